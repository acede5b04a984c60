"""How near the doing order comes to the least weighted tardiness, on 125 public instances."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from statistics import fmean

from bench.timing import show, timed_calls
from tools.rules.planning import order

FOLDER = Path(__file__).parent / "data" / "orlib"
JOBS = 40
DRAWS = 200
AIM = 0.012


@dataclass(frozen=True)
class Instance:
    minutes: list[float]
    weights: list[float]
    due: list[float]
    best: float


def instances() -> Iterator[Instance]:
    numbers = iter(map(float, (FOLDER / "wt40.txt").read_text().split()))
    for best in map(float, (FOLDER / "wtopt40.txt").read_text().split()):
        minutes, weights, due = ([next(numbers) for _ in range(JOBS)] for _ in range(3))
        yield Instance(minutes, weights, due, best)


def tardiness(one: Instance, jobs: list[int]) -> float:
    ends = accumulate(one.minutes[job] for job in jobs)
    late = (max(0.0, end - one.due[job]) for job, end in zip(jobs, ends, strict=True))
    return sum(one.weights[job] * minutes for job, minutes in zip(jobs, late, strict=True))


def regret(one: Instance, jobs: list[int], dice: random.Random) -> float:
    """0 for the best known order, 1 for the mean of random ones."""
    drawn = fmean(tardiness(one, dice.sample(range(JOBS), JOBS)) for _ in range(DRAWS))
    return (tardiness(one, jobs) - one.best) / (drawn - one.best) if drawn > one.best else 0.0


def earliest_due(one: Instance) -> list[int]:
    return sorted(range(JOBS), key=lambda job: one.due[job])


def measure_order() -> None:
    """Print the mean regret of ours and of the earliest due date first."""
    known, dice = list(instances()), random.Random(1)
    ours = fmean(regret(one, order(one.minutes, one.weights, one.due), dice) for one in known)
    plain = fmean(regret(one, earliest_due(one), dice) for one in known)
    spent = timed_calls(lambda n: order(*columns(known[n % len(known)])), 50)
    rows = [
        ["ours", f"{ours:.4f}", f"{AIM}"],
        ["earliest due date first", f"{plain:.2f}", ""],
        ["ours, ms for 40 tasks", f"p50 {spent.p50:.1f} p99 {spent.p99:.1f}", ""],
    ]
    show("Weighted tardiness, 125 instances of 40 jobs: regret", ["order", "measured", "aim"], rows)


def columns(one: Instance) -> tuple[list[float], list[float], list[float]]:
    return one.minutes, one.weights, one.due
