"""A store, perhaps a Redis, and the server and workers on them, each to be killed at any time."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any, Literal

import httpx2
from sqlalchemy import text

from api.app import open_platform
from storage.migrate import migrate
from storage.settings import PREFIX, ROOT, Settings
from tests import servers
from tools.context import Platform

EngineName = Literal["sqlite", "postgresql"]
SECRET = "s" * 40
Process = asyncio.subprocess.Process


@dataclass(frozen=True)
class Pace:
    """Leases, sweeps and outages in seconds. `FULL` is what the platform does by itself."""

    lease: float
    sweep: float
    outage: float


FULL = Pace(lease=10, sweep=3, outage=30)
SHORT = Pace(lease=1.5, sweep=0.4, outage=1.5)


@contextmanager
def own_servers() -> Iterator[None]:
    """PostgreSQL and Redis that nobody else uses: here they go away."""
    before = os.environ.get(servers.KEEPER)
    keeper, os.environ[servers.KEEPER] = servers.start_keeper()
    try:
        yield
    finally:
        servers.stop_keeper(keeper)
        os.environ.pop(servers.KEEPER)
        if before is not None:
            os.environ[servers.KEEPER] = before


@dataclass
class World:
    """`settings` are everybody's; `platform` looks at the store beside them."""

    settings: Settings
    environment: dict[str, str]
    port: int
    log: Path
    platform: Platform
    processes: list[Process] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self, *command: str, limit: Callable[[], None] | None = None) -> Process:
        with self.log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "api.cli", *command),
                env=self.environment,
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=limit,
            )
        self.processes.append(process)
        return process

    async def serve(self, limit: Callable[[], None] | None = None) -> Process:
        """A server, ready."""
        process = await self.start("serve", "--port", str(self.port), limit=limit)
        await self.ready(process)
        return process

    async def ready(self, process: Process, within: float = 90) -> float:
        """Seconds until the server answers."""
        started = perf_counter()
        async with httpx2.AsyncClient(base_url=self.url, timeout=5) as http:
            while perf_counter() - started < within:
                with contextlib.suppress(httpx2.TransportError):
                    if (await http.get("/health")).status_code == 200:
                        return perf_counter() - started
                if process.returncode is not None:
                    break
                await asyncio.sleep(0.02)
        raise AssertionError(f"the server is not ready: {self.log.read_text()[-2000:]}")

    async def rows(self, statement: str, **values: Any) -> list[Any]:
        async with self.platform.database.read() as connection:
            return list((await connection.execute(text(statement), values)).all())

    async def count(self, statement: str, **values: Any) -> int:
        return int((await self.rows(statement, **values))[0][0])

    async def close(self) -> None:
        for process in self.processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
        await self.platform.close()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@asynccontextmanager
async def world(
    engine: EngineName, pace: Pace, redis: bool = False, **more: str
) -> AsyncIterator[World]:
    """A new, migrated store; nothing is left of it."""
    with tempfile.TemporaryDirectory(prefix="chaos-") as folder:
        named = {
            "DATA_DIR": folder,
            "DATABASE_URL": servers.create_database("chaos") if engine == "postgresql" else "",
            "REDIS_URL": servers.redis_url(1) if redis else "",
            "SECRET_KEY": SECRET,
            "RATE_LIMITS": "off",
            "LOG_LEVEL": "WARNING",
            "JOB_LEASE_SECONDS": str(pace.lease),
            "JOB_SWEEP_SECONDS": str(pace.sweep),
            **more,
        }
        known = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        ours = {PREFIX + name: value for name, value in named.items()}
        chosen: dict[str, Any] = {name.lower(): value for name, value in named.items() if value}
        settings = Settings(_env_file=None, **chosen)
        migrate(settings)
        made = World(
            settings,
            {**known, **ours, "PYTHONPATH": str(ROOT), "LANGSMITH_TRACING": "false"},
            free_port(),
            Path(folder) / "log",
            open_platform(settings.model_copy(update={"redis_url": None})),
        )
        try:
            yield made
        finally:
            await made.close()


@dataclass
class Caller:
    """A user who sends each request until it is answered, and remembers what was acknowledged.

    `refused` counts answers of 500 and above by their status; `unreachable` cut connections.
    """

    http: httpx2.AsyncClient
    user_id: str = ""
    said: dict[str, Any] = field(default_factory=dict)
    refused: dict[int, int] = field(default_factory=dict)
    unreachable: int = 0
    envelopes: set[str] = field(default_factory=set)

    async def join(self) -> None:
        name = f"c{secrets.token_hex(4)}"
        form = {"username": name, "email": f"{name}@example.com", "password": "quiet-Mornings-9"}
        answer = (await self.http.post("/api/auth/register", json=form)).json()
        self.user_id = answer["user"]["user_id"]
        self.http.headers["Authorization"] = f"Bearer {answer['access_token']}"

    async def insist(
        self, name: str, path: str, body: dict[str, Any], until: float, **headers: str
    ) -> bool:
        """Post with one key until it is acknowledged, or `until` has passed; whether it was."""
        sent = {"Idempotency-Key": name, **headers}
        while True:
            try:
                answer = await self.http.post(path, json=body, headers=sent)
            except httpx2.TransportError:
                self.unreachable += 1
            else:
                if answer.status_code < 300:
                    self.said[name] = answer.json()
                    return True
                self.note(answer)
            if perf_counter() > until:
                return False
            await asyncio.sleep(0.05)

    def note(self, answer: httpx2.Response) -> None:
        if answer.status_code >= 500:
            self.refused[answer.status_code] = self.refused.get(answer.status_code, 0) + 1
            self.envelopes.add(answer.json()["error"]["code"])
        elif answer.status_code != 409:  # a twin is at work
            raise AssertionError(f"{answer.status_code} {answer.text}")


@asynccontextmanager
async def caller(world: World) -> AsyncIterator[Caller]:
    async with httpx2.AsyncClient(base_url=world.url, timeout=30) as http:
        someone = Caller(http)
        await someone.join()
        yield someone
