"""Days to plan: built by hand, or of any shape for properties."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from tools.rules.dayplan import Day, DayTask, ones
from tools.rules.dayplan_day import Candidate, Puzzle, puzzle
from tools.rules.dayplan_grid import Span, grid

ZONE = ZoneInfo("Europe/Berlin")
NINE = datetime(2026, 3, 4, 9, tzinfo=ZONE).astimezone(UTC)


def day_of(*tasks: DayTask, cells: int = 36, free: int | None = None, **fields: Any) -> Day:
    """A day of so many cells, all free, all of medium energy, unless said otherwise."""
    mask = ones(cells) if free is None else free
    levels = tuple(fields.get("levels", [2] * cells))
    capacity = fields.get("capacity", mask.bit_count() * 7 // 10)
    return Day(mask, levels, capacity, tuple(tasks))


def todo(name: str = "a", minutes: float = 30, **fields: Any) -> Candidate:
    known = {
        "title": f"Task {name}",
        "status": "todo",
        "score": 5.0,
        "urgency_reason": "No due date, medium priority",
        "energy_needed": 2,
    }
    return Candidate(task_id=name, minutes=minutes, **{**known, **fields})


def at(clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 3, 4, hour, minute, tzinfo=ZONE).astimezone(UTC)


def span(first: str, last: str) -> Span:
    return at(first), at(last)


def planned(
    *tasks: Candidate,
    start: str = "14:00",
    end: str = "18:00",
    busy: Sequence[Span] = (),
    level: int = 2,
) -> Puzzle:
    """The puzzle of an afternoon, where no meal is in the way, unless said otherwise."""
    cells = grid(at(start), at(end), busy, ZONE)
    return puzzle(cells, tasks, [level] * cells.cells)


@st.composite
def any_puzzles(draw: st.DrawFn, most_tasks: int = 12) -> tuple[Puzzle, list[Candidate]]:
    """A day of any length with any meetings and tasks, also such as can not be planned."""
    minute = timedelta(minutes=1)
    start = NINE + draw(st.integers(-300, 300)) * minute
    end = start + draw(st.integers(0, 720)) * minute
    spans = st.tuples(st.integers(0, 700), st.integers(1, 200))
    busy = [
        (start + first * minute, start + (first + length) * minute)
        for first, length in draw(st.lists(spans, max_size=4))
    ]
    cells = grid(start, end, busy, ZONE)
    count = draw(st.integers(0, most_tasks))
    tasks = [draw(any_tasks(number, start)) for number in range(count)]
    levels = draw(st.lists(st.integers(1, 3), min_size=cells.cells, max_size=cells.cells))
    return puzzle(cells, tasks, levels), tasks


@st.composite
def any_tasks(draw: st.DrawFn, number: int, start: datetime) -> Candidate:
    due = draw(st.none() | st.integers(-60, 900))
    blocker = draw(st.integers(0, 3 * number)) if number else number
    return todo(
        f"task_{number:02}",
        minutes=draw(st.sampled_from([0, 5, 15, 16, 30, 45, 60, 75, 90, 200, 1_000])),
        score=draw(st.integers(0, 100)) / 10,
        energy_needed=draw(st.integers(1, 3)),
        status=draw(st.sampled_from(["todo", "todo", "in_progress", "blocked", "done"])),
        due_at=None if due is None else start + timedelta(minutes=due),
        waits_for=(f"task_{blocker:02}",) if blocker < number else (),
        is_chosen=draw(st.booleans()),
    )
