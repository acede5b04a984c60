"""Quotes, levels, and the figures of days and weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import act_daily, got, later, posted, put_streak
from tests.conftest import START, Clock, Someone
from tools.context import Platform
from tools.progress import grant_xp

CALCULATE, LEVEL = "/api/progress/xp/calculate", "/api/progress/level"
STREAK, CHARTS = "/api/progress/streak", "/api/progress/visualization"
YESTERDAY = START.date() - timedelta(days=1)


async def quote(
    someone: Someone, task: dict[str, Any], **hours: Any
) -> tuple[int, int, float, int]:
    body = await posted(someone, CALCULATE, {"task_id": task["task_id"], **hours})
    names = ("base_xp", "time_bonus", "streak_multiplier", "total_xp")
    base, bonus, multiplier, total = (body[name] for name in names)
    return base, bonus, multiplier, total


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    for path in (LEVEL, STREAK, CHARTS):
        check_error(await http.get(path), 401)
    check_error(await http.post(CALCULATE, json={}), 401)


class TestCalculate:
    async def test_45_and_10_at_14_days_are_66(self, platform: Platform, anna: Someone) -> None:
        await put_streak(anna, 13, YESTERDAY)
        task = await anna.task(priority="high", estimated_hours=2.0)
        before = await stored(platform)
        body = {
            "task_id": task["task_id"],
            "completion_time_hours": 3.5,
            "estimated_hours": 4.5,
            "user_id": anna.user_id,
        }
        assert await posted(anna, CALCULATE, body) == {
            "base_xp": 45,
            "time_bonus": 10,
            "streak_multiplier": 1.2,
            "total_xp": 66,
            "calculation_breakdown": {
                "base_xp": "45 (task complexity)",
                "time_bonus": "10 (completed 22% faster)",
                "streak_multiplier": "1.2x (14-day streak)",
            },
        }
        assert await stored(platform) == before

    async def test_hours_in_the_request_win_over_the_tasks(self, anna: Someone) -> None:
        task = await anna.task(priority="high", estimated_hours=4.5)
        await anna.put(f"/api/v2/tasks/{task['task_id']}", {"actual_hours": 3.5})
        assert await quote(anna, task) == (45, 10, 1.0, 55)
        assert await quote(anna, task, estimated_hours=1.0) == (22, 0, 1.0, 22)
        assert await quote(anna, task, completion_time_hours=0) == (45, 0, 1.0, 45)
        assert await quote(anna, task, completion_time_hours=0.45) == (45, 22, 1.0, 67)
        assert await quote(anna, task, completion_time_hours=9.0) == (45, 0, 1.0, 45)

    async def test_a_task_without_an_estimate_counts_as_half_an_hour(self, anna: Someone) -> None:
        for priority, base in (("low", 8), ("medium", 13), ("high", 18), ("urgent", 23)):
            task = await anna.task(priority, priority=priority)
            assert await quote(anna, task, completion_time_hours=0.1) == (base, 0, 1.0, base)

    async def test_this_day_counts_for_an_open_task_and_finishing_pays_what_was_quoted(
        self, anna: Someone, clock: Clock
    ) -> None:
        await act_daily(anna, clock, 6)
        later(anna, clock, days=1)
        task = await anna.task(priority="high", estimated_hours=4.5)
        assert await quote(anna, task) == (45, 0, 1.1, 49)
        done = await anna.finish(task)
        receipt = await posted(anna, "/api/rewards/claim", {"task_id": task["task_id"]})
        assert (done["xp_earned"], receipt["total_xp"]) == (45, 50)
        later(anna, clock, days=30)
        assert await quote(anna, task) == (45, 0, 1.1, 49)  # as it was at completion
        body = await posted(anna, CALCULATE, {"task_id": task["task_id"]})
        assert body["calculation_breakdown"]["streak_multiplier"] == "1.1x (7-day streak)"

    async def test_wrong_values_are_refused_and_nothing_changes(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        task_id, theirs = (await anna.task())["task_id"], (await bert.task())["task_id"]
        wrongs: list[tuple[Any, int]] = [
            ({"task_id": theirs}, 404),
            ({"task_id": "task_1"}, 404),
            ({"task_id": task_id, "estimated_hours": -1}, 422),
            ({"task_id": task_id, "estimated_hours": 10_001}, 422),
            ({"task_id": task_id, "estimated_hours": "4.5"}, 422),
            ({"task_id": task_id, "completion_time_hours": -0.5}, 422),
            ({"task_id": task_id, "completion_time_hours": True}, 422),
            ({"task_id": task_id, "xp": 5}, 422),
            ({"task_id": None}, 422),
            ({}, 422),
            ([], 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            check_error(await anna.post(CALCULATE, wrong), status)
        assert await stored(platform) == before


class TestLevel:
    async def test_nothing_yet_is_level_one(self, anna: Someone) -> None:
        assert await got(anna, LEVEL) == {
            "current_level": 1,
            "current_xp": 0,
            "xp_to_next_level": 50,
            "total_xp_for_level": 50,
            "progress_percent": 0.0,
            "levels": [
                {"level": 1, "xp_required": 50, "unlocked": False},
                {"level": 2, "xp_required": 150, "unlocked": False},
            ],
        }

    @ONE_ENGINE
    async def test_3450_is_level_12_between_11_and_13(self, anna: Someone) -> None:
        async with anna.workspace.begin() as context:
            await grant_xp(context, "admin", "gift", 3_250, "A gift")  # and 200 for levels 5 and 10
        body = await got(anna, LEVEL)
        assert (body["current_level"], body["current_xp"]) == (12, 3_450)
        assert (body["xp_to_next_level"], body["total_xp_for_level"]) == (550, 4_000)
        assert body["progress_percent"] == 86.25
        assert [tuple(row.values()) for row in body["levels"]] == [
            (11, 3_300, True),
            (12, 4_000, False),
            (13, 4_800, False),
        ]


class TestStreak:
    async def test_nothing_yet_is_zeros(self, anna: Someone, bert: Someone) -> None:
        await act_daily_once(bert)
        assert await got(anna, STREAK) == {
            "current_streak": 0,
            "longest_streak": 0,
            "streak_history": [],
            "streak_milestones": [{"days": days, "reached": False} for days in (7, 14, 21, 30)],
        }

    async def test_shows_counted_days_newest_first(self, anna: Someone, clock: Clock) -> None:
        for title in ("one", "two"):
            await anna.finish(await anna.task(title))
        later(anna, clock, days=1)
        await posted(anna, "/api/energy/set", {"energy_level": 2})  # no counted act
        later(anna, clock, days=1)
        task = await anna.task()
        await posted(anna, "/api/ritual/complete", {"focus_task_1_id": task["task_id"]})
        body = await got(anna, STREAK)
        assert body["streak_history"] == [
            {"date": "2026-03-06", "tasks_completed": 0},
            {"date": "2026-03-04", "tasks_completed": 2},
        ]
        assert (body["current_streak"], body["longest_streak"]) == (1, 1)

    async def test_milestones_compare_the_current_streak(self, anna: Someone, clock: Clock) -> None:
        await put_streak(anna, 20, YESTERDAY)
        await act_daily_once(anna)
        reached = {
            row["days"]: row["reached"] for row in (await got(anna, STREAK))["streak_milestones"]
        }
        assert reached == {7: True, 14: True, 21: True, 30: False}
        later(anna, clock, days=5)
        body = await got(anna, STREAK)
        assert (body["current_streak"], body["longest_streak"]) == (0, 21)
        assert not any(row["reached"] for row in body["streak_milestones"])


async def act_daily_once(someone: Someone) -> None:
    await someone.finish(await someone.task())


class TestCharts:
    async def test_every_day_is_present_oldest_first(self, anna: Someone, clock: Clock) -> None:
        await act_daily_once(anna)  # 13, and 20 for the first
        later(anna, clock, days=2)
        for n in range(2):
            await anna.finish(await anna.task(f"Task {n}"))
        body = await got(anna, CHARTS, days=4)
        assert body["xp_over_time"] == [
            {"date": f"2026-03-0{day}", "xp_earned": xp}
            for day, xp in ((3, 0), (4, 33), (5, 0), (6, 26))
        ]
        assert body["tasks_completed_over_time"] == [
            {"date": f"2026-03-0{day}", "tasks": tasks}
            for day, tasks in ((3, 0), (4, 1), (5, 0), (6, 2))
        ]
        assert body["completion_rate_trend"] == [{"week": "2026-W10", "rate": 100.0}]

    async def test_the_small_hours_belong_to_the_day_before(
        self, anna: Someone, clock: Clock
    ) -> None:
        await anna.put("/api/auth/profile", {"timezone": "America/New_York"})
        clock.now = clock.now.replace(hour=8, minute=59)  # 03:59 there
        later(anna, clock)
        await act_daily_once(anna)
        later(anna, clock, minutes=1)
        await act_daily_once(anna)
        body = await got(anna, CHARTS, days=2)
        assert [row["tasks"] for row in body["tasks_completed_over_time"]] == [1, 1]
        assert body["xp_over_time"][-1]["date"] == "2026-03-04"

    async def test_the_trend_is_the_share_done_of_what_was_due_or_done_in_a_week(
        self, anna: Someone, clock: Clock
    ) -> None:
        early = await anna.task("due next week, done early", due_date="2026-03-10")
        await anna.finish(early)
        for n in range(2):
            await anna.task(f"due this week {n}", due_date="2026-03-08")
        gone = await anna.task("gone", due_date="2026-03-05")
        await anna.delete(f"/api/v2/tasks/{gone['task_id']}")
        await anna.task("no date")
        assert (await got(anna, CHARTS, days=1))["completion_rate_trend"] == [
            {"week": "2026-W10", "rate": 33.3}
        ]
        later(anna, clock, days=7)
        assert (await got(anna, CHARTS, days=9))["completion_rate_trend"] == [
            {"week": "2026-W10", "rate": 33.3},
            {"week": "2026-W11", "rate": 100.0},
        ]

    @ONE_ENGINE
    async def test_the_first_days_of_a_year_belong_to_its_iso_week(
        self, anna: Someone, clock: Clock
    ) -> None:
        clock.now = clock.now.replace(year=2027, month=1, day=2)
        later(anna, clock)
        weeks = [row["week"] for row in (await got(anna, CHARTS, days=8))["completion_rate_trend"]]
        assert weeks == ["2026-W52", "2026-W53"]

    async def test_reopening_takes_the_xp_from_the_day_it_happens_on(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task()
        await anna.finish(task)
        later(anna, clock, days=1)
        await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "todo"})
        body = await got(anna, CHARTS, days=2)
        assert [row["xp_earned"] for row in body["xp_over_time"]] == [33, -13]

    @ONE_ENGINE
    async def test_the_window_is_1_to_366_days_and_30_by_default(self, anna: Someone) -> None:
        assert len((await got(anna, CHARTS))["xp_over_time"]) == 30
        for days in (1, 366):
            assert len((await got(anna, CHARTS, days=days))["xp_over_time"]) == days
        for wrong in (0, 367, "many"):
            check_error(await anna.get(CHARTS, days=wrong), 422)
        check_error(await anna.get(CHARTS, weeks=2), 422)
