"""Finishing and reopening: what pays, once, and takes back exactly what was paid."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, update

from storage.tables import CompletionRow, EnergyLogRow, TaskRow
from tools.context import Context, altered, mine
from tools.events import TaskUpdated
from tools.progress import (
    add_metric,
    add_to_day,
    count_streak_day,
    grant_xp,
    read_streak,
    under_cap,
)
from tools.rules.days import is_past_due, silent_days
from tools.rules.energy import energy_needed, is_current
from tools.rules.xp import completion_xp
from tools.shapes import Status
from tools.tasks.counts import counted, recount
from tools.tasks.read import load_task
from tools.tasks.shapes import TaskStatus, as_status

GOOD_ESTIMATE = 0.2
AWAY_DAYS = 3
LATEST_ENERGY = mine(EnergyLogRow).order_by(EnergyLogRow.recorded_at.desc()).limit(1)
COMPLETION = mine(CompletionRow).where(
    CompletionRow.task_id == bindparam("task_id"), CompletionRow.number == bindparam("number")
)


async def set_task_status(context: Context, task_id: str, status: Status) -> TaskStatus:
    """Set the status; done pays XP once, leaving done takes exactly that back."""
    row = await load_task(context, task_id)
    if row.status != status:
        row = await change_status(context, row, status)
    return as_status(row)


async def change_status(context: Context, row: TaskRow, status: Status) -> TaskRow:
    if status == "done":
        after = await complete(context, row)
    elif row.status == "done":
        after = await reopen(context, row, status)
    else:
        after = await write_status(context, row, status, xp_earned=0)
    await recount(context, counted(row), counted(after))
    context.emit(
        TaskUpdated(
            task_id=row.id,
            status=status,
            updated_at=context.now,
            title=row.title,
            changed=["status"],
        )
    )
    return after


async def write_status(context: Context, row: TaskRow, status: Status, xp_earned: int) -> TaskRow:
    done = status == "done"
    changes = {
        "status": status,
        "completed_at": context.now if done else None,
        "completions": row.completions + (1 if done else 0),
        "xp_earned": xp_earned,
        "updated_at": context.now,
    }
    await context.change(TaskRow, row.id, **changes)
    return altered(row, **changes)


async def complete(context: Context, row: TaskRow) -> TaskRow:
    """Freeze the figures of this completion, pay them, count what it is a sign of."""
    away = days_away(context)
    streak = count_streak_day(context)
    figures = completion_xp(row.priority, row.estimated_hours, row.actual_hours, streak.current)
    number = row.completions + 1
    paid = figures.paid if under_cap(context, "completion") else 0
    await context.insert(CompletionRow, completion(context, row, number, figures, paid))
    source = f"{row.id}#{number}"
    await grant_xp(context, "completion", source, paid, f"Completed '{row.title}'", row.id)
    if number == 1:
        await count_completion(context, row, away)
    return await write_status(context, row, "done", xp_earned=paid)


def completion(
    context: Context, row: TaskRow, number: int, figures: Any, paid: int
) -> dict[str, Any]:
    return {
        "task_id": row.id,
        "number": number,
        "user_id": context.user.id,
        "base_xp": figures.base,
        "time_bonus": figures.bonus,
        "streak_steps": figures.m,
        "xp_paid": paid,
        "completed_at": context.now,
        "reversed_at": None,
    }


def days_away(context: Context) -> int:
    """Silent activity days before this one; 0 for someone who never had a counted day."""
    return silent_days(read_streak(context.user).last_counted_on, context.today)


async def count_completion(context: Context, row: TaskRow, away: int) -> None:
    add_to_day(context, "tasks_done")
    add_metric(context, "tasks_done")
    if away >= AWAY_DAYS:
        add_metric(context, "comebacks")
    if row.source_capture_id is not None:
        add_metric(context, "captured_tasks_done")
    if is_on_time(context, row):
        add_metric(context, "on_time_done")
    if row.estimated_hours and row.actual_hours:
        off = abs(row.actual_hours - row.estimated_hours) / row.estimated_hours
        add_metric(context, "good_estimates", int(off <= GOOD_ESTIMATE))
    if context.user.metrics.get("energy_logs"):
        await count_energy_match(context, row)


def is_on_time(context: Context, row: TaskRow) -> bool:
    return row.due_at is not None and not is_past_due(
        row.due_at, row.due_has_time, context.now, context.zone
    )


async def count_energy_match(context: Context, row: TaskRow) -> None:
    log = await context.first(LATEST_ENERGY)
    if log is None or not is_current(log.recorded_at, context.now):
        return
    needed = row.energy_needed or energy_needed(row.priority, row.estimated_hours)
    add_metric(context, "energy_matched_done", int(log.energy_level == needed))
    add_metric(context, "low_energy_wins", int(log.energy_level == 1))


async def reopen(context: Context, row: TaskRow, status: Status) -> TaskRow:
    """One reversal row for exactly what the latest completion paid; days and badges stay."""
    latest = await context.first(COMPLETION, task_id=row.id, number=row.completions)
    assert latest is not None  # noqa: S101 (a done task has a completion)
    source = f"{row.id}#{latest.number}"
    reason = f"Reopened '{row.title}'"
    await grant_xp(context, "reversal", source, -latest.xp_paid, reason, row.id)
    reversal = update(CompletionRow).where(
        CompletionRow.task_id == row.id, CompletionRow.number == latest.number
    )
    await context.execute(reversal.values(reversed_at=context.now))
    return await write_status(context, row, status, xp_earned=0)
