"""Everybody at once: whatever is asked for many times in one instant happens once."""

from __future__ import annotations

from collections import Counter
from contextlib import AbstractContextManager
from typing import Any

import pytest
from httpx2 import AsyncClient, Response

from storage.tables import UserRow
from tests.api.calls import log_in_again
from tests.api.races.crowd import check_true, paid_for, rush
from tests.conftest import PASSWORD, Clock, Someone
from tests.tools import acts
from tests.workspaces import add_task, events_of, rows_of
from tools.context import Platform
from tools.progress import earn_box

SIZES = [40, pytest.param(200, marks=pytest.mark.slow)]
at_once = pytest.mark.parametrize("size", SIZES)
CROWDS = [200, pytest.param(1_000, marks=pytest.mark.slow)]
crowded = pytest.mark.parametrize("size", CROWDS)


@crowded
async def test_one_completion_pays_once(anna: Someone, size: int) -> None:
    task = await anna.task(priority="high", estimated_hours=4.5)
    path = f"/api/v2/tasks/{task['task_id']}/status"
    crowd = await rush(size, lambda _: anna.patch(path, {"status": "done"}))
    assert crowd.statuses == {200: size}
    assert crowd.alike()["xp_earned"] == 45
    assert await paid_for(anna, "completion") == [45]
    await check_true(anna, 45)


@at_once
async def test_finishing_and_reopening_at_once_never_pays_twice(anna: Someone, size: int) -> None:
    task = await anna.task()
    path = f"/api/v2/tasks/{task['task_id']}/status"
    words = ("done", "todo")
    crowd = await rush(size, lambda n: anna.patch(path, {"status": words[n % 2]}))
    assert crowd.statuses == {200: size}
    shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
    await check_true(anna, shown["xp_earned"])


@crowded
async def test_one_reward_is_claimed_once(anna: Someone, clock: Clock, size: int) -> None:
    paid = [await finish_daily(anna, clock) for _ in range(7)]
    await log_in_again(anna)
    last = (await anna.get("/api/v2/tasks", limit=1)).json()["tasks"][0]
    body = {"task_id": last["task_id"]}
    crowd = await rush(size, lambda _: anna.post("/api/rewards/claim", body))
    assert crowd.statuses == {200: size}
    assert crowd.alike()["streak_bonus"] == 5
    assert await paid_for(anna, "claim") == [5]
    await check_true(anna, sum(paid) + 5)


async def finish_daily(someone: Someone, clock: Clock) -> int:
    clock.advance(days=1)
    task = await add_task(someone.workspace, "Walk", priority="high", estimated_hours=4.5)
    return (await acts.finish(someone.workspace, task.task_id)).xp_earned


@crowded
async def test_one_box_is_opened_once(anna: Someone, size: int) -> None:
    async with anna.workspace.begin() as context:
        await earn_box(context, "gold", "a gift")
    body = {"box_type": "gold"}
    crowd = await rush(size, lambda _: anna.post("/api/rewards/mystery-box", body))
    assert crowd.statuses == {200: 1, 409: size - 1}
    amount = crowd.alike()["reward"]["amount"]
    assert await paid_for(anna, "box") == [amount]
    await check_true(anna, amount)


@crowded
async def test_one_ritual_pays_once(anna: Someone, size: int) -> None:
    tasks = [await anna.task(title) for title in ("One", "Two", "Three")]
    body = {f"focus_task_{n}_id": task["task_id"] for n, task in enumerate(tasks, 1)}
    crowd = await rush(size, lambda _: anna.post("/api/ritual/complete", body))
    assert crowd.statuses == {200: size}
    assert Counter(body["xp_earned"] for body in crowd.bodies()) == {25: 1, 0: size - 1}
    assert sum(body["streak_updated"] for body in crowd.bodies()) == 1
    assert len({body["ritual_id"] for body in crowd.bodies()}) == 1
    await check_true(anna, 25)


