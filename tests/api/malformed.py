"""Every call there is with a right request, and the objects that right requests name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy import select
from starlette.routing import BaseRoute

from storage.database import Base
from tests.api.calls import ended
from tests.conftest import PASSWORD, Someone
from tools.auth import give_role
from tools.context import Platform
from tools.proposals import propose
from tools.runs import begin_run


@dataclass(frozen=True)
class Row:
    """A right request; `{task_id}` and the like stand for ids of the caller's objects.

    `unknown`: what a body with an unknown id is answered.
    """

    method: str
    path: str
    body: dict[str, Any] | None = None
    query: dict[str, str] = field(default_factory=dict)
    unknown: int = 404

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def path_on(self, objects: dict[str, str]) -> str:
        return self.path.format(name="morning", **objects)

    @property
    def is_open(self) -> bool:
        return self.path in OPEN_PATHS


OPEN_PATHS = {"/api/auth/register", "/api/auth/login", "/health"}
FORM = {"username": "carla", "email": "carla@example.com", "password": PASSWORD}
ITEM = {"title": "Backend Docs project meeting", "due_date": "2026-03-14T14:00:00Z"}
ROWS = (
    Row("POST", "/api/auth/register", {**FORM, "full_name": "Carla", "timezone": "UTC"}),
    Row("POST", "/api/auth/login", {"username": "anna", "password": PASSWORD}),
    Row("GET", "/api/auth/profile"),
    Row("PUT", "/api/auth/profile", {"bio": "x"}),
    Row("PATCH", "/api/auth/profile", {"bio": "x"}),
    Row("DELETE", "/api/auth/account", {"password": "not the password"}),
    Row("POST", "/api/auth/logout"),
    Row("POST", "/api/v2/tasks", {"title": "Call Bob"}),
    Row("GET", "/api/v2/tasks"),
    Row("GET", "/api/v2/tasks/search", query={"q": "wood"}),
    Row("GET", "/api/v2/tasks/stats"),
    Row("GET", "/api/v2/projects"),
    Row("GET", "/api/v2/tasks/{task_id}"),
    Row("PUT", "/api/v2/tasks/{task_id}", {"title": "Call Eve"}),
    Row("DELETE", "/api/v2/tasks/{task_id}"),
    Row("POST", "/api/v2/tasks/{task_id}/restore"),
    Row("PATCH", "/api/v2/tasks/{task_id}/status", {"status": "done"}),
    Row("POST", "/api/v1/tasks/{task_id}/split", {"max_steps": 3}),
    Row("POST", "/api/v1/micro-steps/{step_id}/split"),
    Row("PATCH", "/api/v1/micro-steps/{step_id}/complete"),
    Row("POST", "/api/capture/", {"text": "Buy milk"}),
    Row("POST", "/api/capture", {"text": "Buy milk"}),
    Row("POST", "/api/capture/save", {"capture_id": "{capture_id}", "items": [ITEM]}),
    Row("POST", "/api/capture/clarify", {"text": "Meeting next week"}),
    Row("GET", "/api/capture/stats/{user_id}"),
    Row("POST", "/api/capture/{capture_id}/answer", {"value": "Thursday"}),
    Row("GET", "/api/compass/zones"),
    Row("GET", "/api/compass/progress"),
    Row("POST", "/api/compass/zones", {"name": "Music"}),
    Row("PUT", "/api/compass/zones/{zone_id}", {"name": "Gym"}),
    Row("POST", "/api/focus/start", {"duration_minutes": 25}, unknown=409),  # one runs
    Row("GET", "/api/focus/status"),
    Row("POST", "/api/focus/interrupt", {"session_id": "{session_id}"}),
    Row("POST", "/api/focus/pause", {"session_id": "{session_id}"}),
    Row("POST", "/api/focus/resume", {"session_id": "{session_id}"}),
    Row("POST", "/api/focus/complete", {"session_id": "{session_id}"}),
    Row("POST", "/api/focus/cancel", {"session_id": "{session_id}"}),
    Row("POST", "/api/energy/set", {"energy_level": 2}),
    Row("GET", "/api/energy/current"),
    Row("GET", "/api/energy/history"),
    Row("GET", "/api/energy/forecast"),
    Row("POST", "/api/energy/coach", {"question": "When?"}),
    Row("GET", "/api/gamification/progress"),
    Row(
        "POST", "/api/gamification/xp/add", {"user_id": "{user_id}", "xp_amount": 5, "reason": "x"}
    ),
    Row("GET", "/api/gamification/streak"),
    Row("GET", "/api/v2/achievements"),
    Row("GET", "/api/v2/xp/ledger"),
    Row("POST", "/api/progress/xp/calculate", {"task_id": "{task_id}"}),
    Row("GET", "/api/progress/streak"),
    Row("GET", "/api/progress/level"),
    Row("GET", "/api/progress/visualization"),
    Row("GET", "/api/ritual/check"),
    Row("POST", "/api/ritual/complete", {"focus_task_1_id": "{task_id}"}),
    Row("POST", "/api/ritual/skip", {}),
    Row("GET", "/api/ritual/stats"),
    Row("GET", "/api/ritual/today"),
    Row("POST", "/api/rewards/claim", {"task_id": "{done_id}"}),
    Row("POST", "/api/rewards/mystery-box", {"box_type": "gold"}),
    Row("GET", "/api/rewards/mystery-boxes"),
    Row("GET", "/api/secretary/dashboard"),
    Row("GET", "/api/v2/jobs"),
    Row("GET", "/api/v2/jobs/{job_id}"),
    Row("POST", "/api/v2/jobs/{job_id}/cancel"),
    Row("GET", "/api/v2/workflows"),
    Row("GET", "/api/v2/workflows/{name}"),
    Row("GET", "/api/v2/flows"),
    Row("GET", "/api/v2/flows/{flow_id}"),
    Row("POST", "/api/v2/flows/{flow_id}/cancel"),
    Row("POST", "/api/v2/secretary/chat", {"message": "What is due today?"}),
    Row("GET", "/api/v2/conversations"),
    Row("GET", "/api/v2/conversations/{conversation_id}"),
    Row("DELETE", "/api/v2/conversations/{conversation_id}"),
    Row("POST", "/api/v2/plan/day", {"start": "10:00", "end": "18:00"}),
    Row("GET", "/api/v2/plan/today"),
    Row("POST", "/api/v2/plan/morning", {}),
    Row("POST", "/api/v2/plan/morning/{flow_id}", {"task_ids": ["{task_id}"]}),
    Row("GET", "/api/v2/proposals"),
    Row("POST", "/api/v2/proposals/{proposal_id}/accept"),
    Row("POST", "/api/v2/proposals/{proposal_id}/reject"),
    Row("GET", "/api/v2/runs/{run_id}"),
    Row("POST", "/api/v2/runs/{run_id}/undo"),
    Row("GET", "/api/v2/export"),
    Row("POST", "/api/v2/ws-ticket"),
    Row("GET", "/health"),
)


def routes_of(routes: list[BaseRoute]) -> Iterator[BaseRoute]:
    """All routes, also of the routers that are included."""
    for route in routes:
        inside = getattr(getattr(route, "original_router", None), "routes", None)
        yield from routes_of(inside) if inside is not None else [route]


def calls_of(app: FastAPI) -> set[str]:
    """The calls of the API as `METHOD path`; pages and the socket are no calls."""
    return {
        f"{method} {route.path}"
        for route in routes_of(list(app.routes))
        if isinstance(route, APIRoute)
        and (route.include_in_schema or route.path.startswith("/api"))
        for method in route.methods or ()
    }


@dataclass(frozen=True)
class Ground:
    """Where the requests fall: two users with an object of each kind, and anna's gone ones."""

    app: FastAPI
    platform: Platform
    anna: Someone
    bert: Someone
    own: dict[str, str]
    foreign: dict[str, str]
    gone: dict[str, str]


