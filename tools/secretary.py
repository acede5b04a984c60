"""The secretary's facts: what to do now and why, what is in the way, what is nearly won."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from math import inf
from typing import cast

from sqlalchemy import Select, and_, bindparam, func, not_, or_

from storage.tables import TaskRow
from tools.context import Context
from tools.energy import NEWEST
from tools.progress import days_away, streak_today, unlocked_ids
from tools.rules.achievements import Achievement, within_reach
from tools.rules.days import COMEBACK_AFTER_DAYS
from tools.rules.energy import is_current
from tools.rules.planning import Doable, Unread, doable, turns
from tools.rules.rounding import half_up_int
from tools.rules.urgency import (
    FAR,
    FAR_HOURS,
    QUIET_PRIORITIES,
    Scales,
    Urgency,
    quiet_score,
    urgency,
)
from tools.shapes import Moment, Output
from tools.tasks.blockers import Dependencies, load_dependencies
from tools.tasks.counts import open_total
from tools.tasks.overdue import due_among
from tools.tasks.read import IS_OPEN, LIVE, SCORED, scores, urgency_facts

NEEDED = (*SCORED, TaskRow.title, TaskRow.energy_needed, TaskRow.project_id)
OPEN = cast(
    "Select[TaskRow]",
    LIVE.where(IS_OPEN).with_only_columns(*NEEDED).order_by(TaskRow.id),
)
# Tasks of the least scores, which are many where tasks are many and seldom come first.
IS_QUIET = and_(
    TaskRow.status == "todo",
    TaskRow.priority.in_(QUIET_PRIORITIES),
    func.coalesce(TaskRow.estimated_hours, 0.0) <= FAR_HOURS,
    or_(TaskRow.due_at.is_(None), TaskRow.due_at > bindparam("far_ahead")),
    TaskRow.id.not_in(bindparam("waiting", expanding=True)),
)
NOT_QUIET = OPEN.where(not_(IS_QUIET))
MANY = 150
MOST_PRIORITIES = 5
GENTLE_PRIORITIES = 3


class Factor(Output):
    """A part of the score: its points, and the fact it stands on."""

    name: str
    points: float
    fact: str


class PriorityTask(Output):
    task_id: str
    title: str
    urgency_score: float
    reason: str
    factors: list[Factor]
    status: str
    due_date: Moment | None
    estimated_minutes: int | None


class Dashboard(Output):
    """What to do now, in this order, and what the day looks like."""

    priorities: list[PriorityTask]
    focus_recommendation: str
    overdue_count: int
    due_today_count: int
    bottlenecks: list[str]
    achievements_available: list[str]
    energy_level: int | None
    generated_by: str = "rules"


@dataclass(frozen=True, slots=True)
class Scored:
    """A task with its score; why it has it is told for the few that are shown."""

    row: TaskRow
    score: float
    known: Dependencies

    def explained(self, context: Context) -> Urgency:
        return urgency(urgency_facts(self.row, self.known), context.now, context.zone)


async def get_dashboard(context: Context) -> Dashboard:
    """Priorities with true reasons, counts, bottlenecks, and achievements within reach."""
    known = await load_dependencies(context)
    energy = await fresh_energy(context)
    already = await unlocked_ids(context)
    is_back = days_away(context) >= COMEBACK_AFTER_DAYS
    most = GENTLE_PRIORITIES if is_back else MOST_PRIORITIES
    first, rows = await first_to_do(context, known, energy, most)
    past, today = due_among(context, rows)
    return Dashboard(
        priorities=[as_priority(context, scored) for scored in first],
        focus_recommendation=focus_recommendation(first, known, energy, is_back),
        overdue_count=past,
        due_today_count=today,
        bottlenecks=bottlenecks(rows, known),
        achievements_available=[sentence for _, sentence in near_achievements(context, already)],
        energy_level=energy,
    )


def near_achievements(context: Context, already: set[str]) -> list[tuple[Achievement, str]]:
    streak = streak_today(context)
    counted_today = streak.last_counted_on == context.today
    return within_reach(context.user.metrics, already, streak.current, counted_today)


async def suggested_tasks(context: Context, most: int) -> list[TaskRow]:
    """The first open tasks in the doing order that wait for nothing."""
    known = await load_dependencies(context)
    first, _ = await first_to_do(context, known, await fresh_energy(context), most)
    return [entry.row for entry in first if is_ready(entry.row, known)]


def is_ready(row: TaskRow, known: Dependencies) -> bool:
    return row.status != "blocked" and row.id not in known.waits_for


async def fresh_energy(context: Context) -> int | None:
    """The latest energy level, while it still says something about now."""
    row = await context.first(NEWEST)
    return row.energy_level if row and is_current(row.recorded_at, context.now) else None


async def first_to_do(
    context: Context,
    known: Dependencies,
    energy: int | None,
    most: int,
    free_minutes: float | None = None,
) -> tuple[list[Scored], list[TaskRow]]:
    """The first open tasks in their order; and all open ones, but for quiet ones among many."""
    if open_total(context) >= MANY:
        values = {"far_ahead": context.now + FAR, "waiting": list(known.waits_for)}
        rows = await context.rows(NOT_QUIET, **values)
        with suppress(Unread):
            left = quiet_score()
            return in_doing_order(context, rows, known, energy, free_minutes, most, left), rows
    rows = await context.rows(OPEN)
    return in_doing_order(context, rows, known, energy, free_minutes, most), rows


def in_doing_order(
    context: Context,
    rows: list[TaskRow],
    known: Dependencies,
    energy: int | None,
    free_minutes: float | None = None,
    most: int | None = None,
    unread: float = -inf,
) -> list[Scored]:
    """The tasks as they are to be done, those that wait for something last; at most the first.

    `Unread` where a turn may be that of a task that is not there and has at most this score.
    """
    now, zone = context.now, context.zone
    found = scores(rows, known, Scales(now, zone))
    blocked = [not is_ready(row, known) for row in rows]

    def task_at(index: int) -> Doable:
        row = rows[index]
        return doable(row, found[index], row.energy_needed, now, zone, blocked[index])

    ordered = turns(found, blocked, task_at, energy, free_minutes, unread)
    return [Scored(rows[index], found[index], known) for index in islice(ordered, most)]


def as_priority(context: Context, entry: Scored) -> PriorityTask:
    row, found = entry.row, entry.explained(context)
    return PriorityTask(
        task_id=row.id,
        title=row.title,
        urgency_score=found.score,
        reason=found.reason,
        factors=[Factor.model_validate(factor) for factor in found.factors],
        status=row.status,
        due_date=row.due_at,
        estimated_minutes=minutes_of(row.estimated_hours),
    )


def minutes_of(hours: float | None) -> int | None:
    return None if hours is None else half_up_int(hours * 60)


def bottlenecks(rows: list[TaskRow], known: Dependencies) -> list[str]:
    """Projects with tasks that are blocked or wait for another, the most first."""
    stuck = (row for row in rows if row.project_id and not is_ready(row, known))
    blocked = Counter(row.project_id for row in stuck)
    most_first = sorted(blocked.items(), key=lambda pair: (-pair[1], pair[0]))
    return [f"{name} has {n} blocked task{'s' if n > 1 else ''}" for name, n in most_first]


def focus_recommendation(
    ordered: list[Scored], known: Dependencies, energy: int | None, is_back: bool
) -> str:
    """One sentence from the latest energy and the first task; nothing it does not know.

    What can be done comes before what waits, so the first few of the order are enough.
    """
    ready = [entry.row for entry in ordered if is_ready(entry.row, known)]
    if not ready:
        return "Nothing is waiting. A good moment for a break, or for a new thought."
    first = f"'{ready[0].title}'"
    if is_back:
        return f"Welcome back! One small thing is enough: {first}"
    return WORDS[energy].format(first=first)


WORDS = {
    3: "High energy detected - a good time for {first}",
    2: "Steady energy - {first} is a good next step",
    1: "Low energy - be gentle: a few minutes of {first} count",
    None: "{first} is a good place to begin; log your energy for a closer fit",
}
