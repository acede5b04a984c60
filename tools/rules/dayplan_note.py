"""One or two sentences over a whole plan, from its numbers alone."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from tools.rules.dayplan import CELL_MINUTES, Starts, has_warm_up
from tools.rules.dayplan_day import Puzzle
from tools.rules.dayplan_words import clock, duration

NO_CELLS = "This day is nearly over. Rest is a good plan; tomorrow can be planned already."
NO_FREE = "Every minute of this day is taken already, so nothing is planned. Be kind to yourself."
NO_TASKS = "Nothing is waiting to be planned. The day is yours."
NO_FIT = "No task fits into the free time of this day; what waits is named with its reason."


def note(puzzle: Puzzle, starts: Starts, open_tasks: int, zone: ZoneInfo) -> str:
    """What the day holds and how it begins; for an empty plan, why it is empty."""
    if not puzzle.grid.cells:
        return NO_CELLS
    if not puzzle.grid.free:
        return NO_FREE
    if not open_tasks:
        return NO_TASKS
    if not starts:
        return NO_FIT
    return f"{contents(puzzle, starts)}. {beginning(puzzle, starts, zone)}."


def contents(puzzle: Puzzle, starts: Starts) -> str:
    work = sum(puzzle.day.tasks[index].cells for index in starts) * CELL_MINUTES
    left = puzzle.grid.free.bit_count() * CELL_MINUTES - work
    tasks = "1 task" if len(starts) == 1 else f"{len(starts)} tasks"
    return f"{tasks} in {duration(work)}, and {duration(left)} stay free for breaks and surprises"


def beginning(puzzle: Puzzle, starts: Starts, zone: ZoneInfo) -> str:
    first = min(starts, key=lambda index: starts[index])
    title, at = puzzle.chosen[first].title, clock(puzzle.grid.moment(starts[first]), zone)
    if has_warm_up(puzzle.day, starts):
        return f"'{title}' at {at} is a short, easy start"
    return f"'{title}' at {at} comes first"
