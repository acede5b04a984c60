"""Days as people live them: everywhere, on the nights the clocks change, and on journeys."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.api.answers import ONE_ENGINE
from tests.conftest import Clock
from tests.tools import acts
from tests.tools.recompute import Past, differences
from tests.workspaces import add_task, user_of
from tools.charts import Window, get_visualization
from tools.compass import get_compass_progress
from tools.context import Platform, Workspace
from tools.gamification import StreakStanding, get_streak
from tools.ritual import RitualCheck, RitualStats, check_ritual, get_ritual_stats
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
ONE_DAY = timedelta(days=1)


def at(day: date, wall: str, zone: str) -> datetime:
    """The moment a local clock shows this, the second time where it shows it twice."""
    local = datetime.combine(day, time.fromisoformat(wall), ZoneInfo(zone))
    return local.replace(fold=1).astimezone(UTC)


async def living_in(platform: Platform, zone: str) -> Workspace:
    return await user_of(platform, "anna", timezone=zone)


async def finish_one(workspace: Workspace, **fields: Any) -> None:
    await acts.finish(workspace, (await add_task(workspace, "Walk", **fields)).task_id)


async def streak_of(workspace: Workspace) -> StreakStanding:
    async with workspace.read() as context:
        return await get_streak(context)


async def ritual_of(workspace: Workspace) -> RitualCheck:
    async with workspace.read() as context:
        return await check_ritual(context)


async def ritual_stats(workspace: Workspace, days: int = 30) -> RitualStats:
    async with workspace.read() as context:
        return await get_ritual_stats(context, days)


async def metrics_of(workspace: Workspace) -> dict[str, int]:
    async with workspace.read() as context:
        return context.user.metrics


async def charted(workspace: Workspace, days: int = 3) -> dict[str, tuple[int, int]]:
    """XP and finished tasks by date."""
    async with workspace.read() as context:
        shown = await get_visualization(context, Window(days=days))
    done = {entry.date: entry.tasks for entry in shown.tasks_completed_over_time}
    return {day.date: (day.xp_earned, done[day.date]) for day in shown.xp_over_time}


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
    @everywhere
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
    @everywhere
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
    @everywhere
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


EAST, WEST = "Pacific/Kiritimati", "Pacific/Pago_Pago"  # 25 hours apart


class TestJourneys:
    async def test_a_date_that_the_move_skips_is_not_missed(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace, past = await living_in(platform, WEST), Past([(clock.now, WEST)])
        for day in (8, 9):
            clock.now = at(date(2026, 3, day), "12:00", WEST)
            await finish_one(workspace, zone_id="zone-life")
        clock.now = at(date(2026, 3, 10), "03:30", WEST)
        await travel(workspace, clock, past, EAST)
        assert (await streak_of(workspace)).streak_status == "at_risk"
        assert await zone_run(workspace) == 2
        await finish_one(workspace, zone_id="zone-life")
        streak = await streak_of(workspace)
        assert (streak.current_streak, streak.last_completion_date) == (3, "2026-03-11")
        assert await zone_run(workspace) == 3
        assert await differences(workspace, past) == []

    async def test_a_date_lived_and_left_uncounted_is_missed(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace = await living_in(platform, "Europe/Berlin")
        clock.now = at(date(2026, 3, 9), "12:00", "Europe/Berlin")
        await finish_one(workspace)
        clock.now = at(date(2026, 3, 10), "22:00", "Europe/Berlin")
        await acts.move_to(workspace, "Asia/Tokyo")
        streak = await streak_of(workspace)
        assert (streak.current_streak, streak.streak_status) == (0, "broken")

    async def test_a_date_that_the_move_repeats_counts_once(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace, past = await living_in(platform, EAST), Past([(clock.now, EAST)])
        clock.now = at(date(2026, 3, 11), "12:00", EAST)
        await finish_one(workspace, zone_id="zone-life")
        await travel(workspace, clock, past, WEST)
        await finish_one(workspace, zone_id="zone-life")
        streak = await streak_of(workspace)
        assert (streak.current_streak, streak.streak_status) == (1, "active")
        assert await zone_run(workspace) == 1
        clock.now = at(date(2026, 3, 11), "12:00", WEST)
        await finish_one(workspace, zone_id="zone-life")
        assert (await streak_of(workspace)).current_streak == 1
        clock.now = at(date(2026, 3, 12), "12:00", WEST)
        await finish_one(workspace, zone_id="zone-life")
        assert (await streak_of(workspace)).current_streak == 2
        assert await zone_run(workspace) == 2
        assert await differences(workspace, past) == []

    async def test_caps_of_a_date_hold_however_often_it_is_come_back_to(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace, past = await living_in(platform, EAST), Past([(clock.now, EAST)])
        clock.now = at(date(2026, 3, 11), "12:00", EAST)
        paid = {}
        for place in (EAST, WEST, "Europe/Berlin", EAST, WEST, "Europe/Berlin", EAST):
            await travel(workspace, clock, past, place)
            today = past.day(clock.now, place)
            answers = [await acts.log_energy(workspace, 2) for _ in range(7)]
            paid[today] = paid.get(today, 0) + sum(answer.xp_earned for answer in answers)
        assert set(paid.values()) == {30}
        assert (await metrics_of(workspace))["energy_days"] == len(paid)
        assert await differences(workspace, past) == []

    async def test_sessions_of_a_date_add_up_over_a_journey(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace, past = await living_in(platform, EAST), Past([(clock.now, EAST)])
        clock.now = at(date(2026, 3, 11), "12:00", EAST)
        for place in (EAST, EAST, WEST, EAST):
            await travel(workspace, clock, past, place)
            await acts.start(workspace, 25)
            clock.advance(minutes=25)
            await acts.end(workspace)
        assert (await metrics_of(workspace))["max_focus_in_day"] == 3
        assert await differences(workspace, past) == []

    async def test_the_ritual_of_a_date_pays_once_over_a_journey(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace, past = await living_in(platform, EAST), Past([(clock.now, EAST)])
        task = await add_task(workspace, "Walk")
        clock.now = at(date(2026, 3, 5), "12:00", EAST)
        answers = [await acts.choose(workspace, task.task_id)]
        for place in (WEST, EAST, WEST):
            await travel(workspace, clock, past, place)
            answers.append(await acts.choose(workspace, task.task_id))
        assert [answer.xp_earned for answer in answers] == [25, 25, 0, 0]
        assert [answer.streak_updated for answer in answers] == [True, False, False, False]
        stats = await ritual_stats(workspace)
        assert stats.completion_rate <= 100
        assert stats.completed_rituals + stats.skipped_rituals == stats.total_rituals
        assert await differences(workspace, past) == []

    async def test_three_chosen_count_on_a_date_come_back_to(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace = await living_in(platform, EAST)
        clock.now = at(date(2026, 3, 11), "12:00", EAST)
        other = await add_task(workspace, "Zero")
        await acts.choose(workspace, other.task_id)
        await acts.move_to(workspace, WEST)
        ids = [(await add_task(workspace, title)).task_id for title in ("One", "Two", "Three")]
        await acts.choose(workspace, *ids)
        for task_id in ids:
            await acts.finish(workspace, task_id)
        assert (await metrics_of(workspace))["rituals_all_done"] == 1

    async def test_an_acts_date_stays_whatever_zone_comes_later(
        self, platform: Platform, clock: Clock
    ) -> None:
        workspace = await living_in(platform, "UTC")
        clock.now = at(date(2026, 3, 10), "23:00", "UTC")
        await finish_one(workspace)
        await acts.move_to(workspace, "Asia/Tokyo")
        before, today = (await charted(workspace, 2)).items()
        assert (before[0], before[1][1]) == ("2026-03-10", 1)
        assert (today[0], today[1]) == ("2026-03-11", (0, 0))


SKIPPED_BY_A_COUNTRY = [
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Pacific/Fakaofo", date(2011, 12, 30)),
    ("Pacific/Kwajalein", date(1993, 8, 21)),
    ("Pacific/Kiritimati", date(1994, 12, 31)),
]


@ONE_ENGINE
@pytest.mark.parametrize(("zone", "gone"), SKIPPED_BY_A_COUNTRY)
async def test_a_date_that_a_country_skipped_is_not_missed(
    platform: Platform, clock: Clock, zone: str, gone: date
) -> None:
    clock.now = at(gone - 3 * ONE_DAY, "12:00", zone)
    workspace = await living_in(platform, zone)
    for day in (gone - 2 * ONE_DAY, gone - ONE_DAY, gone + ONE_DAY, gone + 2 * ONE_DAY):
        clock.now = at(day, "12:00", zone)
        await finish_one(workspace, zone_id="zone-life")
    assert (await streak_of(workspace)).current_streak == 4
    assert await zone_run(workspace) == 4


@ONE_ENGINE
@pytest.mark.parametrize(("zone", "gone"), SKIPPED_BY_A_COUNTRY)
async def test_the_small_hours_after_a_skipped_date_belong_to_the_day_before_it(
    platform: Platform, clock: Clock, zone: str, gone: date
) -> None:
    clock.now = at(gone - ONE_DAY, "12:00", zone)
    workspace = await living_in(platform, zone)
    clock.now = at(gone + ONE_DAY, "03:59", zone)
    await finish_one(workspace)
    assert (await streak_of(workspace)).last_completion_date == (gone - ONE_DAY).isoformat()
    assert (await ritual_of(workspace)).time_remaining_hours == 0


async def travel(workspace: Workspace, clock: Clock, past: Past, place: str) -> None:
    clock.advance(minutes=1)
    past.zones.append((clock.now, place))
    await acts.move_to(workspace, place)


async def zone_run(workspace: Workspace) -> int:
    """Days in a row of the zone Life."""
    async with workspace.read() as context:
        return (await get_compass_progress(context)).zones[1].streak_days
