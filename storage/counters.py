"""Counts that expire: in Redis for all processes, in this one while Redis is away."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime

import redis.asyncio
from redis.exceptions import RedisError

log = logging.getLogger("storage.counters")
PREFIX = "proxy-agent:count:"
MOST_KEYS = 100_000
REDIS_SECONDS = 0.5


class Counters(ABC):
    @abstractmethod
    async def add(self, key: str, amount: int, now: datetime, until: datetime) -> int:
        """Add to a count that begins at 0 and is forgotten at `until`; the new count."""

    @abstractmethod
    async def total(self, keys: Sequence[str], now: datetime) -> int:
        """The sum of several counts."""

    async def close(self) -> None:
        """Let go of connections."""


class LocalCounters(Counters):
    """In memory; the oldest windows go first when there are too many."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[int, datetime]] = {}

    async def add(self, key: str, amount: int, now: datetime, until: datetime) -> int:
        count, known_until = self._counts.get(key, (0, until))
        if known_until <= now:
            count, known_until = 0, until
        self._counts[key] = (count + amount, known_until)
        if len(self._counts) > MOST_KEYS:
            self._forget(now)
        return count + amount

    async def total(self, keys: Sequence[str], now: datetime) -> int:
        kept = (self._counts.get(key, (0, now)) for key in keys)
        return sum(count for count, until in kept if until > now)

    def _forget(self, now: datetime) -> None:
        self._counts = {key: kept for key, kept in self._counts.items() if kept[1] > now}
        for key in list(self._counts)[: len(self._counts) - MOST_KEYS]:
            del self._counts[key]


class RedisCounters(Counters):
    """Shared; falls back to this process alone, and says so, while Redis is away."""

    def __init__(self, url: str, prefix: str = PREFIX) -> None:
        self._redis = redis.asyncio.from_url(
            url, socket_timeout=REDIS_SECONDS, socket_connect_timeout=REDIS_SECONDS
        )
        self._prefix = prefix
        self._local = LocalCounters()

    async def add(self, key: str, amount: int, now: datetime, until: datetime) -> int:
        try:
            async with self._redis.pipeline(transaction=True) as pipeline:
                pipeline.incrby(self._prefix + key, amount)
                pipeline.expire(self._prefix + key, self._seconds(now, until))
                count, _ = await pipeline.execute()
        except (RedisError, OSError) as error:
            log.warning("counting in this process alone: %s", type(error).__name__)
            return await self._local.add(key, amount, now, until)
        return int(count)

    async def total(self, keys: Sequence[str], now: datetime) -> int:
        try:
            counts = await self._redis.mget([self._prefix + key for key in keys])
        except (RedisError, OSError) as error:
            log.warning("counting in this process alone: %s", type(error).__name__)
            return await self._local.total(keys, now)
        return sum(int(count) for count in counts if count is not None)

    @staticmethod
    def _seconds(now: datetime, until: datetime) -> int:
        return max(1, int((until - now).total_seconds()) + 1)

    async def close(self) -> None:
        await self._redis.aclose()


def open_counters(redis_url: str | None) -> Counters:
    return RedisCounters(redis_url) if redis_url else LocalCounters()
