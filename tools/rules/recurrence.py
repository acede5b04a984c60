"""Recurring tasks: which RRULE (RFC 5545) is accepted, and when the next task is due.

A task repeats daily at most. The finished task is the rule's first occurrence; its due moment, as
the local clock shows it, is where the rule starts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import NOON, instant_of, local_noon, local_wall
from tools.rules.recurrence_days import DayRule, days_after

FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST_TEXT: Final = 500
MOST_COUNT: Final = 1000
MOST_INTERVAL: Final = 1000

RANGES: Final = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 59),
    "INTERVAL": (1, MOST_INTERVAL),
    "COUNT": (1, MOST_COUNT),
}
SINGLE: Final = ("INTERVAL", "COUNT", "BYHOUR", "BYMINUTE", "BYSECOND")
PARTS: Final = ("FREQ", "UNTIL", "BYDAY", "WKST", *RANGES)
ONLY_WITH: Final = {
    "BYYEARDAY": ("YEARLY",),
    "BYWEEKNO": ("YEARLY",),
    "BYMONTHDAY": ("DAILY", "MONTHLY", "YEARLY"),
}
SETS: Final = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY")
NUMBER = re.compile(r"[+-]?\d{1,4}")
NAMED_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
UNTIL = re.compile(r"\d{8}(T\d{6}Z?)?")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """The next task of a recurring one: when it is due (UTC) and the rule that is left for it."""

    due_at: datetime
    recurrence: str


def valid_rrule(text: str) -> str:
    """The rule in capitals, without its prefix. Raises ValueError with a sentence for people."""
    parts = split_parts(text)
    frequency = parts.get("FREQ")
    if frequency not in FREQUENCIES:
        raise ValueError(f"A recurrence needs FREQ, one of {', '.join(FREQUENCIES)}")
    for name, value in parts.items():
        check_part(name, value)
    check_together(frequency, parts)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def split_parts(text: str) -> dict[str, str]:
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"A recurrence has at most {LONGEST_TEXT} characters")
    parts: dict[str, str] = {}
    for piece in text.strip().upper().removeprefix("RRULE:").removesuffix(";").split(";"):
        name, found, value = (side.strip() for side in piece.partition("="))
        if not found or name not in PARTS:
            raise ValueError(f"'{piece.strip()[:40]}' is no known part of a recurrence")
        if name in parts:
            raise ValueError(f"{name} may be said once")
        parts[name] = value
    return parts


def check_part(name: str, value: str) -> None:
    if name in RANGES:
        numbers(name, value)
    elif name == "BYDAY":
        named_days(value)
    elif name == "WKST" and value not in WEEKDAYS:
        raise ValueError(f"WKST is one of {', '.join(WEEKDAYS)}")
    elif name == "UNTIL":
        read_until(value)


def numbers(name: str, value: str) -> tuple[int, ...]:
    low, high = RANGES[name]
    found = tuple(int(one) for one in value.split(",") if NUMBER.fullmatch(one))
    is_complete = len(found) == value.count(",") + 1
    if not is_complete or not all(low <= one <= high and (one or low == 0) for one in found):
        without = ", without 0" if low < 0 else ""
        raise ValueError(f"{name} takes whole numbers from {low} to {high}{without}")
    if name in SINGLE and len(found) > 1:
        raise ValueError(f"{name} takes one number")
    return found


def named_days(value: str) -> tuple[tuple[int, int], ...]:
    found = [NAMED_DAY.fullmatch(one) for one in value.split(",")]
    days = [(int(day[1] or 0), WEEKDAYS.index(day[2])) for day in found if day]
    numbered = [day[1] for day in found if day and day[1]]
    if len(days) < len(found) or not all(1 <= abs(int(number)) <= 53 for number in numbered):
        raise ValueError("BYDAY takes days such as MO or 2TU or -1FR")
    return tuple(days)


def read_until(value: str) -> date | datetime:
    """A date, a local date-time without offset, or a UTC one."""
    try:
        if UNTIL.fullmatch(value):
            return (datetime if "T" in value else date).fromisoformat(value)
    except ValueError as wrong:
        raise ValueError(f"UNTIL is no date of the calendar: {wrong}") from wrong
    raise ValueError("UNTIL takes a date such as 20251231 or 20251231T235959Z")


def check_together(frequency: str, parts: dict[str, str]) -> None:
    """What the standard rules out for a frequency, or side by side."""
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError("A recurrence has COUNT or UNTIL, not both")
    for name, allowed in ONLY_WITH.items():
        if name in parts and frequency not in allowed:
            raise ValueError(f"{name} goes with {' or '.join(allowed)}, not with {frequency}")
    numbered = any(character.isdigit() for character in parts.get("BYDAY", ""))
    if numbered and (frequency in ("DAILY", "WEEKLY") or "BYWEEKNO" in parts):
        raise ValueError("Numbered days in BYDAY go with MONTHLY, or YEARLY without BYWEEKNO")
    if "BYSETPOS" in parts and not any(name in parts for name in SETS):
        raise ValueError("BYSETPOS picks from another part, such as BYDAY")
    if "BYWEEKNO" in parts and parts.get("WKST", "MO") != "MO":
        raise ValueError("BYWEEKNO counts weeks from Monday")


def next_due(
    rrule: str, old_due: datetime | None, now: datetime, zone: ZoneInfo, has_time: bool
) -> datetime | None:
    """When the next task is due; None after UNTIL or COUNT, or where no day ever matches."""
    found = next_occurrence(rrule, old_due, now, zone, has_time)
    return found.due_at if found else None


def next_occurrence(
    rrule: str, old_due: datetime | None, now: datetime, zone: ZoneInfo, has_time: bool
) -> Occurrence | None:
    """The first occurrence after the later of now and the old due moment, with the rule left.

    Occurrences that passed in between count towards COUNT. A task without a due date starts its
    rule now. Without a time, due moments are local noon.
    """
    parts = split_parts(rrule)
    start = old_due or (now if has_time else local_noon(local_wall(now, zone).date(), zone))
    wall, later = local_wall(start, zone), max(now, start)
    clock = clock_of(parts, wall.time()) if has_time else NOON
    count = int(parts["COUNT"]) if "COUNT" in parts else None
    # Only a counted rule has to be walked from its start.
    search_from = wall.date() if count else local_wall(later, zone).date()
    days = days_after(day_rule(parts), wall.date(), search_from)
    for number, day in enumerate(days, start=2):
        due_at = instant_of(datetime.combine(day, clock), zone)
        if (count and number > count) or is_after_until(parts, due_at, zone):
            return None
        if due_at > later:
            return Occurrence(due_at, rule_left(parts, count and count - number + 1))
    return None


def clock_of(parts: dict[str, str], clock: time) -> time:
    """The time of day: the old one, with what the rule says of it."""
    return time(
        int(parts.get("BYHOUR", clock.hour)),
        int(parts.get("BYMINUTE", clock.minute)),
        int(parts.get("BYSECOND", clock.second)),
    )


def day_rule(parts: dict[str, str]) -> DayRule:
    def listed(name: str) -> tuple[int, ...]:
        return numbers(name, parts[name]) if name in parts else ()

    rule = DayRule(
        freq=parts["FREQ"],
        interval=int(parts.get("INTERVAL", 1)),
        by_month=listed("BYMONTH"),
        by_month_day=listed("BYMONTHDAY"),
        by_year_day=listed("BYYEARDAY"),
        by_week_no=listed("BYWEEKNO"),
        by_set_pos=listed("BYSETPOS"),
        week_start=WEEKDAYS.index(parts.get("WKST", "MO")),
    )
    return replace(rule, by_day=named_days(parts["BYDAY"])) if "BYDAY" in parts else rule


def is_after_until(parts: dict[str, str], due_at: datetime, zone: ZoneInfo) -> bool:
    if "UNTIL" not in parts:
        return False
    until = read_until(parts["UNTIL"])
    if not isinstance(until, datetime):
        return local_wall(due_at, zone).date() > until
    return due_at > (until.astimezone(UTC) if until.tzinfo else instant_of(until, zone))


def rule_left(parts: dict[str, str], count: int | None) -> str:
    left = {**parts, "COUNT": str(count)} if count else parts
    return ";".join(f"{name}={value}" for name, value in left.items())
