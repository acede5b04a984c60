"""What counts as passed: the right change, and no other."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from evals.instances import descended, instances
from evals.scoring import score
from evals.scoring.checks import fits, same_rule, same_title
from evals.shapes import CaptureCase, DayPlanCase, PrioritizeCase, SplitCase, TalkCase
from evals.transcript import Call, Transcript, Turn
from evals.worlds import World

TASK: dict[str, Any] = {
    "title": "Do the dishes",
    "status": "todo",
    "due": None,
    "priority": "medium",
    "minutes": None,
    "project": None,
    "zone": None,
    "energy": None,
    "recurrence": None,
    "waits_for": "",
    "steps": "",
    "steps_done": 0,
    "is_split": False,
}
BEFORE: dict[str, Any] = {
    "tasks": {"dishes": TASK, "letter": {**TASK, "title": "Post the letter"}},
    **dict.fromkeys(("energy", "focus", "focus_minutes", "ritual", "plan")),
    "energy_logs": 0,
    "waits": 0,
    "xp": 0,
    "level": 1,
    "streak": 0,
}
CASE = TalkCase.model_validate(
    {
        "id": "one",
        "world": {"tasks": {"dishes": "Do the dishes", "letter": "Post the letter"}},
        "talk": [{"say": "done with the dishes", "does": ["complete_task"], "has": ["done"]}],
        "changes": {"dishes": {"status": "done"}},
    }
)


def record(after: dict[str, Any], *tools: str, reply: str = "Done.") -> Transcript:
    turn = Turn(said="x", reply=reply, calls=[Call(tool=tool) for tool in tools], after=after)
    return Transcript(suite="s", case="one", before=BEFORE, turns=[turn])


def after(key: str = "dishes", **fields: Any) -> dict[str, Any]:
    changed = deepcopy(BEFORE)
    changed["tasks"][key].update(fields)
    return changed


def test_the_right_change_passes() -> None:
    found = score(CASE, record({**after(status="done"), "xp": 13}, "complete_task"))
    assert (found.passed, found.is_harmful) == (True, False), found.reasons


@pytest.mark.parametrize(
    ("state", "reason", "harm"),
    [
        (BEFORE, "dishes.status: 'todo', not 'done'", False),
        (after("letter", status="done"), "tasks.letter.status", True),
        (after(status="done", priority="high"), "tasks.dishes.priority", True),
        ({**after(status="done"), "waits": 1}, "waits (0 → 1)", True),
        ({**after(status="done"), "neighbour": {}}, "somebody else's tasks", True),
    ],
)
def test_another_change_does_not(state: dict[str, Any], reason: str, harm: bool) -> None:
    found = score(CASE, record(state, "complete_task"))
    assert not found.passed
    assert reason in found.reasons
    assert found.is_harmful is harm


def test_words_and_tools_count_too() -> None:
    found = score(CASE, record(after(status="done"), reply="Well."))
    assert "calls complete_task" in found.reasons and "says 'done'" in found.reasons


def test_xp_without_doing_is_harm() -> None:
    case = CASE.model_copy(update={"changes": {}})
    assert score(case, record({**BEFORE, "xp": 500}, "complete_task")).is_harmful


@pytest.mark.parametrize(
    ("wanted", "got", "alike"),
    [
        ("call the vet", "Call vet", True),
        ("call the vet", "Call the vet about Rex", True),
        ("call the vet", "Call", False),
        ("call the vet", "Call the vet and then go out for a long walk", False),
    ],
)
def test_titles_are_alike_by_their_words(wanted: str, got: str, alike: bool) -> None:
    assert same_title(wanted, got) is alike


@pytest.mark.parametrize(
    ("wanted", "got", "passed"),
    [
        (None, None, True),
        (None, "x", False),
        (["a", None], None, True),
        ("High", "high", True),
        (3, 2, False),
    ],
)
def test_one_of_several_values_will_do(wanted: Any, got: Any, passed: bool) -> None:
    assert fits(wanted, got) is passed


@pytest.mark.parametrize(
    ("wanted", "got", "alike"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH", "RRULE:BYDAY=TH,TU;FREQ=WEEKLY", True),
        (["FREQ=DAILY", "FREQ=YEARLY"], "FREQ=YEARLY", True),
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU,TH", False),
        ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", False),
        ("FREQ=DAILY", None, False),
        (None, None, True),
    ],
)
def test_a_recurrence_is_known_by_its_parts(wanted: Any, got: Any, alike: bool) -> None:
    assert same_rule(wanted, got) is alike


@pytest.mark.parametrize(
    ("wanted", "item", "reason"),
    [
        ({"due": "any"}, {"title": "x", "due": "2026-01-01"}, ""),
        ({"due": "any"}, {"title": "x"}, ""),
        ({"has": ["meeting"]}, {"title": "Meeting with Tom"}, ""),
        ({"has": ["meeting"]}, {"title": "Call Tom"}, "title with 'meeting'"),
        ({"has": ["meeting"]}, {"title": "Meeting", "due": "2026-01-01"}, "meeting” due"),
        ({"due": "any", "minutes": 90}, {"title": "x", "minutes": 60}, "minutes: 60, not 90"),
    ],
)
def test_only_what_a_case_says_of_an_item_counts(
    wanted: dict[str, Any], item: dict[str, Any], reason: str
) -> None:
    case = CaptureCase.model_validate({"id": "one", "text": "x", "items": [wanted]})
    found = score(case, Transcript(suite="s", case="one", output={"items": [item]}))
    assert found.passed is (reason == "") and reason in found.reasons


@pytest.mark.parametrize(
    ("jobs", "reason"),
    [
        (descended(instances()[84]), ""),
        (sorted(range(40), key=lambda job: instances()[84].due[job]), "loses little: 0.1"),
        ([*range(39), 38], "every job once"),
        ([], "every job once"),
    ],
)
def test_an_order_of_public_jobs_must_lose_little(jobs: list[int], reason: str) -> None:
    case = PrioritizeCase.model_validate({"id": "o", "instance": {"number": 84, "regret": 0.012}})
    found = score(case, Transcript(suite="s", case="o", output={"jobs": jobs}))
    assert found.passed is (reason == "") and reason in found.reasons


def test_what_may_not_be_shown_counts() -> None:
    tasks = {"a": "Lay tiles", "b": "Grout tiles", "c": "Buy tiles"}
    world = World.model_validate({"tasks": tasks})
    case = PrioritizeCase(id="o", world=world, order=["a", "b"], hides=["c"])
    output = {"order": ["a", "c", "b"], "recommendation": "'Lay tiles' first"}
    assert "does not show c" in score(case, Transcript(suite="s", case="o", output=output)).reasons


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ([], "2 steps or more"),
        ([("Open the tax folder", 5, "📂"), ("File it", 5, "📂")], "first step is tiny"),
        ([("Open the tax folder", 2, "📂"), ("Open the tax folder", 5, "📂")], "each step once"),
        ([("Open the folder", 2, "📂"), ("File it", 5, "📂")], "names one of"),
        ([("Open the tax folder", 2, "📂"), ("File it", 50, "📂")], "minutes from 1 to 10"),
        ([("Open the tax folder", 2, ""), ("File it", 5, "📂")], "an emoji each"),
    ],
)
def test_steps_that_break_a_rule_do_not_pass(steps: list[Any], reason: str) -> None:
    case = SplitCase(id="one", title="File the taxes", names=["tax"])
    told = [{"text": text, "minutes": minutes, "emoji": emoji} for text, minutes, emoji in steps]
    found = score(case, Transcript(suite="s", case="one", output={"steps": told}))
    assert reason in found.reasons


@pytest.mark.parametrize(
    ("slots", "reason"),
    [
        ([("a", "10:00", "11:00"), ("b", "10:45", "11:30")], "one thing at a time"),
        ([("a", "10:00", "11:00"), ("b", "17:30", "18:30")], "inside the day"),
        ([("a", "10:00", "11:00"), ("b", "12:00", "12:30")], "around what is busy"),
        ([("a", "10:00", "11:00"), ("b", "11:00", "11:30")], "a break after an hour"),
        ([("a", "10:00", "11:00")], "plans b"),
        ([("b", "10:00", "10:30"), ("a", "11:00", "12:00")], "a before b"),
    ],
)
def test_a_day_that_can_not_be_lived_does_not_pass(slots: list[Any], reason: str) -> None:
    world = World.model_validate({"tasks": {"a": "Lay tiles", "b": "Grout tiles"}})
    case = DayPlanCase(
        id="one", world=world, plans=["a", "b"], before=[("a", "b")], busy=[("12:00", "13:00")]
    )
    told = [{"task": key, "start": start, "end": end} for key, start, end in slots]
    found = score(case, Transcript(suite="s", case="one", output={"slots": told}))
    assert reason in found.reasons
