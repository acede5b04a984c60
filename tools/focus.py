"""Focus sessions: one at a time, paid by the minutes that were real."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import FocusRow, TaskRow
from tools.context import Context, altered, mine, record
from tools.errors import Conflict, NotFound
from tools.events import FocusCompleted, FocusStarted
from tools.progress import (
    add_metric,
    add_to_day,
    count_streak_day,
    grant_xp,
    in_day,
    raise_metric,
    under_cap,
)
from tools.rules.completion import completion_percentage
from tools.rules.days import activity_day
from tools.rules.xp import focus_xp
from tools.shapes import Input, Label, Moment, Output, clean
from tools.tasks.read import load_task

LEFT_ALONE = timedelta(minutes=30)
COUNTED_MINUTES = 5
MANY_INTERRUPTIONS = 3
ONE_MINUTE = timedelta(minutes=1)
RUNNING = mine(FocusRow).where(FocusRow.status.in_(("running", "paused")))
SESSION = mine(FocusRow).where(FocusRow.id == bindparam("session_id"))
Notes = Annotated[str, Field(max_length=2_000), AfterValidator(clean)]
Count = Annotated[int, Field(ge=0, le=1_000, strict=True)]


class FocusStart(Input):
    task_id: Label | None = None
    duration_minutes: int = Field(25, ge=5, le=180, strict=True)


class FocusSession(Output):
    session_id: str
    task_id: str | None
    duration_minutes: int
    started_at: Moment
    ends_at: Moment
    is_active: bool
    is_paused: bool


class RunningSession(Output):
    session_id: str
    task_id: str | None
    task_title: str | None
    duration_minutes: int
    elapsed_minutes: int
    remaining_minutes: int
    started_at: Moment
    ends_at: Moment
    interruptions: int
    is_paused: bool


class FocusStatus(Output):
    has_active_session: bool
    session: RunningSession | None


class FocusComplete(Input):
    """`interruptions`: the larger of this and what was counted holds."""

    session_id: Label | None = None
    interruptions: Count = 0
    notes: Notes | None = None


class CompletedFocus(Output):
    """`task_progress`: the task's percentage with these minutes; null without a task."""

    session_id: str
    is_completed: bool
    completed_at: Moment
    actual_duration_minutes: int
    interruptions: int
    xp_earned: int
    task_progress: int | None


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


async def running_session(context: Context) -> FocusRow:
    row = await current(context)
    if row is None:
        raise Conflict("No focus session is running; start one")
    return row


async def interrupt_focus(context: Context) -> FocusStatus:
    """Count an interruption of the running session."""
    row = await running_session(context)
    await context.change(FocusRow, row.id, interruptions=row.interruptions + 1)
    return await get_focus_status(context)


async def pause_focus(context: Context) -> FocusSession:
    """Stop the session's clock."""
    row = await running_session(context)
    if row.status == "paused":
        raise Conflict("The session is paused already; resume it", session_id=row.id)
    changes = {"status": "paused", "paused_at": context.now}
    await context.change(FocusRow, row.id, **changes)
    return as_session(altered(row, **changes))


async def resume_focus(context: Context) -> FocusSession:
    """Let the session's clock run on; its end moves by the pause."""
    row = await running_session(context)
    if row.status != "paused":
        raise Conflict("The session is not paused", session_id=row.id)
    changes = {"status": "running", "paused_at": None, "ends_at": ends_at(row, context.now)}
    await context.change(FocusRow, row.id, **changes)
    return as_session(altered(row, **changes))


async def cancel_focus(context: Context) -> FocusSession:
    """End the session unpaid."""
    row = await running_session(context)
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


async def complete_focus(context: Context, form: FocusComplete) -> CompletedFocus:
    """End a session and pay its real minutes; again returns the first answer."""
    row = await session_to_complete(context, form)
    if row.completed_at is not None:
        return await as_completed(context, row)
    expired = row.status == "expired"
    minutes = row.actual_minutes if expired else real_minutes(row, context.now)
    earned = focus_xp(minutes, row.duration_minutes)
    paid = earned if earned and under_cap(context, "focus") else 0
    changes = {
        "status": "completed",
        "completed_at": context.now,
        "paused_at": None,
        "actual_minutes": minutes,
        "interruptions": max(row.interruptions, form.interruptions),
        "notes": form.notes,
        "xp_earned": await grant_xp(
            context, "focus", row.id, paid, "Completed a focus session", row.task_id
        ),
    }
    await context.change(FocusRow, row.id, **changes)
    done = altered(row, **changes)
    if not expired:
        await log_minutes(context, row, minutes)
    await count_session(context, done, counts_for_streak=not expired)
    return await as_completed(context, done)


async def session_to_complete(context: Context, form: FocusComplete) -> FocusRow:
    running = await current(context)
    if form.session_id is None:
        return running or await running_session(context)
    row = await context.first(SESSION, session_id=form.session_id)
    if row is None:
        raise NotFound("session", form.session_id)
    if row.status == "cancelled":
        raise Conflict("This session was cancelled; start a new one", session_id=row.id)
    if row.status == "expired" and context.today not in (row.day, ended_on(context, row)):
        raise Conflict("This session ended by itself on another day", session_id=row.id)
    return row


def ended_on(context: Context, row: FocusRow) -> date:
    """The activity day on which a session that was left alone ended by itself."""
    return activity_day(row.ends_at + LEFT_ALONE, context.zone)


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


async def count_session(context: Context, row: FocusRow, counts_for_streak: bool) -> None:
    if counts_for_streak and row.actual_minutes >= COUNTED_MINUTES:
        await count_streak_day(context)
    add_to_day(context, "focus_sessions")
    add_metric(context, "focus_done")
    add_metric(context, "focus_minutes", row.actual_minutes)
    many = row.interruptions >= MANY_INTERRUPTIONS
    add_metric(context, "focus_done_with_interruptions_ge3", int(many))
    raise_metric(context, "max_focus_in_day", await in_day(context, "focus_sessions"))
    context.emit(
        FocusCompleted(
            session_id=row.id,
            task_id=row.task_id,
            actual_duration_minutes=row.actual_minutes,
            xp_earned=row.xp_earned,
        )
    )


async def as_completed(context: Context, row: FocusRow) -> CompletedFocus:
    assert row.completed_at is not None  # noqa: S101 (only completed sessions come here)
    return CompletedFocus(
        session_id=row.id,
        is_completed=True,
        completed_at=row.completed_at,
        actual_duration_minutes=row.actual_minutes,
        interruptions=row.interruptions,
        xp_earned=row.xp_earned,
        task_progress=await progress_of(context, row.task_id),
    )


async def progress_of(context: Context, task_id: str | None) -> int | None:
    if task_id is None:
        return None
    try:
        task = await load_task(context, task_id)
    except NotFound:
        return None
    return completion_percentage(
        task.status == "done",
        task.actual_hours,
        task.estimated_hours,
        task.steps_done,
        task.steps_total,
    )
