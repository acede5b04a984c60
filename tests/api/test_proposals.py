"""A second reading's difference waits for the user's word, and can be taken back after it."""

from __future__ import annotations

import asyncio
from typing import Any

from storage.tables import JobRow
from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.conftest import Clock, Someone
from tests.provider import Output, Status
from tests.scripted_model import MODEL, Start
from tests.workspaces import events_of, rows_of
from tools.capture import ItemDraft, differences

pytestmark = ONE_ENGINE
TEXT = "Call mum tomorrow and buy milk"


def read_as(*items: dict[str, Any]) -> Output:
    return Output({"items": [{"type": "task", "confidence": 0.9, **item} for item in items]})


MUM = {"title": "Call mum", "when": "tomorrow"}
MILK = {"title": "Buy milk"}


async def captured(someone: Someone, text: str = TEXT) -> dict[str, Any]:
    answer = await someone.post("/api/capture/", {"text": text})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    assert body["generated_by"] == "rules"
    return body


async def jobs_ended(someone: Someone) -> None:
    """Wait for the runner, which works beside the test."""
    for _ in range(1_000):
        jobs = await rows_of(someone.workspace.platform, JobRow, user_id=someone.user_id)
        if all(job.status in ("done", "failed") for job in jobs):
            assert [job.error for job in jobs if job.status == "failed"] == []
            return
        await asyncio.sleep(0.005)
    raise AssertionError("jobs go on and on")


async def refined(someone: Someone) -> dict[str, Any] | None:
    """The event that says how the second reading ended, once the jobs have run."""
    await jobs_ended(someone)
    found = [e for e in await events_of(someone.workspace) if e["type"] == "capture_refined"]
    return found[-1] if found else None


async def proposals(someone: Someone, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await someone.get("/api/v2/proposals", **query)).json()[
        "proposals"
    ]
    return found


async def test_an_equal_second_reading_proposes_nothing(anna: Someone, model: Start) -> None:
    model(read_as(MUM, MILK))
    capture = await captured(anna)
    event = await refined(anna)
    assert event is not None
    assert (event["capture_id"], event["generated_by"]) == (capture["capture_id"], MODEL)
    assert (event["differences"], event["proposal_id"]) == (0, None)
    assert await proposals(anna) == []


async def test_a_difference_waits_and_happens_on_the_users_word(
    anna: Someone,
    model: Start,
) -> None:
    model(read_as({**MUM, "priority": "high"}, {"title": "Water the plants"}))
    await captured(anna)
    before = (await anna.get("/api/v2/tasks")).json()["tasks"]
    event = await refined(anna)
    assert event is not None and event["differences"] == 3
    assert (await anna.get("/api/v2/tasks")).json()["tasks"] == before
    (waiting,) = await proposals(anna, status="open")
    assert waiting["proposal_id"] == event["proposal_id"]
    assert "Water the plants" in waiting["summary"]
    path = f"/api/v2/proposals/{waiting['proposal_id']}/accept"
    accepted = (await anna.post(path)).json()
    titles = {t["title"]: t for t in (await anna.get("/api/v2/tasks")).json()["tasks"]}
    assert set(titles) == {"Call mum", "Water the plants"}
    assert titles["Call mum"]["priority"] == "high"
    assert (await anna.post(path)).json() == accepted
    check_error(await anna.post(path.replace("accept", "reject")), 409, "CONFLICT")
    undone = await anna.post(f"/api/v2/runs/{accepted['run_id']}/undo")
    assert undone.status_code == 200, undone.text
    after = (await anna.get("/api/v2/tasks")).json()["tasks"]
    for task in [*before, *after]:
        del task["updated_at"]
    assert after == before


async def test_a_dead_model_leaves_the_answer_of_the_rules(anna: Someone, model: Start) -> None:
    model(Status(500), Status(500))
    await captured(anna)
    assert await refined(anna) is None
    assert await proposals(anna) == []


