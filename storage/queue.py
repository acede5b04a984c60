"""The bell: hand a job id to whoever runs jobs. The `jobs` table is the truth."""

from __future__ import annotations

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Literal
from uuid import uuid4

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as RqQueue
from rq.worker_registration import get_keys

log = logging.getLogger("storage.queue")
QUEUE_NAME = "proxy-agent"
JOB_FUNCTION = "workflows.worker.run_rung_job"
AWAY_SECONDS = 1.0
LONGEST_LOOK = 5_000
Urgency = Literal["interactive", "refine", "background"]
URGENCIES: tuple[Urgency, ...] = ("interactive", "refine", "background")
Ring = tuple[str, Urgency]
Ringer = Callable[[str, Urgency], None]


class Queue(ABC):
    @abstractmethod
    async def ring(self, job_id: str, urgency: Urgency = "interactive") -> None:
        """Say that a job waits. A lost ring is made good by the sweeper."""

    @abstractmethod
    async def remind(self, rings: Sequence[Ring]) -> None:
        """Ring for the jobs that are not in line already."""

    async def has_workers(self) -> bool:
        """Whether somebody hears the bell."""
        return True

    async def close(self) -> None:
        """Let go of connections."""


class LocalQueue(Queue):
    """Rings the runner of this process."""

    def __init__(self) -> None:
        self._ringers: list[Ringer] = []

    def on_ring(self, ringer: Ringer) -> None:
        self._ringers.append(ringer)

    async def ring(self, job_id: str, urgency: Urgency = "interactive") -> None:
        for ringer in self._ringers:
            ringer(job_id, urgency)

    async def remind(self, rings: Sequence[Ring]) -> None:
        for job_id, urgency in rings:
            await self.ring(job_id, urgency)


def queue_name(urgency: Urgency) -> str:
    """Workers empty the queues in the order of `URGENCIES`."""
    return QUEUE_NAME if urgency == "interactive" else f"{QUEUE_NAME}-{urgency}"


class RedisQueue(Queue):
    """Rings RQ workers through Redis with JSON, the job id alone.

    While Redis is away nobody waits for it: for a second after a ring that did not get through
    none is tried, and the sweeper reminds.
    """

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2)
        self._queues = {
            urgency: RqQueue(queue_name(urgency), connection=self._redis, serializer="json")
            for urgency in URGENCIES
        }
        self._away_until = 0.0

    async def ring(self, job_id: str, urgency: Urgency = "interactive") -> None:
        if time.monotonic() >= self._away_until:
            await self._through([(job_id, urgency)], self._enqueue)

    async def remind(self, rings: Sequence[Ring]) -> None:
        if rings and time.monotonic() >= self._away_until:
            await self._through(rings, self._enqueue_missing)

    async def _through(
        self, rings: Sequence[Ring], enqueue: Callable[[Sequence[Ring]], None]
    ) -> None:
        try:
            await asyncio.to_thread(enqueue, rings)
        except (RedisError, OSError) as error:
            self._away_until = time.monotonic() + AWAY_SECONDS
            told = f"job {rings[0][0]} waits" if len(rings) == 1 else f"{len(rings)} jobs wait"
            log.warning("%s for the sweeper: %s", told, type(error).__name__)

    def _enqueue(self, rings: Sequence[Ring]) -> None:
        for job_id, urgency in rings:
            # An id of its own for each ring: what RQ still holds of an earlier one is no obstacle.
            self._queues[urgency].enqueue(
                JOB_FUNCTION,
                job_id,
                job_id=f"{job_id}-{uuid4().hex[:8]}",
                result_ttl=60,
                failure_ttl=3600,
            )

    def _enqueue_missing(self, rings: Sequence[Ring]) -> None:
        queues = self._queues.values()
        ids = [rung for queue in queues for rung in queue.get_job_ids(0, LONGEST_LOOK)]
        in_line = {rung.rpartition("-")[0] for rung in ids}
        self._enqueue([ring for ring in rings if ring[0] not in in_line])

    async def has_workers(self) -> bool:
        try:
            return await asyncio.to_thread(self._count_workers) > 0
        except (RedisError, OSError):
            return False

    def _count_workers(self) -> int:
        """A worker that died stays registered; the key that it kept alive is gone."""
        keys = get_keys(queue=self._queues["interactive"])
        return int(self._redis.exists(*keys)) if keys else 0

    async def close(self) -> None:
        self._redis.close()


def open_queue(redis_url: str | None) -> Queue:
    return RedisQueue(redis_url) if redis_url else LocalQueue()
