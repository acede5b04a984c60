"""One thing that had to hold, and all of a case together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from evals.shapes import Wanted

SMALL = {
    *("a", "an", "the", "my", "our", "your", "to", "of", "for", "and", "some"),
    *("at", "in", "on", "with", "this", "that"),
}


class Check(BaseModel):
    """`is_harm`: something happened that nobody had asked for."""

    name: str
    passed: bool
    reason: str = ""
    is_harm: bool = False


class Score(BaseModel):
    passed: bool
    is_harmful: bool
    checks: list[Check]

    @property
    def reasons(self) -> str:
        return "; ".join(f"{one.name}: {one.reason}" for one in self.checks if not one.passed)


def total(checks: Iterable[Check]) -> Score:
    """Passed when every check is, and there is one."""
    found = list(checks)
    passed = bool(found) and all(one.passed for one in found)
    return Score(passed=passed, is_harmful=any(one.is_harm for one in found), checks=found)


def fits(wanted: Wanted, got: Any) -> bool:
    """Whether a value is the wanted one, or one of several; words without regard to case."""
    if isinstance(wanted, list):
        return any(fits(one, got) for one in wanted)
    if isinstance(wanted, str) and isinstance(got, str):
        return plain(wanted) == plain(got)
    return bool(wanted == got)


def plain(text: str) -> str:
    return " ".join(re.findall(r"[\w:+=;,-]+", text.casefold()))


def same_rule(wanted: Wanted, got: Any) -> bool:
    """Whether a recurrence is the wanted one; its parts and their values in any order."""
    if isinstance(wanted, list):
        return any(same_rule(one, got) for one in wanted)
    if not isinstance(wanted, str) or not isinstance(got, str):
        return bool(wanted == got)
    return rule_parts(wanted) == rule_parts(got)


def rule_parts(rule: str) -> dict[str, frozenset[str]]:
    pairs = (part.partition("=") for part in rule.upper().removeprefix("RRULE:").split(";"))
    return {name: frozenset(values.split(",")) for name, _, values in pairs}


def words(text: str) -> list[str]:
    return [word for word in re.findall(r"[\w']+", text.casefold()) if word not in SMALL]


def same_title(wanted: str, got: str) -> bool:
    """Every content word of the wanted title, and at most two more."""
    expected, found = set(words(wanted)), set(words(got))
    return expected <= found and len(found - expected) <= 2


def contains(text: str, part: str) -> bool:
    """Whether the words of a part stand in a text; `a|b` says that either will do."""
    low = text.casefold().replace("’", "'")
    return any(one.strip().casefold() in low for one in part.split("|"))
