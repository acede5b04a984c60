"""Runs jobs inside the server process, and sweeps for what nobody took care of."""

from __future__ import annotations

import asyncio
import heapq
import logging
from contextlib import suppress
from itertools import count

from storage.bus import end
from storage.database import StoreUnavailable
from storage.queue import URGENCIES, LocalQueue, Urgency
from tools.context import Platform
from tools.errors import NotFound, Unauthorized
from tools.flows import abandoned_flows, take_up
from tools.jobs import waiting_jobs
from workflows.jobs import run_job
from workflows.scheduled import run_due

log = logging.getLogger("workflows.runner")
AT_ONCE = 4


class Sweeper:
    """Every few seconds: what lost its process is taken up, and what is due is done."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    async def _sweep(self) -> None:
        while True:
            try:
                await sweep(self.platform)
            except StoreUnavailable:
                log.warning("the store is away; sweeping again later")
            except Exception as error:
                log.exception("a sweep stopped; sweeping again later", exc_info=error)
            await asyncio.sleep(self.platform.settings.job_sweep_seconds)


async def sweep(platform: Platform) -> None:
    """Flows without a process go to jobs, jobs without a worker are rung for, slots are used."""
    for flow_id, user_id in await abandoned_flows(platform):
        with suppress(Unauthorized, NotFound):  # the account went away just now
            async with platform.for_user(user_id).begin() as context:
                await take_up(context, flow_id)
    await platform.queue.remind(await waiting_jobs(platform))
    await run_due(platform)


class Runner:
    """Runs rung jobs on this loop, a few at once, the most urgent first."""

    def __init__(self, platform: Platform, queue: LocalQueue) -> None:
        self.platform = platform
        self._turns = count()
        self._line: list[tuple[int, int, str]] = []
        self._in_line: set[str] = set()
        self._running: dict[str, asyncio.Task[None]] = {}
        queue.on_ring(self.ring)

    def ring(self, job_id: str, urgency: Urgency = "interactive") -> None:
        if job_id in self._running or job_id in self._in_line:
            return
        heapq.heappush(self._line, (URGENCIES.index(urgency), next(self._turns), job_id))
        self._in_line.add(job_id)
        self._start_next()

    def _start_next(self) -> None:
        while self._line and len(self._running) < AT_ONCE:
            _, _, job_id = heapq.heappop(self._line)
            self._in_line.discard(job_id)
            task = asyncio.create_task(self._run(job_id))
            self._running[job_id] = task
            task.add_done_callback(lambda _, ended=job_id: self._ended(ended))  # type: ignore[misc]

    def _ended(self, job_id: str) -> None:
        self._running.pop(job_id, None)
        self._start_next()

    async def stop(self, patience: float = 0) -> None:
        """Start no more, and cancel what still runs after `patience` seconds.

        The lease of that ends and another attempt takes it up.
        """
        self._line.clear()
        self._in_line.clear()
        if patience and self._running:
            await asyncio.wait(list(self._running.values()), timeout=patience)
        await asyncio.gather(*(end(task) for task in list(self._running.values())))

    async def _run(self, job_id: str) -> None:
        try:
            await run_job(self.platform, job_id)
        except StoreUnavailable:
            log.warning("the store is away; job %s waits for the sweeper", job_id)
