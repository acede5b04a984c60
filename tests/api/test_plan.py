from __future__ import annotations

from typing import Any

import pytest
from httpx2 import AsyncClient

from tests.api.answers import check_error
from tests.api.calls import ended
from tests.api.later import got, later, posted
from tests.conftest import Clock, Someone

DAY = "/api/v2/plan/day"
TODAY = "/api/v2/plan/today"
MORNING = "/api/v2/plan/morning"
NOTHING = {
    "plan_id": None,
    "status": None,
    "replaces": None,
    "proposal_id": None,
    "date": "2026-03-04",
    "start": None,
    "end": None,
    "slots": [],
    "left_out": [],
    "left_out_total": 0,
    "focus_task_ids": [],
    "has_warm_up": False,
    "free_minutes": 0,
    "planned_minutes": 0,
    "filled_percent": 0.0,
    "note": None,
    "method": None,
    "generated_by": None,
    "created_at": None,
}


def work(plan: dict[str, Any]) -> list[str]:
    return [slot["title"] for slot in plan["slots"] if slot["kind"] == "task"]


class TestRefused:
    @pytest.mark.parametrize(
        ("method", "path"),
        [("POST", DAY), ("GET", TODAY), ("POST", MORNING), ("POST", f"{MORNING}/flow_1")],
    )
    async def test_without_a_token(self, http: AsyncClient, method: str, path: str) -> None:
        check_error(await http.request(method, path), 401)

    @pytest.mark.parametrize(
        "body",
        [
            {"date": "2026-03-03"},
            {"date": "today"},
            {"date": 20_000},
            {"date": "2026-03-04T10:00:00"},
            {"date": "1850-01-01"},
            {"start": "25:00"},
            {"start": "2026-03-05"},
            {"start": 9},
            {"end": "09:00"},
            {"start": "15:00", "end": "14:00"},
            {"busy": [{"start": "12:00"}]},
            {"busy": [{"start": "13:00", "end": "12:00"}]},
            {"busy": [{"start": "12:00", "end": "13:00", "title": "Lunch"}]},
            {"busy": [{"start": "12:00", "end": "13:00"}] * 201},
            {"busy": {"start": "12:00", "end": "13:00"}},
            {"task_ids": "task_1"},
            {"task_ids": [f"task_{n}" for n in range(51)]},
            {"colour": "blue"},
            [],
        ],
        ids=str,
    )
    async def test_what_can_not_be_planned(self, anna: Someone, body: Any) -> None:
        await anna.task()
        for headers in ({}, {"Prefer": "respond-async"}):
            check_error(await anna.post(DAY, body, **headers), 422)
        assert await got(anna, TODAY) == NOTHING

    async def test_tasks_that_are_not_ones_own(self, anna: Someone, bert: Someone) -> None:
        theirs = await bert.task()
        for headers in ({}, {"Prefer": "respond-async"}):
            answer = await anna.post(DAY, {"task_ids": [theirs["task_id"]]}, **headers)
            assert check_error(answer, 404)["details"]["resource_id"] == theirs["task_id"]
        assert await got(anna, TODAY) == NOTHING

    @pytest.mark.parametrize(
        "task_ids", [[], ["a", "b", "c", "d"], "a", None, [1], ["a", "b", "c", "d", "a"]], ids=str
    )
    async def test_a_choice_of_none_or_four(self, anna: Someone, task_ids: Any) -> None:
        flow_id = (await posted(anna, MORNING))["flow_id"]
        check_error(await anna.post(f"{MORNING}/{flow_id}", {"task_ids": task_ids}), 422)

    async def test_a_morning_that_is_not_ones_own(self, anna: Someone, bert: Someone) -> None:
        task = await bert.task()
        flow_id = (await posted(anna, MORNING))["flow_id"]
        for unknown in (flow_id, "flow_1"):
            answer = await bert.post(f"{MORNING}/{unknown}", {"task_ids": [task["task_id"]]})
            check_error(answer, 404)

    async def test_another_users_plan_is_never_seen(self, anna: Someone, bert: Someone) -> None:
        await anna.task()
        await posted(anna, DAY)
        assert await got(bert, TODAY) == NOTHING


