"""What finishing things pays. All amounts are whole XP, hours are hours of work."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from tools.rules.rounding import exact, half_up_int
from tools.rules.streaks import MULTIPLIER_MILESTONES

CAPTURE_XP: Final = 10
SAVE_XP: Final = 15
STEP_XP: Final = 5
ENERGY_XP: Final = 5
RITUAL_XP: Final = 25

PRIORITY_XP: Final = {"low": 5, "medium": 10, "high": 15, "urgent": 20}
XP_PER_HOUR = Fraction(20, 3)
MOST_EFFORT_XP: Final = 40
UNESTIMATED_HOURS: Final = 0.5
LEAST_LOGGED_SHARE = Fraction(1, 10)
MOST_FOCUS_XP: Final = 60
FOCUS_FINISH_XP: Final = 5
STREAK_STEP_XP: Final = 5

DAILY_CAPS: Final[dict[str, int]] = {
    "capture": 20,
    "energy": 6,
    "step": 40,
    "focus": 8,
    "completion": 60,
}
"""Grants of a kind that pay on one activity day; beyond them the action works and pays 0."""


@dataclass(frozen=True, slots=True)
class CompletionXp:
    """The parts of a completion, frozen with it: base, time bonus, streak steps m."""

    base: int
    bonus: int
    m: int

    @property
    def paid(self) -> int:
        """What finishing the task pays at once."""
        return self.base + self.bonus

    @property
    def quote(self) -> int:
        """What it is worth with the streak."""
        return quote_xp(self.base, self.bonus, self.m)

    @property
    def streak_multiplier(self) -> float:
        return (10 + self.m) / 10


def completion_xp(
    priority: str, estimated_hours: float | None, actual_hours: float, streak_days: int
) -> CompletionXp:
    """A completion's parts. `streak_days` counts the day of the completion too."""
    base = base_xp(priority, estimated_hours)
    bonus = time_bonus(base, estimated_hours, actual_hours)
    return CompletionXp(base, bonus, streak_multiplier_steps(streak_days))


def base_xp(priority: str, estimated_hours: float | None) -> int:
    """Priority plus 20/3 XP per estimated hour, at most 40 of them; no estimate is half an hour."""
    hours = UNESTIMATED_HOURS if estimated_hours is None else estimated_hours
    return PRIORITY_XP[priority] + min(MOST_EFFORT_XP, half_up_int(XP_PER_HOUR * exact(hours)))


def time_bonus(base: int, estimated_hours: float | None, actual_hours: float) -> int:
    """The saved share of the estimate, as a share of the base: at most half of it, never below 0.

    Nothing without an estimate, or where less than a tenth of it was logged.
    """
    if not estimated_hours:
        return 0
    estimate, actual = exact(estimated_hours), exact(actual_hours)
    if actual < estimate * LEAST_LOGGED_SHARE:
        return 0
    return max(0, min(half_up_int(base * (estimate - actual) / estimate), base // 2))


def streak_multiplier_steps(streak_days: int) -> int:
    """m: how many of 7, 14, 21 and 30 days the streak has reached. The multiplier is 1 + 0.1 m."""
    return sum(streak_days >= days for days in MULTIPLIER_MILESTONES)


def quote_xp(base: int, bonus: int, m: int) -> int:
    """(base + bonus) times 1 + 0.1 m, rounded down."""
    return (base + bonus) * (10 + m) // 10


def claim_bonus(m: int, quote: int, paid: int) -> int:
    """What claiming adds to a completion that paid; one beyond the daily cap (paid 0) adds none."""
    return max(STREAK_STEP_XP * m, quote - paid) if paid else 0


def focus_xp(real_minutes: int, planned_minutes: int) -> int:
    """One XP a real minute, at most 60, and 5 more for 80 % of the plan."""
    finished = 5 * real_minutes >= 4 * planned_minutes
    return min(MOST_FOCUS_XP, real_minutes) + (FOCUS_FINISH_XP if finished else 0)


def calculation_breakdown(
    xp: CompletionXp, estimated_hours: float | None, actual_hours: float, streak_days: int
) -> dict[str, str]:
    """The three parts of a quote in words."""
    bonus = f"{xp.bonus}"
    if xp.bonus and estimated_hours:
        saved = 1 - exact(actual_hours) / exact(estimated_hours)
        bonus += f" (completed {half_up_int(100 * saved)}% faster)"
    return {
        "base_xp": f"{xp.base} (task complexity)",
        "time_bonus": bonus,
        "streak_multiplier": f"{xp.streak_multiplier:.1f}x ({streak_days}-day streak)",
    }
