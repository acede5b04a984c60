"""Everything about the API, table by table."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter

from api.app import open_platform
from api.demo import server
from bench.api import crowd, growth, pairs
from bench.api.seeds import seed_user
from bench.api.servers import both
from bench.timing import console
from storage.migrate import migrate
from storage.settings import Settings
from tools.context import Platform

WORKER_TASKS = 25  # each finished once: within what pays on one day
STEADY_TASKS = 200


async def measure(quick: bool = False) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        await against_floor(Path(name), quick)
    with tempfile.TemporaryDirectory() as name:
        await with_many(Path(name), quick)


def seeding(folder: Path) -> Platform:
    """The store of the servers, written from here without waiting for the disk."""
    settings = Settings(data_dir=folder, _env_file=None, sqlite_synchronous="NORMAL")
    migrate(settings)
    return open_platform(settings)


async def against_floor(folder: Path, quick: bool) -> None:
    platform = seeding(folder)
    steady = await seed_user(platform, "steady", STEADY_TASKS)
    rounds = pairs.QUICK_ROUNDS if quick else pairs.ROUNDS
    workers = [
        await seed_user(platform, f"worker{number}", WORKER_TASKS, WORKER_TASKS)
        for number in range(rounds + 1)
    ]
    await platform.close()
    async with both(folder, platform.secret, [steady, *workers]) as pair:
        await pairs.compare(pair, steady, workers, rounds)


async def with_many(folder: Path, quick: bool) -> None:
    platform = seeding(folder)
    sizes = growth.SIZES
    small = await seed_user(platform, "small", STEADY_TASKS)
    users = [await seed_user(platform, f"of{sizes[0]}", sizes[0])]
    async with server(folder) as running:
        neighbour = crowd.Neighbour(running, small)
        await neighbour.measure()
        neighbour.before = await neighbour.measure()
        started = perf_counter()
        users += [await seed_user(platform, f"of{size}", size) for size in sizes[1:]]
        await platform.close()
        console.print(f"{sum(sizes[1:]):,} tasks put in within {perf_counter() - started:.0f} s")
        await neighbour.compare()
        await growth.compare(running, users)
        await crowd.logins_beside_gets(running, small)
        await crowd.writers(running, small)
