from __future__ import annotations

from typing import Any

import pytest
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.conftest import Clock, Someone
from tools.context import Platform
from tools.rules.steps import StepDraft
from tools.steps import complete_step, replace_steps

UNKNOWN = "step_0000"


async def split(someone: Someone, task: dict[str, Any], **limits: int) -> dict[str, Any]:
    answer = await someone.post(f"/api/v1/tasks/{task['task_id']}/split", limits)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def complete(someone: Someone, step: dict[str, Any]) -> dict[str, Any]:
    answer = await someone.patch(f"/api/v1/micro-steps/{step['step_id']}/complete")
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def xp(someone: Someone) -> int:
    return int((await someone.get("/api/gamification/progress")).json()["current_xp"])


WRONG_LIMITS: list[object] = [
    {"max_steps": 1},
    {"max_steps": 21},
    {"max_steps": -1},
    {"max_steps": "8"},
    {"max_steps": 8.5},
    {"max_steps": True},
    {"max_steps": None},
    {"max_steps": 10**30},
    {"max_minutes_per_step": 0},
    {"max_minutes_per_step": 11},
    {"max_minutes_per_step": [10]},
    {"steps": 8},
    [],
    "8",
]


SPLITS: list[tuple[str, int, int]] = [
    ("Write backend documentation", 8, 10),
    ("Clean the kitchen", 20, 10),
    ("Call the dentist", 2, 1),
    ("Steuererklärung", 5, 3),
    ("🚀", 8, 10),
    ("x" * 500, 8, 10),
]


