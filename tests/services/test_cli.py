"""The command line: what is wrong from outside is one sentence and exit code 2."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.cli import app
from storage.settings import PREFIX, ROOT
from tests.conftest import PASSWORD

DROPPED = "PYTHONDONTWRITEBYTECODE"  # it would compile everything again for each process


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


async def cli(*words: str, stdin: str = "", **variables: str) -> Ended:
    """Run a command with these settings and no others."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(PREFIX) and k != DROPPED}
    named = {PREFIX + name: value for name, value in variables.items()}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "api.cli", *words),
        cwd="/",
        env={**kept, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **named},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate(stdin.encode())
    return Ended(process.returncode or 0, out.decode(), err.decode())


@dataclass(frozen=True)
class Case:
    """A command, its settings, and what its one sentence says."""

    words: tuple[str, ...]
    variables: Mapping[str, str]
    says: str
    stdin: str = ""


def cases(folder: Path, port: int, postgres: str) -> dict[str, Case]:
    (folder / "file").write_text("in the way")
    (folder / "foreign").mkdir()
    with sqlite3.connect(folder / "foreign" / "platform.db") as foreign:
        foreign.execute("CREATE TABLE albums (id INTEGER)")
    foreign.close()
    good = {"DATA_DIR": str(folder / "good")}
    serve = ("serve", "--port", "0")
    return {
        "a used port": Case(
            ("serve", "--port", str(port)), good, rf"127\.0\.0\.1:{port} can not be used .*--port"
        ),
        "an unwritable data folder": Case(
            serve, {"DATA_DIR": str(folder / "file" / "data")}, "data folder can not be written"
        ),
        "a wrong model name": Case(
            serve, {**good, "MODEL": "gpt-5"}, "PROXY_AGENT_MODEL: must be PROVIDER:NAME"
        ),
        "a model without a key": Case(
            serve, {**good, "MODEL": "openai:gpt-5"}, "set PROXY_AGENT_MODEL_KEY"
        ),
        "a second model without a key": Case(
            serve, {**good, "FALLBACK_MODEL": "openai:gpt-5"}, "set PROXY_AGENT_MODEL_KEY"
        ),
        "an unknown variable": Case(
            serve, {**good, "MODLE": "x"}, r"PROXY_AGENT_MODLE is not .*mean PROXY_AGENT_MODEL\?"
        ),
        "a foreign database": Case(
            serve, {"DATA_DIR": str(folder / "foreign")}, "belongs to something else .*'albums'"
        ),
        "PostgreSQL without a key": Case(
            serve, {"DATABASE_URL": postgres}, "PROXY_AGENT_SECRET_KEY is needed with PostgreSQL"
        ),
        "several processes without Redis": Case(
            (*serve, "--workers", "2"), good, "needs Redis: set PROXY_AGENT_REDIS_URL"
        ),
        "a worker without Redis": Case(("worker",), good, "Workers need Redis"),
        "an address that is no Redis": Case(
            serve, {**good, "REDIS_URL": "localhost"}, "PROXY_AGENT_REDIS_URL: must begin with"
        ),
        "a token for nobody": Case(("user", "token", "nobody"), good, "'nobody' not found"),
        "a role for nobody": Case(("user", "role", "nobody", "admin"), good, "'nobody' not found"),
        "a common password": Case(
            ("user", "create", "anna", "--password-stdin"),
            good,
            "among the commonest",
            "password1\n",
        ),
        "a backup of PostgreSQL": Case(
            ("db", "backup", str(folder / "backup.zip")),
            {"DATABASE_URL": postgres, "SECRET_KEY": "s" * 40},
            "pg_dump",
        ),
        "a backup that is not there": Case(
            ("db", "restore", str(folder / "backup.zip")), good, r"No such file.*backup\.zip"
        ),
        "a restore of something else": Case(
            ("db", "restore", str(folder / "file")), good, "not a backup of this platform"
        ),
        "a store to migrate that is foreign": Case(
            ("db", "migrate"), {"DATA_DIR": str(folder / "foreign")}, "belongs to something else"
        ),
    }


