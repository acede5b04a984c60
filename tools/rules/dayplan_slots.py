"""A solved day as it is shown: pieces of work and breaks in their order, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from tools.rules import dayplan_words as words
from tools.rules.dayplan import (
    CELL_MINUTES,
    DayTask,
    Starts,
    has_warm_up,
    held_cells,
    pieces,
)
from tools.rules.dayplan_day import Candidate, Puzzle
from tools.rules.dayplan_grid import stretches
from tools.rules.rounding import half_up_int


@dataclass(frozen=True, slots=True)
class DaySlot:
    """From one cell to before another; `task` is an index of the puzzle, None for a break."""

    first: int
    end: int
    kind: Literal["task", "break"]
    title: str
    reason: str
    task: int | None = None


def slots(puzzle: Puzzle, starts: Starts, zone: ZoneInfo) -> list[DaySlot]:
    """Every slot of the plan by its start; no slot where nothing is planned."""
    if not starts:
        return []
    work = [slot for index in starts for slot in sitting_slots(puzzle, starts, index, zone)]
    found = [*work, *meal_slots(puzzle)]
    return sorted([*found, *breaks(puzzle, found)], key=lambda slot: slot.first)


def sitting_slots(puzzle: Puzzle, starts: Starts, index: int, zone: ZoneInfo) -> Iterator[DaySlot]:
    """One piece, or two with the break between them."""
    start, task, title = starts[index], puzzle.day.tasks[index], puzzle.chosen[index].title
    reason = why_here(puzzle, starts, index, zone)
    head, tail = pieces(task.cells)
    yield DaySlot(start, start + head, "task", title, reason, index)
    if tail:
        middle, end = start + head, start + held_cells(task.cells)
        yield DaySlot(middle, middle + 1, "break", words.BREAK, words.inside_sitting())
        yield DaySlot(middle + 1, end, "task", title, reason, index)


def meal_slots(puzzle: Puzzle) -> Iterator[DaySlot]:
    for first, length in stretches(puzzle.grid.meal):
        yield DaySlot(first, first + length, "break", words.MEAL, words.MEAL_REASON)


def breaks(puzzle: Puzzle, found: list[DaySlot]) -> Iterator[DaySlot]:
    """A quarter of an hour at the head of each gap between work and more work."""
    ordered = sorted(found, key=lambda slot: slot.first)
    last = max(slot.end for slot in ordered if slot.kind == "task")
    row = 0
    for slot, following in zip(ordered, [*ordered[1:], None], strict=True):
        row = row + slot.end - slot.first if slot.kind == "task" else 0
        gap = (following.first if following else last) - slot.end
        if row and slot.end < last and gap > 0:
            if puzzle.day.free >> slot.end & 1:
                reason = words.after_work(row * CELL_MINUTES)
                yield DaySlot(slot.end, slot.end + 1, "break", words.BREAK, reason)
            row = 0


def why_here(puzzle: Puzzle, starts: Starts, index: int, zone: ZoneInfo) -> str:
    """Why a task is in the plan, and there, as far as anything speaks for it."""
    task, candidate = puzzle.day.tasks[index], puzzle.chosen[index]
    opens = starts[index] == min(starts.values()) and has_warm_up(puzzle.day, starts)
    expected = puzzle.day.levels[starts[index]]
    parts = [
        words.WARM_UP if opens else None,
        words.CHOSEN if candidate.is_chosen else None,
        candidate.urgency_reason,
        due_words(puzzle, task, candidate, zone),
        words.energy_fit(task.energy_needed, expected),
        sitting_words(task, candidate),
        candidate.estimate_fact,
    ]
    return words.sentence([part[:1].lower() + part[1:] for part in parts if part])


def due_words(puzzle: Puzzle, task: DayTask, candidate: Candidate, zone: ZoneInfo) -> str | None:
    if task.latest_end is not None and candidate.due_at is not None:
        return words.in_time(words.clock(candidate.due_at, zone))
    if candidate.due_at is not None and puzzle.grid.start < candidate.due_at < puzzle.grid.end:
        return words.not_in_time(words.clock(candidate.due_at, zone))
    return None


def sitting_words(task: DayTask, candidate: Candidate) -> str | None:
    if task.is_whole:
        return None
    return words.one_sitting(task.cells * CELL_MINUTES, half_up_int(candidate.minutes))
