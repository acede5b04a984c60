"""One step split again, for when even that is too much."""

import pytest

from agents.offline.steps import smaller
from tools.rules.steps import StepDraft


def test_a_call_becomes_moves_of_the_hand() -> None:
    moves = smaller(StepDraft("Call the dentist and ask for a time", 6, "📞"), "Call dentist")
    assert [move.description for move in moves] == [
        "Take your phone in your hand",
        "Find the number of the dentist",
        "Press call and say your name",
    ]


@pytest.mark.parametrize(
    ("minutes", "parts"), [(1, [1, 1]), (2, [1, 1]), (3, [1, 1, 1]), (6, [1, 1, 4])]
)
def test_moves_share_the_minutes_of_their_step(minutes: int, parts: list[int]) -> None:
    moves = smaller(StepDraft("Call the dentist", minutes, "📞"), "Make an appointment")
    assert [move.estimated_minutes for move in moves] == parts


def test_moves_name_what_their_step_names_of_the_task() -> None:
    moves = smaller(StepDraft("Add the final chart to the report", 4, "📊"), "Write the report")
    assert any("report" in move.description for move in moves)


def test_a_step_that_nobody_knows_still_becomes_moves() -> None:
    moves = smaller(StepDraft("!!!", 1, "📝"), "")
    assert len(moves) == 2
