"""The store that cases are played on: one for all, a user and a clock for each."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pydantic import SecretStr, ValidationError

from agents.models import check_models
from api.app import open_platform
from evals.seeding import Seeded, seed
from evals.snapshot import Json, snapshot
from evals.source import EvalError
from evals.worlds import World
from storage.migrate import migrate
from storage.settings import Settings
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


@dataclass(frozen=True)
class ModelChoice:
    """Which model answers; without a name the built-in brain. Prices are for a million tokens."""

    name: str | None = None
    url: str | None = None
    key: str | None = None
    price: float = 0.0
    seconds: float = 60.0

    @property
    def label(self) -> str:
        return self.name or "built-in"


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
    """A store of its own that is gone afterwards; the environment's settings play no part."""
    chosen = model or ModelChoice()
    with tempfile.TemporaryDirectory(prefix="evals-") as folder, cheap_passwords():
        settings = checked_settings(chosen, Path(folder))
        migrate(settings)
        platform = open_platform(settings, case_clock)
        try:
            await platform.bus.open()
            yield Theatre(platform)
        finally:
            await platform.close()


def checked_settings(model: ModelChoice, folder: Path) -> Settings:
    """`EvalError` or `SettingsError` in a sentence when the model can not be asked."""
    try:
        settings = settings_for(model, folder)
    except ValidationError as error:
        reason = error.errors()[0]["msg"].removeprefix("Value error, ")
        raise EvalError(f"--model {model.name!r}: {reason}") from None
    check_models(settings)
    return settings


def settings_for(model: ModelChoice, folder: Path) -> Settings:
    budget = model.seconds
    return Settings(
        data_dir=folder,
        database_url=None,
        redis_url=None,
        secret_key=SecretStr("evals" * 10),
        rate_limits="off",
        sqlite_synchronous="NORMAL",
        daily_tokens=0,
        model=model.name,
        fallback_model=None,
        model_url=model.url,
        model_key=SecretStr(model.key) if model.key else None,
        capture_seconds=budget,
        split_seconds=budget,
        plan_seconds=budget,
        chat_seconds=budget,
        wording_seconds=budget,
        _env_file=None,
    )


class cheap_passwords:  # noqa: N801 (used as a context manager's name)
    """Argon2id at its least cost: nobody logs in here."""

    def __enter__(self) -> None:
        self.real = passwords.HASHER
        passwords.HASHER = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1),))

    def __exit__(self, *_: object) -> None:
        passwords.HASHER = self.real
