"""From open tasks and a grid of cells to the puzzle that is solved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from tools.rules.dayplan import (
    CELL_MINUTES,
    MOST_IN_A_ROW,
    MOST_SITTING,
    Day,
    DayTask,
    held_cells,
    ones,
)
from tools.rules.dayplan_grid import Grid, longest_stretch
from tools.rules.energy import HIGH, LOW
from tools.rules.rounding import half_up_int

MOST_TASKS: Final = 24
LEAST_SITTING: Final = 2
LEAST_WEIGHT: Final = 10
CHOSEN_WEIGHT: Final = 200
"""More than the most urgent task has: what the user chose for the day comes first."""
EASY_CELLS: Final = 2
HARD_FOCUS_CELLS: Final = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open task that may be planned.

    `minutes` of work left, urgency `score` with its `urgency_reason`, `due_at` only where a time
    of day was said, ids of the open tasks it waits for, and `estimate_fact` in words where the
    user's own history changed the estimate.
    """

    task_id: str
    title: str
    status: str
    minutes: float
    score: float
    urgency_reason: str
    energy_needed: int
    due_at: datetime | None = None
    waits_for: tuple[str, ...] = ()
    is_chosen: bool = False
    estimate_fact: str | None = None


@dataclass(frozen=True)
class Puzzle:
    """The day, and the candidate behind each of its tasks, by index."""

    day: Day
    grid: Grid
    chosen: tuple[Candidate, ...]


def puzzle(grid: Grid, candidates: Sequence[Candidate], levels: Sequence[int]) -> Puzzle:
    """The day with at most 24 tasks: the user's choice, then the most urgent that can be begun.

    `levels` are the energy (1 to 3) expected in each cell.
    """
    chosen = considered(candidates)
    places = {candidate.task_id: index for index, candidate in enumerate(chosen)}
    tasks = tuple(day_task(grid, candidate, places) for candidate in chosen)
    return Puzzle(Day(grid.workable, tuple(levels), grid.capacity, tasks), grid, tuple(chosen))


def considered(candidates: Sequence[Candidate]) -> list[Candidate]:
    known = {one.task_id: one for one in candidates if one.status not in {"blocked", "done"}}
    ranked = sorted(known.values(), key=lambda one: (-one.is_chosen, -one.score))
    found: dict[str, Candidate] = {}
    for candidate in ranked:
        line = first_things(candidate, known)
        missing = {one.task_id: one for one in line or () if one.task_id not in found}
        if len(found) + len(missing) <= MOST_TASKS:
            found.update(missing)
    return list(found.values())


def first_things(candidate: Candidate, known: Mapping[str, Candidate]) -> list[Candidate] | None:
    """What the task waits for, in order, then itself; None where something can not be done."""
    line: list[Candidate] = []
    for blocker in candidate.waits_for:
        before = first_things(known[blocker], known) if blocker in known else None
        if before is None:
            return None
        line += before
    return [*line, candidate]


def day_task(grid: Grid, candidate: Candidate, places: Mapping[str, int]) -> DayTask:
    needed = cells_for(candidate.minutes)
    cells = sitting(grid, needed)
    return DayTask(
        cells=cells,
        weight=weight(candidate),
        energy_needed=candidate.energy_needed,
        latest_end=latest_end(grid, candidate.due_at, cells),
        after=tuple(places[blocker] for blocker in candidate.waits_for),
        is_whole=cells == needed,
        is_focus=is_focus(cells, candidate.energy_needed),
        is_easy=cells <= EASY_CELLS and candidate.energy_needed == LOW,
    )


def cells_for(minutes: float) -> int:
    """Cells that hold so many minutes, at least one."""
    return max(1, -int(-minutes // CELL_MINUTES))


def weight(candidate: Candidate) -> int:
    tenths = half_up_int(10 * candidate.score)
    return LEAST_WEIGHT + tenths + CHOSEN_WEIGHT * candidate.is_chosen


def is_focus(cells: int, energy: int) -> bool:
    """An hour or more, or half an hour that takes high energy."""
    return cells >= MOST_IN_A_ROW or (energy == HIGH and cells >= HARD_FOCUS_CELLS)


def sitting(grid: Grid, needed: int) -> int:
    """Cells of work for today: short tasks whole, long ones as much as one sitting holds."""
    if needed <= MOST_IN_A_ROW:
        return needed
    longest = longest_stretch(grid.workable)
    for cells in range(min(needed, MOST_SITTING), LEAST_SITTING - 1, -1):
        if held_cells(cells) <= longest and cells <= grid.capacity:
            return cells
    return min(needed, MOST_SITTING)


def latest_end(grid: Grid, due_at: datetime | None, cells: int) -> int | None:
    """The cell by which a task must have ended; None where it has no time or can not make it."""
    if due_at is None or not grid.start < due_at < grid.end:
        return None
    due, length = grid.cell_by(due_at), held_cells(cells)
    mask = ones(length)
    makes_it = any(not mask << start & ~grid.workable for start in range(due - length + 1))
    return due if makes_it else None
