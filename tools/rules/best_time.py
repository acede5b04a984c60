"""Whether a difference between parts of the day is more than noise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp, prod, sqrt
from typing import Final

LevelCounts = tuple[int, int, int]
"""Logs that were low, medium and high."""
SURE: Final = 0.8
"""How probable a difference must be before it is said."""
STEPS: Final = 100
STEP: Final = 2 / STEPS
GRID: Final = [1 + STEP * (step + 0.5) for step in range(STEPS)]


def chances_of_highest(parts: Sequence[LevelCounts]) -> list[float]:
    """How probable it is for each part that its true average level is the highest of all.

    Each average's posterior (Dirichlet, one log of every level to begin with) is taken as a normal
    curve on the levels 1 to 3; the chances add to 1.
    """
    curves = [curve(counts) for counts in parts]
    below = [
        [total - here / 2 for total, here in zip(accumulate(c), c, strict=True)] for c in curves
    ]
    highest = [
        sum(
            here * prod(below[other][step] for other in range(len(parts)) if other != part)
            for step, here in enumerate(curves[part])
        )
        for part in range(len(parts))
    ]
    return [chance / sum(highest) for chance in highest]


def curve(counts: LevelCounts) -> list[float]:
    """The share of an average's posterior in each step of the grid."""
    low, medium, high = (count + 1 for count in counts)
    total = low + medium + high
    middle = (low + 2 * medium + 3 * high) / total
    squares = (low + 4 * medium + 9 * high) / total
    width = max(STEP / 2, sqrt((squares - middle**2) / (total + 1)))
    heights = [exp(-0.5 * ((level - middle) / width) ** 2) for level in GRID]
    return [height / sum(heights) for height in heights]


def is_surely_higher(one: LevelCounts, other: LevelCounts) -> bool:
    return chances_of_highest([one, other])[0] >= SURE
