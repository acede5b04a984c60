"""Why a task is not in the plan: the first thing that is true and stands in its way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from tools.rules import dayplan_words as words
from tools.rules.dayplan import CELL_MINUTES, MOST_FOCUS, Starts, held_cells
from tools.rules.dayplan_day import Candidate, Puzzle
from tools.rules.dayplan_grid import longest_stretch

Code = Literal[
    "done",
    "blocked",
    "waits",
    "no_time",
    "too_long",
    "focus",
    "full",
    "before_due",
    "no_place",
    "crowded",
]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`code` is for programs, `reason` for people."""

    task_id: str
    title: str
    code: Code
    reason: str


def left_out(
    puzzle: Puzzle,
    starts: Starts,
    candidates: list[Candidate],
    titles: Mapping[str, str],
    zone: ZoneInfo,
) -> list[LeftOut]:
    """Every candidate that is not in the plan, in the candidates' order.

    `titles` are those of the tasks that others wait for, by id.
    """
    places = {one.task_id: index for index, one in enumerate(puzzle.chosen)}
    planned = {puzzle.chosen[index].task_id for index in starts}
    return [
        LeftOut(one.task_id, one.title, *why_not(puzzle, starts, one, places, titles, zone))
        for one in candidates
        if one.task_id not in planned
    ]


def why_not(
    puzzle: Puzzle,
    starts: Starts,
    candidate: Candidate,
    places: Mapping[str, int],
    titles: Mapping[str, str],
    zone: ZoneInfo,
) -> tuple[Code, str]:
    if candidate.status == "done":
        return "done", words.DONE
    if candidate.status == "blocked":
        return "blocked", words.BLOCKED
    if not puzzle.grid.free:
        return "no_time", words.NO_TIME
    if waiting := why_waiting(puzzle, starts, candidate, places, titles):
        return "waits", waiting
    if candidate.task_id not in places:
        return "crowded", words.CROWDED
    return why_no_room(puzzle, starts, places[candidate.task_id], candidate, zone)


def why_waiting(
    puzzle: Puzzle,
    starts: Starts,
    candidate: Candidate,
    places: Mapping[str, int],
    titles: Mapping[str, str],
) -> str | None:
    for blocker in candidate.waits_for:
        index = places.get(blocker, -1)
        if index in starts and not puzzle.day.tasks[index].is_whole:
            return words.waits_for_rest(titles[blocker])
    missing = [blocker for blocker in candidate.waits_for if places.get(blocker, -1) not in starts]
    return words.waits_for([titles[blocker] for blocker in missing]) if missing else None


def why_no_room(
    puzzle: Puzzle, starts: Starts, index: int, candidate: Candidate, zone: ZoneInfo
) -> tuple[Code, str]:
    task, day = puzzle.day.tasks[index], puzzle.day
    used = sum(day.tasks[other].cells for other in starts)
    longest = longest_stretch(day.free)
    minutes = task.cells * CELL_MINUTES
    if held_cells(task.cells) > longest:
        return "too_long", words.too_long(minutes, longest * CELL_MINUTES)
    if task.cells > day.capacity:
        return "too_long", words.too_full(minutes, day.capacity * CELL_MINUTES)
    if task.is_focus and sum(day.tasks[other].is_focus for other in starts) >= MOST_FOCUS:
        return "focus", words.FOCUS
    if used + task.cells > day.capacity:
        return "full", words.FULL
    if task.latest_end is not None and candidate.due_at is not None:
        return "before_due", words.before_due(words.clock(candidate.due_at, zone))
    return "no_place", words.NO_PLACE
