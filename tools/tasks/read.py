"""Reading a task, and what its urgency rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Select, bindparam, literal_column

from storage.tables import StepRow, TaskRow
from tools.context import Context, mine, mine_among
from tools.errors import NotFound
from tools.rules.urgency import Scales, UrgencyFacts
from tools.tasks.blockers import Dependencies
from tools.tasks.shapes import TaskDetail, as_detail

LIVE = mine(TaskRow).where(TaskRow.deleted_at.is_(None))
# A literal, as the store can not tell what a parameter will be when it chooses an index.
IS_OPEN = TaskRow.status != literal_column("'done'")
BY_IDS = mine_among(TaskRow).where(TaskRow.deleted_at.is_(None))
# What a score rests on: many tasks are scored where few are shown.
SCORED = (
    TaskRow.id,
    TaskRow.priority,
    TaskRow.status,
    TaskRow.due_at,
    TaskRow.due_has_time,
    TaskRow.estimated_hours,
    TaskRow.actual_hours,
    TaskRow.created_at,
)
ONE = LIVE.where(TaskRow.id == bindparam("task_id"))
STEPS = (
    mine(StepRow)
    .where(StepRow.task_id == bindparam("task_id"), StepRow.replaced_at.is_(None))
    .order_by(StepRow.step_number)
)


async def load_task(context: Context, task_id: str) -> TaskRow:
    """The caller's live task, or `NotFound`."""
    row = await context.first(ONE, task_id=task_id)
    if row is None:
        raise NotFound("task", task_id)
    return row


async def by_id(
    context: Context, task_ids: Sequence[str], statement: Select[TaskRow] = BY_IDS
) -> dict[str, TaskRow]:
    """The caller's live tasks among the ids."""
    if not task_ids:
        return {}
    return {row.id: row for row in await context.rows(statement, ids=list(task_ids))}


async def load_steps(context: Context, task_id: str) -> list[StepRow]:
    """The live steps of a task in their order."""
    return await context.rows(STEPS, task_id=task_id)


async def get_task(context: Context, task_id: str) -> TaskDetail:
    """One task with its micro-steps."""
    row = await load_task(context, task_id)
    steps = await load_steps(context, task_id) if row.steps_total else []
    return as_detail(row, steps)


def scores(rows: Iterable[TaskRow], known: Dependencies, scales: Scales) -> list[float]:
    """The urgency scores of open tasks."""
    unblocks, waits_for = known.unblocks, known.waits_for
    return [
        scales.score(row, unblocks.get(task_id, 0), task_id in waits_for)
        for row in rows
        for task_id in [row.id]
    ]


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
        has_open_blocker=row.id in known.waits_for,
    )