class TestPlan:
    async def test_before_there_is_one_all_is_null_or_empty(self, anna: Someone) -> None:
        assert await got(anna, TODAY) == NOTHING

    async def test_works_without_a_body_and_without_tasks(self, anna: Someone) -> None:
        plan = await posted(anna, DAY)
        assert (plan["status"], plan["slots"], plan["left_out"]) == ("standing", [], [])
        assert (plan["free_minutes"], plan["filled_percent"]) == (480, 0.0)
        assert plan["note"] == "Nothing is waiting to be planned. The day is yours."

    async def test_is_what_today_shows_afterwards(self, anna: Someone) -> None:
        await anna.task("Call mum", estimated_hours=0.2)
        await anna.task("Write the report", estimated_hours=3, priority="urgent")
        plan = await posted(anna, DAY, {"busy": [{"start": "13:00", "end": "14:00"}]})
        assert await got(anna, TODAY) == plan
        assert work(plan) == ["Call mum", "Write the report", "Write the report"]
        assert plan["has_warm_up"] is True
        assert plan["slots"][0] == {
            "task_id": plan["slots"][0]["task_id"],
            "title": "Call mum",
            "start": "2026-03-04T10:00:00Z",
            "end": "2026-03-04T10:15:00Z",
            "kind": "task",
            "energy": 1,
            "expected_energy": 2,
            "reason": "A short, easy start; medium priority, no due date",
            "status": "todo",
        }

    async def test_a_day_without_a_free_minute_is_empty_and_says_so(self, anna: Someone) -> None:
        task = await anna.task()
        plan = await posted(anna, DAY, {"busy": [{"start": "04:00", "end": "03:59"}]})
        assert (plan["slots"], plan["free_minutes"], plan["filled_percent"]) == ([], 0, 0.0)
        assert plan["note"].startswith("Every minute of this day is taken already")
        [left] = plan["left_out"]
        assert (left["task_id"], left["code"]) == (task["task_id"], "no_time")
        assert left["reason"] == "No free time is left in this day"

    async def test_shows_what_is_done_meanwhile(self, anna: Someone) -> None:
        task = await anna.task()
        await posted(anna, DAY)
        await anna.finish(task)
        shown = (await got(anna, TODAY))["slots"]
        assert [slot["status"] for slot in shown] == ["done", None]

    async def test_only_the_named_tasks_are_planned(self, anna: Someone) -> None:
        await anna.task("Not today")
        done, wanted = await anna.task("Done"), await anna.task("Wanted")
        await anna.finish(done)
        plan = await posted(anna, DAY, {"task_ids": [done["task_id"], wanted["task_id"]]})
        assert work(plan) == ["Wanted"]
        assert [(left["title"], left["code"]) for left in plan["left_out"]] == [("Done", "done")]

    async def test_is_the_same_for_the_same_day(self, anna: Someone) -> None:
        for number in range(12):
            await anna.task(f"Task {number}", estimated_hours=number / 4)
        one, other = [await posted(anna, DAY) for _ in range(2)]
        assert one["slots"] == other["slots"]

    async def test_a_key_plans_once(self, anna: Someone) -> None:
        await anna.task()
        answers = [await anna.post(DAY, {}, **{"Idempotency-Key": "k"}) for _ in range(2)]
        assert answers[0].json() == answers[1].json()
        assert answers[1].headers["Idempotency-Replayed"] == "true"
        assert (await got(anna, TODAY))["plan_id"] == answers[0].json()["plan_id"]

    async def test_as_a_job_it_is_the_same_answer(self, anna: Someone) -> None:
        await anna.task()
        busy = [{"start": "13:00", "end": "14:00"}]
        body = {"start": "11:00", "end": "15:00", "busy": busy, "date": "2026-03-04"}
        answer = await anna.post(DAY, body, Prefer="respond-async")
        assert answer.status_code == 202
        job = await ended(anna, answer.json()["job_id"])
        assert (job["kind"], job["status"]) == ("plan_day", "done")
        assert job["result"] == await got(anna, TODAY)
        assert job["result"]["free_minutes"] == 180

    async def test_an_offer_waits_in_a_proposal(self, anna: Someone) -> None:
        await anna.task()
        first = await posted(anna, DAY)
        second = await posted(anna, DAY)
        path = f"/api/v2/proposals/{second['proposal_id']}"
        assert (await got(anna, TODAY))["plan_id"] == first["plan_id"]
        await posted(anna, f"{path}/accept")
        assert (await got(anna, TODAY))["plan_id"] == second["plan_id"]

    async def test_yesterdays_plan_is_not_todays(self, anna: Someone, clock: Clock) -> None:
        await anna.task()
        await posted(anna, DAY)
        later(anna, clock, days=1)
        assert await got(anna, TODAY) == {**NOTHING, "date": "2026-03-05"}

    async def test_is_in_the_export(self, anna: Someone) -> None:
        await anna.task()
        plan = await posted(anna, DAY)
        [row] = (await got(anna, "/api/v2/export"))["rows"]["plans"]
        assert (row["id"], row["status"], row["day"]) == (
            plan["plan_id"],
            "standing",
            "2026-03-04",
        )


class TestMorning:
    async def test_asks_and_plans_with_the_choice(self, anna: Someone) -> None:
        for title in ("Call mum", "Write the letter"):
            await anna.task(title)
        asked = await posted(anna, MORNING)
        assert len(asked["suggested_tasks"]) == 2
        task_id = asked["suggested_tasks"][1]["task_id"]
        path = f"{MORNING}/{asked['flow_id']}"
        morning = await posted(anna, path, {"task_ids": [task_id]})
        assert morning["ritual"]["xp_earned"] == 25
        assert morning["plan"]["slots"][0]["task_id"] == task_id
        assert morning["plan"] == await got(anna, TODAY)
        assert (await got(anna, "/api/ritual/check"))["is_completed"] is True
        check_error(await anna.post(path, {"task_ids": [task_id]}), 409, "CONFLICT")

    async def test_a_key_answers_once(self, anna: Someone) -> None:
        task = await anna.task()
        flow_id = (await posted(anna, MORNING))["flow_id"]
        body = {"task_ids": [task["task_id"]]}
        answers = [
            await anna.post(f"{MORNING}/{flow_id}", body, **{"Idempotency-Key": "k"})
            for _ in range(2)
        ]
        assert [answer.status_code for answer in answers] == [200, 200]
        assert answers[0].json() == answers[1].json()