@at_once
async def test_a_ritual_skipped_and_completed_at_once_is_one_day(anna: Someone, size: int) -> None:
    body = {"focus_task_1_id": (await anna.task())["task_id"]}

    async def either(n: int) -> Response:
        if n % 2:
            return await anna.post("/api/ritual/skip")
        return await anna.post("/api/ritual/complete", body)

    crowd = await rush(size, either)
    assert set(crowd.statuses) <= {200, 409}
    shown = (await anna.get("/api/ritual/today")).json()
    assert shown["completion_date"] == "2026-03-04"
    await check_true(anna, 25)


@crowded
async def test_one_name_is_registered_once(
    platform: Platform, http: AsyncClient, size: int
) -> None:
    names = ("Anna.Smith", "anna.smith", "ANNA.SMITH", "aNNa.sMith")

    async def register(n: int) -> Response:
        form = {"username": names[n % 4], "email": f"a{n}@example.com", "password": PASSWORD}
        return await http.post("/api/auth/register", json=form)

    crowd = await rush(size, register)
    assert crowd.statuses == {201: 1, 409: size - 1}
    codes = {body["error"]["code"] for body in crowd.bodies(409)}
    assert codes == {"DUPLICATE_RESOURCE"}
    assert len(await rows_of(platform, UserRow)) == 1


@at_once
async def test_one_address_is_registered_once(
    platform: Platform, http: AsyncClient, size: int
) -> None:
    async def register(n: int) -> Response:
        email = "Anna@example.com" if n % 2 else "anna@EXAMPLE.com"
        form = {"username": f"anna{n}", "email": email, "password": PASSWORD}
        return await http.post("/api/auth/register", json=form)

    crowd = await rush(size, register)
    assert crowd.statuses == {201: 1, 409: size - 1}
    assert len(await rows_of(platform, UserRow)) == 1


@crowded
async def test_one_question_is_answered_once(
    anna: Someone, asks: AbstractContextManager[None], size: int
) -> None:
    with asks:
        asking = (await anna.post("/api/capture/", {"text": "Meeting"})).json()
    path = f"/api/capture/{asking['capture_id']}/answer"
    crowd = await rush(size, lambda _: anna.post(path, {"skip": True}))
    assert crowd.statuses == {200: 1, 409: size - 1}
    assert len(crowd.alike()["tasks_created"]) == 1
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 1
    await check_true(anna, asking["xp_earned"] + 15)


@at_once
async def test_one_step_pays_once(anna: Someone, size: int) -> None:
    task = await anna.task()
    split = (await anna.post(f"/api/v1/tasks/{task['task_id']}/split")).json()
    path = f"/api/v1/micro-steps/{split['micro_steps'][0]['step_id']}/complete"
    crowd = await rush(size, lambda _: anna.patch(path))
    assert crowd.statuses == {200: size}
    assert crowd.alike()["xp_earned"] == 5
    await check_true(anna, 5)


@at_once
async def test_one_focus_session_starts(anna: Someone, size: int) -> None:
    crowd = await rush(size, lambda _: anna.post("/api/focus/start", {"duration_minutes": 25}))
    assert crowd.statuses == {201: 1, 409: size - 1}
    running = crowd.alike(201)["session_id"]
    named = {body["error"]["details"]["session_id"] for body in crowd.bodies(409)}
    assert named == {running}
    assert [event["type"] for event in await events_of(anna.workspace)] == ["focus_started"]
    await check_true(anna, 0)


