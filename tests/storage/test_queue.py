from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from redis import Redis
from rq import Queue as RqQueue

from storage.queue import JOB_FUNCTION, QUEUE_NAME, LocalQueue, RedisQueue, open_queue
from storage.settings import PREFIX, ROOT, Settings
from storage.tables import JobRow, StepRow
from tests import servers
from tests.conftest import Clock
from tests.workspaces import add_task, opened, rows_of, user_of
from tools.context import Platform
from tools.jobs import enqueue_job

REQUEST = {"max_steps": 4, "max_minutes_per_step": 5}


@pytest.fixture
def redis_url(worker_name: str) -> str:
    return servers.redis_url(300 + int(worker_name.removeprefix("gw")))


@pytest.fixture
async def shared(settings: Settings, clock: Clock, redis_url: str) -> AsyncIterator[Platform]:
    """A platform whose jobs go to workers of other processes."""
    clock.now = datetime.now(UTC)
    async with opened(settings, clock, redis_url=redis_url) as platform:
        await platform.bus.open()
        yield platform


async def split_job(platform: Platform) -> str:
    anna = await user_of(platform, "anna")
    task = await add_task(anna, "Write the tax report")
    async with anna.begin() as context:
        payload = {"task_id": task.task_id, "request": REQUEST}
        return (await enqueue_job(context, "split_task", payload)).job_id


async def work(settings: Settings, redis_url: str) -> str:
    """Run a worker as anybody would, until the queue is empty; what it said."""
    named = {
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url or "",
        "SECRET_KEY": "s" * 40,
        "REDIS_URL": redis_url,
    }
    rq = Path(sys.executable).with_name("rq")
    options = ["worker", QUEUE_NAME, "--burst", "--url", redis_url, "--serializer", "json"]
    process = await asyncio.create_subprocess_exec(
        *(str(rq), *options),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **{PREFIX + k: v for k, v in named.items()}},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(60):
        said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


@pytest.mark.parametrize("settings", ["postgresql"], indirect=True)
async def test_a_worker_process_runs_what_was_rung(
    settings: Settings, shared: Platform, redis_url: str
) -> None:
    heard: list[str] = []
    shared.bus.listen(heard.append)
    job_id = await split_job(shared)
    await asyncio.sleep(0.1)  # one's own wake-ups come back through Redis too
    heard.clear()
    said = await work(settings, redis_url)
    [job] = await rows_of(shared, JobRow)
    assert (job.id, job.status, job.attempt) == (job_id, "done", 1), said
    steps = await rows_of(shared, StepRow)
    assert {step["step_id"] for step in job.result["micro_steps"]} == {row.id for row in steps}
    async with asyncio.timeout(5):
        while not heard:
            await asyncio.sleep(0.01)
    assert set(heard) == {job.user_id}


async def test_a_ring_carries_the_id_of_the_job_and_nothing_else(
    shared: Platform, redis_url: str
) -> None:
    job_id = await split_job(shared)
    with Redis.from_url(redis_url) as connection:
        [rung] = RqQueue(QUEUE_NAME, connection=connection, serializer="json").jobs
        assert (rung.func_name, rung.args, rung.kwargs) == (JOB_FUNCTION, [job_id], {})


async def test_while_redis_is_away_a_job_waits_for_the_sweeper(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    queue = RedisQueue(f"unix://{tmp_path}/nobody")
    async with asyncio.timeout(10):
        await queue.ring("job_1")
    await queue.close()
    assert "job job_1 waits for the sweeper" in caplog.text


async def test_a_local_ring_reaches_every_ringer_at_once() -> None:
    queue = open_queue(None)
    assert isinstance(queue, LocalQueue)
    heard: list[str] = []
    queue.on_ring(lambda job_id, _: heard.append(job_id))
    queue.on_ring(lambda job_id, _: heard.append(job_id))
    await queue.ring("job_1")
    await queue.close()
    assert heard == ["job_1", "job_1"]
