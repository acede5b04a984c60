"""Redis, PostgreSQL, the disk or the lock is away for a while; the platform is not."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Literal

from bench.chaos.workers_killed import OPEN, drained, hand_over_one
from bench.chaos.world import Caller, Pace, World, caller, world
from tests import servers

RedisTrouble = Literal["stopped", "absent at start", "flushed"]


@dataclass
class Outage:
    """`refused`: answers of 500 and above by status; `envelopes`: their codes."""

    accepted: int = 0
    lost: int = 0
    drained: float = 0.0
    refused: dict[int, int] = field(default_factory=dict)
    envelopes: set[str] = field(default_factory=set)
    reads: int = 0
    recovery: float = 0.0


async def without_redis(trouble: RedisTrouble, jobs: int, pace: Pace) -> Outage:
    """Jobs are handed over while Redis is in trouble; each is done soon after."""
    async with world("postgresql", pace, redis=True) as around:
        if trouble == "absent at start":
            servers.stop_server("redis")
        await around.serve()
        if trouble != "flushed":
            await around.start("worker", "-n", "1")
        async with caller(around) as one:
            if trouble == "stopped":
                await hand_over_one(one, 0)
                servers.stop_server("redis")
            await during_the_outage(one, jobs, pace.outage if trouble != "flushed" else 0.0)
            if trouble == "flushed":
                servers.redis_url(1)
                await around.start("worker", "-n", "1")
            else:
                servers.start_server("redis")
            return await after_the_outage(around, one)


async def during_the_outage(one: Caller, jobs: int, seconds: float) -> None:
    until = perf_counter() + seconds
    for number in range(1, jobs + 1):
        await hand_over_one(one, number)
    await asyncio.sleep(max(0.0, until - perf_counter()))


async def after_the_outage(around: World, one: Caller) -> Outage:
    waited = await drained(around, 90)
    done = await around.count("SELECT count(*) FROM jobs WHERE status = 'done'")
    return Outage(
        accepted=len(one.said),
        lost=len(one.said) - done + await around.count(OPEN),
        drained=waited,
        refused=one.refused,
        envelopes=one.envelopes,
    )


async def without_postgres(pace: Pace) -> Outage:
    """PostgreSQL crashes and comes back under writes; the server is not started anew."""
    async with world("postgresql", pace) as around:
        await around.serve()
        async with caller(around) as one:
            await write(one, "before")
            servers.stop_server("postgres")
            writing = asyncio.create_task(write(one, "during"))
            await asyncio.sleep(pace.outage / 5)
            back = perf_counter()
            servers.start_server("postgres")
            await writing
            recovery = perf_counter() - back
            await write(one, "after")
            return await kept(around, one, recovery)


async def write(one: Caller, title: str, within: float = 60) -> bool:
    return await one.insist(title, "/api/v2/tasks", {"title": title}, perf_counter() + within)


async def kept(around: World, one: Caller, recovery: float, reads: int = 0) -> Outage:
    found = {row[0] for row in await around.rows("SELECT title FROM tasks")}
    return Outage(
        accepted=len(one.said),
        lost=sum(title not in found for title in one.said),
        refused=one.refused,
        envelopes=one.envelopes,
        reads=reads,
        recovery=recovery,
    )


async def reads_go_on(one: Caller) -> int:
    """How many of ten reads were answered."""
    answers = [await one.http.get("/api/v2/tasks") for _ in range(10)]
    return sum(answer.status_code == 200 for answer in answers)


async def locked_store(pace: Pace, seconds: float) -> Outage:
    """Another program holds the write lock of the file for longer than writers wait."""
    async with world("sqlite", pace) as around:
        await around.serve()
        async with caller(around) as one:
            assert around.settings.sqlite_path is not None
            other = sqlite3.connect(around.settings.sqlite_path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            writing = asyncio.create_task(write(one, "locked out"))
            await asyncio.sleep(0.2)
            reads = await reads_go_on(one)
            await asyncio.sleep(seconds)
            other.execute("ROLLBACK")
            other.close()
            back = perf_counter()
            await writing
            return await kept(around, one, perf_counter() - back, reads)


async def full_disk(pace: Pace) -> Outage:
    """No file of the server may grow beyond what the store holds now, as on a disk that is full."""
    async with world("sqlite", pace) as around:
        server = await around.serve()
        async with caller(around) as one:
            await write(one, "before")
            size = max(largest(around.settings.data_dir), 1)
            _, hard = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (size, hard))
            fits = 0
            while fits < 2_000 and await write(one, f"room for {fits}", within=0.3):
                fits += 1
            reads = await reads_go_on(one)
            resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))
            back = perf_counter()
            await write(one, "room again")
            return await kept(around, one, perf_counter() - back, reads)


def largest(folder: Path) -> int:
    return max(file.stat().st_size for file in folder.glob("platform.db*"))
