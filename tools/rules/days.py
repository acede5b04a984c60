"""The two days people live by: the activity day (04:00 to 04:00) and the calendar day.

Moments are aware datetimes, answers in UTC; days are dates in the zone that is handed in. A local
time that a clock change repeats means its first pass; one that it skips means the moment of the
change. Moments at the ends of the calendar are held inside it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

ACTIVITY_DAY_STARTS_AT = time(4)
NOON = time(12)
ONE_DAY = timedelta(days=1)
ONE_HOUR = timedelta(hours=1)
ONE_SECOND = timedelta(seconds=1)
COMEBACK_AFTER_DAYS: Final = 3
"""So many silent activity days make the next act a comeback."""
FIRST_WALL = datetime.combine(date.min, time.min)
LAST_WALL = datetime.combine(date.max, time.max)


def local_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """What a clock on the wall shows, without offset. Raises ValueError for a naive moment."""
    if moment.tzinfo is None:
        raise ValueError("A moment needs an offset")
    try:
        return moment.astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        return FIRST_WALL if moment.year == FIRST_WALL.year else LAST_WALL


def instant_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first moment (UTC) at which the local clock shows `wall` or later."""
    first, second = utc_of(wall.replace(fold=0), zone), utc_of(wall.replace(fold=1), zone)
    return first if first <= second else clock_change(second, first, wall, zone)


def utc_of(wall: datetime, zone: ZoneInfo) -> datetime:
    try:
        return wall.replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:
        edge = FIRST_WALL if wall.year == FIRST_WALL.year else LAST_WALL
        return edge.replace(tzinfo=UTC)


def clock_change(before: datetime, after: datetime, wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment between the two at which the local clock jumps over `wall`, to the second."""
    before, after = before.replace(microsecond=0), after.replace(microsecond=0)
    while after - before > ONE_SECOND:
        middle = before + timedelta(seconds=(after - before) // ONE_SECOND // 2)
        if local_wall(middle, zone) >= wall:
            after = middle
        else:
            before = middle
    return after


@lru_cache(maxsize=8_192)
def calendar_day(moment: datetime, zone: ZoneInfo) -> date:
    """The date on the wall calendar: due dates live by it."""
    return local_wall(moment, zone).date()


def calendar_day_start(day: date, zone: ZoneInfo) -> datetime:
    """Local midnight at the start of the day."""
    return instant_of(datetime.combine(day, time.min), zone)


def local_noon(day: date, zone: ZoneInfo) -> datetime:
    """Where a due date without a time is stored."""
    return instant_of(datetime.combine(day, NOON), zone)


def activity_day(moment: datetime, zone: ZoneInfo) -> date:
    """The date that the 04:00-to-04:00 day of this moment starts on."""
    wall = local_wall(moment, zone)
    day = (wall - timedelta(hours=ACTIVITY_DAY_STARTS_AT.hour)).date()
    if wall.time() >= ACTIVITY_DAY_STARTS_AT or has_date(day, zone):
        return day
    return day - ONE_DAY


def has_date(day: date, zone: ZoneInfo) -> bool:
    """Whether the zone's calendar has this date: Samoa had no 30 December 2011."""
    return calendar_day(local_noon(day, zone), zone) == day


def activity_day_start(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which the activity day named `day` begins."""
    return instant_of(datetime.combine(day, ACTIVITY_DAY_STARTS_AT), zone)


def hours_to_next_activity_day(moment: datetime, zone: ZoneInfo) -> int:
    """Full hours, as they really pass, to the next 04:00."""
    following = activity_day(moment, zone) + ONE_DAY
    while not has_date(following, zone):
        following += ONE_DAY
    return (activity_day_start(following, zone) - moment) // ONE_HOUR


def is_past_due(due_at: datetime, due_has_time: bool, now: datetime, zone: ZoneInfo) -> bool:
    """Whether an open task's time has passed: its moment, or its whole day without one."""
    if due_has_time:
        return due_at < now
    return calendar_day(due_at, zone) < calendar_day(now, zone)


def week_bounds(day: date) -> tuple[date, date]:
    """Monday and Sunday of the day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def iso_week(day: date) -> str:
    """The day's ISO week, as in 2025-W40; its year may differ from the day's."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def silent_days(last_active_on: date | None, today: date) -> int:
    """Whole days without any activity between the last active one and today; 0 for a newcomer."""
    if last_active_on is None:
        return 0
    return max(0, (today - last_active_on).days - 1)
