from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack

import pytest
from fastapi import FastAPI
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from api import hub
from storage.settings import Settings
from tests.api.answers import ONE_ENGINE
from tests.api.sockets import (
    SECONDS,
    TOO_MANY,
    address,
    closing,
    joined_as,
    listening,
    receive,
    seats_of,
    silence,
)
from tests.conftest import Clock, Someone
from tests.workspaces import add_task, change, events_of, opened
from tools.context import Platform
from tools.events import TaskDeleted, XpGained

pytestmark = pytest.mark.usefixtures("quick_sockets")


class TestEvents:
    async def test_arrive_in_order_without_a_gap(
        self, live: str, anna: Someone, bert: Someone
    ) -> None:
        async with joined_as(live, anna, 0) as socket:
            await bert.task("Not for anna")
            task = await anna.task("Write", priority="high", estimated_hours=4.5)
            await anna.finish(task)
            await anna.delete(f"/api/v2/tasks/{task['task_id']}")
            expected = await events_of(anna.workspace)
            events = await receive(socket, len(expected))
            await silence(socket)
        assert events == expected
        assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
        kinds = [event["type"] for event in events]
        assert kinds[0] == "task_created" and kinds[-1] == "task_deleted"
        assert {"xp_gained", "task_update", "achievement_unlocked", "level_up"} <= set(kinds)
        paid = next(event for event in events if event["type"] == "xp_gained")
        assert (paid["xp_amount"], paid["new_total"]) == (45, 45)

    async def test_without_a_last_seq_only_what_is_new(
        self, live: str, app: FastAPI, anna: Someone
    ) -> None:
        await anna.task("Old")
        async with joined_as(live, anna) as socket:
            await listening(app, anna)
            await silence(socket)
            await anna.task("New")
            event = (await receive(socket))[0]
            assert (event["title"], event["seq"]) == ("New", 2)

    async def test_two_sockets_get_the_same(self, live: str, anna: Someone) -> None:
        async with joined_as(live, anna, 0) as one, joined_as(live, anna, 0) as two:
            for n in range(5):
                await anna.task(f"Task {n}")
            first, second = await asyncio.gather(receive(one, 5), receive(two, 5))
        assert first == second
        assert [event["title"] for event in first] == [f"Task {n}" for n in range(5)]

    async def test_those_of_another_process_arrive_too(
        self, live: str, anna: Someone, settings: Settings, clock: Clock
    ) -> None:
        async with joined_as(live, anna, 0) as socket, opened(settings, clock) as other:
            await add_task(other.for_user(anna.user_id), "From elsewhere")
            await anna.task("From here")
            events = await receive(socket, 2)
        assert [event["title"] for event in events] == ["From elsewhere", "From here"]
        assert [event["seq"] for event in events] == [1, 2]

    async def test_what_is_rolled_back_is_never_told(self, live: str, anna: Someone) -> None:
        async with joined_as(live, anna, 0) as socket:
            answer = await anna.post("/api/v2/tasks", {"title": "x", "zone_id": "zone-moon"})
            assert answer.status_code == 404
            await anna.task("Told")
            event = (await receive(socket))[0]
            assert (event["title"], event["seq"]) == ("Told", 1)

    @ONE_ENGINE
    async def test_what_a_client_says_is_ignored(self, live: str, anna: Someone) -> None:
        async with joined_as(live, anna, 0) as socket:
            for message in ("hello", b"\x00", "{", json.dumps({"type": "task_created"})):
                await socket.send(message)
            await anna.task("Told")
            assert [event["title"] for event in await receive(socket)] == ["Told"]

    @ONE_ENGINE
    async def test_a_message_over_64_kb_ends_the_connection(self, live: str, anna: Someone) -> None:
        async with joined_as(live, anna, 0) as socket:
            await socket.send("x" * (64 * 1024 + 1))
            assert await closing(socket) == 1009


