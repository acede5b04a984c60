"""News of a user: events within this process, wake-ups for others.

Losing a wake-up costs delay, never a message.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4

import redis.asyncio
from redis.exceptions import RedisError

log = logging.getLogger("storage.bus")
Listener = Callable[[str], None]
Told = Sequence[tuple[int, Mapping[str, Any]]]
Hearer = Callable[[str, Told], None]
Confidant = Callable[[str, Mapping[str, Any]], None]
CHANNEL = "proxy-agent:wake"
RECONNECT_SECONDS = 1.0
LAST_WORDS_SECONDS = 1.0


class Bus(ABC):
    """`wake(user_id)` reaches every listener, here and (with Redis) in other processes.

    `whisper(user_id, message)` reaches whoever listens now, everywhere, and is kept nowhere.

    `tell(user_id, events)` says what was committed here, as (seq, payload) in their order: it
    hands the events themselves to who hears them in this process and wakes the others.
    """

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self._hearers: set[Hearer] = set()
        self._confidants: set[Confidant] = set()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the answer removes it."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def hear(self, hearer: Hearer) -> Callable[[], None]:
        """Add somebody to whom events are told; the answer removes them."""
        self._hearers.add(hearer)
        return lambda: self._hearers.discard(hearer)

    def confide(self, confidant: Confidant) -> Callable[[], None]:
        """Add somebody to whom is whispered; the answer removes them."""
        self._confidants.add(confidant)
        return lambda: self._confidants.discard(confidant)

    def whisper(self, user_id: str, message: Mapping[str, Any]) -> None:
        self._whisper_here(user_id, message)
        self._whisper_to_others(user_id, message)

    def _whisper_here(self, user_id: str, message: Mapping[str, Any]) -> None:
        for confidant in list(self._confidants):
            confidant(user_id, message)

    def tell(self, user_id: str, events: Told) -> None:
        for hearer in list(self._hearers):
            hearer(user_id, events)
        self._wake_others(user_id)

    def wake(self, user_id: str) -> None:
        self._wake_here(user_id)
        self._wake_others(user_id)

    def _wake_here(self, user_id: str) -> None:
        for listener in list(self._listeners):
            listener(user_id)

    @abstractmethod
    def _wake_others(self, user_id: str) -> None: ...

    @abstractmethod
    def _whisper_to_others(self, user_id: str, message: Mapping[str, Any]) -> None: ...

    async def open(self) -> None:
        """Begin to hear other processes."""

    async def close(self) -> None:
        """Stop hearing them."""

    async def healthy(self) -> bool:
        return True


class LocalBus(Bus):
    def _wake_others(self, user_id: str) -> None:
        """There are none to be reached."""

    def _whisper_to_others(self, user_id: str, message: Mapping[str, Any]) -> None:
        """There are none to be reached."""


class RedisBus(Bus):
    """Redis pub/sub beside the local listeners; while Redis is away the local ones still hear."""

    def __init__(self, url: str, channel: str = CHANNEL) -> None:
        super().__init__()
        self._redis = redis.asyncio.from_url(url, decode_responses=True)
        self._channel = channel
        self._name = uuid4().hex
        self._outgoing: asyncio.Queue[str] = asyncio.Queue(maxsize=10_000)
        self._tasks: list[asyncio.Task[None]] = []

    def _wake_others(self, user_id: str) -> None:
        with contextlib.suppress(asyncio.QueueFull):
            self._outgoing.put_nowait(user_id)

    def _whisper_to_others(self, user_id: str, message: Mapping[str, Any]) -> None:
        with contextlib.suppress(asyncio.QueueFull):
            self._outgoing.put_nowait(f"{user_id}:{json.dumps(message, ensure_ascii=False)}")

    async def open(self) -> None:
        self._tasks = [asyncio.create_task(self._publish()), asyncio.create_task(self._hear())]

    async def close(self) -> None:
        if self._tasks:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORDS_SECONDS):
                    await self._outgoing.join()
        for task in self._tasks:
            await end(task)
        await self._redis.aclose()

    async def healthy(self) -> bool:
        try:
            async with asyncio.timeout(1):
                await self._redis.ping()
        except (RedisError, OSError, TimeoutError):
            return False
        return True

    async def _publish(self) -> None:
        while True:
            user_id = await self._outgoing.get()
            try:
                await self._redis.publish(self._channel, f"{self._name}:{user_id}")
            except (RedisError, OSError) as error:
                log.warning("wake-up not published: %s", type(error).__name__)
            finally:
                self._outgoing.task_done()

    async def _hear(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await pubsub.subscribe(self._channel)
                    async for message in pubsub.listen():
                        if message["type"] == "message":
                            self._overhear(message["data"])
            except (RedisError, OSError) as error:
                log.warning("bus away, polling instead: %s", type(error).__name__)
                await asyncio.sleep(RECONNECT_SECONDS)

    def _overhear(self, message: str) -> None:
        """Redis also sends a process what it said itself: that was heard at once."""
        speaker, _, rest = message.partition(":")
        user_id, _, whispered = rest.partition(":")
        if speaker == self._name:
            return
        if not whispered:
            self._wake_here(user_id)
            return
        with contextlib.suppress(ValueError):
            self._whisper_here(user_id, json.loads(whispered))


async def end(task: asyncio.Task[None]) -> None:
    """Cancel until it is over: clients of stores may answer a cancel with an error of their own."""
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.05)


def open_bus(redis_url: str | None) -> Bus:
    return RedisBus(redis_url) if redis_url else LocalBus()
