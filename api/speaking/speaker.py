"""What a terminal needs of the secretary, wherever it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import Any

Event = tuple[str, Any]


class Trouble(Exception):
    """Something that the person at the terminal should read."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Speaker(ABC):
    """The secretary, wherever it is."""

    name: str

    @abstractmethod
    def say(self, message: str, conversation_id: str | None) -> AsyncIterator[Event]:
        """Events `text`, `tool`, then `done` or `error`."""

    @abstractmethod
    async def undo(self, run_id: str) -> str:
        """What was taken back, in a line."""

    @abstractmethod
    async def decide(self, proposal_id: str, accept: bool) -> str:
        """What the word did, in a line."""

    @abstractmethod
    async def titles(self) -> list[str]:
        """Titles of open tasks, for completion."""


def taken_back(undone: dict[str, Any]) -> str:
    titles = [f"“{one['title']}”" for one in undone["put_back"] if one["title"]]
    named = ", ".join(dict.fromkeys(titles)) or "all of it"
    return f"Taken back: {named}."


def decided(status: str) -> str:
    return "Done." if status == "accepted" else "Left as it is."
