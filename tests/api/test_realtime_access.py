from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from api import hub, realtime
from storage.settings import Settings
from tests.api.answers import ONE_ENGINE
from tests.api.sockets import (
    BAD_TOKEN,
    OTHER_USER,
    SECONDS,
    address,
    closing,
    joined_as,
    listening,
    receive,
)
from tests.api.test_auth import forged
from tests.conftest import Clock, Someone
from tools.context import Platform

pytestmark = pytest.mark.usefixtures("quick_sockets")
BAD_MESSAGES: list[str | bytes] = [
    "",
    "{",
    "null",
    "[]",
    "7",
    '"auth"',
    "[" * 20_000,
    '{"type": "auth"}',
    '{"type": "auth", "token": null}',
    '{"type": "auth", "token": {}}',
    '{"type": "auth", "token": "x"}',
    '{"type": "auth", "token": "\\ud800"}',
    '{"type": "hello", "token": "x"}',
    b"\x00\xff",
]


class TestToken:
    async def test_in_the_authorization_header(self, live: str, anna: Someone) -> None:
        await anna.task("First")
        async with joined_as(live, anna, 0) as socket:
            assert (await receive(socket))[0]["title"] == "First"

    @ONE_ENGINE
    async def test_in_the_sub_protocols(self, live: str, anna: Someone) -> None:
        await anna.task("First")
        protocols: Any = ["bearer", anna.token]
        async with connect(address(live, anna, 0), subprotocols=protocols, proxy=None) as socket:
            assert socket.subprotocol == "bearer"
            assert (await receive(socket))[0]["title"] == "First"

    @ONE_ENGINE
    async def test_in_a_first_message(self, live: str, anna: Someone) -> None:
        await anna.task("First")
        async with connect(address(live, anna, 0), proxy=None) as socket:
            await socket.send(json.dumps({"type": "auth", "token": anna.token}))
            assert (await receive(socket))[0]["title"] == "First"

    @ONE_ENGINE
    async def test_in_a_ticket_that_counts_once(self, live: str, anna: Someone) -> None:
        await anna.task("First")
        ticket = (await anna.post("/api/v2/ws-ticket")).json()["ticket"]
        url = f"{address(live, anna, 0)}&ticket={ticket}"
        async with connect(url, proxy=None) as socket:
            assert (await receive(socket))[0]["title"] == "First"
        async with connect(url, proxy=None) as socket:
            assert await closing(socket) == BAD_TOKEN

    @ONE_ENGINE
    async def test_in_an_address_it_is_not_accepted(self, live: str, anna: Someone) -> None:
        for name in ["token", "access_token", "ticket"]:
            url = f"{address(live, anna)}?{name}={anna.token}"
            async with connect(url, proxy=None) as socket:
                assert await closing(socket) == BAD_TOKEN

    @ONE_ENGINE
    async def test_none_in_time_is_4401(self, live: str, anna: Someone) -> None:
        async with connect(address(live, anna, 0), proxy=None) as socket:
            assert await closing(socket) == BAD_TOKEN

    @ONE_ENGINE
    async def test_a_bad_first_message_is_4401(self, live: str, anna: Someone) -> None:
        for message in BAD_MESSAGES:
            async with connect(address(live, anna, 0), proxy=None) as socket:
                await socket.send(message)
                assert await closing(socket) == BAD_TOKEN

    @ONE_ENGINE
    async def test_a_bad_one_is_4401_wherever_it_stands(
        self, live: str, anna: Someone, platform: Platform, clock: Clock
    ) -> None:
        until = int((clock.now - timedelta(seconds=1)).timestamp())
        for token in [
            "x",
            forged(anna.user_id, "another secret " * 3),
            forged(anna.user_id, "", algorithm="none"),
            forged(anna.user_id, platform.secret, exp=until),
        ]:
            headers = {"Authorization": f"Bearer {token}"}
            url = address(live, anna, 0)
            async with connect(url, additional_headers=headers, proxy=None) as socket:
                assert await closing(socket) == BAD_TOKEN
            protocols: Any = ["bearer", token]
            async with connect(url, subprotocols=protocols, proxy=None) as socket:
                assert await closing(socket) == BAD_TOKEN

    @ONE_ENGINE
    async def test_anothers_id_is_4403_and_tells_nothing(
        self, live: str, anna: Someone, bert: Someone
    ) -> None:
        await bert.task("Secret")
        headers = {"Authorization": f"Bearer {anna.token}"}
        for url in (address(live, bert, 0), f"ws://{live}/ws/nobody"):
            async with connect(url, additional_headers=headers, proxy=None) as socket:
                async with asyncio.timeout(SECONDS):
                    with pytest.raises(ConnectionClosed):
                        await socket.recv()
                assert socket.close_code == OTHER_USER

    async def test_a_logged_out_one_is_closed_soon_and_others_stay(
        self, live: str, app: FastAPI, anna: Someone, bert: Someone
    ) -> None:
        async with joined_as(live, anna) as socket, joined_as(live, bert, 0) as other:
            await listening(app, anna)
            await anna.post("/api/auth/logout")
            assert await closing(socket) == BAD_TOKEN
            await bert.task()
            assert (await receive(other))[0]["type"] == "task_created"
        async with joined_as(live, anna) as socket:
            assert await closing(socket) == BAD_TOKEN

    def test_the_time_between_two_looks_is_under_five_seconds(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.undo()
        assert hub.POLL_SECONDS * hub.POLLS_A_TOKEN_CHECK <= 4
        assert realtime.AUTH_SECONDS == 5

    @ONE_ENGINE
    async def test_an_expired_one_is_closed_soon(
        self, live: str, app: FastAPI, anna: Someone, clock: Clock
    ) -> None:
        async with joined_as(live, anna) as socket:
            await listening(app, anna)
            clock.advance(hours=1)
            assert await closing(socket) == BAD_TOKEN


async def refused(url: str, **headers: str) -> dict[str, Any]:
    """The error of the envelope that answers a handshake, with its status."""
    with pytest.raises(InvalidStatus) as refusal:
        async with connect(url, additional_headers=headers, proxy=None):
            pass
    answer = refusal.value.response
    error: dict[str, Any] = json.loads(answer.body)["error"]
    assert set(error) == {"code", "message", "details", "timestamp", "request_id"}
    assert error["request_id"] == answer.headers["X-Request-ID"]
    return {**error, "status": answer.status_code}


@ONE_ENGINE
class TestRefusals:
    async def test_a_path_that_nobody_knows_is_a_404(self, live: str, anna: Someone) -> None:
        headers = {"Authorization": f"Bearer {anna.token}"}
        for path in ("", "ws", "ws/", f"ws/{anna.user_id}/more", "api/v2/tasks"):
            error = await refused(f"ws://{live}/{path}", **headers)
            assert (error["status"], error["code"]) == (404, "RESOURCE_NOT_FOUND")
            assert error["message"] == f"No such path: /{path}"

    async def test_a_last_seq_that_is_no_number_is_a_422(self, live: str, anna: Someone) -> None:
        error = await refused(address(live, anna, "x"), Authorization=f"Bearer {anna.token}")
        assert (error["status"], error["code"]) == (422, "INVALID_INPUT")
        assert error["message"] == "last_seq must be a whole number"

    async def test_a_foreign_origin_is_a_403(self, live: str, anna: Someone) -> None:
        headers = {"Authorization": f"Bearer {anna.token}", "Origin": "https://evil.example"}
        error = await refused(address(live, anna), **headers)
        assert (error["status"], error["code"]) == (403, "FORBIDDEN")


class TestOrigin:
    @ONE_ENGINE
    async def test_a_foreign_one_is_refused(self, live: str, anna: Someone) -> None:
        for origin in ["https://evil.example", "null", "http://localhost", "https://127.0.0.1"]:
            headers = {"Authorization": f"Bearer {anna.token}", "Origin": origin}
            with pytest.raises(InvalidStatus) as refused:
                async with connect(address(live, anna), additional_headers=headers, proxy=None):
                    pass
            assert refused.value.response.status_code == 403

    @ONE_ENGINE
    async def test_ones_own_and_configured_ones_are_welcome(
        self, live: str, anna: Someone, settings: Settings
    ) -> None:
        settings.allowed_origins = "https://app.example, https://beta.example"
        await anna.task()
        for origin in (f"http://{live}", "https://app.example", "https://beta.example"):
            headers = {"Authorization": f"Bearer {anna.token}", "Origin": origin}
            url = address(live, anna, 0)
            async with connect(url, additional_headers=headers, proxy=None) as socket:
                assert (await receive(socket))[0]["type"] == "task_created"
