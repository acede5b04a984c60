"""What happened in one case: all that scoring needs, so that it can be done again without calls."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

Trouble = Literal["infrastructure", "model"]


class Call(BaseModel):
    tool: str
    summary: str = ""


class Turn(BaseModel):
    """`slot`: what the user was asked for before this message, when it answers a question."""

    said: str
    reply: str
    calls: list[Call] = Field(default_factory=list)
    slot: str | None = None
    asks: str | None = None
    number: int = 0
    after: dict[str, Any] = Field(default_factory=dict)


class Usage(BaseModel):
    """Seconds of the whole case; tokens and requests of models."""

    seconds: float = 0.0
    tokens: int = 0
    requests: int = 0


class Transcript(BaseModel):
    """`output` is what an agent answered outside a conversation; `trouble` why it did not."""

    suite: str
    case: str
    repeat: int = 0
    before: dict[str, Any] = Field(default_factory=dict)
    turns: list[Turn] = Field(default_factory=list)
    output: dict[str, Any] = Field(default_factory=dict)
    usage: Usage = Field(default_factory=Usage)
    trouble: Trouble | None = None
    reason: str = ""

    @property
    def after(self) -> dict[str, Any]:
        return self.turns[-1].after if self.turns else self.before
