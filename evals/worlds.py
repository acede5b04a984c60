"""Worlds: the store as a case finds it, and the moment its clock stands at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from tools.shapes import Priority

NOON = "T12:00"


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


def as_title(value: Any) -> Any:
    """A task written as its title alone."""
    return {"title": value} if isinstance(value, str) else value


class WorldTask(Strict):
    """`due`: a local day, or a day and a time. `done`: the local moment it was finished at."""

    title: str
    due: str | None = None
    priority: Priority = "medium"
    minutes: int | None = Field(None, ge=1)
    status: Literal["todo", "in_progress", "blocked"] = "todo"
    project: str | None = None
    zone: str | None = None
    energy: Literal[1, 2, 3] | None = None
    recurrence: str | None = None
    waits_for: list[str] = Field(default_factory=list)
    steps: list[str] = Field(default_factory=list)
    steps_done: int = 0
    description: str | None = None
    tags: list[str] = Field(default_factory=list)
    done: str | None = None
    created: str | None = Field(None, description="The local moment; by default a day before now")


class Rhythm(Strict):
    """`days` of logs that end before now, each day the same: local hour → level."""

    days: int = Field(ge=1, le=120)
    levels: dict[int, Literal[1, 2, 3]]
    only: Literal["working days", "weekends"] | None = None

    def logs(self, now: datetime) -> Iterator[tuple[datetime, int]]:
        """Moments and levels, the earliest day first."""
        for back in range(self.days, -1, -1):
            day = now - timedelta(days=back)
            is_weekend = day.weekday() >= 5
            if self.only is not None and is_weekend != (self.only == "weekends"):
                continue
            for hour, level in self.levels.items():
                moment = day.replace(hour=hour, minute=0, second=0, microsecond=0)
                if moment < now:
                    yield moment, level


class WorldFocus(Strict):
    task: str | None = None
    minutes: int = 25
    started: str


class World(Strict):
    """One person's store at a moment. `now` is local to `zone`."""

    now: str = "2026-11-25 10:00"
    zone: str = "America/New_York"
    tasks: dict[str, Annotated[WorldTask, BeforeValidator(as_title)]] = Field(default_factory=dict)
    energy: list[Rhythm] = Field(default_factory=list)
    energy_now: Literal[1, 2, 3] | None = None
    focus: WorldFocus | None = None
    deletion_waits: list[str] = Field(
        default_factory=list, description="Tasks whose deletion waits for a word"
    )
    neighbour: list[str] = Field(
        default_factory=list, description="Titles of tasks that belong to somebody else"
    )

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def moment(self) -> datetime:
        return local(self.now, self.tz)

    def problems(self) -> list[tuple[tuple[str, ...], str]]:
        """Names and moments that lead nowhere, each with its place."""
        found: list[tuple[tuple[str, ...], str]] = []
        now = self.moment
        for key, task in self.tasks.items():
            found += [
                (("tasks", key), f"{text!r} is no local day or moment")
                for text in (task.due, task.created, task.done)
                if text is not None and not is_local(text, self.tz)
            ]
            found += [
                (("tasks", key, "waits_for"), f"there is no task {other!r}")
                for other in task.waits_for
                if other not in self.tasks
            ]
            if task.done and is_local(task.done, self.tz) and local(task.done, self.tz) > now:
                found.append((("tasks", key, "done"), "lies after the world's now"))
        named = [*self.deletion_waits, *([self.focus.task] if self.focus else [])]
        missing = [key for key in named if key is not None and key not in self.tasks]
        return found + [(("tasks",), f"there is no task {key!r}") for key in missing]


def local(text: str, zone: ZoneInfo) -> datetime:
    """A moment written as "2026-11-25 10:00"; a day alone means its noon."""
    written = text if " " in text or "T" in text else text + NOON
    return datetime.fromisoformat(written).replace(tzinfo=zone)


def is_local(text: str, zone: ZoneInfo) -> bool:
    try:
        return bool(local(text, zone))
    except ValueError:
        return False


def moved(now: datetime, said: str, zone: ZoneInfo) -> datetime:
    """`+90m`, `+2h`, `+1d` from a moment, or a local moment."""
    if said.startswith("+"):
        unit = {"m": "minutes", "h": "hours", "d": "days"}[said[-1]]
        return now + timedelta(**{unit: float(said[1:-1])})
    return local(said, zone)
