"""Statements built once: making one costs more than running it on SQLite."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from sqlalchemy import Table, Update, bindparam, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import Insert

from storage.database import Base, Engine


def table_of(row: type[Base]) -> Table:
    return cast(Table, row.__table__)


@cache
def adding(row: type[Base]) -> Insert:
    """INSERT of the given columns; the parameters are the columns."""
    return insert(table_of(row))


@cache
def adding_once(engine: Engine, row: type[Base], key: tuple[str, ...]) -> Any:
    """INSERT that returns a row, or none where the key is taken."""
    table = table_of(row)
    statement = insert_for(engine, table).on_conflict_do_nothing(index_elements=list(key))
    return statement.returning(*table.primary_key.columns)


@cache
def adding_up(engine: Engine, row: type[Base], amounts: frozenset[str]) -> Any:
    """INSERT, or add the amounts to what the primary key already has."""
    table = table_of(row)
    statement = insert_for(engine, table)
    grown = {name: table.c[name] + statement.excluded[name] for name in amounts}
    key = [column.name for column in table.primary_key.columns]
    return statement.on_conflict_do_update(index_elements=key, set_=grown)


@cache
def putting(engine: Engine, row: type[Base], changed: frozenset[str]) -> Any:
    """INSERT, or write the changed columns of what the primary key already has."""
    table = table_of(row)
    statement = insert_for(engine, table)
    key = [column.name for column in table.primary_key.columns]
    values = {name: statement.excluded[name] for name in changed}
    return statement.on_conflict_do_update(index_elements=key, set_=values)


@cache
def changing(row: type[Base], key: tuple[str, ...], names: frozenset[str]) -> Update:
    """UPDATE of the named columns; parameters `key_…` find the row, `new_…` are the values."""
    table = table_of(row)
    found = [table.c[name] == bindparam(f"key_{name}") for name in key]
    return update(table).where(*found).values({n: bindparam(f"new_{n}") for n in sorted(names)})


def insert_for(engine: Engine, table: Table) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if engine == "sqlite" else postgresql.insert(table)
