"""Which hour of the local week moments fall into, for thousands of moments at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

HOUR: Final = 3_600
HOURS_A_DAY: Final = 24
HOURS_A_WEEK: Final = 168
WEEK: Final = HOURS_A_WEEK * HOUR
FIRST_HOUR: Final = 72
"""The epoch began on a Thursday: so many hours into a week that starts on Monday."""


def week_hours(seconds: Sequence[int], zone: ZoneInfo) -> list[int]:
    """0 (Monday 00:00) to 167, by the wall clock; seconds since the epoch, in their order.

    Clocks that change twice within one week of UTC are taken for clocks that did not.
    """
    found: list[int] = []
    while len(found) < len(seconds):
        first = len(found)
        week = seconds[first] // WEEK
        part = seconds[first : bisect_left(seconds, (week + 1) * WEEK, first)]
        ahead = offset_of_week(week, zone)
        found += in_week(part, ahead) if ahead is not None else one_by_one(part, zone)
    return found


def in_week(seconds: Sequence[int], ahead: int) -> list[int]:
    shift = ahead + FIRST_HOUR * HOUR
    return [(second + shift) // HOUR % HOURS_A_WEEK for second in seconds]


def one_by_one(seconds: Sequence[int], zone: ZoneInfo) -> list[int]:
    return [hour for second in seconds for hour in in_week([second], offset_at(second, zone))]


@lru_cache(maxsize=8_192)
def offset_of_week(week: int, zone: ZoneInfo) -> int | None:
    """Seconds ahead of UTC all through a week of UTC; None when the clocks change in it."""
    first, last = offset_at(week * WEEK, zone), offset_at((week + 1) * WEEK, zone)
    return first if first == last else None


def offset_at(second: int, zone: ZoneInfo) -> int:
    """Seconds that the local clock is ahead of UTC."""
    ahead = datetime.fromtimestamp(second, zone).utcoffset()
    return 0 if ahead is None else round(ahead.total_seconds())


def hour_start(second: int, zone: ZoneInfo) -> int:
    """The moment at which the local clock's running hour began."""
    return second - (second + offset_at(second, zone)) % HOUR
