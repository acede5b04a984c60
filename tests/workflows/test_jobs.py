from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pydantic import BaseModel

from storage.database import StoreUnavailable
from storage.settings import Settings
from storage.tables import JobRow, StepRow, TaskRow
from tests.conftest import Clock
from tests.workspaces import add_task, change, events_of, opened, rows_of, user_of
from tools.context import Context, Platform, Workspace
from tools.errors import Conflict, NotFound, Unavailable
from tools.jobs import Job, claim_job, enqueue_job, extend_lease, get_job, waiting_jobs
from tools.tasks import TaskCreate, create_task
from workflows.jobs import JOBS, Ending, Kind, run_job


class Made(BaseModel):
    made: int


MADE = Made(made=1)


async def enqueued(workspace: Workspace, kind: str = "probe", **payload: Any) -> str:
    async with workspace.begin() as context:
        job = await enqueue_job(context, kind, payload)
        context.rings.clear()
    return job.job_id


async def waiting(platform: Platform, **limit: int) -> list[str]:
    return [job_id for job_id, _ in await waiting_jobs(platform, **limit)]


async def job_of(workspace: Workspace, job_id: str) -> Job:
    async with workspace.read() as context:
        return await get_job(context, job_id)


async def leaves_a_task(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    async with workspace.begin() as context:
        await create_task(context, TaskCreate(title="Left by a job"))
        await ending(context, MADE)


def raising(error: Exception) -> Kind:
    async def kind(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
        async with workspace.begin() as context:
            await create_task(context, TaskCreate(title="Left by a job"))
            raise error

    return kind


@pytest.fixture
def probe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Gives the kind `probe` something to do."""
    return lambda kind: monkeypatch.setitem(JOBS, "probe", kind)


async def events_of_jobs(workspace: Workspace) -> list[str]:
    found = await events_of(workspace)
    return [event["status"] for event in found if event["type"] == "job_update"]


class TestClaiming:
    async def test_of_twenty_racing_workers_one_gets_the_job(
        self, settings: Settings, clock: Clock, workspace: Workspace
    ) -> None:
        job_id = await enqueued(workspace)
        async with opened(settings, clock) as other:
            sides = [workspace.platform, other]
            claims = await asyncio.gather(*(claim_job(sides[n % 2], job_id) for n in range(20)))
        [claimed] = [claim for claim in claims if claim is not None]
        assert (claimed.status, claimed.attempt) == ("running", 1)

    async def test_an_unknown_job_is_nobodys(self, platform: Platform) -> None:
        assert await claim_job(platform, "job_0000") is None
        assert await run_job(platform, "job_0000") is False

    @pytest.mark.parametrize("status", ["done", "failed", "cancelled"])
    async def test_an_ended_job_is_not_run_again(
        self, platform: Platform, workspace: Workspace, probe: Any, status: str
    ) -> None:
        probe(leaves_a_task)
        job_id = await enqueued(workspace)
        await change(platform, "UPDATE jobs SET status = :status", status=status)
        assert await waiting_jobs(platform) == []
        assert await run_job(platform, job_id) is False
        assert await rows_of(platform, TaskRow) == []

    async def test_a_lease_that_ran_out_is_claimed_again(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        job_id = await enqueued(workspace)
        await claim_job(platform, job_id)
        clock.advance(seconds=9)
        assert await waiting_jobs(platform) == []
        assert await claim_job(platform, job_id) is None
        clock.advance(seconds=2)
        assert await waiting(platform) == [job_id]
        again = await claim_job(platform, job_id)
        assert again is not None
        assert again.attempt == 2

    async def test_a_lease_is_extended_by_its_own_attempt_alone(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        job_id = await enqueued(workspace)
        first = await claim_job(platform, job_id)
        clock.advance(seconds=8)
        assert first is not None
        assert await extend_lease(platform, first) is True
        clock.advance(seconds=11)
        second = await claim_job(platform, job_id)
        assert second is not None
        assert await extend_lease(platform, first) is False
        assert await extend_lease(platform, second) is True

    async def test_a_job_whose_workers_keep_dying_ends_with_a_reason(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        job_id = await enqueued(workspace)
        for _ in range(3):
            assert await claim_job(platform, job_id) is not None
            clock.advance(seconds=11)
        assert await run_job(platform, job_id) is False
        job = await job_of(workspace, job_id)
        assert (job.status, job.attempts) == ("failed", 3)
        assert job.error == "Its worker stopped 3 times while it ran"
        assert job.finished_at is not None
        assert await events_of_jobs(workspace) == ["queued", "failed"]
        assert await waiting_jobs(platform) == []


class TestEnding:
    async def test_a_late_losers_effect_is_rolled_back(
        self,
        settings: Settings,
        platform: Platform,
        workspace: Workspace,
        clock: Clock,
        probe: Any,
    ) -> None:
        async def overtaken(workspace: Workspace, payload: Any, ending: Ending) -> None:
            clock.advance(seconds=11)
            async with opened(settings, clock) as other:
                assert await claim_job(other, job_id) is not None
            await leaves_a_task(workspace, payload, ending)

        probe(overtaken)
        job_id = await enqueued(workspace)
        assert await run_job(platform, job_id) is True
        assert await rows_of(platform, TaskRow) == []
        job = await job_of(workspace, job_id)
        assert (job.status, job.attempts, job.result) == ("running", 2, None)
        assert await events_of_jobs(workspace) == ["queued"]

    async def test_a_job_cancelled_meanwhile_has_no_effect(
        self, platform: Platform, workspace: Workspace, probe: Any
    ) -> None:
        async def cancelled(workspace: Workspace, payload: Any, ending: Ending) -> None:
            await change(platform, "UPDATE jobs SET status = 'cancelled'")
            await leaves_a_task(workspace, payload, ending)

        probe(cancelled)
        job_id = await enqueued(workspace)
        await run_job(platform, job_id)
        assert await rows_of(platform, TaskRow) == []
        assert (await job_of(workspace, job_id)).status == "cancelled"

    async def test_a_crash_between_effect_and_end_leaves_neither(
        self, platform: Platform, workspace: Workspace, clock: Clock, probe: Any
    ) -> None:
        async def crashing(workspace: Workspace, payload: Any, ending: Ending) -> None:
            async with workspace.begin() as context:
                await create_task(context, TaskCreate(title="Left by a job"))
                await ending(context, MADE)
                raise ZeroDivisionError

        probe(crashing)
        job_id = await enqueued(workspace)
        await run_job(platform, job_id)
        assert await rows_of(platform, TaskRow) == []
        assert (await job_of(workspace, job_id)).status == "queued"
        probe(leaves_a_task)
        clock.advance(seconds=2)
        assert await run_job(platform, job_id) is True
        assert len(await rows_of(platform, TaskRow)) == 1
        assert (await job_of(workspace, job_id)).attempts == 2

    async def test_effect_and_end_are_seen_together(
        self, platform: Platform, workspace: Workspace, probe: Any
    ) -> None:
        seen: list[tuple[int, str]] = []

        async def watched(workspace: Workspace, payload: Any, ending: Ending) -> None:
            async with workspace.begin() as context:
                await create_task(context, TaskCreate(title="Left by a job"))
                await ending(context, MADE)
                seen.append(await look())

        async def look() -> tuple[int, str]:
            return len(await rows_of(platform, TaskRow)), (await job_of(workspace, job_id)).status

        probe(watched)
        job_id = await enqueued(workspace)
        await run_job(platform, job_id)
        assert [*seen, await look()] == [(0, "running"), (1, "done")]
        job = await job_of(workspace, job_id)
        assert (job.result, job.error, job.attempts) == ({"made": 1}, None, 1)
        assert await events_of_jobs(workspace) == ["queued", "done"]

    async def test_a_job_is_written_with_its_callers_change_or_not_at_all(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        with pytest.raises(Conflict):
            async with workspace.begin() as context:
                await enqueue_job(context, "probe", {})
                raise Conflict("changed meanwhile")
        assert await rows_of(platform, JobRow) == []


class TestTrouble:
    @pytest.mark.parametrize(
        ("error", "reason"),
        [
            (Unavailable("not now"), "Unavailable"),
            (StoreUnavailable("locked"), "StoreUnavailable"),
            (ZeroDivisionError(), "ZeroDivisionError"),
        ],
        ids=["unavailable", "store away", "a mistake"],
    )
    async def test_passing_trouble_is_tried_three_times_with_growing_patience(
        self,
        platform: Platform,
        workspace: Workspace,
        clock: Clock,
        probe: Any,
        error: Exception,
        reason: str,
    ) -> None:
        probe(raising(error))
        job_id = await enqueued(workspace)
        for patience in (2, 4):
            assert await run_job(platform, job_id) is True
            assert (await job_of(workspace, job_id)).status == "queued"
            clock.advance(seconds=patience - 1)
            assert await run_job(platform, job_id) is False
            clock.advance(seconds=1)
        assert await run_job(platform, job_id) is True
        job = await job_of(workspace, job_id)
        assert (job.status, job.attempts, job.error) == ("failed", 3, reason)
        assert await events_of_jobs(workspace) == ["queued", "failed"]
        assert await rows_of(platform, TaskRow) == []

    async def test_trouble_that_passes_is_forgotten_with_the_result(
        self, platform: Platform, workspace: Workspace, clock: Clock, probe: Any
    ) -> None:
        probe(raising(Unavailable("not now")))
        job_id = await enqueued(workspace)
        await run_job(platform, job_id)
        assert (await job_of(workspace, job_id)).error == "Unavailable"
        probe(leaves_a_task)
        clock.advance(seconds=2)
        await run_job(platform, job_id)
        job = await job_of(workspace, job_id)
        assert (job.status, job.error, job.result) == ("done", None, {"made": 1})

    async def test_what_the_caller_asked_wrongly_is_not_tried_again(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        request = {"max_steps": 8, "max_minutes_per_step": 10}
        job_id = await enqueued(workspace, "split_task", task_id="task_0000", request=request)
        await run_job(platform, job_id)
        job = await job_of(workspace, job_id)
        assert (job.status, job.attempts) == ("failed", 1)
        assert job.error == "Task with ID 'task_0000' not found"

    async def test_a_kind_that_this_release_does_not_know_ends_at_once_with_a_reason(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        job_id = await enqueued(workspace, "fold_laundry")
        assert await run_job(platform, job_id) is True
        job = await job_of(workspace, job_id)
        assert (job.status, job.attempts) == ("failed", 1)
        assert "fold_laundry" in (job.error or "")

    async def test_a_running_job_keeps_its_lease(
        self, platform: Platform, workspace: Workspace, clock: Clock, probe: Any
    ) -> None:
        platform.settings.job_lease_seconds = 0.06
        leases: list[Any] = []

        async def slow(workspace: Workspace, payload: Any, ending: Ending) -> None:
            clock.advance(minutes=1)
            async with asyncio.timeout(5):
                while not leases or leases[-1] < clock():
                    [row] = await rows_of(platform, JobRow)
                    leases.append(row.lease_until)
                    await asyncio.sleep(0.01)
            await leaves_a_task(workspace, payload, ending)

        probe(slow)
        job_id = await enqueued(workspace)
        await run_job(platform, job_id)
        assert (await job_of(workspace, job_id)).status == "done"


async def test_a_split_runs_as_a_job_with_the_answer_of_the_call(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write the tax report")
    request = {"max_steps": 4, "max_minutes_per_step": 5}
    job_id = await enqueued(workspace, "split_task", task_id=task.task_id, request=request)
    await run_job(platform, job_id)
    job = await job_of(workspace, job_id)
    assert job.result is not None
    steps = await rows_of(platform, StepRow)
    assert {step["step_id"] for step in job.result["micro_steps"]} == {row.id for row in steps}
    assert 2 <= len(steps) <= 4


async def test_a_job_acts_for_the_user_who_asked(
    platform: Platform, workspace: Workspace, probe: Any
) -> None:
    probe(leaves_a_task)
    bert = await user_of(platform, "bert")
    job_id = await enqueued(bert)
    await run_job(platform, job_id)
    [task] = await rows_of(platform, TaskRow)
    assert task.user_id == bert.user_id
    with pytest.raises(NotFound):
        await job_of(workspace, job_id)


async def test_waiting_jobs_come_oldest_first_whoever_asked(
    platform: Platform, workspace: Workspace
) -> None:
    bert = await user_of(platform, "bert")
    ids = [await enqueued(someone) for someone in (workspace, bert, workspace)]
    assert await waiting(platform) == ids
    assert await waiting(platform, limit=2) == ids[:2]


async def test_a_ring_follows_the_commit(workspace: Workspace) -> None:
    rung: list[str] = []
    workspace.platform.queue.on_ring(lambda job_id, _: rung.append(job_id))  # type: ignore[attr-defined]
    async with workspace.begin() as context:
        job = await enqueue_job(context, "probe", {})
        assert rung == []
    assert rung == [job.job_id]


async def test_no_ring_follows_a_rollback(workspace: Workspace) -> None:
    rung: list[str] = []
    workspace.platform.queue.on_ring(lambda job_id, _: rung.append(job_id))  # type: ignore[attr-defined]

    async def refused(context: Context) -> None:
        await enqueue_job(context, "probe", {})
        raise Conflict("changed meanwhile")

    with pytest.raises(Conflict):
        async with workspace.begin() as context:
            await refused(context)
    assert rung == []
