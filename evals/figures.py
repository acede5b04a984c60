"""Figures beside the cases, from public data: regret of the order, loss of the energy forecast.

The energy reports are those of one person in Kossakowski et al. (2017, Journal of Open Psychology
Data 5:1), named with their licence beside the data.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import exp, log
from pathlib import Path
from statistics import fmean
from zoneinfo import ZoneInfo

from evals.instances import instances, regret
from tools.rules.forecast import Reading, learnt
from tools.rules.planning import order
from tools.rules.week_hours import HOUR, HOURS_A_DAY, week_hours

DATA = Path(__file__).parent.parent / "bench" / "data"
EVERY_INSTANCE = 5
HOME = ZoneInfo("Europe/Amsterdam")
EVERY_LOG = 7
FADING = 48 * HOUR
Guess = Callable[[Sequence[Reading], Sequence[int], int, int], Sequence[float]]


@dataclass(frozen=True)
class Figure:
    """`floor`: at least, or with `is_most` at most."""

    name: str
    value: float
    floor: float
    is_most: bool = True

    @property
    def holds(self) -> bool:
        return self.value <= self.floor if self.is_most else self.value >= self.floor


def figures() -> list[Figure]:
    losses = energy_losses()
    ours = losses.pop("forecast")
    return [
        Figure("prioritize: regret of the order", round(mean_regret(), 4), 0.012),
        Figure("energy: loss of the forecast", round(ours, 3), round(min(losses.values()), 3)),
    ]


def mean_regret() -> float:
    """0 for the best known orders, 1 for the mean of random ones; every fifth instance."""
    return fmean(
        regret(jobs, order(jobs.minutes, jobs.weights, jobs.due))
        for jobs in instances()[::EVERY_INSTANCE]
    )


def reports() -> Iterator[Reading]:
    with (DATA / "energy" / "kossakowski.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            moment = datetime.fromisoformat(row["ts"]).replace(tzinfo=HOME)
            yield int(moment.timestamp()), int(row["level"])


def energy_losses() -> dict[str, float]:
    """Mean log loss in nats of the next report, for each way to foretell it."""
    known = list(reports())
    hours = week_hours([second for second, _ in known], HOME)
    ways: dict[str, Guess] = {
        "forecast": lambda past, _, second, hour: learnt(past, HOME, second).chances(second, hour),
        "counts": lambda past, _h, _s, _hour: shares(level for _, level in past),
        "hours": hour_table,
        "last": last_level,
    }
    places = range(1, len(known), EVERY_LOG)
    return {
        name: fmean(
            -log(guess(known[:at], hours[:at], known[at][0], hours[at])[known[at][1] - 1])
            for at in places
        )
        for name, guess in ways.items()
    }


def shares(levels: Iterator[int]) -> list[float]:
    counts = Counter(levels)
    total = counts.total() + 3
    return [(counts[level] + 1) / total for level in (1, 2, 3)]


def hour_table(
    past: Sequence[Reading], hours: Sequence[int], _second: int, hour: int
) -> list[float]:
    same = hour % HOURS_A_DAY
    pairs = zip(past, hours, strict=True)
    return shares(level for (_, level), at in pairs if at % HOURS_A_DAY == same)


def last_level(
    past: Sequence[Reading], _hours: Sequence[int], second: int, _hour: int
) -> list[float]:
    """The latest level for a share that fades within two days, counts for the rest."""
    share = 0.3 * exp(-(second - past[-1][0]) / FADING)
    counted = shares(level for _, level in past)
    return [
        (1 - share) * chance + share * (past[-1][1] == level)
        for level, chance in enumerate(counted, 1)
    ]
