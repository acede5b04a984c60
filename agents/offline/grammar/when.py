"""A moment as far as words have said it: features that several phrases fill in together."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Frame:
    """The moment and the zone the words refer to; `now` is aware and local."""

    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()


_UNDATED = (None,) * 6


class When(NamedTuple):
    """Partial moment. `week` is a Monday, `weekday` 0 to 6, `loose` a clock without am or pm,
    `part` a part of the day, `moment` an exact local time, `vague` a whole week or month,
    `offset` minutes east of UTC where a zone was said, `follows` a day counted from one before."""

    moment: datetime | None = None
    day: date | None = None
    weekday: int | None = None
    step: int = 0
    week: date | None = None
    year: int | None = None
    month: int | None = None
    dom: int | None = None
    clock: time | None = None
    loose: bool = False
    part: str | None = None
    vague: bool = False
    minutes: int | None = None
    offset: int | None = None
    follows: bool = False

    @property
    def dated(self) -> bool:
        said = (self.day, self.weekday, self.month, self.dom, self.week, self.moment)
        return said != _UNDATED


_NOTHING = When()


def unite(one: When, other: When) -> When | None:
    """Both together, or None where they say different things."""
    if _clash(one, other):
        return None
    pairs = zip(one, other, _NOTHING, strict=True)
    return When._make(mine if theirs == unsaid else theirs for mine, theirs, unsaid in pairs)


def _clash(one: When, other: When) -> bool:
    if one.moment is not None or other.moment is not None:
        return one.clock is not None or other.clock is not None or (one.dated and other.dated)
    if one.clock is not None and other.clock is not None:
        return True
    if one.dated and other.dated and (one.day is not None or other.day is not None):
        return not _same_weekday(one, other)
    return any(_differ(getattr(one, n), getattr(other, n)) for n in _FEATURES)


_FEATURES = ("weekday", "week", "year", "month", "dom", "part")


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _same_weekday(one: When, other: When) -> bool:
    day = one.day or other.day
    name = one.weekday if one.weekday is not None else other.weekday
    return day is not None and name is not None and day.weekday() == name
