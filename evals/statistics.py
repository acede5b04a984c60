"""Whether a difference is real: intervals by bootstrap and the exact test of McNemar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, sqrt
from random import Random
from statistics import fmean

RESAMPLES = 4_000
SEED = 20
Z = 1.959964
"""The 97.5 % point of the normal distribution."""


@dataclass(frozen=True)
class Interval:
    low: float
    high: float


def bootstrap(differences: Sequence[float], resamples: int = RESAMPLES) -> Interval:
    """95 % interval of the mean of paired differences, cases resampled; the same every time."""
    if not differences:
        return Interval(0.0, 0.0)
    dice = Random(SEED)
    means = sorted(fmean(dice.choices(differences, k=len(differences))) for _ in range(resamples))
    return Interval(means[int(resamples * 0.025)], means[int(resamples * 0.975)])


def mcnemar(only_first: int, only_second: int) -> float:
    """Exact two-sided chance of so uneven a split of the cases that only one of both passes."""
    both = only_first + only_second
    if both == 0:
        return 1.0
    tail = sum(comb(both, k) for k in range(min(only_first, only_second) + 1)) / 2**both
    return float(min(1.0, 2 * tail))


def wilson(passed: int, total: int) -> Interval:
    """95 % interval of a share (E. B. Wilson, 1927)."""
    if total == 0:
        return Interval(0.0, 1.0)
    share, square = passed / total, Z * Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = Z * sqrt(share * (1 - share) / total + square / (4 * total**2)) / (1 + square / total)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))
