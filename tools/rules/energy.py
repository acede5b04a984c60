"""Energy: when it was logged, what a task takes, and what the logs show.

Levels are 1 low, 2 medium, 3 high. What the logs show is counted, never explained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.best_time import (
    SURE,
    LevelCounts,
    chances_of_highest,
    is_surely_higher,
)
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
    by_level: LevelCounts

    @property
    def logs(self) -> int:
        return sum(self.by_level)

    @property
    def low(self) -> int:
        return self.by_level[0]

    @property
    def average(self) -> Fraction:
        return average_of(self.by_level)


@dataclass(frozen=True, slots=True)
class Patterns:
    """What all logs show: a best time only where five logs or more surely say so.

    `average_energy` has one decimal and is None without a log.
    """

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


def patterns(logs: Iterable[EnergyLog]) -> Patterns:
    """Counts and averages over the logs, in all and by part of the day."""
    counts = Counter((log.time_of_day, log.energy_level) for log in logs)
    by_time = [TimeOfDayCount(name, levels_of(name, counts)) for name in TIMES_OF_DAY]
    known = tuple(count for count in by_time if count.logs)
    total = together(known)
    return Patterns(
        best_time_of_day=best(known) if sum(total) >= ENOUGH_LOGS else None,
        average_energy=half_up(average_of(total), 1) if known else None,
        low_energy_count=total[0],
        high_energy_count=total[2],
        logs=sum(total),
        by_time_of_day=known,
    )


def levels_of(name: str, counts: Counter[tuple[str, int]]) -> LevelCounts:
    return counts[name, LOW], counts[name, MEDIUM], counts[name, HIGH]


def together(counts: Iterable[TimeOfDayCount]) -> LevelCounts:
    low, medium, high = map(sum, zip((0, 0, 0), *(c.by_level for c in counts), strict=True))
    return low, medium, high


def average_of(levels: LevelCounts) -> Fraction:
    low, medium, high = levels
    total = low + medium + high
    return Fraction(low + 2 * medium + 3 * high, total) if total else Fraction(0)


def best(counts: Sequence[TimeOfDayCount]) -> str | None:
    """The part of the day that surely has the highest average of those with logs, if any."""
    chances = chances_of_highest([count.by_level for count in counts])
    chance, name = max(zip(chances, (count.time_of_day for count in counts), strict=True))
    return name if chance >= SURE else None


def recommendations(found: Patterns) -> list[str]:
    """What one may do with the patterns; only what the counts carry."""
    if found.logs < ENOUGH_LOGS:
        missing = ENOUGH_LOGS - found.logs
        return [f"{missing} more energy log{'' if missing == 1 else 's'} will show your best time"]
    slumps = [slump_advice(count) for count in found.by_time_of_day if is_slump(count, found)]
    return [best_advice(found), *slumps]


def best_advice(found: Patterns) -> str:
    best = next((c for c in found.by_time_of_day if c.time_of_day == found.best_time_of_day), None)
    if best is None:
        return f"No part of the day stands out in {found.logs} logs yet"
    if best.average < MEDIUM:
        return f"Small steps fit best {phrase(best.time_of_day)}, where your logs are highest"
    return f"Schedule high-focus tasks {phrase(best.time_of_day)}"


def is_slump(count: TimeOfDayCount, found: Patterns) -> bool:
    """At least two low logs, at least half of that part's, and surely lower than elsewhere."""
    if count.low < LEAST_SLUMP_LOGS or 2 * count.low < count.logs:
        return False
    elsewhere = together(other for other in found.by_time_of_day if other is not count)
    return not sum(elsewhere) or is_surely_higher(elsewhere, count.by_level)


def slump_advice(count: TimeOfDayCount) -> str:
    counts = f"{count.low} of {count.logs} logs were low"
    return f"Take breaks during {count.time_of_day} slumps ({counts})"


def phrase(name: str) -> str:
    return "at night" if name == "night" else f"in the {name}"
