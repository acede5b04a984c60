"""Where paused flows are kept: a file beside the SQLite store, or PostgreSQL.

Flows run with durability "exit", and one that ends without a pause leaves nothing worth keeping:
`PauseSaver` holds a run's checkpoint in memory and writes it through only when it pauses.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import (
    BaseCheckpointSaver,
    ChannelVersions,
    Checkpoint,
    CheckpointMetadata,
    CheckpointTuple,
)
from langgraph.graph.state import CompiledStateGraph

from storage.sqlite import connect_inline
from tools.context import Platform

INTERRUPT = "__interrupt__"
Held = tuple[RunnableConfig, Checkpoint, CheckpointMetadata, ChannelVersions]
_savers: WeakKeyDictionary[Platform, PauseSaver] = WeakKeyDictionary()
_opening: WeakKeyDictionary[Platform, asyncio.Lock] = WeakKeyDictionary()


class PauseSaver(BaseCheckpointSaver[Any]):
    """Keeps pauses in the durable saver behind it, and nothing of runs that simply end.

    `graphs` are the workflows compiled on it, by name.
    """

    def __init__(self, durable: BaseCheckpointSaver[Any]) -> None:
        super().__init__(serde=durable.serde)
        self.durable = durable
        self.held: dict[str, Held] = {}
        self.new: set[str] = set()
        self.graphs: dict[str, CompiledStateGraph[Any, Any, Any, Any]] = {}

    def begin(self, thread_id: str) -> None:
        """A run that starts now has no checkpoint to look for."""
        self.new.add(thread_id)

    async def aget_tuple(self, config: RunnableConfig) -> CheckpointTuple | None:
        if names(config)[0] in self.new:
            return None
        return await self.durable.aget_tuple(config)

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        thread, space = names(config)
        self.held[thread] = (config, checkpoint, metadata, new_versions)
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
        if not any(channel == INTERRUPT for channel, _ in writes):
            return
        thread, _ = names(config)
        if held := self.held.pop(thread, None):
            config = await self.durable.aput(*held)
        await self.durable.aput_writes(config, writes, task_id, task_path)

    async def adelete_thread(self, thread_id: str) -> None:
        self.held.pop(thread_id, None)
        await self.durable.adelete_thread(thread_id)

    def let_go(self, thread_id: str) -> None:
        """Forget a run that is over, or rests in the durable saver."""
        self.new.discard(thread_id)
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
                _savers[platform] = PauseSaver(await open_saver(platform))
    return _savers[platform]


async def forget_flows(platform: Platform, flow_ids: list[str]) -> None:
    """Drop the pauses of flows that nobody will answer."""
    saver = await saver_of(platform)
    for flow_id in flow_ids:
        await saver.adelete_thread(flow_id)


async def open_saver(platform: Platform) -> BaseCheckpointSaver[Any]:
    path = platform.settings.sqlite_path
    if path is None:
        return await open_postgres_saver(platform)
    from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

    connection = await connect_inline(path.with_name(f"{path.stem}-flows.db"), "FULL")
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
