"""Each intent in a few words: the tool that is called."""

from __future__ import annotations

import pytest

from agents.offline.talk import Memory, understand
from tests.agents.talk.worlds import DESK, FOCUS, PROPOSALS

TOOLS = {
    "what_now": [
        "what now",
        "what should i do",
        "i'm tired, what can i do",
        "i have 20 minutes",
        "idk where to start",
    ],
    "add_task": [
        "add milk",
        "remind me to water the plants",
        "new task: sort mail",
        "don't forget eggs",
    ],
    "split_task": ["split the taxes", "break down the passport", "i'm stuck on the slides"],
    "smaller_step": ["make the next step of the report smaller", "that slides step is too big"],
    "complete_task": [
        "done with the dishes",
        "i filed my taxes",
        "laundry: done",
        "passport renewed",
    ],
    "complete_tasks": ["dishes and laundry are done", "i did the taxes and the dishes"],
    "complete_step": [
        "finished the first step of the report",
        "the next step of the slides is done",
    ],
    "reopen_task": ["reopen the gym session", "the gym session isn't done"],
    "start_task": ["start the report", "i'm working on the slides now", "starting the taxes"],
    "get_progress": ["how am i doing", "my streak", "what level am i", "how much xp do i have"],
    "log_energy": ["log energy high", "my energy is low", "energy: 2"],
    "get_energy_forecast": ["when will i have energy", "energy forecast", "when am i at my best"],
    "plan_day": ["plan my afternoon", "plan my day", "replan", "plan tomorrow"],
    "move_task": ["move the report to friday", "dishes to saturday", "push the taxes by a day"],
    "move_tasks": ["push everything today to tomorrow", "move the dishes and laundry to sunday"],
    "set_priority": ["make the passport urgent", "laundry is low priority"],
    "set_estimate": ["report takes 2 hours", "estimate the laundry at 20 minutes"],
    "rename_task": ["rename laundry to ironing", 'call the slides task "Deck" instead'],
    "set_zone": ["put the laundry in the home zone"],
    "set_project": ["move the slides to the website project"],
    "block_task": ["waiting for bob on the report", "the passport is blocked by the taxes"],
    "unblock_task": ["unblock the report", "the report is unblocked"],
    "list_tasks": [
        "show my list",
        "what's due tomorrow",
        "what's past due",
        "what did i get done today",
    ],
    "find_tasks": ["find invoice", "do i have a task about the dentist?"],
    "explain_task": ["why the report", "why are the taxes on top"],
    "get_task": ["when is the report due?", "what are the steps of the slides"],
    "start_focus": [
        "start a pomodoro",
        "25 minutes on the taxes",
        "focus on the report for an hour",
    ],
    "suggest_ritual": ["start the ritual", "suggest my three for today"],
    "skip_ritual": ["skip the ritual"],
    "delete_tasks": ["delete the laundry", "get rid of the dishes"],
    "undo_last": ["undo", "undo that", "take it back"],
    "list_waiting": ["what's in my inbox", "any proposals?"],
    "list_zones": ["show my zones"],
}


@pytest.mark.parametrize(
    ("tool", "message"), [(tool, message) for tool, said in TOOLS.items() for message in said]
)
def test_an_intent_calls_its_tool(tool: str, message: str) -> None:
    understood = understand(message, DESK, Memory())
    assert [act.tool for act in understood.acts] == [tool]


@pytest.mark.parametrize(
    ("message", "how"),
    [
        ("pause", "pause"),
        ("resume", "resume"),
        ("stop the timer", "cancel"),
        ("session done", "complete"),
    ],
)
def test_a_session_is_steered(message: str, how: str) -> None:
    (act,) = understand(message, FOCUS, Memory()).acts
    assert (act.tool, act.arguments) == ("end_focus", {"how": how})


@pytest.mark.parametrize(("word", "accept"), [("accept", True), ("reject", False)])
def test_a_proposal_is_decided(word: str, accept: bool) -> None:
    (act,) = understand(f"{word} the proposal", PROPOSALS, Memory()).acts
    assert act.arguments == {"proposal_id": "p1", "accept": accept}


@pytest.mark.parametrize(
    "message", ["hi", "thanks", "good night", "what can you do", "how do i delete a task?", "lol"]
)
def test_small_talk_needs_no_tool(message: str) -> None:
    understood = understand(message, DESK, Memory())
    assert understood.acts == ()
    assert understood.say


@pytest.mark.parametrize(
    ("message", "busy"),
    [
        ("plan my day, meeting 2 to 3", [("14:00", "15:00")]),
        ("plan my day, busy 11-12 and 3:30-4", [("11:00", "12:00"), ("15:30", "16:00")]),
        ("plan my day around lunch from 12 to 1", [("12:00", "13:00")]),
        ("plan my day", []),
    ],
)
def test_busy_times_go_with_the_plan(message: str, busy: list[tuple[str, str]]) -> None:
    (act,) = understand(message, DESK, Memory()).acts
    day = "2026-11-25T{}:00-05:00"
    wanted = [{"start": day.format(a), "end": day.format(b)} for a, b in busy]
    assert act.arguments["busy"] == wanted


def test_every_argument_of_a_new_task_is_said() -> None:
    (act,) = understand("add milk", DESK, Memory()).acts
    assert act.arguments == {
        "title": "Milk",
        "due_date": None,
        "priority": None,
        "estimated_minutes": None,
        "tags": [],
        "project_id": None,
        "zone_id": None,
        "recurrence": None,
        "energy_needed": None,
    }
