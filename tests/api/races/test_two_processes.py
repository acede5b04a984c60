"""Two processes on one database, asked at once: what happens once happens once in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager

import httpx2
import pytest
from httpx2 import AsyncClient, Response

from api.app import create_app
from storage.settings import Settings
from storage.tables import UserRow
from tests.api.races.crowd import check_true, paid_for, rush
from tests.conftest import PASSWORD, Clock, Someone
from tests.tools import acts
from tests.workspaces import events_of, opened, rows_of
from tools.context import Platform
from tools.progress import earn_box

SIZE = 40
pytestmark = pytest.mark.parametrize("settings", ["postgresql"], indirect=True)


@pytest.fixture
async def elsewhere(settings: Settings, clock: Clock) -> AsyncIterator[AsyncClient]:
    """A client of a second process."""
    async with opened(settings, clock, rate_limits="off") as second:
        app = create_app(second)
        transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        async with (
            app.router.lifespan_context(app),
            AsyncClient(transport=transport, base_url="http://test") as client,
        ):
            yield client


@pytest.fixture
def both(anna: Someone, elsewhere: AsyncClient) -> list[Someone]:
    """One user with a client of each process."""
    elsewhere.headers["Authorization"] = f"Bearer {anna.token}"
    twin = Someone(elsewhere, anna.user_id, anna.username, anna.token, anna.workspace)
    return [anna, twin]


async def test_one_completion_pays_once(anna: Someone, both: list[Someone]) -> None:
    path = f"/api/v2/tasks/{(await anna.task(priority='high'))['task_id']}/status"
    crowd = await rush(SIZE, lambda n: both[n % 2].patch(path, {"status": "done"}))
    assert crowd.statuses == {200: SIZE}
    paid = crowd.alike()["xp_earned"]
    assert await paid_for(anna, "completion") == [paid]
    await check_true(anna, paid)


async def test_one_box_is_opened_once(anna: Someone, both: list[Someone]) -> None:
    async with anna.workspace.begin() as context:
        await earn_box(context, "gold", "a gift")
    body = {"box_type": "gold"}
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/rewards/mystery-box", body))
    assert crowd.statuses == {200: 1, 409: SIZE - 1}
    await check_true(anna, crowd.alike()["reward"]["amount"])


async def test_one_ritual_pays_once(anna: Someone, both: list[Someone]) -> None:
    body = {"focus_task_1_id": (await anna.task())["task_id"]}
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/ritual/complete", body))
    assert crowd.statuses == {200: SIZE}
    assert Counter(body["xp_earned"] for body in crowd.bodies()) == {25: 1, 0: SIZE - 1}
    await check_true(anna, 25)


async def test_one_name_is_registered_once(
    platform: Platform, http: AsyncClient, elsewhere: AsyncClient
) -> None:
    async def register(n: int) -> Response:
        name = ("Bert.Smith", "bert.SMITH", "BERT.smith")[n % 3]
        form = {"username": name, "email": f"b{n}@example.com", "password": PASSWORD}
        return await (http, elsewhere)[n % 2].post("/api/auth/register", json=form)

    crowd = await rush(SIZE, register)
    assert crowd.statuses == {201: 1, 409: SIZE - 1}
    assert len(await rows_of(platform, UserRow)) == 1


async def test_one_question_is_answered_once(
    anna: Someone, both: list[Someone], asks: AbstractContextManager[None]
) -> None:
    with asks:
        asking = (await anna.post("/api/capture/", {"text": "Meeting"})).json()
    path = f"/api/capture/{asking['capture_id']}/answer"
    crowd = await rush(SIZE, lambda n: both[n % 2].post(path, {"value": "2026-03-06"}))
    assert crowd.statuses == {200: 1, 409: SIZE - 1}
    assert (await anna.get("/api/v2/tasks")).json()["total"] == 1
    await check_true(anna, asking["xp_earned"] + 15)


async def test_one_step_and_one_split_at_once_stay_true(anna: Someone, both: list[Someone]) -> None:
    task = await anna.task("Clean the kitchen", estimated_hours=1.0)
    path = f"/api/v1/tasks/{task['task_id']}/split"
    step = (await anna.post(path)).json()["micro_steps"][0]
    finish = f"/api/v1/micro-steps/{step['step_id']}/complete"

    async def act(n: int) -> Response:
        return await (both[n % 2].post(path) if n % 4 == 3 else both[n % 2].patch(finish))

    crowd = await rush(SIZE, act)
    assert set(crowd.statuses) <= {200, 404}
    paid = {body["xp_earned"] for body in crowd.bodies() if "xp_earned" in body}
    await check_true(anna, sum(paid))


async def test_one_focus_session_starts(anna: Someone, both: list[Someone]) -> None:
    form = {"duration_minutes": 25}
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/focus/start", form))
    assert crowd.statuses == {201: 1, 409: SIZE - 1}
    await check_true(anna, 0)


async def test_one_capture_is_saved_once(anna: Someone, both: list[Someone]) -> None:
    captured = await acts.capture(anna.workspace, ["Buy milk", "Call Bob"], 0.5)
    body = {"capture_id": captured.capture_id}
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/capture/save", body))
    assert crowd.statuses == {200: SIZE}
    assert sum(len(body["tasks_created"]) for body in crowd.bodies()) == 2
    await check_true(anna, captured.xp_earned + 15)


async def test_zones_of_one_name_get_ids_of_their_own(anna: Someone, both: list[Someone]) -> None:
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/compass/zones", {"name": "Music"}))
    assert crowd.statuses == {201: SIZE}
    assert len({body["zone_id"] for body in crowd.bodies(201)}) == SIZE
    await check_true(anna, 0)


async def test_events_of_both_are_numbered_without_a_gap(
    anna: Someone, both: list[Someone]
) -> None:
    crowd = await rush(SIZE, lambda n: both[n % 2].post("/api/v2/tasks", {"title": f"Task {n}"}))
    assert crowd.statuses == {201: SIZE}
    events = await events_of(anna.workspace)
    assert [event["seq"] for event in events] == list(range(1, SIZE + 1))
    assert {event["title"] for event in events} == {f"Task {n}" for n in range(SIZE)}
    await check_true(anna, 0)


async def test_a_logout_here_is_a_logout_there(anna: Someone, both: list[Someone]) -> None:
    assert (await both[1].get("/api/v2/tasks")).status_code == 200
    assert (await anna.post("/api/auth/logout")).status_code == 200
    crowd = await rush(SIZE, lambda n: both[n % 2].get("/api/v2/tasks"))
    assert crowd.statuses == {401: SIZE}
