"""Yes and no: what takes something away needs a yes that is meant, and a no anywhere wins."""

from __future__ import annotations

from time import perf_counter

import pytest

from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK, PROPOSALS

NO = [
    "n", "N", "n!", "no", "No.", "nope", "nah", "yeah no", "yeah nah", "ok no", "yes no",
    "yes please don't", "fine, don't", "ok wait", "yes wait stop", "yep, keep it", "ok, leave it",
    "ok cancel", "yes, cancel", "right, no", "yes... no, no!", "no thanks", "never mind",
    "hmm, no, I still need it", "not now",
]  # fmt: skip
YES = [
    "y", "Y", "yes", "Yes!", "yep", "yeah", "sure", "ok", "okay", "yes please", "go ahead", "do it",
    "delete it", "yes delete it", "please do", "absolutely", "confirm", "ok delete it", "why not",
    "yes, thanks", "get rid of it", "sure, go for it",
]  # fmt: skip
NEITHER = [
    "thanks", "bye", "cool", "great", "on", "it", "and", "now", "ok thanks", "yes?", "what now",
    "ok, what's due today?", "ok. I did the laundry", "great, now add milk",
    "yes, move it to friday instead", "yes I mean no", "I did",
]  # fmt: skip


def decided(answer: str) -> list[object]:
    """What became of the proposal to delete the laundry."""
    desk = Desk(DESK)
    desk.say("delete the laundry")
    acts = desk.say(answer)
    return [act.arguments["accept"] for act in acts if act.tool == "decide_proposal"]


@pytest.mark.parametrize("answer", NO)
def test_a_no_anywhere_keeps_it(answer: str) -> None:
    assert decided(answer) in ([False], [])


@pytest.mark.parametrize("answer", YES)
def test_a_yes_that_is_meant_deletes_it(answer: str) -> None:
    assert decided(answer) == [True]


@pytest.mark.parametrize("answer", NEITHER)
def test_what_is_no_yes_deletes_nothing(answer: str) -> None:
    assert True not in decided(answer)


@pytest.mark.parametrize("answer", ["thanks", "bye", "cool", "delete it", "great"])
def test_small_talk_keeps_nothing_as_a_task(answer: str) -> None:
    desk = Desk(DESK)
    desk.say("my sister has some opinions about curtains")
    assert desk.understood.question is not None
    assert all(act.tool != "add_task" for act in desk.say(answer))


@pytest.mark.parametrize("answer", ["keep it", "yes keep it", "add it", "yes", "ok"])
def test_what_is_offered_to_be_kept_is_kept(answer: str) -> None:
    desk = Desk(DESK)
    desk.say("my sister has some opinions about curtains")
    assert [act.tool for act in desk.say(answer)] == ["add_task"]


def test_yes_to_what_waits_is_yes_only_when_it_is_said() -> None:
    assert [a.arguments for a in Desk(PROPOSALS).say("yes")] == [
        {"proposal_id": "p1", "accept": True}
    ]
    assert Desk(PROPOSALS).say("thanks") == ()


@pytest.mark.parametrize(
    "piece",
    ["no thanks ", "no it ", "it ", "do it ", "yes please ", "ok ", "never mind ", "yes , "],
)
def test_an_answer_of_any_length_is_read_in_a_moment(piece: str) -> None:
    desk = Desk(DESK)
    desk.say("delete the laundry")
    for times in (12, 20, 40, 400):
        began = perf_counter()
        desk.say(f"{piece * times}x")
        assert perf_counter() - began < 1  # some milliseconds; it took days
        desk.say("delete the laundry")
