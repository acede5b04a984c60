"""Where flows are kept on their way: a file beside the SQLite store, or PostgreSQL.

One that may ask a model writes each step it has passed, once: a step is one node, so that what it
wrote is whole in the checkpoint behind it. Before its first step there is its row to begin again
from, and once it has ended there is nothing to go on with. One that asks no model runs with
durability "exit", and leaves nothing worth keeping if it ends without a pause: `PauseSaver` holds
its checkpoint in memory and writes it through only when it pauses. What is kept is plain data:
nothing that a checkpoint names is ever imported or called.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
import psycopg_pool
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    BaseCheckpointSaver,
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.graph.state import CompiledStateGraph

from storage.database import StoreUnavailable
from storage.sqlite import InlineConnection, connect_inline
from tools.context import Platform

INTERRUPT = "__interrupt__"
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, NotImplementedError)
"""What reading a checkpoint raises that somebody else, or another release, has written."""
AWAY = (sqlite3.OperationalError, psycopg.OperationalError, psycopg_pool.PoolTimeout)
Threads = Callable[[], Awaitable[set[str]]]
Held = tuple[RunnableConfig, Checkpoint, CheckpointMetadata, ChannelVersions]
_savers: WeakKeyDictionary[Platform, PauseSaver] = WeakKeyDictionary()
_opening: WeakKeyDictionary[Platform, asyncio.Lock] = WeakKeyDictionary()


@contextlib.contextmanager
def named() -> Iterator[None]:
    """A store of checkpoints that is away or locked, under the name that all others go by."""
    try:
        yield
    except AWAY as error:
        raise StoreUnavailable(type(error).__name__) from error


class PauseSaver(BaseCheckpointSaver[Any]):
    """Keeps pauses in the durable saver behind it, and the steps of flows that ask for it.

    `graphs` are the workflows compiled on it, by name.
    """

    def __init__(self, durable: BaseCheckpointSaver[Any], threads: Threads) -> None:
        super().__init__(serde=durable.serde)
        self.durable = durable
        self.threads = threads
        self.held: dict[str, Held] = {}
        self.new: set[str] = set()
        self.written: set[str] = set()
        self.over: set[str] = set()
        self.graphs: dict[str, CompiledStateGraph[Any, Any, Any, Any]] = {}

    def begin(self, thread_id: str, is_new: bool, is_written: bool) -> None:
        """A run that is new has no checkpoint to look for; one that `is_written` leaves each."""
        if is_new:
            self.new.add(thread_id)
        if is_written:
            self.written.add(thread_id)

    def finish(self, thread_id: str) -> None:
        """The unit that is about to commit ends the run: no later step is worth keeping."""
        self.over.add(thread_id)

    def is_worth(self, thread_id: str, step: int) -> bool:
        """Whether the checkpoint behind a step is for the store; the input's steps are -1 and 0."""
        passed = step > 0 or thread_id not in self.new
        return passed and thread_id in self.written and thread_id not in self.over

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        if names(config)[0] in self.new:
            return None
        with named():
            return await self.durable.aget_tuple(config)

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        thread, space = names(config)
        skipped = self.held.pop(thread, None)  # PostgreSQL keeps of each what is new in it
        versions = {**skipped[3], **new_versions} if skipped else new_versions
        if self.is_worth(thread, metadata.get("step", 0)):
            with named():
                return await self.durable.aput(config, checkpoint, metadata, versions)
        self.held[thread] = (config, checkpoint, metadata, versions)
        return {
            "configurable": {
                "thread_id": thread,
                "checkpoint_ns": space,
                "checkpoint_id": checkpoint["id"],
            }
        }

    async def aput_writes(
        self,
        config: RunnableConfig,
        writes: Sequence[tuple[str, Any]],
        task_id: str,
        task_path: str = "",
    ) -> None:
        thread, _ = names(config)
        channels = {channel for channel, _ in writes}
        is_told = thread in self.written and any(name.startswith("__") for name in channels)
        if INTERRUPT not in channels and not is_told:
            return
        with named():
            if held := self.held.pop(thread, None):
                config = await self.durable.aput(*held)
            await self.durable.aput_writes(config, writes, task_id, task_path)

    async def adelete_thread(self, thread_id: str) -> None:
        self.held.pop(thread_id, None)
        with named():
            await self.durable.adelete_thread(thread_id)

    def let_go(self, thread_id: str) -> None:
        """Forget a run that is over, or rests in the durable saver."""
        self.new.discard(thread_id)
        self.written.discard(thread_id)
        self.over.discard(thread_id)
        self.held.pop(thread_id, None)

    async def alist(
        self,
        config: RunnableConfig | None,
        *,
        filter: dict[str, Any] | None = None,
        before: RunnableConfig | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[CheckpointTuple]:
        async for found in self.durable.alist(config, filter=filter, before=before, limit=limit):
            yield found

    def get_next_version(self, current: Any, channel: None) -> Any:
        return self.durable.get_next_version(current, channel)


def names(config: RunnableConfig) -> tuple[str, str]:
    known = config["configurable"]
    return str(known["thread_id"]), str(known.get("checkpoint_ns", ""))


async def saver_of(platform: Platform) -> PauseSaver:
    """The platform's checkpointer, opened with its first flow and closed with the platform."""
    if platform not in _savers:
        async with _opening.setdefault(platform, asyncio.Lock()):
            if platform not in _savers:
                _savers[platform] = await open_saver(platform)
    return _savers[platform]


async def forget_flows(platform: Platform, flow_ids: list[str]) -> None:
    """Drop the pauses of flows that nobody will answer."""
    saver = await saver_of(platform)
    for flow_id in flow_ids:
        await saver.adelete_thread(flow_id)


async def open_saver(platform: Platform) -> PauseSaver:
    with named():
        path = platform.settings.sqlite_path
        if path is None:
            return await open_postgres_saver(platform)
        return await open_sqlite_saver(platform, path.with_name(f"{path.stem}-flows.db"))


def plain_data() -> JsonPlusSerializer:
    """Reads lists, dicts, numbers, text and times; a type that is named otherwise stays data."""
    return JsonPlusSerializer(pickle_fallback=False, allowed_msgpack_modules=None)


THREADS = "SELECT DISTINCT thread_id FROM checkpoints"


class WholeConnection(InlineConnection):
    """Where a statement fails, all since the last commit goes: nothing of it joins the next one."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return await super()._execute(fn, *args, **kwargs)
        except sqlite3.Error:
            self._conn.rollback()
            raise


async def open_sqlite_saver(platform: Platform, path: Path) -> PauseSaver:
    from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

    connection = await connect_inline(path, "FULL", WholeConnection)
    await connection.execute("PRAGMA busy_timeout=2000")
    saver = AsyncSqliteSaver(connection, serde=plain_data())
    await saver.setup()
    # The writes of a step wait for the disk once, not row by row; the saver commits them itself.
    connection.isolation_level = "IMMEDIATE"
    platform.closers.append(connection.close)

    async def threads() -> set[str]:
        return {row[0] for row in await connection.execute_fetchall(THREADS)}

    return PauseSaver(saver, threads)


async def open_postgres_saver(platform: Platform) -> PauseSaver:
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from psycopg.rows import dict_row

    url = (platform.settings.database_url or "").replace("postgresql+psycopg://", "postgresql://")
    pool: psycopg_pool.AsyncConnectionPool[Any] = psycopg_pool.AsyncConnectionPool(
        url,
        min_size=1,
        max_size=5,
        timeout=5,
        open=False,
        check=psycopg_pool.AsyncConnectionPool.check_connection,
        kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
    )
    await pool.open()
    platform.closers.append(pool.close)
    saver = AsyncPostgresSaver(pool, serde=plain_data())
    await saver.setup()

    async def threads() -> set[str]:
        async with pool.connection() as connection:
            found = await connection.execute(THREADS)
            return {row["thread_id"] for row in await found.fetchall()}

    return PauseSaver(saver, threads)
