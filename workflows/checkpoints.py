"""Where paused flows are kept: a file beside the SQLite store, or PostgreSQL."""

from __future__ import annotations

import asyncio
from typing import Any
from weakref import WeakKeyDictionary

from langgraph.checkpoint.base import BaseCheckpointSaver

from storage.sqlite import connect_inline
from tools.context import Platform

_savers: WeakKeyDictionary[Platform, BaseCheckpointSaver[Any]] = WeakKeyDictionary()
_opening: WeakKeyDictionary[Platform, asyncio.Lock] = WeakKeyDictionary()


async def saver_of(platform: Platform) -> BaseCheckpointSaver[Any]:
    """The platform's checkpointer, opened with its first flow and closed with the platform."""
    if platform not in _savers:
        async with _opening.setdefault(platform, asyncio.Lock()):
            if platform not in _savers:
                _savers[platform] = await open_saver(platform)
    return _savers[platform]


async def open_saver(platform: Platform) -> BaseCheckpointSaver[Any]:
    path = platform.settings.sqlite_path
    if path is None:
        return await open_postgres_saver(platform)
    from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

    connection = await connect_inline(path.with_name(f"{path.stem}-flows.db"), "NORMAL")
    await connection.execute("PRAGMA busy_timeout=2000")
    saver = AsyncSqliteSaver(connection)
    await saver.setup()
    platform.closers.append(connection.close)
    return saver


async def open_postgres_saver(platform: Platform) -> BaseCheckpointSaver[Any]:
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg.rows import dict_row
    from psycopg_pool import AsyncConnectionPool

    url = (platform.settings.database_url or "").replace("postgresql+psycopg://", "postgresql://")
    pool: AsyncConnectionPool[Any] = AsyncConnectionPool(
        url,
        min_size=1,
        max_size=5,
        open=False,
        kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
    )
    await pool.open()
    platform.closers.append(pool.close)
    saver = AsyncPostgresSaver(pool)
    await saver.setup()
    return saver
