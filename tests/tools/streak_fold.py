"""The streak computed anew by walking through every date, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Happening:
    """A counted act on a date, or a change of zone that led from the date `left` to it."""

    moment: datetime
    day: date
    left: date | None = None


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

    def move(self, left: date, reached: date) -> None:
        """Dates jumped over are never there, until a move back gives them again."""
        self.skipped = {day for day in self.skipped if day < reached}
        between = range(left.toordinal() + 1, reached.toordinal())
        self.skipped |= {date.fromordinal(number) for number in between}

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
    for happening in sorted(happenings, key=lambda happening: happening.moment):
        if happening.left is None:
            walk.count(happening.day)
        else:
            walk.move(happening.left, happening.day)
    return walk
