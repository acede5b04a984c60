"""How urgent a task is, from 0 to 10, with the factors that say why.

score = clamp(due + priority + unblocks + started + age - blocked, 0, 10), to one decimal.

The shown points add up exactly: every factor is shown as it is (two decimals at most) and the due
factor, the only one without a short decimal form, takes up the rounding of the sum (at most 0.05).
So the sum of all points, held between 0 and 10, is the shown score.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import floor
from typing import Final, NamedTuple, Protocol
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
DAYS_OF_MOST_AGE: Final = MOST_AGE_POINTS // AGE_POINTS_PER_DAY
BLOCKED_POINTS: Final = 300
FAR: Final = timedelta(days=22)
FAR_HOURS: Final = 28.0
"""So far from now, 20 calendar days and more in any zone, age adds no points any more; nor does a
due date, unless more than 28 hours of work bring it nearer than 13 days."""
QUIET_PRIORITIES: Final = ("low", "medium")
DUE = "due"
BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Factor:
    """One reason for the score: its points and the fact behind them, in words."""

    name: str
    points: float
    fact: str


class OpenTask(Protocol):
    """What of a task itself its score rests on: its facts have it, and so has its row."""

    @property
    def priority(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def due_at(self) -> datetime | None: ...
    @property
    def due_has_time(self) -> bool: ...
    @property
    def estimated_hours(self) -> float | None: ...
    @property
    def actual_hours(self) -> float: ...
    @property
    def created_at(self) -> datetime: ...


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


class Weighed(NamedTuple):
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
        score=score_of(due.hundredths + known),
        factors=tuple(Factor(one.name, one.hundredths / 100, one.fact) for one in shown),
        reason=reason([due, *others]),
    )


class Scales:
    """Weighs many open tasks at one moment: the score of `urgency` alone, without any words."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self.now, self.zone = now, zone
        self.today = calendar_day(now, zone)
        self.long_ago, self.far_ahead = now - FAR, now + FAR

    def score(self, task: OpenTask, unblocks: int = 0, has_open_blocker: bool = False) -> float:
        others = other_points(
            task.priority, task.status, self.age(task), unblocks, has_open_blocker
        )
        return score_of(self.due(task) + others)

    def due(self, task: OpenTask) -> float:
        due_at = task.due_at
        if due_at is None or (due_at > self.far_ahead and remaining_hours(task) <= FAR_HOURS):
            return UNDATED_POINTS
        return due_weight(task, self.now, self.today, self.zone)[0]

    def age(self, task: OpenTask) -> int:
        if task.created_at < self.long_ago:
            return DAYS_OF_MOST_AGE
        return age_days(task, self.today, self.zone)


@lru_cache(maxsize=8_192)
def score_of(hundredths: float) -> float:
    """The sum of all weights as it is shown: from 0.0 to 10.0, to one decimal."""
    return max(0, min(100, rounded(hundredths))) / 10


def quiet_score() -> float:
    """No score of a quiet task is larger.

    A quiet task is of one of `QUIET_PRIORITIES`, not begun and not blocked, has at most `FAR_HOURS`
    of work, and no due date or one further away than `FAR`.
    """
    most = max(PRIORITY_POINTS[priority] for priority in QUIET_PRIORITIES)
    return score_of(UNDATED_POINTS + most + MOST_UNBLOCK_POINTS + MOST_AGE_POINTS)


def rounded(hundredths: float) -> int:
    """Tenths of a point, a half rounded up."""
    return floor((round(hundredths, 6) + 5) / 10)


def weigh_due(facts: UrgencyFacts, now: datetime, today: date, zone: ZoneInfo) -> Weighed:
    points, day, past = due_weight(facts, now, today, zone)
    return Weighed(DUE, points, words.UNDATED if day is None else words.due(day, today, past))


def due_weight(
    task: OpenTask, now: datetime, today: date, zone: ZoneInfo
) -> tuple[float, date | None, bool]:
    """(hundredths, due day, whether it is past)."""
    due_at = task.due_at
    if due_at is None:
        return UNDATED_POINTS, None, False
    day = calendar_day(due_at, zone)
    past = due_at < now if task.due_has_time else day < today
    return due_points((day - today).days, past, remaining_hours(task)), day, past


def due_points(days_left: int, past: bool, remaining: float) -> float:
    """Hundredths for the due date: rising towards it, fuller when much work is left."""
    if past:
        return min(MOST_DUE_POINTS, PAST_DUE_POINTS - PAST_DUE_POINTS_PER_DAY * days_left)
    slack = days_left - remaining / WORK_HOURS_PER_DAY
    near: float = TODAY_POINTS * DECAY_PER_DAY**slack if slack > 0 else TODAY_POINTS
    return near if near > UNDATED_POINTS else UNDATED_POINTS


def remaining_hours(task: OpenTask) -> float:
    """Work that is left; a task without an estimate counts as half an hour."""
    estimate = task.estimated_hours
    left = (UNESTIMATED_HOURS if estimate is None else estimate) - task.actual_hours
    return left if left > 0 else 0.0


def other_weights(
    priority: str, status: str, age: int, unblocks: int, has_open_blocker: bool
) -> tuple[int, int, int, int, int]:
    """Hundredths for priority, unblocked tasks, being started, age, and being blocked."""
    return (
        PRIORITY_POINTS[priority],
        min(MOST_UNBLOCK_POINTS, POINTS_PER_UNBLOCKED * unblocks),
        STARTED_POINTS if status == "in_progress" else 0,
        min(MOST_AGE_POINTS, AGE_POINTS_PER_DAY * age),
        -BLOCKED_POINTS if status == "blocked" or has_open_blocker else 0,
    )


@lru_cache(maxsize=8_192)
def other_points(
    priority: str, status: str, age: int, unblocks: int, has_open_blocker: bool
) -> int:
    """Their sum."""
    return sum(other_weights(priority, status, age, unblocks, has_open_blocker))


def age_days(task: OpenTask, today: date, zone: ZoneInfo) -> int:
    days = (today - calendar_day(task.created_at, zone)).days
    return days if days > 0 else 0


def weigh_others(facts: UrgencyFacts, today: date, zone: ZoneInfo) -> list[Weighed]:
    days = age_days(facts, today, zone)
    priority, unblocks, started, age, blocked = other_weights(
        facts.priority, facts.status, days, facts.unblocks, facts.has_open_blocker
    )
    return [
        Weighed("priority", priority, words.priority(facts.priority)),
        Weighed("unblocks", unblocks, words.unblocks(facts.unblocks)),
        Weighed("started", started, words.STARTED),
        Weighed("age", age, words.age(days)),
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
