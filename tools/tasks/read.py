"""Reading a task, and what its urgency rests on."""

from __future__ import annotations

from sqlalchemy import bindparam, literal_column

from storage.tables import StepRow, TaskRow
from tools.context import Context, mine
from tools.errors import NotFound
from tools.rules.days import calendar_day
from tools.rules.urgency import UrgencyFacts
from tools.rules.urgency import score as urgency_score
from tools.tasks.blockers import Dependencies
from tools.tasks.shapes import TaskDetail, as_detail

LIVE = mine(TaskRow).where(TaskRow.deleted_at.is_(None))
# A literal, as the store can not tell what a parameter will be when it chooses an index.
IS_OPEN = TaskRow.status != literal_column("'done'")
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


async def load_steps(context: Context, task_id: str) -> list[StepRow]:
    """The live steps of a task in their order."""
    return await context.rows(STEPS, task_id=task_id)


async def get_task(context: Context, task_id: str) -> TaskDetail:
    """One task with its micro-steps."""
    row = await load_task(context, task_id)
    steps = await load_steps(context, task_id) if row.steps_total else []
    return as_detail(row, steps)


def score(context: Context, row: TaskRow, known: Dependencies) -> float:
    today = calendar_day(context.now, context.zone)
    return urgency_score(urgency_facts(row, known), context.now, today, context.zone)


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
