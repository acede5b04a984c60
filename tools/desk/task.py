"""One task: shown, added, changed, finished."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from storage.tables import StepRow, TaskRow
from tools.context import Context
from tools.desk.shapes import (
    DeskDetail,
    DeskStep,
    DeskTask,
    Finished,
    FinishedStep,
    Level,
    Minutes,
    Reopened,
)
from tools.errors import Conflict
from tools.progress import metric, streak_today
from tools.secretary import minutes_of
from tools.shapes import Id, Label, Priority, Recurrence, Tags, Title, When
from tools.steps import complete_step as complete_micro_step
from tools.tasks import TaskCreate, TaskUpdate, create_task, set_task_status, update_task
from tools.tasks.read import load_steps, load_task

Due = Annotated[When | None, Field(description="ISO date, or date-time with offset; null: none")]


def desk_fields(row: TaskRow) -> dict[str, Any]:
    return {
        "task_id": row.id,
        "title": row.title,
        "status": row.status,
        "priority": row.priority,
        "due_date": row.due_at,
        "due_has_time": row.due_has_time,
        "estimated_minutes": minutes_of(row.estimated_hours),
        "project_id": row.project_id,
        "zone_id": row.zone_id,
        "steps_done": row.steps_done,
        "steps_total": row.steps_total,
    }


async def desk_task(context: Context, task_id: str) -> DeskTask:
    """A task in short, with its first open step."""
    row = await load_task(context, task_id)
    first = await next_step(context, row)
    return DeskTask(
        **desk_fields(row),
        next_step=first.description if first else None,
        next_step_id=first.id if first else None,
    )


async def next_step(context: Context, row: TaskRow) -> StepRow | None:
    if row.steps_done >= row.steps_total:
        return None
    steps = await load_steps(context, row.id)
    return next((step for step in steps if not step.is_completed), None)


def desk_step(row: StepRow) -> DeskStep:
    return DeskStep(
        step_id=row.id,
        description=row.description,
        estimated_minutes=row.estimated_minutes,
        is_completed=row.is_completed,
    )


async def get_task(context: Context, task_id: Id) -> DeskDetail:
    """One task with its description and steps."""
    row, steps = await load_task(context, task_id), await load_steps(context, task_id)
    short = await desk_task(context, task_id)
    return DeskDetail(
        **short.model_dump(round_trip=True),
        description=row.description,
        steps=[desk_step(step) for step in steps],
    )


async def add_task(
    context: Context,
    title: Title,
    due_date: Due = None,
    priority: Priority | None = None,
    estimated_minutes: Minutes | None = None,
    tags: Tags | None = None,
    project_id: Label | None = None,
    zone_id: Label | None = None,
    recurrence: Recurrence | None = None,
    energy_needed: Level | None = None,
) -> DeskTask:
    """Add a task in the user's own words."""
    fields = {
        "title": title,
        "due_date": due_date,
        "priority": priority or "medium",
        "estimated_hours": estimated_minutes / 60 if estimated_minutes else None,
        "tags": tags or [],
        "project_id": project_id,
        "zone_id": zone_id,
        "recurrence": recurrence,
        "energy_needed": energy_needed,
    }
    task = await create_task(context, TaskCreate.model_validate(fields))
    return await desk_task(context, task.task_id)


async def change(context: Context, task_id: str, **fields: Any) -> DeskTask:
    await update_task(context, task_id, TaskUpdate.model_validate(fields))
    return await desk_task(context, task_id)


async def move_task(context: Context, task_id: Id, due_date: Due) -> DeskTask:
    """Give a task another due date, or none."""
    return await change(context, task_id, due_date=due_date)


async def set_priority(context: Context, task_id: Id, priority: Priority) -> DeskTask:
    """Say how much a task matters."""
    return await change(context, task_id, priority=priority)


async def set_estimate(context: Context, task_id: Id, minutes: Minutes) -> DeskTask:
    """Say how long a task takes."""
    return await change(context, task_id, estimated_hours=minutes / 60)


async def rename_task(context: Context, task_id: Id, title: Title) -> DeskTask:
    """Give a task another title."""
    return await change(context, task_id, title=title)


async def set_zone(context: Context, task_id: Id, zone_id: Label | None) -> DeskTask:
    """Put a task into a zone of life, or in none."""
    return await change(context, task_id, zone_id=zone_id)


async def set_project(context: Context, task_id: Id, project_id: Label | None) -> DeskTask:
    """Put a task into a project, or in none."""
    return await change(context, task_id, project_id=project_id)


async def start_task(context: Context, task_id: Id) -> DeskTask:
    """Say that work on a task goes on now."""
    return await change(context, task_id, status="in_progress")


async def block_task(context: Context, task_id: Id, blocked_by: list[Id]) -> DeskTask:
    """Let a task wait for others; without them it waits for somebody outside."""
    if blocked_by:
        return await change(context, task_id, blocked_by=blocked_by)
    return await change(context, task_id, status="blocked")


async def unblock_task(context: Context, task_id: Id) -> DeskTask:
    """Let a task wait no more."""
    row = await load_task(context, task_id)
    status = {"status": "todo"} if row.status == "blocked" else {}
    return await change(context, task_id, blocked_by=[], **status)


async def complete_task(context: Context, task_id: Id) -> Finished:
    """Finish a task; it pays its XP once."""
    before = context.user.xp
    status = await set_task_status(context, task_id, "done")
    return Finished(
        task=await desk_task(context, task_id),
        xp_earned=context.user.xp - before,
        new_total_xp=context.user.xp,
        level=metric(context, "level"),
        streak=streak_today(context).current,
        next_task_id=status.next_task_id,
    )


async def reopen_task(context: Context, task_id: Id) -> Reopened:
    """Open a finished task again; what it paid is taken back."""
    row, before = await load_task(context, task_id), context.user.xp
    if row.status != "done":
        raise Conflict(f"“{row.title}” is open already", task_id=task_id)
    task = await change(context, task_id, status="todo")
    return Reopened(task=task, xp_taken_back=before - context.user.xp)


async def complete_step(context: Context, task_id: Id) -> FinishedStep:
    """Finish the next open micro-step of a task."""
    row = await load_task(context, task_id)
    step = await next_step(context, row)
    if step is None:
        raise Conflict(f"“{row.title}” has no open step", task_id=task_id)
    done = await complete_micro_step(context, step.id)
    task = await desk_task(context, task_id)
    return FinishedStep(
        task=task,
        step=step.description,
        xp_earned=done.xp_earned,
        steps_left=task.steps_total - task.steps_done,
    )
