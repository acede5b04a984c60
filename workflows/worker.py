"""The RQ workers: Redis is the bell, the `jobs` table is the truth.

`run.py worker` keeps a number of processes; one that dies is replaced. Each runs its jobs on one
loop with connections that stay open, beside the thread in which RQ waits for the bell.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import threading
from typing import Any

from redis import Redis
from rq import SimpleWorker
from rq.serializers import JSONSerializer
from rq.worker_pool import WorkerPool

from storage.bus import open_bus
from storage.counters import open_counters
from storage.opening import open_database
from storage.queue import URGENCIES, open_queue, queue_name
from storage.settings import Settings, load_settings, secret_key
from tools.context import Platform
from tools.traces import flush_spans
from workflows.jobs import run_job

QUEUE_NAMES = [queue_name(urgency) for urgency in URGENCIES]
NEEDED = ("workflows.registry", "workflows.refine")
MOST_SECONDS_TO_REDIS = 4.0


class Bench:
    """Where a worker process does its jobs: a loop of its own that runs all the time."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._platform = self._do(opened())

    def run(self, job_id: str) -> bool:
        return bool(self._do(run_job(self._platform, job_id)))

    def close(self) -> None:
        self._do(self._platform.close())
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


async def opened() -> Platform:
    settings = load_settings()
    platform = Platform(
        settings=settings,
        database=open_database(settings),
        bus=open_bus(settings.redis_url),
        queue=open_queue(settings.redis_url),
        counters=open_counters(settings.redis_url),
        secret=secret_key(settings),
    )
    await platform.bus.open()
    return platform


async def run_alone(job_id: str) -> bool:
    platform = await opened()
    try:
        return await run_job(platform, job_id)
    finally:
        await platform.close()


def run_rung_job(job_id: str) -> bool:
    """What RQ calls: one job, on the bench of this process, or on its own."""
    bench = HouseWorker.bench
    return bench.run(job_id) if bench is not None else asyncio.run(run_alone(job_id))


class HouseWorker(SimpleWorker):
    """Runs jobs in its own process: a fork and new connections for each would take longer."""

    bench: Bench | None = None
    max_connection_wait_time = MOST_SECONDS_TO_REDIS

    def work(self, *args: Any, **kwargs: Any) -> bool:
        HouseWorker.bench = Bench()
        kwargs["with_scheduler"] = False  # another process, and nothing is scheduled in Redis
        try:
            return super().work(*args, **kwargs)
        finally:
            HouseWorker.bench.close()
            flush_spans()  # no exit handler of this process will
            HouseWorker.bench = None


def work(settings: Settings, burst: bool = False, number: int = 1) -> None:
    """Serve the queues until stopped, or until they are empty, with `number` processes."""
    assert settings.redis_url is not None  # noqa: S101 (the command line checks it)
    for module in NEEDED:
        importlib.import_module(module)
    gc.freeze()  # the processes share what is loaded
    pool = WorkerPool(
        QUEUE_NAMES,
        Redis.from_url(settings.redis_url),
        num_workers=number,
        worker_class=HouseWorker,
        serializer=JSONSerializer,
    )
    pool.start(burst=burst, logging_level="WARNING")
