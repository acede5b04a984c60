"""A thousand WebSockets: does everybody get their own events, once, in order, soon and cheaply?

Users create tasks at a steady rate over HTTP, each creation stores one event, and every socket
of the user must get it. Two figures need words. Delivery time runs from before the request that
causes the event to its arrival, so the write itself is in it; beside it stands how long the
answer to that request took. CPU of a message is what the
server process used beyond what such writes cost at the same rate without any socket, measured
before and after, since a write costs more in a larger store.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path
from statistics import fmean, quantiles
from time import perf_counter
from urllib.parse import SplitResult, urlsplit

import httpx2

from api.app import open_platform
from api.demo import Server, server
from bench.start import memory, sign_up
from bench.timing import console, show
from storage.settings import Settings
from tools.feed import newest_seqs

USERS, SOCKETS, EVENTS, FEW_EVENTS = 100, 10, 100, 20
WITHOUT_SOCKETS = 20  # events a user, to know what the writes cost
RATE = 100  # events a second
PATIENCE_SECONDS = 10
AIM_P99_MS, AIM_CPU_US = 250, 60
HANDSHAKE = (
    "GET /ws/{user_id} HTTP/1.1\r\nHost: {host}\r\nAuthorization: {token}\r\n"
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
)
WRITE = (
    "POST /api/v2/tasks HTTP/1.1\r\nHost: {host}\r\nAuthorization: {token}\r\n"
    "Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
)
TEXT, PING, PONG = 0x81, 0x89, 0x8A


class Listener(asyncio.Protocol):
    """The least that reads a WebSocket: notes each message and when it came, answers pings."""

    def __init__(self, handshake: str) -> None:
        self.handshake = handshake
        self.opened: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.buffer = b""
        self.heard: list[tuple[float, bytes]] = []
        self.surprises: list[bytes] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.write(self.handshake.encode())

    def data_received(self, data: bytes) -> None:
        now = perf_counter()
        self.buffer += data
        if not self.opened.done():
            self.open()
        if self.opened.done():
            for first, payload in self.frames():
                self.hear(first, payload, now)

    def open(self) -> None:
        head, end, rest = self.buffer.partition(b"\r\n\r\n")
        if end:
            self.opened.set_result(head)
            self.buffer = rest

    def frames(self) -> Iterator[tuple[int, bytes]]:
        """Whole frames of the buffer as (first byte, payload); a server's are not masked."""
        while len(self.buffer) >= 2:
            start, size = 2, self.buffer[1]
            if size >= 126:
                start = 4 if size == 126 else 10
                size = int.from_bytes(self.buffer[2:start], "big")
            if len(self.buffer) < start + size:
                return
            first, payload = self.buffer[0], self.buffer[start : start + size]
            self.buffer = self.buffer[start + size :]
            yield first, payload

    def hear(self, first: int, payload: bytes, now: float) -> None:
        if first == TEXT:
            self.heard.append((now, payload))
        elif first == PING:
            self.transport.write(bytes([PONG, 0x80 | len(payload), 0, 0, 0, 0]) + payload)
        else:
            self.surprises.append(bytes([first]) + payload)


@dataclass
class Member:
    """A user, what they caused and when they asked for it, and all that their sockets heard."""

    user_id: str
    token: str
    asked: dict[str, float] = field(default_factory=dict)
    answers: list[float] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)


@dataclass
class Found:
    """What came of the messages: arrival times in ms, and how many were not as they should be."""

    times: list[float] = field(default_factory=list)
    wrong_user: int = 0
    lost: int = 0
    doubled: int = 0
    out_of_order: int = 0


async def measure(quick: bool = False) -> None:
    """Print the table; `quick` takes a fifth of the events."""
    count = FEW_EVENTS if quick else EVENTS
    with tempfile.TemporaryDirectory() as folder:
        async with server(Path(folder)) as running:
            settings = Settings(data_dir=Path(folder), _env_file=None)
            rows = await measure_server(running, settings, count)
    title = f"{USERS * SOCKETS:,} WebSockets, {USERS} users, {RATE} events a second"
    show(title, ["what", "measured", "aim"], rows)


async def measure_server(running: Server, settings: Settings, count: int) -> list[list[str]]:
    members = await sign_up_all(running.url)
    writes_us = [await cost(running, members, WITHOUT_SOCKETS) / (USERS * WITHOUT_SOCKETS)]
    before = memory(running)
    await open_sockets(running.url, members)
    held = (memory(running) - before) * 1024 / (USERS * SOCKETS)
    starts = await newest(settings, members)
    for member in members:
        member.asked.clear()
        member.answers.clear()
    console.print(f"{USERS * SOCKETS:,} sockets are open; {USERS * count:,} events follow")
    spent_us = await cost(running, members, count, listened=True)
    ends = await newest(settings, members)
    found = check(members, starts, ends)
    stored = sum(ends.values()) - sum(starts.values())
    for listener in all_listeners(members):
        listener.transport.abort()
    answers = quantiles(chain(*(member.answers for member in members)), n=100)
    writes_us += [await cost(running, members, WITHOUT_SOCKETS) / (USERS * WITHOUT_SOCKETS)]
    message_us = (spent_us - stored * fmean(writes_us)) / max(1, len(found.times))
    return [
        ["events stored", f"{stored:,}", f"{USERS * count:,}"],
        *told(found, count),
        ["request to answer, p50 and p99", f"{answers[49]:.1f} and {answers[98]:.1f} ms", ""],
        ["CPU of a write, no sockets, before", f"{writes_us[0]:,.0f} µs", ""],
        ["CPU of a write, no sockets, after", f"{writes_us[1]:,.0f} µs", ""],
        ["CPU of a message", f"{message_us:.1f} µs", f"≤ {AIM_CPU_US} µs"],
        ["memory of an idle socket", f"{held:.0f} kB", ""],
    ]


