"""The bell: hand a job id to whoever runs jobs. The `jobs` table is the truth."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue as RqQueue

log = logging.getLogger("storage.queue")
QUEUE_NAME = "proxy-agent"
JOB_FUNCTION = "workflows.worker.run_rung_job"


class Queue(ABC):
    @abstractmethod
    async def ring(self, job_id: str) -> None:
        """Say that a job waits. A lost ring is made good by the sweeper."""

    async def close(self) -> None:
        """Let go of connections."""


class LocalQueue(Queue):
    """Rings the runner of this process."""

    def __init__(self) -> None:
        self._ringers: list[Callable[[str], None]] = []

    def on_ring(self, ringer: Callable[[str], None]) -> None:
        self._ringers.append(ringer)

    async def ring(self, job_id: str) -> None:
        for ringer in self._ringers:
            ringer(job_id)


class RedisQueue(Queue):
    """Rings RQ workers through Redis with JSON, the job id alone."""

    def __init__(self, url: str, name: str = QUEUE_NAME) -> None:
        self._redis = Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2)
        self._queue = RqQueue(name, connection=self._redis, serializer="json")

    async def ring(self, job_id: str) -> None:
        try:
            await asyncio.to_thread(
                self._queue.enqueue, JOB_FUNCTION, job_id, result_ttl=60, failure_ttl=3600
            )
        except (RedisError, OSError) as error:
            log.warning("job %s waits for the sweeper: %s", job_id, type(error).__name__)

    async def close(self) -> None:
        self._redis.close()


def open_queue(redis_url: str | None) -> Queue:
    return RedisQueue(redis_url) if redis_url else LocalQueue()
