"""The streak computed anew by walking through every date, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Happening:
    """A counted act on a date, or (`is_skip`) a date that a change of zone jumped over."""

    moment: datetime
    day: date
    is_skip: bool = False


@dataclass
class Walk:
    """Where the walk stands; the names are those of the stored streak."""

    current: int = 0
    longest: int = 0
    started_on: date | None = None
    last_counted_on: date | None = None
    freezes: int = 0
    bridged_on: date | None = None
    freezes_used: int = 0
    skipped: set[date] = field(default_factory=set)

    def count(self, day: date) -> None:
        if self.last_counted_on is None:
            self.last_counted_on = day - ONE_DAY
        if day <= self.last_counted_on:
            return
        between = self.last_counted_on + ONE_DAY
        while between < day:
            self.miss(between)
            between += ONE_DAY
        self.current += 1
        self.started_on = self.started_on or day
        self.last_counted_on = day
        self.longest = max(self.longest, self.current)
        if self.current in range(8, 1_000, 7):
            self.freezes = min(2, self.freezes + 1)

    def miss(self, day: date) -> None:
        if day in self.skipped or not self.current:
            return
        if self.freezes:
            self.freezes -= 1
            self.freezes_used += 1
            self.bridged_on = day
        else:
            self.current, self.started_on = 0, None


def walked(happenings: Iterable[Happening]) -> Walk:
    """The streak after everything that happened, in its order."""
    walk = Walk()
    for happening in sorted(happenings):
        if happening.is_skip:
            walk.skipped.add(happening.day)
        else:
            walk.count(happening.day)
    return walk
