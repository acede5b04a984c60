"""What a clause is read against, and what reading one gives."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from agents.offline.talk.shapes import Act, Facts, KnownTask, Memory, Question

Aside = Literal["", "mood", "told"]


@dataclass(frozen=True, slots=True)
class Scene:
    """Facts and memory as they stand at a clause; `spoken` are the tasks it may call "it"."""

    facts: Facts
    memory: Memory
    spoken: tuple[str, ...]
    open_tasks: tuple[KnownTask, ...] = field(init=False)
    done_tasks: tuple[KnownTask, ...] = field(init=False)

    def __post_init__(self) -> None:
        tasks = self.facts.tasks
        object.__setattr__(self, "open_tasks", tuple(one for one in tasks if not one.is_done))
        object.__setattr__(self, "done_tasks", tuple(one for one in tasks if one.is_done))

    @property
    def focus_task(self) -> KnownTask | None:
        focus = self.facts.focus or {}
        return self.facts.task(str(focus["task_id"])) if focus.get("task_id") else None

    @property
    def last_act(self) -> Act | None:
        return self.memory.acts[-1] if self.memory.acts else None

    def known(self, ids: tuple[str, ...]) -> tuple[KnownTask, ...]:
        return tuple(task for task_id in ids if (task := self.facts.task(task_id)) is not None)

    def speaking_of(self, ids: tuple[str, ...]) -> Scene:
        return replace(self, spoken=ids) if ids else self


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a clause comes to; `about` are the tasks it speaks of.

    `aside` marks what gives way: a "mood" to any wish beside it, what is "told" of one's energy
    only to the question what to do with it.
    """

    acts: tuple[Act, ...] = ()
    question: Question | None = None
    say: str = ""
    not_done: str = ""
    about: tuple[str, ...] = ()
    aside: Aside = ""


def acting(tool: str, about: tuple[str, ...] = (), **arguments: object) -> Outcome:
    return Outcome(acts=(Act(tool, arguments),), about=about)


def saying(text: str, about: tuple[str, ...] = ()) -> Outcome:
    return Outcome(say=text, about=about)
