"""Tasks past their date: how many there are, and the relief of having none left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy import and_, bindparam, func, or_

from storage.tables import TaskRow
from tools.context import Context
from tools.progress import add_metric
from tools.rules.days import ONE_DAY, calendar_day, calendar_day_start, is_past_due, week_bounds
from tools.tasks.read import IS_OPEN, LIVE

CLEAN_SLATE_FROM = 3
OPEN = LIVE.where(IS_OPEN)
IS_PAST_DUE = and_(
    TaskRow.due_at < bindparam("now"),
    or_(TaskRow.due_has_time, TaskRow.due_at < bindparam("today")),
)
IS_DUE_TODAY = and_(TaskRow.due_at >= bindparam("today"), TaskRow.due_at < bindparam("tomorrow"))
IS_DUE_THIS_WEEK = TaskRow.due_at >= bindparam("monday")
PAST_DUE = OPEN.where(IS_PAST_DUE).with_only_columns(func.count())
DUE = OPEN.where(TaskRow.due_at < bindparam("next_monday")).with_only_columns(
    func.count().filter(IS_PAST_DUE), *map(func.count().filter, (IS_DUE_TODAY, IS_DUE_THIS_WEEK))
)


class DueCounts(NamedTuple):
    """Open tasks past their date, due on this calendar day, and in its week from Monday on."""

    past: int
    today: int
    this_week: int


async def count_past_due(context: Context) -> int:
    """Open tasks whose moment, or whose day, is over."""
    today = calendar_day(context.now, context.zone)
    start = calendar_day_start(today, context.zone)
    return int(await context.scalar(PAST_DUE, now=context.now, today=start))


async def count_due(context: Context) -> DueCounts:
    """What is due, in one walk over the open tasks up to the end of the week."""
    today = calendar_day(context.now, context.zone)
    monday, sunday = week_bounds(today)
    days = {
        "today": today,
        "tomorrow": today + timedelta(days=1),
        "monday": monday,
        "next_monday": sunday + timedelta(days=1),
    }
    bounds = {name: calendar_day_start(day, context.zone) for name, day in days.items()}
    found = await context.select(DUE, now=context.now, **bounds)
    return DueCounts._make(found.one())


def due_among(context: Context, rows: Iterable[TaskRow]) -> tuple[int, int]:
    """(past their date, due on this calendar day) of open tasks that are read anyway."""
    now, day = context.now, calendar_day(context.now, context.zone)
    today, tomorrow = (calendar_day_start(one, context.zone) for one in (day, day + ONE_DAY))
    dates = [(due_at, row.due_has_time) for row in rows if (due_at := row.due_at) is not None]
    past = sum(due_at < (now if has_time else today) for due_at, has_time in dates)
    return past, sum(today <= due_at < tomorrow for due_at, _ in dates)


async def note_past_due(context: Context, before: TaskRow, after: TaskRow) -> None:
    """After a change of a task that was past its date: counts a slate that became clean."""
    if not row_is_past_due(context, before):
        return
    left = await count_past_due(context)
    there_were = left if row_is_past_due(context, after) else left + 1
    most = max(int(context.user.memo.get("most_past_due", 0)), there_were)
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
