from __future__ import annotations

from datetime import timedelta
from itertools import groupby, pairwise

import pytest
from hypothesis import given

from tests.rules.days_to_plan import ZONE, any_puzzles, at, planned, span, todo
from tools.rules.dayplan import MOST_FOCUS, Starts
from tools.rules.dayplan_day import Candidate, Puzzle
from tools.rules.dayplan_search import search
from tools.rules.dayplan_slots import DaySlot, slots
from tools.rules.dayplan_words import clock
from tools.rules.kindness import find_shame


def shown(puzzle: Puzzle, starts: Starts) -> list[str]:
    return [
        f"{clock(puzzle.grid.moment(slot.first), ZONE)}-"
        f"{clock(puzzle.grid.moment(slot.end), ZONE)} {slot.title}"
        for slot in slots(puzzle, starts, ZONE)
    ]


def reason(puzzle: Puzzle, starts: Starts, index: int = 0) -> str:
    return next(slot.reason for slot in slots(puzzle, starts, ZONE) if slot.task == index)


class TestSlots:
    def test_of_an_empty_plan_are_none(self) -> None:
        assert slots(planned(todo(), start="09:00"), {}, ZONE) == []

    def test_a_gap_before_more_work_begins_with_a_break(self) -> None:
        puzzle = planned(todo("a"), todo("b"))
        assert shown(puzzle, {0: 0, 1: 4}) == [
            "14:00-14:30 Task a",
            "14:30-14:45 Break",
            "15:00-15:30 Task b",
        ]

    def test_no_break_is_asked_for_between_neighbours_or_at_the_end(self) -> None:
        puzzle = planned(todo("a"), todo("b"))
        assert shown(puzzle, {0: 0, 1: 2}) == ["14:00-14:30 Task a", "14:30-15:00 Task b"]

    def test_a_break_never_lies_in_a_meeting(self) -> None:
        puzzle = planned(todo("a"), todo("b"), busy=[span("14:30", "15:00")])
        assert shown(puzzle, {0: 0, 1: 4}) == ["14:00-14:30 Task a", "15:00-15:30 Task b"]

    def test_a_long_sitting_is_shown_in_two_halves(self) -> None:
        assert shown(planned(todo("a", minutes=90)), {0: 0}) == [
            "14:00-14:45 Task a",
            "14:45-15:00 Break",
            "15:00-15:45 Task a",
        ]

    def test_lunch_is_shown_where_the_day_has_noon(self) -> None:
        puzzle = planned(todo("a"), start="09:00")
        assert shown(puzzle, {0: 0}) == ["09:00-09:30 Task a", "12:30-13:00 Lunch break"]

    def test_a_break_says_what_came_before(self) -> None:
        puzzle = planned(todo("a"), todo("b"), todo("c"))
        pause = next(s for s in slots(puzzle, {0: 0, 1: 2, 2: 5}, ZONE) if s.kind == "break")
        assert (pause.title, pause.reason) == ("Break", "A break after 1 h of work")


class TestReasons:
    def test_begin_with_the_urgency(self) -> None:
        task = todo(urgency_reason="Due today, high priority", energy_needed=1, minutes=45)
        assert reason(planned(task), {0: 0}) == "Due today, high priority"

    def test_name_the_warm_up(self) -> None:
        puzzle = planned(todo("a", energy_needed=1, minutes=10), todo("b"))
        assert reason(puzzle, {0: 0, 1: 1}).startswith("A short, easy start; no due date")
        assert "easy" not in reason(puzzle, {0: 2, 1: 0})

    @pytest.mark.parametrize(
        ("needed", "level", "part"),
        [
            (2, 2, "fits the medium energy expected then"),
            (3, 3, "fits the high energy expected then"),
            (3, 1, "takes high energy where low is expected; go gently"),
        ],
    )
    def test_name_the_energy(self, needed: int, level: int, part: str) -> None:
        task = todo(energy_needed=needed, minutes=15)
        assert reason(planned(task, level=level), {0: 0}).endswith(part)

    @pytest.mark.parametrize(
        ("due", "part"),
        [
            ("15:05", "ends before it is due at 15:05"),
            ("14:05", "nothing free is long enough before it is due at 14:05"),
        ],
    )
    def test_name_the_due_time_and_whether_it_is_met(self, due: str, part: str) -> None:
        assert part in reason(planned(todo(due_at=at(due))), {0: 0})

    @pytest.mark.parametrize("due", [None, at("13:00"), at("18:00")])
    def test_say_nothing_of_a_due_time_on_another_side_of_the_day(self, due: object) -> None:
        assert "is due at" not in reason(planned(todo(due_at=due)), {0: 0})

    def test_name_a_sitting_that_does_not_finish_the_task(self) -> None:
        puzzle = planned(todo(minutes=200))
        assert "one sitting of 1 h 30 min towards 3 h 20 min" in reason(puzzle, {0: 0})
        assert "sitting" not in reason(planned(todo(minutes=90)), {0: 0})

    def test_name_the_users_own_history_and_choice(self) -> None:
        task = todo(is_chosen=True, estimate_fact="You say 10 minutes, it takes 15")
        said = reason(planned(task), {0: 0})
        assert said.startswith("One of the tasks you chose for the day")
        assert said.endswith("you say 10 minutes, it takes 15")


@given(any_puzzles())
def test_every_shown_plan_keeps_what_is_promised(made: tuple[Puzzle, list[Candidate]]) -> None:
    puzzle, _ = made
    found = slots(puzzle, search(puzzle.day), ZONE)
    check_times(puzzle, found)
    check_breaks(found)
    check_tasks(puzzle, [slot for slot in found if slot.task is not None])
    assert not any(find_shame(slot.reason) for slot in found)


def check_times(puzzle: Puzzle, found: list[DaySlot]) -> None:
    """In order, one at a time, in free time alone, at most seven tenths of it for tasks."""
    for one, following in pairwise(found):
        assert one.end <= following.first
    for slot in found:
        assert 0 <= slot.first < slot.end <= puzzle.grid.cells
        assert all(puzzle.grid.free >> cell & 1 for cell in range(slot.first, slot.end))
    work = sum(slot.end - slot.first for slot in found if slot.kind == "task")
    assert 10 * work <= 7 * puzzle.grid.free.bit_count()


def check_breaks(found: list[DaySlot]) -> None:
    """At most an hour of work in a row."""
    cells = [(cell, slot.kind == "task") for slot in found for cell in range(slot.first, slot.end)]
    rows = [cell for cell, is_work in cells if is_work]
    for _, row in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        assert len(list(row)) <= 4


def check_tasks(puzzle: Puzzle, work: list[DaySlot]) -> None:
    """Due times met where that is said, blockers before, three focus tasks, 90 minutes each."""
    ends = {slot.task: slot.end for slot in work}
    for slot in work:
        assert slot.task is not None
        task, candidate = puzzle.day.tasks[slot.task], puzzle.chosen[slot.task]
        assert all(ends[other] <= slot.first for other in task.after)
        assert candidate.status in {"todo", "in_progress"}
        if "ends before it is due" in slot.reason:
            assert candidate.due_at is not None
            assert puzzle.grid.moment(ends[slot.task]) <= candidate.due_at
        sitting = sum(one.end - one.first for one in work if one.task == slot.task)
        assert sitting * timedelta(minutes=15) <= timedelta(minutes=90)
        assert sitting == task.cells
    focus = {slot.task for slot in work if puzzle.day.tasks[slot.task or 0].is_focus}
    assert len(focus) <= MOST_FOCUS
