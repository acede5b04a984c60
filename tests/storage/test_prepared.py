"""What is prepared says what SQLAlchemy says: each statement runs its way first, then prepared."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Executable,
    Float,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.dialects import sqlite as dialect
from sqlalchemy.exc import IntegrityError, MultipleResultsFound, NoResultFound, StatementError

from storage.database import UtcDateTime
from storage.prepared import prepare
from storage.rows import Rows
from storage.sqlite import SqliteDatabase

THINGS = Table(
    "things",
    MetaData(),
    Column("id", Text, primary_key=True),
    Column("said_at", UtcDateTime()),
    Column("day", Date),
    Column("tags", JSON),
    Column("is_done", Boolean, default=False),
    Column("hours", Float, default=1.5),
    Column("made", Integer, default=lambda: 7),
)
NOON = datetime(2026, 3, 4, 12, 0, 0, 5, tzinfo=UTC)
FULL = {
    "id": "a",
    "said_at": NOON,
    "day": date(2026, 3, 4),
    "tags": ["é", {"n": 1.5}, None],
    "is_done": True,
    "hours": 0.25,
    "made": 3,
}
ROWS = (FULL, {**FULL, "id": "b", "said_at": None, "day": None, "tags": [], "is_done": False})
SQL = (
    "CREATE TABLE things (id TEXT PRIMARY KEY, said_at DATETIME, day DATE, tags JSON, "
    "is_done BOOLEAN, hours FLOAT, made INTEGER)"
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    opened = SqliteDatabase(tmp_path / "things.db", "NORMAL")
    async with opened.write() as connection:
        await connection.execute(text(SQL))
        await connection.execute(insert(THINGS), list(ROWS))
    yield opened
    await opened.close()


async def test_many_rows_are_read_as_few_are(database: SqliteDatabase) -> None:
    added = [{**ROWS[n % 2], "id": f"c{n:03}"} for n in range(100)]
    async with database.write() as connection:
        await connection.execute(insert(THINGS), added)
    late = select(THINGS).where(THINGS.c.id >= "c").order_by(THINGS.c.id)
    for most in (2, 29, 30, 100):
        for rows in await twice(database, late.limit(bindparam("most")), {"most": most}):
            assert [dict(row._mapping) for row in rows] == added[:most]


async def twice(database: SqliteDatabase, statement: Executable, values: Any = None) -> list[Any]:
    """What SQLAlchemy's way answers, then the prepared one, each in a unit taken back."""
    answers: list[Any] = []
    for _ in range(2):
        async with database.read() as connection:
            answers.append(await connection.execute(statement, values))
    assert not isinstance(answers[0], Rows)
    return answers


def is_kept(statement: Executable, *names: str) -> bool:
    return prepare(statement, names, dialect.dialect(paramstyle="qmark")) is not None


LISTED, NONE_LISTED = (
    select(THINGS).where(THINGS.c.id.in_(bindparam("ids", expanding=True))) for _ in range(2)
)
PAGE = select(THINGS.c.id).limit(bindparam("most")).offset(bindparam("first"))
READS: list[tuple[Executable, dict[str, Any]]] = [
    (select(THINGS).order_by(THINGS.c.id), {}),
    (select(THINGS).where(THINGS.c.said_at <= bindparam("moment")), {"moment": NOON}),
    (select(THINGS).where(THINGS.c.said_at <= NOON, THINGS.c.day == date(2026, 3, 4)), {}),
    (LISTED, {"ids": ["a", "b", "c"]}),
    (NONE_LISTED, {"ids": []}),
    (
        PAGE,
        {"most": 1, "first": 1},
    ),
    (select(func.count(), func.max(THINGS.c.said_at).label("latest")), {}),
    (text("SELECT id, hours AS h FROM things WHERE id = :id"), {"id": "a"}),
]


@pytest.mark.parametrize(("statement", "values"), READS)
async def test_rows_are_the_same(
    database: SqliteDatabase, statement: Executable, values: dict[str, Any]
) -> None:
    known, prepared = [answer.all() for answer in await twice(database, statement, values)]
    assert [dict(row._mapping) for row in prepared] == [dict(row._mapping) for row in known]
    assert [tuple(row) for row in prepared] == [tuple(row) for row in known]


