"""Who acts, when, and on which transaction: the first argument of every tool.

A `Platform` is built once by the process. A `Workspace` is one caller on it: routes and agents
open units of work from it. A `Context` is one unit: it commits at its end or not at all.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime
from functools import cached_property
from types import SimpleNamespace
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from sqlalchemy import Executable, Row, Select, bindparam, exists, or_, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import UpdateBase

from storage.bus import Bus
from storage.counters import Counters
from storage.database import Base, Database
from storage.queue import Queue, Ring
from storage.settings import Settings
from storage.statements import adding, adding_once, changing
from storage.tables import EventRow, ProgressRow, RevokedTokenRow, UserRow
from tools.errors import Unauthorized
from tools.events import as_payload
from tools.journal import Journal
from tools.rules.days import activity_day
from tools.tokens import Claims

R = TypeVar("R", bound=Base)
ANY_EPOCH = 2**31 - 1
Clock = Callable[[], datetime]
Ending = Callable[["Context"], Awaitable[None]]


def mine(row: type[R]) -> Select[R]:
    """Rows of the caller alone: the only way to read what users own."""
    return select(row).where(cast(Any, row).user_id == bindparam("user_id"))


def mine_among(row: type[R]) -> Select[R]:
    """Rows of the caller alone whose `id` is one of `ids`.

    SQLite would walk all rows of the caller rather than look a hundred keys up, were their owner
    a column it has an index on; an expression leaves it the keys.
    """
    columns = cast(Any, row)
    owner = columns.user_id.concat("")
    return select(row).where(
        columns.id.in_(bindparam("ids", expanding=True)), owner == bindparam("user_id")
    )


def system_clock() -> datetime:
    return datetime.now(UTC)


def record(row: type[R], values: Mapping[str, Any]) -> R:
    """A read-only record of values, with the attributes of a row."""
    return cast(R, SimpleNamespace(**values))


def altered(row: R, **changes: Any) -> R:
    """The record as it reads after an UPDATE of some columns."""
    known = getattr(row, "_mapping", None) or vars(row)
    return cast(R, SimpleNamespace(**{**known, **changes}))


@dataclass(frozen=True, eq=False)
class Platform:
    """The parts that outlive a request."""

    settings: Settings
    database: Database
    bus: Bus
    queue: Queue
    counters: Counters
    secret: str
    clock: Clock = system_clock
    closers: list[Callable[[], Awaitable[None]]] = field(default_factory=list)

    async def close(self) -> None:
        """Let go of everything, what was opened last first."""
        for closer in reversed(self.closers):
            await closer()
        await self.bus.close()
        await self.queue.close()
        await self.counters.close()
        await self.database.close()

    def for_user(self, user_id: str) -> Workspace:
        """Act for a user without a token: jobs, flows, the command line."""
        return Workspace(self, user_id)

    def for_token(self, claims: Claims) -> Workspace:
        """Act for the user of a token, for as long as it is valid."""
        return Workspace(self, claims.user_id, claims.token_id, claims.epoch)


@dataclass
class User:
    """The caller's row and progress, locked for the unit when it writes.

    Tools change the lower fields in memory; the unit writes what changed at its end.
    """

    id: str
    username: str
    timezone: str
    role: str
    preferences: dict[str, Any]
    created_at: datetime
    seq: int
    xp: int
    streak: dict[str, Any]
    metrics: dict[str, int]
    paid_today: dict[str, Any]
    task_counts: dict[str, int]
    memo: dict[str, Any]

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


PROGRESS_FIELDS = ("seq", "xp", "streak", "metrics", "paid_today", "task_counts", "memo")
USER_FIELDS = tuple(f.name for f in fields(User) if f.name not in PROGRESS_FIELDS)
CALLER: Select[Any] = (
    select(
        *(getattr(UserRow, name) for name in USER_FIELDS),
        *(getattr(ProgressRow, name) for name in PROGRESS_FIELDS),
    )
    .join(ProgressRow, ProgressRow.user_id == UserRow.id)
    .where(
        UserRow.id == bindparam("user_id"),
        or_(
            UserRow.token_epoch <= bindparam("epoch"),
            UserRow.kept_token_id == bindparam("token_id"),
        ),
        ~exists().where(RevokedTokenRow.token_id == bindparam("token_id")),
    )
)
LOCKED_CALLER = CALLER.with_for_update(of=[UserRow, ProgressRow])


@dataclass
class Context:
    """One unit of work of one user."""

    platform: Platform
    connection: AsyncConnection
    user: User
    now: datetime
    outbox: list[BaseModel] = field(default_factory=list)
    told: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    rings: list[Ring] = field(default_factory=list)
    day_totals: dict[str, int] = field(default_factory=dict)
    endings: dict[Ending, None] = field(default_factory=dict)
    journal: Journal | None = None

    def __post_init__(self) -> None:
        self._before = {name: copy.copy(getattr(self.user, name)) for name in PROGRESS_FIELDS}

    @property
    def settings(self) -> Settings:
        return self.platform.settings

    @property
    def secret(self) -> bytes:
        """The server's secret, for draws."""
        return self.platform.secret.encode()

    @property
    def zone(self) -> ZoneInfo:
        return self.user.zone

    @cached_property
    def today(self) -> date:
        """The activity day of `now`, 04:00 to 04:00 in the user's zone."""
        return activity_day(self.now, self.zone)

    async def execute(
        self, statement: Executable, values: Mapping[str, Any] | Sequence[Any] | None = None
    ) -> CursorResult[Any]:
        if self.journal is not None and isinstance(statement, UpdateBase):
            noted = await self.journal.execute(self.connection, statement, values)
            return cast("CursorResult[Any]", noted)
        return await self.connection.execute(statement, cast(Any, values))

    async def insert(
        self, row: type[Base], values: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> None:
        """Add a row, or several with the same columns."""
        await self.execute(adding(row), cast(Any, values))

    async def insert_once(
        self, row: type[Base], key: tuple[str, ...], values: Mapping[str, Any]
    ) -> bool:
        """Add a row unless its key is taken; whether it was added."""
        statement = adding_once(self.platform.database.engine, row, key)
        return (await self.execute(statement, values)).first() is not None

    async def change(self, row: type[Base], id: str, **values: Any) -> None:
        """Write columns of one row of the caller's."""
        statement = changing(row, ("id", "user_id"), frozenset(values))
        changes = {f"new_{name}": value for name, value in values.items()}
        await self.execute(statement, {"key_id": id, "key_user_id": self.user.id, **changes})

    async def select(self, statement: Executable, **values: Any) -> CursorResult[Any]:
        """Run a statement built on `mine`; the owner is always the caller."""
        return await self.execute(statement, {**values, "user_id": self.user.id})

    async def rows(self, statement: Select[R], **values: Any) -> list[R]:
        """Rows as read-only records with the attributes of their table class."""
        return cast(list[R], list((await self.select(statement, **values)).all()))

    async def first(self, statement: Select[R], **values: Any) -> R | None:
        return cast(R | None, (await self.select(statement, **values)).first())

    async def scalar(self, statement: Executable, **values: Any) -> Any:
        return (await self.select(statement, **values)).scalar()

    def emit(self, event: BaseModel) -> None:
        """Say an event; it is stored with the change that causes it and told after the commit."""
        self.outbox.append(event)

    def at_end(self, ending: Ending) -> None:
        """Run `ending` once before the unit's last writes, however often it is asked for."""
        self.endings[ending] = None

    def changed_progress(self) -> dict[str, Any]:
        return {
            name: value
            for name, before in self._before.items()
            if (value := getattr(self.user, name)) != before
        }

    def metric_before(self, name: str) -> int:
        return int(self._before["metrics"].get(name, 0))

    async def flush(self) -> None:
        """Run the endings, then write the events and the user's progress, last of all."""
        while self.endings:
            ending = next(iter(self.endings))
            del self.endings[ending]
            await ending(self)
        if self.outbox:
            rows = [self._event_row(event) for event in self.outbox]
            await self.insert(EventRow, rows)
            self.told = [(row["seq"], row["payload"]) for row in rows]
        if changed := self.changed_progress():
            statement = changing(ProgressRow, ("user_id",), frozenset(changed))
            changes = {f"new_{name}": value for name, value in changed.items()}
            await self.execute(statement, {"key_user_id": self.user.id, **changes})

        if self.journal is not None:
            await self.journal.write(self.connection, self.user.id, self.now)

    def _event_row(self, event: BaseModel) -> dict[str, Any]:
        self.user.seq += 1
        payload = as_payload(event)
        return {
            "user_id": self.user.id,
            "seq": self.user.seq,
            "type": payload["type"],
            "payload": payload,
            "created_at": self.now,
        }


@dataclass(frozen=True)
class Workspace:
    """One caller: who they are was decided by their token, never by an argument."""

    platform: Platform
    user_id: str
    token_id: str | None = None
    epoch: int = ANY_EPOCH
    run_id: str | None = None

    @property
    def settings(self) -> Settings:
        return self.platform.settings

    def in_run(self, run_id: str) -> Workspace:
        """The same caller; what its units write is kept with the run."""
        return replace(self, run_id=run_id)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Context]:
        """A writing unit: locks the user, commits at the end, then wakes readers and workers."""
        async with self.platform.database.write() as connection:
            context = await self._enter(connection, LOCKED_CALLER)
            context.journal = Journal(self.run_id) if self.run_id else None
            yield context
            await context.flush()
        await self._tell(context)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Context]:
        """A reading unit."""
        async with self.platform.database.read() as connection:
            yield await self._enter(connection, CALLER)

    async def _enter(self, connection: AsyncConnection, caller: Select[Any]) -> Context:
        values = {
            "user_id": self.user_id,
            "token_id": self.token_id or "",
            "epoch": self.epoch,
        }
        row: Row[Any] | None = (await connection.execute(caller, values)).first()
        if row is None:
            raise Unauthorized("The token is not valid any more; log in again")
        return Context(self.platform, connection, User(**row._mapping), self.platform.clock())

    async def _tell(self, context: Context) -> None:
        if context.told:
            self.platform.bus.tell(self.user_id, context.told)
        for job_id, urgency in context.rings:
            await self.platform.queue.ring(job_id, urgency)