async def objects_of(someone: Someone, name: str) -> dict[str, str]:
    """One object of each kind, by the name of its field."""
    task = await someone.task(f"Stay with {name}")
    done = await someone.task(f"Done by {name}")
    await someone.finish(done)
    split = await someone.task("Split the wood")
    path = f"/api/v1/tasks/{split['task_id']}/split"
    accepted = await someone.post(path, {"max_steps": 3}, Prefer="respond-async")
    job = await ended(someone, accepted.json()["job_id"])
    zone = (await someone.post("/api/compass/zones", {"name": f"Zone of {name}"})).json()
    asked = (await someone.post("/api/capture/clarify", {"text": "Meeting next week"})).json()
    async with someone.workspace.begin() as context:
        proposal = await propose(context, "test", f"A change by {name}", [])
        run_id = await begin_run(context, "test", f"A run of {name}")
    morning = (await someone.post("/api/v2/plan/morning")).json()
    said = (await someone.post("/api/v2/secretary/chat", {"message": "What is due?"})).json()
    session = (await someone.post("/api/focus/start", {"task_id": task["task_id"]})).json()
    return {
        "task_id": task["task_id"],
        "done_id": done["task_id"],
        "step_id": job["result"]["micro_steps"][0]["step_id"],
        "capture_id": asked["capture_id"],
        "item_id": asked["parsed_items"][0]["item_id"],
        "zone_id": zone["zone_id"],
        "job_id": job["job_id"],
        "session_id": session["session_id"],
        "proposal_id": proposal.proposal_id,
        "run_id": run_id,
        "flow_id": morning["flow_id"],
        "conversation_id": said["conversation_id"],
        "user_id": someone.user_id,
    }


async def gone_objects(someone: Someone) -> dict[str, str]:
    """What was deleted: a task and the steps of it."""
    task = await someone.task("Go away")
    path = f"/api/v1/tasks/{task['task_id']}/split"
    steps = (await someone.post(path, {"max_steps": 3})).json()["micro_steps"]
    await someone.delete(f"/api/v2/tasks/{task['task_id']}")
    return {"task_id": task["task_id"], "step_id": steps[0]["step_id"]}


async def prepare(app: FastAPI, platform: Platform, anna: Someone, bert: Someone) -> Ground:
    await give_role(platform, anna.username, "admin")
    own, foreign = await objects_of(anna, "anna"), await objects_of(bert, "bert")
    return Ground(app, platform, anna, bert, own, foreign, await gone_objects(anna))


# How often a paused flow was tried, and why the last try came to nothing.
COUNTERS = {"flows": {"attempt", "error"}}
# When the server's own rounds were made: they go on beside every request.
ROUNDS = {"schedules"}


async def kept(platform: Platform) -> dict[str, list[str]]:
    """Every row of every table but for its counters of tries, to compare before and after."""
    async with platform.database.read() as connection:
        return {
            table.name: sorted(map(repr, (await connection.execute(select(*columns))).all()))
            for table in Base.metadata.sorted_tables
            if table.name not in ROUNDS
            for columns in [
                [one for one in table.columns if one.name not in COUNTERS.get(table.name, ())]
            ]
        }


def filled(value: Any, objects: dict[str, str]) -> Any:
    """The value with ids in the places of their names in braces."""
    text = json.dumps(value)
    for name, object_id in objects.items():
        text = text.replace("{" + name + "}", object_id)
    return json.loads(text)
