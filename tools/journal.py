"""What a run wrote: every row before and after, so that all of it can be shown and taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Date, Delete, Select, Table, Update, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import Insert, UpdateBase

from storage.database import Base, UtcDateTime
from storage.statements import adding
from storage.tables import ChangeRow

NOT_TAKEN_BACK = {
    *("events", "jobs", "flows", "idempotency_keys", "revoked_tokens", "tickets"),
    *("runs", "changes", "proposals", "conversations", "messages", "model_usage"),
}
"""Tables of the machinery: undoing a run leaves them as they are."""
NEWEST = select(func.max(ChangeRow.number)).where(ChangeRow.run_id == bindparam("run_id"))
Key = tuple[str, tuple[Any, ...]]
Values = Mapping[str, Any] | Sequence[Any] | None
_found: WeakKeyDictionary[UpdateBase, Select[Any]] = WeakKeyDictionary()


@dataclass
class Touched:
    """A row as it was before the unit's first write, and after its last."""

    before: dict[str, Any] | None
    after: dict[str, Any] | None = None


@dataclass
class Journal:
    """The writes of one unit of a run."""

    run_id: str
    rows: dict[Key, Touched] = field(default_factory=dict)

    async def execute(
        self, connection: AsyncConnection, statement: UpdateBase, values: Values
    ) -> Any:
        """Run an INSERT, UPDATE or DELETE and note what it did to which rows."""
        table = statement.table
        if not isinstance(table, Table) or table.name in NOT_TAKEN_BACK:
            return await connection.execute(statement, values)
        before = await self._before(connection, statement, table, values)
        result = await connection.execute(statement, values)
        for key, row in before.items():
            self.rows.setdefault(key, Touched(row))
        return result

    async def _before(
        self, connection: AsyncConnection, statement: UpdateBase, table: Table, values: Values
    ) -> dict[Key, dict[str, Any] | None]:
        if isinstance(statement, Insert):
            many = values if isinstance(values, Sequence) else [values or {}]
            keys = [key_of(table, each) for each in many]
            if statement._post_values_clause is None:  # it fails where there is a row already
                return dict.fromkeys(keys)
            return {key: await row_by_key(connection, table, key[1]) for key in keys}
        assert isinstance(statement, Update | Delete)  # noqa: S101 (there is no fourth kind)
        found = rows_of(statement, table)
        rows = (await connection.execute(found, dict(values or {}))).all()
        records = [dict(row._mapping) for row in rows]
        return {key_of(table, row): row for row in records}

    async def write(self, connection: AsyncConnection, user_id: str, now: datetime) -> None:
        """Store what the unit changed, numbered after the run's earlier units."""
        for (table, key), touched in self.rows.items():
            touched.after = await row_by_key(connection, Base.metadata.tables[table], key)
        changed = {key: row for key, row in self.rows.items() if row.before != row.after}
        if not changed:
            return
        known = (await connection.execute(NEWEST, {"run_id": self.run_id})).scalar()
        rows = [
            {
                "run_id": self.run_id,
                "number": number,
                "user_id": user_id,
                "table_name": table,
                "before": as_json(touched.before),
                "after": as_json(touched.after),
                "created_at": now,
            }
            for number, ((table, _), touched) in enumerate(changed.items(), (known or 0) + 1)
        ]
        await connection.execute(adding(ChangeRow), rows)


def rows_of(statement: Update | Delete, table: Table) -> Select[Any]:
    """Reads what the statement writes; one that comes again is built once, as it is itself."""
    if statement not in _found:
        _found[statement] = select(table).where(*statement._where_criteria)
    return _found[statement]


def key_of(table: Table, row: Mapping[str, Any]) -> Key:
    return table.name, tuple(row[column.name] for column in table.primary_key.columns)


@cache
def by_key(table: Table) -> Select[Any]:
    keys = enumerate(table.primary_key.columns)
    return select(table).where(*(column == bindparam(f"key_{n}") for n, column in keys))


async def row_by_key(
    connection: AsyncConnection, table: Table, key: Sequence[Any]
) -> dict[str, Any] | None:
    """The row as it stands, or None."""
    values = {f"key_{n}": value for n, value in enumerate(key)}
    row = (await connection.execute(by_key(table), values)).first()
    return dict(row._mapping) if row is not None else None


def as_json(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A row's columns with its moments and days as ISO texts."""
    if row is None:
        return None
    return {
        name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()
    }


def from_json(table: Table, row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The columns as the store takes them."""
    if row is None:
        return None
    return {name: read_value(table, name, value) for name, value in row.items()}


def read_value(table: Table, name: str, value: Any) -> Any:
    kind = table.columns[name].type
    if value is None or not isinstance(kind, UtcDateTime | Date):
        return value
    return (datetime if isinstance(kind, UtcDateTime) else date).fromisoformat(value)
