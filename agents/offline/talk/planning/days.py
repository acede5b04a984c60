"""The day that a plan is for, and the part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from agents.offline.talk.planning.cues import FREE, ORDER, content
from agents.offline.talk.planning.reckoning import minute_of
from agents.offline.talk.shapes import Facts
from agents.offline.talk.when import MONTHS, length_of, moment_of

Bounds = tuple[time | None, time | None]
WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
NAMED: Final = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS)
DAY: Final = re.compile(
    r"\b(?P<not>(?:not|since|last|by|until|till|til|rather than|instead of|on every) (?:the )?)?"
    rf"(?P<day>(?:the )?day after tomorrow|tomorrow|today|(?:(?:next|this) )?{WEEKDAY}"
    r"|(?<=on )(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)|(?<=my )(?:mon|tues?|wed|thurs?|fri|sat)"
    r"|(?<=plan )(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{NAMED})"
    rf"|(?:{NAMED}) \d{{1,2}}(?:st|nd|rd|th)?"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th))s?\b(?! (?:is |was |has )?(?:already )?(?:lost|gone))"
)
PARTS: Final = {
    "morning": (time(8), time(12)),
    "afternoon": (time(12), time(18)),
    "arvo": (time(12), time(18)),
    "evening": (time(18), time(22)),
    "eve": (time(18), time(22)),
    "night": (time(18), time(22)),
    "tonight": (time(18), time(22)),
    "workday": (time(9), time(17)),
}
PART: Final = re.compile(
    r"\b(?P<part>morning|afternoon|arvo|evening|eve|night|tonight|workday)\b"
    r"(?!(?: is| has| was)? (?:gone|lost|over|been))"
)
GREETING: Final = re.compile(
    r"\bgood (?:morning|afternoon|evening)\b|^(?:morning|evening|afternoon)(?= [,.!]| \w+ [,.!])"
)
NEXT: Final = re.compile(
    r"\bnext (?P<q>(?:\d+|an?|one|two|three|four|five|six|few|couple of)? ?(?:hours"
    r"|minutes))\b"
)
STARTS_IN: Final = re.compile(
    r"\b(?:start|starting|begin|beginning) in (?P<q>(?:\d+|half an|an?|one|two|three)"
    r" (?:hours|minutes))\b"
)
CLAUSE: Final = re.compile(r" ?[,.;!?\n] | (?:but|so|because|then) ")
MEANS_DAY: Final = re.compile(
    r"\b(?:free|off|day|for|do|rather|instead|actually|meant|mean|better)\b"
)


def day_in(low: str, facts: Facts, told: list[tuple[int, int]]) -> date | None:
    """The day of the clause that orders the plan, else that of one with a time or "I'm off";
    `told` are the places of the times of the message."""
    best: dict[int, date] = {}
    for rank, day in _days(low, facts, told):
        best.setdefault(rank, day)
    return best[min(best)] if best else None


def _days(low: str, facts: Facts, told: list[tuple[int, int]]) -> Iterator[tuple[int, date]]:
    for start, end in parts_of(low):
        clause = low[start:end]
        has_time = any(start <= at < end for at, _ in told)
        for found in DAY.finditer(clause):
            day = None if found["not"] else _day(found["day"], facts)
            rank = _rank(clause, has_time=has_time) + (day == facts.local.date())
            if day is not None and rank < UNTOLD:
                yield rank, day


UNTOLD: Final = 6


def _rank(clause: str, *, has_time: bool) -> int:
    if ORDER.search(clause):
        return 0
    is_meant = has_time or MEANS_DAY.search(clause) or not content(DAY.sub(" ", clause))
    return 2 if is_meant else UNTOLD


def _day(said: str, facts: Facts) -> date | None:
    is_number = said[0].isdigit() and not said[-1].isalpha()
    when = moment_of(f"on {said}" if is_number else said, facts.now, facts.zone)
    return when.day if when else None


def parts_of(low: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a message stand."""
    start = 0
    for cut in CLAUSE.finditer(low):
        yield start, cut.start()
        start = cut.end()
    yield start, len(low)


def part_in(low: str, told: list[tuple[int, int]]) -> str | None:
    """ "Afternoon" of "plan my afternoon", not of "my afternoon is gone, plan the rest"."""
    plain = GREETING.sub(lambda found: " " * len(found[0]), low)
    clauses = [(start, end) for start, end in parts_of(plain) if _wishes(plain[start:end])]
    for start, end in clauses:
        for found in PART.finditer(plain, start, end):
            if not any(at <= found.start() < last for at, last in told):
                return found["part"]
    return None


def _wishes(clause: str) -> bool:
    if KEPT_FREE.search(clause):
        return False
    return (
        ORDER.search(clause) is not None
        or FREE.search(clause) is not None
        or PART.match(clause) is not None
        or WISH.search(clause) is not None
    )


KEPT_FREE: Final = re.compile(r"\b(?:keep|leave|no|not|without|dont)\b")
WISH: Final = re.compile(r"\b(?:what|how|do|give|gimme|need|want|rest of|this|my)\b")


def ahead_in(low: str, now: datetime) -> Bounds:
    """ "The next three hours", "starting in half an hour"."""
    found = NEXT.search(low) or STARTS_IN.search(low)
    if found is None:
        return None, None
    minutes = length_of(found["q"].replace("few", "3").replace("couple of", "2")) or 60
    last = now + timedelta(minutes=minutes)
    if last.date() != now.date():
        return None, None
    return (minute_of(now), minute_of(last)) if found.re is NEXT else (minute_of(last), None)


def part_bounds(part: str | None) -> Bounds:
    return PARTS[part] if part else (None, None)
