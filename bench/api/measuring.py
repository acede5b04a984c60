"""Everything about the API, table by table."""

from __future__ import annotations

import tempfile
from pathlib import Path

from api.app import open_platform
from bench.api import pairs
from bench.api.seeds import seed_user
from bench.api.servers import both
from storage.migrate import migrate
from storage.settings import Settings

WORKER_TASKS = 25  # each finished once: within what pays on one day


async def measure(quick: bool = False) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        await against_floor(Path(name), quick)


async def against_floor(folder: Path, quick: bool) -> None:
    settings = Settings(data_dir=folder, _env_file=None, sqlite_synchronous="NORMAL")
    migrate(settings)
    platform = open_platform(settings)
    steady = await seed_user(platform, "steady", 200)
    rounds = pairs.QUICK_ROUNDS if quick else pairs.ROUNDS
    workers = [
        await seed_user(platform, f"worker{number}", WORKER_TASKS, WORKER_TASKS)
        for number in range(rounds + 1)
    ]
    await platform.close()
    async with both(folder, platform.secret, [steady, *workers]) as pair:
        await pairs.compare(pair, steady, workers, quick)
