from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from api.balancer import Address, Balancer, hung_up, passed_on

END = b"\r\n\r\n"
Heard = list[bytes]


@asynccontextmanager
async def backend(answer: bytes, heard: Heard) -> AsyncIterator[Address]:
    """A server that notes each request's head, answers, and echoes what comes after it."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(END)
        heard.append(head)
        writer.write(answer)
        while b"upgrade:" in head.lower() and (chunk := await reader.read(1024)):
            writer.write(chunk)
        await hung_up(writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()


@asynccontextmanager
async def balancer(*backends: Address) -> AsyncIterator[Address]:
    listener = socket.create_server(("127.0.0.1", 0))
    made = Balancer(backends)
    await made.start(listener)
    try:
        yield listener.getsockname()
    finally:
        await made.stop()


async def call(address: Address, request: bytes = b"GET / HTTP/1.1" + END) -> bytes:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(request)
    async with asyncio.timeout(5):
        answer = await reader.read()
    await hung_up(writer)
    return answer


@pytest.fixture
def nobody() -> Address:
    """An address where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address: Address = taken.getsockname()
    return address


async def test_without_a_server_that_is_up_the_caller_is_told_to_come_back(nobody: Address) -> None:
    async with balancer(nobody, nobody) as address:
        answer = await call(address)
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"Retry-After: 1\r\n" in answer
    head, _, body = answer.partition(END)
    assert f"Content-Length: {len(body)}".encode() in head


async def test_a_server_that_is_down_is_passed_over(nobody: Address) -> None:
    async with backend(b"up", []) as up, balancer(nobody, up) as address:
        assert [await call(address) for _ in range(4)] == [b"up"] * 4


@pytest.mark.parametrize("request_", [b"", b"GET / HTTP/1.1\r\n", b"x" * 100_000])
async def test_who_never_finishes_a_head_is_let_go_and_reaches_no_server(request_: bytes) -> None:
    heard: Heard = []
    async with backend(b"up", heard) as up, balancer(up) as address:
        reader, writer = await asyncio.open_connection(*address)
        writer.write(request_)
        writer.write_eof()
        async with asyncio.timeout(5):
            with contextlib.suppress(ConnectionError):  # with more unread than it would take
                assert await reader.read() == b""
        await hung_up(writer)
        assert await call(address) == b"up"
    assert len(heard) == 1


async def test_requests_take_turns() -> None:
    async with backend(b"one", []) as one, backend(b"two", []) as two:
        async with balancer(one, two) as address:
            assert [await call(address) for _ in range(4)] == [b"one", b"two", b"one", b"two"]


async def test_what_is_upgraded_flows_both_ways_until_the_client_leaves() -> None:
    request = b"GET /ws HTTP/1.1\r\nUpgrade: websocket\r\nConnection: upgrade" + END
    heard: Heard = []
    async with backend(b"hello", heard) as one, balancer(one) as address:
        reader, writer = await asyncio.open_connection(*address)
        writer.write(request)
        async with asyncio.timeout(5):
            assert await reader.readexactly(5) == b"hello"
            for _ in range(3):
                writer.write(b"ping")
                assert await reader.readexactly(4) == b"ping"
        await hung_up(writer)
    assert b"\r\nConnection: Upgrade\r\n" in heard[0]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"GET /a HTTP/1.1\r\nHost: x", b"GET /a HTTP/1.1\r\nHost: x\r\nConnection: close"),
        (
            b"GET / HTTP/1.1\r\nConnection: keep-alive\r\nKeep-Alive: 5",
            b"GET / HTTP/1.1\r\nConnection: close",
        ),
        (
            b"GET / HTTP/1.1\r\nx-forwarded-for: 1.2.3.4\r\nForwarded: for=1.2.3.4\r\nX-Real-IP: 9",
            b"GET / HTTP/1.1\r\nConnection: close",
        ),
        (
            b"GET / HTTP/1.1\r\nUpgrade: websocket",
            b"GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade",
        ),
    ],
)
def test_a_server_hears_who_asks_and_from_nobody_else(head: bytes, expected: bytes) -> None:
    whole = expected + b"\r\nX-Forwarded-For: 127.0.0.1" + END
    assert passed_on(head + END, "127.0.0.1") == whole
