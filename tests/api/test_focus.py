"""Focus sessions: one at a time, paid by real minutes, and what happens to those left alone."""

from __future__ import annotations

from typing import Any

import pytest
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import balance, got, later, paid, posted
from tests.conftest import START as START_OF_ALL
from tests.conftest import Clock, Someone
from tools.context import Platform
from tools.left_alone import end_left_alone

START, STATUS, COMPLETE = "/api/focus/start", "/api/focus/status", "/api/focus/complete"
POSTS = ("start", "complete", "interrupt", "pause", "resume", "cancel")
NOTHING = {"has_active_session": False, "session": None}


async def start(someone: Someone, minutes: int = 25, **fields: Any) -> dict[str, Any]:
    body = {"duration_minutes": minutes, **fields}
    session: dict[str, Any] = await posted(someone, START, body, 201)
    return session


async def complete(someone: Someone, session: dict[str, Any], **fields: Any) -> dict[str, Any]:
    body = {"session_id": session["session_id"], **fields}
    done: dict[str, Any] = await posted(someone, COMPLETE, body)
    return done


async def after(someone: Someone, clock: Clock, minutes: float, planned: int) -> dict[str, Any]:
    session = await start(someone, planned)
    later(someone, clock, minutes=minutes)
    return await complete(someone, session)


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    for name in POSTS:
        check_error(await http.post(f"/api/focus/{name}", json={}), 401)
    check_error(await http.get(STATUS), 401)


