"""Days as people live them: everywhere, and on the nights the clocks change."""

from __future__ import annotations

from datetime import date

import pytest

from tests.api.answers import ONE_ENGINE
from tests.conftest import Clock
from tests.tools import acts
from tests.tools.days import (
    ONE_DAY,
    at,
    charted,
    finish_one,
    living_in,
    metrics_of,
    ritual_of,
    streak_of,
)
from tests.tools.recompute import differences
from tests.workspaces import add_task
from tools.context import Platform, Workspace
from tools.secretary import get_dashboard
from tools.tasks import get_task_stats

PLAIN_DAYS = [
    ("UTC", date(2026, 3, 12)),
    ("Europe/Berlin", date(2026, 7, 15)),
    ("America/New_York", date(2026, 12, 31)),
    ("America/St_Johns", date(2026, 6, 1)),
    ("America/Sao_Paulo", date(2026, 5, 31)),
    ("Asia/Kolkata", date(2026, 8, 1)),
    ("Asia/Kathmandu", date(2026, 4, 14)),
    ("Asia/Tokyo", date(2027, 1, 1)),
    ("Australia/Lord_Howe", date(2026, 5, 4)),
    ("Pacific/Chatham", date(2026, 11, 30)),
    ("Pacific/Kiritimati", date(2026, 3, 9)),
    ("Pacific/Pago_Pago", date(2028, 2, 29)),
]
CLOCK_CHANGES = [
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Pacific/Auckland", date(2026, 4, 5)),
    ("Pacific/Auckland", date(2026, 9, 27)),
    ("America/Santiago", date(2026, 4, 5)),  # midnight comes twice
    ("America/Santiago", date(2026, 9, 6)),  # midnight does not come
    ("Africa/Cairo", date(2026, 4, 24)),
    ("Africa/Cairo", date(2026, 10, 30)),
    ("Asia/Beirut", date(2026, 3, 29)),
    ("America/Havana", date(2026, 3, 8)),
]
everywhere = pytest.mark.parametrize(("zone", "day"), [*PLAIN_DAYS, *CLOCK_CHANGES])
here_and_there = pytest.mark.parametrize(
    ("zone", "day"), [*PLAIN_DAYS[-2:], *CLOCK_CHANGES[:6], *CLOCK_CHANGES[8:11]]
)


class TestTheDayTurnsAtFour:
    @ONE_ENGINE
    @everywhere
    async def test_acts_belong_to_the_day_that_began_at_four(
        self, platform: Platform, clock: Clock, zone: str, day: date
    ) -> None:
        workspace = await living_in(platform, zone)
        for today, wall in ((day, "03:59"), (day, "04:01"), (day + ONE_DAY, "03:59")):
            clock.now = at(today, wall, zone)
            await finish_one(workspace)
        streak = await streak_of(workspace)
        assert (streak.current_streak, streak.last_completion_date) == (2, day.isoformat())
        assert streak.streak_start_date == (day - ONE_DAY).isoformat()
        shown = {name: tasks for name, (_, tasks) in (await charted(workspace)).items()}
        assert list(shown.values()) == [0, 1, 2]
        assert list(shown)[-1] == day.isoformat()
        assert await differences(workspace) == []

    @ONE_ENGINE
    @here_and_there
    async def test_caps_and_the_ritual_begin_anew(
        self, platform: Platform, clock: Clock, zone: str, day: date
    ) -> None:
        workspace = await living_in(platform, zone)
        clock.now = at(day, "03:59", zone)
        task = await add_task(workspace, "Walk")
        paid = [(await acts.log_energy(workspace, 2)).xp_earned for _ in range(8)]
        assert paid == [5] * 6 + [0] * 2
        chosen = [(await acts.choose(workspace, task.task_id)).xp_earned for _ in range(2)]
        assert chosen == [25, 0]
        assert (await ritual_of(workspace)).time_remaining_hours == 0
        assert not (await ritual_of(workspace)).needs_completion
        clock.now = at(day, "04:01", zone)
        assert (await ritual_of(workspace)).needs_completion
        assert (await acts.log_energy(workspace, 2)).xp_earned == 5
        again = await acts.choose(workspace, task.task_id)
        assert (again.xp_earned, again.completion_date) == (25, day.isoformat())
        assert (await metrics_of(workspace))["energy_days"] == 2
        assert await differences(workspace) == []

    @ONE_ENGINE
    @here_and_there
    async def test_a_missed_day_ends_the_streak_whenever_it_is_looked_at(
        self, platform: Platform, clock: Clock, zone: str, day: date
    ) -> None:
        workspace = await living_in(platform, zone)
        clock.now = at(day - ONE_DAY, "12:00", zone)
        await finish_one(workspace)
        seen = []
        for today, wall in ((day, "03:59"), (day, "04:01"), (day + ONE_DAY, "03:59")):
            clock.now = at(today, wall, zone)
            seen.append((await streak_of(workspace)).streak_status)
        clock.now = at(day + ONE_DAY, "04:01", zone)
        streak = await streak_of(workspace)
        assert [*seen, streak.streak_status] == ["active", "at_risk", "at_risk", "broken"]
        assert (streak.current_streak, streak.longest_streak) == (0, 1)


class TestDueDates:
    @ONE_ENGINE
    @everywhere
    async def test_due_dates_live_by_the_calendar_day(
        self, platform: Platform, clock: Clock, zone: str, day: date
    ) -> None:
        workspace = await living_in(platform, zone)
        clock.now = at(day - ONE_DAY, "10:00", zone)
        await add_task(workspace, "Sometime that day", due_date=day.isoformat())
        await add_task(workspace, "At noon", due_date=f"{day}T12:00")
        await add_task(workspace, "Late", due_date=f"{day}T23:30")
        await add_task(workspace, "The day after", due_date=(day + ONE_DAY).isoformat())
        seen = []
        for today, wall in ((day - ONE_DAY, "22:30"), (day, "03:59"), (day, "12:01")):
            clock.now = at(today, wall, zone)
            seen.append(await due(workspace))
        clock.now = at(day + ONE_DAY, "01:01", zone)
        seen.append(await due(workspace))
        assert seen == [(0, 0), (3, 0), (3, 1), (1, 3)]

    @ONE_ENGINE
    @here_and_there
    async def test_the_week_runs_from_monday_to_sunday(
        self, platform: Platform, clock: Clock, zone: str, day: date
    ) -> None:
        workspace = await living_in(platform, zone)
        monday = day - day.weekday() * ONE_DAY
        for name, due_on in (("before", -1), ("first", 0), ("last", 6), ("after", 7)):
            await add_task(workspace, name, due_date=(monday + due_on * ONE_DAY).isoformat())
        clock.now = at(day, "12:00", zone)
        async with workspace.read() as context:
            assert (await get_task_stats(context)).due_this_week == 2
        clock.now = at(monday + 6 * ONE_DAY, "23:00", zone)
        async with workspace.read() as context:
            assert (await get_task_stats(context)).due_this_week == 2
        clock.now = at(monday + 7 * ONE_DAY, "01:30", zone)
        async with workspace.read() as context:
            assert (await get_task_stats(context)).due_this_week == 1


async def due(workspace: Workspace) -> tuple[int, int]:
    """Due today and past due, which the figures and the dashboard must agree on."""
    async with workspace.read() as context:
        stats, dashboard = await get_task_stats(context), await get_dashboard(context)
    assert stats.due_today == dashboard.due_today_count
    assert stats.overdue_tasks == dashboard.overdue_count
    return stats.due_today, stats.overdue_tasks
