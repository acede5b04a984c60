"""A client of the socket, and waiting for what it tells."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from api.seats import Seat
from tests.conftest import Someone

SECONDS = 5
BAD_TOKEN, OTHER_USER, TOO_MANY, TRY_LATER = 4401, 4403, 1008, 1013


def address(live: str, someone: Someone, last_seq: int | str | None = None) -> str:
    query = "" if last_seq is None else f"?last_seq={last_seq}"
    return f"ws://{live}/ws/{someone.user_id}{query}"


@asynccontextmanager
async def joined_as(
    live: str, someone: Someone, last_seq: int | None = None
) -> AsyncIterator[ClientConnection]:
    headers = {"Authorization": f"Bearer {someone.token}"}
    url = address(live, someone, last_seq)
    async with connect(url, additional_headers=headers, proxy=None) as socket:
        yield socket


async def receive(socket: ClientConnection, count: int = 1) -> list[dict[str, Any]]:
    async with asyncio.timeout(SECONDS):
        return [json.loads(await socket.recv()) for _ in range(count)]


async def silence(socket: ClientConnection) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            raise AssertionError(await socket.recv())


async def closing(socket: ClientConnection) -> int:
    """The code the server closes with, whatever it sends before."""
    async with asyncio.timeout(SECONDS):
        with pytest.raises(ConnectionClosed):
            while True:
                await socket.recv()
    assert socket.close_code is not None
    return socket.close_code


def seats_of(app: FastAPI, someone: Someone) -> set[Seat]:
    feed = app.state.hub.feeds.get(someone.user_id)
    return feed.seats if feed else set()


async def listening(app: FastAPI, someone: Someone, count: int = 1) -> None:
    """Until so many of the user's sockets wait for news."""
    async with asyncio.timeout(SECONDS):
        while len(seats_of(app, someone)) < count:
            await asyncio.sleep(0.005)