class TestSplit:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/v1/tasks/task_0/split", json={}), 401)

    async def test_anothers_task_is_404_and_gets_no_steps(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        task = await anna.task()
        before = await stored(platform)
        path = f"/api/v1/tasks/{task['task_id']}/split"
        check_error(await bert.post(path, {}), 404)
        check_error(await bert.post(path, {}, Prefer="respond-async"), 404)
        assert await stored(platform) == before

    async def test_keeps_to_the_limits(self, anna: Someone) -> None:
        for title, most, minutes in SPLITS:
            task = await anna.task(title, estimated_hours=4.5)
            body = await split(anna, task, max_steps=most, max_minutes_per_step=minutes)
            steps = body["micro_steps"]
            assert body["task_id"] == task["task_id"]
            assert 2 <= len(steps) <= most
            assert body["total_steps"] == len(steps)
            assert [step["step_number"] for step in steps] == list(range(1, len(steps) + 1))
            assert all(1 <= step["estimated_minutes"] <= minutes for step in steps)
            assert steps[0]["estimated_minutes"] <= 2
            assert body["total_minutes"] == sum(step["estimated_minutes"] for step in steps)
            assert body["coverage_minutes"] == body["total_minutes"]
            assert len({step["description"].casefold() for step in steps}) == len(steps)
            assert all(len(step["description"].split()) <= 12 for step in steps)
            assert not any(step["is_completed"] for step in steps)
            assert body["generated_by"] == "rules"

    async def test_eight_steps_of_ten_minutes_unless_asked(self, anna: Someone) -> None:
        task = await anna.task("Write backend documentation", estimated_hours=4.5)
        answer = await anna.post(f"/api/v1/tasks/{task['task_id']}/split")
        assert answer.json()["total_steps"] <= 8

    async def test_again_replaces_open_steps_and_keeps_finished_ones(self, anna: Someone) -> None:
        task = await anna.task("Write backend documentation")
        first = (await split(anna, task))["micro_steps"]
        await complete(anna, first[1])
        second = (await split(anna, task))["micro_steps"]
        assert second[0] == {**first[1], "step_number": 1, "is_completed": True}
        assert not {step["step_id"] for step in first} & {step["step_id"] for step in second[1:]}
        assert [step["step_number"] for step in second] == list(range(1, len(second) + 1))
        gone = f"/api/v1/micro-steps/{first[0]['step_id']}/complete"
        check_error(await anna.patch(gone), 404)
        shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
        assert shown["micro_steps"] == second

    async def test_a_deleted_task_is_404(self, anna: Someone) -> None:
        task = await anna.task()
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        check_error(await anna.post(f"/api/v1/tasks/{task['task_id']}/split", {}), 404)

    @ONE_ENGINE
    async def test_wrong_limits_are_422_and_split_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        task = await anna.task()
        before = await stored(platform)
        for wrong in WRONG_LIMITS:
            check_error(await anna.post(f"/api/v1/tasks/{task['task_id']}/split", wrong), 422)
        assert await stored(platform) == before


class TestComplete:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.patch(f"/api/v1/micro-steps/{UNKNOWN}/complete"), 401)

    async def test_anothers_step_is_404_and_stays_open(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        step = (await split(anna, await anna.task()))["micro_steps"][0]
        before = await stored(platform)
        check_error(await bert.patch(f"/api/v1/micro-steps/{step['step_id']}/complete"), 404)
        assert await stored(platform) == before

    async def test_an_unknown_step_is_404(self, anna: Someone) -> None:
        error = check_error(await anna.patch(f"/api/v1/micro-steps/{UNKNOWN}/complete"), 404)
        assert error["details"]["resource_id"] == UNKNOWN

    async def test_pays_five_and_answers_the_share_of_steps_done(self, anna: Someone) -> None:
        steps = (await split(anna, await anna.task("Write backend documentation")))["micro_steps"]
        for number, step in enumerate(steps, 1):
            done = await complete(anna, step)
            assert done.pop("parent_task_progress") == pytest.approx(
                100 * number / len(steps), abs=0.051
            )
            assert done == {
                "step_id": step["step_id"],
                "is_completed": True,
                "completed_at": "2026-03-04T10:00:00Z",
                "xp_earned": 5,
            }

    async def test_again_returns_the_first_answer_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        step = (await split(anna, await anna.task()))["micro_steps"][0]
        first, paid = await complete(anna, step), await xp(anna)
        clock.advance(minutes=5)
        assert await complete(anna, step) == first
        assert await xp(anna) == paid

    async def test_all_steps_done_leave_the_task_open(self, anna: Someone) -> None:
        task = await anna.task()
        for step in (await split(anna, task, max_steps=3))["micro_steps"]:
            done = await complete(anna, step)
        assert done["parent_task_progress"] == 100.0
        shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
        assert (shown["status"], shown["completion_percentage"]) == ("todo", 100)
        assert (shown["completed_at"], shown["xp_earned"]) == (None, 0)

    async def test_a_step_of_a_deleted_task_is_404(self, anna: Someone) -> None:
        task = await anna.task()
        step = (await split(anna, task))["micro_steps"][0]
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        check_error(await anna.patch(f"/api/v1/micro-steps/{step['step_id']}/complete"), 404)

    async def test_beyond_forty_a_day_it_works_and_pays_nothing(
        self, anna: Someone, clock: Clock
    ) -> None:
        steps: list[dict[str, Any]] = []
        while len(steps) < 42:
            task = await anna.task(f"Clean the kitchen {len(steps)}")
            steps += (await split(anna, task, max_steps=20))["micro_steps"]
        paid = [(await complete(anna, step))["xp_earned"] for step in steps[:41]]
        assert paid == [5] * 40 + [0]
        assert (await complete(anna, steps[40]))["xp_earned"] == 0


async def test_a_step_that_is_too_much_is_cut_into_smaller_ones(anna: Someone) -> None:
    task = await anna.task("Clean the kitchen", estimated_hours=1)
    split = (await anna.post(f"/api/v1/tasks/{task['task_id']}/split", {})).json()
    steps = split["micro_steps"]
    first, second = steps[0], steps[1]
    await anna.patch(f"/api/v1/micro-steps/{first['step_id']}/complete")
    answer = await anna.post(f"/api/v1/micro-steps/{second['step_id']}/split")
    assert answer.status_code == 200, answer.text
    after = answer.json()["micro_steps"]
    assert len(after) > len(steps)
    assert after[0]["step_id"] == first["step_id"] and after[0]["is_completed"]
    assert second["description"] not in [step["description"] for step in after]
    kept = [step["description"] for step in steps[2:]]
    assert [step["description"] for step in after][-len(kept) :] == kept
    assert [step["step_number"] for step in after] == list(range(1, len(after) + 1))


async def test_a_finished_or_unknown_step_is_not_cut(anna: Someone, bert: Someone) -> None:
    task = await anna.task("Clean the kitchen")
    split = (await anna.post(f"/api/v1/tasks/{task['task_id']}/split", {})).json()
    path = f"/api/v1/micro-steps/{split['micro_steps'][0]['step_id']}"
    check_error(await bert.post(f"{path}/split"), 404)
    await anna.patch(f"{path}/complete")
    check_error(await anna.post(f"{path}/split"), 409, "CONFLICT")
    check_error(await anna.post("/api/v1/micro-steps/step_0/split"), 404)


async def test_steps_that_worked_are_used_again_for_a_task_nearly_the_same(anna: Someone) -> None:
    before = await anna.task("Write the weekly report")
    steps = await finish_every_step(anna, before["task_id"])
    again = await anna.task("Write weekly report")
    split = (await anna.post(f"/api/v1/tasks/{again['task_id']}/split", {})).json()
    assert split["reused_from"] == before["task_id"]
    assert [step["description"] for step in split["micro_steps"]] == steps
    other = await anna.task("Write the speech")
    path = f"/api/v1/tasks/{other['task_id']}/split"
    assert (await anna.post(path, {})).json()["reused_from"] is None


async def test_another_users_steps_are_nobodys_way(anna: Someone, bert: Someone) -> None:
    task = await anna.task("Write the weekly report")
    await finish_every_step(anna, task["task_id"])
    own = await bert.task("Write the weekly report")
    split = (await bert.post(f"/api/v1/tasks/{own['task_id']}/split", {})).json()
    assert split["reused_from"] is None


async def finish_every_step(someone: Someone, task_id: str) -> list[str]:
    """Split a task otherwise than the library would, and do all of it."""
    drafts = [
        StepDraft("Open the weekly report", 1, "📂"),
        StepDraft("Copy last week's report figures", 5, "📋"),
        StepDraft("Send it to Bob", 2, "📨"),
    ]
    async with someone.workspace.begin() as context:
        rows = await replace_steps(context, task_id, drafts, 8)
        for row in rows:
            await complete_step(context, row.id)
    return [draft.description for draft in drafts]