async def test_what_the_user_changed_meanwhile_stays_theirs(anna: Someone, clock: Clock) -> None:
    capture = await captured(anna)
    mum = next(item for item in capture["parsed_items"] if item["title"] == "Call mum")
    again = ItemDraft(type="task", title="Call mum at home", priority="urgent", confidence=1)
    async with anna.workspace.read() as context:
        found = await differences(context, capture["capture_id"], [again])
    assert {"Call mum", "Buy milk"} == {change.title for change in found}
    clock.advance(minutes=1)
    await anna.put(f"/api/v2/tasks/{mum['task_id']}", {"priority": "low"})
    async with anna.workspace.read() as context:
        found = await differences(context, capture["capture_id"], [again])
    assert {"Buy milk"} == {change.title for change in found}


async def test_rejecting_changes_nothing_and_is_said_once(anna: Someone, model: Start) -> None:
    model(read_as(MUM))
    await captured(anna)
    await refined(anna)
    (waiting,) = await proposals(anna)
    before = (await anna.get("/api/v2/tasks")).json()
    path = f"/api/v2/proposals/{waiting['proposal_id']}/reject"
    first = (await anna.post(path)).json()
    assert (first["status"], first["run_id"]) == ("rejected", None)
    assert (await anna.post(path)).json() == first
    check_error(await anna.post(path.replace("reject", "accept")), 409, "CONFLICT")
    assert (await anna.get("/api/v2/tasks")).json() == before
    assert await proposals(anna, status="open") == []


async def test_a_proposal_whose_task_is_gone_is_refused_whole(anna: Someone, model: Start) -> None:
    model(read_as({**MUM, "priority": "high"}, {**MILK, "priority": "high"}))
    capture = await captured(anna)
    await refined(anna)
    (waiting,) = await proposals(anna)
    gone = capture["parsed_items"][1]["task_id"]
    await anna.delete(f"/api/v2/tasks/{gone}")
    before = await stored(anna.workspace.platform)
    refused = await anna.post(f"/api/v2/proposals/{waiting['proposal_id']}/accept")
    assert check_error(refused, 409, "CONFLICT")["details"]["resource_id"] == gone
    assert await stored(anna.workspace.platform) == before


async def test_another_user_neither_sees_nor_decides(
    anna: Someone,
    bert: Someone,
    model: Start,
) -> None:
    model(read_as(MUM))
    await captured(anna)
    await refined(anna)
    (waiting,) = await proposals(anna)
    assert await proposals(bert) == []
    path = f"/api/v2/proposals/{waiting['proposal_id']}"
    for word in ("accept", "reject"):
        check_error(await bert.post(f"{path}/{word}"), 404)
    decided = (await anna.post(f"{path}/accept")).json()
    check_error(await bert.get(f"/api/v2/runs/{decided['run_id']}"), 404)
    check_error(await bert.post(f"/api/v2/runs/{decided['run_id']}/undo"), 404)


async def test_a_run_tells_what_it_changed(anna: Someone, model: Start) -> None:
    model(read_as({**MUM, "priority": "high"}, MILK))
    await captured(anna)
    await refined(anna)
    (waiting,) = await proposals(anna)
    decided = (await anna.post(f"/api/v2/proposals/{waiting['proposal_id']}/accept")).json()
    run = (await anna.get(f"/api/v2/runs/{decided['run_id']}")).json()
    assert (run["kind"], run["status"], run["can_undo"]) == ("proposal", "done", True)
    changes = {(c["object"], c["field"]): (c["before"], c["after"]) for c in run["changes"]}
    assert changes["task", "priority"] == ("medium", "high")


async def test_a_spent_day_asks_no_model(anna: Someone, model: Start) -> None:
    provider = model(read_as(MUM))
    anna.workspace.settings.daily_tokens = 1
    await captured(anna)
    await refined(anna)
    await captured(anna, "Call dad tomorrow")
    await refined(anna)
    assert len(provider.requests) == 1
