from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bench.plan_days import made_day
from tests.rules.days_to_plan import any_puzzles, day_of
from tools.plan.exact import solve_exact
from tools.rules.dayplan import (
    MOST_FOCUS,
    Day,
    DayTask,
    Place,
    broken_rules,
    has_warm_up,
    is_unbroken,
    value,
)
from tools.rules.dayplan_board import Board
from tools.rules.dayplan_day import Candidate, Puzzle
from tools.rules.dayplan_search import Search, search, together

TASK = DayTask(cells=2, weight=60, energy_needed=2)
EASY = DayTask(cells=1, weight=30, energy_needed=1, is_easy=True)


def test_a_day_without_tasks_or_time_is_empty() -> None:
    assert search(day_of()) == {}
    assert search(day_of(TASK, cells=0)) == {}
    assert search(day_of(TASK, free=0)) == {}


def test_one_task_is_first() -> None:
    assert search(day_of(TASK)) == {0: 0}


def test_an_easy_task_opens_the_day() -> None:
    day = day_of(replace(TASK, weight=90), EASY)
    assert search(day) == {1: 0, 0: 1}


def test_a_warm_up_never_costs_what_is_due_at_once() -> None:
    day = day_of(replace(TASK, weight=90, latest_end=2), EASY)
    assert search(day)[0] == 0


def test_hard_work_goes_to_the_hours_of_high_energy() -> None:
    levels = [1] * 12 + [3] * 12 + [1] * 12
    hard = replace(TASK, energy_needed=3)
    starts = search(day_of(hard, EASY, levels=levels))
    assert (starts[0], starts[1]) == (12, 0)


def test_what_was_chosen_is_planned_before_anything_else() -> None:
    chosen = [DayTask(6, 220, 2, is_focus=True)] * 3
    others = [DayTask(4, 110, 2, is_focus=True)] * 9 + [DayTask(2, 110, 2)] * 9
    day = day_of(*others, *chosen)
    assert {18, 19, 20} <= set(search(day))


def test_making_room_for_one_blocker_may_clear_the_other() -> None:
    waiting = DayTask(2, 34, 2, after=(1, 2))
    day = day_of(waiting, DayTask(1, 34, 2), DayTask(2, 34, 2), cells=32)
    starts = search(day)
    assert set(starts) == {0, 1, 2}
    assert not broken_rules(day, starts)


def test_a_chain_is_planned_in_its_order() -> None:
    tasks = [replace(TASK, weight=20 * number, after=(number - 1,)) for number in range(1, 4)]
    starts = search(day_of(TASK, *tasks))
    assert [starts[index] for index in range(4)] == sorted(starts.values())
    assert len(starts) == 4


@pytest.mark.parametrize("tasks", [8, 16, 24])
def test_the_same_day_gets_the_same_plan(tasks: int) -> None:
    assert search(made_day(5, tasks).day) == search(made_day(5, tasks).day)


@given(any_puzzles())
def test_every_plan_keeps_the_rules(made: tuple[Puzzle, list[Candidate]]) -> None:
    day = made[0].day
    assert broken_rules(day, search(day)) == []


@given(any_puzzles())
def test_nothing_that_still_fits_is_left_out(made: tuple[Puzzle, list[Candidate]]) -> None:
    day = made[0].day
    starts = search(day)
    first = min(starts.values(), default=0) if has_warm_up(day, starts) else 0
    for index in set(range(len(day.tasks))) - set(starts):
        more = [{**starts, index: place.start} for place in day.places[index]]
        fits = [one for one in more if one[index] >= first and not broken_rules(day, one)]
        assert fits == []


@given(any_puzzles(most_tasks=6), st.integers(0, 5))
def test_a_board_always_knows_what_it_holds(
    made: tuple[Puzzle, list[Candidate]], rounds: int
) -> None:
    assume(any(made[0].day.places))
    board = Search(made[0].day)
    board.improve(rounds)
    check_sums(board, made[0].day)


def check_sums(board: Board, day: Day) -> None:
    places = board.placed.values()
    assert board.worth == sum(place.value for place in places)
    assert board.held == sum(place.held for place in places)
    assert board.worked == sum(place.worked for place in places)
    assert board.used == sum(day.tasks[index].cells for index in board.placed)
    assert board.focus == sum(day.tasks[index].is_focus for index in board.placed) <= MOST_FOCUS


def test_the_most_valuable_places_together_are_found() -> None:
    day = day_of(*[DayTask(4, weight, 2) for weight in (50, 60, 70)], cells=11)
    tasks = [(index, sorted(places, key=worth)) for index, places in enumerate(day.places)]
    found = together(tasks)
    every = [
        (one.value + other.value)
        for number, (_, places) in enumerate(tasks)
        for one in places
        for _, others in tasks[number + 1 :]
        for other in others
        if not one.held & other.held and not is_unbroken(one.worked | other.worked)
    ]
    assert sum(place.value for place in found.values()) == max(every)


def worth(place: Place) -> int:
    return -place.value


class TestAgainstTheBest:
    """Days of 8 to 24 tasks; `run.py bench plan` has many more."""

    @pytest.mark.parametrize(("seed", "tasks"), [(1, 8), (2, 12), (3, 16), (4, 20), (5, 24)])
    def test_the_search_is_worth_nearly_as_much(self, seed: int, tasks: int) -> None:
        day = made_day(seed, tasks).day
        found = search(day)
        best = solve_exact(day, found, limit=30)
        assert best is not None
        assert broken_rules(day, best) == []
        assert 0.95 * value(day, best) <= value(day, found) <= value(day, best)

    def test_without_a_hint_the_same_value_is_the_best(self) -> None:
        day = made_day(6, 8).day
        one, other = solve_exact(day, {}, limit=30), solve_exact(day, search(day), limit=30)
        assert one is not None
        assert other is not None
        assert value(day, one) == value(day, other)

    def test_what_is_not_proven_in_time_is_not_told(self) -> None:
        assert solve_exact(made_day(7, 24).day, {}, limit=0.0001) is None

    def test_a_warm_up_counts_as_in_the_value(self) -> None:
        day = day_of(replace(TASK, weight=90), EASY, cells=12)
        best = solve_exact(day, {}, limit=30)
        assert best == {1: 0, 0: 1}
