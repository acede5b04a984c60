"""What no call may let through: strangers, other people's ids, unknown fields, broken JSON."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.calls import JSON, Call, make
from tests.api.later import posted
from tests.conftest import Someone
from tools.context import Platform

pytestmark = ONE_ENGINE
READS = (
    Call("GET", "/api/v2/tasks/search"),
    Call("GET", "/api/v2/tasks/stats"),
    Call("GET", "/api/v2/projects"),
    Call("GET", "/api/v2/achievements"),
    Call("GET", "/api/v2/xp/ledger"),
    Call("GET", "/api/compass/progress"),
    Call("GET", "/api/focus/status"),
    Call("GET", "/api/energy/history"),
    Call("GET", "/api/gamification/streak"),
    Call("GET", "/api/progress/streak"),
    Call("GET", "/api/progress/level"),
    Call("GET", "/api/progress/visualization"),
    Call("GET", "/api/ritual/check"),
    Call("GET", "/api/ritual/stats"),
    Call("GET", "/api/ritual/today"),
    Call("GET", "/api/rewards/mystery-boxes"),
)
WITH_BODY = (
    Call("PUT", "/api/auth/profile", {"bio": "x"}),
    Call("PATCH", "/api/auth/profile", {"bio": "x"}),
    Call("POST", "/api/capture/clarify", {"text": "Meeting"}),
    Call("POST", "/api/progress/xp/calculate", {"task_id": "{done}"}),
    Call("POST", "/api/rewards/claim", {"task_id": "{done}"}),
    Call("POST", "/api/rewards/mystery-box", {"box_type": "silver"}),
    Call("POST", "/api/ritual/complete", {"focus_task_1_id": "{task}"}),
    Call("POST", "/api/focus/start", {"task_id": "{task}"}, 201),
    Call("POST", "/api/focus/complete", {"interruptions": 1}),
)
BARE = (
    *(Call("POST", f"/api/focus/{name}") for name in ("interrupt", "pause", "resume", "cancel")),
    Call("POST", "/api/ritual/skip"),
    Call("POST", "/api/v2/tasks/{gone}/restore"),
)
CALLS = (*READS, *WITH_BODY, *BARE)


async def objects_of(someone: Someone) -> dict[str, str]:
    task, done, gone = [await someone.task(title) for title in ("Stay", "Done", "Gone")]
    await someone.put(
        f"/api/v2/tasks/{done['task_id']}",
        {"priority": "urgent", "estimated_hours": 10.0, "status": "done"},
    )
    await someone.delete(f"/api/v2/tasks/{gone['task_id']}")
    return {"task": task["task_id"], "done": done["task_id"], "gone": gone["task_id"]}


async def test_strangers_are_refused_everywhere(
    http: AsyncClient, platform: Platform, anna: Someone
) -> None:
    objects = await objects_of(anna)
    before = await stored(platform)
    for call in CALLS:
        check_error(await make(http, call, objects), 401)
        check_error(await make(http, call, objects, {"Authorization": "Bearer x"}), 401)
    assert await stored(platform) == before


async def test_a_foreign_user_id_is_403_wherever_it_stands(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    objects, foreign = await objects_of(anna), bert.user_id
    before = await stored(platform)
    for call in CALLS:
        check_error(await make(anna.http, call, objects, {"X-User-ID": foreign}), 403)
        check_error(await make(anna.http, call, objects, params={"user_id": foreign}), 403)
        if call.body is not None:
            check_error(await make(anna.http, call, objects, user_id=foreign), 403)
    assert await stored(platform) == before


async def test_ones_own_user_id_is_accepted_everywhere(anna: Someone) -> None:
    objects, own = await objects_of(anna), {"user_id": anna.user_id}
    for call in (*READS, *WITH_BODY):
        params = {**own, "q": "x"} if call.path.endswith("search") else own
        headers = {"X-User-ID": anna.user_id}
        answer = await make(anna.http, call, objects, headers, params, **own)
        assert answer.status_code == call.status, (call, answer.text)


async def test_unknown_fields_and_broken_json_are_refused_and_change_nothing(
    platform: Platform, anna: Someone
) -> None:
    objects = await objects_of(anna)
    bodies: list[tuple[Any, int]] = [(b"{", 400), (b'{"a": \xff}', 400), (b"[]", 422), (b"7", 422)]
    before = await stored(platform)
    for call in WITH_BODY:
        error = check_error(await make(anna.http, call, objects, colour="red"), 422)
        assert "colour" in error["message"], call
        for body, status in bodies:
            answer = await anna.http.request(
                call.method, call.path.format(**objects), content=body, headers=JSON
            )
            check_error(answer, status)
    assert await stored(platform) == before


async def test_asking_changes_nothing(platform: Platform, anna: Someone) -> None:
    objects = await objects_of(anna)
    await posted(anna, "/api/focus/start", {}, 201)
    before = await stored(platform)
    for call in READS:
        params = {"q": "stay"} if call.path.endswith("search") else {}
        assert (await make(anna.http, call, objects, params=params)).status_code == 200, call
    assert await stored(platform) == before
