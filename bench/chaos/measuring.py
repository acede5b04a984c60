"""`run.py bench chaos`: every trouble, with what is expected of each beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bench.chaos import figures
from bench.chaos.boundaries import Boundaries, kill_at_boundaries
from bench.chaos.outages import Outage, full_disk, locked_store, without_postgres, without_redis
from bench.chaos.servers_killed import ServerKills, kill_servers
from bench.chaos.workers_killed import WorkerKills, kill_workers
from bench.chaos.world import FULL, SHORT, EngineName, Pace, own_servers
from bench.timing import against, show
from tests.provider import Drip, Output, ScriptedProvider

WORKER_KILLS, SERVER_KILLS, QUICK_KILLS = 100, 50, 5
OUTAGE_JOBS = 50
ENGINES: tuple[EngineName, ...] = ("sqlite", "postgresql")
ITEM = {"type": "task", "title": "Call Sam", "confidence": 0.9}


async def measure(quick: bool) -> None:
    """Half an hour or so; with `quick` five kills each, short outages and leases."""
    with own_servers():
        pace = SHORT if quick else FULL
        show("Jobs and flows", ["what", "measured"], await costs())
        await outages(pace)
        await workers(QUICK_KILLS if quick else WORKER_KILLS, pace)
        await servers(QUICK_KILLS if quick else SERVER_KILLS, pace)
        await steps()


COLUMNS = ["killed", "kills", "accepted", "lost", "twice", "back after"]


async def workers(kills: int, pace: Pace) -> None:
    rows = [worker_row("workers, rules", await kill_workers("postgresql", kills, pace))]
    reply = Drip(Output({"items": [ITEM]}), milliseconds=200, size=300)
    with ScriptedProvider(script=lambda _: reply) as model:
        found = await kill_workers("postgresql", kills, pace, model.url)
        rows.append(worker_row("workers, model of 200 ms", found))
    show("Workers, SIGKILL", COLUMNS, rows)


async def servers(kills: int, pace: Pace) -> None:
    rows = [
        server_row(f"server, {engine}", await kill_servers(engine, kills, pace))
        for engine in ENGINES
    ]
    show("Server, SIGKILL", COLUMNS, rows)


async def steps() -> None:
    rows = [
        boundary_row(f"each step, {engine}", await asyncio.to_thread(kill_at_boundaries, engine))
        for engine in ENGINES
    ]
    show("Flows, SIGKILL after each step", COLUMNS, rows)


def worker_row(name: str, found: WorkerKills) -> list[str]:
    lost = found.accepted - found.done - found.given_up + abs(found.captures - found.done)
    twice = found.doubled + found.paid_twice
    told = f"{against(found.recovery, 15, 's')}, {found.taken_again} jobs taken again"
    if found.given_up:
        told += f", {found.given_up} given up after 3 kills"
    return [name, str(found.kills), str(found.accepted), str(lost), str(twice), told]


def server_row(name: str, found: ServerKills) -> list[str]:
    counts = (found.kills, found.acknowledged, found.lost, found.doubled)
    return [name, *map(str, counts), against(max(found.ready), 5, "s")]


def boundary_row(name: str, found: Boundaries) -> list[str]:
    told = f"{against(found.recovery, 15, 's')}, {found.asked_again} answers asked for again"
    lost = "; ".join(found.wrong) or "0"
    return [name, str(found.kills), str(found.kills), lost, "0" if not found.wrong else "?", told]


async def outages(pace: Pace) -> None:
    rows = [
        redis_row("Redis stopped", await without_redis("stopped", OUTAGE_JOBS, pace)),
        redis_row("Redis absent", await without_redis("absent at start", OUTAGE_JOBS, pace)),
        redis_row("Redis flushed", await without_redis("flushed", OUTAGE_JOBS, pace)),
        store_row("PostgreSQL restarted", await without_postgres(pace)),
        store_row("SQLite locked by another", await locked_store(pace, 6)),
        store_row("disk full", await full_disk(pace)),
    ]
    columns = ["trouble", "accepted", "lost", "answers of 500 and above", "afterwards"]
    show("Outages", columns, rows)


def refused(found: Outage) -> str:
    counts = [f"{count} x {status}" for status, count in sorted(found.refused.items())]
    return ", ".join(counts + sorted(found.envelopes)) or "none"


def redis_row(name: str, found: Outage) -> list[str]:
    told = f"all done after {against(found.drained, 30, 's')}"
    return [name, str(found.accepted), str(found.lost), refused(found), told]


def store_row(name: str, found: Outage) -> list[str]:
    told = f"writes again after {found.recovery:.1f} s"
    if found.reads:
        told += f", {found.reads} of 10 reads meanwhile"
    return [name, str(found.accepted), str(found.lost), refused(found), told]


async def costs() -> Sequence[Sequence[str]]:
    return [*await figures.in_process(), *await figures.through_redis()]
