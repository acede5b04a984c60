""" "From 11 to 4", "meeting 2 to 3", "until 6": stretches of one day, as ISO moments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from agents.offline.talk.when import length_of

WORDS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "noon": 12, "midday": 12,
}  # fmt: skip
HOUR: Final = rf"(?:\d{{1,2}}(?:[:.]\d\d)?|{'|'.join(WORDS)})"
MERIDIEM: Final = r"(?: ?(?P<m{n}>am|pm|a\.m|p\.m))?"
RANGE: Final = re.compile(
    rf"\b(?:from |between |at )?(?P<a>{HOUR}){MERIDIEM.format(n=1)} ?(?:-|–|to|until"
    rf"|till|til|and) ?"
    rf"(?P<b>{HOUR}){MERIDIEM.format(n=2)}(?![\w:])"
)
UNTIL: Final = re.compile(
    rf"\b(?:until|till|til|before|by|up to) (?P<a>{HOUR}){MERIDIEM.format(n=1)}(?![\w:])"
)
SINCE: Final = re.compile(
    rf"\b(?:from|after|starting(?: at)?|start at|beginning at)"
    rf" (?P<a>{HOUR}){MERIDIEM.format(n=1)}(?![\w:])"
)
FOR: Final = re.compile(
    rf"\b(?:at|from|around|@) (?P<a>{HOUR}){MERIDIEM.format(n=1)}(?: ,)? (?:for|it takes"
    rf"|takes|lasting|lasts|and lasts)"
    r" (?:about |around |like |maybe )?(?P<q>(?:\d{1,3}|half an|an|one|two|three|an hour"
    r" and a half|a)(?: |-)?(?:minutes|hours)(?: and a half)?)"
)
EARLIEST: Final = 7


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of clocks, and where in the text it stood."""

    start: time
    end: time
    span: tuple[int, int]

    def on(self, day: date, zone: ZoneInfo) -> dict[str, object]:
        return {"start": at(day, self.start, zone), "end": at(day, self.end, zone)}


def at(day: date, clock: time, zone: ZoneInfo) -> str:
    return datetime.combine(day, clock, zone).isoformat()


def stretches(low: str) -> Iterator[Stretch]:
    for found in RANGE.finditer(low):
        end_half = found["m2"]
        start = clock(found["a"], found["m1"] or _half_before(found, end_half))
        end = clock(found["b"], end_half or found["m1"])
        if start and end and end <= start and end.hour < 12 and not found["m2"]:
            end = end.replace(hour=end.hour + 12)
        if start and end and start < end:
            yield Stretch(start, end, found.span())
    yield from lasting(low)


def lasting(low: str) -> Iterator[Stretch]:
    """ "At 2 for an hour"."""
    for found in FOR.finditer(low):
        start, minutes = clock(found["a"], found["m1"]), length_of(found["q"])
        if start is None or minutes is None:
            continue
        last = start.hour * 60 + start.minute + minutes
        if last < DAY_LONG:
            yield Stretch(start, time(last // 60, last % 60), found.span())


DAY_LONG: Final = 24 * 60


def _half_before(found: re.Match[str], half: str | None) -> str | None:
    """ "11 to 2pm" starts in the morning, "2 to 3pm" in the afternoon."""
    if half is None or half[0] == "a":
        return half
    first, last = _number(found["a"]) % 12, _number(found["b"]) % 12
    return "am" if first > last else "pm"


def _number(said: str) -> int:
    return WORDS.get(said) or int(re.split(r"[:.]", said)[0])


def clock(said: str, half: str | None) -> time | None:
    """1 to 6 without am or pm is the afternoon."""
    hour = _number(said)
    minute = int(re.split(r"[:.]", said)[1]) if re.search(r"[:.]", said) else 0
    if hour > 23 or minute > 59:
        return None
    if half and half[0] == "p" and hour < 12:
        hour += 12
    elif half and half[0] == "a" and hour == 12:
        hour = 0
    elif not half and 0 < hour < EARLIEST:
        hour += 12
    return time(hour, minute)


def edge(pattern: re.Pattern[str], low: str) -> time | None:
    found = pattern.search(low)
    return clock(found["a"], found["m1"]) if found else None
