"""A pattern for a whole clause and what it comes to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line


@dataclass(frozen=True, slots=True)
class Found:
    """A clause that a pattern fits, and what it stands in."""

    match: re.Match[str]
    line: Line
    scene: Scene

    def part(self, name: str) -> Line:
        """The tokens of a group; none where it was not said."""
        known = name in self.match.re.groupindex
        start, end = self.match.span(name) if known else (-1, -1)
        return self.line.part(start, end) if start >= 0 else Line(self.line.message, ())

    def said(self, name: str) -> str:
        return (self.match.groupdict().get(name) or "").strip()


Handle = Callable[[Found], Outcome | None]


@dataclass(frozen=True, slots=True)
class Rule:
    pattern: re.Pattern[str]
    handle: Handle


def rules(*pairs: tuple[str, Handle]) -> tuple[Rule, ...]:
    return tuple(Rule(re.compile(pattern), handle) for pattern, handle in pairs)


def first_outcome(all_rules: Iterable[Rule], line: Line, scene: Scene) -> Outcome | None:
    """What the first rule that fits and knows an answer makes of a clause."""
    for rule in all_rules:
        match = rule.pattern.fullmatch(line.low)
        if match is not None and (outcome := rule.handle(Found(match, line, scene))) is not None:
            return outcome
    return None
