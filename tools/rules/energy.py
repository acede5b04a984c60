"""Energy: when it was logged, what a task takes, and what the logs show.

Levels are 1 low, 2 medium, 3 high. What the logs show is counted, never explained.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import ONE_HOUR, local_wall
from tools.rules.rounding import half_up

LOW: Final = 1
MEDIUM: Final = 2
HIGH: Final = 3
TIMES_OF_DAY: Final = {"morning": 5, "afternoon": 12, "evening": 17, "night": 21}
"""Each part of the day with the local hour it starts at; the night lasts to the morning."""
UNESTIMATED_HOURS: Final = 0.5
LONG_HOURS: Final = 1.0
SHORT_HOURS: Final = 0.25
ENOUGH_LOGS: Final = 5
LEAST_SLUMP_LOGS: Final = 2
STILL_CURRENT = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class EnergyLog:
    energy_level: int
    time_of_day: str


@dataclass(frozen=True, slots=True)
class TimeOfDayCount:
    """What the logs of one part of the day show."""

    time_of_day: str
    logs: int
    low: int
    average: Fraction


@dataclass(frozen=True, slots=True)
class Patterns:
    """What all logs show: a best time only from 5 logs on, no average without a log."""

    best_time_of_day: str | None
    average_energy: float | None
    low_energy_count: int
    high_energy_count: int
    logs: int
    by_time_of_day: tuple[TimeOfDayCount, ...]


def time_of_day(moment: datetime, zone: ZoneInfo) -> str:
    """morning 5 to 12, afternoon 12 to 17, evening 17 to 21, else night; local hours."""
    hour = local_wall(moment, zone).hour
    for (name, start), (_, end) in pairwise(TIMES_OF_DAY.items()):
        if start <= hour < end:
            return name
    return "night"


def energy_needed(priority: str, estimated_hours: float | None) -> int:
    """3 for urgent tasks or over an hour, 2 over 15 minutes, else 1; no estimate is 30 minutes."""
    hours = UNESTIMATED_HOURS if estimated_hours is None else estimated_hours
    if priority == "urgent" or hours > LONG_HOURS:
        return HIGH
    return MEDIUM if hours > SHORT_HOURS else LOW


def hours_since(recorded_at: datetime, now: datetime) -> float:
    """Hours from a log to now, to one decimal, never below 0."""
    passed = max(timedelta(0), now - recorded_at)
    return half_up(Fraction(passed // timedelta.resolution, ONE_HOUR // timedelta.resolution), 1)


def is_current(recorded_at: datetime, now: datetime) -> bool:
    """Whether a log still tells how somebody feels: for four hours."""
    return timedelta(0) <= now - recorded_at <= STILL_CURRENT


def patterns(logs: Collection[EnergyLog]) -> Patterns:
    """Counts and averages over the logs, in all and by part of the day."""
    levels = [log.energy_level for log in logs]
    by_time = [counted(name, logs) for name in TIMES_OF_DAY]
    known = tuple(count for count in by_time if count.logs)
    return Patterns(
        best_time_of_day=best(known) if len(levels) >= ENOUGH_LOGS else None,
        average_energy=half_up(average(levels), 1) if levels else None,
        low_energy_count=levels.count(LOW),
        high_energy_count=levels.count(HIGH),
        logs=len(levels),
        by_time_of_day=known,
    )


def counted(name: str, logs: Iterable[EnergyLog]) -> TimeOfDayCount:
    levels = [log.energy_level for log in logs if log.time_of_day == name]
    return TimeOfDayCount(name, len(levels), levels.count(LOW), average(levels))


def average(levels: Collection[int]) -> Fraction:
    return Fraction(sum(levels), len(levels)) if levels else Fraction(0)


def best(counts: Iterable[TimeOfDayCount]) -> str:
    """The part of the day with the highest average; among equals the one with more logs."""
    return max(counts, key=lambda count: (count.average, count.logs)).time_of_day


def recommendations(found: Patterns) -> list[str]:
    """What one may do with the patterns; only what the counts carry."""
    if found.best_time_of_day is None:
        missing = ENOUGH_LOGS - found.logs
        return [f"{missing} more energy log{'' if missing == 1 else 's'} will show your best time"]
    advice = [f"Schedule high-focus tasks {phrase(found.best_time_of_day)}"]
    advice += [slump_advice(count) for count in found.by_time_of_day if is_slump(count)]
    return advice


def is_slump(count: TimeOfDayCount) -> bool:
    """At least two low logs, and at least half of that part of the day's logs."""
    return count.low >= LEAST_SLUMP_LOGS and 2 * count.low >= count.logs


def slump_advice(count: TimeOfDayCount) -> str:
    counts = f"{count.low} of {count.logs} logs were low"
    return f"Take breaks during {count.time_of_day} slumps ({counts})"


def phrase(name: str) -> str:
    return "at night" if name == "night" else f"in the {name}"
