"""Pages reached by a cursor: what comes after the last row, without counting the ones before."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, literal, or_, tuple_

from storage.database import UtcDateTime
from storage.tables import TaskRow
from tools.errors import InvalidInput

PRIORITY_ORDER = ("urgent", "high", "medium", "low")
PRIORITY_RANK: ColumnElement[Any] = case(
    {name: rank for rank, name in enumerate(PRIORITY_ORDER)}, value=TaskRow.priority, else_=4
)

FARTHEST = 10**15


@dataclass(frozen=True)
class Cursor:
    """The last row shown: its sort, its place among all, and what it was sorted by."""

    sort: str
    place: int
    task_id: str
    created_at: str
    due_at: str | None
    priority: str

    @property
    def created(self) -> ColumnElement[Any]:
        return literal(read_moment(self.created_at), UtcDateTime())

    @property
    def due(self) -> ColumnElement[Any]:
        return literal(read_moment(self.due_at or ""), UtcDateTime())


def read_moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def cursor_after(row: TaskRow, sort: str, place: int) -> str:
    """An opaque text for `?page=`."""
    due_at = row.due_at.isoformat() if row.due_at else None
    cursor = Cursor(sort, place, row.id, row.created_at.isoformat(), due_at, row.priority)
    return base64.urlsafe_b64encode(json.dumps(asdict(cursor)).encode()).decode()


def read_cursor(page: str, sort: str) -> Cursor:
    """`InvalidInput` for a text that no answer gave, or one of another sort."""
    try:
        cursor = Cursor(**json.loads(base64.urlsafe_b64decode(page.encode())))
        read_moment(cursor.created_at)
        read_moment(cursor.due_at or cursor.created_at)
        is_whole = type(cursor.place) is int and 0 <= cursor.place < FARTHEST
        is_whole = is_whole and cursor.priority in PRIORITY_ORDER
        is_whole = is_whole and cursor.task_id.isascii() and cursor.task_id.isprintable()
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        is_whole = False
    if not is_whole:
        raise InvalidInput("page is not a cursor of this list; leave it out to begin", field="page")
    if cursor.sort != sort:
        raise InvalidInput(f"This page belongs to sort={cursor.sort}", field="page")
    return cursor


def rows_after(cursor: Cursor) -> ColumnElement[bool]:
    """The condition that a row comes after the cursor's in its sort."""
    return AFTER[cursor.sort](cursor)


def newer_first(cursor: Cursor) -> ColumnElement[bool]:
    return tuple_(TaskRow.created_at, TaskRow.id) < tuple_(cursor.created, cursor.task_id)


def older_first(cursor: Cursor) -> ColumnElement[bool]:
    return tuple_(TaskRow.created_at, TaskRow.id) > tuple_(cursor.created, cursor.task_id)


def sooner_first(cursor: Cursor) -> ColumnElement[bool]:
    if cursor.due_at is None:
        return and_(TaskRow.due_at.is_(None), TaskRow.id > cursor.task_id)
    later = tuple_(TaskRow.due_at, TaskRow.id) > tuple_(cursor.due, cursor.task_id)
    return or_(later, TaskRow.due_at.is_(None))


def later_first(cursor: Cursor) -> ColumnElement[bool]:
    if cursor.due_at is None:
        return and_(TaskRow.due_at.is_(None), TaskRow.id < cursor.task_id)
    sooner = tuple_(TaskRow.due_at, TaskRow.id) < tuple_(cursor.due, cursor.task_id)
    return or_(sooner, TaskRow.due_at.is_(None))


def by_priority(cursor: Cursor) -> ColumnElement[bool]:
    rank = literal(PRIORITY_ORDER.index(cursor.priority))
    same_rank: ColumnElement[bool] = rank == PRIORITY_RANK
    return or_(rank < PRIORITY_RANK, and_(same_rank, newer_first(cursor)))


AFTER: dict[str, Callable[[Cursor], ColumnElement[bool]]] = {
    "-created": newer_first,
    "created": older_first,
    "due": sooner_first,
    "-due": later_first,
    "priority": by_priority,
}