@at_once
async def test_one_focus_session_pays_once(anna: Someone, clock: Clock, size: int) -> None:
    task = await anna.task(estimated_hours=1.0)
    form = {"duration_minutes": 25, "task_id": task["task_id"]}
    session = (await anna.post("/api/focus/start", form)).json()
    clock.advance(minutes=25)
    body = {"session_id": session["session_id"]}
    crowd = await rush(size, lambda _: anna.post("/api/focus/complete", body))
    assert crowd.statuses == {200: size}
    assert crowd.alike()["xp_earned"] == 30
    shown = (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()
    assert shown["actual_hours"] == pytest.approx(25 / 60)
    await check_true(anna, 30)


@at_once
async def test_one_capture_is_saved_once(anna: Someone, size: int) -> None:
    captured = await acts.capture(anna.workspace, ["Buy milk", "Call Bob"], 0.5)
    body = {"capture_id": captured.capture_id}
    crowd = await rush(size, lambda _: anna.post("/api/capture/save", body))
    assert crowd.statuses == {200: size}
    assert Counter(body["xp_earned"] for body in crowd.bodies()) == {15: 1, 0: size - 1}
    assert sum(len(body["tasks_created"]) for body in crowd.bodies()) == 2
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 2
    await check_true(anna, captured.xp_earned + 15)


@at_once
async def test_a_named_item_becomes_one_task(anna: Someone, size: int) -> None:
    captured = await acts.capture(anna.workspace, ["Buy milk"], 0.5)
    item = {"item_id": captured.parsed_items[0].item_id, "title": "Buy oat milk"}
    body = {"capture_id": captured.capture_id, "items": [item]}
    crowd = await rush(size, lambda _: anna.post("/api/capture/save", body))
    assert crowd.statuses == {200: size}
    made = [task["task_id"] for body in crowd.bodies() for task in body["tasks_created"]]
    changed = [task["task_id"] for body in crowd.bodies() for task in body["tasks_updated"]]
    assert changed == made * (size - 1)
    await check_true(anna, captured.xp_earned + 15)


@at_once
async def test_zones_of_one_name_get_ids_of_their_own(anna: Someone, size: int) -> None:
    crowd = await rush(size, lambda _: anna.post("/api/compass/zones", {"name": "Music"}))
    fitting = min(size, 97)
    refused = {422: size - fitting} if size > fitting else {}
    assert crowd.statuses == {201: fitting, **refused}
    ids = {body["zone_id"] for body in crowd.bodies(201)}
    assert ids == {"zone-music", *(f"zone-music-{n}" for n in range(2, fitting + 1))}
    await check_true(anna, 0)


@at_once
async def test_energy_pays_to_its_cap_and_no_further(anna: Someone, size: int) -> None:
    crowd = await rush(size, lambda _: anna.post("/api/energy/set", {"energy_level": 2}))
    assert crowd.statuses == {200: size}
    assert Counter(body["xp_earned"] for body in crowd.bodies()) == {5: 6, 0: size - 6}
    await check_true(anna, 30)


async def test_a_whole_day_at_once_stays_true(anna: Someone, clock: Clock) -> None:
    """Forty different acts of one user in one instant, some of them on the same task."""
    tasks = [await anna.task(f"Task {n}", zone_id="zone-work") for n in range(8)]

    async def act(n: int) -> Response:
        task_id = tasks[n // 5]["task_id"]
        match n % 5:
            case 0:
                return await anna.patch(f"/api/v2/tasks/{task_id}/status", {"status": "done"})
            case 1:
                return await anna.put(f"/api/v2/tasks/{task_id}", {"zone_id": "zone-self"})
            case 2:
                return await anna.delete(f"/api/v2/tasks/{task_id}")
            case 3:
                return await anna.post(f"/api/v1/tasks/{task_id}/split")
            case _:
                return await anna.post("/api/energy/set", {"energy_level": 1})

    crowd = await rush(40, act)
    assert set(crowd.statuses) <= {200, 204, 404}
    finished = [body["xp_earned"] for body in crowd.bodies() if is_finished(body)]
    logged = [body["xp_earned"] for body in crowd.bodies() if "snapshot_id" in body]
    await check_true(anna, sum(finished) + sum(logged))


def is_finished(body: dict[str, Any]) -> bool:
    """Whether it is the answer of a change of status, not of the whole task."""
    return bool(body.get("completed_at")) and "title" not in body
