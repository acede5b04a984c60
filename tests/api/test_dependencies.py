"""Tasks that wait for others: named, never in a circle, freed when the other is done or gone."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import got, posted
from tests.conftest import Someone
from tools.context import Platform

TASKS, DASHBOARD = "/api/v2/tasks", "/api/secretary/dashboard"


async def wait_for(someone: Someone, task: dict[str, Any], *others: dict[str, Any]) -> Any:
    body = {"blocked_by": [other["task_id"] for other in others]}
    return await someone.put(f"{TASKS}/{task['task_id']}", body)


async def scores(someone: Someone) -> dict[str, float]:
    shown = (await got(someone, DASHBOARD))["priorities"]
    return {task["title"]: task["urgency_score"] for task in shown}


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.post(TASKS, json={"title": "x", "blocked_by": []}), 401)


async def test_are_set_in_create_and_put_and_answered_once_each(anna: Someone) -> None:
    first, second = await anna.task("First"), await anna.task("Second")
    ids = [first["task_id"], second["task_id"]]
    task = await anna.task("Last", blocked_by=[*ids, ids[0]])
    assert task["blocked_by"] == ids
    path = f"{TASKS}/{task['task_id']}"
    assert (await anna.put(path, {"blocked_by": ids[1:]})).json()["blocked_by"] == ids[1:]
    assert (await got(anna, path))["blocked_by"] == ids[1:]
    assert (await anna.put(path, {"title": "Later"})).json()["blocked_by"] == ids[1:]
    assert (await anna.put(path, {"blocked_by": []})).json()["blocked_by"] == []


async def test_unknown_anothers_and_deleted_ones_are_404_and_change_nothing(
    platform: Platform, anna: Someone, bert: Someone
) -> None:
    task, theirs, gone = await anna.task(), await bert.task(), await anna.task("Gone")
    await anna.delete(f"{TASKS}/{gone['task_id']}")
    before = await stored(platform)
    for other in (theirs, gone, {"task_id": "task_1"}):
        ids = [task["task_id"], other["task_id"]]
        error = check_error(await anna.post(TASKS, {"title": "x", "blocked_by": ids}), 404)
        assert error["details"] == {"resource_type": "task", "resource_id": other["task_id"]}
        check_error(await wait_for(anna, task, other), 404)
    assert await stored(platform) == before


async def test_a_circle_is_409_names_it_and_changes_nothing(
    platform: Platform, anna: Someone
) -> None:
    a, b, c = [await anna.task(title) for title in "abc"]
    await wait_for(anna, a, b)
    await wait_for(anna, b, c)
    before = await stored(platform)
    error = check_error(await wait_for(anna, c, a), 409, "CONFLICT")
    named = [task["task_id"] for task in (c, a, b, c)]
    assert error["details"] == {"circle": named}
    assert all(task_id in error["message"] for task_id in named)
    error = check_error(await wait_for(anna, a, a), 409, "CONFLICT")
    assert error["details"] == {"circle": [a["task_id"]] * 2}
    assert await stored(platform) == before
    await wait_for(anna, b)
    assert (await wait_for(anna, c, a)).status_code == 200


@ONE_ENGINE
async def test_wrong_values_are_refused_and_change_nothing(
    platform: Platform, anna: Someone
) -> None:
    task = await anna.task()
    wrongs: list[tuple[Any, int]] = [
        (["task"] * 51, 422),
        ("task", 422),
        ([5], 422),
        ([None], 422),
        (["bell \x07"], 422),
        (["nul \x00"], 400),
    ]
    before = await stored(platform)
    for wrong, status in wrongs:
        check_error(await anna.post(TASKS, {"title": "x", "blocked_by": wrong}), status)
        check_error(await anna.put(f"{TASKS}/{task['task_id']}", {"blocked_by": wrong}), status)
    check_error(await anna.put(f"{TASKS}/{task['task_id']}", {"blocked_by": None}), 422)
    assert await stored(platform) == before


async def test_fifty_are_possible(anna: Someone) -> None:
    ids = [(await anna.task(f"Task {n}"))["task_id"] for n in range(50)]
    assert (await anna.task("Last", blocked_by=ids))["blocked_by"] == ids


async def test_count_in_the_score_and_put_the_blocker_first(anna: Someone) -> None:
    blocker = await anna.task("Ask the landlord", priority="low")
    await anna.task("Sign the lease", priority="urgent", blocked_by=[blocker["task_id"]])
    await anna.task("Read a book", priority="low")
    assert await scores(anna) == {
        "Ask the landlord": 1.8,  # 0.4 + 1 + 0.4 for the one that waits
        "Sign the lease": 1.4,  # 0.4 + 4 - 3
        "Read a book": 1.4,
    }
    first, *_ = (await got(anna, DASHBOARD))["priorities"]
    assert first["title"] == "Ask the landlord"
    listed = (await got(anna, TASKS, sort="urgency"))["tasks"]
    assert listed[0]["title"] == "Ask the landlord"


async def test_finishing_deleting_and_reopening_the_blocker_free_and_bind(anna: Someone) -> None:
    blocker = await anna.task("Ask", priority="low")
    await anna.task("Sign", priority="urgent", blocked_by=[blocker["task_id"]])
    path = f"{TASKS}/{blocker['task_id']}"
    assert (await scores(anna))["Sign"] == 1.4
    await anna.finish(blocker)
    assert (await scores(anna))["Sign"] == 4.4
    await anna.patch(f"{path}/status", {"status": "todo"})
    assert (await scores(anna))["Sign"] == 1.4
    await anna.delete(path)
    assert (await scores(anna))["Sign"] == 4.4
    await posted(anna, f"{path}/restore")
    assert (await scores(anna))["Sign"] == 1.4


async def test_a_done_task_may_still_be_named_and_blocks_nothing(anna: Someone) -> None:
    blocker = await anna.task("Ask")
    await anna.finish(blocker)
    task = await anna.task("Sign", priority="urgent", blocked_by=[blocker["task_id"]])
    assert (task["blocked_by"], (await scores(anna))["Sign"]) == ([blocker["task_id"]], 4.4)
