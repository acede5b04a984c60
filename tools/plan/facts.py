"""What a plan rests on: the window, the open tasks, the energy ahead, the user's own estimates."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final, cast

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
from tools.rules.dayplan_grid import Grid, Span, grid
from tools.rules.energy import energy_needed
from tools.rules.urgency import UNESTIMATED_HOURS, urgency
from tools.secretary import NEEDED
from tools.tasks.blockers import OPEN_PAIRS, load_dependencies
from tools.tasks.read import LIVE, urgency_facts

MOST_CANDIDATES: Final = 100
TASKS = cast("Select[TaskRow]", LIVE.with_only_columns(*NEEDED, TaskRow.tags).order_by(TaskRow.id))
OPEN = TASKS.where(TaskRow.status != "done")
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
    tasks = await candidates(context, wanted, cells, chosen)
    return DayFacts(
        day=window.day,
        zone=context.zone.key,
        start=window.start,
        end=window.end,
        busy=window.busy,
        levels=await expected_levels(context, cells),
        tasks=most_urgent(tasks),
        titles=waited_for(tasks, every),
        total=len(tasks),
    )


async def named_rows(context: Context, task_ids: list[str]) -> list[TaskRow]:
    found = {row.id: row for row in await context.rows(NAMED, ids=task_ids)}
    for task_id in task_ids:
        if task_id not in found:
            raise NotFound("task", task_id)
    return [found[task_id] for task_id in task_ids]


async def candidates(
    context: Context, rows: Iterable[TaskRow], cells: Grid, chosen: Collection[str]
) -> list[Candidate]:
    """The tasks as the planner sees them, scored for the moment the plan begins."""
    known = await load_dependencies(context)
    factors = await estimate_factors(context)
    waits: dict[str, list[str]] = {}
    for pair in await context.rows(OPEN_PAIRS):
        waits.setdefault(pair.task_id, []).append(pair.blocker_id)
    found = []
    for row in rows:
        scored = urgency(urgency_facts(row, known), cells.start, context.zone)
        one = Candidate(
            task_id=row.id,
            title=row.title,
            status=row.status,
            minutes=0.0,
            score=scored.score,
            urgency_reason=scored.reason,
            energy_needed=row.energy_needed or energy_needed(row.priority, row.estimated_hours),
            due_at=row.due_at if row.due_has_time else None,
            waits_for=tuple(sorted(waits.get(row.id, ()))),
            is_chosen=row.id in chosen,
        )
        found.append(estimated(one, row, factors))
    return sorted(found, key=lambda one: (-one.is_chosen, -one.score, one.task_id))


def estimated(one: Candidate, row: TaskRow, factors: EstimateFactors) -> Candidate:
    """With the minutes that are left, by the user's own history where it says something."""
    factor = factors.for_tags(row.tags)
    if row.estimated_hours is None or factor.value == 1.0:
        return replace(one, minutes=60 * left_hours(row, 1.0))
    minutes = 60 * left_hours(row, factor.value)
    return replace(one, minutes=minutes, estimate_fact=factor.fact)


def left_hours(row: TaskRow, factor: float) -> float:
    """Work that is left of the corrected estimate; half an hour in all where there is none."""
    estimate = UNESTIMATED_HOURS if row.estimated_hours is None else row.estimated_hours * factor
    return max(0.0, estimate - row.actual_hours)


def most_urgent(tasks: list[Candidate]) -> list[Candidate]:
    """The first hundred, and what they wait for."""
    known = {one.task_id: one for one in tasks}
    kept = {one.task_id: one for one in tasks[:MOST_CANDIDATES]}
    waiting = list(kept.values())
    while waiting:
        blockers = [known[other] for other in waiting.pop().waits_for if other in known]
        new = [one for one in blockers if one.task_id not in kept]
        kept.update({one.task_id: one for one in new})
        waiting += new
    return list(kept.values())


def waited_for(tasks: list[Candidate], rows: Iterable[TaskRow]) -> dict[str, str]:
    """Titles of what tasks wait for, whether it may be planned or not."""
    wanted = {other for one in tasks for other in one.waits_for}
    return {row.id: row.title for row in rows if row.id in wanted}
