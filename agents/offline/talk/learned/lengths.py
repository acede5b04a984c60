"""Lengths of time in a message, and which of them is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from agents.offline.grammar.numbers import AMOUNT_WORD, amount
from agents.offline.grammar.quantity import QUANTITY, minutes
from agents.offline.talk.text.line import Line

WHOLE: Final = r"(?:solid|full|whole|good|proper|straight|clear|spare|free)"
LENGTH: Final = re.compile(
    rf"\b(?:(?P<count>{AMOUNT_WORD}|\d{{1,2}}) )?{WHOLE} hours?\b"
    rf"|(?P<q>{QUANTITY}|(?<!\w )hours?\b(?P<half> and a half\b)?)"
)
MOST: Final = 6000
NOT: Final = re.compile(
    r"\b(?:not|no|isnt|neednt be|need not be|instead of|rather than|than)(?: \w+)?$"
)
RIGHT: Final = re.compile(
    r"\b(?:no|nope|actually|rather|more like|make (?:that|it)|sorry|instead|wait|or|but)\b"
)
"""Between two lengths: the last is meant."""
CLOCKED: Final = re.compile(
    r"(?<![\w:.#/-])(?<!at )(?<!by )(?<!till )(?<!until )(?<!til )(?<!number )(?<!step )(?<!nr )"
    r"(?P<n>\d{1,3})\b(?! ?(?:[ap]m\b|oclock|[:.%/-] ?\d|st\b|nd\b|rd\b|th\b|steps?\b|tasks?\b))"
)


@dataclass(frozen=True, slots=True)
class Length:
    """`minutes` at `start` to `end` of the plain text."""

    start: int
    end: int
    minutes: int


def plain(line: Line) -> str:
    """A comma parts two lengths; a quarter of an hour is no quarter of a year."""
    low = line.low.replace(" ,", " ;").replace("hours and a quarter", "hours and 15 minutes")
    return low.replace("hours and half", "hours and a half")


def lengths_in(line: Line) -> list[Length]:
    found = []
    for one in LENGTH.finditer(plain(line)):
        length = amount_of(one)
        length += 30 * bool(one["half"])
        if 1 <= length <= MOST:
            found.append(Length(one.start(), one.end(), round(length)))
    return found


def amount_of(one: re.Match[str]) -> float:
    """ "A solid hour", "two clear hours", "hour", "90 minutes"."""
    if one["q"] is None:
        return 60 * (amount(one["count"]) if one["count"] else 1.0)
    return 60.0 if one["q"].startswith("hour") else minutes(one["q"])


def minutes_of(line: Line) -> int | None:
    """The first length, or the last where it is put right; not one that is denied."""
    said = [one for one in lengths_in(line) if not denied(line, one)]
    if not said:
        return None
    between = plain(line)[said[0].end : said[-1].start]
    return (said[-1] if RIGHT.search(between) else said[0]).minutes


def denied(line: Line, one: Length) -> bool:
    before, after = plain(line)[: one.start].strip(), plain(line)[one.end :]
    return bool(NOT.search(before) or re.match(r" (?:is |was )?not\b", after))


def bare_minutes(line: Line) -> list[int]:
    """ "A timer for 15": numbers that may be minutes where nothing else is counted."""
    return [int(found["n"]) for found in CLOCKED.finditer(line.low)]
