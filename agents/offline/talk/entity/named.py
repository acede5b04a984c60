"""What a reference comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from agents.offline.talk.shapes import KnownTask

Certainty = Literal["sure", "several", "near", "none", "which"]


@dataclass(frozen=True, slots=True)
class Named:
    """`sure`: the tasks meant, in order. `several` fit as well as each other, `near` ones may be
    meant, `none` fits, `which`: it points at something that was not spoken of.

    `beside` are tasks that are sure although another part of the reference is not.
    """

    certainty: Certainty
    tasks: tuple[KnownTask, ...] = ()
    text: str = ""
    beside: tuple[KnownTask, ...] = ()
    is_set: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(task.task_id for task in self.tasks)

    @property
    def one(self) -> KnownTask | None:
        return self.tasks[0] if self.certainty == "sure" and len(self.tasks) == 1 else None


def sure(*tasks: KnownTask, is_set: bool = False) -> Named:
    return Named("sure", tuple(dict.fromkeys(tasks)), is_set=is_set)
