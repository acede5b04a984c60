"""The next of a recurring task."""

from __future__ import annotations

from storage.tables import TaskRow
from tools.context import Context, altered
from tools.errors import NotFound
from tools.events import TaskDeleted
from tools.rules.recurrence import next_occurrence
from tools.tasks.counts import counted, recount
from tools.tasks.read import load_task
from tools.tasks.rows import add_task, unindex

COPIED = (
    "title",
    "description",
    "priority",
    "estimated_hours",
    "tags",
    "project_id",
    "zone_id",
    "energy_needed",
    "due_has_time",
)


async def add_next(context: Context, row: TaskRow) -> TaskRow:
    """Create the task that follows a finished recurring one; none after UNTIL or COUNT.

    One that was touched outlives a reopening: then it is still the next.
    """
    if row.recurrence is None or row.next_task_id is not None:
        return row
    found = next_occurrence(row.recurrence, row.due_at, context.now, context.zone, row.due_has_time)
    if found is None:
        return row
    copied = {name: getattr(row, name) for name in COPIED}
    following = {"due_at": found.due_at, "recurrence": found.recurrence}
    added = await add_task(context, {**copied, **following})
    await context.change(TaskRow, row.id, next_task_id=added.id)
    return altered(row, next_task_id=added.id)


async def remove_next(context: Context, row: TaskRow) -> TaskRow:
    """Reopening takes the next one back while nobody touched it."""
    if row.next_task_id is None:
        return row
    try:
        following = await load_task(context, row.next_task_id)
    except NotFound:
        following = None
    if following is not None and is_touched(following):
        return row
    if following is not None:
        await context.change(TaskRow, following.id, deleted_at=context.now)
        await unindex(context, following)
        await recount(context, counted(following), None)
        context.emit(TaskDeleted(task_id=following.id))
    await context.change(TaskRow, row.id, next_task_id=None)
    return altered(row, next_task_id=None)


def is_touched(row: TaskRow) -> bool:
    return row.updated_at != row.created_at or row.steps_total > 0 or row.status != "todo"
