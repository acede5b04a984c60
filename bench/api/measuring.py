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
        await with_many(Path(name))


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


async def with_many(folder: Path) -> None:
    platform, apart = seeding(folder / "many"), seeding(folder / "apart")
    small, alone = [await seed_user(store, "small", STEADY_TASKS) for store in (platform, apart)]
    started = perf_counter()
    users = [await seed_user(platform, f"of{size}", size) for size in growth.SIZES]
    spent = perf_counter() - started
    console.print(f"{sum(growth.SIZES):,} tasks put in within {spent:.0f} s")
    await platform.close()
    await apart.close()
    async with server(folder / "many") as running, server(folder / "apart") as other:
        await crowd.beside_a_neighbour(crowd.Small(other, alone), crowd.Small(running, small))
        await growth.compare(running, users)
        await crowd.logins_beside_gets(running, small)
        await crowd.writers(running, small)
