"""Recurring tasks: finishing one makes the next, once."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import got, later, posted
from tests.conftest import Clock, Someone
from tools.context import Platform

pytestmark = ONE_ENGINE
TASKS = "/api/v2/tasks"
COPIED = ("title", "description", "priority", "estimated_hours", "tags", "project_id", "zone_id")


async def weekly(someone: Someone, due: str | None = "2026-03-02", **fields: Any) -> dict[str, Any]:
    rule = fields.pop("recurrence", "FREQ=WEEKLY;BYDAY=MO")
    return await someone.task("Water the plants", due_date=due, recurrence=rule, **fields)


async def following(someone: Someone, task: dict[str, Any]) -> dict[str, Any] | None:
    """Finish the task; what comes next."""
    next_id = (await someone.finish(task))["next_task_id"]
    return await got(someone, f"{TASKS}/{next_id}") if next_id else None


async def open_ids(someone: Someone) -> list[str]:
    tasks = (await got(someone, TASKS, status="todo"))["tasks"]
    return [task["task_id"] for task in tasks]


async def set_status(someone: Someone, task: dict[str, Any], status: str) -> dict[str, Any]:
    answer = await someone.patch(f"{TASKS}/{task['task_id']}/status", {"status": status})
    body: dict[str, Any] = answer.json()
    return body


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.post(TASKS, json={"title": "x", "recurrence": "FREQ=DAILY"}), 401)


async def test_finishing_makes_the_next_with_the_same_fields(anna: Someone) -> None:
    fields: dict[str, Any] = {
        "description": "All of them",
        "priority": "high",
        "estimated_hours": 0.5,
        "tags": ["home"],
        "project_id": "Garden",
        "zone_id": "zone-life",
        "energy_needed": 1,
    }
    task = await weekly(anna, **fields)
    found = await following(anna, task)
    assert found is not None
    assert {name: found[name] for name in COPIED} == {name: task[name] for name in COPIED}
    assert (found["due_date"], found["due_has_time"]) == ("2026-03-09T12:00:00Z", False)
    assert (found["status"], found["recurrence"]) == ("todo", task["recurrence"])
    assert (found["energy_needed"], found["actual_hours"], found["xp_earned"]) == (1, 0.0, 0)
    assert (await got(anna, f"{TASKS}/{task['task_id']}"))["next_task_id"] == found["task_id"]


async def test_the_next_is_after_the_later_of_now_and_the_old_due(
    anna: Someone, clock: Clock
) -> None:
    for due, rule, expected in [
        ("2026-03-02", "FREQ=DAILY", "2026-03-04T12:00:00Z"),
        ("2026-03-04T09:00:00Z", "FREQ=DAILY", "2026-03-05T09:00:00Z"),
        ("2026-03-04T11:00:00Z", "FREQ=DAILY", "2026-03-05T11:00:00Z"),
        ("2026-03-20", "FREQ=WEEKLY;BYDAY=FR", "2026-03-27T12:00:00Z"),
        ("2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=31", "2026-03-31T12:00:00Z"),
    ]:
        found = await following(anna, await weekly(anna, due, recurrence=rule))
        assert found is not None, rule
        assert found["due_date"] == expected, (due, rule)


async def test_local_hours_survive_a_change_of_clocks(anna: Someone) -> None:
    await anna.put("/api/auth/profile", {"timezone": "America/New_York"})
    task = await weekly(anna, "2026-03-07T09:00:00", recurrence="FREQ=DAILY")
    assert task["due_date"] == "2026-03-07T14:00:00Z"
    found = await following(anna, task)
    assert found is not None
    assert found["due_date"] == "2026-03-08T13:00:00Z"  # 09:00 in summer time


async def test_none_comes_after_until_or_count(anna: Someone) -> None:
    found = await following(anna, await weekly(anna, recurrence="FREQ=WEEKLY;COUNT=3"))
    assert found is not None
    found = await following(anna, found)
    assert found is not None
    assert await following(anna, found) is None
    ended = await weekly(anna, recurrence="FREQ=WEEKLY;UNTIL=20260308")
    assert await following(anna, ended) is None
    assert await following(anna, await anna.task()) is None


async def test_finishing_again_makes_no_second_one(anna: Someone) -> None:
    task = await weekly(anna)
    first = await anna.finish(task)
    assert await anna.finish(task) == first
    assert await open_ids(anna) == [first["next_task_id"]]


async def test_reopening_removes_it_while_it_is_untouched(anna: Someone) -> None:
    task = await weekly(anna)
    next_id = (await anna.finish(task))["next_task_id"]
    assert (await set_status(anna, task, "todo"))["next_task_id"] is None
    check_error(await anna.get(f"{TASKS}/{next_id}"), 404)
    assert await open_ids(anna) == [task["task_id"]]
    again = (await anna.finish(task))["next_task_id"]
    assert again != next_id
    assert await open_ids(anna) == [again]


async def test_a_touched_one_stays_and_is_still_the_next(anna: Someone, clock: Clock) -> None:
    task = await weekly(anna)
    next_id = (await anna.finish(task))["next_task_id"]
    clock.advance(minutes=1)
    await anna.put(f"{TASKS}/{next_id}", {"description": "Not the cactus"})
    assert (await set_status(anna, task, "todo"))["next_task_id"] == next_id
    assert (await anna.finish(task))["next_task_id"] == next_id
    assert await open_ids(anna) == [next_id]


async def test_one_that_was_split_is_touched(anna: Someone) -> None:
    task = await weekly(anna)
    next_id = (await anna.finish(task))["next_task_id"]
    await posted(anna, f"/api/v1/tasks/{next_id}/split")
    await set_status(anna, task, "todo")
    assert (await anna.get(f"{TASKS}/{next_id}")).status_code == 200


async def test_a_next_that_was_deleted_comes_anew(anna: Someone) -> None:
    task = await weekly(anna)
    next_id = (await anna.finish(task))["next_task_id"]
    await anna.delete(f"{TASKS}/{next_id}")
    await set_status(anna, task, "todo")
    again = (await anna.finish(task))["next_task_id"]
    assert again not in (None, next_id)


async def test_without_a_date_the_next_comes_after_now(anna: Someone, clock: Clock) -> None:
    later(anna, clock, days=1)  # Thursday
    found = await following(anna, await weekly(anna, None))
    assert found is not None
    assert found["due_date"][:10] == "2026-03-09"


async def test_a_rule_that_is_cleared_makes_no_next(anna: Someone) -> None:
    task = await weekly(anna)
    body = (await anna.put(f"{TASKS}/{task['task_id']}", {"recurrence": None})).json()
    assert body["recurrence"] is None
    assert await following(anna, task) is None


async def test_wrong_rules_are_422_and_create_nothing(platform: Platform, anna: Someone) -> None:
    task = await anna.task()
    before = await stored(platform)
    for wrong in (
        "",
        "weekly",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=2;UNTIL=20260401",
        "FREQ=DAILY\x07",
        "x" * 501,
        5,
        ["FREQ=DAILY"],
    ):
        error = check_error(await anna.post(TASKS, {"title": "x", "recurrence": wrong}), 422)
        assert "recurrence" in error["message"], wrong
        check_error(await anna.put(f"{TASKS}/{task['task_id']}", {"recurrence": wrong}), 422)
    assert await stored(platform) == before
