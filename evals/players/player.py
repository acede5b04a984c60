"""What plays a case: it answers messages, and makes what the other agents make."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from evals.shapes import Case, Said, TalkCase
from evals.snapshot import Json
from evals.stage import Stage
from evals.transcript import Call


@dataclass(frozen=True)
class Answer:
    """`has_proposals`: something waits for the user's word since this answer."""

    reply: str
    calls: list[Call] = field(default_factory=list)
    has_proposals: bool = False


@dataclass
class Scene:
    """How far a conversation has come: the message at hand, and the slots that were answered."""

    case: TalkCase
    said: Said
    slots: list[str] = field(default_factory=list)
    conversation_id: str | None = None
    is_last: bool = False
    answers_slot: bool = False


class Player(Protocol):
    name: str

    async def answer(self, stage: Stage, message: str, scene: Scene) -> Answer:
        """One turn of a conversation."""
        ...

    async def make(self, stage: Stage, case: Case) -> Json:
        """What the agent of a suite that is no conversation makes of a case."""
        ...
