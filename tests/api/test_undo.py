"""Every GET answers after an undo what it answered before the run."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from tests.api.answers import ONE_ENGINE
from tests.api.malformed import routes_of
from tests.conftest import Clock, Someone
from tools.desk import day, many, task
from tools.errors import AppError
from tools.runs import end_run, start_run

pytestmark = ONE_ENGINE
NEW_ROWS = {
    *("/api/v2/xp/ledger", "/api/v2/export", "/health", "/metrics", "/api/v2/jobs"),
    *("/api/v2/proposals", "/api/v2/flows", "/api/v2/workflows"),
}
"""An undo adds rows to the ledger and to runs; the others tell nothing of what a run changes."""
MORE_ALWAYS = {"updated_at"}
Act = Callable[[Any, list[str], random.Random], Awaitable[Any]]
ACTS: list[Act] = [
    lambda c, ids, dice: task.add_task(c, f"New {dice.random()}", due_date="2026-03-05"),
    lambda c, ids, dice: task.move_task(c, dice.choice(ids), "2026-03-09"),
    lambda c, ids, dice: task.set_priority(c, dice.choice(ids), "urgent"),
    lambda c, ids, dice: task.set_estimate(c, dice.choice(ids), 90),
    lambda c, ids, dice: task.rename_task(c, dice.choice(ids), f"Other {dice.random()}"),
    lambda c, ids, dice: task.set_zone(c, dice.choice(ids), "zone-life"),
    lambda c, ids, dice: task.set_project(c, dice.choice(ids), "house"),
    lambda c, ids, dice: task.start_task(c, dice.choice(ids)),
    lambda c, ids, dice: task.block_task(c, dice.choice(ids), []),
    lambda c, ids, dice: task.complete_task(c, dice.choice(ids)),
    lambda c, ids, dice: many.complete_tasks(c, dice.sample(ids, 3)),
    lambda c, ids, dice: day.log_energy(c, dice.randint(1, 3)),
    lambda c, ids, dice: day.start_focus(c, dice.choice(ids), 25),
    lambda c, ids, dice: day.choose_ritual(c, dice.sample(ids, 2)),
]


async def answers(app: FastAPI, someone: Someone, ids: list[str]) -> dict[str, Any]:
    """What every GET says, without what an undo may add or stamp anew."""
    found = {}
    for route in routes_of(list(app.routes)):
        if not isinstance(route, APIRoute) or "GET" not in (route.methods or ()):
            continue
        if route.path in NEW_ROWS or not route.path.startswith("/api") or "{" in route.path:
            continue
        query = {"q": "letter"} if route.path.endswith("/search") else {}
        found[route.path] = plain((await someone.get(route.path, **query)).json())
    for task_id in ids:
        found[task_id] = plain((await someone.get(f"/api/v2/tasks/{task_id}")).json())
    return found


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k not in MORE_ALWAYS}
    return [plain(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("seed", range(6))
async def test_every_get_answers_as_before_the_run(
    app: FastAPI, anna: Someone, clock: Clock, seed: int
) -> None:
    dice = random.Random(seed)
    titles = ("Write the letter", "Fix the bike", "Read the letter", "Call Bob", "Buy paint")
    tasks = [await anna.task(title, zone_id="zone-work", due_date="2026-03-04") for title in titles]
    ids = [one["task_id"] for one in tasks]
    await anna.finish(tasks[0])
    before = await answers(app, anna, ids)
    inside = await start_run(anna.workspace, "chat", "Do this and that")
    for act in dice.choices(ACTS, k=7):
        with suppress(AppError):
            async with inside.begin() as context:
                await act(context, ids[1:], dice)
    during = await answers(app, anna, ids)
    assert during != before
    async with inside.begin() as context:
        await end_run(context, inside.run_id or "", None)
    undone = await anna.post(f"/api/v2/runs/{inside.run_id}/undo")
    assert undone.status_code == 200, undone.text
    after = await answers(app, anna, ids)
    assert {path for path in before if before[path] != after[path]} == set()
