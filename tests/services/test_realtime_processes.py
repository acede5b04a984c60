"""Sockets of several servers on one PostgreSQL: two share a Redis, a third only looks itself."""

from __future__ import annotations

import asyncio
import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from storage.migrate import migrate
from storage.settings import PREFIX, ROOT, Settings
from tests import servers
from tests.api.sockets import BAD_TOKEN, closing, receive, silence
from tests.conftest import PASSWORD

DROPPED = "PYTHONDONTWRITEBYTECODE"  # it would compile everything again for each process
READY = re.compile(r"Listening on http://(\S+)")


@dataclass(frozen=True)
class Servers:
    """Addresses: `first` and `second` hear each other, `alone` has no Redis."""

    first: str
    second: str
    alone: str


@dataclass(frozen=True)
class Member:
    user_id: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def post(self, address: str, path: str, body: dict[str, Any] | None = None) -> None:
        async with httpx2.AsyncClient(base_url=f"http://{address}") as http:
            answer = await http.post(path, json=body, headers=self.headers)
        assert answer.status_code in (200, 201), answer.text

    async def task(self, address: str, title: str) -> None:
        await self.post(address, "/api/v2/tasks", {"title": title})

    @asynccontextmanager
    async def socket(self, address: str, last_seq: int = 0) -> AsyncIterator[ClientConnection]:
        url = f"ws://{address}/ws/{self.user_id}?last_seq={last_seq}"
        async with connect(url, additional_headers=self.headers, proxy=None) as socket:
            yield socket


def start(variables: dict[str, str]) -> subprocess.Popen[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(PREFIX) and k != DROPPED}
    named = {PREFIX + name: value for name, value in variables.items()}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "api.cli", "serve", "--port", "0"],
        cwd="/",
        env={**kept, "PYTHONPATH": str(ROOT), **named},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def address_of(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    said = process.stderr.readline()
    found = READY.search(said)
    assert found, said
    return found[1]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, worker_name: str) -> Iterator[Servers]:
    url = servers.create_database(f"realtime_{worker_name}")
    alone = {
        "DATABASE_URL": url,
        "SECRET_KEY": "s" * 40,
        "DATA_DIR": str(tmp_path_factory.mktemp("realtime")),
        "RATE_LIMITS": "off",
        "LOG_LEVEL": "ERROR",
    }
    migrate(Settings(database_url=url, secret_key="s" * 40, _env_file=None))
    shared = {**alone, "REDIS_URL": servers.redis_url(40 + int(worker_name[2:]))}
    processes = [start(variables) for variables in (shared, shared, alone)]
    try:
        yield Servers(*(address_of(process) for process in processes))
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.communicate(timeout=20)


@pytest.fixture
async def member(running: Servers) -> Member:
    """A new user, once the server answers."""
    name = f"user{secrets.token_hex(4)}"
    form = {"username": name, "email": f"{name}@example.com", "password": PASSWORD}
    async with httpx2.AsyncClient(base_url=f"http://{running.first}", timeout=60) as http:
        body = (await http.post("/api/auth/register", json=form)).json()
    return Member(body["user"]["user_id"], body["access_token"])


async def test_an_event_arrives_at_the_other_process_long_before_it_looks_itself(
    running: Servers, member: Member
) -> None:
    seconds, heard = [], []
    async with member.socket(running.second) as socket:
        for number in range(7):
            await member.task(running.first, f"Task {number}")
            answered = perf_counter()
            heard += await receive(socket)
            seconds.append(perf_counter() - answered)
        await silence(socket)
    assert [(event["seq"], event["title"]) for event in heard] == [
        (number + 1, f"Task {number}") for number in range(7)
    ]
    assert median(seconds) < 0.25


async def test_without_redis_an_event_of_another_process_arrives_once(
    running: Servers, member: Member
) -> None:
    async with member.socket(running.alone) as socket:
        for number in range(3):
            await member.task(running.first, f"Task {number}")
        heard = await receive(socket, 3)
        await silence(socket)
    assert [event["seq"] for event in heard] == [1, 2, 3]


async def test_writers_in_all_processes_at_once_make_one_order_for_all(
    running: Servers, member: Member
) -> None:
    places = [running.first, running.second, running.alone]
    async with AsyncExitStack() as stack:
        sockets = [await stack.enter_async_context(member.socket(place)) for place in places]
        writing = (member.task(places[number % 3], f"Task {number}") for number in range(30))
        await asyncio.gather(*writing)
        heard = [await receive(socket, 30) for socket in sockets]
        await silence(sockets[0])
    assert [event["seq"] for event in heard[0]] == list(range(1, 31))
    assert heard[0] == heard[1] == heard[2]
    assert {event["title"] for event in heard[0]} == {f"Task {number}" for number in range(30)}


async def test_a_gap_is_replayed_by_any_process(running: Servers, member: Member) -> None:
    for number in range(6):
        await member.task((running.first, running.second)[number % 2], f"Task {number}")
    for place in (running.first, running.second, running.alone):
        async with member.socket(place, last_seq=2) as socket:
            assert [event["seq"] for event in await receive(socket, 4)] == [3, 4, 5, 6]
            await silence(socket)


async def test_a_logout_in_one_process_closes_the_sockets_in_others(
    running: Servers, member: Member
) -> None:
    async with member.socket(running.second) as second, member.socket(running.alone) as alone:
        await member.post(running.first, "/api/auth/logout")
        assert await asyncio.gather(closing(second), closing(alone)) == [BAD_TOKEN, BAD_TOKEN]


async def test_events_are_sent_as_they_are_also_to_who_offers_to_inflate(
    running: Servers, member: Member
) -> None:
    async with member.socket(running.first) as socket:
        assert socket.protocol.extensions == []
        await member.task(running.first, "Grüße ✓")
        assert (await receive(socket))[0]["title"] == "Grüße ✓"


async def test_a_path_that_nobody_knows_is_refused_in_the_envelope(running: Servers) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"ws://{running.first}/nowhere", proxy=None):
            pass
    answer = refused.value.response
    assert answer.status_code == 404
    assert json.loads(answer.body)["error"]["code"] == "RESOURCE_NOT_FOUND"
