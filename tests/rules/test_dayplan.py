from __future__ import annotations

from dataclasses import replace

import pytest

from tests.rules.days_to_plan import day_of
from tools.rules.dayplan import (
    WARM_UP,
    DayTask,
    broken_rules,
    has_warm_up,
    held_cells,
    is_unbroken,
    pieces,
    value,
    value_at,
    worked_mask,
)

TASK = DayTask(cells=2, weight=60, energy_needed=2)
EASY = DayTask(cells=1, weight=30, energy_needed=1, is_easy=True)
FOCUS = DayTask(cells=2, weight=60, energy_needed=3, is_focus=True)


class TestBrokenRules:
    def test_a_plan_that_keeps_them_breaks_none(self) -> None:
        assert broken_rules(day_of(TASK, TASK), {0: 0, 1: 3}) == []

    def test_two_tasks_in_one_cell(self) -> None:
        assert broken_rules(day_of(TASK, TASK), {0: 0, 1: 1}) == ["task 1 overlaps another"]

    @pytest.mark.parametrize("start", [-1, 2, 3, 35, 99])
    def test_a_place_that_is_busy_or_beyond_the_day(self, start: int) -> None:
        free = (1 << 36) - 1 & ~(1 << 3)
        assert broken_rules(day_of(TASK, free=free), {0: start}) == [
            f"task 0 can not be at {start}"
        ]

    def test_a_task_before_what_it_waits_for(self) -> None:
        day = day_of(TASK, replace(TASK, after=(0,)))
        assert broken_rules(day, {0: 5, 1: 0}) == ["task 1 comes before task 0"]
        assert broken_rules(day, {0: 0, 1: 1})[-1] == "task 1 comes before task 0"
        assert broken_rules(day, {1: 0}) == ["task 1 comes before task 0"]
        assert broken_rules(day, {0: 0, 1: 2}) == []

    def test_a_task_that_waits_for_one_that_is_not_finished_in_a_sitting(self) -> None:
        day = day_of(replace(TASK, is_whole=False), replace(TASK, after=(0,)))
        assert broken_rules(day, {0: 0, 1: 9}) == ["task 1 can not be at 9"]

    def test_an_end_after_the_latest_end(self) -> None:
        day = day_of(replace(TASK, latest_end=6))
        assert broken_rules(day, {0: 4}) == []
        assert broken_rules(day, {0: 5}) == ["task 0 can not be at 5"]

    def test_more_than_the_day_holds(self) -> None:
        day = day_of(TASK, TASK, capacity=3)
        assert broken_rules(day, {0: 0}) == []
        assert broken_rules(day, {0: 0, 1: 3}) == ["the day is too full"]

    def test_more_than_an_hour_in_a_row(self) -> None:
        day = day_of(TASK, TASK, TASK)
        assert broken_rules(day, {0: 0, 1: 2}) == []
        assert broken_rules(day, {0: 0, 1: 2, 2: 4}) == ["a break is missing"]
        assert broken_rules(day, {0: 0, 1: 2, 2: 5}) == []

    def test_a_fourth_focus_task(self) -> None:
        day = day_of(*[FOCUS] * 4)
        starts = {0: 0, 1: 3, 2: 6, 3: 9}
        assert broken_rules(day, starts) == ["too many focus tasks"]
        del starts[3]
        assert broken_rules(day, starts) == []


@pytest.mark.parametrize(
    ("cells", "expected", "held", "mask"),
    [
        (1, (1, 0), 1, 0b1),
        (4, (4, 0), 4, 0b1111),
        (5, (3, 2), 6, 0b110111),
        (6, (3, 3), 7, 0b1110111),
    ],
)
def test_a_long_sitting_has_a_break_in_its_middle(
    cells: int, expected: tuple[int, int], held: int, mask: int
) -> None:
    assert (pieces(cells), held_cells(cells), worked_mask(cells)) == (expected, held, mask)


@pytest.mark.parametrize(
    ("worked", "expected"),
    [(0b0, False), (0b1111, False), (0b11111, True), (0b11110_1111, False), (0b111110000, True)],
)
def test_an_hour_in_a_row_is_the_most(worked: int, expected: bool) -> None:
    assert is_unbroken(worked) is expected


class TestValue:
    def test_of_nothing_is_nothing(self) -> None:
        assert value(day_of(TASK), {}) == 0

    def test_is_as_documented(self) -> None:
        assert value_at(day_of(TASK), TASK, 0) == 60 * (200 + 100 + 100 + 40)
        assert value_at(day_of(TASK), TASK, 18) == 60 * (200 + 100 + 100 + 20)

    @pytest.mark.parametrize(("needed", "levels"), [(1, [1, 2, 3]), (2, [2, 3, 1]), (3, [3, 2, 1])])
    def test_is_highest_where_the_energy_fits_and_lowest_where_it_lacks(
        self, needed: int, levels: list[int]
    ) -> None:
        task = replace(TASK, energy_needed=needed)
        worth = [value_at(day_of(task, levels=[level] * 36), task, 0) for level in levels]
        assert worth == sorted(worth, reverse=True)
        assert len(set(worth)) == 3

    def test_counts_the_break_inside_a_sitting_for_nothing(self) -> None:
        task = replace(TASK, cells=6)
        low = [1 if cell == 3 else 2 for cell in range(36)]
        assert value_at(day_of(task), task, 0) == value_at(day_of(task, levels=low), task, 0)

    def test_is_more_a_minute_for_short_tasks(self) -> None:
        short, long = replace(TASK, cells=1), replace(TASK, cells=4)
        assert 4 * value_at(day_of(short), short, 0) > value_at(day_of(long), long, 0)

    def test_falls_with_waiting(self) -> None:
        assert value_at(day_of(TASK), TASK, 0) > value_at(day_of(TASK), TASK, 9)

    def test_is_the_sum_over_tasks_and_a_warm_up(self) -> None:
        day = day_of(TASK, EASY)
        alone = value_at(day, TASK, 1) + value_at(day, EASY, 0)
        assert value(day, {0: 1, 1: 0}) == alone + WARM_UP
        late = value_at(day, TASK, 0) + value_at(day, EASY, 2)
        assert value(day, {0: 0, 1: 2}) == late

    @pytest.mark.parametrize(
        ("starts", "expected"), [({}, False), ({0: 0, 1: 2}, False), ({0: 1, 1: 0}, True)]
    )
    def test_a_warm_up_is_an_easy_first_task(self, starts: dict[int, int], expected: bool) -> None:
        assert has_warm_up(day_of(TASK, EASY), starts) is expected
