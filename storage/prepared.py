"""Statements that come again, prepared: SQLAlchemy writes the SQL once, sqlite3 runs it.

Between a statement and SQLite stand some hundred microseconds of SQLAlchemy's execution, ten times
what SQLite spends on a row. A statement that is seen a second time is built once and used for ever
(`storage/statements.py`), so its SQL and what turns values into columns and back can be kept with
it. Whatever can not be kept goes SQLAlchemy's own way.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from pydantic_core import from_json
from sqlalchemy import JSON, BindParameter, ColumnDefault, Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

from storage.rows import Process, Reader, Rows

Values = Mapping[str, Any]


@dataclass
class Prepared:
    """The SQL of a statement with the places for its values, and how its rows are read."""

    sql: str
    places: list[tuple[str, Process | None]]
    constants: dict[str, Any]
    returns: bool
    reader: Reader | None
    dialect: Dialect

    def run(self, raw: sqlite3.Connection, values: Values) -> Rows:
        """`KeyError`, `ValueError` or `TypeError` where the values do not fit."""
        taken = self._taken(values)
        try:
            cursor = raw.execute(self.sql, taken)
            rows = cursor.fetchall() if cursor.description else []
        except sqlite3.Error as error:
            raise self._named(error, taken) from error
        if not cursor.description:
            return Rows([], cursor.rowcount)
        if self.reader is None:
            self.reader = Reader([column[0] for column in cursor.description])
        return Rows(self.reader.read(rows), cursor.rowcount)

    def run_many(self, raw: sqlite3.Connection, many: Sequence[Values]) -> Rows:
        taken = [self._taken(values) for values in many]
        try:
            return Rows([], raw.executemany(self.sql, taken).rowcount)
        except sqlite3.Error as error:
            raise self._named(error, taken) from error

    def _taken(self, values: Values) -> list[Any]:
        known = {**self.constants, **values} if self.constants else values
        return [
            known[name] if process is None else process(known[name])
            for name, process in self.places
        ]

    def _named(self, error: sqlite3.Error, taken: Any) -> Exception:
        named = DBAPIError.instance(self.sql, taken, error, sqlite3.Error, dialect=self.dialect)
        assert isinstance(named, Exception)  # noqa: S101 (it came from sqlite3)
        return named


EXPANDING = re.compile(r"\(__\[POSTCOMPILE_\w+\]\)")
Names = tuple[str, ...]
_seen: WeakKeyDictionary[Executable, dict[Names, Prepared | None]] = WeakKeyDictionary()


def prepared(statement: Executable, values: Values, dialect: Dialect) -> Prepared | None:
    """What is kept of a statement; None for one that is new, or can not be kept."""
    known = _seen.get(statement)
    if known is None:
        _seen[statement] = {}
        return None
    names = tuple(values)
    if names not in known:
        known[names] = prepare(statement, names, dialect)
    return known[names]


def prepare(statement: Executable, names: Names, dialect: Dialect) -> Prepared | None:
    assert isinstance(statement, ClauseElement)  # noqa: S101 (all that is executed is one)
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if not isinstance(compiled, SQLCompiler) or compiled.positiontup is None:
        return None
    bounds = [compiled.binds[name] for name in compiled.positiontup]
    later = {column.key for column in compiled.insert_prefetch}
    fixed = (bound for bound in bounds if not bound.required and bound.key not in later)
    constants = {bound.key: bound.effective_value for bound in fixed} | defaults_of(compiled)
    known = {*names, *constants}
    if any(bound.literal_execute or bound.key not in known for bound in bounds):
        return None
    columns = compiled._result_columns
    readers = [reading(column.type, dialect) for column in columns]
    return Prepared(
        sql=EXPANDING.sub("(SELECT value FROM json_each(?))", compiled.string),
        places=[(bound.key, writing(bound, dialect)) for bound in bounds],
        constants=constants,
        returns=bool(compiled.effective_returning),
        reader=Reader([column.keyname for column in columns], readers) if columns else None,
        dialect=dialect,
    )


def defaults_of(compiled: SQLCompiler) -> dict[str, Any]:
    """Values of columns that an INSERT leaves to their default."""
    defaults = {column.key: column.default for column in compiled.insert_prefetch}
    return {
        name: default.arg
        for name, default in defaults.items()
        if isinstance(default, ColumnDefault) and default.is_scalar
    }


def writing(bound: BindParameter[Any], dialect: Dialect) -> Process | None:
    process = bound.type.dialect_impl(dialect).bind_processor(dialect)
    return partial(as_array, process) if bound.expanding else process


def as_array(process: Process | None, values: Sequence[Any]) -> str:
    """The values of an IN as one text: the SQL stays the same however many there are."""
    return json.dumps([value if process is None else process(value) for value in values])


def reading(kind: TypeEngine[Any], dialect: Dialect) -> Process | None:
    impl = kind.dialect_impl(dialect)
    return read_json if isinstance(impl, JSON) else impl.result_processor(dialect, None)


def read_json(text: str | None) -> Any:
    return None if text is None else from_json(text)
