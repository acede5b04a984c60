"""How urgent a task is, from 0 to 10, with the factors that say why.

score = clamp(due + priority + unblocks + started + age - blocked, 0, 10), to one decimal.

The shown points add up exactly: every factor is shown as it is (two decimals at most) and the due
factor, the only one without a short decimal form, takes up the rounding of the sum (at most 0.05).
So the sum of all points, held between 0 and 10, is the shown score.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from math import floor
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules import urgency_words as words
from tools.rules.days import calendar_day

PRIORITY_POINTS: Final = {"low": 100, "medium": 200, "high": 300, "urgent": 400}
UNDATED_POINTS: Final = 40.0
TODAY_POINTS: Final = 520.0
DECAY_PER_DAY: Final = 0.82
PAST_DUE_POINTS: Final = 540.0
PAST_DUE_POINTS_PER_DAY: Final = 20.0
MOST_DUE_POINTS: Final = 600.0
WORK_HOURS_PER_DAY: Final = 4.0
UNESTIMATED_HOURS: Final = 0.5
POINTS_PER_UNBLOCKED: Final = 40
MOST_UNBLOCK_POINTS: Final = 80
STARTED_POINTS: Final = 40
AGE_POINTS_PER_DAY: Final = 2
MOST_AGE_POINTS: Final = 40
BLOCKED_POINTS: Final = 300
DUE = "due"
BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Factor:
    """One reason for the score: its points and the fact behind them, in words."""

    name: str
    points: float
    fact: str


@dataclass(frozen=True, slots=True)
class UrgencyFacts:
    """What the score of an open task rests on. `unblocks` counts open tasks that wait for it."""

    priority: str
    status: str
    due_at: datetime | None
    due_has_time: bool
    estimated_hours: float | None
    actual_hours: float
    created_at: datetime
    unblocks: int = 0
    has_open_blocker: bool = False


@dataclass(frozen=True, slots=True)
class Urgency:
    """A score from 0.0 to 10.0, its factors and its two weightiest reasons in words."""

    score: float
    factors: tuple[Factor, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A factor before rounding; points are hundredths."""

    name: str
    hundredths: float
    fact: str


def urgency(facts: UrgencyFacts, now: datetime, zone: ZoneInfo) -> Urgency:
    """The score of an open task at this moment; days are calendar days in the zone."""
    today = calendar_day(now, zone)
    due = weigh_due(facts, now, today, zone)
    others = [factor for factor in weigh_others(facts, today, zone) if factor.hundredths]
    known = sum(factor.hundredths for factor in others)
    tenths = rounded(due.hundredths + known)
    shown = [Weighed(DUE, 10 * tenths - known, due.fact), *others]
    return Urgency(
        score=held(tenths),
        factors=tuple(Factor(one.name, one.hundredths / 100, one.fact) for one in shown),
        reason=reason([due, *others]),
    )


def score(facts: UrgencyFacts, now: datetime, today: date, zone: ZoneInfo) -> float:
    """The score of `urgency` alone, for lists of many tasks: no words are made."""
    due, _, _ = due_weight(facts, now, today, zone)
    return held(rounded(due + sum(other_weights(facts, today, zone))))


def rounded(hundredths: float) -> int:
    """Tenths of a point, a half rounded up."""
    return floor((round(hundredths, 6) + 5) / 10)


def held(tenths: int) -> float:
    return max(0, min(100, tenths)) / 10


def weigh_due(facts: UrgencyFacts, now: datetime, today: date, zone: ZoneInfo) -> Weighed:
    points, day, past = due_weight(facts, now, today, zone)
    return Weighed(DUE, points, words.UNDATED if day is None else words.due(day, today, past))


def due_weight(
    facts: UrgencyFacts, now: datetime, today: date, zone: ZoneInfo
) -> tuple[float, date | None, bool]:
    """(hundredths, due day, whether it is past)."""
    if facts.due_at is None:
        return UNDATED_POINTS, None, False
    day = calendar_day(facts.due_at, zone)
    past = facts.due_at < now if facts.due_has_time else day < today
    return due_points((day - today).days, past, remaining_hours(facts)), day, past


def due_points(days_left: int, past: bool, remaining: float) -> float:
    """Hundredths for the due date: rising towards it, fuller when much work is left."""
    if past:
        return min(MOST_DUE_POINTS, PAST_DUE_POINTS - PAST_DUE_POINTS_PER_DAY * days_left)
    slack = max(0.0, days_left - remaining / WORK_HOURS_PER_DAY)
    near: float = TODAY_POINTS * DECAY_PER_DAY**slack
    return max(UNDATED_POINTS, near)


def remaining_hours(facts: UrgencyFacts) -> float:
    """Work that is left; a task without an estimate counts as half an hour."""
    estimate = UNESTIMATED_HOURS if facts.estimated_hours is None else facts.estimated_hours
    return max(0.0, estimate - facts.actual_hours)


def other_weights(
    facts: UrgencyFacts, today: date, zone: ZoneInfo
) -> tuple[int, int, int, int, int]:
    """Hundredths for priority, unblocked tasks, being started, age, and being blocked."""
    age = age_days(facts, today, zone)
    return (
        PRIORITY_POINTS[facts.priority],
        min(MOST_UNBLOCK_POINTS, POINTS_PER_UNBLOCKED * facts.unblocks),
        STARTED_POINTS if facts.status == "in_progress" else 0,
        min(MOST_AGE_POINTS, AGE_POINTS_PER_DAY * age),
        -BLOCKED_POINTS if facts.status == "blocked" or facts.has_open_blocker else 0,
    )


def age_days(facts: UrgencyFacts, today: date, zone: ZoneInfo) -> int:
    return max(0, (today - calendar_day(facts.created_at, zone)).days)


def weigh_others(facts: UrgencyFacts, today: date, zone: ZoneInfo) -> list[Weighed]:
    priority, unblocks, started, age, blocked = other_weights(facts, today, zone)
    return [
        Weighed("priority", priority, words.priority(facts.priority)),
        Weighed("unblocks", unblocks, words.unblocks(facts.unblocks)),
        Weighed("started", started, words.STARTED),
        Weighed("age", age, words.age(age_days(facts, today, zone))),
        Weighed(BLOCKED, blocked, words.BLOCKED),
    ]


def reason(weighed: list[Weighed]) -> str:
    """The two largest factors in words; among equals a known fact comes before a missing date."""
    ranked = sorted(
        (factor for factor in weighed if factor.name != BLOCKED),
        key=lambda factor: (-factor.hundredths, factor.fact == words.UNDATED),
    )
    text = ", ".join(factor.fact for factor in ranked[:2])
    return text[0].upper() + text[1:]
