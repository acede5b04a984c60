"""Those who read slowly or not at all, on the protocol that `run.py serve` uses."""

from __future__ import annotations

import asyncio
import socket as sockets
from collections.abc import AsyncIterator
from time import perf_counter

import pytest
import uvicorn
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection, connect

from api import hub
from api import sockets as protocol
from tests.api.answers import ONE_ENGINE
from tests.api.sockets import (
    SECONDS,
    TRY_LATER,
    address,
    closing,
    joined_as,
    listening,
    receive,
    seats_of,
)
from tests.conftest import Someone
from tools.events import XpGained

pytestmark = [pytest.mark.usefixtures("quick_sockets"), ONE_ENGINE]
MANY = 3_000  # of 5 kB each: more than the buffers of two kernels hold


@pytest.fixture
async def server(app: FastAPI) -> AsyncIterator[uvicorn.Server]:
    config = uvicorn.Config(app, log_config=None, lifespan="off", **protocol.OPTIONS)
    server = uvicorn.Server(config)
    listener = sockets.create_server(("127.0.0.1", 0))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    yield server
    server.should_exit = True
    await serving


@pytest.fixture
def place(server: uvicorn.Server) -> str:
    host, port = server.servers[0].sockets[0].getsockname()
    return f"{host}:{port}"


def lazy(place: str, someone: Someone) -> connect:
    """A client that reads no more than a message ahead."""
    headers = {"Authorization": f"Bearer {someone.token}"}
    return connect(
        address(place, someone, 0),
        additional_headers=headers,
        proxy=None,
        max_queue=1,
        close_timeout=0.1,
    )


async def say_much(someone: Someone) -> None:
    async with someone.workspace.begin() as context:
        for n in range(MANY):
            context.emit(XpGained(xp_amount=1, new_total=n, reason="x" * 5_000))


async def only(count: int, app: FastAPI, someone: Someone) -> None:
    async with asyncio.timeout(SECONDS):
        while len(seats_of(app, someone)) != count:
            await asyncio.sleep(0.01)


async def test_a_slow_reader_is_cut_off_and_told_to_come_back(
    app: FastAPI, place: str, anna: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "SEND_SECONDS", 0.1)
    async with lazy(place, anna) as slow:
        await listening(app, anna)
        await say_much(anna)
        await only(0, app, anna)
        assert await closing(slow) == TRY_LATER


async def test_a_slow_reader_delays_nobody(
    app: FastAPI, place: str, anna: Someone, bert: Someone
) -> None:
    async with lazy(place, anna), joined_as(place, bert, 0) as other:
        await listening(app, anna)
        await say_much(anna)
        async with joined_as(place, anna, MANY) as quick:
            started = perf_counter()
            await anna.task("Mine")
            await bert.task("Another's")
            assert (await receive(quick))[0]["title"] == "Mine"
            assert (await receive(other))[0]["title"] == "Another's"
            assert perf_counter() - started < 1
            assert len(seats_of(app, anna)) == 2


async def test_one_that_never_reads_again_is_let_go(
    app: FastAPI,
    server: uvicorn.Server,
    place: str,
    anna: Someone,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hub, "SEND_SECONDS", 0.1)
    monkeypatch.setattr(protocol, "DRAIN_SECONDS", 0.3)
    silent: ClientConnection = await lazy(place, anna)
    await listening(app, anna)
    await say_much(anna)
    async with asyncio.timeout(SECONDS):
        while server.server_state.connections:
            await asyncio.sleep(0.02)
    assert seats_of(app, anna) == set()
    silent.transport.abort()


async def test_one_that_reads_again_in_time_gets_everything_in_order(
    app: FastAPI, place: str, anna: Someone
) -> None:
    async with lazy(place, anna) as slow:
        await listening(app, anna)
        await say_much(anna)
        await asyncio.sleep(0.05)
        assert [event["seq"] for event in await receive(slow, MANY)] == list(range(1, MANY + 1))
