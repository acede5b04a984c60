"""Every call, with everything wrong that can be: refused in the envelope, and nothing changed."""

from __future__ import annotations

import shutil
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient, Response

from api.app import open_platform, running
from storage.settings import Settings
from tests.api.answers import check_error
from tests.api.malformed import ROWS, Ground, Row, calls_of, kept, prepare
from tests.api.malformed_cases import Case, Wrong
from tests.conftest import Clock, empty, joined

ENGINES = ["sqlite", "postgresql"]
SLOWEST_SECONDS = 5.0


def settings_on(engine: str, folder: Path, request: pytest.FixtureRequest) -> Settings:
    common: dict[str, Any] = {"data_dir": folder, "rate_limits": "off", "_env_file": None}
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), folder / "platform.db")
        return Settings(sqlite_synchronous="NORMAL", **common)
    url = request.getfixturevalue("migrated_url")
    empty(url)
    return Settings(database_url=url, secret_key="s" * 40, **common)


@pytest.fixture(scope="module", params=ENGINES)
async def ground(
    request: pytest.FixtureRequest, routes: FastAPI, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Ground]:
    """One store for the whole table: what is refused changes nothing."""
    folder = tmp_path_factory.mktemp("ground")
    platform = open_platform(settings_on(request.param, folder, request), Clock())
    routes.state.platform = platform
    async with running(routes, platform):
        async with joined(routes, "anna") as anna, joined(routes, "bert") as bert:
            yield await prepare(routes, platform, anna, bert)
    await platform.close()


@pytest.fixture
async def stranger(ground: Ground) -> AsyncIterator[AsyncClient]:
    async with AsyncClient(transport=ground.anna.http._transport, base_url="http://test") as client:
        yield client


async def send(client: AsyncClient, case: Case) -> tuple[Response, float]:
    started = time.perf_counter()
    answer = await client.request(
        case.method,
        case.path,
        params=case.query or None,
        content=case.content,
        headers=case.sent_headers,
    )
    return answer, time.perf_counter() - started


def refusal(answer: Response, status: int) -> dict[str, Any]:
    return check_error(answer, status, "CONFLICT" if status == 409 else None)


def test_every_call_has_a_row(routes: FastAPI) -> None:
    assert {str(row) for row in ROWS} == calls_of(routes)


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_what_is_wrong_is_refused_and_changes_nothing(
    row: Row, ground: Ground, stranger: AsyncClient, request: pytest.FixtureRequest
) -> None:
    before, took, count = await kept(ground.platform), 0.0, 0
    other: list[Any] = []
    for case in Wrong(row, ground, ground.app.openapi()).all():
        client = stranger if case.is_anonymous else ground.anna.http
        answer, seconds = await send(client, case)
        took, count = max(took, seconds), count + 1
        if answer.status_code != case.status:
            other.append((case.name, case.status, answer.status_code, answer.text[:300]))
        else:
            assert case.says in refusal(answer, case.status)["message"], case.name
    assert other == []
    assert await kept(ground.platform) == before
    figures = {"requests": count, "slowest_ms": round(took * 1000)}
    request.node.user_properties.extend(figures.items())
    assert took < SLOWEST_SECONDS