def told(found: Found, count: int) -> list[list[str]]:
    cuts = quantiles(found.times, n=100, method="inclusive")
    return [
        ["messages delivered", f"{len(found.times):,}", f"{USERS * SOCKETS * count:,}"],
        ["to a wrong user", f"{found.wrong_user}", "0"],
        ["lost", f"{found.lost}", "0"],
        ["doubled", f"{found.doubled}", "0"],
        ["out of order", f"{found.out_of_order}", "0"],
        ["request to arrival, p50", f"{cuts[49]:.1f} ms", ""],
        ["request to arrival, p99", f"{cuts[98]:.1f} ms", f"< {AIM_P99_MS} ms"],
        ["request to arrival, longest", f"{max(found.times):.1f} ms", ""],
    ]


async def sign_up_all(url: str) -> list[Member]:
    members = []
    for _ in range(USERS):
        async with httpx2.AsyncClient(base_url=url, timeout=60) as http:
            user = await sign_up(http)
            members.append(Member(user["user_id"], http.headers["Authorization"]))
    return members


async def open_sockets(url: str, members: list[Member]) -> None:
    """Ten at a time; returns when the server said yes to all."""
    address = urlsplit(url)
    for member in members:
        handshake = HANDSHAKE.format(
            user_id=member.user_id, host=address.netloc, token=member.token
        )
        for _ in range(SOCKETS):
            member.listeners.append(await open_socket(address, handshake))
        for head in await asyncio.gather(*(each.opened for each in member.listeners)):
            assert head.startswith(b"HTTP/1.1 101"), head
    await asyncio.sleep(2)  # until all of them wait for news


async def open_socket(address: SplitResult, handshake: str) -> Listener:
    listener = Listener(handshake)
    assert address.hostname and address.port
    await asyncio.get_running_loop().create_connection(
        lambda: listener, address.hostname, address.port
    )
    return listener


async def cost(running: Server, members: list[Member], count: int, listened: bool = False) -> float:
    """CPU of the server in µs while each user causes so many events, and until they arrived."""
    before = cpu_us(running)
    started = perf_counter()
    writing = (
        write(running.url, member, number, count, started) for number, member in enumerate(members)
    )
    await asyncio.gather(*writing)
    if listened:
        await arrived(members, count)
    return cpu_us(running) - before


def cpu_us(running: Server) -> float:
    """What all threads of the server have used; the first number of `schedstat` is in ns."""
    files = Path(f"/proc/{running.pid}/task").glob("*/schedstat")
    return sum(int(file.read_text().split()[0]) for file in files) / 1000


async def write(url: str, member: Member, number: int, count: int, started: float) -> None:
    """Create tasks, each at its own moment, so that all users together keep the rate."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    for turn in range(count):
        due = started + (turn * USERS + number) / RATE
        await asyncio.sleep(max(0, due - perf_counter()))
        title = secrets.token_hex(8)
        body = json.dumps({"title": title})
        text = WRITE.format(host=address.netloc, token=member.token, length=len(body), body=body)
        member.asked[title] = perf_counter()
        writer.write(text.encode())
        await answered(reader)
        member.answers.append((perf_counter() - member.asked[title]) * 1000)
    writer.close()


async def answered(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    assert head.startswith("http/1.1 201"), head
    length = next(line for line in head.splitlines() if line.startswith("content-length"))
    await reader.readexactly(int(length.split(":")[1]))


async def arrived(members: list[Member], count: int) -> None:
    """Until every socket heard so much, or patience ends."""
    give_up = perf_counter() + PATIENCE_SECONDS
    while perf_counter() < give_up:
        if all(len(each.heard) >= count for each in all_listeners(members)):
            return
        await asyncio.sleep(0.05)


def all_listeners(members: list[Member]) -> Iterator[Listener]:
    return chain.from_iterable(member.listeners for member in members)


async def newest(settings: Settings, members: list[Member]) -> dict[str, int]:
    """The number of each user's newest event, from the store itself."""
    platform = open_platform(settings)
    try:
        return await newest_seqs(platform, [member.user_id for member in members])
    finally:
        await platform.close()


def check(members: list[Member], starts: dict[str, int], ends: dict[str, int]) -> Found:
    found = Found()
    for member in members:
        expected = range(starts[member.user_id] + 1, ends[member.user_id] + 1)
        for listener in member.listeners:
            assert not listener.surprises, listener.surprises[:2]
            check_socket(found, member, listener, expected)
    return found


def check_socket(found: Found, member: Member, listener: Listener, expected: range) -> None:
    seqs = []
    for moment, text in listener.heard:
        event = json.loads(text)
        asked = member.asked.get(event["title"])
        if asked is None:
            found.wrong_user += 1
            continue
        seqs.append(event["seq"])
        found.times.append((moment - asked) * 1000)
    found.lost += len(set(expected) - set(seqs))
    found.doubled += len(seqs) - len(set(seqs))
    found.out_of_order += sum(later < earlier for earlier, later in pairwise(seqs))