class TestReplay:
    async def test_sends_exactly_what_came_after(self, live: str, anna: Someone) -> None:
        for n in range(6):
            await anna.task(f"Task {n}")
        for last_seq in (0, 3, 6):
            async with joined_as(live, anna, last_seq) as socket:
                await anna.task("After")
                expected = (await events_of(anna.workspace))[last_seq:]
                assert await receive(socket, len(expected)) == expected

    async def test_events_committed_meanwhile_come_once_and_in_order(
        self, live: str, anna: Someone
    ) -> None:
        async with anna.workspace.begin() as context:
            for n in range(700):
                context.emit(TaskDeleted(task_id=f"task_{n}"))

        async def go_on() -> None:
            for n in range(10):
                await anna.task(f"Meanwhile {n}")

        async with joined_as(live, anna, 0) as one, joined_as(live, anna, 350) as two:
            _, first, second = await asyncio.gather(go_on(), receive(one, 710), receive(two, 360))
            await silence(one)
        assert [event["seq"] for event in first] == list(range(1, 711))
        assert [event["seq"] for event in second] == list(range(351, 711))

    async def test_too_old_or_from_the_future_is_a_resync(
        self, live: str, anna: Someone, platform: Platform
    ) -> None:
        for n in range(5):
            await anna.task(f"Task {n}")
        await change(platform, "DELETE FROM events WHERE seq <= 3")
        for last_seq in (-1, 2, 6, 10**30):
            async with joined_as(live, anna, last_seq) as socket:
                assert await receive(socket) == [{"type": "resync", "seq": 5}]
        async with joined_as(live, anna, 99) as socket:
            await receive(socket)
            await anna.task("After")
            event = (await receive(socket))[0]
            assert (event["title"], event["seq"]) == ("After", 6)

    async def test_the_oldest_kept_and_the_newest_are_replayed(
        self, live: str, anna: Someone, platform: Platform
    ) -> None:
        for n in range(5):
            await anna.task(f"Task {n}")
        await change(platform, "DELETE FROM events WHERE seq <= 3")
        async with joined_as(live, anna, 3) as socket:
            assert [event["seq"] for event in await receive(socket, 2)] == [4, 5]
        await change(platform, "DELETE FROM events")
        async with joined_as(live, anna, 5) as socket:
            await silence(socket)

    @ONE_ENGINE
    async def test_one_that_is_no_number_is_refused(self, live: str, anna: Someone) -> None:
        for last_seq in ["x", "1.5", "", "%00"]:
            headers = {"Authorization": f"Bearer {anna.token}"}
            url = address(live, anna, last_seq)
            with pytest.raises(InvalidStatus):
                async with connect(url, additional_headers=headers, proxy=None):
                    pass


@ONE_ENGINE
class TestSockets:
    async def test_the_eleventh_is_refused_until_one_leaves(
        self, live: str, app: FastAPI, anna: Someone, bert: Someone
    ) -> None:
        async with AsyncExitStack() as stack:
            sockets = [await stack.enter_async_context(joined_as(live, anna)) for _ in range(10)]
            await listening(app, anna, 10)
            async with joined_as(live, anna) as eleventh:
                assert await closing(eleventh) == TOO_MANY
            async with joined_as(live, bert, 0) as other:
                await bert.task("Others are free")
                assert (await receive(other))[0]["seq"] == 1
            await sockets[0].close()
            while len(seats_of(app, anna)) == 10:
                await asyncio.sleep(0.005)
            async with joined_as(live, anna, 0) as again:
                await anna.task("Welcome")
                assert (await receive(again))[0]["seq"] == 1

    async def test_those_who_leave_leave_nothing_behind(
        self, live: str, app: FastAPI, anna: Someone
    ) -> None:
        for _ in range(3):
            async with joined_as(live, anna):
                await listening(app, anna)
        async with asyncio.timeout(SECONDS):
            while app.state.hub.feeds:
                await asyncio.sleep(0.005)

    async def test_a_reader_that_does_not_read_holds_up_nobody(
        self, live: str, app: FastAPI, anna: Someone, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(hub, "SEND_SECONDS", 0.1)
        host, port = live.split(":")
        _reader, writer = await asyncio.open_connection(host, int(port), limit=2)
        request = (
            f"GET /ws/{anna.user_id}?last_seq=0 HTTP/1.1\r\nHost: {live}\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            f"Authorization: Bearer {anna.token}\r\n\r\n"
        )
        writer.write(request.encode())
        await listening(app, anna)
        async with anna.workspace.begin() as context:
            for n in range(3_000):
                context.emit(XpGained(xp_amount=1, new_total=n, reason="x" * 5_000))
        async with joined_as(live, anna, 2_990) as socket:
            assert [event["seq"] for event in await receive(socket, 10)][-1] == 3_000
        async with asyncio.timeout(SECONDS):
            while app.state.hub.feeds:
                await asyncio.sleep(0.02)
        writer.close()
