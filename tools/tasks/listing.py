"""Lists of tasks: filtered, sorted, in pages reached by offset or by cursor."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, bindparam, func

from storage.tables import TaskRow
from tools.context import Context
from tools.errors import InvalidInput
from tools.rules.urgency import Scales
from tools.shapes import resolve_moment
from tools.tasks.blockers import load_dependencies
from tools.tasks.counts import live_total
from tools.tasks.cursor import PRIORITY_RANK, Cursor, cursor_after, read_cursor, rows_after
from tools.tasks.read import LIVE, SCORED, by_id, scores
from tools.tasks.shapes import TaskFilter, TaskPage, as_task

ORDERS: dict[str, tuple[Any, ...]] = {
    "-created": (TaskRow.created_at.desc(), TaskRow.id.desc()),
    "created": (TaskRow.created_at, TaskRow.id),
    "due": (TaskRow.due_at.is_(None), TaskRow.due_at, TaskRow.id),
    "-due": (TaskRow.due_at.is_(None), TaskRow.due_at.desc(), TaskRow.id.desc()),
    "priority": (PRIORITY_RANK, TaskRow.created_at.desc(), TaskRow.id.desc()),
}


async def list_tasks(context: Context, filter: TaskFilter) -> TaskPage:
    """A page of the caller's tasks, newest first unless sorted otherwise."""
    clauses = where(context, filter)
    total = await count(context, filter, clauses)
    cursor = read_cursor(filter.page, filter.sort) if filter.page is not None else None
    if cursor is not None and filter.offset:
        raise InvalidInput("Send either page or offset", field="page")
    place = cursor.place if cursor is not None else filter.offset
    rows = await page_rows(context, filter, clauses, cursor, place)
    end = place + len(rows)
    has_more = bool(rows) and end < total
    return TaskPage(
        tasks=[as_task(row) for row in rows],
        total=total,
        limit=filter.limit,
        offset=place,
        has_more=has_more,
        next_offset=end if has_more else None,
        next_page=cursor_after(rows[-1], filter.sort, end) if has_more else None,
    )


async def page_rows(
    context: Context,
    filter: TaskFilter,
    clauses: list[ColumnElement[bool]],
    cursor: Cursor | None,
    place: int,
) -> list[TaskRow]:
    statement = LIVE.where(*clauses)
    if filter.sort == "urgency":
        return await most_urgent(context, statement, place, filter.limit)
    if cursor is None and not clauses:
        whole = page_of_all(filter.sort)
        return await context.rows(whole, limit=filter.limit, offset=place)
    ordered = statement.order_by(*ORDERS[filter.sort]).limit(filter.limit)
    if cursor is not None:
        return await context.rows(ordered.where(rows_after(cursor)))
    return await context.rows(ordered.offset(place))


async def most_urgent(
    context: Context, statement: Select[TaskRow], place: int, limit: int
) -> list[TaskRow]:
    """The page by score: all are scored on few columns, and only those of the page are read."""
    slim = await context.rows(cast("Select[TaskRow]", statement.with_only_columns(*SCORED)))
    known = await load_dependencies(context)
    found = scores(slim, known, Scales(context.now, context.zone))
    keys = sorted((-score, row.id) for score, row in zip(found, slim, strict=True))
    ids = [task_id for _, task_id in keys[place : place + limit]]
    rows = await by_id(context, ids)
    return [rows[task_id] for task_id in ids]


@cache
def page_of_all(sort: str) -> Select[TaskRow]:
    """The page that is asked for most, built once for each order."""
    ordered = LIVE.order_by(*ORDERS[sort])
    return ordered.limit(bindparam("limit")).offset(bindparam("offset"))


def where(context: Context, filter: TaskFilter) -> list[ColumnElement[bool]]:
    """The filter as SQL conditions."""
    clauses: list[ColumnElement[bool]] = []
    if filter.status:
        clauses.append(TaskRow.status.in_(filter.status))
    if filter.priority:
        clauses.append(TaskRow.priority.in_(filter.priority))
    if filter.project_id is not None:
        clauses.append(TaskRow.project_id == filter.project_id)
    if filter.zone_id is not None:
        clauses.append(TaskRow.zone_id == filter.zone_id)
    if filter.due_before is not None:
        clauses.append(TaskRow.due_at < resolve_moment(filter.due_before, context.zone))
    if filter.due_after is not None:
        clauses.append(TaskRow.due_at >= resolve_moment(filter.due_after, context.zone))
    return clauses


async def count(
    context: Context,
    filter: TaskFilter,
    clauses: list[ColumnElement[bool]],
) -> int:
    """Exact; from the kept counters where the filter allows it."""
    if len(clauses) == (1 if filter.status else 0):
        counts = context.user.task_counts
        named = set(filter.status)
        return sum(counts[name] for name in named) if named else live_total(context)
    return int(await context.scalar(LIVE.with_only_columns(func.count()).where(*clauses)))
