"""A captured task goes to the zone where the user has put tasks like it, and says why."""

from __future__ import annotations

from typing import Any

from tests.api.captures import capture, save
from tests.conftest import Someone


async def add(someone: Someone, title: str, **fields: Any) -> None:
    answer = await someone.post("/api/v2/tasks", {"title": title, **fields})
    assert answer.status_code == 201, answer.text


async def only_item(someone: Someone, text: str, **fields: Any) -> dict[str, Any]:
    (item,) = (await capture(someone, text, **fields))["parsed_items"]
    return dict(item)


async def task_of(someone: Someone, item: dict[str, Any]) -> dict[str, Any]:
    return dict((await someone.get(f"/api/v2/tasks/{item['task_id']}")).json())


async def test_nobody_else_s_past_speaks(anna: Someone, bert: Someone) -> None:
    for title in ("Call the dentist", "Pay the dentist"):
        await add(bert, title, zone_id="zone-self")
    item = await only_item(anna, "book the dentist tomorrow")
    assert (item["zone_id"], item["zone_reason"]) == (None, None)


async def test_one_earlier_task_is_too_little(anna: Someone) -> None:
    await add(anna, "Call the dentist", zone_id="zone-self")
    assert (await only_item(anna, "book the dentist"))["zone_id"] is None


async def test_a_task_goes_where_tasks_like_it_are(anna: Someone) -> None:
    for title in ("Call the dentist", "Pay the dentist"):
        await add(anna, title, zone_id="zone-self")
    item = await only_item(anna, "book the dentist tomorrow")
    assert item["zone_id"] == "zone-self"
    assert item["zone_reason"] == "2 of your 2 earlier tasks with “dentist” are in Self."
    assert (await task_of(anna, item))["zone_id"] == "zone-self"


async def test_a_deleted_past_says_nothing(anna: Someone) -> None:
    for title in ("Call the dentist", "Pay the dentist"):
        await add(anna, title, zone_id="zone-self")
    for task in (await anna.get("/api/v2/tasks")).json()["tasks"]:
        await anna.delete(f"/api/v2/tasks/{task['task_id']}")
    assert (await only_item(anna, "book the dentist"))["zone_id"] is None


async def test_a_thought_has_no_zone(anna: Someone) -> None:
    for title in ("Call the dentist", "Pay the dentist"):
        await add(anna, title, zone_id="zone-self")
    item = await only_item(anna, "I wonder why the dentist is so expensive")
    assert item["type"] != "task"
    assert item["zone_id"] is None


async def test_the_user_s_word_on_the_zone_counts(anna: Someone) -> None:
    for title in ("Call the dentist", "Pay the dentist"):
        await add(anna, title, zone_id="zone-self")
    captured = await capture(anna, "book the dentist", save=False)
    (item,) = captured["parsed_items"]
    assert item["zone_id"] == "zone-self"
    chosen = {"item_id": item["item_id"], "zone_id": "zone-work"}
    saved = await save(anna, captured["capture_id"], chosen)
    task_id = saved["tasks_created"][0]["task_id"]
    assert (await anna.get(f"/api/v2/tasks/{task_id}")).json()["zone_id"] == "zone-work"
