from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from pydantic import BaseModel

from storage.database import StoreUnavailable
from storage.queue import LocalQueue
from storage.tables import JobRow, TaskRow
from tests.conftest import Clock
from tests.workspaces import rows_of
from tools.context import Platform, Workspace
from tools.jobs import enqueue_job, waiting_jobs
from tools.tasks import TaskCreate, create_task
from workflows.jobs import JOBS, Ending
from workflows.runner import AT_ONCE, Runner, Sweeper


class Nothing(BaseModel):
    """A result without fields."""


async def until(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(5):
        while not await true():
            await asyncio.sleep(0.005)


async def ended(platform: Platform, count: int = 1, **where: Any) -> None:
    async def enough() -> bool:
        return len(await rows_of(platform, JobRow, **{"status": "done", **where})) == count

    await until(enough)


async def enqueued(workspace: Workspace, ring: bool = True) -> str:
    async with workspace.begin() as context:
        job = await enqueue_job(context, "probe", {})
        if not ring:
            context.rings.clear()
    return job.job_id


async def quick(workspace: Workspace, payload: Any, ending: Ending) -> None:
    async with workspace.begin() as context:
        await create_task(context, TaskCreate(title="Left by a job"))
        await ending(context, Nothing())


class Slow:
    """A kind that waits to be let go, and counts how many wait."""

    def __init__(self) -> None:
        self.go = asyncio.Event()
        self.now = self.most = self.started = 0

    async def __call__(self, workspace: Workspace, payload: Any, ending: Ending) -> None:
        self.started += 1
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await self.go.wait()
        finally:
            self.now -= 1
        await quick(workspace, payload, ending)

    async def waits(self) -> bool:
        return self.now > 0


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> Any:
    return lambda kind: monkeypatch.setitem(JOBS, "probe", kind)


@pytest.fixture
async def runner(platform: Platform) -> AsyncIterator[Runner]:
    assert isinstance(platform.queue, LocalQueue)
    made = Runner(platform, platform.queue)
    yield made
    await made.stop()


async def test_a_cancelled_runner_leaves_its_job_claimable(
    platform: Platform, workspace: Workspace, runner: Runner, clock: Clock, kind: Any
) -> None:
    slow = Slow()
    kind(slow)
    job_id = await enqueued(workspace)
    await until(slow.waits)
    await runner.stop()
    assert await rows_of(platform, TaskRow) == []
    assert await waiting_jobs(platform) == []
    clock.advance(seconds=11)
    assert await waiting_jobs(platform) == [(job_id, "interactive")]
    kind(quick)
    runner.ring(job_id)
    await ended(platform)
    [job] = await rows_of(platform, JobRow)
    assert job.attempt == 2


async def test_a_job_that_breaks_does_not_take_the_runner_along(
    platform: Platform, workspace: Workspace, runner: Runner, kind: Any
) -> None:
    async def broken(*_: Any) -> None:
        raise ZeroDivisionError

    kind(broken)
    await enqueued(workspace)
    await ended(platform, status="queued", attempt=1)
    kind(quick)
    await enqueued(workspace)
    await ended(platform)


async def test_a_store_that_is_away_leaves_the_job_to_the_sweeper(
    platform: Platform,
    workspace: Workspace,
    runner: Runner,
    kind: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def away(*_: Any) -> bool:
        raise StoreUnavailable("OperationalError")

    async def said() -> bool:
        return "waits for the sweeper" in caplog.text

    kind(quick)
    with monkeypatch.context() as patch:
        patch.setattr("workflows.runner.run_job", away)
        job_id = await enqueued(workspace)
        await until(said)
    assert await waiting_jobs(platform) == [(job_id, "interactive")]
    runner.ring(job_id)
    await ended(platform)


async def test_a_rung_job_runs(
    platform: Platform, workspace: Workspace, runner: Runner, kind: Any
) -> None:
    kind(quick)
    await enqueued(workspace)
    await ended(platform)
    assert len(await rows_of(platform, TaskRow)) == 1


async def test_a_job_rung_five_times_runs_once(
    platform: Platform, workspace: Workspace, runner: Runner, kind: Any
) -> None:
    slow = Slow()
    kind(slow)
    job_id = await enqueued(workspace)
    await until(slow.waits)
    for _ in range(5):
        runner.ring(job_id)
    slow.go.set()
    await ended(platform)
    assert slow.started == 1


async def test_a_few_jobs_run_at_once_and_all_in_the_end(
    platform: Platform, workspace: Workspace, runner: Runner, kind: Any
) -> None:
    slow = Slow()
    kind(slow)
    for _ in range(AT_ONCE + 3):
        await enqueued(workspace)

    async def full() -> bool:
        return slow.now == AT_ONCE

    await until(full)
    slow.go.set()
    await ended(platform, count=AT_ONCE + 3)
    assert slow.most == AT_ONCE
    assert len(await rows_of(platform, TaskRow)) == AT_ONCE + 3


async def test_the_sweeper_rings_for_jobs_that_nobody_heard(
    platform: Platform, workspace: Workspace, runner: Runner, kind: Any
) -> None:
    kind(quick)
    platform.settings.job_sweep_seconds = 0.02
    for _ in range(3):
        await enqueued(workspace, ring=False)
    sweeper = Sweeper(platform)
    sweeper.start()
    await ended(platform, count=3)
    await enqueued(workspace, ring=False)
    await ended(platform, count=4)
    await sweeper.stop()


async def test_the_sweeper_rings_for_a_job_whose_worker_died(
    platform: Platform, workspace: Workspace, runner: Runner, clock: Clock, kind: Any
) -> None:
    slow = Slow()
    kind(slow)
    await enqueued(workspace)
    await until(slow.waits)
    await runner.stop()
    kind(quick)
    clock.advance(seconds=11)
    platform.settings.job_sweep_seconds = 0.02
    sweeper = Sweeper(platform)
    sweeper.start()
    await ended(platform)
    await sweeper.stop()


async def test_the_sweeper_outlives_a_store_that_is_away(
    platform: Platform,
    workspace: Workspace,
    runner: Runner,
    kind: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def away(*_: Any) -> list[str]:
        raise StoreUnavailable("OperationalError")

    async def said() -> bool:
        return "sweeping again later" in caplog.text

    kind(quick)
    platform.settings.job_sweep_seconds = 0.02
    await enqueued(workspace, ring=False)
    sweeper = Sweeper(platform)
    with monkeypatch.context() as patch:
        patch.setattr("workflows.runner.waiting_jobs", away)
        sweeper.start()
        await until(said)
    await ended(platform)
    await sweeper.stop()


async def test_stopping_a_sweeper_that_never_started_is_fine(platform: Platform) -> None:
    await Sweeper(platform).stop()


async def test_a_sweep_that_answers_a_cancel_with_an_error_still_stops(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept = asyncio.Event()

    async def stubborn(_platform: Platform) -> None:
        swept.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            raise StoreUnavailable("the connection was lost while it was cancelled") from None

    monkeypatch.setattr("workflows.runner.sweep", stubborn)
    sweeper = Sweeper(platform)
    sweeper.start()
    await swept.wait()
    async with asyncio.timeout(5):
        await sweeper.stop()
