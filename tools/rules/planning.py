"""In which order to do things: the secretary's answer to "what now?".

The start is the order by urgency score. It is improved to the least weighted tardiness (a task that
ends after its due moment costs its score for each minute), exactly on short lists and by insertion
moves on longer ones, and then fitted to the energy and the free minutes at hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from itertools import chain, islice
from math import inf
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import calendar_day
from tools.rules.energy import energy_needed
from tools.rules.tardiness import Jobs, improved, least, pressing_order, tardiness
from tools.rules.urgency import WORK_HOURS_PER_DAY, OpenTask, remaining_hours

Few = tuple[float, ...]
MOST_IMPROVED: Final = 40
MOST_EXACT: Final = 11
PATIENCES: Final = (1.0, 2.0)
"""Starts besides the given order. On the 125 instances `wt40` of the OR-Library the best of the
three ends leaves 0.06 % of the way from a random order to the optimum."""
WORK_MINUTES_PER_DAY: Final = 60 * WORK_HOURS_PER_DAY
ONE_MINUTE: Final = 60.0
OPEN_WINDOW_MINUTES: Final = 240.0
"""How far ahead energy counts while no end is known: as long as an energy log stays current."""


class Unread(Exception):
    """The next turn may be that of a task that was not read."""


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
    rest = range(MOST_IMPROVED, len(minutes))
    head = (tuple(one[:MOST_IMPROVED]) for one in (minutes, weights, due))
    return [*head_order(*head), *rest]


@lru_cache(maxsize=64)
def head_order(minutes: Few, weights: Few, due: Few) -> tuple[int, ...]:
    """Kept for a moment: a turn of the chat looks at the same tasks more than once."""
    jobs = Jobs(minutes, weights, due)
    return tuple(least_late(jobs, list(range(len(jobs)))))


def least_late(jobs: Jobs, given: list[int]) -> list[int]:
    if tardiness(jobs, given) <= 0:
        return given
    if len(given) <= MOST_EXACT:
        return least(jobs, given)
    starts = [given, *(pressing_order(jobs, given, patience) for patience in PATIENCES)]
    ends = [improved(jobs, start) for start in dict.fromkeys(map(tuple, starts))]
    return min(ends, key=lambda end: tardiness(jobs, end))


def doable(
    task: OpenTask,
    score: float,
    energy: int | None,
    now: datetime,
    zone: ZoneInfo,
    is_blocked: bool = False,
) -> Doable:
    """A task as the planner needs it; `energy` None derives what it takes."""
    return Doable(
        minutes=60 * remaining_hours(task),
        score=score,
        due_minutes=working_minutes(task, now, zone),
        energy_needed=energy or energy_needed(task.priority, task.estimated_hours),
        is_blocked=is_blocked,
    )


def working_minutes(task: OpenTask, now: datetime, zone: ZoneInfo) -> float:
    """Minutes of work until the due moment: at most four hours a calendar day, today included."""
    due_at = task.due_at
    if due_at is None:
        return inf
    days = (calendar_day(due_at, zone) - calendar_day(now, zone)).days
    if due_at < now if task.due_has_time else days < 0:
        return 0.0
    minutes = WORK_MINUTES_PER_DAY * (days + 1)
    if task.due_has_time:
        minutes = min(minutes, (due_at - now).total_seconds() / ONE_MINUTE)
    return minutes


def doing_order(
    tasks: Sequence[Doable], energy: int | None = None, free_minutes: float | None = None
) -> list[int]:
    """Indices of the tasks in the order to do them.

    Tasks that fit the energy come first for as long as they fill the free minutes (four hours
    where no end is known), then the rest in order; tasks that wait for something else come last.
    Without an energy level nothing is too much, and without free minutes either nothing is moved.
    """
    scores = [task.score for task in tasks]
    is_blocked = [task.is_blocked for task in tasks]
    return list(turns(scores, is_blocked, tasks.__getitem__, energy, free_minutes))


def turns(
    scores: Sequence[float],
    is_blocked: Sequence[bool],
    task_at: Callable[[int], Doable],
    energy: int | None = None,
    free_minutes: float | None = None,
    unread: float = -inf,
) -> Iterator[int]:
    """The doing order turn by turn: a task is looked at no sooner than its turn may come.

    Where tasks up to a score were left `unread`, `Unread` is raised once a turn may be theirs.
    """
    look = cache(task_at)
    blocked = [index for index, waits in enumerate(is_blocked) if waits]
    free = (index for index, waits in enumerate(is_blocked) if not waits)
    ready = ranked(free, scores, look, unread)
    head = list(islice(ready, MOST_IMPROVED))
    jobs = list(map(look, head))
    best = order(
        [job.minutes for job in jobs],
        [job.score for job in jobs],
        [job.due_minutes for job in jobs],
    )
    yield from fitted(chain((head[place] for place in best), ready), look, energy, free_minutes)
    yield from ranked(blocked, scores, look)


def ranked(
    indices: Iterable[int],
    scores: Sequence[float],
    look: Callable[[int], Doable],
    unread: float = -inf,
) -> Iterator[int]:
    """Most urgent first; among equals the one due earlier, then the shorter one."""
    equals: dict[float, list[int]] = defaultdict(list)
    for index in indices:
        equals[scores[index]].append(index)
    for score in sorted(equals, reverse=True):
        if score <= unread:
            raise Unread
        tasks = [(look(index), index) for index in equals[score]]
        keys = sorted((task.due_minutes, task.minutes, index) for task, index in tasks)
        yield from (index for _, _, index in keys)
    if unread > -inf:
        raise Unread


def fitted(
    ordered: Iterable[int],
    look: Callable[[int], Doable],
    energy: int | None,
    free_minutes: float | None,
) -> Iterator[int]:
    if energy is None and free_minutes is None:
        yield from ordered
        return
    window = OPEN_WINDOW_MINUTES if free_minutes is None else free_minutes
    passed_over = []
    for index in ordered:
        task = look(index)
        if (energy is None or task.energy_needed <= energy) and task.minutes <= window:
            window -= task.minutes
            yield index
        else:
            passed_over.append(index)
    yield from passed_over
