"""Journeys between zones, over the date line too, and dates that a country left out."""

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
    ritual_stats,
    streak_of,
    travel,
    zone_run,
)
from tests.tools.recompute import Past, differences
from tests.workspaces import add_task
from tools.context import Platform

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
