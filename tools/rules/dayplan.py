"""A day's plan as a puzzle: which tasks to do, each in one sitting, and when to begin it.

Time is cut into cells of 15 minutes; masks are integers whose bit `c` is cell `c`. What a plan is
worth is one function for every solver:

    value = sum over the planned tasks of
                weight * (SITTING + fit(energy) of each cell + EARLY * share of the day to come)
            + WARM_UP if the first task is an easy one

The weight is the urgency in tenths, and a little for every task. So urgent work comes in first, a
short task is worth more a minute than a long one (small wins), hard work moves to the hours of high
energy, and nothing waits without a reason. The constants are a judgement, not a measurement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

CELL_MINUTES: Final = 15
MOST_PERCENT: Final = 70
"""Of the free time: the rest is for what comes in between, and for nothing at all."""
MOST_FOCUS: Final = 3
MOST_IN_A_ROW: Final = 4
"""Cells of work without a break: an hour."""
MOST_SITTING: Final = 6
"""Cells of work on one task in a day: 90 minutes, in two halves with a break between."""
SITTING: Final = 200
EARLY: Final = 40
WARM_UP: Final = 15_000
FIT: Final = {
    1: {1: 100, 2: 90, 3: 75},
    2: {1: 60, 2: 100, 3: 90},
    3: {1: 25, 2: 70, 3: 100},
}
"""Percent of a cell's worth by the energy a task takes and the level that is expected."""
Starts = Mapping[int, int]
"""Where the planned tasks begin: index of the task → cell."""


@dataclass(frozen=True, slots=True)
class DayTask:
    """A task as the planner sees it: one sitting of `cells` cells of work.

    `after` are the tasks that have to be finished before it; `latest_end` is the cell by whose
    beginning it must have ended. `is_whole` says that the sitting finishes the task.
    """

    cells: int
    weight: int
    energy_needed: int
    latest_end: int | None = None
    after: tuple[int, ...] = ()
    is_whole: bool = True
    is_focus: bool = False
    is_easy: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A task at a start: what it is worth there, the cells it holds, those it works in."""

    value: int
    start: int
    end: int
    held: int
    worked: int


@dataclass(frozen=True)
class Day:
    """The cells that may be worked in, the energy expected in each, the tasks to choose from."""

    free: int
    levels: tuple[int, ...]
    capacity: int
    tasks: tuple[DayTask, ...]

    @cached_property
    def places(self) -> tuple[tuple[Place, ...], ...]:
        """Where each task can be on its own, the earliest first."""
        return tuple(tuple(places_of(self, task)) for task in self.tasks)


def pieces(cells: int) -> tuple[int, int]:
    """The work before and after the break inside a sitting; up to an hour has none."""
    if cells <= MOST_IN_A_ROW:
        return cells, 0
    return cells - cells // 2, cells // 2


def held_cells(cells: int) -> int:
    """How many cells a sitting holds with its own break."""
    return cells + (1 if pieces(cells)[1] else 0)


def worked_mask(cells: int) -> int:
    """The cells of a sitting that starts at 0 in which work is done."""
    head, tail = pieces(cells)
    return ones(head) | ones(tail) << (head + 1)


def ones(count: int) -> int:
    return (1 << count) - 1


def places_of(day: Day, task: DayTask) -> list[Place]:
    length = held_cells(task.cells)
    last = len(day.levels) - length
    if task.latest_end is not None:
        last = min(last, task.latest_end - length)
    if task.cells > day.capacity or not all(day.tasks[other].is_whole for other in task.after):
        return []
    held, worked = ones(length), worked_mask(task.cells)
    return [
        Place(value_at(day, task, start), start, start + length, held << start, worked << start)
        for start in range(last + 1)
        if not held << start & ~day.free
    ]


def value_at(day: Day, task: DayTask, start: int) -> int:
    worked, fit = worked_mask(task.cells), FIT[task.energy_needed]
    cells = len(day.levels)
    fits = sum(
        fit[day.levels[start + cell]] for cell in range(worked.bit_length()) if worked >> cell & 1
    )
    return task.weight * (SITTING + fits + EARLY * (cells - start) // cells)


def value(day: Day, starts: Starts) -> int:
    """What a plan is worth; see the head of this file."""
    worth = sum(value_at(day, day.tasks[index], start) for index, start in starts.items())
    return worth + WARM_UP * has_warm_up(day, starts)


def has_warm_up(day: Day, starts: Starts) -> bool:
    """Whether the first task of the plan is a short and easy one."""
    return bool(starts) and day.tasks[min(starts, key=lambda index: starts[index])].is_easy


def is_unbroken(worked: int) -> bool:
    """Whether somewhere more than an hour is worked without a break."""
    pairs = worked & worked >> 1
    return bool(pairs & pairs >> 2 & worked >> 4)


def broken_rules(day: Day, starts: Starts) -> list[str]:
    """The rules that a plan does not keep, in words; empty for a plan that may be shown."""
    found, held, worked = [], 0, 0
    for index, start in starts.items():
        place = next((one for one in day.places[index] if one.start == start), None)
        if place is None:
            found.append(f"task {index} can not be at {start}")
            continue
        if held & place.held:
            found.append(f"task {index} overlaps another")
        found += [
            f"task {index} comes before task {other}"
            for other in day.tasks[index].after
            if other not in starts or starts[other] + held_cells(day.tasks[other].cells) > start
        ]
        held, worked = held | place.held, worked | place.worked
    if worked.bit_count() > day.capacity:
        found.append("the day is too full")
    if is_unbroken(worked):
        found.append("a break is missing")
    if sum(day.tasks[index].is_focus for index in starts) > MOST_FOCUS:
        found.append("too many focus tasks")
    return found
