"""Real stores, real servers, a clock that only the test moves."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import psycopg
import pytest
import uvicorn
from fastapi import FastAPI
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pydantic_ai import models

from api.app import create_app, open_platform, running
from storage.database import Base
from storage.migrate import migrate
from storage.settings import PREFIX, Settings
from tests import servers
from tools import passwords
from tools.context import Platform, Workspace

models.ALLOW_MODEL_REQUESTS = False
START = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)  # a Wednesday
PASSWORD = "SecurePass123!"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="run the slow tests too")


def pytest_configure(config: pytest.Config) -> None:
    if not (config.option.all or config.option.markexpr):
        config.option.markexpr = "not slow"
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        del os.environ[name]
    if servers.KEEPER not in os.environ:
        process, os.environ[servers.KEEPER] = servers.start_keeper()
        config.add_cleanup(lambda: servers.stop_keeper(process))


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """Argon2id at its least cost: what is tested is never its price."""
    real = passwords.HASHER
    passwords.HASHER = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))
    yield
    passwords.HASHER = real


class Clock:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def worker_name(request: pytest.FixtureRequest) -> str:
    return getattr(request.config, "workerinput", {}).get("workerid", "gw0")


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    settings = Settings(data_dir=folder, _env_file=None)
    migrate(settings)
    assert settings.sqlite_path is not None
    return settings.sqlite_path


@pytest.fixture(scope="session")
def migrated_url(worker_name: str) -> str:
    url = servers.create_database(f"test_{worker_name}")
    migrate(Settings(database_url=url, secret_key="s" * 40, _env_file=None))
    return url


def empty(url: str) -> None:
    plain = url.replace("postgresql+psycopg://", "postgresql://")
    tables = [table.name for table in reversed(Base.metadata.sorted_tables)]
    deletes = "; ".join(f'DELETE FROM "{name}"' for name in tables)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"SET session_replication_role = replica; {deletes}")


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Settings on a migrated, empty store; each test runs once per engine."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "platform.db")
        return Settings(
            data_dir=tmp_path, rate_limits="off", sqlite_synchronous="NORMAL", _env_file=None
        )
    url = request.getfixturevalue("migrated_url")
    empty(url)
    return Settings(
        database_url=url,
        data_dir=tmp_path,
        secret_key="s" * 40,
        rate_limits="off",
        _env_file=None,
    )


@pytest.fixture
async def platform(settings: Settings, clock: Clock) -> AsyncIterator[Platform]:
    opened = open_platform(settings, clock)
    yield opened
    await opened.close()


@pytest.fixture(scope="session")
def routes(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    """The application built once: a route costs some 50 ms the first time it is called."""
    folder = tmp_path_factory.mktemp("routes")
    return create_app(open_platform(Settings(data_dir=folder, rate_limits="off", _env_file=None)))


@pytest.fixture
async def app(routes: FastAPI, platform: Platform) -> AsyncIterator[FastAPI]:
    """The application on this test's platform."""
    routes.state.platform = platform
    async with running(routes, platform):
        yield routes


@pytest.fixture
async def http(app: FastAPI) -> AsyncIterator[httpx2.AsyncClient]:
    """An anonymous client of the application, in process."""
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


@dataclass
class Someone:
    """A registered user with a client of their own."""

    http: httpx2.AsyncClient
    user_id: str
    username: str
    token: str
    workspace: Workspace

    async def get(self, path: str, **params: Any) -> httpx2.Response:
        return await self.http.get(path, params=params)

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx2.Response:
        kind = {"Content-Type": "application/json"} if body is not None else {}
        content = None if body is None else json.dumps(body)
        return await self.http.post(path, content=content, headers={**kind, **headers})

    async def put(self, path: str, body: Any) -> httpx2.Response:
        return await self.http.put(path, json=body)

    async def patch(self, path: str, body: Any = None) -> httpx2.Response:
        return await self.http.patch(path, json=body)

    async def delete(self, path: str) -> httpx2.Response:
        return await self.http.delete(path)

    async def task(self, title: str = "Write the letter", **fields: Any) -> dict[str, Any]:
        answer = await self.post("/api/v2/tasks", {"title": title, **fields})
        assert answer.status_code == 201, answer.text
        created: dict[str, Any] = answer.json()
        return created

    async def finish(self, task: dict[str, Any]) -> dict[str, Any]:
        path = f"/api/v2/tasks/{task['task_id']}/status"
        answer = await self.patch(path, {"status": "done"})
        assert answer.status_code == 200, answer.text
        done: dict[str, Any] = answer.json()
        return done


@asynccontextmanager
async def joined(app: FastAPI, name: str, **fields: Any) -> AsyncIterator[Someone]:
    """Register a user and be them for a while."""
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        form = {"username": name, "email": f"{name}@example.com", "password": PASSWORD, **fields}
        answer = await client.post("/api/auth/register", json=form)
        assert answer.status_code == 201, answer.text
        body = answer.json()
        client.headers["Authorization"] = f"Bearer {body['access_token']}"
        user_id = body["user"]["user_id"]
        workspace = app.state.platform.for_user(user_id)
        yield Someone(client, user_id, name, body["access_token"], workspace)


@pytest.fixture
async def anna(app: FastAPI) -> AsyncIterator[Someone]:
    async with joined(app, "anna") as someone:
        yield someone


@pytest.fixture
async def bert(app: FastAPI) -> AsyncIterator[Someone]:
    async with joined(app, "bert") as someone:
        yield someone


@pytest.fixture
async def live(app: FastAPI) -> AsyncIterator[str]:
    """The application behind a real socket; its address without a scheme."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_config=None, lifespan="off", ws_max_size=64 * 1024)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await serving