async def test_columns_are_attributes(database: SqliteDatabase) -> None:
    _, answer = await twice(database, select(THINGS).where(THINGS.c.id == "a"))
    row = answer.one()
    assert isinstance(answer, Rows)
    assert (row.said_at, row.day, row.tags, row.is_done) == tuple(FULL.values())[1:5]
    assert row.said_at.tzinfo is UTC
    assert row.is_done is True


class TestWriting:
    async def test_defaults_are_written(self, database: SqliteDatabase) -> None:
        statement = insert(THINGS).returning(THINGS.c.hours, THINGS.c.is_done)
        values = {"id": "c", "said_at": NOON, "made": 1}
        _, answer = await twice(database, statement, values)
        assert tuple(answer.one()) == (1.5, False)
        assert isinstance(answer, Rows)

    async def test_a_default_that_is_made_anew_is_left_to_sqlalchemy(
        self, database: SqliteDatabase
    ) -> None:
        statement = insert(THINGS).returning(THINGS.c.made)
        _, answer = await twice(database, statement, {"id": "c"})
        assert not isinstance(answer, Rows)
        assert answer.scalar_one() == 7
        assert not is_kept(statement, "id")
        assert is_kept(statement, "id", "made")

    async def test_how_many_were_changed(self, database: SqliteDatabase) -> None:
        for key, count in (("a", 1), ("nobody", 0)):
            changed = update(THINGS).where(THINGS.c.id == bindparam("key")).values(hours=2.0)
            answers = await twice(database, changed, {"key": key})
            assert [answer.rowcount for answer in answers] == [count, count]

    async def test_several_rows_at_once(self, database: SqliteDatabase) -> None:
        added = insert(THINGS)
        for prefix in "xyz":
            rows = [{**FULL, "id": f"{prefix}{number}"} for number in range(3)]
            async with database.write() as connection:
                await connection.execute(added, rows)
        async with database.read() as connection:
            count = await connection.execute(select(func.count()).select_from(THINGS))
            assert count.scalar() == 11

    async def test_a_key_that_is_taken(self, database: SqliteDatabase) -> None:
        added = insert(THINGS)
        for _ in range(3):
            with pytest.raises(IntegrityError, match="UNIQUE"):
                async with database.write() as connection:
                    await connection.execute(added, FULL)
            with pytest.raises(IntegrityError, match="UNIQUE"):
                async with database.write() as connection:
                    await connection.execute(added, [FULL, FULL])

    @pytest.mark.parametrize(
        ("wrong", "problem"), [(datetime(2026, 3, 4), "naive"), ("soon", "astimezone|tzinfo")]
    )
    async def test_a_value_that_does_not_fit(
        self, database: SqliteDatabase, wrong: object, problem: str
    ) -> None:
        found = select(THINGS).where(THINGS.c.said_at == bindparam("moment"))
        await twice(database, found, {"moment": NOON})
        with pytest.raises((StatementError, AttributeError), match=problem):
            async with database.read() as connection:
                await connection.execute(found, {"moment": wrong})

    async def test_a_value_that_is_missing(self, database: SqliteDatabase) -> None:
        found = select(THINGS).where(THINGS.c.id == bindparam("id"))
        await twice(database, found, {"id": "a"})
        with pytest.raises(StatementError, match="value is required"):
            async with database.read() as connection:
                await connection.execute(found, {})

    async def test_both_ways_in_one_unit_are_taken_back_together(
        self, database: SqliteDatabase
    ) -> None:
        again = update(THINGS).values(hours=9.0)
        await twice(database, again)
        with pytest.raises(ZeroDivisionError):
            async with database.write() as connection:
                await connection.execute(again)
                await connection.execute(update(THINGS).values(made=9))
                raise ZeroDivisionError
        async with database.read() as connection:
            rows = await connection.execute(select(THINGS.c.hours, THINGS.c.made))
            assert {tuple(row) for row in rows} == {(0.25, 3)}


class TestRows:
    async def test_one_is_asked_of_many_or_none(self, database: SqliteDatabase) -> None:
        _, answer = await twice(database, select(THINGS))
        with pytest.raises(MultipleResultsFound):
            answer.one()
        with pytest.raises(NoResultFound):
            Rows([], 0).one()

    async def test_nothing_found(self) -> None:
        nothing = Rows([], 0)
        assert (nothing.first(), nothing.scalar(), nothing.one_or_none()) == (None, None, None)
        assert (nothing.scalar_one_or_none(), nothing.all(), list(nothing)) == (None, [], [])
