"""People whose energy is logged: a real one, and ones whose true chances are known."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import cos, exp, log, pi, sin
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from tools.rules.forecast import Reading
from tools.rules.hour_counts import Chances
from tools.rules.week_hours import HOUR, HOURS_A_DAY

REPORTS = Path(__file__).parent / "data" / "energy" / "kossakowski.csv"
HOME = ZoneInfo("Europe/Amsterdam")
UTC = ZoneInfo("UTC")
MONDAY = 1_609_718_400
"""The simulated days begin on 4 January 2021."""
DAY = HOURS_A_DAY * HOUR
LOGS_A_DAY = 5
LEVEL_MARKS = (-1.2, 0.0, 1.2)
Mood = Callable[[int, float], float]
"""Day (0 a Monday) and local hour to a drive; 0 makes the medium level likeliest."""


@dataclass(frozen=True)
class Person:
    """`truth` is the log loss of their true chances where those are known, in nats."""

    name: str
    zone: ZoneInfo
    readings: list[Reading]
    truth: float | None = None


def real_person() -> Person:
    with REPORTS.open(newline="") as file:
        rows = [(row["ts"], int(row["level"])) for row in csv.DictReader(file)]
    readings = [
        (int(datetime.fromisoformat(t).replace(tzinfo=HOME).timestamp()), level)
        for t, level in rows
    ]
    return Person("real person", HOME, readings)


def lark(_day: int, hour: float) -> float:
    return 1.3 * cos((hour - 9) / 24 * 2 * pi)


def weekender(day: int, hour: float) -> float:
    """High at nine on working days, at five in the afternoon on weekends."""
    return 1.3 * cos((hour - (17 if day % 7 >= 5 else 9)) / 24 * 2 * pi)


def shift_worker(day: int, hour: float) -> float:
    """An early week, then a late one."""
    return 1.3 * cos((hour - (19 if day // 7 % 2 else 8)) / 24 * 2 * pi)


def slow_waves(day: int, hour: float) -> float:
    """Up and down within eleven days, and a little by the hour."""
    wave = sin((day + hour / 24) / 11 * 2 * pi)
    return 1.3 * wave + 0.4 * cos((hour - 10) / 24 * 2 * pi)


def no_rhythm(_day: int, _hour: float) -> float:
    return 0.1


MOODS: dict[str, Mood] = {
    "lark": lark,
    "weekender": weekender,
    "shift worker": shift_worker,
    "slow waves": slow_waves,
    "no rhythm": no_rhythm,
}


def simulated(name: str, days: int, seed: int = 0) -> Person:
    """Five logs a day at odd hours between 07:00 and 23:00; the same seed, the same person."""
    draw, readings, truth = Random(f"{name} {seed}"), [], 0.0
    for day in range(days):
        for hour in sorted(draw.uniform(7, 23) for _ in range(LOGS_A_DAY)):
            chances = true_chances(MOODS[name](day, hour))
            level = draw.choices((1, 2, 3), chances)[0]
            truth -= log(chances[level - 1])
            readings.append((MONDAY + day * DAY + int(hour * HOUR), level))
    return Person(name, UTC, readings, truth / len(readings))


def true_chances(mood: float) -> Chances:
    low, medium, high = (exp(-((mood - mark) ** 2)) for mark in LEVEL_MARKS)
    total = low + medium + high
    return low / total, medium / total, high / total
