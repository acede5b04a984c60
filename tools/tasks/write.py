"""Creating, changing and deleting tasks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import TaskRow, ZoneRow
from tools.context import Context, altered, mine, record
from tools.errors import InvalidInput, NotFound
from tools.events import TaskCreated, TaskDeleted, TaskUpdated
from tools.shapes import Status, resolve_due
from tools.tasks.counts import Counted, counted, recount
from tools.tasks.read import load_task
from tools.tasks.shapes import Task, TaskCreate, TaskUpdate, as_task
from tools.tasks.status import change_status

ZONE = mine(ZoneRow).where(ZoneRow.id == bindparam("zone_id"))
NULLABLE = {
    "description",
    "estimated_hours",
    "due_date",
    "project_id",
    "zone_id",
    "energy_needed",
}
TOLD = ("title", "priority", "due_at")


async def create_task(
    context: Context, task: TaskCreate, source_capture_id: str | None = None
) -> Task:
    """Create a task; `NotFound` for an unknown zone."""
    values = {**new_fields(context, source_capture_id), **stored(context, task.model_dump())}
    await check_zone(context, task.zone_id)
    await context.insert(TaskRow, values)
    await recount(context, None, Counted("todo", task.zone_id))
    created = as_task(record(TaskRow, values))
    context.emit(TaskCreated.model_validate(created, from_attributes=True))
    return created


def new_fields(context: Context, source_capture_id: str | None) -> dict[str, Any]:
    return {
        "id": new_id("task"),
        "user_id": context.user.id,
        "status": "todo",
        "actual_hours": 0.0,
        "due_at": None,
        "due_has_time": False,
        "source_capture_id": source_capture_id,
        "steps_total": 0,
        "steps_done": 0,
        "completions": 0,
        "xp_earned": 0,
        "completed_at": None,
        "created_at": context.now,
        "updated_at": context.now,
        "deleted_at": None,
    }


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
    await context.change(TaskRow, row.id, **changed)
    after = altered(row, **changed)
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
    await context.change(TaskRow, row.id, deleted_at=context.now, updated_at=context.now)
    await recount(context, counted(row), None)
    context.emit(TaskDeleted(task_id=row.id))
