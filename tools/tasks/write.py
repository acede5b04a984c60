"""Creating, changing, deleting and restoring tasks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam

from storage.tables import TaskRow, ZoneRow
from tools.context import Context, altered, mine
from tools.errors import Conflict, InvalidInput, NotFound
from tools.events import TaskCreated, TaskDeleted, TaskUpdated
from tools.shapes import Status, resolve_due
from tools.tasks.blockers import free_waiting, hold_waiting_again, set_blockers
from tools.tasks.counts import counted, recount
from tools.tasks.overdue import forget_if_none_left, note_past_due
from tools.tasks.read import load_task
from tools.tasks.rows import SEARCHED, add_task, index, unindex
from tools.tasks.shapes import Task, TaskCreate, TaskUpdate, as_task
from tools.tasks.status import change_status

ZONE = mine(ZoneRow).where(ZoneRow.id == bindparam("zone_id"))
ANY_TASK = mine(TaskRow).where(TaskRow.id == bindparam("task_id"))
NULLABLE = {
    "description",
    "estimated_hours",
    "due_date",
    "project_id",
    "zone_id",
    "energy_needed",
    "recurrence",
}
TOLD = ("title", "priority", "due_at")


async def create_task(
    context: Context, task: TaskCreate, source_capture_id: str | None = None
) -> Task:
    """Create a task; `NotFound` for an unknown zone or blocker."""
    await check_zone(context, task.zone_id)
    fields = stored(context, task.model_dump())
    row = await add_task(context, {**fields, "source_capture_id": source_capture_id})
    if task.blocked_by:
        await set_blockers(context, row.id, task.blocked_by)
    return as_task(row)


def stored(context: Context, fields: dict[str, Any]) -> dict[str, Any]:
    """Public fields as columns: `due_date` becomes a UTC moment and whether a time was said."""
    day_alone = fields.pop("due_has_time", None) is False
    if "due_date" not in fields:
        return {**fields, "due_has_time": False} if day_alone else fields
    when = fields.pop("due_date")
    due_at, has_time = resolve_due(when, context.zone) if when else (None, False)
    return {**fields, "due_at": due_at, "due_has_time": has_time and not day_alone}


async def check_zone(context: Context, zone_id: str | None) -> None:
    if zone_id is not None and await context.first(ZONE, zone_id=zone_id) is None:
        raise NotFound("zone", zone_id)


async def update_task(context: Context, task_id: str, changes: TaskUpdate) -> Task:
    """Change the given fields; a status does what setting the status does."""
    fields = changes.model_dump(exclude_unset=True)
    refuse_nulls(fields)
    status: Status | None = fields.pop("status", None)
    row = await load_task(context, task_id)
    await check_zone(context, fields.get("zone_id"))
    if "blocked_by" in fields:
        await set_blockers(context, task_id, fields["blocked_by"])
    row = await write_fields(context, row, stored(context, fields))
    if status is not None and status != row.status:
        row = await change_status(context, row, status)
    return as_task(row)


def refuse_nulls(fields: dict[str, Any]) -> None:
    wrong = sorted(name for name, value in fields.items() if value is None and name not in NULLABLE)
    if wrong:
        raise InvalidInput(f"These fields can not be null: {', '.join(wrong)}", fields=wrong)


async def write_fields(context: Context, row: TaskRow, fields: dict[str, Any]) -> TaskRow:
    changed = {name: value for name, value in fields.items() if getattr(row, name) != value}
    if not changed:
        return row
    changed["updated_at"] = context.now
    after = altered(row, **changed)
    await context.change(TaskRow, row.id, **changed)
    if "due_at" in changed:
        await note_past_due(context, row, after)
    if any(name in changed for name in SEARCHED):
        await unindex(context, row)
        await index(context, after)
    await recount(context, counted(row), counted(after))
    if told := [name.replace("due_at", "due_date") for name in TOLD if name in changed]:
        context.emit(updated(after, told))
    return after


def updated(row: TaskRow, changed: list[str]) -> TaskUpdated:
    return TaskUpdated(
        task_id=row.id,
        status=row.status,
        updated_at=row.updated_at,
        title=row.title,
        changed=changed,
    )


async def delete_task(context: Context, task_id: str) -> None:
    """Soft-delete: gone for readers; what it paid stays."""
    row = await load_task(context, task_id)
    await context.change(TaskRow, row.id, deleted_at=context.now)
    await unindex(context, row)
    await recount(context, counted(row), None)
    await forget_if_none_left(context, row)
    await free_waiting(context, row.id)
    context.emit(TaskDeleted(task_id=row.id))


async def restore_task(context: Context, task_id: str) -> Task:
    """Bring a deleted task back as it was; pays nothing. `Conflict` when it is not deleted."""
    row = await context.first(ANY_TASK, task_id=task_id)
    if row is None:
        raise NotFound("task", task_id)
    if row.deleted_at is None:
        raise Conflict("This task is not deleted", task_id=task_id)
    await context.change(TaskRow, row.id, deleted_at=None)
    await index(context, row)
    await recount(context, None, counted(row))
    await hold_waiting_again(context, row.id)
    restored = as_task(row)
    context.emit(TaskCreated.model_validate(restored, from_attributes=True))
    return restored
