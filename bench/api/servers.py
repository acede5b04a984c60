"""The two servers side by side, and the CPU that each of them spends."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from api.demo import Server, server
from bench.api import floor
from bench.api.seeds import Seeded, seed_floor
from storage.settings import ROOT


@dataclass(frozen=True)
class Pair:
    """The floor and the platform, each with the same users."""

    floor: Server
    ours: Server


def cpu_seconds(process: Server) -> float:
    """Of all its threads since it began, to the nanosecond.

    The number is glibc's `clock_getcpuclockid(pid)`, which Python does not have.
    """
    return time.clock_gettime(~process.pid << 3 | 2)


@asynccontextmanager
async def both(folder: Path, secret: str, users: list[Seeded]) -> AsyncIterator[Pair]:
    store = floor.opened(folder / "floor.db")
    store.executescript(floor.SCHEMA)
    for user in users:
        seed_floor(store, user)
    store.close()
    async with floor_server(folder, secret) as least, server(folder) as ours:
        yield Pair(least, ours)


@asynccontextmanager
async def floor_server(folder: Path, secret: str) -> AsyncIterator[Server]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bench.api.floor", str(folder)),
        env={**os.environ, "PYTHONPATH": str(ROOT), "FLOOR_SECRET": secret},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stderr is not None
        said = (await process.stderr.readline()).decode()
        yield Server(said.split()[-1], process.pid)
    finally:
        process.terminate()
        await process.wait()
