"""What a plan rests on: the window, the open tasks, the energy ahead, the user's own estimates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Final, cast
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from sqlalchemy import Select, bindparam

from storage.tables import TaskRow
from tools.context import Context
from tools.errors import NotFound
from tools.estimates import EstimateFactors, estimate_factors
from tools.plan.levels import expected_levels
from tools.plan.shapes import PlanRequest
from tools.plan.window import Window, resolve_window
from tools.rules.dayplan_day import Candidate
from tools.rules.dayplan_grid import Span, grid
from tools.rules.energy import energy_needed
from tools.rules.urgency import UNESTIMATED_HOURS, Scales, urgency
from tools.secretary import NEEDED
from tools.tasks.blockers import Dependencies, load_dependencies
from tools.tasks.read import IS_OPEN, LIVE, scores, urgency_facts

MOST_CANDIDATES: Final = 100
TASKS = cast("Select[TaskRow]", LIVE.with_only_columns(*NEEDED, TaskRow.tags).order_by(TaskRow.id))
OPEN = TASKS.where(IS_OPEN)
NAMED = TASKS.where(TaskRow.id.in_(bindparam("ids", expanding=True)))


class DayFacts(BaseModel):
    """The facts of one day as JSON can carry them. `tasks` are the most urgent, in that order."""

    day: date
    zone: str
    start: datetime
    end: datetime
    busy: list[Span]
    levels: list[int]
    tasks: list[Candidate]
    titles: dict[str, str]
    total: int

    @property
    def window(self) -> Window:
        return Window(self.day, self.start, self.end, self.busy)


async def gather_day(
    context: Context, request: PlanRequest, chosen: Collection[str] = ()
) -> DayFacts:
    """All that `draft_day` needs; `chosen` tasks come first in the plan.

    `NotFound` names a task that is none of the caller's, `InvalidInput` a time that can not be.
    """
    window = resolve_window(context, request)
    cells = grid(window.start, window.end, window.busy, context.zone)
    every = await context.rows(OPEN)
    wanted = await named_rows(context, request.task_ids) if request.task_ids else every
    known = await load_dependencies(context)
    first = by_urgency(wanted, known, Scales(cells.start, context.zone), chosen)
    factors = await estimate_factors(context)
    return DayFacts(
        day=window.day,
        zone=context.zone.key,
        start=window.start,
        end=window.end,
        busy=window.busy,
        levels=await expected_levels(context, cells),
        tasks=[
            candidate(row, known, cells.start, context.zone, factors, row.id in chosen)
            for row in most_urgent(first, known)
        ],
        titles=titles_of_waited(wanted, known, every),
        total=len(wanted),
    )


async def named_rows(context: Context, task_ids: list[str]) -> list[TaskRow]:
    found = {row.id: row for row in await context.rows(NAMED, ids=task_ids)}
    for task_id in task_ids:
        if task_id not in found:
            raise NotFound("task", task_id)
    return [found[task_id] for task_id in task_ids]


def by_urgency(
    rows: Sequence[TaskRow], known: Dependencies, scales: Scales, chosen: Collection[str]
) -> list[TaskRow]:
    """The chosen tasks, then the most urgent, as they are when the plan begins."""
    found = zip(scores(rows, known, scales), rows, strict=True)
    keys = [(row.id not in chosen, -score, row.id) for score, row in found]
    return [rows[place] for place in sorted(range(len(rows)), key=keys.__getitem__)]


def candidate(
    row: TaskRow,
    known: Dependencies,
    start: datetime,
    zone: ZoneInfo,
    factors: EstimateFactors,
    is_chosen: bool,
) -> Candidate:
    """The task as the planner sees it, with why it is urgent."""
    scored = urgency(urgency_facts(row, known), start, zone)
    minutes, fact = minutes_left(row, factors)
    return Candidate(
        task_id=row.id,
        title=row.title,
        status=row.status,
        minutes=minutes,
        score=scored.score,
        urgency_reason=scored.reason,
        energy_needed=row.energy_needed or energy_needed(row.priority, row.estimated_hours),
        due_at=row.due_at if row.due_has_time else None,
        waits_for=tuple(known.waits_for.get(row.id, ())),
        is_chosen=is_chosen,
        estimate_fact=fact,
    )


def minutes_left(row: TaskRow, factors: EstimateFactors) -> tuple[float, str | None]:
    """By the user's own history where it says something, and then what it says."""
    factor = factors.for_tags(row.tags)
    if row.estimated_hours is None or factor.value == 1.0:
        return 60 * left_hours(row, 1.0), None
    return 60 * left_hours(row, factor.value), factor.fact


def left_hours(row: TaskRow, factor: float) -> float:
    """Work that is left of the corrected estimate; half an hour in all where there is none."""
    estimate = UNESTIMATED_HOURS if row.estimated_hours is None else row.estimated_hours * factor
    return max(0.0, estimate - row.actual_hours)


def most_urgent(rows: Sequence[TaskRow], known: Dependencies) -> list[TaskRow]:
    """The first hundred, and what they wait for."""
    by_id = {row.id: row for row in rows}
    kept = {row.id: row for row in rows[:MOST_CANDIDATES]}
    waiting = list(kept)
    while waiting:
        waited_for = known.waits_for.get(waiting.pop(), ())
        new = {one: by_id[one] for one in waited_for if one in by_id and one not in kept}
        kept.update(new)
        waiting += new
    return list(kept.values())


def titles_of_waited(
    tasks: Iterable[TaskRow], known: Dependencies, rows: Iterable[TaskRow]
) -> dict[str, str]:
    """Titles of what tasks wait for, whether it may be planned or not."""
    wanted = {other for task in tasks for other in known.waits_for.get(task.id, ())}
    return {row.id: row.title for row in rows if row.id in wanted}
