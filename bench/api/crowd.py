"""Callers beside callers: a large neighbour, eight who log in, sixty-four who write."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from statistics import median

from api.demo import Server
from bench.api.client import Client
from bench.api.growth import TASKS, getting
from bench.api.pairs import Side
from bench.api.seeds import COMMON, PASSWORD, Seeded
from bench.timing import Timed, against, once, show, summed

NEIGHBOUR, LOGIN, WRITERS_P99 = 1.2, 3.0, 8.0
LOGINS, GETS = 8, 300
WRITERS, WRITES = 64, 15
ROUNDS, TIMES = 8, 20
CALLS = {
    "get": getting(f"{TASKS}/{{task_id}}"),
    "first page": getting(TASKS),
    "search, common word": getting(f"{TASKS}/search?q={COMMON}"),
    "stats": getting(f"{TASKS}/stats"),
    "dashboard": getting("/api/secretary/dashboard"),
}


@dataclass(frozen=True)
class Small:
    """A small user on a server of theirs."""

    server: Server
    user: Seeded

    async def side(self, client: Client, name: str) -> Side:
        return Side(self.server, await CALLS[name](client, self.user))


async def beside_a_neighbour(alone: Small, beside: Small) -> None:
    """Print what a small user's calls cost alone, and in the store of a large neighbour."""
    clients = [Client(one.server.url, one.user.token) for one in (alone, beside)]
    rows = []
    for name in CALLS:
        sides = [
            await one.side(client, name)
            for one, client in zip((alone, beside), clients, strict=True)
        ]
        for number in range(-1, ROUNDS):
            for side in sides:
                await side.round(number * TIMES, TIMES)
        cpu = [median(side.cpu[1:]) for side in sides]
        row = [name, *(f"{value:.2f}" for value in cpu)]
        rows.append([*row, against(cpu[1] / cpu[0], NEIGHBOUR)])
    for client in clients:
        await client.close()
    title = "A small user beside one with 100,000 tasks, server CPU in ms a call"
    show(title, ["call", "alone", "beside", "ratio"], rows)


async def gets(server: Server, user: Seeded) -> Timed:
    client = Client(server.url, user.token)
    call = await CALLS["get"](client, user)
    spent = [await once(call, number) for number in range(GETS)]
    await client.close()
    return summed(spent)


async def log_in_again(server: Server, user: Seeded) -> None:
    client = Client(server.url, "")
    while True:
        await client.raw("POST", "/api/auth/login", {"username": user.name, "password": PASSWORD})


async def logins_beside_gets(server: Server, user: Seeded) -> None:
    """Print how long a read takes while eight callers log in over and over."""
    await gets(server, user)
    quiet = await gets(server, user)
    logins = [asyncio.create_task(log_in_again(server, user)) for _ in range(LOGINS)]
    await asyncio.sleep(0.5)
    busy = await gets(server, user)
    for login in logins:
        login.cancel()
    await asyncio.gather(*logins, return_exceptions=True)
    row = [f"{quiet.p50:.1f}", f"{quiet.p99:.1f}", f"{busy.p50:.1f}", f"{busy.p99:.1f}"]
    columns = ["quiet p50", "quiet p99", "p50 beside them", "p99 beside them", "p99 ratio"]
    title = f"get while {LOGINS} log in, in ms"
    show(title, columns, [[*row, against(busy.p99 / quiet.p99, LOGIN)]])


async def writers(server: Server, user: Seeded) -> None:
    """Print what sixty-four writers at once see."""
    clients = [Client(server.url, user.token) for _ in range(WRITERS)]
    for client in clients:
        await client.raw("GET", f"{TASKS}?limit=1")
    spent: list[float] = []

    async def write(client: Client) -> None:
        for _ in range(WRITES):
            spent.append(await once(lambda _n: client.raw("POST", TASKS, {"title": "Wave"}), 0))

    done = await asyncio.gather(*map(write, clients), return_exceptions=True)
    errors = [problem for problem in done if isinstance(problem, BaseException)]
    for client in clients:
        await client.close()
    seen = summed(spent)
    row = [f"{len(spent)}", against(len(errors), 0, ""), f"{seen.p50:.0f}", f"{seen.p99:.0f}"]
    columns = ["writes", "errors", "p50", "p99", "p99 of p50"]
    title = f"{WRITERS} writers at once, in ms"
    show(title, columns, [[*row, against(seen.p99 / seen.p50, WRITERS_P99)]])