class TestStart:
    async def test_answers_the_session(self, anna: Someone) -> None:
        task = await anna.task()
        session = await start(anna, task_id=task["task_id"])
        assert session.pop("session_id").startswith("session_")
        assert session == {
            "task_id": task["task_id"],
            "duration_minutes": 25,
            "started_at": "2026-03-04T10:00:00Z",
            "ends_at": "2026-03-04T10:25:00Z",
            "is_active": True,
            "is_paused": False,
        }

    async def test_without_a_task_and_a_length_it_is_25_minutes(self, anna: Someone) -> None:
        session = await posted(anna, START, {}, 201)
        assert (session["task_id"], session["duration_minutes"]) == (None, 25)

    async def test_a_second_is_409_and_names_the_first(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        session = await start(anna)
        before = await stored(platform)
        error = check_error(await anna.post(START, {}), 409, "CONFLICT")
        assert error["details"] == {"session_id": session["session_id"]}
        assert await stored(platform) == before
        await start(bert)

    async def test_anothers_or_an_unknown_task_is_404(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        task = await bert.task()
        before = await stored(platform)
        for task_id in (task["task_id"], "task_1"):
            error = check_error(await anna.post(START, {"task_id": task_id}), 404)
            assert error["details"] == {"resource_type": "task", "resource_id": task_id}
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_wrong_lengths_are_422_and_start_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for minutes in (4, 181, 0, -25, 25.5, "25", True, None):
            error = check_error(await anna.post(START, {"duration_minutes": minutes}), 422)
            assert "duration_minutes" in error["message"], minutes
        assert await stored(platform) == before

    async def test_five_and_180_minutes_are_possible(self, anna: Someone) -> None:
        for minutes in (5, 180):
            assert (await start(anna, minutes))["duration_minutes"] == minutes
            await posted(anna, "/api/focus/cancel")


class TestStatus:
    async def test_nothing_yet_is_null(self, anna: Someone, bert: Someone) -> None:
        await start(bert)
        assert await got(anna, STATUS) == NOTHING

    async def test_counts_whole_minutes_up_to_the_plan(self, anna: Someone, clock: Clock) -> None:
        await start(anna)
        for seconds, elapsed in ((0, 0), (54, 0), (12.5 * 60, 12), (1_500, 25), (3_300, 25)):
            clock.now = START_OF_ALL
            later(anna, clock, seconds=seconds)
            session = (await got(anna, STATUS))["session"]
            shown = (session["elapsed_minutes"], session["remaining_minutes"])
            assert shown == (elapsed, 25 - elapsed), seconds

    async def test_shows_the_session_with_its_task(self, anna: Someone, clock: Clock) -> None:
        task = await anna.task("Write the docs")
        session = await start(anna, task_id=task["task_id"])
        later(anna, clock, minutes=12.5)
        assert await got(anna, STATUS) == {
            "has_active_session": True,
            "session": {
                "session_id": session["session_id"],
                "task_id": task["task_id"],
                "task_title": "Write the docs",
                "duration_minutes": 25,
                "elapsed_minutes": 12,
                "remaining_minutes": 13,
                "started_at": "2026-03-04T10:00:00Z",
                "ends_at": "2026-03-04T10:25:00Z",
                "interruptions": 0,
                "is_paused": False,
            },
        }

    async def test_a_deleted_task_has_no_title(self, anna: Someone) -> None:
        task = await anna.task()
        await start(anna, task_id=task["task_id"])
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        assert (await got(anna, STATUS))["session"]["task_title"] is None


class TestOnTheWay:
    async def test_without_a_session_everything_is_409(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        await start(bert)
        before = await stored(platform)
        for name in ("interrupt", "pause", "resume", "cancel"):
            check_error(await anna.post(f"/api/focus/{name}"), 409, "CONFLICT")
        check_error(await anna.post(COMPLETE, {}), 409, "CONFLICT")
        assert await stored(platform) == before

    async def test_a_pause_moves_the_end_and_its_minutes_do_not_count(
        self, anna: Someone, clock: Clock
    ) -> None:
        session = await start(anna)
        later(anna, clock, minutes=10)
        paused = await posted(anna, "/api/focus/pause")
        assert (paused["is_active"], paused["is_paused"]) == (True, True)
        later(anna, clock, hours=3)
        shown = (await got(anna, STATUS))["session"]
        assert (shown["elapsed_minutes"], shown["ends_at"]) == (10, "2026-03-04T13:25:00Z")
        resumed = await posted(anna, "/api/focus/resume")
        assert (resumed["is_paused"], resumed["ends_at"]) == (False, "2026-03-04T13:25:00Z")
        later(anna, clock, minutes=15)
        done = await complete(anna, session)
        assert (done["actual_duration_minutes"], done["xp_earned"]) == (25, 30)

    async def test_completing_while_paused_counts_what_came_before(
        self, anna: Someone, clock: Clock
    ) -> None:
        session = await start(anna)
        later(anna, clock, minutes=10)
        await posted(anna, "/api/focus/pause")
        later(anna, clock, minutes=10)
        assert (await complete(anna, session))["actual_duration_minutes"] == 10

    async def test_pausing_twice_and_resuming_what_runs_are_409(
        self, platform: Platform, anna: Someone
    ) -> None:
        session = await start(anna)
        before = await stored(platform)
        error = check_error(await anna.post("/api/focus/resume"), 409, "CONFLICT")
        assert error["details"] == {"session_id": session["session_id"]}
        assert await stored(platform) == before
        await posted(anna, "/api/focus/pause")
        before = await stored(platform)
        check_error(await anna.post("/api/focus/pause"), 409, "CONFLICT")
        assert await stored(platform) == before

    async def test_a_cancelled_one_pays_nothing_and_can_not_be_completed(
        self, platform: Platform, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task()
        session = await start(anna, task_id=task["task_id"])
        later(anna, clock, minutes=25)
        cancelled = await posted(anna, "/api/focus/cancel")
        assert (cancelled["is_active"], await balance(anna)) == (False, 0)
        before = await stored(platform)
        error = check_error(
            await anna.post(COMPLETE, {"session_id": session["session_id"]}), 409, "CONFLICT"
        )
        assert error["details"] == {"session_id": session["session_id"]}
        assert await stored(platform) == before
        assert (await got(anna, f"/api/v2/tasks/{task['task_id']}"))["actual_hours"] == 0.0
        assert (await got(anna, "/api/gamification/streak"))["streak_status"] == "none"

    async def test_the_larger_of_sent_and_counted_interruptions_holds(self, anna: Someone) -> None:
        for counted, sent, shown in ((2, 1, 2), (1, 3, 3), (1, 0, 1)):
            session = await start(anna)
            for n in range(counted):
                status = await posted(anna, "/api/focus/interrupt")
                assert status["session"]["interruptions"] == n + 1
            done = await complete(anna, session, interruptions=sent)
            assert done["interruptions"] == shown


class TestComplete:
    async def test_25_of_25_minutes_pay_30_and_go_to_the_task(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task(estimated_hours=1.0)
        session = await start(anna, task_id=task["task_id"])
        later(anna, clock, minutes=25)
        done = await complete(anna, session, interruptions=2, notes="Completed the docs")
        assert done == {
            "session_id": session["session_id"],
            "is_completed": True,
            "completed_at": "2026-03-04T10:25:00Z",
            "actual_duration_minutes": 25,
            "interruptions": 2,
            "xp_earned": 30,
            "task_progress": 42,
        }
        shown = await got(anna, f"/api/v2/tasks/{task['task_id']}")
        assert shown["actual_hours"] == pytest.approx(25 / 60)
        assert await got(anna, STATUS) == NOTHING

    async def test_pays_real_minutes_and_five_for_four_fifths_of_the_plan(
        self, anna: Someone, clock: Clock
    ) -> None:
        for minutes, planned, xp in (
            (40, 25, 30),
            (20, 25, 25),
            (19.9, 25, 19),
            (0, 25, 0),
            (4, 5, 9),
            (60, 60, 65),
            (180, 180, 65),
            (90, 180, 60),
        ):
            done = await after(anna, clock, minutes, planned)
            assert done["xp_earned"] == xp, (minutes, planned)
        assert await paid(anna, "focus") == [30, 25, 19, 9, 65, 65, 60]

    async def test_five_real_minutes_count_as_a_streak_day(
        self, anna: Someone, clock: Clock
    ) -> None:
        for minutes, status in ((4.9, "none"), (5, "active")):
            await after(anna, clock, minutes, 25)
            assert (await got(anna, "/api/gamification/streak"))["streak_status"] == status

    async def test_again_returns_the_first_answer_and_pays_once(
        self, platform: Platform, anna: Someone, clock: Clock
    ) -> None:
        session = await start(anna)
        later(anna, clock, minutes=25)
        first = await complete(anna, session)
        before = await stored(platform)
        later(anna, clock, minutes=5)
        assert await complete(anna, session, interruptions=9) == first
        assert await stored(platform) == before

    async def test_beyond_eight_a_day_it_works_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        xp = [(await after(anna, clock, 5, 5))["xp_earned"] for _ in range(9)]
        assert xp == [10] * 8 + [0]
        later(anna, clock, days=1)
        assert (await after(anna, clock, 5, 5))["xp_earned"] == 10

    async def test_anothers_or_an_unknown_session_is_404(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        session = await start(bert)
        await start(anna)
        before = await stored(platform)
        for session_id in (session["session_id"], "session_1"):
            error = check_error(await anna.post(COMPLETE, {"session_id": session_id}), 404)
            assert error["details"] == {"resource_type": "session", "resource_id": session_id}
        assert await stored(platform) == before

    async def test_a_task_deleted_meanwhile_gets_nothing_more(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task(zone_id="zone-work")
        session = await start(anna, task_id=task["task_id"])
        later(anna, clock, minutes=25)
        path = f"/api/v2/tasks/{task['task_id']}"
        await anna.delete(path)
        done = await complete(anna, session)
        assert (done["xp_earned"], done["task_progress"]) == (30, None)
        assert (await got(anna, "/api/compass/progress"))["zones"][0]["xp_earned"] == 0
        await posted(anna, f"{path}/restore")
        assert (await got(anna, "/api/compass/progress"))["zones"][0]["xp_earned"] == 30

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_end_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        await start(anna)
        before = await stored(platform)
        wrongs: list[Any] = [
            {"interruptions": -1},
            {"interruptions": 1_001},
            {"interruptions": "2"},
            {"interruptions": None},
            {"notes": "x" * 2_001},
            {"notes": "bell \x07"},
            {"session_id": 5},
            {"session_id": ""},
            {"xp_earned": 50},
            [],
        ]
        for wrong in wrongs:
            check_error(await anna.post(COMPLETE, wrong), 422)
        assert await stored(platform) == before


class TestLeftAlone:
    async def test_half_an_hour_after_its_end_it_is_over(self, anna: Someone, clock: Clock) -> None:
        await start(anna)
        later(anna, clock, minutes=55)
        assert (await got(anna, STATUS))["has_active_session"] is True
        clock.advance(seconds=1)
        assert await got(anna, STATUS) == NOTHING
        check_error(await anna.post("/api/focus/interrupt"), 409, "CONFLICT")
        await start(anna)

    async def test_its_planned_minutes_go_to_the_task_by_themselves(
        self, platform: Platform, anna: Someone, bert: Someone, clock: Clock
    ) -> None:
        task = await anna.task(estimated_hours=1.0)
        await start(anna, 30, task_id=task["task_id"])
        await start(bert, 180)
        later(anna, clock, minutes=61)
        assert await end_left_alone(platform) == 1
        assert await end_left_alone(platform) == 0
        shown = await got(anna, f"/api/v2/tasks/{task['task_id']}")
        assert (shown["actual_hours"], shown["completion_percentage"]) == (0.5, 50)
        assert await balance(anna) == 0
        assert (await got(anna, "/api/gamification/streak"))["streak_status"] == "none"

    async def test_completing_it_the_same_day_pays_once_and_logs_no_minute_twice(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task(estimated_hours=1.0)
        session = await start(anna, 30, task_id=task["task_id"])
        later(anna, clock, hours=5)
        done = await complete(anna, session)
        assert (done["actual_duration_minutes"], done["xp_earned"]) == (30, 35)
        assert (done["task_progress"], await paid(anna, "focus")) == (50, [35])
        assert (await got(anna, "/api/gamification/streak"))["streak_status"] == "none"
        assert await complete(anna, session) == done

    async def test_one_that_ended_after_four_in_the_morning_ended_on_the_new_day(
        self, platform: Platform, anna: Someone, clock: Clock
    ) -> None:
        later(anna, clock, hours=17.9)  # 03:54
        session = await start(anna)
        later(anna, clock, hours=6)
        assert await end_left_alone(platform) == 1
        assert (await complete(anna, session))["xp_earned"] == 30

    async def test_completing_it_on_another_day_is_409(
        self, platform: Platform, anna: Someone, clock: Clock
    ) -> None:
        session = await start(anna)
        later(anna, clock, hours=18)  # 04:00, the next activity day
        await end_left_alone(platform)
        before = await stored(platform)
        body = {"session_id": session["session_id"]}
        check_error(await anna.post(COMPLETE, body), 409, "CONFLICT")
        assert await stored(platform) == before


async def test_without_an_id_the_session_that_just_ended_by_itself_is_completed(
    anna: Someone, clock: Clock
) -> None:
    await anna.post("/api/focus/start", {"duration_minutes": 25})
    clock.advance(minutes=56)
    answer = await anna.post("/api/focus/complete", {})
    assert answer.status_code == 200
    assert answer.json()["actual_duration_minutes"] == 25
    assert (await anna.post("/api/focus/complete", {})).status_code == 409
