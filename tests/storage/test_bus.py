from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from storage import bus, keeper
from storage.bus import Bus, LocalBus, RedisBus, Told, open_bus


async def until(true: Callable[[], bool], seconds: float = 5) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)


@pytest.fixture
def redis() -> Iterator[keeper.Redis]:
    """A Redis of one's own, to be stopped and started."""
    with tempfile.TemporaryDirectory(prefix="bus-", dir=keeper.short_folder()) as folder:
        server = keeper.Redis(Path(folder) / "redis")
        server.start()
        yield server
        server.stop()


@pytest.fixture
async def pair(redis: keeper.Redis) -> AsyncIterator[tuple[RedisBus, RedisBus]]:
    """The buses of two processes, both listening."""
    async with AsyncExitStack() as stack:
        buses = [RedisBus(f"unix://{redis.address}") for _ in range(2)]
        for one in buses:
            await one.open()
            stack.push_async_callback(one.close)
        await listening(buses[0], 2)
        yield buses[0], buses[1]


async def listening(one: RedisBus, count: int) -> None:
    async with asyncio.timeout(5):
        while (await one._redis.pubsub_numsub(bus.CHANNEL))[0][1] < count:
            await asyncio.sleep(0.005)


async def test_a_local_bus_wakes_every_listener_at_once() -> None:
    local = LocalBus()
    first: list[str] = []
    second: list[str] = []
    local.listen(first.append)
    stop = local.listen(second.append)
    local.wake("anna")
    stop()
    stop()
    local.wake("bert")
    assert (first, second) == (["anna", "bert"], ["anna"])


async def test_a_listener_may_leave_while_it_is_woken() -> None:
    local = LocalBus()
    heard: list[str] = []

    def once(user_id: str) -> None:
        heard.append(user_id)
        stop()

    stop = local.listen(once)
    local.listen(heard.append)
    local.wake("anna")
    local.wake("bert")
    assert sorted(heard) == ["anna", "anna", "bert"]


async def test_what_is_told_reaches_those_who_hear_here_and_wakes_nobody_here() -> None:
    local = LocalBus()
    woken: list[str] = []
    told: list[tuple[str, Told]] = []
    local.listen(woken.append)
    stop = local.hear(lambda user_id, events: told.append((user_id, events)))
    local.tell("anna", [(1, {"type": "task_deleted"})])
    stop()
    local.tell("bert", [(1, {"type": "task_deleted"})])
    assert (told, woken) == ([("anna", [(1, {"type": "task_deleted"})])], [])


async def test_without_an_address_the_bus_is_local() -> None:
    assert isinstance(open_bus(None), LocalBus)
    assert await open_bus(None).healthy() is True


async def test_a_wake_up_reaches_the_other_process(pair: tuple[RedisBus, RedisBus]) -> None:
    here, there = pair
    heard: list[str] = []
    there.listen(heard.append)
    here.wake("anna")
    await until(lambda: heard == ["anna"])


async def test_ones_own_listeners_hear_at_once(pair: tuple[RedisBus, RedisBus]) -> None:
    here, _ = pair
    heard: list[str] = []
    here.listen(heard.append)
    here.wake("anna")
    assert heard == ["anna"]


async def test_what_is_told_wakes_the_other_process_once_and_is_no_news_to_its_own(
    pair: tuple[RedisBus, RedisBus],
) -> None:
    here, there = pair
    near: list[str] = []
    far: list[str] = []
    here.listen(near.append)
    there.listen(far.append)
    here.tell("anna", [(1, {"type": "task_deleted"})])
    there.wake("bert")
    await until(lambda: (near, far) == (["bert"], ["bert", "anna"]))


async def test_last_words_are_sent_before_the_bus_closes(
    redis: keeper.Redis, pair: tuple[RedisBus, RedisBus]
) -> None:
    heard: list[str] = []
    pair[0].listen(heard.append)
    brief: Bus = open_bus(f"unix://{redis.address}")
    await brief.open()
    brief.wake("anna")
    await brief.close()
    await until(lambda: heard == ["anna"])


async def test_while_redis_is_away_local_listeners_still_hear_and_later_all_do(
    redis: keeper.Redis, pair: tuple[RedisBus, RedisBus], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "RECONNECT_SECONDS", 0.02)
    here, there = pair
    near: list[str] = []
    far: list[str] = []
    here.listen(near.append)
    there.listen(far.append)
    assert await here.healthy() is True
    redis.stop()
    assert await here.healthy() is False
    here.wake("anna")
    assert near == ["anna"]
    redis.start()
    async with asyncio.timeout(15):
        while "bert" not in far:
            here.wake("bert")
            await asyncio.sleep(0.05)
    assert await here.healthy() is True


async def test_closing_a_bus_that_is_still_connecting_does_not_hang(redis: keeper.Redis) -> None:
    for number in range(40):
        one = RedisBus(f"unix://{redis.address}")
        await one.open()
        await asyncio.sleep(0.0005 * (number % 8))
        async with asyncio.timeout(5):
            await one.close()


async def test_closing_while_redis_is_away_does_not_hang(
    redis: keeper.Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "LAST_WORDS_SECONDS", 0.1)
    one = open_bus(f"unix://{redis.address}")
    await one.open()
    redis.stop()
    one.wake("anna")
    async with asyncio.timeout(3):
        await one.close()
