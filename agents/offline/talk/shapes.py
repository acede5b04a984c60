"""What the built-in conversation is given and what it gives back; nothing here reads or writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from agents.offline.talk.memory import Act, Memory, Pending

__all__ = [
    "Act",
    "Done",
    "Facts",
    "KnownStep",
    "KnownTask",
    "Memory",
    "Pending",
    "Question",
    "Reply",
    "Understanding",
]


@dataclass(frozen=True, slots=True)
class KnownStep:
    step_id: str
    description: str
    is_completed: bool


@dataclass(frozen=True, slots=True)
class KnownTask:
    """A task of the user's; `due_at` is aware, `status` todo, in_progress, blocked or done."""

    task_id: str
    title: str
    status: str
    due_at: datetime | None = None
    due_has_time: bool = False
    priority: str = "medium"
    estimated_minutes: int | None = None
    project_id: str | None = None
    zone_id: str | None = None
    steps: tuple[KnownStep, ...] = ()
    urgency: float = 0.0

    @property
    def is_done(self) -> bool:
        return self.status == "done"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when a message comes in.

    `tasks` are the open ones, most urgent first, and those done today; `zones` gives ids by name;
    `focus` is the running session `{session_id, task_id, title, ends_at}`; `proposals` are open
    `(proposal_id, summary)`, `waiting` are `(capture_id, question)`.
    """

    now: datetime
    zone: ZoneInfo
    tasks: tuple[KnownTask, ...] = ()
    projects: tuple[str, ...] = ()
    zones: Mapping[str, str] = field(default_factory=dict)
    energy_level: int | None = None
    focus: Mapping[str, object] | None = None
    proposals: tuple[tuple[str, str], ...] = ()
    waiting: tuple[tuple[str, str], ...] = ()

    @property
    def local(self) -> datetime:
        return self.now.astimezone(self.zone)

    def task(self, task_id: str | None) -> KnownTask | None:
        return next((task for task in self.tasks if task.task_id == task_id), None)


@dataclass(frozen=True, slots=True)
class Question:
    """Asked instead of guessing; `options` are 2 or 3, `pending` is what each of them does."""

    text: str
    options: tuple[str, ...]
    pending: Pending


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message asks for: acts in order, and beside or instead of them a question, words
    that need no tool, and parts that cannot be done."""

    acts: tuple[Act, ...] = ()
    question: Question | None = None
    say: str = ""
    not_done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What became of an act: its tool's result as JSON, or the tool's error sentence."""

    act: Act
    result: object = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    text: str
    memory: Memory
