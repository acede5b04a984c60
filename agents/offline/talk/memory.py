"""What a conversation remembers from one message to the next, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, cast

VERSION: Final = 1
MOST_IDS: Final = 50
MOST_TEXT: Final = 300

Kind = Literal["choice", "confirm", "when", "then_when"]
KINDS: Final = ("choice", "confirm", "when", "then_when")
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Act:
    """A call of one tool of the desk, with its arguments as JSON."""

    tool: str
    arguments: Json = field(default_factory=dict)

    def to_json(self) -> Json:
        return {"tool": self.tool, "arguments": self.arguments}


@dataclass(frozen=True, slots=True)
class Pending:
    """A question that waits: what each option does, and the acts that wait for a day.

    An option without acts leaves everything as it is. `about` are the tasks it speaks of.
    """

    kind: Kind = "choice"
    options: tuple[str, ...] = ()
    choices: tuple[tuple[Act, ...], ...] = ()
    waits: tuple[Act, ...] = ()
    about: tuple[str, ...] = ()

    def to_json(self) -> Json:
        return {
            "kind": self.kind,
            "options": list(self.options),
            "choices": [[act.to_json() for act in acts] for acts in self.choices],
            "waits": [act.to_json() for act in self.waits],
            "about": list(self.about),
        }


@dataclass(frozen=True, slots=True)
class Memory:
    """`listed` are the task ids last shown in order, `spoken` the tasks last spoken of,
    `proposals` those last shown, `acts` the last run's acts and `last_run` its description."""

    listed: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    last_run: str = ""
    pending: Pending | None = None

    def to_json(self) -> Json:
        return {
            "version": VERSION,
            "listed": list(self.listed),
            "spoken": list(self.spoken),
            "proposals": list(self.proposals),
            "acts": [act.to_json() for act in self.acts],
            "last_run": self.last_run,
            "pending": self.pending.to_json() if self.pending else None,
        }

    @classmethod
    def from_json(cls, content: object) -> Memory:
        """Whatever of it can be read; another version or anything else is an empty memory."""
        if not isinstance(content, Mapping) or content.get("version") != VERSION:
            return cls()
        return cls(
            listed=_ids(content.get("listed")),
            spoken=_ids(content.get("spoken")),
            proposals=_ids(content.get("proposals")),
            acts=_acts(content.get("acts")),
            last_run=_text(content.get("last_run")),
            pending=_pending(content.get("pending")),
        )


def _text(content: object) -> str:
    return content[:MOST_TEXT] if isinstance(content, str) else ""


def _items(content: object) -> list[object]:
    return content[:MOST_IDS] if isinstance(content, list) else []


def _ids(content: object) -> tuple[str, ...]:
    return tuple(item for item in _items(content) if isinstance(item, str))


def _acts(content: object) -> tuple[Act, ...]:
    return tuple(act for item in _items(content) if (act := _act(item)) is not None)


def _act(content: object) -> Act | None:
    if not isinstance(content, Mapping) or not isinstance(content.get("tool"), str):
        return None
    arguments = content.get("arguments")
    if not isinstance(arguments, Mapping) or not all(isinstance(key, str) for key in arguments):
        return None
    return Act(cast(str, content["tool"]), dict(arguments))


def _pending(content: object) -> Pending | None:
    if not isinstance(content, Mapping) or content.get("kind") not in KINDS:
        return None
    options = _ids(content.get("options"))
    choices = tuple(_acts(acts) for acts in _items(content.get("choices")))
    if len(options) != len(choices):
        return None
    waits, about = _acts(content.get("waits")), _ids(content.get("about"))
    return Pending(cast(Kind, content["kind"]), options, choices, waits, about)
