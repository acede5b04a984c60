"""Putting a task into the store: its row, its counters, its place in the search, its event."""

from __future__ import annotations

from typing import Any

from storage.database import new_id
from storage.search import add_to_index, remove_from_index
from storage.tables import TaskRow
from tools.context import Context, record
from tools.events import TaskCreated
from tools.tasks.counts import counted, recount
from tools.tasks.shapes import as_task

SEARCHED = ("title", "description", "tags")


async def add_task(context: Context, fields: dict[str, Any]) -> TaskRow:
    """Store a new task from its columns."""
    values = {**empty_task(context), **fields}
    await context.insert(TaskRow, values)
    row = record(TaskRow, values)
    await index(context, row)
    await recount(context, None, counted(row))
    context.emit(TaskCreated.model_validate(as_task(row), from_attributes=True))
    return row


def empty_task(context: Context) -> dict[str, Any]:
    return {
        "id": new_id("task"),
        "user_id": context.user.id,
        "description": None,
        "status": "todo",
        "estimated_hours": None,
        "actual_hours": 0.0,
        "due_at": None,
        "due_has_time": False,
        "project_id": None,
        "zone_id": None,
        "energy_needed": None,
        "blocked_by": [],
        "recurrence": None,
        "next_task_id": None,
        "source_capture_id": None,
        "steps_total": 0,
        "steps_done": 0,
        "completions": 0,
        "xp_earned": 0,
        "xp_total": 0,
        "completed_at": None,
        "created_at": context.now,
        "updated_at": context.now,
        "deleted_at": None,
    }


async def index(context: Context, row: TaskRow) -> None:
    """Make a task findable by its title, description and tags."""
    rest = " ".join([row.description or "", *row.tags])
    engine = context.platform.database.engine
    await add_to_index(context.connection, engine, context.user.id, row.id, row.title, rest)


async def unindex(context: Context, row: TaskRow) -> None:
    await remove_from_index(context.connection, context.platform.database.engine, row.id)
