"""The command line behind `run.py`."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal, NoReturn, TypeVar

import typer

from storage.migrate import StoreError, check_store, migrate
from storage.settings import Settings, SettingsError, load_settings, secret_key

T = TypeVar("T")
Role = Literal["user", "premium", "admin"]
GRACE_SECONDS = 5  # for requests; with what jobs, bus and spans are given it ends in under ten
app = typer.Typer(
    name="run.py", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)
db = typer.Typer(no_args_is_help=True, help="The store: migrate it, compare it with the models.")
user = typer.Typer(no_args_is_help=True, help="Accounts: create one, get a token, set a role.")
app.add_typer(db, name="db")
app.add_typer(user, name="user")


def stop(message: str) -> NoReturn:
    typer.secho(message, err=True)
    raise typer.Exit(2)


@contextmanager
def one_sentence() -> Iterator[None]:
    """What can be wrong from outside ends in one sentence and exit code 2."""
    try:
        yield
    except (SettingsError, StoreError) as error:
        stop(str(error))


def ready_settings() -> Settings:
    """Settings that hold, a store of this release, a key, models that can be built."""
    settings = load_settings()
    migrate(settings)
    secret_key(settings)
    if settings.model or settings.fallback_model:
        from agents.models import check_models

        check_models(settings)
    return settings


@app.command()
def demo(
    words: Annotated[list[str] | None, typer.Argument(help="What is on your mind")] = None,
) -> None:
    """The main job on real input: a brain dump becomes done tasks."""
    from api.demo import run_demo

    raise typer.Exit(asyncio.run(run_demo(" ".join(words) if words else None)))


@app.command()
def serve(
    host: str = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=64)] = 1,
) -> None:
    """Serve the API; `/docs` shows every call."""
    with one_sentence():
        settings = ready_settings()
    if workers > 1 and settings.redis_url is None:
        stop(
            "More than one process needs Redis: set PROXY_AGENT_REDIS_URL, or leave --workers out."
        )
    listener = listen(host, port)
    typer.echo(f"Listening on http://{host}:{listener.getsockname()[1]}  (docs at /docs)", err=True)
    run_server(listener, workers)


def listen(host: str, port: int) -> socket.socket:
    """A bound socket, or a sentence that says who is in the way."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)  # two that only bind could share the port for a while
    except OSError as error:
        listener.close()
        stop(f"{host}:{port} can not be used ({error.strerror}). Choose another with --port.")
    listener.set_inheritable(True)
    return listener


def run_server(listener: socket.socket, workers: int) -> None:
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    from api.sockets import OPTIONS

    config = uvicorn.Config(
        "api.app:from_environment",
        factory=True,
        workers=workers,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        server_header=False,
        **OPTIONS,
    )
    if workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        uvicorn.Server(config).run(sockets=[listener])


@app.command()
def chat(
    url: Annotated[str | None, typer.Option(help="A server; without it the local store")] = None,
    user: Annotated[str | None, typer.Option(help="Who speaks")] = None,
    password_stdin: Annotated[
        bool, typer.Option(help="With --url: read the password from the first line of stdin")
    ] = False,
) -> None:
    """Talk to the secretary: what now, add, done, move, plan, undo."""
    from api.terminal import run_chat

    with one_sentence():
        settings = load_settings() if url is not None else ready_settings()
    if url is not None and user is None:
        user = typer.prompt("Username")
    password = None
    if url is not None:
        ask = sys.stdin.readline if password_stdin else ask_password
        password = ask().rstrip("\r\n")
    raise typer.Exit(asyncio.run(run_chat(settings, url, user, password)))


def ask_password() -> str:
    return str(typer.prompt("Password", hide_input=True))


@app.command()
def worker(
    number: Annotated[int, typer.Option("-n", "--number", min=1, max=64, help="Processes")] = 1,
    burst: Annotated[bool, typer.Option(help="End when the queue is empty")] = False,
) -> None:
    """Run jobs from Redis; without Redis the server runs them itself."""
    with one_sentence():
        settings = ready_settings()
    if settings.redis_url is None:
        stop("Workers need Redis: set PROXY_AGENT_REDIS_URL. Without it the server runs the jobs.")
    from api.telemetry import configure_logging, configure_tracing
    from workflows.worker import work

    configure_logging(settings)
    configure_tracing()
    work(settings, burst, number)


