from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import check_error
from tests.api.calls import ended
from tests.conftest import Someone
from tools.jobs import enqueue_job
from tools.rules.kindness import find_shame
from tools.tasks import delete_task

UNKNOWN = "job_0000"


async def split_later(someone: Someone, **limits: int) -> tuple[str, dict[str, Any]]:
    task = await someone.task("Write backend documentation")
    path = f"/api/v1/tasks/{task['task_id']}/split"
    answer = await someone.post(path, limits, Prefer="respond-async, wait=5")
    assert answer.status_code == 202, answer.text
    return task["task_id"], answer.json()


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(f"/api/v2/jobs/{UNKNOWN}"), 401)


async def test_anothers_and_unknown_jobs_are_404(anna: Someone, bert: Someone) -> None:
    _, accepted = await split_later(anna)
    check_error(await bert.get(accepted["status_url"]), 404)
    error = check_error(await anna.get(f"/api/v2/jobs/{UNKNOWN}"), 404)
    assert error["details"] == {"resource_type": "job", "resource_id": UNKNOWN}
    await ended(anna, accepted["job_id"])


async def test_its_result_is_the_answer_the_call_would_have_given(anna: Someone) -> None:
    task_id, accepted = await split_later(anna, max_steps=4)
    assert accepted == {
        "job_id": accepted["job_id"],
        "status_url": f"/api/v2/jobs/{accepted['job_id']}",
    }
    job = await ended(anna, accepted["job_id"])
    assert (job["status"], job["kind"], job["attempts"]) == ("done", "split_task", 1)
    assert job["error"] is None
    assert job["created_at"] == job["started_at"] == job["finished_at"] == "2026-03-04T10:00:00Z"
    shown = (await anna.get(f"/api/v2/tasks/{task_id}")).json()
    assert job["result"]["task_id"] == task_id
    assert job["result"]["micro_steps"] == shown["micro_steps"]
    assert job["result"]["total_steps"] == len(shown["micro_steps"]) <= 4


async def test_work_on_what_is_gone_ends_with_a_kind_reason(anna: Someone) -> None:
    task = await anna.task()
    async with anna.workspace.begin() as context:
        payload = {"task_id": task["task_id"], "request": {}}
        accepted = await enqueue_job(context, "split_task", payload)
        await delete_task(context, task["task_id"])
    job = await ended(anna, accepted.job_id)
    assert (job["status"], job["result"]) == ("failed", None)
    assert job["error"] == f"Task with ID '{task['task_id']}' not found"
    assert find_shame(job["error"]) == []


async def test_a_wrong_request_is_refused_at_once(anna: Someone) -> None:
    task = await anna.task()
    path = f"/api/v1/tasks/{task['task_id']}/split"
    check_error(await anna.post(path, {"max_steps": 0}, Prefer="respond-async"), 422)
    check_error(await anna.post("/api/v1/tasks/task_0/split", {}, Prefer="respond-async"), 404)
