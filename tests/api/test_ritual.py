"""The morning ritual: up to three tasks a day, chosen once, paid once."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import balance, got, later, paid, posted
from tests.conftest import START, Clock, Someone
from tools.context import Platform

CHECK, TODAY, STATS = "/api/ritual/check", "/api/ritual/today", "/api/ritual/stats"
COMPLETE, SKIP = "/api/ritual/complete", "/api/ritual/skip"
NONE_TODAY: dict[str, Any] = {
    "ritual_id": None,
    "completion_date": None,
    "completed_at": None,
    "focus_tasks": [],
}
NO_STATS = {
    "total_rituals": 1,
    "completed_rituals": 0,
    "skipped_rituals": 1,
    "completion_rate": 0.0,
    "current_streak": 0,
    "longest_streak": 0,
    "average_completion_time": None,
    "most_productive_day": None,
    "focus_task_completion_rate": 0.0,
}


def choice(*tasks: dict[str, Any]) -> dict[str, Any]:
    return {f"focus_task_{n}_id": task["task_id"] for n, task in enumerate(tasks, 1)}


async def complete(someone: Someone, *tasks: dict[str, Any]) -> dict[str, Any]:
    ritual: dict[str, Any] = await posted(someone, COMPLETE, choice(*tasks))
    return ritual


async def three(someone: Someone) -> list[dict[str, Any]]:
    return [await someone.task(f"Task {n}") for n in range(3)]


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    for path in (CHECK, TODAY, STATS):
        check_error(await http.get(path), 401)
    for path in (COMPLETE, SKIP):
        check_error(await http.post(path, json={}), 401)


class TestCheck:
    async def test_nothing_yet_needs_completion_and_suggests_nothing(
        self, anna: Someone, bert: Someone
    ) -> None:
        await bert.task()
        assert await got(anna, CHECK) == {
            "is_completed": False,
            "completion_date": None,
            "needs_completion": True,
            "time_remaining_hours": 18,
            "suggested_tasks": [],
        }

    @ONE_ENGINE
    async def test_full_hours_are_left_to_four_in_the_local_morning(
        self, anna: Someone, clock: Clock
    ) -> None:
        for hours, left in ((0, 18), (0.5, 17), (10, 8), (17.9, 0), (18, 24)):
            clock.now = START
            later(anna, clock, hours=hours)
            assert (await got(anna, CHECK))["time_remaining_hours"] == left, hours
        clock.now = START
        await anna.put("/api/auth/profile", {"timezone": "America/New_York"})  # 05:00 there
        assert (await got(anna, CHECK))["time_remaining_hours"] == 23

    async def test_suggests_what_the_secretary_would_do_first_and_can_be_done(
        self, anna: Someone
    ) -> None:
        for title, priority in (("d", "low"), ("b", "medium"), ("a", "high"), ("c", "medium")):
            await anna.task(title, priority=priority, estimated_hours=2.0)
        blocked = await anna.task("blocked", priority="urgent")
        await anna.patch(f"/api/v2/tasks/{blocked['task_id']}/status", {"status": "blocked"})
        blocker = await anna.task("e", priority="low")
        await anna.task("waiting", priority="urgent", blocked_by=[blocker["task_id"]])
        shown = (await got(anna, CHECK))["suggested_tasks"]
        ready = [
            task["task_id"]
            for task in (await got(anna, "/api/secretary/dashboard"))["priorities"]
            if task["title"] not in ("blocked", "waiting")
        ]
        assert [task["task_id"] for task in shown] == ready[:3]
        assert shown[0] == {
            "task_id": ready[0],
            "title": "a",
            "priority": "high",
            "estimated_hours": 2.0,
        }

    async def test_a_completed_one_is_done_until_four_in_the_morning(
        self, anna: Someone, clock: Clock
    ) -> None:
        await complete(anna, *await three(anna))
        body = await got(anna, CHECK)
        assert (body["is_completed"], body["needs_completion"]) == (True, False)
        assert (body["completion_date"], body["suggested_tasks"]) == ("2026-03-04", [])
        later(anna, clock, hours=18)
        body = await got(anna, CHECK)
        assert (body["is_completed"], body["needs_completion"]) == (False, True)
        assert len(body["suggested_tasks"]) == 3


class TestComplete:
    async def test_answers_the_choice_and_pays_25(self, anna: Someone) -> None:
        tasks = await three(anna)
        ritual = await complete(anna, *tasks)
        assert ritual.pop("ritual_id").startswith("ritual_")
        assert ritual == {
            "completion_date": "2026-03-04",
            "completed_at": "2026-03-04T10:00:00Z",
            "focus_tasks": [{"task_id": t["task_id"], "title": t["title"]} for t in tasks],
            "xp_earned": 25,
            "streak_updated": True,
        }
        assert await paid(anna, "ritual") == [25]

    async def test_one_or_two_tasks_are_enough(self, anna: Someone, bert: Someone) -> None:
        for someone, count in ((anna, 1), (bert, 2)):
            ritual = await complete(someone, *(await three(someone))[:count])
            assert (len(ritual["focus_tasks"]), ritual["xp_earned"]) == (count, 25)

    async def test_again_the_same_day_replaces_the_choice_and_pays_once(
        self, anna: Someone, clock: Clock
    ) -> None:
        tasks = await three(anna)
        first = await complete(anna, tasks[0])
        clock.advance(minutes=30)
        second = await complete(anna, tasks[2], tasks[1])
        assert (second["xp_earned"], second["streak_updated"]) == (0, False)
        assert second["ritual_id"] == first["ritual_id"]
        shown = await got(anna, TODAY)
        assert [task["title"] for task in shown["focus_tasks"]] == ["Task 2", "Task 1"]
        assert await paid(anna, "ritual") == [25]
        assert (await got(anna, STATS))["completed_rituals"] == 1

    async def test_before_four_in_the_morning_it_is_yesterdays(
        self, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, hours=17.9)
        assert (await complete(anna, await anna.task()))["completion_date"] == "2026-03-04"
        later(anna, clock, hours=0.2)
        ritual = await complete(anna, await anna.task())
        assert (ritual["completion_date"], ritual["xp_earned"]) == ("2026-03-05", 25)

    async def test_after_another_counted_act_it_updates_no_streak(self, anna: Someone) -> None:
        await anna.finish(await anna.task())
        assert (await complete(anna, await anna.task()))["streak_updated"] is False

    async def test_a_finished_task_is_409_and_changes_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        tasks = await three(anna)
        await anna.finish(tasks[1])
        before = await stored(platform)
        error = check_error(await anna.post(COMPLETE, choice(*tasks)), 409, "CONFLICT")
        assert error["details"] == {"task_id": tasks[1]["task_id"]}
        assert await stored(platform) == before

    async def test_unknown_anothers_and_deleted_tasks_are_404_and_change_nothing(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        mine, theirs, gone = await anna.task(), await bert.task(), await anna.task()
        await anna.delete(f"/api/v2/tasks/{gone['task_id']}")
        before = await stored(platform)
        for task in (theirs, gone, {"task_id": "task_1"}):
            error = check_error(await anna.post(COMPLETE, choice(mine, task)), 404)
            assert error["details"]["resource_id"] == task["task_id"]
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_wrong_bodies_are_refused_and_change_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        task_id = (await anna.task())["task_id"]
        wrongs: list[tuple[Any, int]] = [
            ({}, 422),
            ({"focus_task_1_id": None}, 422),
            ({"focus_task_1_id": 7}, 422),
            ({"focus_task_1_id": ""}, 422),
            ({"focus_task_2_id": task_id}, 422),
            ({"focus_task_1_id": task_id, "focus_task_2_id": task_id}, 422),
            ({"focus_task_1_id": task_id, "focus_task_4_id": task_id}, 422),
            ({"focus_task_1_id": "bell \x07"}, 422),
            ({"focus_task_1_id": "nul \x00"}, 400),
            ([task_id], 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            check_error(await anna.post(COMPLETE, wrong), status)
        assert await stored(platform) == before


class TestSkip:
    async def test_asks_no_more_that_day_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        assert await posted(anna, SKIP) == {
            "is_skipped": True,
            "needs_completion": False,
            "day": "2026-03-04",
        }
        body = await got(anna, CHECK)
        assert (body["is_completed"], body["needs_completion"]) == (False, False)
        assert await got(anna, TODAY) == NONE_TODAY
        assert await balance(anna) == 0
        assert (await got(anna, STATS))["skipped_rituals"] == 1
        assert (await got(anna, "/api/gamification/streak"))["streak_status"] == "none"
        later(anna, clock, days=1)
        assert (await got(anna, CHECK))["needs_completion"] is True

    async def test_completing_later_that_day_is_allowed(self, anna: Someone) -> None:
        await posted(anna, SKIP)
        await posted(anna, SKIP)
        assert (await complete(anna, await anna.task()))["xp_earned"] == 25
        assert (await got(anna, STATS))["completed_rituals"] == 1

    async def test_a_completed_one_can_not_be_skipped(
        self, platform: Platform, anna: Someone
    ) -> None:
        ritual = await complete(anna, await anna.task())
        before = await stored(platform)
        error = check_error(await anna.post(SKIP), 409, "CONFLICT")
        assert error["details"] == {"ritual_id": ritual["ritual_id"]}
        assert await stored(platform) == before


class TestToday:
    async def test_nothing_yet_is_null(self, anna: Someone, bert: Someone) -> None:
        await complete(bert, await bert.task())
        assert await got(anna, TODAY) == NONE_TODAY

    async def test_shows_how_far_each_task_is(self, anna: Someone) -> None:
        tasks = [await anna.task(f"Task {n}", estimated_hours=2.0) for n in range(3)]
        ritual = await complete(anna, *tasks)
        path = f"/api/v2/tasks/{tasks[0]['task_id']}"
        await anna.put(path, {"status": "in_progress", "actual_hours": 0.9})
        await anna.finish(tasks[2])
        assert await got(anna, TODAY) == {
            "ritual_id": ritual["ritual_id"],
            "completion_date": "2026-03-04",
            "completed_at": "2026-03-04T10:00:00Z",
            "focus_tasks": [
                {
                    "task_id": task["task_id"],
                    "title": task["title"],
                    "status": status,
                    "progress_percent": percent,
                }
                for task, status, percent in zip(
                    tasks, ("in_progress", "todo", "done"), (45, 0, 100), strict=True
                )
            ],
        }

    async def test_a_deleted_task_is_gone_from_it(self, anna: Someone) -> None:
        tasks = await three(anna)
        await complete(anna, *tasks)
        await anna.delete(f"/api/v2/tasks/{tasks[0]['task_id']}")
        shown = (await got(anna, TODAY))["focus_tasks"]
        assert [task["title"] for task in shown] == ["Task 1", "Task 2"]


class TestStats:
    async def test_nothing_yet_is_zeros_and_one_day(self, anna: Someone, bert: Someone) -> None:
        await complete(bert, await bert.task())
        assert await got(anna, STATS) == NO_STATS

    async def test_figures_are_of_the_window_since_registration(
        self, anna: Someone, clock: Clock
    ) -> None:
        for day, hour in ((0, 8), (1, 9), (2, 8.5), (4, 9), (5, 9.5)):
            clock.now = clock.now.replace(day=5 + day, hour=int(hour), minute=int(hour % 1 * 60))
            later(anna, clock)
            tasks = await three(anna)
            await complete(anna, *tasks)
            for task in tasks[: 3 if day == 2 else 1]:
                await anna.finish(task)
        assert await got(anna, STATS) == {
            "total_rituals": 7,
            "completed_rituals": 5,
            "skipped_rituals": 2,
            "completion_rate": 71.4,
            "current_streak": 2,
            "longest_streak": 3,
            "average_completion_time": "08:48:00",
            "most_productive_day": "Saturday",
            "focus_task_completion_rate": 46.7,
        }
        last = await got(anna, STATS, days=2)
        assert (last["total_rituals"], last["completion_rate"]) == (2, 100.0)
        assert (last["longest_streak"], last["average_completion_time"]) == (2, "09:15:00")

    async def test_the_average_time_is_rounded_half_up(self, anna: Someone, clock: Clock) -> None:
        await complete(anna, await anna.task())
        later(anna, clock, days=1)
        for second, mean in ((1, "10:00:01"), (59, "10:00:30"), (60, "10:00:30")):
            clock.now = clock.now.replace(minute=second // 60, second=second % 60)
            await complete(anna, await anna.task())
            assert (await got(anna, STATS))["average_completion_time"] == mean

    async def test_the_small_hours_come_last_in_an_average(
        self, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, hours=12)  # 22:00
        await complete(anna, await anna.task())
        later(anna, clock, hours=28)  # 02:00, the day after
        await complete(anna, await anna.task())
        assert (await got(anna, STATS))["average_completion_time"] == "00:00:00"

    async def test_deleted_tasks_are_left_out(self, anna: Someone) -> None:
        tasks = await three(anna)
        await complete(anna, *tasks)
        await anna.finish(tasks[0])
        await anna.delete(f"/api/v2/tasks/{tasks[1]['task_id']}")
        assert (await got(anna, STATS))["focus_task_completion_rate"] == 50.0

    async def test_a_date_that_a_move_skipped_was_not_skipped_by_anybody(
        self, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, days=2, hours=4.5)  # Friday the 6th, 14:30
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})
        await complete(anna, await anna.task())  # 03:30 there: still Thursday
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Kiritimati"})
        await complete(anna, await anna.task())  # 04:30 there: Saturday
        stats = await got(anna, STATS)
        assert (stats["total_rituals"], stats["skipped_rituals"]) == (3, 1)  # Wednesday's
        assert (stats["current_streak"], stats["longest_streak"]) == (2, 2)

    async def test_a_day_that_a_move_takes_back_is_no_less_done(
        self, anna: Someone, clock: Clock
    ) -> None:
        await complete(anna, await anna.task())
        await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})  # still the 3rd
        ritual = await complete(anna, await anna.task())
        assert (ritual["completion_date"], ritual["streak_updated"]) == ("2026-03-03", False)
        stats = await got(anna, STATS)
        assert (stats["total_rituals"], stats["completion_rate"]) == (2, 100.0)

    @ONE_ENGINE
    async def test_wrong_windows_are_422(self, anna: Someone) -> None:
        for days in (0, 367, -1, "many", 1.5, ""):
            check_error(await anna.get(STATS, days=days), 422)
