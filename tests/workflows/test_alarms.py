"""What begins by itself: once, at the user's own time, however many processes look."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from storage.settings import Settings
from storage.tables import AlarmRow, FlowRow, JobRow
from tests.conftest import Clock
from tests.workspaces import add_task, change, events_of, opened, rows_of
from tools.alarms import ring_alarms
from tools.context import Platform, Workspace
from tools.profile import ProfileUpdate, update_profile
from tools.ritual import skip_ritual
from tools.rules.alarms import next_at
from tools.tasks import set_task_status
from workflows.jobs import run_job
from workflows.morning import start_morning


@pytest.fixture(autouse=True)
async def no_alarms(platform: Platform) -> None:
    await change(platform, "DELETE FROM alarms")


async def wish(workspace: Workspace, clock: str | None, **more: str) -> None:
    update = ProfileUpdate.model_validate({"preferences": {"brief_at": clock}, **more})
    await update_profile(workspace, update)


async def jobs_of(platform: Platform) -> list[JobRow]:
    rows = await rows_of(platform, JobRow)
    return [row for row in rows if row.kind in ("brief_morning", "roll_over")]


async def briefed(platform: Platform) -> None:
    await ring_alarms(platform)
    for job in await jobs_of(platform):
        await run_job(platform, job.id)


async def due(platform: Platform) -> dict[str, datetime]:
    return {row.kind: row.due_at for row in await rows_of(platform, AlarmRow)}


@pytest.mark.parametrize(
    ("clock", "now", "zone", "moment"),
    [
        ("07:30", "2026-03-04T12:00+00:00", "UTC", "2026-03-05T07:30+00:00"),
        ("07:30", "2026-03-04T07:29+00:00", "UTC", "2026-03-04T07:30+00:00"),
        ("07:30", "2026-03-04T07:30+00:00", "UTC", "2026-03-05T07:30+00:00"),
        # the clocks skip 02:30 in Berlin on 29 March 2026
        ("02:30", "2026-03-28T12:00+00:00", "Europe/Berlin", "2026-03-29T01:00+00:00"),
        ("02:30", "2026-10-24T12:00+00:00", "Europe/Berlin", "2026-10-25T00:30+00:00"),
        ("23:59", "2026-03-04T23:58:59+00:00", "UTC", "2026-03-04T23:59+00:00"),
    ],
)
def test_the_next_time_is_after_now_by_the_local_clock(
    clock: str, now: str, zone: str, moment: str
) -> None:
    found = next_at(time.fromisoformat(clock), datetime.fromisoformat(now), ZoneInfo(zone))
    assert found == datetime.fromisoformat(moment)


@pytest.mark.parametrize("said", ["7:30", "24:00", "07:60", "noon", 7, ["07:30"]])
async def test_no_time_of_day_is_refused(said: object) -> None:
    with pytest.raises(ValueError, match="time of day"):
        ProfileUpdate.model_validate({"preferences": {"brief_at": said}})


async def test_of_many_processes_one_makes_the_job(
    settings: Settings, platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await wish(workspace, "07:30")
    clock.advance(days=1)
    async with opened(settings, clock) as other:
        rung = await asyncio.gather(*(ring_alarms(side) for side in [platform, other] * 4))
    assert sum(rung) == 1
    assert [job.kind for job in await jobs_of(platform)] == ["brief_morning"]


async def test_a_briefing_asks_the_days_question(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await add_task(workspace, "Write the report")
    await wish(workspace, "07:30")
    clock.now = (await due(platform))["brief_morning"]
    await briefed(platform)
    [job] = await jobs_of(platform)
    assert (job.status, job.result["is_briefed"]) == ("done", True)
    [flow] = await rows_of(platform, FlowRow)
    assert (flow.workflow, flow.status) == ("morning", "paused")
    [event] = [e for e in await events_of(workspace) if e["type"] == "morning_brief"]
    assert (event["flow_id"], event["suggested"]) == (flow.id, ["Write the report"])


async def test_a_day_that_is_chosen_or_asked_for_is_not_asked_for_again(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await add_task(workspace, "Write")
    await wish(workspace, "07:30")
    clock.now = (await due(platform))["brief_morning"]
    await start_morning(workspace)
    await briefed(platform)
    assert (await jobs_of(platform))[0].result["reason"] == "Today's question is there already."
    clock.now = (await due(platform))["brief_morning"]
    async with workspace.begin() as context:
        await skip_ritual(context)
    await briefed(platform)
    assert (await jobs_of(platform))[-1].result["reason"] == "The day is chosen already."


async def test_a_briefing_that_runs_a_day_late_asks_nothing(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await add_task(workspace, "Write")
    await wish(workspace, "07:30")
    clock.now = (await due(platform))["brief_morning"]
    await ring_alarms(platform)
    clock.advance(days=1)
    [job] = await jobs_of(platform)
    await run_job(platform, job.id)
    assert (await jobs_of(platform))[0].result["reason"] == "That morning is over."
    assert await rows_of(platform, FlowRow) == []


async def test_yesterdays_question_is_let_go(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await add_task(workspace, "Write")
    await wish(workspace, "07:30")
    for _ in range(2):
        clock.now = (await due(platform))["brief_morning"]
        await briefed(platform)
    assert sorted(flow.status for flow in await rows_of(platform, FlowRow)) == [
        "cancelled",
        "paused",
    ]


async def test_a_morning_that_nothing_ran_in_is_left_alone(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await wish(workspace, "07:30")
    clock.now = (await due(platform))["brief_morning"]
    clock.advance(hours=6, seconds=1)
    assert await ring_alarms(platform) == 0
    assert (await due(platform))["brief_morning"] > clock.now


async def test_no_wish_no_briefing_and_a_move_moves_it(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    await wish(workspace, "07:30", timezone="UTC")
    at_home = (await due(platform))["brief_morning"]
    assert at_home.astimezone(UTC).hour == 7
    await update_profile(workspace, ProfileUpdate(timezone="Asia/Tokyo"))
    abroad = (await due(platform))["brief_morning"]
    assert abroad.astimezone(ZoneInfo("Asia/Tokyo")).strftime("%H:%M") == "07:30"
    assert abroad != at_home
    await wish(workspace, None)
    assert "brief_morning" not in await due(platform)


async def test_a_streak_is_told_anew_each_day_while_it_stands(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    task = await add_task(workspace, "Write")
    async with workspace.begin() as context:
        await set_task_status(context, task.task_id, "done")
    statuses = []
    for _ in range(2):
        clock.now = (await due(platform))["roll_over"]
        await briefed(platform)
        told = [e for e in await events_of(workspace) if e["type"] == "streak_update"]
        statuses.append((told[-1]["current_streak"], told[-1]["streak_status"]))
    assert statuses == [(1, "at_risk"), (0, "broken")]
    assert "roll_over" not in await due(platform)


async def test_a_turn_that_runs_a_day_late_is_not_told(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    task = await add_task(workspace, "Write")
    async with workspace.begin() as context:
        await set_task_status(context, task.task_id, "done")
    before = await events_of(workspace)
    clock.now = (await due(platform))["roll_over"]
    await ring_alarms(platform)
    clock.advance(days=1)
    [job] = await jobs_of(platform)
    await run_job(platform, job.id)
    assert (await jobs_of(platform))[0].status == "done"
    told = (await events_of(workspace))[len(before) :]
    assert "streak_update" not in [event["type"] for event in told]


async def test_a_counted_day_is_watched_once(platform: Platform, workspace: Workspace) -> None:
    for title in ("Write", "Read"):
        task = await add_task(workspace, title)
        async with workspace.begin() as context:
            await set_task_status(context, task.task_id, "done")
    assert list(await due(platform)) == ["roll_over"]
