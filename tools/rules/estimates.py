"""Estimates against what it took: a person's own factor, learned from finished tasks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import exp, log
from statistics import median
from typing import Final

from tools.rules.rounding import half_up, half_up_int

LEAST_TASKS: Final = 3
DOUBT: Final = 3.0
"""Tasks that an unchanged estimate is worth: with three finished ones half of the way is gone."""
LEAST_RATIO, MOST_RATIO = 0.1, 10.0
"""What took less than a tenth of its estimate was hardly tracked."""
AS_GOOD_AS_SAID: Final = 1.1
SAID_MINUTES: Final = 10


@dataclass(frozen=True, slots=True)
class FinishedTask:
    """Minutes (or any one unit) that were said and that it took."""

    estimated: float
    actual: float
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EstimateFactor:
    """Multiply an estimate by `value`; `tasks` finished ones say so, and `fact` how."""

    value: float
    tasks: int
    fact: str | None


@dataclass(frozen=True, slots=True)
class EstimateFactors:
    """The factor of all tasks, and those of tags with enough tasks of their own."""

    overall: EstimateFactor
    by_tag: Mapping[str, EstimateFactor]

    def for_tags(self, tags: Collection[str]) -> EstimateFactor:
        """The factor of the tag that most tasks speak for, else the one of all tasks."""
        known = sorted(tag for tag in set(tags) if tag in self.by_tag)
        factors = [self.by_tag[tag] for tag in known]
        return max(factors, key=lambda factor: factor.tasks, default=self.overall)


def estimate_factors(tasks: Iterable[FinishedTask]) -> EstimateFactors:
    """How long things take this person, measured in their own estimates."""
    ratios: list[float] = []
    tagged: dict[str, list[float]] = defaultdict(list)
    for task in tasks:
        if (ratio := ratio_of(task)) is not None:
            ratios.append(ratio)
            for tag in set(task.tags):
                tagged[tag].append(ratio)
    overall = factor_of(ratios, 1.0, "")
    enough = {tag: found for tag, found in tagged.items() if len(found) >= LEAST_TASKS}
    by_tag = {
        tag: factor_of(found, overall.value, f" tagged '{tag}'") for tag, found in enough.items()
    }
    return EstimateFactors(overall, by_tag)


def ratio_of(task: FinishedTask) -> float | None:
    """How many times its estimate a task took; None where either number is missing."""
    if task.estimated <= 0 or task.actual < LEAST_RATIO * task.estimated:
        return None
    return min(MOST_RATIO, task.actual / task.estimated)


def factor_of(ratios: list[float], before: float, which: str) -> EstimateFactor:
    """The median ratio, drawn towards `before` while few tasks speak for it."""
    count = len(ratios)
    if count < LEAST_TASKS:
        return EstimateFactor(1.0, count, None)
    middle = median(ratios)
    value = exp((count * log(middle) + DOUBT * log(before)) / (count + DOUBT))
    return EstimateFactor(half_up(value, 2), count, fact(middle, count, which))


def fact(middle: float, count: int, which: str) -> str:
    tasks = f"the middle of {count} finished tasks{which}"
    if 1 / AS_GOOD_AS_SAID <= middle <= AS_GOOD_AS_SAID:
        return f"What you estimate is about what it takes ({tasks})"
    return (
        f"You say {SAID_MINUTES} minutes, it takes {half_up_int(middle * SAID_MINUTES)} ({tasks})"
    )
