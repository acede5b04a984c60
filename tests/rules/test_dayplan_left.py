from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from tests.rules.days_to_plan import ZONE, any_puzzles, at, planned, span, todo
from tools.rules.dayplan_day import Candidate, Puzzle
from tools.rules.dayplan_left import LeftOut, left_out
from tools.rules.dayplan_note import note
from tools.rules.dayplan_search import search
from tools.rules.kindness import find_shame


def found(*tasks: Candidate, **day: Any) -> dict[str, LeftOut]:
    puzzle = planned(*tasks, **day)
    titles = {one.task_id: one.title for one in tasks}
    left = left_out(puzzle, search(puzzle.day), list(tasks), titles, ZONE)
    return {one.task_id: one for one in left}


def why(*tasks: Candidate, **day: Any) -> tuple[str, str]:
    """Why the first task is not in the plan."""
    left = found(*tasks, **day)[tasks[0].task_id]
    return left.code, left.reason


class TestReasons:
    def test_nothing_is_said_of_what_is_planned(self) -> None:
        assert found(todo()) == {}

    @pytest.mark.parametrize(
        ("status", "code", "reason"),
        [
            ("done", "done", "It is done already"),
            ("blocked", "blocked", "It is marked as blocked"),
        ],
    )
    def test_a_status(self, status: str, code: str, reason: str) -> None:
        assert why(todo(status=status)) == (code, reason)

    def test_no_free_minute(self) -> None:
        busy = [span("14:00", "18:00")]
        assert why(todo(), busy=busy) == ("no_time", "No free time is left in this day")

    def test_something_else_comes_first(self) -> None:
        blocked = todo("b", status="blocked")
        assert why(todo("a", waits_for=("b",)), blocked) == ("waits", "It waits for 'Task b'")

    def test_several_things_come_first(self) -> None:
        others = [todo("b", status="blocked"), todo("c", status="blocked")]
        said = why(todo("a", waits_for=("b", "c")), *others)
        assert said == ("waits", "It waits for 'Task b' and 'Task c'")

    def test_something_else_takes_more_than_a_sitting(self) -> None:
        long = todo("b", minutes=300)
        assert why(todo("a", waits_for=("b",)), long) == (
            "waits",
            "It waits for 'Task b', which takes more than one sitting",
        )

    def test_no_stretch_is_long_enough(self) -> None:
        busy = [span("14:30", "14:45"), span("15:15", "15:30"), span("16:00", "18:00")]
        code, reason = why(todo(minutes=45), busy=busy)
        assert code == "too_long"
        assert reason == "It takes 45 min in one piece; the longest free stretch is 30 min"

    def test_the_day_is_too_short(self) -> None:
        assert why(todo(minutes=60), end="15:00") == (
            "too_long",
            "It takes 1 h; 70 % of the free time is 30 min",
        )

    def test_three_focus_tasks_are_there(self) -> None:
        tasks = [todo(f"{n}", 60, score=n) for n in range(1, 5)]
        assert why(*tasks, start="13:00", end="21:00") == (
            "focus",
            "Three focus tasks are enough for one day",
        )

    def test_seven_tenths_are_full(self) -> None:
        tasks = [todo(f"{n}", 30, score=n) for n in range(1, 5)]
        assert why(*tasks, end="16:00")[0] == "full"
        assert "70 %" in why(*tasks, end="16:00")[1]

    def test_the_time_before_it_is_due_is_taken(self) -> None:
        due = at("14:30")
        tasks = [todo("a", score=1, due_at=due), todo("b", score=9, due_at=due)]
        assert why(*tasks) == ("before_due", "No place was left before it is due at 14:30")

    def test_the_stretches_are_taken(self) -> None:
        taken = [("14:45", "15:00"), ("15:15", "15:30"), ("15:45", "16:00"), ("16:15", "18:00")]
        busy = [span(*one) for one in taken]
        tasks = [todo("a", score=1), todo("b", score=9)]
        assert why(*tasks, busy=busy)[0] == "no_place"

    def test_more_urgent_ones_filled_the_list(self) -> None:
        tasks = [todo(f"{n:02}", score=n / 10) for n in range(30)]
        assert why(*tasks) == ("crowded", "More urgent tasks came first")


@given(any_puzzles())
def test_every_task_is_planned_or_left_out_with_kind_words(
    made: tuple[Puzzle, list[Candidate]],
) -> None:
    puzzle, tasks = made
    starts = search(puzzle.day)
    titles = {one.task_id: one.title for one in tasks}
    left = left_out(puzzle, starts, tasks, titles, ZONE)
    planned_ids = [puzzle.chosen[index].task_id for index in starts]
    assert sorted([*planned_ids, *(one.task_id for one in left)]) == sorted(titles)
    said = note(puzzle, starts, len(tasks), ZONE)
    assert not any(find_shame(text) for text in [said, *(one.reason for one in left)])


class TestNotes:
    def said(self, *tasks: Candidate, **day: Any) -> str:
        puzzle = planned(*tasks, **day)
        return note(puzzle, search(puzzle.day), len(tasks), ZONE)

    def test_of_a_day_that_is_over(self) -> None:
        assert "Rest is a good plan" in self.said(todo(), start="17:50")

    def test_of_a_day_without_a_free_minute(self) -> None:
        assert "Every minute of this day is taken" in self.said(
            todo(), busy=[span("13:00", "19:00")]
        )

    def test_of_a_day_without_tasks(self) -> None:
        assert self.said() == "Nothing is waiting to be planned. The day is yours."

    def test_of_a_day_into_which_nothing_fits(self) -> None:
        assert self.said(todo(status="blocked")).startswith("No task fits")

    def test_of_a_day_with_a_warm_up(self) -> None:
        said = self.said(todo("a", 10, energy_needed=1), todo("b", 30))
        assert said == (
            "2 tasks in 45 min, and 3 h 15 min stay free for breaks and surprises. "
            "'Task a' at 14:00 is a short, easy start."
        )

    def test_of_a_day_with_one_task(self) -> None:
        assert self.said(todo("a")) == (
            "1 task in 30 min, and 3 h 30 min stay free for breaks and surprises. "
            "'Task a' at 14:00 comes first."
        )
