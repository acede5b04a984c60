"""The store that cases are played on: one for all, a user and a clock for each."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, cached_property
from itertools import count
from pathlib import Path

from fastapi import FastAPI
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from api.app import create_app, open_platform
from evals.models import ModelChoice, settings_for
from evals.seeding import Seeded, seed
from evals.snapshot import Json, snapshot
from evals.worlds import World
from storage.migrate import migrate
from tools import passwords
from tools.context import Platform, Workspace

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
_now: ContextVar[list[datetime] | None] = ContextVar("the case's clock", default=None)


def case_clock() -> datetime:
    """The time of the case that is running; each has its own."""
    held = _now.get()
    return held[0] if held else BEGINNING


def set_clock(now: datetime) -> None:
    held = _now.get()
    if held is None:
        raise RuntimeError("no case is running here")
    held[0] = now.astimezone(UTC)


@dataclass
class Stage:
    """One case: its person, its world, and the names of its tasks."""

    world: World
    workspace: Workspace
    seeded: Seeded

    async def look(self) -> Json:
        async with self.workspace.read() as context:
            found = await snapshot(context, self.seeded.keys)
        if self.seeded.neighbour is not None:
            async with self.seeded.neighbour.read() as context:
                found["neighbour"] = await snapshot(context, {})
        return found

    def id_of(self, key: str) -> str:
        return next(task_id for task_id, name in self.seeded.keys.items() if name == key)

    def set_clock(self, now: datetime) -> None:
        set_clock(now)


@dataclass
class Theatre:
    """The store of a run."""

    platform: Platform
    numbers: count[int] = field(default_factory=count)

    @cached_property
    def app(self) -> FastAPI:
        """The application on this store, built when a case needs its HTTP interface."""
        return create_app(self.platform)

    @asynccontextmanager
    async def stage(self, world: World) -> AsyncIterator[Stage]:
        """A new person in the world, with a clock of their own."""
        token = _now.set([world.moment.astimezone(UTC)])
        try:
            seeded = await seed(self.platform, world, next(self.numbers), set_clock)
            set_clock(world.moment)
            yield Stage(world, seeded.workspace, seeded)
        finally:
            _now.reset(token)


@asynccontextmanager
async def opened(model: ModelChoice | None = None) -> AsyncIterator[Theatre]:
    """A store of its own that is gone afterwards, for a model that was built before."""
    chosen = model or ModelChoice()
    with tempfile.TemporaryDirectory(prefix="evals-") as folder, cheap_passwords():
        settings = settings_for(chosen, Path(folder))
        assert settings.sqlite_path is not None
        settings.sqlite_path.write_bytes(empty_store())
        platform = open_platform(settings, case_clock)
        try:
            await platform.bus.open()
            yield Theatre(platform)
        finally:
            await platform.close()


@cache
def empty_store() -> bytes:
    """The file of a migrated store without anybody in it, made once a process."""
    with tempfile.TemporaryDirectory(prefix="evals-") as folder:
        settings = settings_for(ModelChoice(), Path(folder))
        migrate(settings)
        assert settings.sqlite_path is not None
        return settings.sqlite_path.read_bytes()


class cheap_passwords:  # noqa: N801 (used as a context manager's name)
    """Argon2id at its least cost: nobody logs in here."""

    def __enter__(self) -> None:
        self.real = passwords.HASHER
        passwords.HASHER = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))

    def __exit__(self, *_: object) -> None:
        passwords.HASHER = self.real