ALONE = ("a used port", "an unwritable data folder", "a foreign database", "an unknown variable")
NAMES = (
    "a used port",
    "an unwritable data folder",
    "a wrong model name",
    "a model without a key",
    "a second model without a key",
    "an unknown variable",
    "a foreign database",
    "PostgreSQL without a key",
    "several processes without Redis",
    "a worker without Redis",
    "an address that is no Redis",
    "a token for nobody",
    "a role for nobody",
    "a common password",
    "a backup of PostgreSQL",
    "a backup that is not there",
    "a restore of something else",
    "a store to migrate that is foreign",
)


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory, migrated_url: str) -> Iterator[dict[str, Case]]:
    """Every command that can not go on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        yield cases(tmp_path_factory.mktemp("cli"), taken.getsockname()[1], migrated_url)


def run_here(monkeypatch: pytest.MonkeyPatch, *words: str, stdin: str = "", **named: str) -> Ended:
    """The same without the seconds that a process takes to start."""
    for name, value in named.items():
        monkeypatch.setenv(PREFIX + name, value)
    result = CliRunner().invoke(app, words, input=stdin, catch_exceptions=False)
    return Ended(result.exit_code, result.stdout, result.stderr)


def check(case: Case, ended: Ended) -> None:
    assert ended.code == 2, ended.err
    assert "Traceback" not in ended.err
    [sentence] = ended.err.strip().splitlines()
    assert re.search(case.says, sentence), sentence
    assert ended.out == ""


async def test_a_process_that_can_not_go_on_says_one_sentence_and_exits_with_two(
    wrong: dict[str, Case],
) -> None:
    tried = [wrong[name] for name in ALONE]
    ended = await asyncio.gather(*(cli(*case.words, **case.variables) for case in tried))
    for case, end in zip(tried, ended, strict=True):
        check(case, end)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_wrong_from_outside_is_one_sentence(
    wrong: dict[str, Case], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    case = wrong[name]
    check(case, run_here(monkeypatch, *case.words, stdin=case.stdin, **case.variables))


def test_every_case_is_tried(wrong: dict[str, Case]) -> None:
    assert tuple(wrong) == NAMES


def test_an_account_gets_a_token_and_a_role(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def run(*words: str, stdin: str = "") -> Ended:
        return run_here(monkeypatch, "user", *words, stdin=stdin, DATA_DIR=str(tmp_path))

    created = run("create", "anna", "--password-stdin", stdin=f"{PASSWORD}\n")
    assert (created.code, created.out) == (0, "Created anna.\n"), created.err
    assert PASSWORD not in created.out + created.err
    again = run("create", "ANNA", "--password-stdin", stdin=PASSWORD)
    assert (again.code, again.out) == (2, "")
    assert "taken" in again.err
    token = run("token", "anna")
    assert (token.code, token.err) == (0, "")
    assert re.fullmatch(r"[\w-]+\.[\w-]+\.[\w-]+\n", token.out)
    role = run("role", "anna", "premium")
    assert (role.code, role.out) == (0, "anna is premium now.\n")
    boss = run("create", "boss", "--admin", "--password-stdin", stdin=PASSWORD)
    assert boss.out == "Created boss as admin.\n"
    with closing(sqlite3.connect(tmp_path / "platform.db")) as store:
        rows = dict(store.execute("SELECT username, role FROM users").fetchall())
    assert rows == {"anna": "premium", "boss": "admin"}


def test_a_store_is_migrated_once_and_matches_the_models(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = [
        run_here(monkeypatch, "db", command, DATA_DIR=str(tmp_path)).out
        for command in ("migrate", "migrate", "check")
    ]
    assert said == [
        "The store is migrated.\n",
        "The store was up to date.\n",
        "The store matches the models.\n",
    ]


def test_a_store_is_saved_and_put_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    old, new, file = tmp_path / "old", tmp_path / "new", str(tmp_path / "backup.zip")
    create = ("user", "create", "anna", "--password-stdin")
    run_here(monkeypatch, *create, stdin=PASSWORD, DATA_DIR=str(old))
    saved = run_here(monkeypatch, "db", "backup", file, DATA_DIR=str(old))
    assert re.fullmatch(rf"Saved in {file} \(\d\.\d MB\)\.\n", saved.out), saved.err
    back = run_here(monkeypatch, "db", "restore", file, DATA_DIR=str(new))
    assert back.out.startswith("The store is as it was at 20"), back.err
    again = run_here(monkeypatch, "db", "restore", file, DATA_DIR=str(new))
    assert (again.code, "--force" in again.err) == (2, True)
    forced = run_here(monkeypatch, "db", "restore", "--force", file, DATA_DIR=str(new))
    assert forced.code == 0
    token = run_here(monkeypatch, "user", "token", "anna", DATA_DIR=str(new))
    assert token.code == 0, token.err


def test_the_health_of_a_server_that_is_not_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = run_here(monkeypatch, "health", "--url", "http://127.0.0.1:1")
    assert ended.code == 1
    assert ended.out.startswith("No server answers at http://127.0.0.1:1")


async def test_the_demo_plays_to_its_end_and_says_what_comes_next() -> None:
    ended = await cli("demo")
    assert ended.code == 0, ended.out + ended.err
    last = " ".join(ended.out.strip().splitlines()[-2:])
    assert "Next" in last
    assert "run.py serve" in last
    assert "/docs" in last
    assert "Traceback" not in ended.out + ended.err
