"""Payloads of other releases, checkpoints that somebody else wrote, the order of what waits."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import ormsgpack
import pytest

from storage.queue import LocalQueue, RedisQueue, queue_name
from storage.tables import FlowRow, JobRow, TaskRow
from tests import servers
from tests.conftest import Clock
from tests.provider import Output
from tests.scripted_model import Start
from tests.workspaces import add_task, rows_of
from tools.capture import CaptureAnswer, CaptureRequest
from tools.context import Platform, Workspace
from tools.jobs import enqueue_job, waiting_jobs
from tools.rules.kindness import find_shame
from workflows.capture import answer_capture, capture_text
from workflows.checkpoints import saver_of
from workflows.jobs import JOBS, Ending, run_job
from workflows.runner import Runner

ASKING = Output(
    {
        "items": [{"type": "task", "title": "Call Sam", "confidence": 0.5}],
        "question": "When?",
        "suggested_values": ["today", "tomorrow"],
    }
)


async def enqueued(workspace: Workspace, kind: str, payload: dict[str, Any]) -> str:
    async with workspace.begin() as context:
        job = await enqueue_job(context, kind, payload)
        context.rings.clear()
    return job.job_id


class TestPayloads:
    @pytest.mark.parametrize("kind", sorted(JOBS))
    @pytest.mark.parametrize(
        "payload",
        [{}, {"version": 7}, {"request": None, "task_id": None, "flow_id": 3}, {"request": [1]}],
        ids=["empty", "other fields", "nulls", "a list"],
    )
    async def test_of_another_release_end_the_job_with_a_sentence(
        self, platform: Platform, workspace: Workspace, kind: str, payload: dict[str, Any]
    ) -> None:
        job_id = await enqueued(workspace, kind, payload)
        await run_job(platform, job_id)
        [job] = await rows_of(platform, JobRow)
        assert (job.status, job.attempt) == ("failed", 1)
        assert "This release" in job.error or "not found" in job.error
        assert find_shame(job.error) == []

    async def test_a_flow_of_somebody_else_is_not_gone_on_with(
        self, platform: Platform, workspace: Workspace, clock: Clock, model: Start
    ) -> None:
        from tests.workspaces import user_of

        model(ASKING)
        await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
        [flow] = await rows_of(platform, FlowRow)
        bert = await user_of(platform, "bert")
        job_id = await enqueued(bert, "resume_flow", {"flow_id": flow.id})
        await run_job(platform, job_id)
        [job] = await rows_of(platform, JobRow)
        assert (job.status, job.error) == ("failed", f"Flow with ID '{flow.id}' not found")
        assert (await rows_of(platform, FlowRow))[0].status == "paused"


class Trap:
    """Leaves a file if anybody unpickles it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return (Path.touch, (self.path,))


class TestPlantedCheckpoints:
    @pytest.mark.parametrize("how", ["pickle", "msgpack", "garbage"])
    async def test_run_nothing_and_the_question_can_be_answered_all_the_same(
        self, platform: Platform, workspace: Workspace, model: Start, tmp_path: Path, how: str
    ) -> None:
        model(ASKING)
        asked = await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
        trap = tmp_path / "sprung"
        named = ormsgpack.packb(("pathlib", "Path.touch", (str(trap),)))
        called = ormsgpack.packb({"request": ormsgpack.Ext(0, named)})
        kind, blob = {
            "pickle": ("pickle", pickle.dumps(Trap(trap))),
            "msgpack": ("msgpack", called),
            "garbage": ("msgpack", b"\xc1 no such thing"),
        }[how]
        await plant(platform, kind, blob)
        saved = await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
        assert len(saved.tasks_created) == 1
        assert len(await rows_of(platform, TaskRow)) == 1
        assert not trap.exists()


async def plant(platform: Platform, kind: str, blob: bytes) -> None:
    """Put the bytes where the checkpoints of a paused flow keep theirs."""
    durable: Any = (await saver_of(platform)).durable
    if platform.settings.sqlite_path is not None:
        await durable.conn.execute("UPDATE checkpoints SET type = ?, checkpoint = ?", (kind, blob))
        await durable.conn.execute("UPDATE writes SET type = ?, value = ?", (kind, blob))
        return
    async with durable.conn.connection() as connection:
        for table in ("checkpoint_blobs", "checkpoint_writes"):
            await connection.execute(f"UPDATE {table} SET type = %s, blob = %s", (kind, blob))


class TestTheLine:
    async def test_whoever_waits_for_an_answer_goes_before_second_readings(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        late = await enqueued(workspace, "refine_capture", {})
        soon = await enqueued(workspace, "split_task", {})
        assert await waiting_jobs(platform) == [(soon, "interactive"), (late, "refine")]

    async def test_the_runner_starts_the_most_urgent_first(
        self, platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        go, order = asyncio.Event(), list[str]()

        async def noted(_: Workspace, payload: dict[str, Any], ending: Ending) -> None:
            order.append(payload["name"])
            await go.wait()

        for kind in ("refine_capture", "split_task"):
            monkeypatch.setitem(JOBS, kind, noted)
        monkeypatch.setattr("workflows.runner.AT_ONCE", 1)
        assert isinstance(platform.queue, LocalQueue)
        runner = Runner(platform, platform.queue)
        for kind, name in (
            ("split_task", "first"),
            ("refine_capture", "later"),
            ("split_task", "sooner"),
        ):
            async with workspace.begin() as context:
                await enqueue_job(context, kind, {"name": name})
        go.set()
        async with asyncio.timeout(5):
            while len(order) < 3:
                await asyncio.sleep(0.005)
        await runner.stop()
        assert order == ["first", "sooner", "later"]

    async def test_a_reminder_rings_only_for_what_is_not_in_line(self, worker_name: str) -> None:
        url = servers.redis_url(330 + int(worker_name.removeprefix("gw")))
        queue = RedisQueue(url)
        await queue.ring("job_1")
        for _ in range(3):
            await queue.remind([("job_1", "interactive"), ("job_2", "refine")])
        counts = {urgency: rq.count for urgency, rq in queue._queues.items()}
        await queue.close()
        assert counts == {"interactive": 1, "refine": 1, "background": 0}
        assert queue_name("interactive") == "proxy-agent"

    async def test_while_redis_is_away_a_ring_costs_nothing(self, tmp_path: Path) -> None:
        queue = RedisQueue(f"unix://{tmp_path}/nobody")
        async with asyncio.timeout(2):
            for number in range(1_000):
                await queue.ring(f"job_{number}")
        await queue.close()


async def test_a_task_is_left_alone_by_a_job_that_can_not_be_read(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write")
    job_id = await enqueued(workspace, "split_task", {"task_id": task.task_id})
    await run_job(platform, job_id)
    assert [row.status for row in await rows_of(platform, JobRow)] == ["failed"]
    assert [row.steps_total for row in await rows_of(platform, TaskRow)] == [0]
