"""Reading tasks: one, or a page of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func

from storage.tables import StepRow, TaskRow
from tools.context import Context, mine
from tools.errors import NotFound
from tools.rules.urgency import UrgencyFacts, urgency
from tools.shapes import resolve_moment
from tools.tasks.blockers import Dependencies, load_dependencies
from tools.tasks.counts import live_total
from tools.tasks.shapes import TaskDetail, TaskFilter, TaskPage, as_detail, as_task

LIVE = mine(TaskRow).where(TaskRow.deleted_at.is_(None))
ONE = LIVE.where(TaskRow.id == bindparam("task_id"))
STEPS = (
    mine(StepRow)
    .where(StepRow.task_id == bindparam("task_id"), StepRow.replaced_at.is_(None))
    .order_by(StepRow.step_number)
)
PRIORITY_RANK = case(
    {"urgent": 0, "high": 1, "medium": 2, "low": 3}, value=TaskRow.priority, else_=4
)
ORDERS: dict[str, tuple[Any, ...]] = {
    "-created": (TaskRow.created_at.desc(), TaskRow.id.desc()),
    "created": (TaskRow.created_at, TaskRow.id),
    "due": (TaskRow.due_at.is_(None), TaskRow.due_at, TaskRow.id),
    "-due": (TaskRow.due_at.is_(None), TaskRow.due_at.desc(), TaskRow.id.desc()),
    "priority": (PRIORITY_RANK, TaskRow.created_at.desc(), TaskRow.id.desc()),
}


async def load_task(context: Context, task_id: str) -> TaskRow:
    """The caller's live task, or `NotFound`."""
    row = await context.first(ONE, task_id=task_id)
    if row is None:
        raise NotFound("task", task_id)
    return row


async def load_steps(context: Context, task_id: str) -> list[StepRow]:
    """The live steps of a task in their order."""
    return await context.rows(STEPS, task_id=task_id)


async def get_task(context: Context, task_id: str) -> TaskDetail:
    """One task with its micro-steps."""
    row = await load_task(context, task_id)
    steps = await load_steps(context, task_id) if row.steps_total else []
    return as_detail(row, steps)


async def list_tasks(context: Context, filter: TaskFilter) -> TaskPage:
    """A page of the caller's tasks, newest first unless sorted otherwise."""
    clauses = where(context, filter)
    total = await count(context, filter, clauses)
    rows = await page_rows(context, filter, LIVE.where(*clauses))
    return TaskPage(tasks=[as_task(row) for row in rows], **filter.answer(len(rows), total))


async def page_rows(
    context: Context,
    filter: TaskFilter,
    statement: Select[TaskRow],
) -> list[TaskRow]:
    if filter.sort == "urgency":
        rows, known = await context.rows(statement), await load_dependencies(context)
        rows.sort(key=lambda row: (-score(context, row, known), row.id))
        return rows[filter.offset : filter.offset + filter.limit]
    ordered = statement.order_by(*ORDERS[filter.sort])
    return await context.rows(ordered.limit(filter.limit).offset(filter.offset))


def score(context: Context, row: TaskRow, known: Dependencies) -> float:
    return urgency(urgency_facts(row, known), context.now, context.zone).score


def urgency_facts(row: TaskRow, known: Dependencies) -> UrgencyFacts:
    return UrgencyFacts(
        priority=row.priority,
        status=row.status,
        due_at=row.due_at,
        due_has_time=row.due_has_time,
        estimated_hours=row.estimated_hours,
        actual_hours=row.actual_hours,
        created_at=row.created_at,
        unblocks=known.unblocks.get(row.id, 0),
        has_open_blocker=row.id in known.waiting,
    )


def where(context: Context, filter: TaskFilter) -> list[ColumnElement[bool]]:
    """The filter as SQL conditions."""
    clauses: list[ColumnElement[bool]] = []
    if filter.status:
        clauses.append(TaskRow.status.in_(filter.status))
    if filter.priority:
        clauses.append(TaskRow.priority.in_(filter.priority))
    if filter.project_id is not None:
        clauses.append(TaskRow.project_id == filter.project_id)
    if filter.zone_id is not None:
        clauses.append(TaskRow.zone_id == filter.zone_id)
    if filter.due_before is not None:
        clauses.append(TaskRow.due_at < resolve_moment(filter.due_before, context.zone))
    if filter.due_after is not None:
        clauses.append(TaskRow.due_at >= resolve_moment(filter.due_after, context.zone))
    return clauses


async def count(
    context: Context,
    filter: TaskFilter,
    clauses: list[ColumnElement[bool]],
) -> int:
    """Exact; from the kept counters where the filter allows it."""
    if len(clauses) == (1 if filter.status else 0):
        counts = context.user.task_counts
        named = set(filter.status)
        return sum(counts[name] for name in named) if named else live_total(context)
    return int(await context.scalar(LIVE.with_only_columns(func.count()).where(*clauses)))
