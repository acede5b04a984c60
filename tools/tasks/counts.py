"""Counters of tasks by status and by zone, kept as tasks change."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import bindparam, update

from storage.tables import TaskRow, ZoneRow
from tools.context import Context

ADD_TO_ZONE = (
    update(ZoneRow)
    .where(ZoneRow.user_id == bindparam("owner"), ZoneRow.id == bindparam("zone"))
    .values(
        task_count=ZoneRow.task_count + bindparam("tasks"),
        completed_count=ZoneRow.completed_count + bindparam("completed"),
        xp_total=ZoneRow.xp_total + bindparam("xp"),
    )
)
DONE_SECONDS = "done_seconds"


class Counted(NamedTuple):
    """What a live task counts as; `done_seconds` from created to done, 0 while open."""

    status: str
    zone_id: str | None
    done_seconds: int = 0
    xp_total: int = 0


def counted(row: TaskRow) -> Counted:
    took = 0
    if row.status == "done" and row.completed_at is not None:
        took = (row.completed_at - row.created_at) // timedelta(seconds=1)
    return Counted(row.status, row.zone_id, took, row.xp_total)


async def recount(context: Context, before: Counted | None, after: Counted | None) -> None:
    """Move a task from what it counted as to what it counts as now; None is not live."""
    if before == after:
        return
    count_status(context, before, -1)
    count_status(context, after, 1)
    zones = {task.zone_id for task in (before, after) if task and task.zone_id is not None}
    for zone_id in sorted(zones):
        await count_zone(context, zone_id, before, after)


def count_status(context: Context, task: Counted | None, amount: int) -> None:
    if task is not None:
        counts = context.user.task_counts
        counts[task.status] += amount
        counts[DONE_SECONDS] = counts.get(DONE_SECONDS, 0) + amount * task.done_seconds


async def count_zone(
    context: Context, zone_id: str, before: Counted | None, after: Counted | None
) -> None:
    signed = ((before, -1), (after, 1))
    here = [(task, sign) for task, sign in signed if task and task.zone_id == zone_id]
    values = {
        "owner": context.user.id,
        "zone": zone_id,
        "tasks": sum(sign for _, sign in here),
        "completed": sum(sign for task, sign in here if task.status == "done"),
        "xp": sum(sign * task.xp_total for task, sign in here),
    }
    await context.execute(ADD_TO_ZONE, values)


def open_total(context: Context) -> int:
    """How many live tasks are not done."""
    return live_total(context) - context.user.task_counts["done"]


def live_total(context: Context) -> int:
    """How many live tasks there are."""
    counts = context.user.task_counts
    return sum(count for name, count in counts.items() if name != DONE_SECONDS)
