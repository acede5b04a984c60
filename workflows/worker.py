"""The RQ worker: Redis is the bell, the `jobs` table is the truth."""

from __future__ import annotations

import asyncio

from redis import Redis
from rq import Queue, Worker

from storage.bus import open_bus
from storage.counters import open_counters
from storage.opening import open_database
from storage.queue import QUEUE_NAME, open_queue
from storage.settings import Settings, load_settings, secret_key
from tools.context import Platform
from tools.traces import flush_spans
from workflows.jobs import run_job


def run_rung_job(job_id: str) -> bool:
    """What RQ calls: one job, on a loop and connections of its own."""
    try:
        return asyncio.run(run_alone(job_id))
    finally:
        flush_spans()  # RQ ends the process of a job at once


async def run_alone(job_id: str) -> bool:
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
    try:
        return await run_job(platform, job_id)
    finally:
        await platform.close()


def work(settings: Settings, burst: bool = False) -> None:
    """Serve the queue until stopped, or until it is empty."""
    assert settings.redis_url is not None  # noqa: S101 (the command line checks it)
    connection = Redis.from_url(settings.redis_url)
    queue = Queue(QUEUE_NAME, connection=connection, serializer="json")
    Worker([queue], connection=connection, serializer="json").work(burst=burst)
