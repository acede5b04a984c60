"""Counts of levels by hour of the day: near hours count too, and old logs count less."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tools.rules.week_hours import HOURS_A_DAY, HOURS_A_WEEK

Chances = tuple[float, float, float]
"""Of low, medium and high; as counts they need not add to 1."""
Log = tuple[int, int, int]
"""Seconds since the epoch, hour of the local week, level (1 to 3)."""
LEVELS: Final = 3
WIDTH: Final = 1.5
"""Hours at which a log counts half."""
REACH: Final = 4
FORGOTTEN: Final = 12.0
"""Half-lives after which a log counts for nothing."""
MOST_DOUBLINGS: Final = 500.0


def near_cells(hour: int) -> list[tuple[int, float]]:
    """The cells around an hour of the day, and how much a log counts there."""
    steps = range(-REACH, REACH + 1)
    return [((hour + s) % HOURS_A_DAY * LEVELS, 0.5 ** ((s / WIDTH) ** 2)) for s in steps]


NEAR: Final = [near_cells(hour) for hour in range(HOURS_A_DAY)]
"""For each hour of the day; midnight is between 23 and 0."""


class HourCounts:
    """Weights are as of `until`; a log counts half after `half_life` seconds."""

    def __init__(self, half_life: float, until: int) -> None:
        self.half_life = half_life
        self.until = until
        self.cells = [0.0] * (LEVELS * HOURS_A_DAY)

    def add(self, second: int, hour: int, index: int) -> None:
        self.spread(hour, index, self.weight(second))

    def spread(self, hour: int, index: int, weight: float) -> None:
        cells = self.cells
        for cell, share in NEAR[hour]:
            cells[cell + index] += share * weight

    def weight(self, second: int) -> float:
        """How much a log of that moment weighs."""
        doublings = (second - self.until) / self.half_life
        return float(2.0 ** max(-MOST_DOUBLINGS, min(MOST_DOUBLINGS, doublings)))

    def around(self, hour: int, scale: float) -> Chances:
        """Counts around an hour of the day, scaled."""
        cell = LEVELS * hour
        low, medium, high = self.cells[cell : cell + LEVELS]
        return low * scale, medium * scale, high * scale


def week_weights(
    logs: Iterable[Log], half_life: float, until: int
) -> Iterator[tuple[int, int, float]]:
    """(hour of the week, level less 1, weight of all such logs together), where there are any."""
    weights = [0.0] * (LEVELS * HOURS_A_WEEK)
    rate = 1 / half_life
    for second, week_hour, level in logs:
        weights[LEVELS * week_hour + level - 1] += 2.0 ** ((second - until) * rate)
    for place, weight in enumerate(weights):
        if weight:
            yield place // LEVELS, place % LEVELS, weight
