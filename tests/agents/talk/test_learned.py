"""What was learned of messages: told beside the rules, never against what is clear."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from agents.offline.talk.learned import model
from agents.offline.talk.learned.hearing import heard
from agents.offline.talk.learned.model import NONE, Model
from agents.offline.talk.learned.titles import tagging
from agents.offline.talk.learned.titles.finding import titles_in
from agents.offline.talk.memory import Memory
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Facts
from agents.offline.talk.text.line import line_of
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK, EMPTY, FOCUS, PROPOSALS, TWINS


def said(message: str, facts: Facts = DESK, *before: str) -> list[tuple[str, dict[str, object]]]:
    desk = Desk(facts)
    for one in before:
        desk.say(one)
    acts = desk.say(message)
    return [(a.tool, {n: v for n, v in a.arguments.items() if v not in (None, [])}) for a in acts]


@pytest.fixture
def untaught() -> Iterator[None]:
    token = model.USED.set(Model((NONE,), (0,), {}))
    yield
    model.USED.reset(token)


@pytest.mark.parametrize(
    "message",
    [
        "finish report",
        "file the taxes",
        "do the dishes",
        "i have not yet made the dishes",
        "she said: done with the report",
        "my brother already filed his taxes in october, typical",
        "if it rains the laundry is done",
        "i give up on the taxes",
        "push the vet appointment to Friday please",
    ],
)
def test_what_is_no_wish_changes_nothing(message: str) -> None:
    assert said(message) == []


@pytest.mark.parametrize(
    "message", ["the laundry is done, right?", "maybe i should postpone the taxes to monday"]
)
def test_a_thought_is_asked_back_however_likely_it_is(message: str) -> None:
    desk = Desk(DESK)
    assert desk.say(message) == ()
    assert desk.understood.question is not None


@pytest.mark.parametrize(
    ("message", "facts", "acts"),
    [
        (
            "I won't get to the report today, friday please",
            DESK,
            [("move_task", {"task_id": "report", "due_date": "2026-11-27"})],
        ),
        (
            "slides can't happen till the report's done",
            DESK,
            [("block_task", {"task_id": "slides", "blocked_by": ["report"]})],
        ),
        ("why stands the tax at the top?", DESK, [("explain_task", {"task_id": "taxes"})]),
        (
            "Cross off taxes, report and mum, all three done",
            DESK,
            [("complete_tasks", {"task_ids": ["taxes", "report", "mum"]})],
        ),
        (
            "yeah go on, bin it",
            PROPOSALS,
            [("decide_proposal", {"proposal_id": "p1", "accept": True})],
        ),
        ("nah keep it", PROPOSALS, [("decide_proposal", {"proposal_id": "p1", "accept": False})]),
        ("scrap this session im not feeling it", FOCUS, [("end_focus", {"how": "cancel"})]),
        (
            "do i have anything in there about an invoice",
            DESK,
            [("find_tasks", {"words": "invoice", "limit": 5})],
        ),
        (
            "the one from Bob can wait til monday",
            TWINS,
            [("move_task", {"task_id": "frombob", "due_date": "2026-11-30"})],
        ),
    ],
)
def test_what_no_rule_reads_is_done_all_the_same(
    message: str, facts: Facts, acts: list[tuple[str, dict[str, object]]]
) -> None:
    assert said(message, facts) == acts


def test_without_what_was_learned_it_is_asked(untaught: None) -> None:
    assert said("slides can't happen till the report's done") == []


@pytest.mark.parametrize(
    ("message", "before", "acts"),
    [
        (
            "push the second to saturday would you",
            "what's due today",
            [("move_task", {"task_id": "dishes", "due_date": "2026-11-28"})],
        ),
        (
            "shift it an hour earlier",
            "when do i have to call the dentist",
            [("move_task", {"task_id": "dentist", "due_date": "2026-11-27T14:00:00-05:00"})],
        ),
        (
            "mum as well",
            "laundry to friday",
            [("move_task", {"task_id": "mum", "due_date": "2026-11-27"})],
        ),
        (
            "now do passport as well",
            "break down the taxes",
            [("split_task", {"task_id": "passport"})],
        ),
    ],
)
def test_what_leans_on_the_message_before_stays_with_it(
    message: str, before: str, acts: list[tuple[str, dict[str, object]]]
) -> None:
    assert said(message, DESK, before) == acts


@pytest.mark.parametrize(
    ("message", "titles"),
    [
        (
            "gotta ring the vet about the rash, tmrw, stick that on the list",
            ["Ring the vet about the rash"],
        ),
        (
            "two things, charge the scanner tonight and print the route sheet",
            ["Charge the scanner", "Print the route sheet"],
        ),
        (
            "remind me to take the turkey out of the freezer tomorrow or we'll be eating toast",
            ["Take the turkey out of the freezer"],
        ),
    ],
)
def test_a_title_is_what_is_to_be_done_and_nothing_around_it(
    message: str, titles: list[str]
) -> None:
    found = titles_in(line_of(message), Scene(EMPTY, Memory(), ()))
    assert [one.lower() for one in found.titles] == [one.lower() for one in titles]


def test_a_day_said_for_all_is_the_day_of_each() -> None:
    line = line_of("couple of bits for friday: hand the tablet in, swap my rota with Pawel")
    found = titles_in(line, Scene(EMPTY, Memory(), ()))
    assert [act.arguments["due_date"] for act in found.acts] == ["2026-11-27", "2026-11-27"]


@pytest.mark.parametrize("message", ["", "...", "🙂", "a" * 400, "add"])
def test_any_text_gets_chances_that_add_up(message: str) -> None:
    said = heard(line_of(message), Scene(DESK, Memory(), ()))
    assert sum(said.chances.values()) == pytest.approx(1)
    assert 0 <= titles_in(line_of(message), Scene(DESK, Memory(), ())).chance <= 1


def test_code_is_added_as_it_is_typed() -> None:
    assert said("add '; DROP TABLE tasks; --") == [
        ("add_task", {"title": "'; DROP TABLE tasks; --"})
    ]


def test_the_weights_are_whole() -> None:
    for path in (model.WEIGHTS, tagging.WEIGHTS):
        stored = json.loads(path.read_text(encoding="utf-8"))
        assert len(stored["weights"]) > 3000
    assert set(model.model().intents) >= {NONE, "several", "crisis", "move_task", "end_focus pause"}
