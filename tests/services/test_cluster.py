"""`run.py cluster`: servers that share everything, behind one port, and nothing left of them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import signal
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import connect

from tests.api.sockets import BAD_TOKEN, closing, receive
from tests.services.processes import registered, said, start

pytestmark = pytest.mark.slow
PART = re.compile(r"^(api|worker) \d +(\S+).*\(process (\d+)\)")
BALANCER = re.compile(r"^balancer +(http://\S+)")


@dataclass(frozen=True)
class Cluster:
    process: subprocess.Popen[str]
    url: str
    apis: tuple[str, str]
    pids: tuple[int, ...]


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children_of(pid: int) -> set[int]:
    """Everything below a process."""
    below: set[int] = set()
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):  # the thread has ended meanwhile
            below |= {int(child) for child in listed.read_text().split()}
    return below.union(*(children_of(child) for child in below))


def gone(pids: set[int], seconds: float = 20) -> bool:
    give_up = time.monotonic() + seconds
    while any(is_running(pid) for pid in pids) and time.monotonic() < give_up:
        time.sleep(0.05)
    return not any(is_running(pid) for pid in pids)


def homes(pids: set[int]) -> set[Path]:
    """Folders in which processes work that are made for them."""
    found = (Path(f"/proc/{pid}/cwd").readlink() for pid in pids if is_running(pid))
    return {path for path in found if "keeper-" in str(path)}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    process = start("cluster", "--port", "0", "--workers", "1")
    try:
        parts = [said(process, PART) for _ in range(3)]
        url = said(process, BALANCER)[1]
        first, second = (part[2] for part in parts if part[1] == "api")
        yield Cluster(process, url, (first, second), tuple(int(part[3]) for part in parts))
    finally:
        process.terminate()
        process.communicate(timeout=60)


@dataclass(frozen=True)
class Member:
    """A user with a client at the balancer, and one at each server."""

    http: httpx2.AsyncClient
    servers: tuple[httpx2.AsyncClient, httpx2.AsyncClient]
    user_id: str

    def socket(self, url: str) -> connect:
        headers = {"Authorization": self.http.headers["Authorization"]}
        address = f"{url.replace('http', 'ws', 1)}/ws/{self.user_id}"
        return connect(address, additional_headers=headers, proxy=None)


@pytest.fixture
async def member(cluster: Cluster) -> AsyncIterator[Member]:
    async with AsyncExitStack() as stack:
        urls = (cluster.url, *cluster.apis)
        clients = [httpx2.AsyncClient(base_url=url, timeout=60) for url in urls]
        http, *servers = [await stack.enter_async_context(client) for client in clients]
        body = await registered(http, f"user{secrets.token_hex(4)}")
        for server in servers:
            server.headers["Authorization"] = http.headers["Authorization"]
        yield Member(http, (servers[0], servers[1]), body["user"]["user_id"])


async def done(http: httpx2.AsyncClient, status_url: str) -> dict[str, Any]:
    async with asyncio.timeout(40):
        while True:
            job: dict[str, Any] = (await http.get(status_url)).json()
            if job["status"] not in ("queued", "running"):
                return job
            await asyncio.sleep(0.05)


async def test_a_capture_through_the_balancer_is_split_by_a_worker(member: Member) -> None:
    answer = await member.http.post("/api/capture/", json={"text": "write the tax report"})
    assert answer.status_code in (200, 201), answer.text
    [task] = (await member.http.get("/api/v2/tasks")).json()["tasks"]
    path = f"/api/v1/tasks/{task['task_id']}/split"
    accepted = await member.http.post(path, headers={"Prefer": "respond-async"})
    assert accepted.status_code == 202, accepted.text
    job = await done(member.http, accepted.json()["status_url"])
    assert (job["status"], job["attempts"]) == ("done", 1)
    for server in member.servers:
        shown = (await server.get(f"/api/v2/tasks/{task['task_id']}")).json()
        assert shown["micro_steps"] == job["result"]["micro_steps"]


async def test_requests_through_the_balancer_reach_both_servers(
    cluster: Cluster, member: Member
) -> None:
    async def answered() -> list[int]:
        found = [(await server.get("/metrics")).text for server in member.servers]
        lines = [re.findall(r'requests_total\{.*route="/health".*\} (\d+)', text) for text in found]
        return [sum(map(int, numbers)) for numbers in lines]

    before = await answered()
    for _ in range(6):
        assert (await member.http.get("/health")).json()["status"] == "ready"
    assert [after - b for after, b in zip(await answered(), before, strict=True)] == [3, 3]


async def test_metrics_are_not_told_through_the_balancer(member: Member) -> None:
    assert (await member.http.get("/metrics")).status_code == 403


async def test_a_socket_hears_what_is_done_at_the_other_server(
    cluster: Cluster, member: Member
) -> None:
    async with member.socket(cluster.apis[0]) as at_first, member.socket(cluster.url) as behind:
        await member.servers[1].post("/api/v2/tasks", json={"title": "Over there"})
        for socket in (at_first, behind):
            [event] = await receive(socket)
            assert (event["type"], event["title"]) == ("task_created", "Over there")


async def test_a_logout_at_one_server_counts_at_both(cluster: Cluster, member: Member) -> None:
    async with member.socket(cluster.apis[1]) as socket:
        assert (await member.servers[0].post("/api/auth/logout")).status_code == 200
        answers = [(await one.get("/api/v2/tasks")).status_code for one in member.servers]
        assert answers == [401, 401]
        assert await closing(socket) == BAD_TOKEN


async def test_the_limit_of_requests_is_one_for_all(member: Member) -> None:
    one, two = member.servers
    left = [
        int((await server.get("/api/v2/tasks")).headers["X-RateLimit-Remaining"])
        for server in (one, two, member.http, two)
    ]
    assert left == [left[0] - n for n in range(4)]


async def test_the_limit_of_wrong_passwords_is_one_for_all(member: Member) -> None:
    form = {"username": f"nobody{secrets.token_hex(4)}", "password": "wrong-password"}
    answers = [
        (await member.servers[n % 2].post("/api/auth/login", json=form)).status_code
        for n in range(11)
    ]
    assert answers == [401] * 10 + [429]


def test_ctrl_c_ends_all_of_it_and_leaves_nothing(cluster: Cluster) -> None:
    pids = children_of(cluster.process.pid)
    assert set(cluster.pids) < pids
    made = homes(pids)
    assert made
    cluster.process.send_signal(signal.SIGINT)
    assert cluster.process.wait(40) == 0
    assert gone(pids)
    assert not any(path.exists() for path in made)


def test_nothing_is_left_of_a_cluster_that_is_killed() -> None:
    process = start("cluster", "--port", "0", "--apis", "1", "--workers", "1")
    try:
        give_up = time.monotonic() + 60
        while not homes(pids := children_of(process.pid)) or len(pids) < 5:
            assert time.monotonic() < give_up
            time.sleep(0.05)
        made = homes(pids)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate(timeout=20)
    assert gone(pids)
    assert not any(path.exists() for path in made)
