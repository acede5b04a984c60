"""Phrases of the grammar: a pattern that starts at a word, and what it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.when import Frame, When

AtomKind = Literal[
    "when",
    "offset",
    "dead",
    "recurrence",
    "limit",
    "duration",
    "priority",
    "tag",
    "project",
    "opaque",
]
Build = Callable[[re.Match[str], Frame], When | None]
_SPACE = re.compile(r"\[[^\]]*\]|(?<!\\) (\?)?")


@dataclass(frozen=True, slots=True)
class Atom:
    """A stretch of text that says one thing. A `weak` one counts beside a strong one only."""

    start: int
    end: int
    kind: AtomKind
    when: When | None = None
    text: str = ""
    cycle: Cycle | None = None
    amount: float = 0
    weak: bool = False

    @property
    def dated(self) -> bool:
        """It names a day."""
        return self.when is not None and self.when.dated

    @property
    def clocked(self) -> bool:
        """It names a time of day."""
        return self.when is not None and self.when.clock is not None


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that starts at a word, and its meaning."""

    pattern: re.Pattern[str]
    build: Build
    weak: bool = False


def compiled(pattern: str, *, whole: bool = True) -> re.Pattern[str]:
    """A pattern in which a space stands for up to three; `whole` ends it at a word's end."""
    end = r"(?!\w)" if whole else ""
    return re.compile(rf"(?:{_SPACE.sub(_spaces, pattern)}){end}")


def rule(pattern: str, build: Build, *, weak: bool = False) -> Rule:
    """A rule from a pattern with plain spaces."""
    return Rule(compiled(pattern), build, weak)


def _spaces(match: re.Match[str]) -> str:
    if match[0].startswith("["):
        return match[0]
    return " {0,3}" if match[1] else " {1,3}"
