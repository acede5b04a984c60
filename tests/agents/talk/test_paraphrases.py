"""Many voices, one meaning: how often the right thing is done, and how rarely a wrong one."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.agents.talk.scoring import Case, cases, tried

HERE = Path(__file__).parent
FILES = ("paraphrases.jsonl", "voices.jsonl")
LEAST_RIGHT = 0.95
MOST_WRONG = 0.01


def scored(name: str) -> tuple[Counter[str], list[str]]:
    found = [(tried(case)[0], case) for case in cases(HERE / name)]
    wrong = [case["say"] for score, case in found if score == "wrong"]
    return Counter(score for score, _ in found), wrong


@pytest.mark.parametrize("name", FILES)
def test_almost_no_message_is_acted_on_wrongly(name: str) -> None:
    scores, wrong = scored(name)
    assert scores["wrong"] <= MOST_WRONG * scores.total(), wrong


@pytest.mark.parametrize("name", FILES)
def test_most_messages_are_understood(name: str) -> None:
    scores, _ = scored(name)
    assert scores.total() > 220
    assert scores["right"] >= LEAST_RIGHT * scores.total(), scores


def test_a_wrong_act_is_scored_as_wrong() -> None:
    case = Case(world="desk", before=[], say="done with the dishes", expect="say")
    assert tried(case)[0] == "wrong"
    other = Case(
        world="desk",
        before=[],
        say="done with the dishes",
        expect=[("complete_task", {"task_id": "laundry"})],
    )
    assert tried(other)[0] == "wrong"
