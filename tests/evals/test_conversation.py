from __future__ import annotations

import pytest

from evals.conversation import asked_slot
from evals.players.player import Answer


@pytest.mark.parametrize(
    ("reply", "slot"),
    [
        ("Done.", None),
        ("Which one do you mean?\n1. Call bank\n2. Call plumber", "which"),
        ("Do you mean ‘Call bank’ or ‘Call plumber’?", "which"),
        ("When should I move it to?", "when"),
        ("How long will it take?", "minutes"),
        ("What should the task be called?", "what"),
        ("I don't find it. Shall I add it?", "confirm"),
        ("Which is best depends on you. Done.", None),
        ("Nice, isn't it?", None),
    ],
)
def test_a_question_is_known_by_its_words(reply: str, slot: str | None) -> None:
    assert asked_slot(Answer(reply)) == slot


def test_what_waits_asks_for_a_yes_whatever_is_said() -> None:
    assert asked_slot(Answer("Gone as soon as you like.", has_proposals=True)) == "confirm"
