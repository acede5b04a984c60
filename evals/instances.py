"""Public scheduling instances: 40 jobs each, and how much an order loses against the best known.

The 125 weighted tardiness instances of 40 jobs of the OR-Library (J. E. Beasley); where they come
from and their licence stand beside the data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from statistics import fmean

FOLDER = Path(__file__).parent.parent / "bench" / "data" / "orlib"
JOBS, DRAWS = 40, 40


@dataclass(frozen=True)
class Jobs:
    """Minutes, weights and due minutes of each job; `best` is the least known tardiness."""

    minutes: tuple[float, ...]
    weights: tuple[float, ...]
    due: tuple[float, ...]
    best: float


@cache
def instances() -> tuple[Jobs, ...]:
    numbers = iter(map(float, (FOLDER / "wt40.txt").read_text().split()))
    bests = map(float, (FOLDER / "wtopt40.txt").read_text().split())
    return tuple(
        Jobs(row_of(numbers), row_of(numbers), row_of(numbers), best=best) for best in bests
    )


def row_of(numbers: Iterator[float]) -> tuple[float, ...]:
    return tuple(islice(numbers, JOBS))


def tardiness(jobs: Jobs, order: Sequence[int]) -> float:
    ends = accumulate(jobs.minutes[job] for job in order)
    late = (max(0.0, end - jobs.due[job]) for job, end in zip(order, ends, strict=True))
    return sum(jobs.weights[job] * minutes for job, minutes in zip(order, late, strict=True))


def regret(jobs: Jobs, order: Sequence[int]) -> float:
    """0 for the best known order, 1 for the mean of random ones, the same ones every time."""
    dice = Random(1)
    drawn = fmean(tardiness(jobs, dice.sample(range(JOBS), JOBS)) for _ in range(DRAWS))
    return (tardiness(jobs, order) - jobs.best) / (drawn - jobs.best) if drawn > jobs.best else 0.0


def descended(jobs: Jobs) -> list[int]:
    """From the earliest due first, jobs put elsewhere for as long as that helps."""
    order = sorted(range(JOBS), key=lambda job: jobs.due[job])
    least = tardiness(jobs, order)
    is_better = True
    while is_better:
        is_better = False
        for job in range(JOBS):
            rest = [other for other in order if other != job]
            found = min(
                ([*rest[:at], job, *rest[at:]] for at in range(JOBS)),
                key=lambda one: tardiness(jobs, one),
            )
            if (cost := tardiness(jobs, found)) < least:
                order, least, is_better = found, cost, True
    return order
