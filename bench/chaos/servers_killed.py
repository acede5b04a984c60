"""The server is killed while it writes: what it acknowledged is there, once."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from dataclasses import dataclass, field

from bench.chaos.world import Caller, EngineName, Pace, World, caller, world

CALLERS = 4
TITLES = "SELECT title, count(*) FROM tasks GROUP BY title"


@dataclass
class ServerKills:
    """`lost` and `doubled` of the acknowledged writes; seconds until the server was ready again."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    ready: list[float] = field(default_factory=list)


async def kill_servers(engine: EngineName, kills: int, pace: Pace) -> ServerKills:
    found = ServerKills()
    async with world(engine, pace) as around:
        server = await around.serve()
        async with caller(around) as one:
            over = asyncio.Event()
            writing = [
                asyncio.create_task(write_on(one, f"writer {n}", over)) for n in range(CALLERS)
            ]
            for _ in range(kills):
                await asyncio.sleep(random.uniform(0.2, 0.6))
                os.killpg(server.pid, signal.SIGKILL)
                await server.wait()
                server = await around.start("serve", "--port", str(around.port))
                found.ready.append(await around.ready(server))
                found.kills += 1
            await asyncio.sleep(0.3)
            over.set()
            await asyncio.gather(*writing)
            await judge(around, one, found)
    return found


async def write_on(one: Caller, name: str, over: asyncio.Event) -> None:
    number = 0
    while not over.is_set():
        number += 1
        title = f"{name} task {number}"
        # One try: the key of a request whose server died stays taken for a minute.
        if not await one.insist(title, "/api/v2/tasks", {"title": title}, 0.0):
            await asyncio.sleep(0.05)


async def judge(around: World, one: Caller, found: ServerKills) -> None:
    counts = {row[0]: int(row[1]) for row in await around.rows(TITLES)}
    found.acknowledged = len(one.said)
    found.lost = sum(title not in counts for title in one.said)
    found.doubled = sum(count != 1 for count in counts.values())
