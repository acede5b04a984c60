"""The streak of activity days: what counts, what bridges, and what a move of zone does to it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.later import act_daily, got, later, posted, put_streak
from tests.conftest import START, Clock, Someone

STREAK = "/api/gamification/streak"
NEVER = {
    "current_streak": 0,
    "longest_streak": 0,
    "streak_start_date": None,
    "last_completion_date": None,
    "streak_status": "none",
    "days_until_break": 0,
    "next_milestone": 7,
}


async def streak(someone: Someone) -> dict[str, Any]:
    return await got(someone, STREAK)


async def standing(someone: Someone) -> tuple[int, str, int]:
    body = await streak(someone)
    return body["current_streak"], body["streak_status"], body["days_until_break"]


async def act(someone: Someone) -> None:
    await someone.finish(await someone.task())


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(STREAK), 401)


async def test_nothing_yet_is_none(anna: Someone, bert: Someone) -> None:
    await act(bert)
    assert await streak(anna) == NEVER


async def test_14_days_with_one_bridged(anna: Someone, clock: Clock) -> None:
    clock.now = clock.now.replace(year=2025, month=10, day=14)
    later(anna, clock)
    await act_daily(anna, clock, 9)  # to the 22nd: the 8th day earned a freeze
    assert await standing(anna) == (9, "active", 1)
    later(anna, clock, days=2)  # the 23rd is missed
    assert await standing(anna) == (9, "frozen", 0)
    await act_daily(anna, clock, 5)
    assert await streak(anna) == {
        "current_streak": 14,
        "longest_streak": 14,
        "streak_start_date": "2025-10-14",
        "last_completion_date": "2025-10-28",
        "streak_status": "active",
        "days_until_break": 0,
        "next_milestone": 21,
    }


async def test_the_status_is_the_first_that_holds(anna: Someone, clock: Clock) -> None:
    await act(anna)
    assert await standing(anna) == (1, "active", 0)
    later(anna, clock, hours=18)  # 04:00
    assert await standing(anna) == (1, "at_risk", 0)
    later(anna, clock, days=1)
    assert await standing(anna) == (0, "broken", 0)
    body = await streak(anna)
    assert (body["streak_start_date"], body["last_completion_date"]) == (None, "2026-03-04")
    assert body["longest_streak"] == 1


async def test_two_freezes_bridge_two_days_and_no_third(anna: Someone, clock: Clock) -> None:
    await put_streak(anna, 21, START.date() - timedelta(days=1), freezes=2)
    await act(anna)
    assert await standing(anna) == (22, "active", 2)  # a third is not held
    for days, expected in enumerate(
        [(22, "at_risk", 2), (22, "frozen", 1), (22, "frozen", 0), (0, "broken", 0)], 1
    ):
        later(anna, clock, days=1)
        assert await standing(anna) == expected, days
    await act(anna)
    assert await standing(anna) == (1, "active", 0)
    assert (await streak(anna))["longest_streak"] == 22


@ONE_ENGINE
async def test_which_acts_count(anna: Someone, clock: Clock) -> None:
    task = await anna.task("Write the report")
    split = await posted(anna, f"/api/v1/tasks/{task['task_id']}/split")
    await posted(anna, "/api/energy/set", {"energy_level": 3})
    await posted(anna, "/api/capture/", {"text": "Buy milk"})
    await posted(anna, "/api/ritual/skip")
    assert await streak(anna) == NEVER
    step = f"/api/v1/micro-steps/{split['micro_steps'][0]['step_id']}/complete"
    assert (await anna.patch(step)).status_code == 200
    assert (await streak(anna))["current_streak"] == 1
    later(anna, clock, days=1)
    await posted(anna, "/api/ritual/complete", {"focus_task_1_id": task["task_id"]})
    assert (await streak(anna))["current_streak"] == 2
    later(anna, clock, days=1)
    await posted(anna, "/api/focus/start", {"duration_minutes": 5}, 201)
    later(anna, clock, minutes=5)
    await posted(anna, "/api/focus/complete", {})
    assert (await streak(anna))["current_streak"] == 3
    later(anna, clock, days=1)
    await anna.finish(task)
    assert (await streak(anna))["current_streak"] == 4


async def test_reopening_keeps_the_day(anna: Someone) -> None:
    task = await anna.task()
    await anna.finish(task)
    await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "todo"})
    assert (await standing(anna))[:2] == (1, "active")


async def test_a_day_begins_at_four_in_the_local_morning(anna: Someone, clock: Clock) -> None:
    await anna.put("/api/auth/profile", {"timezone": "America/New_York"})
    for hour, minute, current in ((8, 30, 1), (8, 59, 1), (9, 0, 2)):  # 03:30, 03:59, 04:00
        clock.now = clock.now.replace(hour=hour, minute=minute)
        later(anna, clock)
        await act(anna)
        assert (await streak(anna))["current_streak"] == current
    assert (await streak(anna))["streak_start_date"] == "2026-03-03"


class TestMoving:
    async def test_a_date_that_a_move_skips_is_not_missed(
        self, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, hours=4.5)  # 14:30
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})
        await act(anna)  # 03:30 there: still the 3rd
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Kiritimati"})  # 04:30 on the 5th
        assert await standing(anna) == (1, "at_risk", 0)
        await act(anna)
        body = await streak(anna)
        assert (body["current_streak"], body["streak_start_date"]) == (2, "2026-03-03")
        assert body["last_completion_date"] == "2026-03-05"

    async def test_a_date_that_a_move_repeats_counts_once(
        self, anna: Someone, clock: Clock
    ) -> None:
        await act(anna)  # the 4th
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})  # the 3rd again
        assert await standing(anna) == (1, "active", 0)
        await act(anna)
        later(anna, clock, hours=6)  # 05:00 on the 4th there
        await act(anna)
        assert await standing(anna) == (1, "active", 0)
        later(anna, clock, days=1)
        await act(anna)
        assert await standing(anna) == (2, "active", 0)

    async def test_a_skipped_date_that_a_move_gives_back_can_be_missed(
        self, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, hours=4.5)  # 14:30
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})
        await act(anna)  # 03:30 there: still the 3rd
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Kiritimati"})  # the 5th
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})  # the 3rd again
        later(anna, clock, days=2)  # the 5th there: the 4th went by without an act
        assert await standing(anna) == (0, "broken", 0)

    async def test_moving_to_and_fro_pays_no_cap_twice(self, anna: Someone) -> None:
        earned = []
        for zone in ("UTC", "Pacific/Kiritimati", "UTC", "Pacific/Pago_Pago", "UTC") * 2:
            await anna.put("/api/auth/profile", {"timezone": zone})
            for _ in range(4):
                logged = await posted(anna, "/api/energy/set", {"energy_level": 2})
                earned.append(logged["xp_earned"])
        # the 4th (UTC and Kiritimati, 00:00 to 04:00 there) and the 3rd (Pago Pago)
        assert sum(earned) == 5 * (6 + 6)
