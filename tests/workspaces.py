"""Users and platforms without HTTP: what the rooms below the API are tested with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import select, text

from api.app import open_platform
from storage.settings import Settings
from storage.tables import EventRow
from tests.conftest import PASSWORD
from tools.auth import Register, register
from tools.context import Clock, Platform, Workspace, mine
from tools.tasks import Task, TaskCreate, create_task


@asynccontextmanager
async def opened(settings: Settings, clock: Clock, **changes: Any) -> AsyncIterator[Platform]:
    """A platform on the settings with some of them changed: another process on the same store."""
    platform = open_platform(settings.model_copy(update=changes), clock)
    try:
        yield platform
    finally:
        await platform.close()


async def user_of(platform: Platform, name: str, **fields: Any) -> Workspace:
    """A new user's workspace."""
    form = Register(username=name, email=f"{name}@example.com", password=PASSWORD, **fields)
    return platform.for_user((await register(platform, form)).user.user_id)


async def add_task(workspace: Workspace, title: str, **fields: Any) -> Task:
    async with workspace.begin() as context:
        return await create_task(context, TaskCreate(title=title, **fields))


async def events_of(workspace: Workspace) -> list[dict[str, Any]]:
    """The user's stored events in their order, each with its `seq`."""
    statement = mine(EventRow).order_by(EventRow.seq)
    async with workspace.read() as context:
        return [{**row.payload, "seq": row.seq} for row in await context.rows(statement)]


async def kinds_of(workspace: Workspace) -> list[str]:
    return [event["type"] for event in await events_of(workspace)]


async def rows_of(platform: Platform, table: Any, **where: Any) -> list[Any]:
    """Rows of any table whose columns hold these values, whoever owns them."""
    async with platform.database.read() as connection:
        return list((await connection.execute(select(table).filter_by(**where))).all())


async def change(platform: Platform, statement: str, **values: Any) -> int:
    """Change the store behind everybody's back; how many rows it met."""
    async with platform.database.write() as connection:
        return (await connection.execute(text(statement), values)).rowcount
