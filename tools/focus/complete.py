"""Completing a focus session: paid by the minutes that were real."""

from __future__ import annotations

from datetime import date

from storage.tables import FocusRow
from tools.context import Context, altered, mine
from tools.errors import Conflict, NotFound
from tools.events import FocusCompleted
from tools.focus.session import (
    LEFT_ALONE,
    SESSION,
    current,
    log_minutes,
    real_minutes,
    running_session,
)
from tools.focus.shapes import CompletedFocus, FocusComplete
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
from tools.tasks.read import load_task

COUNTED_MINUTES = 5
MANY_INTERRUPTIONS = 3
EXPIRED = (
    mine(FocusRow)
    .where(FocusRow.status == "expired")
    .order_by(FocusRow.started_at.desc(), FocusRow.id.desc())
    .limit(1)
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
    """The named session; without a name the running one, or the one that just ended by itself."""
    running = await current(context)
    if form.session_id is None:
        found = running or await context.first(EXPIRED)
        is_todays = found is running or (found is not None and ends_today(context, found))
        return found if found is not None and is_todays else await running_session(context)
    row = await context.first(SESSION, session_id=form.session_id)
    if row is None:
        raise NotFound("session", form.session_id)
    if row.status == "cancelled":
        raise Conflict("This session was cancelled; start a new one", session_id=row.id)
    if row.status == "expired" and not ends_today(context, row):
        raise Conflict("This session ended by itself on another day", session_id=row.id)
    return row


def ends_today(context: Context, row: FocusRow) -> bool:
    return context.today in (row.day, ended_on(context, row))


def ended_on(context: Context, row: FocusRow) -> date:
    """The activity day on which a session that was left alone ended by itself."""
    return activity_day(row.ends_at + LEFT_ALONE, context.zone)


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
