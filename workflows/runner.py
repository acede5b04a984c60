"""Runs jobs inside the server process, and sweeps for what nobody took care of."""

from __future__ import annotations

import asyncio
import logging

from storage.database import StoreUnavailable
from storage.queue import LocalQueue
from tools.context import Platform
from tools.jobs import waiting_jobs
from tools.left_alone import end_left_alone
from workflows.jobs import run_job

log = logging.getLogger("workflows.runner")
AT_ONCE = 4


class Sweeper:
    """Every few seconds: rings for jobs without a worker, ends focus sessions left alone."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _sweep(self) -> None:
        while True:
            try:
                for job_id in await waiting_jobs(self.platform):
                    await self.platform.queue.ring(job_id)
                await end_left_alone(self.platform)
            except StoreUnavailable:
                log.warning("the store is away; sweeping again later")
            await asyncio.sleep(self.platform.settings.job_sweep_seconds)


class Runner:
    """Runs rung jobs on this loop, a few at once."""

    def __init__(self, platform: Platform, queue: LocalQueue) -> None:
        self.platform = platform
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._running: dict[str, asyncio.Task[None]] = {}
        queue.on_ring(self.ring)

    def ring(self, job_id: str) -> None:
        if job_id not in self._running:
            task = asyncio.create_task(self._run(job_id))
            self._running[job_id] = task
            task.add_done_callback(lambda _: self._running.pop(job_id, None))

    async def stop(self) -> None:
        """Cancel what runs; its lease ends and another attempt takes it up."""
        for task in list(self._running.values()):
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def _run(self, job_id: str) -> None:
        async with self._slots:
            try:
                await run_job(self.platform, job_id)
            except StoreUnavailable:
                log.warning("the store is away; job %s waits for the sweeper", job_id)
