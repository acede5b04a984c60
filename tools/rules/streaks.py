"""Streaks of counted activity days, and the freezes that bridge a missed one.

A freeze is earned when a streak goes past each seven counted days (with the 8th, 15th, 22nd), at
most two are held, and one is spent by itself on a missed day: it bridges, it does not count. A
streak that ends starts again with none. `skipped` names dates that a change of zone jumped over:
they are not missed. A date that a change of zone repeats counts once.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

MILESTONES: Final = (7, 14, 21, 30, 60, 100, 365)
MULTIPLIER_MILESTONES: Final = MILESTONES[:4]
DAYS_PER_FREEZE: Final = 7
MOST_FREEZES: Final = 2
ONE_DAY = timedelta(days=1)
StreakStatus = Literal["none", "broken", "active", "frozen", "at_risk"]


@dataclass(frozen=True, slots=True)
class Streak:
    """A streak as last written; `as_of` tells how it stands on a day. Default: never counted."""

    current: int = 0
    longest: int = 0
    started_on: date | None = None
    last_counted_on: date | None = None
    freezes: int = 0
    bridged_on: date | None = None
    freezes_used: int = 0

    @property
    def days_until_break(self) -> int:
        """Days that may be missed before the streak ends: the freezes held."""
        return self.freezes


def count_day(streak: Streak, day: date, skipped: Collection[date] = ()) -> Streak:
    """The streak with this day counted; unchanged for a day that it has already passed."""
    if streak.last_counted_on is not None and day <= streak.last_counted_on:
        return streak
    streak = as_of(streak, day, skipped)
    current = streak.current + 1
    earned = current > 1 and current % DAYS_PER_FREEZE == 1
    return replace(
        streak,
        current=current,
        longest=max(streak.longest, current),
        started_on=streak.started_on or day,
        last_counted_on=day,
        freezes=min(MOST_FREEZES, streak.freezes + earned),
    )


def as_of(streak: Streak, day: date, skipped: Collection[date] = ()) -> Streak:
    """The streak as it stands on a day that is not over: missed days spend freezes, or end it.

    Reading is idempotent and may happen on any days in between: the result is the same.
    """
    missed = settled_until(streak) + ONE_DAY if streak.last_counted_on else day
    while streak.current and missed < day:
        if missed not in skipped:
            streak = bridged(streak, missed) if streak.freezes else ended(streak)
        missed += ONE_DAY
    return streak


def settled_until(streak: Streak) -> date:
    return max(streak.last_counted_on or date.min, streak.bridged_on or date.min)


def bridged(streak: Streak, day: date) -> Streak:
    used = streak.freezes_used + 1
    return replace(streak, freezes=streak.freezes - 1, bridged_on=day, freezes_used=used)


def ended(streak: Streak) -> Streak:
    return replace(streak, current=0, started_on=None, freezes=0)


def status(streak: Streak, today: date, skipped: Collection[date] = ()) -> StreakStatus:
    """none, broken, active, frozen or at_risk: the first that holds on this activity day."""
    if streak.last_counted_on is None:
        return "none"
    now = as_of(streak, today, skipped)
    if not now.current:
        return "broken"
    if streak.last_counted_on >= today:
        return "active"
    return "frozen" if now.bridged_on == day_before(today, skipped) else "at_risk"


def day_before(day: date, skipped: Collection[date] = ()) -> date:
    """The day before, dates that a change of zone jumped over left out."""
    day -= ONE_DAY
    while day in skipped:
        day -= ONE_DAY
    return day


def next_milestone(current: int) -> int | None:
    """The next of 7, 14, 21, 30, 60, 100, 365 days; None beyond the last."""
    return next((days for days in MILESTONES if days > current), None)


def days_in_a_row(
    days: Collection[date], today: date, skipped: Collection[date] = ()
) -> tuple[int, int]:
    """Current and longest run of days without freezes, as rituals and zones count them.

    The current run may end today or the day before.
    """
    runs: dict[date, int] = {}
    for day in sorted(days):
        runs[day] = runs.get(day_before(day, skipped), 0) + 1
    current = runs.get(today) or runs.get(day_before(today, skipped), 0)
    return current, max(runs.values(), default=0)
