"""In which order to do things: the secretary's answer to "what now?".

The start is the order by urgency score. It is improved to the least weighted tardiness (a task that
ends after its due moment costs its score for each minute), exactly on short lists and by insertion
moves on longer ones, and then fitted to the energy and the free minutes at hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import calendar_day, is_past_due
from tools.rules.energy import energy_needed
from tools.rules.tardiness import Jobs, improved, least, pressing_order, tardiness
from tools.rules.urgency import WORK_HOURS_PER_DAY, UrgencyFacts, remaining_hours

MOST_IMPROVED: Final = 40
MOST_EXACT: Final = 11
PATIENCES: Final = (1.0, 2.0)
"""Starts besides the given order. On the 125 instances `wt40` of the OR-Library the best of the
three ends leaves 0.06 % of the way from a random order to the optimum."""
WORK_MINUTES_PER_DAY: Final = 60 * WORK_HOURS_PER_DAY
ONE_MINUTE: Final = 60.0
OPEN_WINDOW_MINUTES: Final = 240.0
"""How far ahead energy counts while no end is known: as long as an energy log stays current."""


@dataclass(frozen=True, slots=True)
class Doable:
    """An open task as the planner sees it.

    `minutes` of work left, urgency `score`, working minutes until it is due (infinite without a
    date), the energy it takes (1 to 3), whether it waits for something else.
    """

    minutes: float
    score: float
    due_minutes: float
    energy_needed: int
    is_blocked: bool = False


def order(minutes: Sequence[float], weights: Sequence[float], due: Sequence[float]) -> list[int]:
    """Indices of jobs in an order of little weighted tardiness; a good order stays as it is.

    The first 40 jobs are ordered, the rest keep their place. `due` counts from now, in minutes.
    """
    jobs = Jobs(minutes, weights, due)
    given = list(range(len(jobs)))
    head = given[:MOST_IMPROVED]
    return [*least_late(jobs, head), *given[MOST_IMPROVED:]]


def least_late(jobs: Jobs, given: list[int]) -> list[int]:
    if tardiness(jobs, given) <= 0:
        return given
    if len(given) <= MOST_EXACT:
        return least(jobs, given)
    starts = [given, *(pressing_order(jobs, given, patience) for patience in PATIENCES)]
    ends = [improved(jobs, start) for start in starts]
    return min(ends, key=lambda end: tardiness(jobs, end))


def doable(
    facts: UrgencyFacts, score: float, energy: int | None, now: datetime, zone: ZoneInfo
) -> Doable:
    """A task's facts as the planner needs them; `energy` None derives what it takes."""
    derived = energy_needed(facts.priority, facts.estimated_hours)
    return Doable(
        minutes=60 * remaining_hours(facts),
        score=score,
        due_minutes=working_minutes(facts, now, zone),
        energy_needed=derived if energy is None else energy,
        is_blocked=facts.status == "blocked" or facts.has_open_blocker,
    )


def working_minutes(facts: UrgencyFacts, now: datetime, zone: ZoneInfo) -> float:
    """Minutes of work until the due moment: at most four hours a calendar day, today included."""
    if facts.due_at is None:
        return inf
    if is_past_due(facts.due_at, facts.due_has_time, now, zone):
        return 0.0
    days = (calendar_day(facts.due_at, zone) - calendar_day(now, zone)).days
    minutes = WORK_MINUTES_PER_DAY * (days + 1)
    if facts.due_has_time:
        minutes = min(minutes, (facts.due_at - now).total_seconds() / ONE_MINUTE)
    return minutes


def doing_order(
    tasks: Sequence[Doable], energy: int | None = None, free_minutes: float | None = None
) -> list[int]:
    """Indices of the tasks in the order to do them.

    Tasks that fit the energy come first for as long as they fill the free minutes (four hours
    where no end is known), then the rest in order; tasks that wait for something else come last.
    Without an energy level nothing is too much, and without free minutes either nothing is moved.
    """
    ranked = sorted(range(len(tasks)), key=lambda index: by_score(tasks[index]))
    ready = [index for index in ranked if not tasks[index].is_blocked]
    best = order(
        [tasks[index].minutes for index in ready],
        [tasks[index].score for index in ready],
        [tasks[index].due_minutes for index in ready],
    )
    fitting = fitted([ready[place] for place in best], tasks, energy, free_minutes)
    return [*fitting, *(index for index in ranked if tasks[index].is_blocked)]


def by_score(task: Doable) -> tuple[float, float, float]:
    """Most urgent first; among equals the one due earlier, then the shorter one."""
    return -task.score, task.due_minutes, task.minutes


def fitted(
    ordered: list[int], tasks: Sequence[Doable], energy: int | None, free_minutes: float | None
) -> list[int]:
    if energy is None and free_minutes is None:
        return ordered
    window = OPEN_WINDOW_MINUTES if free_minutes is None else free_minutes
    now = list(fill(ordered, tasks, energy, window))
    chosen = set(now)
    return [*now, *(index for index in ordered if index not in chosen)]


def fill(
    ordered: list[int], tasks: Sequence[Doable], energy: int | None, window: float
) -> Iterator[int]:
    for index in ordered:
        task = tasks[index]
        if (energy is None or task.energy_needed <= energy) and task.minutes <= window:
            window -= task.minutes
            yield index
