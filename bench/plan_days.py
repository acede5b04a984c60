"""Days to plan, made up from a seed: tasks, meetings, and an energy that rises and falls."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from tools.rules.dayplan_day import Candidate, Puzzle, puzzle
from tools.rules.dayplan_grid import Grid, Span, grid
from tools.rules.energy import energy_needed

ZONE = ZoneInfo("UTC")
START = datetime(2026, 3, 4, 9, tzinfo=UTC)
HOURS = 9
MINUTES = (5, 10, 15, 15, 20, 30, 30, 30, 45, 60, 60, 90, 120, 180)
PRIORITIES = ("low", "medium", "medium", "high", "urgent")
RHYTHMS = ("222333211", "333322211", "112233322", "233221123", "222222222")
WITH_A_TIME, WAITING, CHOSEN = 0.15, 0.15, 0.05


def made_day(seed: int, tasks: int) -> Puzzle:
    """A day from nine to six; the same for the same seed."""
    random = Random(seed)
    cells = grid(START, START + timedelta(hours=HOURS), meetings(random), ZONE)
    rhythm = random.choice(RHYTHMS)
    levels = [int(rhythm[cell * HOURS // cells.cells]) for cell in range(cells.cells)]
    return puzzle(cells, made_tasks(random, cells, tasks), levels)


def meetings(random: Random) -> list[Span]:
    found = []
    for _ in range(random.randrange(4)):
        start = START + timedelta(minutes=5 * random.randrange(12 * HOURS))
        found.append((start, start + timedelta(minutes=random.choice((15, 30, 40, 60, 90)))))
    return found


def made_tasks(random: Random, cells: Grid, count: int) -> list[Candidate]:
    found: list[Candidate] = []
    for number in range(count):
        minutes, priority = random.choice(MINUTES), random.choice(PRIORITIES)
        due = cells.moment(random.randrange(4, cells.cells))
        blocker = (found[random.randrange(number)].task_id,) if number else ()
        found.append(
            Candidate(
                task_id=f"task_{number:02}",
                title=f"Task {number}",
                status="todo",
                minutes=minutes,
                score=random.randrange(14, 101) / 10,
                urgency_reason="No due date",
                energy_needed=energy_needed(priority, minutes / 60),
                due_at=due if random.random() < WITH_A_TIME else None,
                waits_for=blocker if random.random() < WAITING else (),
                is_chosen=random.random() < CHOSEN,
            )
        )
    return found
