"""Every call there is, in an order in which each can be made once."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from httpx2 import AsyncClient, Response

from tests.conftest import PASSWORD, Someone

JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Call:
    """`path` names its objects in braces, as `known_objects` has them."""

    method: str
    path: str
    body: dict[str, Any] | None = None
    status: int = 200

    @property
    def names_object(self) -> bool:
        return "{" in self.path or any("{" in str(value) for value in (self.body or {}).values())

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


READS = (
    Call("GET", "/api/auth/profile"),
    Call("GET", "/api/v2/tasks"),
    Call("GET", "/api/v2/tasks/{task}"),
    Call("GET", "/api/compass/zones"),
    Call("GET", "/api/energy/current"),
    Call("GET", "/api/gamification/progress"),
    Call("GET", "/api/secretary/dashboard"),
    Call("GET", "/api/v2/jobs/{job}"),
    Call("GET", "/api/v2/plan/today"),
)
WRITES = (
    Call("POST", "/api/v2/tasks", {"title": "Call Bob"}, 201),
    Call("PUT", "/api/v2/tasks/{task}", {"title": "Call Eve"}),
    Call("PATCH", "/api/v2/tasks/{task}/status", {"status": "done"}),
    Call("POST", "/api/v1/tasks/{task}/split", {}),
    Call("PATCH", "/api/v1/micro-steps/{step}/complete"),
    Call("POST", "/api/capture/", {"text": "Buy milk"}),
    Call("POST", "/api/capture/save", {"capture_id": "{capture}"}),
    Call("POST", "/api/capture/{asking}/answer", {"skip": True}),
    Call("POST", "/api/compass/zones", {"name": "Music"}, 201),
    Call("PUT", "/api/compass/zones/{zone}", {"name": "Gym"}),
    Call("POST", "/api/energy/set", {"energy_level": 2}),
    Call("POST", "/api/energy/coach", {}),
    Call("POST", "/api/v2/plan/day", {}),
    Call("POST", "/api/v2/plan/morning", {}),
    Call("DELETE", "/api/v2/tasks/{doomed}", None, 204),
    Call("POST", "/api/auth/logout"),
)
CALLS = (*READS, *WRITES)
OPEN_PATHS = {"/api/auth/register", "/api/auth/login", "/health"}


async def log_in_again(someone: Someone) -> None:
    """A new token, for whoever has moved the clock beyond the old one."""
    form = {"username": someone.username, "password": PASSWORD}
    answer = await someone.http.post("/api/auth/login", json=form)
    someone.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"


async def ended(someone: Someone, job_id: str) -> dict[str, Any]:
    """The job once it has ended; it runs beside the test."""
    for _ in range(1_000):
        job: dict[str, Any] = (await someone.get(f"/api/v2/jobs/{job_id}")).json()
        if job["status"] in {"done", "failed", "cancelled"}:
            return job
        await asyncio.sleep(0.005)
    raise AssertionError(f"still {job['status']}")


async def known_objects(someone: Someone, asks: Any) -> dict[str, str]:
    """One object of each kind; `asks` is the fixture that makes captures ask."""
    task, doomed, split = [await someone.task(title) for title in ("Stay", "Go", "Split the wood")]
    body = {"text": "Buy milk", "save": False}
    preview = (await someone.post("/api/capture/", body)).json()
    with asks:
        asking = (await someone.post("/api/capture/", {"text": "Meeting"})).json()
    assert asking["needs_clarification"]
    zone = (await someone.post("/api/compass/zones", {"name": "Health"})).json()
    later = f"/api/v1/tasks/{split['task_id']}/split"
    job = (await someone.post(later, {"max_steps": 3}, Prefer="respond-async")).json()
    await ended(someone, job["job_id"])
    steps = (await someone.get(f"/api/v2/tasks/{split['task_id']}")).json()["micro_steps"]
    return {
        "task": task["task_id"],
        "doomed": doomed["task_id"],
        "step": steps[0]["step_id"],
        "capture": preview["capture_id"],
        "asking": asking["capture_id"],
        "zone": zone["zone_id"],
        "job": job["job_id"],
    }


async def make(
    client: AsyncClient,
    call: Call,
    objects: dict[str, str],
    headers: dict[str, str] | None = None,
    params: dict[str, str] | None = None,
    **fields: Any,
) -> Response:
    """Make the call on the objects, with more headers, query and body fields."""
    content, kind = None, {}
    if call.body is not None:
        filled = {
            name: value.format(**objects) if isinstance(value, str) else value
            for name, value in call.body.items()
        }
        content, kind = json.dumps({**filled, **fields}), JSON
    path = call.path.format(**objects)
    return await client.request(
        call.method, path, content=content, headers={**kind, **(headers or {})}, params=params
    )
