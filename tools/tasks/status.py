"""Finishing and reopening: what pays, once, and takes back exactly what was paid."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam

from storage.statements import changing
from storage.tables import CompletionRow, TaskRow
from tools.context import Context, altered, mine
from tools.events import TaskUpdated
from tools.progress import count_streak_day, pay, under_cap
from tools.rules.xp import CompletionXp, completion_xp
from tools.shapes import Status
from tools.tasks.counts import counted, recount
from tools.tasks.overdue import note_past_due
from tools.tasks.read import load_task
from tools.tasks.recur import add_next, remove_next
from tools.tasks.shapes import TaskStatus, as_status
from tools.tasks.signs import count_ritual, count_signs

COMPLETION = mine(CompletionRow).where(
    CompletionRow.task_id == bindparam("task_id"), CompletionRow.number == bindparam("number")
)
REVERSE = changing(CompletionRow, ("task_id", "number"), frozenset({"reversed_at"}))


async def set_task_status(context: Context, task_id: str, status: Status) -> TaskStatus:
    """Set the status; done pays XP once, leaving done takes exactly that back."""
    row = await load_task(context, task_id)
    if row.status != status:
        row = await change_status(context, row, status)
    return as_status(row)


async def change_status(context: Context, row: TaskRow, status: Status) -> TaskRow:
    """Move a task to another status with all that follows."""
    if status == "done":
        after = await complete(context, row)
    elif row.status == "done":
        after = await reopen(context, row, status)
    else:
        after = await write_status(context, row, status, xp_earned=0)
    await recount(context, counted(row), counted(after))
    event = TaskUpdated(
        task_id=row.id,
        status=status,
        updated_at=context.now,
        title=row.title,
        changed=["status"],
    )
    context.emit(event)
    if status != "done":
        return after
    if after.completions == 1:
        await count_signs(context, row)
    await count_ritual(context, row)
    return await add_next(context, after)


async def write_status(
    context: Context, row: TaskRow, status: Status, xp_earned: int, added: int = 0
) -> TaskRow:
    """With what was paid, or taken back, added to the task; `recount` adds it to its zone."""
    done = status == "done"
    changes = {
        "status": status,
        "completed_at": context.now if done else None,
        "completions": row.completions + (1 if done else 0),
        "xp_earned": xp_earned,
        "xp_total": row.xp_total + added,
        "updated_at": context.now,
    }
    await context.change(TaskRow, row.id, **changes)
    return altered(row, **changes)


async def complete(context: Context, row: TaskRow) -> TaskRow:
    """Freeze the figures of this completion and pay them."""
    streak = await count_streak_day(context)
    figures = completion_xp(row.priority, row.estimated_hours, row.actual_hours, streak.current)
    number = row.completions + 1
    paid = figures.paid if under_cap(context, "completion") else 0
    await context.insert(CompletionRow, completion(context, row, number, figures, paid))
    source = f"{row.id}#{number}"
    added = await pay(context, "completion", source, paid, f"Completed '{row.title}'", row.id)
    after = await write_status(context, row, "done", paid, added)
    await note_past_due(context, row, after)
    return after


def completion(
    context: Context, row: TaskRow, number: int, figures: CompletionXp, paid: int
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
        "claim": None,
    }


async def latest_completion(context: Context, row: TaskRow) -> CompletionRow:
    """The completion that makes a done task done."""
    found = await context.first(COMPLETION, task_id=row.id, number=row.completions)
    assert found is not None  # noqa: S101 (a done task has one)
    return found


async def reopen(context: Context, row: TaskRow, status: Status) -> TaskRow:
    """One reversal row for what the completion and its claim paid; days and badges stay."""
    latest = await latest_completion(context, row)
    paid = latest.xp_paid + (latest.claim or {}).get("streak_bonus", 0)
    source = f"{row.id}#{latest.number}"
    added = await pay(context, "reversal", source, -paid, f"Reopened '{row.title}'", row.id)
    reversed_one = {"key_task_id": row.id, "key_number": latest.number}
    await context.execute(REVERSE, {**reversed_one, "new_reversed_at": context.now})
    return await remove_next(context, await write_status(context, row, status, 0, added))
