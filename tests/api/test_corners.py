from __future__ import annotations

import asyncio
from typing import Any

import pytest
from httpx2 import Response

from tests.api.captures import capture
from tests.conftest import Clock, Someone


async def split(someone: Someone, task: dict[str, Any], most: int) -> dict[str, Any]:
    answer = await someone.post(f"/api/v1/tasks/{task['task_id']}/split", {"max_steps": most})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


class TestSplittingAgain:
    async def test_asks_for_nothing_that_was_finished(self, anna: Someone) -> None:
        task = await anna.task("Clean kitchen", estimated_hours=1)
        for step in (await split(anna, task, 4))["micro_steps"][:2]:
            await anna.patch(f"/api/v1/micro-steps/{step['step_id']}/complete")
        again = await split(anna, task, 4)
        said = [step["description"] for step in again["micro_steps"]]
        assert len(said) == len(set(said)) <= 4
        assert [step["step_number"] for step in again["micro_steps"]] == list(
            range(1, len(said) + 1)
        )

    async def test_leaves_a_fully_stepped_task_as_it_is(self, anna: Someone) -> None:
        task = await anna.task("Clean kitchen", estimated_hours=1)
        for step in (await split(anna, task, 3))["micro_steps"]:
            await anna.patch(f"/api/v1/micro-steps/{step['step_id']}/complete")
        again = await split(anna, task, 3)
        assert all(step["is_completed"] for step in again["micro_steps"])
        assert again["coverage_minutes"] == 0


class TestDeletedBlockers:
    async def test_are_in_no_list_until_they_are_restored(self, anna: Someone) -> None:
        first, second = await anna.task("First"), await anna.task("Second")
        path = f"/api/v2/tasks/{second['task_id']}"
        await anna.put(path, {"blocked_by": [first["task_id"]]})
        await anna.delete(f"/api/v2/tasks/{first['task_id']}")
        read = (await anna.get(path)).json()["blocked_by"]
        assert read == []
        assert (await anna.put(path, {"blocked_by": read, "title": "Still"})).status_code == 200
        await anna.post(f"/api/v2/tasks/{first['task_id']}/restore")
        assert (await anna.get(path)).json()["blocked_by"] == []

    async def test_come_back_with_a_restore(self, anna: Someone) -> None:
        first, second = await anna.task("First"), await anna.task("Second")
        path = f"/api/v2/tasks/{second['task_id']}"
        await anna.put(path, {"blocked_by": [first["task_id"]]})
        await anna.delete(f"/api/v2/tasks/{first['task_id']}")
        await anna.post(f"/api/v2/tasks/{first['task_id']}/restore")
        assert (await anna.get(path)).json()["blocked_by"] == [first["task_id"]]

    async def test_waiting_tasks_are_bottlenecks_of_their_project(self, anna: Someone) -> None:
        first = await anna.task("First")
        await anna.task("Second", project_id="Alpha", blocked_by=[first["task_id"]])
        dashboard = (await anna.get("/api/secretary/dashboard")).json()
        assert dashboard["bottlenecks"] == ["Alpha has 1 blocked task"]


class TestNamedSessions:
    async def act(self, someone: Someone, verb: str, session_id: str) -> Response:
        return await someone.post(f"/api/focus/{verb}", {"session_id": session_id})

    @pytest.mark.parametrize("verb", ["interrupt", "pause", "cancel"])
    async def test_an_act_on_another_session_leaves_the_running_one(
        self, anna: Someone, bert: Someone, verb: str
    ) -> None:
        old = (await anna.post("/api/focus/start", {})).json()["session_id"]
        await anna.post("/api/focus/cancel")
        foreign = (await bert.post("/api/focus/start", {})).json()["session_id"]
        running = (await anna.post("/api/focus/start", {})).json()["session_id"]
        assert (await self.act(anna, verb, old)).status_code == 409
        assert (await self.act(anna, verb, foreign)).status_code == 404
        status = (await anna.get("/api/focus/status")).json()["session"]
        assert (status["session_id"], status["interruptions"]) == (running, 0)
        assert (await self.act(anna, verb, running)).status_code == 200


async def test_a_weekday_as_an_answer_means_the_week_that_was_asked_about(
    anna: Someone, clock: Clock
) -> None:
    asked = (await anna.post("/api/capture/clarify", {"text": "Meeting with Ann next week"})).json()
    assert asked["clarification_question"] is not None
    path = f"/api/capture/{asked['capture_id']}/answer"
    assert (await anna.post(path, {"value": "Thursday"})).status_code == 200
    task = (await anna.get("/api/v2/tasks")).json()["tasks"][0]
    assert task["due_date"] == "2026-03-12T12:00:00Z"


async def test_saving_an_empty_list_saves_nothing(anna: Someone) -> None:
    body = await capture(anna, save=False)
    saved = await anna.post("/api/capture/save", {"capture_id": body["capture_id"], "items": []})
    assert saved.json() == {"tasks_created": [], "tasks_updated": [], "xp_earned": 0}
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 0


async def test_a_date_by_its_week_is_a_date_without_a_time(anna: Someone) -> None:
    task = await anna.task(due_date="2026-W11-3")
    assert (task["due_date"], task["due_has_time"]) == ("2026-03-11T12:00:00Z", False)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "Send a JSON body; /docs shows its fields"),
        ('{"title": }', "The body is not JSON (at character 10)"),
    ],
)
async def test_unreadable_bodies_are_told_in_plain_words(
    anna: Someone, content: str, message: str
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await anna.http.post("/api/v2/tasks", content=content, headers=headers)
    assert answer.json()["error"]["message"] == message


async def test_a_capture_can_be_handed_to_a_job(anna: Someone) -> None:
    headers = {"Prefer": "respond-async"}
    accepted = await anna.post("/api/capture/", {"text": "Call mum tomorrow"}, **headers)
    assert accepted.status_code == 202
    job = {"status": "queued"}
    while job["status"] in ("queued", "running"):
        await asyncio.sleep(0.02)
        job = (await anna.get(accepted.json()["status_url"])).json()
    assert job["status"] == "done"
    assert job["result"]["parsed_items"][0]["title"] == "Call mum"
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 1


@pytest.mark.parametrize(
    ("path", "key"),
    [("/api/v2/xp/ledger", "entries"), ("/api/v2/tasks/search", "results")],
)
async def test_lists_are_walked_by_their_cursor(anna: Someone, path: str, key: str) -> None:
    query = {"q": "paint"} if key == "results" else {}
    for number in range(5):
        await anna.finish(await anna.task(f"Paint {number}"))
    whole = (await anna.http.get(path, params={"limit": 200, **query})).json()[key]
    walked, page = [], None
    while page is not None or not walked:
        params = {"limit": 2, **query} | ({"page": page} if page else {})
        answer = (await anna.http.get(path, params=params)).json()
        walked += answer[key]
        page = answer["next_page"]
    assert walked == whole
    for wrong in ({"page": "abc"}, {"page": "Mg==", "offset": 1}):
        refused = await anna.http.get(path, params={**query, **wrong})
        assert refused.status_code == 422
        assert refused.json()["error"]["details"]["field"] == "page"
