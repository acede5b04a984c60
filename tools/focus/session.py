"""Focus sessions: one at a time, started, paused, resumed, cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import FocusRow, TaskRow
from tools.context import Context, altered, mine, record
from tools.errors import Conflict, NotFound
from tools.events import FocusStarted
from tools.focus.shapes import FocusSession, FocusStart, FocusStatus, RunningSession
from tools.tasks.read import load_task

LEFT_ALONE = timedelta(minutes=30)
ONE_MINUTE = timedelta(minutes=1)
SESSION = mine(FocusRow).where(FocusRow.id == bindparam("session_id"))
RUNNING = mine(FocusRow).where(FocusRow.status.in_(("running", "paused")))


async def start_focus(context: Context, form: FocusStart) -> FocusSession:
    """Start a session; `Conflict` names one that runs already."""
    running = await current(context)
    if running is not None:
        raise Conflict("A focus session is running; complete or cancel it", session_id=running.id)
    if form.task_id is not None:
        await load_task(context, form.task_id)
    row = new_session(context, form)
    await context.insert(FocusRow, row)
    context.emit(
        FocusStarted(
            session_id=row["id"],
            task_id=form.task_id,
            duration_minutes=form.duration_minutes,
        )
    )
    return as_session(record(FocusRow, row))


def new_session(context: Context, form: FocusStart) -> dict[str, Any]:
    return {
        "id": new_id("session"),
        "user_id": context.user.id,
        "task_id": form.task_id,
        "duration_minutes": form.duration_minutes,
        "status": "running",
        "started_at": context.now,
        "ends_at": context.now + form.duration_minutes * ONE_MINUTE,
        "paused_at": None,
        "interruptions": 0,
        "notes": None,
        "actual_minutes": 0,
        "xp_earned": 0,
        "completed_at": None,
        "day": context.today,
    }


async def current(context: Context) -> FocusRow | None:
    """The running or paused session; one left past its end and half an hour ends by itself."""
    row = await context.first(RUNNING)
    if row is not None and is_left_alone(context, row):
        await expire(context, row)
        return None
    return row


def is_left_alone(context: Context, row: FocusRow) -> bool:
    return row.status == "running" and context.now > row.ends_at + LEFT_ALONE


async def expire(context: Context, row: FocusRow) -> None:
    """Its planned minutes go to the task; it pays nothing and counts for no streak."""
    await context.change(FocusRow, row.id, status="expired", actual_minutes=row.duration_minutes)
    await log_minutes(context, row, row.duration_minutes)


async def log_minutes(context: Context, row: FocusRow, minutes: int) -> None:
    """Add minutes to the task's hours, while there is one."""
    if row.task_id is None or minutes == 0:
        return
    try:
        task = await load_task(context, row.task_id)
    except NotFound:
        return
    hours = task.actual_hours + minutes / 60
    await context.change(TaskRow, task.id, actual_hours=hours, updated_at=context.now)


async def get_focus_status(context: Context) -> FocusStatus:
    """The session that runs now, if one does."""
    row = await context.first(RUNNING)
    if row is None or is_left_alone(context, row):
        return FocusStatus(has_active_session=False, session=None)
    elapsed = real_minutes(row, context.now)
    session = RunningSession(
        session_id=row.id,
        task_id=row.task_id,
        task_title=await title_of(context, row.task_id),
        duration_minutes=row.duration_minutes,
        elapsed_minutes=elapsed,
        remaining_minutes=row.duration_minutes - elapsed,
        started_at=row.started_at,
        ends_at=ends_at(row, context.now),
        interruptions=row.interruptions,
        is_paused=row.status == "paused",
    )
    return FocusStatus(has_active_session=True, session=session)


async def title_of(context: Context, task_id: str | None) -> str | None:
    if task_id is None:
        return None
    try:
        return (await load_task(context, task_id)).title
    except NotFound:
        return None


def ends_at(row: FocusRow, now: datetime) -> datetime:
    """While paused the end moves with the clock."""
    return row.ends_at if row.paused_at is None else row.ends_at + (now - row.paused_at)


def real_minutes(row: FocusRow, now: datetime) -> int:
    """Whole minutes, pauses left out, at most the planned."""
    planned = row.duration_minutes * ONE_MINUTE
    spent = planned - (ends_at(row, now) - now)
    return max(0, min(spent // ONE_MINUTE, row.duration_minutes))


async def running_session(context: Context, session_id: str | None = None) -> FocusRow:
    """The running session, which must be the named one if one was named."""
    row = await current(context)
    if session_id is not None and (row is None or row.id != session_id):
        if await context.first(SESSION, session_id=session_id) is None:
            raise NotFound("session", session_id)
        raise Conflict("This focus session is not running any more", session_id=session_id)
    if row is None:
        raise Conflict("No focus session is running; start one")
    return row


async def interrupt_focus(context: Context, session_id: str | None = None) -> FocusStatus:
    """Count an interruption of the running session."""
    row = await running_session(context, session_id)
    await context.change(FocusRow, row.id, interruptions=row.interruptions + 1)
    return await get_focus_status(context)


async def pause_focus(context: Context, session_id: str | None = None) -> FocusSession:
    """Stop the session's clock."""
    row = await running_session(context, session_id)
    if row.status == "paused":
        raise Conflict("The session is paused already; resume it", session_id=row.id)
    changes = {"status": "paused", "paused_at": context.now}
    await context.change(FocusRow, row.id, **changes)
    return as_session(altered(row, **changes))


async def resume_focus(context: Context, session_id: str | None = None) -> FocusSession:
    """Let the session's clock run on; its end moves by the pause."""
    row = await running_session(context, session_id)
    if row.status != "paused":
        raise Conflict("The session is not paused", session_id=row.id)
    changes = {"status": "running", "paused_at": None, "ends_at": ends_at(row, context.now)}
    await context.change(FocusRow, row.id, **changes)
    return as_session(altered(row, **changes))


async def cancel_focus(context: Context, session_id: str | None = None) -> FocusSession:
    """End the session unpaid."""
    row = await running_session(context, session_id)
    changes = {"status": "cancelled", "paused_at": None, "ends_at": context.now}
    await context.change(FocusRow, row.id, **changes)
    return as_session(altered(row, **changes))


def as_session(row: FocusRow) -> FocusSession:
    return FocusSession(
        session_id=row.id,
        task_id=row.task_id,
        duration_minutes=row.duration_minutes,
        started_at=row.started_at,
        ends_at=row.ends_at,
        is_active=row.status in ("running", "paused"),
        is_paused=row.status == "paused",
    )
