"""How far along things are, in percent."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from tools.rules.rounding import exact, half_up, half_up_int

MOST_WHILE_OPEN: Final = 99
GOOD_ESTIMATE = Fraction(1, 5)


def completion_percentage(
    done: bool,
    actual_hours: float,
    estimated_hours: float | None,
    steps_done: int,
    steps_total: int,
) -> int:
    """100 when done; else by logged hours, at most 99; else the share of micro-steps done."""
    if done:
        return 100
    if actual_hours > 0 and estimated_hours:
        share = half_up_int(100 * exact(actual_hours) / exact(estimated_hours))
        return min(MOST_WHILE_OPEN, share)
    return half_up_int(percent(steps_done, steps_total)) if steps_done else 0


def is_good_estimate(actual_hours: float, estimated_hours: float | None) -> bool:
    """Whether logged hours came within 20 % of the estimate, either way."""
    if not estimated_hours or actual_hours <= 0:
        return False
    estimate = exact(estimated_hours)
    return abs(exact(actual_hours) - estimate) <= GOOD_ESTIMATE * estimate


def step_progress(done: int, total: int) -> float:
    """The share of micro-steps done, in percent: 1 of 8 is 12.5."""
    return rate(done, total)


def rate(part: int, whole: int) -> float:
    """A share in percent to one decimal; 0.0 where there is nothing yet."""
    return half_up(percent(part, whole), 1)


def percent(part: int, whole: int) -> Fraction:
    return Fraction(100 * part, whole) if whole else Fraction(0)
