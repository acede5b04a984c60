"""SQLite without thread hops: statements run inline on the event loop.

SQLAlchemy's aiosqlite adapter hands every statement to a thread. `InlineConnection` keeps the
adapter and drops the thread; it leans on private names of aiosqlite 0.22 (pinned, with a canary
test). Nothing may await a network or a thread inside a unit: the writer serves one at a time.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import sqlite3
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import aiosqlite
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from storage.database import Database, Engine, store_errors
from storage.prepared import prepared

LOCK_PATIENCE_SECONDS = 5.0


class InlineConnection(aiosqlite.Connection):
    """An aiosqlite connection that runs its calls where they are made."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._tx = cast(Any, InlineQueue())

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return fn(*args, **kwargs)

    async def _connect(self) -> InlineConnection:
        if self._connection is None:
            self._connection = self._connector()
        return self

    def __await__(self) -> Generator[Any, None, InlineConnection]:
        return self._connect().__await__()

    async def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def stop(self) -> asyncio.Future[Any] | None:
        return None


class InlineQueue:
    """SQLAlchemy queues straight into aiosqlite's worker; here the call is made at once."""

    def put_nowait(self, item: tuple[asyncio.Future[Any], Callable[[], Any]]) -> None:
        future, function = item
        try:
            result = function()
        except sqlite3.Error as error:
            future.set_exception(error)
        else:
            future.set_result(result)


async def connect_inline(
    path: Path, synchronous: str, kind: type[InlineConnection] = InlineConnection
) -> InlineConnection:
    def connector() -> sqlite3.Connection:
        create_private(path)
        raw = sqlite3.connect(
            path, check_same_thread=False, cached_statements=256, isolation_level=None
        )
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", f"synchronous={synchronous}"):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("PRAGMA busy_timeout=0")
        return raw

    return await kind(connector)


def create_private(path: Path) -> None:
    """A new store is for its owner's eyes; SQLite alone would let every local user read it."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


@contextlib.contextmanager
def named(what: str) -> Iterator[None]:
    """SQLite's trouble under the name that SQLAlchemy gives it."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OperationalError(what, None, error) from error


class StoreConnection(AsyncConnection):
    """A connection that runs what is prepared on sqlite3 itself, all else as SQLAlchemy does."""

    __slots__ = ("_dialect", "_raw")

    async def start(self, is_ctxmanager: bool = False) -> StoreConnection:
        await super().start(is_ctxmanager)
        driver = (await self.get_raw_connection()).driver_connection
        assert isinstance(driver, InlineConnection)  # noqa: S101
        self._raw: sqlite3.Connection = driver._conn
        self._dialect = self.dialect
        return self

    def begin_raw(self, how: str) -> None:
        """Begin a transaction; `OperationalError` while another process holds the lock."""
        with named(how):
            self._raw.execute(how)

    async def execute(
        self, statement: Any, parameters: Any = None, *, execution_options: Any = None
    ) -> Any:
        many = isinstance(parameters, list)
        first: Mapping[str, Any] = (parameters[0] if many else parameters) or {}
        found = prepared(statement, first, self._dialect)
        if found is None or (many and found.returns):
            return await super().execute(statement, parameters, execution_options=execution_options)
        try:
            return found.run_many(self._raw, parameters) if many else found.run(self._raw, first)
        except (KeyError, TypeError, ValueError):  # SQLAlchemy names what does not fit
            return await super().execute(statement, parameters)

    async def commit(self) -> None:
        if self.in_transaction():
            await super().commit()
        else:
            with named("COMMIT"):
                self._raw.commit()

    async def rollback(self) -> None:
        """Back to a connection that can begin anew, also after a COMMIT that did not go through."""
        if self.sync_connection is not None and self.sync_connection.get_transaction() is not None:
            await super().rollback()
        if self._raw.in_transaction:
            with named("ROLLBACK"):
                self._raw.rollback()


class SqliteDatabase(Database):
    """One writer connection behind a lock, and a shelf of open readers."""

    engine: Engine = "sqlite"

    def __init__(self, path: Path, synchronous: str = "FULL") -> None:
        self._engine = inline_engine(path, synchronous)
        self._lock = asyncio.Lock()
        self._writer: StoreConnection | None = None
        self._readers: list[StoreConnection] = []

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        with store_errors():
            async with self._lock:
                if self._writer is None:
                    self._writer = await StoreConnection(self._engine).start()
                await begin_patiently(self._writer)
                try:
                    yield self._writer
                    await self._writer.commit()
                except BaseException:
                    await self._writer.rollback()
                    raise

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        with store_errors():
            shelf = self._readers
            reader = shelf.pop() if shelf else await StoreConnection(self._engine).start()
            try:
                reader.begin_raw("BEGIN")
                yield reader
            finally:
                await reader.rollback()
                self._readers.append(reader)

    async def close(self) -> None:
        writer = [self._writer] if self._writer is not None else []
        for connection in [*writer, *self._readers]:
            await connection.close()
        self._writer, self._readers = None, []
        await self._engine.dispose()


def inline_engine(path: Path, synchronous: str) -> AsyncEngine:
    async def creator() -> InlineConnection:
        return await connect_inline(path, synchronous)

    engine = create_async_engine("sqlite+aiosqlite:///", async_creator=creator, poolclass=NullPool)

    @event.listens_for(engine.sync_engine, "connect")
    def take_over_begin(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None

    return engine


async def begin_patiently(writer: StoreConnection) -> None:
    """BEGIN IMMEDIATE; while another process writes, sleep without blocking the loop."""
    deadline = asyncio.get_running_loop().time() + LOCK_PATIENCE_SECONDS
    while True:
        try:
            writer.begin_raw("BEGIN IMMEDIATE")
            return
        except OperationalError as error:
            late = asyncio.get_running_loop().time() > deadline
            if late or "locked" not in str(error):
                raise
            await asyncio.sleep(random.uniform(0.0005, 0.003))  # noqa: S311
