"""The secretary's facts: what to do now and why, what is in the way, what is nearly won."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from storage.tables import TaskRow
from tools.context import Context
from tools.energy import LATEST
from tools.progress import unlocked_ids
from tools.rules.achievements import within_reach
from tools.rules.days import calendar_day, is_past_due
from tools.rules.energy import is_current
from tools.rules.planning import doable, doing_order
from tools.rules.urgency import Urgency, urgency
from tools.shapes import Moment, Output
from tools.tasks.blockers import Dependencies, load_dependencies
from tools.tasks.read import LIVE, urgency_facts

OPEN = LIVE.where(TaskRow.status != "done").order_by(TaskRow.id)
MOST_PRIORITIES = 5


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


@dataclass(frozen=True)
class Scored:
    row: TaskRow
    urgency: Urgency


async def get_dashboard(context: Context) -> Dashboard:
    """Priorities with true reasons, counts, bottlenecks, and achievements within reach."""
    rows = await context.rows(OPEN)
    known = await load_dependencies(context)
    energy = await fresh_energy(context)
    ordered = in_doing_order(context, rows, known, energy)
    already = await unlocked_ids(context)
    return Dashboard(
        priorities=[as_priority(scored) for scored in ordered[:MOST_PRIORITIES]],
        focus_recommendation=focus_recommendation(ordered, energy),
        overdue_count=sum(past_due(context, row) for row in rows),
        due_today_count=sum(due_today(context, row) for row in rows),
        bottlenecks=bottlenecks(rows),
        achievements_available=[
            sentence for _, sentence in within_reach(context.user.metrics, already)
        ],
        energy_level=energy,
    )


async def fresh_energy(context: Context) -> int | None:
    """The latest energy level, while it still says something about now."""
    row = await context.first(LATEST.limit(1))
    return row.energy_level if row and is_current(row.recorded_at, context.now) else None


def in_doing_order(
    context: Context, rows: list[TaskRow], known: Dependencies, energy: int | None
) -> list[Scored]:
    scored = [
        Scored(row, urgency(urgency_facts(row, known), context.now, context.zone)) for row in rows
    ]
    tasks = [
        doable(
            urgency_facts(row, known), urgent.score, row.energy_needed, context.now, context.zone
        )
        for row, urgent in ((entry.row, entry.urgency) for entry in scored)
    ]
    return [scored[index] for index in doing_order(tasks, energy)]


def as_priority(entry: Scored) -> PriorityTask:
    row = entry.row
    return PriorityTask(
        task_id=row.id,
        title=row.title,
        urgency_score=entry.urgency.score,
        reason=entry.urgency.reason,
        factors=[Factor.model_validate(factor) for factor in entry.urgency.factors],
        status=row.status,
        due_date=row.due_at,
        estimated_minutes=None if row.estimated_hours is None else round(row.estimated_hours * 60),
    )


def past_due(context: Context, row: TaskRow) -> bool:
    return row.due_at is not None and is_past_due(
        row.due_at, row.due_has_time, context.now, context.zone
    )


def due_today(context: Context, row: TaskRow) -> bool:
    today = calendar_day(context.now, context.zone)
    return row.due_at is not None and calendar_day(row.due_at, context.zone) == today


def bottlenecks(rows: list[TaskRow]) -> list[str]:
    """Projects with blocked tasks, the most first."""
    blocked = Counter(row.project_id for row in rows if row.status == "blocked" and row.project_id)
    most_first = sorted(blocked.items(), key=lambda pair: (-pair[1], pair[0]))
    return [f"{name} has {n} blocked task{'s' if n > 1 else ''}" for name, n in most_first]


def focus_recommendation(ordered: list[Scored], energy: int | None) -> str:
    """One sentence from the latest energy and the first task; nothing it does not know."""
    doable = [entry.row for entry in ordered if entry.row.status != "blocked"]
    if not doable:
        return "Nothing is waiting. A good moment for a break, or for a new thought."
    first = doable[0].title
    if energy == 3:
        return f"High energy detected - a good time for '{first}'"
    if energy == 2:
        return f"Steady energy - '{first}' is a good next step"
    if energy == 1:
        return f"Low energy - be gentle: a few minutes of '{first}' count"
    return f"'{first}' is a good place to begin; log your energy for a closer fit"
