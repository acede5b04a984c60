"""One door to SQLite and PostgreSQL: typed base, ids, and units of work on an AsyncConnection."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from typing import Any, Literal

import uuid_utils
from sqlalchemy import JSON, DateTime, Dialect, MetaData, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

Engine = Literal["sqlite", "postgresql"]


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC datetimes in and out; SQLite keeps them naive."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        return to_sqlite if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        if dialect.name == "sqlite":
            return from_sqlite
        return super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)


def in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a naive datetime must not reach the store")
    return moment.astimezone(UTC)


def to_sqlite(moment: datetime | None) -> str | None:
    """SQLAlchemy's own spelling of a naive datetime, 26 characters."""
    if moment is None:
        return None
    return in_utc(moment).replace(tzinfo=None).isoformat(" ", "microseconds")


def from_sqlite(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text + "+00:00")


Json = JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    type_annotation_map = {  # noqa: RUF012 (the name and shape are SQLAlchemy's)
        datetime: UtcDateTime(),
        dict[str, Any]: Json,
        list[Any]: Json,
    }
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def new_id(kind: str) -> str:
    """An opaque id, sortable by creation: `task_` and a UUIDv7 in hex."""
    return f"{kind}_{uuid_utils.uuid7().hex}"


class StoreUnavailable(Exception):
    """The store can not be reached or is locked for too long; trying again may help."""


@contextmanager
def store_errors() -> Iterator[None]:
    """Name what SQLAlchemy raises when the store itself is the trouble."""
    try:
        yield
    except (OperationalError, InterfaceError, PoolTimeoutError) as error:
        raise StoreUnavailable(type(error).__name__) from error


class Database(ABC):
    """Units of work. `write` serialises writers on SQLite and begins one on PostgreSQL."""

    engine: Engine

    @abstractmethod
    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that commits at the end, or rolls back on any error."""

    @abstractmethod
    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A read-only view on one state of the store."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of every connection."""

    async def answers(self) -> bool:
        """Whether the store can be read now."""
        try:
            async with self.read() as connection:
                await connection.execute(text("SELECT 1"))
        except StoreUnavailable:
            return False
        return True


class PostgresDatabase(Database):
    engine: Engine = "postgresql"

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            url.replace("postgresql://", "postgresql+psycopg://", 1),
            pool_size=10,
            max_overflow=10,
            pool_timeout=30,
            connect_args={"connect_timeout": 5},
            pool_pre_ping=True,
        )

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        with store_errors():
            async with self._engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        with store_errors():
            async with self._engine.connect() as connection:
                yield connection

    async def close(self) -> None:
        await self._engine.dispose()
