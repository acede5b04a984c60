"""The energy ahead: how likely low, medium and high are in each of the next hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal
from zoneinfo import ZoneInfo

from tools.rules.hour_counts import Chances, Log
from tools.rules.rhythm import Rhythm
from tools.rules.week_hours import HOUR, hour_start, week_hours

LEARNT_FROM: Final = 100
"""The latest logs, which decide how far each reading of the older ones is believed."""
READY_FROM: Final = 10
SHARES: Final = 1_000
Status = Literal["learning", "ready"]
Reading = tuple[int, int]
"""Seconds since the epoch, level (1 to 3)."""


@dataclass(frozen=True, slots=True)
class HourForecast:
    """The hour that begins at `second` (since the epoch); the three chances add to 1."""

    second: int
    low: float
    medium: float
    high: float


def forecast(
    readings: Sequence[Reading], zone: ZoneInfo, now: int, hours: int
) -> list[HourForecast]:
    """The running hour of the local clock and the ones after it; `readings` oldest first."""
    rhythm = learnt(readings, zone, now)
    start = hour_start(now, zone)
    starts = [start + HOUR * number for number in range(hours)]
    middles = [max(now, start + HOUR // 2) for start in starts]
    chances = map(rhythm.chances, middles, week_hours(starts, zone))
    return [
        HourForecast(start, *rounded(found)) for start, found in zip(starts, chances, strict=True)
    ]


def learnt(readings: Sequence[Reading], zone: ZoneInfo, now: int) -> Rhythm:
    """The rhythm that readings show, oldest first."""
    seconds = [second for second, _ in readings]
    levels = [level for _, level in readings]
    logs: list[Log] = list(zip(seconds, week_hours(seconds, zone), levels, strict=True))
    rhythm = Rhythm(until=readings[-1][0] if readings else now)
    rhythm.count(logs[:-LEARNT_FROM])
    for log in logs[-LEARNT_FROM:]:
        rhythm.learn(log)
    return rhythm


def status(logs: int) -> Status:
    """`learning` below ten logs, then `ready`."""
    return "ready" if logs >= READY_FROM else "learning"


def rounded(chances: Chances) -> Chances:
    """To a thousandth, by the largest remainders, so that they still add to 1."""
    whole = [int(chance * SHARES) for chance in chances]
    rest = [chance * SHARES - part for chance, part in zip(chances, whole, strict=True)]
    for _ in range(SHARES - sum(whole)):
        most = max((1, 0, 2), key=rest.__getitem__)
        whole[most] += 1
        rest[most] -= 1
    low, medium, high = whole
    return low / SHARES, medium / SHARES, high / SHARES
