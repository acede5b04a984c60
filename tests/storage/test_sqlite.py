from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy import bindparam, column, literal, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from storage import sqlite
from storage.database import StoreUnavailable, UtcDateTime
from storage.sqlite import SqliteDatabase, connect_inline

READ = text("SELECT n FROM counter")
WRITE = text("UPDATE counter SET n = :n")
HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE counter SET n = n + 100")
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "counter.db"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[SqliteDatabase]:
    opened = SqliteDatabase(path, "NORMAL")
    async with opened.write() as connection:
        await connection.execute(text("CREATE TABLE counter (n INTEGER CHECK (n < 1000))"))
        await connection.execute(text("INSERT INTO counter VALUES (0)"))
    yield opened
    await opened.close()


async def count(database: SqliteDatabase) -> int:
    async with database.read() as connection:
        return int((await connection.execute(READ)).scalar_one())


async def add_one(database: SqliteDatabase, pause: float = 0) -> None:
    async with database.write() as connection:
        before = (await connection.execute(READ)).scalar_one()
        await asyncio.sleep(pause)
        await connection.execute(WRITE, {"n": before + 1})


async def holding(path: Path) -> asyncio.subprocess.Process:
    """Another process that holds the write lock until it is told a line."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, str(path)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"held\n"
    return process


class TestTheInlineConnection:
    """It leans on private names of aiosqlite: these tests are the canary."""

    async def test_opens_writes_rolls_back_reads_and_closes(self, path: Path) -> None:
        connection = await connect_inline(path, "FULL")
        await connection.execute("CREATE TABLE t (n INTEGER)")
        await connection.execute("BEGIN")
        await connection.execute("INSERT INTO t VALUES (1)")
        await connection.commit()
        await connection.execute("BEGIN")
        await connection.execute("INSERT INTO t VALUES (2)")
        await connection.rollback()
        async with connection.execute("SELECT n FROM t") as cursor:
            assert list(await cursor.fetchall()) == [(1,)]
        await connection.close()
        await connection.close()
        assert sqlite3.connect(path).execute("SELECT count(*) FROM t").fetchone() == (1,)

    async def test_runs_on_the_loop_without_a_thread(self, path: Path) -> None:
        connection = await connect_inline(path, "FULL")
        assert connection._thread.is_alive() is False
        await connection.close()

    @pytest.mark.parametrize(("synchronous", "level"), [("FULL", 2), ("NORMAL", 1)])
    async def test_keeps_a_journal_keys_and_the_chosen_safety(
        self, path: Path, synchronous: str, level: int
    ) -> None:
        connection = await connect_inline(path, synchronous)
        found = {}
        for pragma in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout"):
            async with connection.execute(f"PRAGMA {pragma}") as cursor:
                [(found[pragma],)] = await cursor.fetchall()
        await connection.close()
        assert found == {
            "journal_mode": "wal",
            "foreign_keys": 1,
            "synchronous": level,
            "busy_timeout": 0,
        }

    async def test_errors_of_sqlite_come_through(self, database: SqliteDatabase) -> None:
        with pytest.raises(IntegrityError):
            async with database.write() as connection:
                await connection.execute(WRITE, {"n": 5000})
        assert await count(database) == 0


class TestWriting:
    async def test_forty_units_at_once_lose_no_update(self, database: SqliteDatabase) -> None:
        await asyncio.gather(*(add_one(database) for _ in range(40)))
        assert await count(database) == 40

    async def test_two_doors_to_one_file_lose_no_update(
        self, path: Path, database: SqliteDatabase
    ) -> None:
        other = SqliteDatabase(path, "NORMAL")
        doors = [database, other]
        await asyncio.gather(*(add_one(doors[n % 2], pause=0.001) for n in range(20)))
        await other.close()
        assert await count(database) == 20

    async def test_an_error_rolls_the_unit_back(self, database: SqliteDatabase) -> None:
        with pytest.raises(ZeroDivisionError):
            async with database.write() as connection:
                await connection.execute(WRITE, {"n": 7})
                raise ZeroDivisionError
        assert await count(database) == 0
        await add_one(database)
        assert await count(database) == 1

    async def test_a_cancelled_unit_rolls_back_and_frees_the_lock(
        self, database: SqliteDatabase
    ) -> None:
        reached = asyncio.Event()

        async def stuck() -> None:
            async with database.write() as connection:
                await connection.execute(WRITE, {"n": 7})
                reached.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(stuck())
        await reached.wait()
        waiting = asyncio.create_task(add_one(database))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(1):
            await waiting
        assert await count(database) == 1

    async def test_one_that_gives_up_waiting_takes_nothing_along(
        self, database: SqliteDatabase
    ) -> None:
        async with database.write() as connection:
            await connection.execute(WRITE, {"n": 7})
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await add_one(database)
        assert await count(database) == 7
        await add_one(database)
        assert await count(database) == 8

    async def test_another_process_is_waited_for_without_blocking_the_loop(
        self, path: Path, database: SqliteDatabase
    ) -> None:
        process = await holding(path)
        adding = asyncio.create_task(add_one(database))
        longest, last = 0.0, perf_counter()
        for _ in range(20):
            await asyncio.sleep(0.002)
            now = perf_counter()
            longest, last = max(longest, now - last), now
        assert not adding.done()
        assert longest < 0.2
        assert await count(database) == 0
        await process.communicate(b"\n")
        await adding
        assert await count(database) == 101

    async def test_a_process_that_never_lets_go_makes_the_store_unavailable(
        self, path: Path, database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sqlite, "LOCK_PATIENCE_SECONDS", 0.05)
        process = await holding(path)
        with pytest.raises(StoreUnavailable):
            await add_one(database)
        await process.communicate(b"\n")
        await add_one(database)
        assert await count(database) == 101

    async def test_waiting_for_another_process_can_be_cancelled(
        self, path: Path, database: SqliteDatabase
    ) -> None:
        process = await holding(path)
        adding = asyncio.create_task(add_one(database))
        await asyncio.sleep(0.02)
        adding.cancel()
        await asyncio.gather(adding, return_exceptions=True)
        await process.communicate(b"\n")
        await add_one(database)
        assert await count(database) == 101


class TestReading:
    async def test_a_reader_keeps_its_view_while_others_write(
        self, database: SqliteDatabase
    ) -> None:
        async with database.read() as connection:
            assert (await connection.execute(READ)).scalar_one() == 0
            await add_one(database)
            assert (await connection.execute(READ)).scalar_one() == 0
        assert await count(database) == 1

    async def test_readers_do_not_wait_for_a_writer(self, database: SqliteDatabase) -> None:
        async with database.write() as connection:
            await connection.execute(WRITE, {"n": 7})
            assert await count(database) == 0

    async def test_many_readers_at_once_are_put_back_and_used_again(
        self, database: SqliteDatabase
    ) -> None:
        async def slowly() -> int:
            async with database.read() as connection:
                await asyncio.sleep(0.001)
                return int((await connection.execute(READ)).scalar_one())

        for _ in range(3):
            assert await asyncio.gather(*(slowly() for _ in range(12))) == [0] * 12
        assert len(database._readers) == 12

    async def test_an_error_while_reading_puts_the_reader_back(
        self, database: SqliteDatabase
    ) -> None:
        with pytest.raises(ZeroDivisionError):
            async with database.read():
                raise ZeroDivisionError
        assert await count(database) == 0
        assert len(database._readers) == 1

    async def test_a_missing_table_is_an_unavailable_store(self, database: SqliteDatabase) -> None:
        with pytest.raises(StoreUnavailable):
            async with database.read() as connection:
                await connection.execute(text("SELECT * FROM nowhere"))
        assert await database.answers() is True


class TestMoments:
    async def test_a_naive_one_never_reaches_the_store(self, database: SqliteDatabase) -> None:
        with pytest.raises(StatementError, match="naive datetime"):
            await self.through(database, datetime(2026, 3, 4))

    async def test_any_offset_comes_back_in_utc(self, database: SqliteDatabase) -> None:
        tokyo = datetime(2026, 3, 4, 9, tzinfo=timezone(timedelta(hours=9)))
        back = await self.through(database, tokyo)
        assert back == datetime(2026, 3, 4, 0, tzinfo=UTC)
        assert back.tzinfo is UTC

    @staticmethod
    async def through(database: SqliteDatabase, moment: datetime) -> datetime:
        statement = select(literal(1), bindparam("moment", type_=UtcDateTime()).label("m"))
        outer = select(column("m", UtcDateTime())).select_from(statement.subquery())
        async with database.read() as connection:
            found: datetime = (await connection.execute(outer, {"moment": moment})).scalar_one()
        return found


async def test_after_a_commit_that_did_not_go_through_the_next_writer_begins_anew(
    database: SqliteDatabase,
) -> None:
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        references = "REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED"
        await connection.execute(text(f"CREATE TABLE child (id INTEGER {references})"))
    with pytest.raises(IntegrityError):
        async with database.write() as connection:
            await connection.execute(text("INSERT INTO child VALUES (7)"))
    await add_one(database)
    assert await count(database) == 1
