"""Two users walk the whole route table: nobody reads or touches what is the other's."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import select

from api.app import open_platform, running
from storage.database import Base
from tests.api.malformed import ROWS, Ground, Row, calls_of, filled, prepare
from tests.api.test_malformed import settings_on
from tests.conftest import Clock, Someone, joined
from tools.auth import give_role
from tools.context import Platform

OWN_ENDS = {"POST /api/auth/logout", "DELETE /api/auth/account"}  # they end bert's own token
WALKED = [row for row in ROWS if not row.is_open and str(row) not in OWN_ENDS]


@pytest.fixture
async def walk(
    request: pytest.FixtureRequest, routes: FastAPI, tmp_path: Path
) -> AsyncIterator[Ground]:
    platform = open_platform(settings_on("sqlite", tmp_path, request), Clock())
    routes.state.platform = platform
    async with running(routes, platform):
        async with joined(routes, "anna") as anna, joined(routes, "bert") as bert:
            yield await prepare(routes, platform, anna, bert)
    await platform.close()


async def rows_of_user(platform: Platform, user_id: str) -> dict[str, list[str]]:
    """Every row of every table that is one user's; a table without an owner is a mistake."""
    found = {}
    async with platform.database.read() as connection:
        for table in Base.metadata.sorted_tables:
            owner = table.c.id if table.name == "users" else table.c.get("user_id")
            if owner is None:
                assert table.name in OWNERLESS, f"{table.name} has no owner"
                continue
            rows = (await connection.execute(select(table).where(owner == user_id))).all()
            found[table.name] = sorted(map(repr, rows))
    return found


OWNERLESS = {"schedules"}


async def send(someone: Someone, row: Row, objects: dict[str, str]) -> Response:
    path = filled(row.path, objects)
    query = filled(row.query, objects)
    if row.body is None:
        return await someone.http.request(row.method, path, params=query)
    return await someone.http.request(
        row.method, path, params=query, json=filled(row.body, objects)
    )


def secrets_of(ground: Ground) -> list[str]:
    """What only anna may read: ids of her objects, and words of hers."""
    ids = [i for name, i in ground.own.items() if name != "zone_id"]
    return [*ids, "Stay with anna", "Done by anna", "Zone of anna", "anna@example.com"]


def names_objects(row: Row) -> bool:
    said = json.dumps([row.path, row.body, row.query])
    return any("{" + name + "}" in said for name in NAMES)


NAMES = (
    *("task_id", "done_id", "step_id", "capture_id", "item_id", "zone_id", "job_id"),
    *("session_id", "proposal_id", "run_id", "user_id", "conversation_id", "flow_id"),
)


def test_no_route_is_left_out_of_the_walk(routes: FastAPI) -> None:
    assert {str(row) for row in ROWS} == calls_of(routes)


async def test_nobody_reads_or_touches_what_is_the_others(walk: Ground) -> None:
    """Each call as bert, on his own objects and then on anna's."""
    secrets, wrong = secrets_of(walk), []
    before = await rows_of_user(walk.platform, walk.anna.user_id)
    for row in WALKED:
        attempts = [("own", walk.foreign)]
        if names_objects(row):
            attempts.append(("anna's", walk.own))
        for whose, objects in attempts:
            answer = await send(walk.bert, row, objects)
            read = [one for one in secrets if one in answer.text and one not in str(objects)]
            if whose == "anna's" and answer.status_code < 400:
                read.append(f"status {answer.status_code}")
            if answer.status_code >= 500 or read:
                wrong.append((str(row), whose, answer.status_code, read))
            after = await rows_of_user(walk.platform, walk.anna.user_id)
            if after != before:
                wrong.append((str(row), whose, "anna's rows changed", changed(before, after)))
                before = after
    assert wrong == []


def changed(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [name for name in before if before[name] != after[name]]


async def test_an_admin_is_no_owner_either(walk: Ground) -> None:
    """The one call that writes for another user is `xp/add`; everything else stays one's own."""
    await give_role(walk.platform, walk.bert.username, "admin")
    before = await rows_of_user(walk.platform, walk.anna.user_id)
    allowed = "POST /api/gamification/xp/add"
    for row in (row for row in WALKED if names_objects(row) and str(row) != allowed):
        answer = await send(walk.bert, row, walk.own)
        assert answer.status_code >= 400, str(row)
    assert await rows_of_user(walk.platform, walk.anna.user_id) == before
