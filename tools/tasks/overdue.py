"""Tasks past their date: how many there are, and the relief of having none left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import and_, bindparam, func, or_

from storage.tables import TaskRow
from tools.context import Context, mine
from tools.progress import add_metric
from tools.rules.days import calendar_day, calendar_day_start, is_past_due, week_bounds

CLEAN_SLATE_FROM = 3
OPEN_DATED = mine(TaskRow).where(
    TaskRow.deleted_at.is_(None), TaskRow.status != "done", TaskRow.due_at.is_not(None)
)
PAST_DUE = OPEN_DATED.where(
    or_(
        and_(TaskRow.due_has_time, TaskRow.due_at < bindparam("now")),
        and_(~TaskRow.due_has_time, TaskRow.due_at < bindparam("midnight")),
    )
).with_only_columns(func.count())
DUE_BETWEEN = OPEN_DATED.where(
    TaskRow.due_at >= bindparam("first"), TaskRow.due_at < bindparam("last")
).with_only_columns(func.count())


async def count_past_due(context: Context) -> int:
    """Open tasks whose moment, or whose day, is over."""
    midnight = calendar_day_start(calendar_day(context.now, context.zone), context.zone)
    return int(await context.scalar(PAST_DUE, now=context.now, midnight=midnight))


async def count_due(context: Context, week: bool) -> int:
    """Open tasks due on this calendar day, or in its week (Monday to Sunday)."""
    first = last = calendar_day(context.now, context.zone)
    if week:
        first, last = week_bounds(first)
    start = calendar_day_start(first, context.zone)
    end = calendar_day_start(last + timedelta(days=1), context.zone)
    return int(await context.scalar(DUE_BETWEEN, first=start, last=end))


@asynccontextmanager
async def clearing_past_due(context: Context, row: TaskRow | None) -> AsyncIterator[None]:
    """Around a change of a task that may be past its date: counts a slate that becomes clean."""
    if row is None or not row_is_past_due(context, row):
        yield
        return
    most = max(int(context.user.memo.get("most_past_due", 0)), await count_past_due(context))
    yield
    left = await count_past_due(context)
    if left == 0 and most >= CLEAN_SLATE_FROM:
        add_metric(context, "overdue_cleared")
    context.user.memo["most_past_due"] = most if left else 0


async def forget_if_none_left(context: Context, row: TaskRow) -> None:
    """After a delete: a slate that became empty without any doing begins anew."""
    if row_is_past_due(context, row) and not await count_past_due(context):
        context.user.memo["most_past_due"] = 0


def row_is_past_due(context: Context, row: TaskRow) -> bool:
    return (
        row.due_at is not None
        and row.status != "done"
        and is_past_due(row.due_at, row.due_has_time, context.now, context.zone)
    )
