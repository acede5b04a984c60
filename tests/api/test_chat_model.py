"""The chat with a language model: same tools, same guards, nothing said that was not done."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from storage.settings import Settings
from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.conftest import Someone
from tests.provider import Call, Calls, Cut, Hang, Output, Request, Status, Text
from tests.scripted_model import MODEL, Start

pytestmark = ONE_ENGINE
CHAT = "/api/v2/secretary/chat"


async def said(someone: Someone, message: str, **fields: Any) -> dict[str, Any]:
    answer = await someone.post(CHAT, {"message": message, **fields})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def streamed(someone: Someone, message: str) -> list[tuple[str, Any]]:
    """The events of a turn."""
    kind = {"Accept": "text/event-stream"}
    answer = await someone.http.post(CHAT, json={"message": message}, headers=kind)
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = []
    for block in answer.text.strip().split("\n\n"):
        name, data = block.split("\n", 1)
        events.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return events


async def titles(someone: Someone) -> set[str]:
    return {task["title"] for task in (await someone.get("/api/v2/tasks")).json()["tasks"]}


async def test_a_model_acts_through_the_tools_and_can_be_undone(
    anna: Someone, model: Start
) -> None:
    task = await anna.task("Write the report")
    done = Call("complete_task", {"task_id": task["task_id"]})
    model(done, Text("The report is done. Well played."))
    before = await stored(anna.workspace.platform)
    answer = await said(anna, "Done with the report")
    assert (answer["reply"], answer["generated_by"]) == ("The report is done. Well played.", MODEL)
    (action,) = answer["actions"]
    assert (action["tool"], action["result"]["task"]["status"]) == ("complete_task", "done")
    assert "Write the report" in action["summary"]
    undone = await anna.post(f"/api/v2/runs/{answer['run_id']}/undo")
    assert undone.status_code == 200, undone.text
    after = await stored(anna.workspace.platform)
    for name in ("boxes", "achievements", "completions", "days", "zones"):
        assert after[name] == before[name], name
    assert (await anna.get(f"/api/v2/tasks/{task['task_id']}")).json()["status"] == "todo"


async def test_a_turn_streams_words_tools_and_the_whole_answer(anna: Someone, model: Start) -> None:
    model(Call("add_task", {"title": "Buy milk"}), Text("I have added it to your list."))
    events = await streamed(anna, "Remind me to buy milk")
    names = [name for name, _ in events]
    assert names[0] == "tool" and names[-1] == "done"
    spoken = "".join(data["text"] for name, data in events if name == "text")
    assert spoken == events[-1][1]["reply"] == "I have added it to your list."
    assert names.count("text") > 3
    assert await titles(anna) == {"Buy milk"}


async def test_a_model_that_dies_before_acting_gives_way_to_the_built_in_brain(
    anna: Someone, model: Start
) -> None:
    model(Status(500))
    answer = await said(anna, "How much XP do I have?")
    assert answer["generated_by"] == "rules"
    assert [action["tool"] for action in answer["actions"]] == ["get_progress"]


async def test_a_model_that_dies_after_acting_tells_what_was_done(
    anna: Someone, model: Start
) -> None:
    model(Call("add_task", {"title": "Buy milk"}), Cut(Text("I have added " + "it " * 50)))
    answer = await said(anna, "Add milk")
    assert "“Buy milk”" in answer["reply"]
    assert await titles(anna) == {"Buy milk"}
    run = (await anna.get(f"/api/v2/runs/{answer['run_id']}")).json()
    assert (run["status"], run["can_undo"]) == ("done", True)


async def test_a_model_that_hangs_costs_its_budget_and_no_more(
    anna: Someone, model: Start, settings: Settings
) -> None:
    settings.chat_seconds = 0.3
    model(Hang())
    assert (await said(anna, "How much XP do I have?"))["generated_by"] == "rules"


async def test_deleting_waits_for_the_users_word(anna: Someone, model: Start) -> None:
    task = await anna.task("Old idea")
    model(
        Call("delete_tasks", {"task_ids": [task["task_id"]]}),
        Text("It waits for your yes."),
    )
    answer = await said(anna, "Delete the old idea")
    (waiting,) = answer["proposals"]
    assert await titles(anna) == {"Old idea"}
    accepted = await anna.post(f"/api/v2/proposals/{waiting['proposal_id']}/accept")
    assert accepted.status_code == 200, accepted.text
    assert await titles(anna) == set()


async def test_a_model_can_not_say_yes_to_its_own_proposal(anna: Someone, model: Start) -> None:
    task = await anna.task("Old idea")

    def script(request: Request) -> Any:
        results = [m for m in request["messages"] if m["role"] == "tool"]
        if not results:
            return Call("delete_tasks", {"task_ids": [task["task_id"]]})
        if len(results) == 1:
            waiting = json.loads(results[0]["content"])["proposal_id"]
            return Call("decide_proposal", {"proposal_id": waiting, "accept": True})
        return Text("I could not do that by myself.")

    model(script=script)
    await said(anna, "yes, delete the old idea")
    assert await titles(anna) == {"Old idea"}


async def test_the_users_yes_in_the_next_message_is_carried_out(
    anna: Someone, model: Start
) -> None:
    task = await anna.task("Old idea")
    model(Call("delete_tasks", {"task_ids": [task["task_id"]]}), Text("Shall I?"))
    first = await said(anna, "Delete the old idea")
    waiting = first["proposals"][0]["proposal_id"]
    deciding = Call("decide_proposal", {"proposal_id": waiting, "accept": True})
    model(deciding, Text("It is gone."))
    answer = await said(anna, "yes please", conversation_id=first["conversation_id"])
    assert answer["reply"] == "It is gone."
    assert await titles(anna) == set()
    undone = await anna.post(f"/api/v2/runs/{answer['run_id']}/undo")
    assert undone.status_code == 200, undone.text
    assert await titles(anna) == {"Old idea"}


async def test_the_fourth_task_that_a_run_would_change_waits(anna: Someone, model: Start) -> None:
    tasks = [await anna.task(f"Task {n}") for n in range(5)]
    moving = [Call("set_priority", {"task_id": t["task_id"], "priority": "low"}) for t in tasks]
    model(Calls(moving), Text("Three are low now, two wait."))
    answer = await said(anna, "Make everything low")
    assert len(answer["proposals"]) == 2
    low = (await anna.get("/api/v2/tasks", priority="low")).json()
    assert low["total"] == 3


async def test_calls_have_a_cap(anna: Someone, model: Start) -> None:
    model(script=lambda _request: Calls([Call("add_task", {"title": "More"})] * 10))
    answer = await said(anna, "Go wild")
    assert len(answer["actions"]) <= 24


async def test_another_users_task_is_not_there_for_a_model(
    anna: Someone, bert: Someone, model: Start
) -> None:
    theirs = await bert.task("Private")
    model(
        Call("complete_task", {"task_id": theirs["task_id"]}),
        Call("get_task", {"task_id": theirs["task_id"]}),
        Text("I can not find it."),
    )
    answer = await said(anna, "Finish it")
    assert answer["actions"] == []
    assert (await bert.get(f"/api/v2/tasks/{theirs['task_id']}")).json()["status"] == "todo"


async def test_unkind_words_are_said_again_kindly(anna: Someone, model: Start) -> None:
    model(Text("You failed again, lazy one."), Text("Let's take one small step."))
    assert (await said(anna, "I did nothing"))["reply"] == "Let's take one small step."


async def test_a_conversation_remembers_and_the_model_reads_it(anna: Someone, model: Start) -> None:
    provider = model(Text("Hello Anna."), Text("You said hello."))
    first = await said(anna, "Hello there")
    await said(anna, "What did I say?", conversation_id=first["conversation_id"])
    texts = [m["content"] for m in provider.requests[1]["messages"] if m["role"] != "system"]
    assert texts == ["Hello there", "Hello Anna.", "What did I say?"]


async def test_two_turns_at_once_in_one_conversation_are_refused(
    anna: Someone, model: Start, settings: Settings
) -> None:
    model(Text("Hi."))
    first = await said(anna, "Hello")
    settings.chat_seconds = 0.5
    model(Hang())
    body = {"message": "One", "conversation_id": first["conversation_id"]}
    slow = asyncio.create_task(anna.post(CHAT, body))
    await asyncio.sleep(0.1)
    check_error(await anna.post(CHAT, {**body, "message": "Two"}), 409, "CONFLICT")
    assert (await slow).status_code == 200


async def test_another_users_conversation_is_not_there(
    anna: Someone, bert: Someone, model: Start
) -> None:
    model(Text("Hi."))
    first = await said(anna, "My secret")
    path = f"/api/v2/conversations/{first['conversation_id']}"
    body = {"message": "Hi", "conversation_id": first["conversation_id"]}
    check_error(await bert.post(CHAT, body), 404)
    check_error(await bert.get(path), 404)
    check_error(await bert.delete(path), 404)
    assert (await bert.get("/api/v2/conversations")).json()["total"] == 0
    shown = (await anna.get(path)).json()
    assert [message["text"] for message in shown["messages"]] == ["My secret", "Hi."]
    assert (await anna.delete(path)).status_code == 204
    check_error(await anna.get(path), 404)


async def test_no_output_tool_is_mistaken_for_an_answer(anna: Someone, model: Start) -> None:
    model(Output("Just words."))
    assert (await said(anna, "Hi"))["reply"] == "Just words."


async def test_words_of_danger_are_answered_without_a_model(anna: Someone, model: Start) -> None:
    script = model(Text("Cheer up!"))
    for message in ("I want to die", "my baby isn't breathing", "I swallowed a bunch of pills"):
        answer = await said(anna, message)
        assert "112" in answer["reply"]
        assert (answer["generated_by"], answer["actions"]) == ("rules", [])
    assert script.requests == []
