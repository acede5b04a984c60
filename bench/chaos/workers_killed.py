"""Whole RQ workers are killed under load: every accepted job ends once, with its effect once."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from bench.chaos.world import Caller, EngineName, Pace, Process, World, caller, world

OPEN = "SELECT count(*) FROM jobs WHERE status IN ('queued', 'running')"
AGAIN = "SELECT started_at FROM jobs WHERE attempt > 1 AND kind = 'capture_text'"
ENDS = "SELECT status, count(*) FROM jobs GROUP BY status"
DOUBLED = "SELECT source_capture_id FROM tasks GROUP BY source_capture_id HAVING count(*) > 1"
PAID = "SELECT kind, source, count(*) FROM xp_ledger GROUP BY kind, source HAVING count(*) > 1"


@dataclass
class WorkerKills:
    """`recovery`: the longest from a kill to the claim of a job that it had stopped, in seconds."""

    kills: int = 0
    accepted: int = 0
    done: int = 0
    given_up: int = 0
    open: int = 0
    captures: int = 0
    doubled: int = 0
    paid_twice: int = 0
    taken_again: int = 0
    recovery: float = 0.0


def workers_of(pool: Process) -> list[int]:
    """The processes that a pool keeps."""
    children = Path(f"/proc/{pool.pid}/task/{pool.pid}/children")
    return [int(pid) for pid in children.read_text().split()] if children.exists() else []


async def kill_workers(
    engine: EngineName, kills: int, pace: Pace, model_url: str | None = None
) -> WorkerKills:
    """With a model each job takes as long as its answer, and most kills meet one at work."""
    more = {"MODEL": "openai-chat:test", "MODEL_URL": model_url} if model_url else {}
    async with world(engine, pace, redis=True, **more) as around:
        await around.serve()
        pool = await around.start("worker", "-n", "2")
        async with caller(around) as one:
            over = asyncio.Event()
            asking = asyncio.create_task(hand_over(around, one, over))
            when = await kill_at_random(pool, kills)
            over.set()
            await asking
            await drained(around, 120)
            return await judge(around, one, when)


async def hand_over(around: World, one: Caller, over: asyncio.Event) -> None:
    """Keep some jobs waiting, so that every worker always has one."""
    number = 0
    while not over.is_set():
        if await around.count(OPEN) > 6:
            await asyncio.sleep(0.02)
            continue
        number += 1
        await hand_over_one(one, number)


async def hand_over_one(one: Caller, number: int, within: float = 60) -> bool:
    body = {"text": f"Call Sam about case q{number}q"}
    path = "/api/capture/?wait=true"
    return await one.insist(
        f"job {number}", path, body, perf_counter() + within, Prefer="respond-async"
    )


async def kill_at_random(pool: Process, kills: int) -> list[datetime]:
    when: list[datetime] = []
    while len(when) < kills:
        await asyncio.sleep(random.uniform(0.3, 0.9))
        pids = workers_of(pool)
        if pids:
            os.kill(random.choice(pids), signal.SIGKILL)
            when.append(datetime.now(UTC))
    return when


async def drained(around: World, within: float) -> float:
    """Seconds until no job is open."""
    started = perf_counter()
    while await around.count(OPEN) and perf_counter() - started < within:
        await asyncio.sleep(0.05)
    return perf_counter() - started


async def judge(around: World, one: Caller, when: list[datetime]) -> WorkerKills:
    ends = {row[0]: int(row[1]) for row in await around.rows(ENDS)}
    again = [as_moment(row[0]) for row in await around.rows(AGAIN)]
    return WorkerKills(
        kills=len(when),
        accepted=len(one.said),
        done=ends.get("done", 0),
        given_up=ends.get("failed", 0),
        open=await around.count(OPEN),
        captures=await around.count("SELECT count(*) FROM captures WHERE status <> 'stored'"),
        doubled=len(await around.rows(DOUBLED)),
        paid_twice=len(await around.rows(PAID)),
        taken_again=len(again),
        recovery=max((since(moment, when) for moment in again), default=0.0),
    )


def as_moment(value: str | datetime) -> datetime:
    """SQLite answers a plain statement with text."""
    read = datetime.fromisoformat(value) if isinstance(value, str) else value
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def since(moment: datetime, when: list[datetime]) -> float:
    """Seconds since the last kill but those of this very moment."""
    before = [(moment - kill).total_seconds() for kill in when if kill < moment]
    return min(before, default=0.0)
