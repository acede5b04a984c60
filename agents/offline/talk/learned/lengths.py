"""Lengths of time in a message, and which of them is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from agents.offline.grammar.quantity import QUANTITY, minutes
from agents.offline.talk.text.line import Line

LENGTH: Final = re.compile(
    r"\b(?:(?:an?|one|the) )?(?:(?:solid|full|whole|good|proper|straight|clear) (?=hours?\b))?"
    rf"(?P<q>{QUANTITY}|(?:(?<=\w )|(?<!.))hours?\b(?P<half> and a half\b)?)"
    r"(?P<quarter> and a quarter\b)?"
)
MOST: Final = 6000
NOT: Final = re.compile(
    r"\b(?:not|no|isnt|neednt be|need not be|instead of|rather than|than)(?: \w+)?$"
)
RIGHT: Final = re.compile(
    r"\b(?:no|nope|actually|rather|more like|make (?:that|it)|sorry|instead|wait|or)\b"
)
"""Between two lengths: the last is meant."""
CLOCKED: Final = re.compile(
    r"(?<![\w:.#/-])(?<!at )(?<!by )(?<!till )(?<!until )(?<!til )(?<!number )(?<!step )(?<!nr )"
    r"(?P<n>\d{1,3})\b(?! ?(?:[ap]m\b|oclock|[:.%/-] ?\d|st\b|nd\b|rd\b|th\b|steps?\b|tasks?\b))"
)


@dataclass(frozen=True, slots=True)
class Length:
    """`minutes` at `start` to `end` of the line's text."""

    start: int
    end: int
    minutes: int


def lengths_in(line: Line) -> list[Length]:
    found = []
    for one in LENGTH.finditer(line.low.replace(" ,", " ;")):
        amount = 60.0 if one["q"].startswith("hour") else minutes(one["q"])
        amount += 15 * bool(one["quarter"]) + 30 * bool(one["half"])
        if 1 <= amount <= MOST:
            found.append(Length(one.start(), one.end(), round(amount)))
    return found


def minutes_of(line: Line) -> int | None:
    """The first length, or the last where it is put right; not one that is denied."""
    said = [one for one in lengths_in(line) if not denied(line, one)]
    if not said:
        return None
    between = line.low[said[0].end : said[-1].start]
    return (said[-1] if RIGHT.search(between) else said[0]).minutes


def denied(line: Line, one: Length) -> bool:
    before = line.low[: one.start].strip()
    return bool(NOT.search(before) or re.match(r" (?:is |was )?not\b", line.low[one.end :]))


def bare_minutes(line: Line) -> list[int]:
    """ "A timer for 15": numbers that may be minutes where nothing else is counted."""
    return [int(found["n"]) for found in CLOCKED.finditer(line.low)]
