"""What the platform leans on, looked at: for `/health` and for `run.py doctor`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Literal

from tools.context import Platform

PATIENCE_SECONDS = 3.0
State = Literal["ready", "away", "no workers"]


async def look(platform: Platform) -> Mapping[str, State]:
    """The state of `store` and `queue`, and of `redis` where one is set; asks no model."""
    if platform.settings.redis_url is None:
        return {"store": await store(platform), "queue": "ready"}
    at_store, at_redis = await asyncio.gather(store(platform), redis(platform))
    return {"store": at_store, "redis": at_redis, "queue": await queue(platform, at_redis)}


async def store(platform: Platform) -> State:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return "ready" if await platform.database.answers() else "away"
    except TimeoutError:
        return "away"


async def redis(platform: Platform) -> State:
    return "ready" if await platform.bus.healthy() else "away"


async def queue(platform: Platform, at_redis: State) -> State:
    """Away with its Redis; without a worker jobs wait in the store."""
    if at_redis == "away":
        return "away"
    return "ready" if await platform.queue.has_workers() else "no workers"
