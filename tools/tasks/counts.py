"""Counters of tasks by status and by zone, kept as tasks change."""

from __future__ import annotations

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
    )
)


class Counted(NamedTuple):
    """What a live task counts as."""

    status: str
    zone_id: str | None


def counted(row: TaskRow) -> Counted:
    return Counted(row.status, row.zone_id)


async def recount(context: Context, before: Counted | None, after: Counted | None) -> None:
    """Move a task from what it counted as to what it counts as now; None is not live."""
    if before == after:
        return
    await add(context, before, -1)
    await add(context, after, 1)


async def add(context: Context, task: Counted | None, amount: int) -> None:
    if task is None:
        return
    context.user.task_counts[task.status] += amount
    if task.zone_id is not None:
        values = {
            "owner": context.user.id,
            "zone": task.zone_id,
            "tasks": amount,
            "completed": amount if task.status == "done" else 0,
        }
        await context.execute(ADD_TO_ZONE, values)