@app.command()
def health(url: str = "http://127.0.0.1:8000") -> None:
    """Whether a server is ready: 0 if it is, also with less, else 1."""
    from api.probe import ask

    ready, told = ask(url)
    typer.echo(told)
    raise typer.Exit(0 if ready else 1)


@app.command()
def cluster(
    host: str = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    apis: Annotated[int, typer.Option(min=1, max=8)] = 2,
    workers: Annotated[int, typer.Option(min=1, max=8)] = 2,
) -> None:
    """PostgreSQL, Redis, servers, workers and a balancer on one port; nothing of it stays."""
    from api.cluster import Shape, run_cluster

    listener = listen(host, port)
    raise typer.Exit(asyncio.run(run_cluster(listener, Shape(apis, workers))))


@app.command()
def doctor() -> None:
    """What is set, what answers, and what is missing."""
    from api.doctor import examine

    raise typer.Exit(asyncio.run(examine()))


@app.command()
def clients(
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; 1 if they drifted")
    ] = False,
) -> None:
    """Write `clients/openapi.json` and `clients/types.ts` from the code."""
    from api.clients import drifted, write_clients

    changed = drifted() if check else write_clients()
    for name in changed:
        typer.echo(f"clients/{name} {'differs from the code' if check else 'written'}")
    if check and changed:
        stop("Run `python3 run.py clients` and commit what it writes.")


@db.command("migrate")
def db_migrate() -> None:
    """Bring the store to this release (the server does it by itself)."""
    with one_sentence():
        changed = migrate(load_settings())
    typer.echo("The store is migrated." if changed else "The store was up to date.")


@db.command("check")
def db_check() -> None:
    """Compare the migrated store with the models."""
    with one_sentence():
        settings = load_settings()
        migrate(settings)
        found = check_store(settings)
    for line in found:
        typer.echo(line)
    if found:
        stop("The store differs from the models: write a migration with `run.py db revision`.")
    typer.echo("The store matches the models.")


@db.command("backup")
def db_backup(file: Path) -> None:
    """Save the embedded store, its flows and its key in one file, while the server runs."""
    from storage.backup import write_backup
    from tools.context import system_clock

    with one_sentence():
        size = write_backup(load_settings(), file, system_clock())
    typer.echo(f"Saved in {file} ({size / 1e6:.1f} MB).")


@db.command("restore")
def db_restore(
    file: Path,
    force: Annotated[bool, typer.Option(help="Also in place of a store that has users")] = False,
) -> None:
    """Put a backup in the place of the store; the server must be stopped."""
    from storage.backup import restore

    with one_sentence():
        saved_at = restore(load_settings(), file, force)
    typer.echo(f"The store is as it was at {saved_at:%Y-%m-%d %H:%M:%S} UTC.")


@db.command("revision")
def db_revision(message: str) -> None:
    """Write a migration from the difference between models and store."""
    from storage.migrate import write_revision

    with one_sentence():
        settings = load_settings()
        migrate(settings)
        typer.echo(write_revision(settings, message))


@user.command("create")
def user_create(
    name: str,
    admin: bool = False,
    email: str | None = None,
    password_stdin: Annotated[bool, typer.Option(help="Read the password from stdin")] = False,
) -> None:
    """Create an account; prints nothing secret."""
    from api import accounts

    if password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    typer.echo(with_account(lambda s: accounts.create(s, name, email, password, admin)))


@user.command("token")
def user_token(name: str) -> None:
    """Print an access token, valid for an hour."""
    from api import accounts

    typer.echo(with_account(lambda s: accounts.token(s, name)))


@user.command("role")
def user_role(name: str, role: Role) -> None:
    """Set a role: user, premium or admin."""
    from api import accounts

    typer.echo(with_account(lambda s: accounts.set_role(s, name, role)))


def with_account(act: Callable[[Settings], Awaitable[T]]) -> T:
    from tools.errors import AppError

    async def run() -> T:
        return await act(settings)

    with one_sentence():
        settings = load_settings()
        migrate(settings)
        try:
            return asyncio.run(run())
        except AppError as error:
            stop(error.message)


if __name__ == "__main__":
    app(prog_name="python3 run.py")
