"""The feeds behind the sockets when the store is away, events come mixed up, users come and go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from api import hub as hubs
from api.hub import Hub
from api.seats import RECENT, Closed, Seat
from storage.database import StoreUnavailable
from storage.settings import Settings
from tests.api.answers import ONE_ENGINE
from tests.api.sockets import (
    TOO_MANY,
    TRY_LATER,
    closing,
    joined_as,
    listening,
    receive,
    seats_of,
    silence,
)
from tests.conftest import Clock, Someone
from tests.workspaces import add_task, change, opened
from tools.context import Platform
from tools.events import TaskDeleted
from tools.feed import events_after
from tools.tokens import Claims

pytestmark = [pytest.mark.usefixtures("quick_sockets"), ONE_ENGINE]


@pytest.fixture
def hub(app: FastAPI) -> Hub:
    found: Hub = app.state.hub
    return found


@pytest.fixture
def unwatched(hub: Hub) -> Hub:
    """A hub without the watch that would make good for what it leaves out."""
    hub._watch.cancel()
    return hub


@pytest.fixture
def claims(anna: Someone, clock: Clock) -> Claims:
    return Claims(anna.user_id, "token-1", 0, "user", clock.now + timedelta(hours=1))


async def emit(someone: Someone, count: int) -> None:
    async with someone.workspace.begin() as context:
        for n in range(count):
            context.emit(TaskDeleted(task_id=f"task_{n}"))


def away_at_first(times: int) -> Callable[..., Any]:
    """Reading events, but the store is away so many times before."""
    left = times

    async def read(platform: Platform, user_id: str, seq: int) -> Any:
        nonlocal left
        if left > 0:
            left -= 1
            raise StoreUnavailable("away")
        return await events_after(platform, user_id, seq)

    return read


async def wait_for_news(hub: Hub, seat: Seat, seq: int) -> list[int]:
    """The numbers of what comes after `seq` as soon as there is something."""
    async with asyncio.timeout(5):
        while not (messages := await hub.messages_after(seat.claims.user_id, seq)):
            seat.news.clear()
            await seat.news.wait()
    return [message.seq for message in messages]


class TestStoreAway:
    async def test_events_of_another_process_are_read_when_it_is_back(
        self,
        live: str,
        app: FastAPI,
        anna: Someone,
        settings: Settings,
        clock: Clock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(hubs, "events_after", away_at_first(3))
        async with joined_as(live, anna, 0) as socket, opened(settings, clock) as other:
            await listening(app, anna)
            await add_task(other.for_user(anna.user_id), "From elsewhere")
            assert (await receive(socket))[0]["title"] == "From elsewhere"
            await silence(socket)

    async def test_missed_events_are_replayed_when_it_is_back_though_nothing_new_happens(
        self, live: str, anna: Someone, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await emit(anna, 5)
        monkeypatch.setattr(hubs, "events_after", away_at_first(2))
        async with joined_as(live, anna, 0) as socket:
            assert [event["seq"] for event in await receive(socket, 5)] == [1, 2, 3, 4, 5]

    async def test_events_of_this_process_are_told_without_reading_it(
        self, live: str, app: FastAPI, anna: Someone, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(hubs, "events_after", away_at_first(1_000))
        async with joined_as(live, anna, 0) as socket:
            await listening(app, anna)
            await emit(anna, 3)
            assert [event["seq"] for event in await receive(socket, 3)] == [1, 2, 3]

    async def test_a_socket_that_opens_then_is_asked_to_try_later(
        self, live: str, anna: Someone, platform: Platform, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def away() -> Any:
            raise StoreUnavailable("away")

        with monkeypatch.context() as patch:
            patch.setattr(platform.database, "read", away)
            async with joined_as(live, anna) as socket:
                assert await closing(socket) == TRY_LATER
        async with joined_as(live, anna, 0) as socket:
            await anna.task()
            assert len(await receive(socket)) == 1


class TestOrder:
    async def test_events_told_before_earlier_ones_wait_for_them(
        self, unwatched: Hub, anna: Someone, claims: Claims
    ) -> None:
        hub = unwatched
        with hub.seat(claims) as seat:
            hub.begin(anna.user_id, 0)
            hub.platform.bus._hearers.clear()
            await emit(anna, 3)
            for seq in (3, 2, 1, 3):
                hub.tell(anna.user_id, [(seq, {"type": "task_deleted"})])
            assert (await wait_for_news(hub, seat, 0))[0] == 1
            await asyncio.sleep(0.02)
            assert [m.seq for m in await hub.messages_after(anna.user_id, 0)] == [1, 2, 3]

    async def test_events_told_before_the_first_socket_knows_where_it_starts_are_not_missed(
        self, unwatched: Hub, anna: Someone, claims: Claims
    ) -> None:
        hub = unwatched
        with hub.seat(claims) as seat:
            await emit(anna, 2)
            hub.begin(anna.user_id, 0)
            assert await wait_for_news(hub, seat, 0) == [1, 2]

    async def test_a_wake_up_during_a_reading_is_read_after_it(
        self, unwatched: Hub, anna: Someone, claims: Claims, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gate = asyncio.Event()

        async def slowly(platform: Platform, user_id: str, seq: int) -> Any:
            found = await events_after(platform, user_id, seq)
            await gate.wait()
            return found

        monkeypatch.setattr(hubs, "events_after", slowly)
        hub = unwatched
        hub.platform.bus._hearers.clear()
        with hub.seat(claims) as seat:
            hub.begin(anna.user_id, 0)
            hub.wake(anna.user_id)
            await asyncio.sleep(0.02)
            await emit(anna, 1)
            hub.wake(anna.user_id)
            gate.set()
            assert await wait_for_news(hub, seat, 0) == [1]

    async def test_more_than_a_feed_keeps_arrives_whole(
        self, live: str, app: FastAPI, anna: Someone
    ) -> None:
        count = 3 * RECENT + 7
        async with joined_as(live, anna, 0) as socket:
            await listening(app, anna)
            await emit(anna, count)
            seqs = [event["seq"] for event in await receive(socket, count)]
            assert seqs == list(range(1, count + 1))
            assert len(app.state.hub.feeds[anna.user_id].recent) == RECENT


class TestSeats:
    async def test_of_twenty_that_come_at_once_ten_stay(
        self, live: str, app: FastAPI, anna: Someone
    ) -> None:
        async with AsyncExitStack() as stack:
            opening = (stack.enter_async_context(joined_as(live, anna)) for _ in range(20))
            sockets = await asyncio.gather(*opening)
            first_words = [asyncio.create_task(closing(socket)) for socket in sockets]
            done, others = await asyncio.wait(first_words, timeout=0.3)
            assert [task.result() for task in done] == [TOO_MANY] * 10
            assert len(seats_of(app, anna)) == 10
            for task in others:
                task.cancel()

    async def test_one_that_comes_while_the_last_reading_still_runs_has_a_feed_of_its_own(
        self, hub: Hub, anna: Someone, claims: Claims, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gate = asyncio.Event()

        async def slowly(platform: Platform, user_id: str, seq: int) -> Any:
            await gate.wait()
            return await events_after(platform, user_id, seq)

        with monkeypatch.context() as patch:
            patch.setattr(hubs, "events_after", slowly)
            with hub.seat(claims):
                hub.begin(anna.user_id, 0)
                hub.wake(anna.user_id)
                await asyncio.sleep(0)
        assert hub.feeds == {}
        with hub.seat(claims) as seat:
            hub.begin(anna.user_id, 0)
            gate.set()
            await emit(anna, 2)
            assert await wait_for_news(hub, seat, 0) == [1, 2]

    async def test_one_whose_missed_events_are_thrown_away_meanwhile_comes_back(
        self, hub: Hub, anna: Someone, claims: Claims, platform: Platform
    ) -> None:
        await emit(anna, 5)
        with hub.seat(claims):
            hub.begin(anna.user_id, 5)
            for oldest in (3, 6):
                await change(platform, f"DELETE FROM events WHERE seq < {oldest}")
                with pytest.raises(Closed) as closed:
                    await hub.messages_after(anna.user_id, 1)
                assert closed.value.code == TRY_LATER
