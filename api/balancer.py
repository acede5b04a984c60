"""A small balancer: each request goes to the next server in turn, WebSockets and streams too."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import socket
from collections.abc import Sequence

Address = tuple[str, int]
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]
HEAD_SECONDS = 30.0
CHUNK = 64 * 1024
BY_HOP = {b"connection", b"keep-alive", b"proxy-connection"}
WHO_ASKS = {b"x-forwarded-for", b"x-real-ip", b"forwarded"}
NOBODY = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\n"
    b"Content-Type: text/plain\r\nContent-Length: 26\r\n\r\nNo server is up just now.\n"
)


class Balancer:
    """One request a connection, so that the next one may go elsewhere."""

    def __init__(self, backends: Sequence[Address]) -> None:
        self._turns = itertools.cycle(backends)
        self._count = len(backends)
        self._open: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self, listener: socket.socket) -> None:
        self._server = await asyncio.start_server(self._accept, sock=listener, limit=CHUNK)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(list(self._open), timeout=1)  # who reads nothing is not waited for

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 (asyncio runs it as one)
        self._open.add(task)
        try:
            await self._serve(reader, writer)
        except (OSError, EOFError, TimeoutError, asyncio.LimitOverrunError):
            pass  # one of both sides has left, or never said what it wants
        finally:
            self._open.discard(task)
            await hung_up(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(HEAD_SECONDS):
            head = await reader.readuntil(b"\r\n\r\n")
        backend = await self._connect()
        if backend is None:
            writer.write(NOBODY)
            await writer.drain()
            return
        backend[1].write(passed_on(head, writer.get_extra_info("peername")[0]))
        await both_ways((reader, writer), backend)

    async def _connect(self) -> Line | None:
        """The next server that is up, or None."""
        for host, port in itertools.islice(self._turns, self._count):
            with contextlib.suppress(OSError):
                return await asyncio.open_connection(host, port, limit=CHUNK)
        return None


def passed_on(head: bytes, peer: str) -> bytes:
    """The head of a request with who asks, and with the wish to close unless it is an upgrade."""
    first, *lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    named = [(line.partition(b":")[0].strip().lower(), line) for line in lines]
    upgrades = any(name == b"upgrade" for name, _ in named)
    kept = [line for name, line in named if name not in BY_HOP | WHO_ASKS]
    kept.append(b"Connection: " + (b"Upgrade" if upgrades else b"close"))
    kept.append(b"X-Forwarded-For: " + peer.encode())
    return b"\r\n".join([first, *kept]) + b"\r\n\r\n"


async def both_ways(client: Line, backend: Line) -> None:
    """Until one side has ended; what a server said last still reaches its client."""
    tasks = [
        asyncio.create_task(pump(backend[0], client[1])),
        asyncio.create_task(pump(client[0], backend[1])),
    ]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await hung_up(backend[1])


async def hung_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while chunk := await source.read(CHUNK):
        target.write(chunk)
        await target.drain()
