from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from storage.settings import Settings
from storage.tables import EventRow, FlowRow, FocusRow, IdempotencyRow, JobRow, ScheduleRow
from tests.conftest import Clock
from tests.provider import Output
from tests.scripted_model import Start
from tests.workspaces import add_task, change, opened, rows_of
from tools.capture import CaptureRequest
from tools.context import Platform, Workspace
from tools.focus import FocusStart, start_focus
from tools.idempotency import reserve
from tools.jobs import enqueue_job
from tools.prune import prune
from tools.schedules import slot_of, take_slot
from workflows.capture import capture_text
from workflows.checkpoints import saver_of
from workflows.scheduled import SCHEDULED, forget_checkpoints, run_due

TEN = timedelta(minutes=10)
ASKING = Output(
    {
        "items": [{"type": "task", "title": "Call Sam", "confidence": 0.5}],
        "question": "When?",
        "suggested_values": ["today", "later"],
    }
)


@pytest.fixture(autouse=True)
async def no_slots(platform: Platform) -> None:
    await change(platform, "DELETE FROM schedules")


class TestSlots:
    async def test_of_many_processes_one_takes_a_slot(
        self, settings: Settings, clock: Clock, platform: Platform
    ) -> None:
        async with opened(settings, clock) as other:
            for _ in range(2):
                sides = [platform, other] * 10
                taken = await asyncio.gather(*(take_slot(side, "probe", TEN) for side in sides))
                assert taken.count(True) == 1
                clock.advance(minutes=10)

    async def test_the_next_slot_is_another_one(self, platform: Platform, clock: Clock) -> None:
        assert await take_slot(platform, "probe", TEN)
        clock.advance(minutes=9, seconds=59)
        assert not await take_slot(platform, "probe", TEN)
        clock.advance(seconds=1)
        assert await take_slot(platform, "probe", TEN)

    async def test_a_clock_that_is_a_little_behind_takes_no_slot_again(
        self, platform: Platform, clock: Clock
    ) -> None:
        assert await take_slot(platform, "probe", TEN)
        clock.advance(seconds=-30)
        assert not await take_slot(platform, "probe", TEN)

    async def test_a_slot_from_years_ahead_counts_for_nothing(
        self, platform: Platform, clock: Clock
    ) -> None:
        clock.advance(days=800)
        assert await take_slot(platform, "probe", TEN)
        clock.advance(days=-800)
        assert await take_slot(platform, "probe", TEN)
        assert not await take_slot(platform, "probe", TEN)

    @pytest.mark.parametrize(
        ("now", "slot"),
        [
            ("2026-03-04T10:00:00", "2026-03-04T10:00:00"),
            ("2026-03-04T10:09:59", "2026-03-04T10:00:00"),
            ("2026-03-04T10:10:00", "2026-03-04T10:10:00"),
        ],
    )
    def test_slots_begin_at_round_times(self, now: str, slot: str) -> None:
        moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
        assert slot_of(moment, TEN) == datetime.fromisoformat(slot).replace(tzinfo=UTC)


async def test_what_is_due_is_done_once(platform: Platform, clock: Clock) -> None:
    assert await run_due(platform) == list(SCHEDULED)
    assert await run_due(platform) == []
    clock.advance(minutes=10)
    assert await run_due(platform) == ["ring_alarms", "expire_focus", "prune"]
    assert {row.kind for row in await rows_of(platform, ScheduleRow)} == set(SCHEDULED)


async def test_a_focus_session_left_alone_ends(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    task = await add_task(workspace, "Write")
    async with workspace.begin() as context:
        await start_focus(context, FocusStart(task_id=task.task_id, duration_minutes=25))
    clock.advance(minutes=56)
    await run_due(platform)
    [session] = await rows_of(platform, FocusRow)
    assert session.status != "running"


class TestPruning:
    async def test_goes_what_is_older_than_it_is_kept_and_nothing_else(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        await capture_text(workspace, CaptureRequest(text="buy milk"), wait=False)
        await reserve(workspace, "POST /", "key", b"")
        async with workspace.begin() as context:
            await enqueue_job(context, "probe", {})
            old = await enqueue_job(context, "probe", {})
            context.rings.clear()
        ended = "UPDATE jobs SET status = 'done', finished_at = created_at WHERE id = :id"
        await change(platform, ended, id=old.job_id)
        clock.advance(days=7)
        assert set((await prune(platform)).items()) >= {("jobs", 0), ("events", 0), ("flows", 0)}
        clock.advance(seconds=1)
        pruned = await prune(platform)
        assert (pruned["jobs"], pruned["flows"]) == (1, 1)
        assert await rows_of(platform, EventRow) == []
        assert await rows_of(platform, FlowRow) == []
        [kept] = await rows_of(platform, JobRow)
        assert kept.status == "queued"

    async def test_keys_go_after_a_day(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        await reserve(workspace, "POST /", "key", b"")
        clock.advance(hours=24, seconds=1)
        assert (await prune(platform))["idempotency_keys"] == 1
        assert await rows_of(platform, IdempotencyRow) == []

    async def test_a_question_is_kept_for_months(
        self, platform: Platform, workspace: Workspace, clock: Clock, model: Start
    ) -> None:
        model(ASKING)
        await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
        clock.advance(days=200)
        await prune(platform)
        [flow] = await rows_of(platform, FlowRow)
        assert flow.status == "paused"

    async def test_more_than_a_batch_goes_in_one_round(
        self,
        platform: Platform,
        workspace: Workspace,
        clock: Clock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("tools.prune.AT_ONCE", 3)
        for number in range(5):
            await add_task(workspace, f"Task {number}")
        count = len(await rows_of(platform, EventRow))
        clock.advance(days=8)
        assert (await prune(platform))["events"] == count > 3
        assert await rows_of(platform, EventRow) == []


async def test_checkpoints_of_ended_flows_go_and_those_of_questions_stay(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    saver = await saver_of(platform)
    for thread in await saver.threads():
        await saver.adelete_thread(thread)
    model(script=lambda _: ASKING)
    for text in ("a", "b"):
        await capture_text(workspace, CaptureRequest(text=text), wait=True)
    first, second = await rows_of(platform, FlowRow)
    await change(platform, "UPDATE flows SET status = 'cancelled' WHERE id = :id", id=first.id)
    assert await forget_checkpoints(platform) == 1
    assert await saver.threads() == {second.id}
