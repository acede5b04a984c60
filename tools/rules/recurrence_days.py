"""The days of a recurrence rule (RFC 5545), found without ever searching for long.

Periods (a day, a week, a month, a year) follow each other by the interval; in each, the days that
match all parts are taken. A rule that matches nothing ends after a bounded number of days.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta
from typing import Final

MOST_DAYS_SEARCHED: Final = 15_000
"""Forty years: the longest wait for a 29 February on a Friday."""
DAYS_OF_A_WEEK: Final = 7
MONTHS_OF_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class DayRule:
    """The parts of a rule that pick days. `by_day` holds (ordinal or 0, weekday from Monday 0)."""

    freq: str
    interval: int = 1
    by_month: tuple[int, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_year_day: tuple[int, ...] = ()
    by_week_no: tuple[int, ...] = ()
    by_day: tuple[tuple[int, int], ...] = ()
    by_set_pos: tuple[int, ...] = ()
    week_start: int = 0


def days_after(rule: DayRule, anchor: date, not_before: date) -> Iterator[date]:
    """Matching days after the anchor, in order; searching begins at the period of `not_before`."""
    rule = with_defaults(rule, anchor)
    searched = 0
    for days in periods(rule, anchor, not_before):
        searched += max(1, len(days))
        if searched > MOST_DAYS_SEARCHED:
            return
        yield from (day for day in chosen(rule, days) if day > anchor)


def with_defaults(rule: DayRule, anchor: date) -> DayRule:
    """What a rule leaves open is taken from the day it starts on."""
    if rule.by_day or rule.by_month_day or rule.by_year_day or rule.by_week_no:
        return rule
    if rule.freq == "WEEKLY":
        return replace(rule, by_day=((0, anchor.weekday()),))
    if rule.freq == "MONTHLY":
        return replace(rule, by_month_day=(anchor.day,))
    if rule.freq == "YEARLY":
        months = rule.by_month or (anchor.month,)
        return replace(rule, by_month=months, by_month_day=(anchor.day,))
    return rule


def periods(rule: DayRule, anchor: date, not_before: date) -> Iterator[list[date]]:
    """The days of each period, from the one that holds `not_before`, to the calendar's end."""
    if rule.freq in ("DAILY", "WEEKLY"):
        return short_periods(rule, anchor, not_before)
    return long_periods(rule, anchor, not_before)


def short_periods(rule: DayRule, anchor: date, not_before: date) -> Iterator[list[date]]:
    length = 1 if rule.freq == "DAILY" else DAYS_OF_A_WEEK
    back = (anchor.weekday() - rule.week_start) % DAYS_OF_A_WEEK if length > 1 else 0
    first = anchor.toordinal() - back
    stride = length * rule.interval
    start = first + max(0, not_before.toordinal() - first) // stride * stride
    for ordinal in range(start, date.max.toordinal() - length, stride):
        yield [date.fromordinal(max(1, ordinal + more)) for more in range(length)]


def long_periods(rule: DayRule, anchor: date, not_before: date) -> Iterator[list[date]]:
    yearly = rule.freq == "YEARLY"
    stride = rule.interval * (MONTHS_OF_A_YEAR if yearly else 1)
    first = month_number(anchor) - (anchor.month - 1 if yearly else 0)
    start = first + max(0, month_number(not_before) - first) // stride * stride
    for month in range(start, MAXYEAR * MONTHS_OF_A_YEAR, stride):
        months = range(month, month + (MONTHS_OF_A_YEAR if yearly else 1))
        yield [day for one in months for day in days_of_month(rule, one)]


def month_number(day: date) -> int:
    return day.year * MONTHS_OF_A_YEAR + day.month - 1


def days_of_month(rule: DayRule, number: int) -> list[date]:
    year, month = number // MONTHS_OF_A_YEAR, number % MONTHS_OF_A_YEAR + 1
    if rule.by_month and month not in rule.by_month:
        return []
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def chosen(rule: DayRule, days: list[date]) -> list[date]:
    """The period's matching days, thinned out by their position among them."""
    matching = [day for day in days if matches(rule, day)]
    if not rule.by_set_pos:
        return matching
    count = len(matching)
    places = {position - 1 if position > 0 else count + position for position in rule.by_set_pos}
    return [day for place, day in enumerate(matching) if place in places]


def matches(rule: DayRule, day: date) -> bool:
    return (
        (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or in_month(rule, day))
        and (not rule.by_day or any(is_weekday(rule, day, *one) for one in rule.by_day))
        and (not rule.by_year_day or in_year(rule, day))
        and (not rule.by_week_no or in_week(rule, day))
    )


def in_month(rule: DayRule, day: date) -> bool:
    length = month_length(day)
    return day.day in rule.by_month_day or day.day - length - 1 in rule.by_month_day


def in_year(rule: DayRule, day: date) -> bool:
    number, length = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
    return number in rule.by_year_day or number - length - 1 in rule.by_year_day


def in_week(rule: DayRule, day: date) -> bool:
    year, week, _ = day.isocalendar()
    weeks = date(min(year, MAXYEAR), 12, 28).isocalendar().week
    return week in rule.by_week_no or week - weeks - 1 in rule.by_week_no


def is_weekday(rule: DayRule, day: date, ordinal: int, weekday: int) -> bool:
    """Whether a day is that weekday, and the n-th (or n-th last) of its month or year if asked."""
    if day.weekday() != weekday:
        return False
    if not ordinal:
        return True
    whole_year = rule.freq == "YEARLY" and not rule.by_month
    first = day.replace(day=1, month=1) if whole_year else day.replace(day=1)
    last = date(day.year, 12, 31) if whole_year else first + timedelta(days=month_length(day) - 1)
    place = (day - first).days if ordinal > 0 else (last - day).days
    return place // DAYS_OF_A_WEEK == abs(ordinal) - 1


def month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
