"""Calendar arithmetic that never raises: a day beyond the calendar is no day."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dateutil.relativedelta import relativedelta

_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_SECONDS_OF = {"second": 1, "minute": 60, "hour": 3600}


def day_of(year: int, month: int, dom: int) -> date | None:
    """That day, or None where the calendar has none."""
    try:
        return date(year, month, dom)
    except ValueError:
        return None


def shift_days(day: date, days: float) -> date | None:
    """That many days later, or None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift_months(day: date, months: int) -> date | None:
    """The same day of another month, or its last day."""
    try:
        return day + relativedelta(months=months)
    except (ValueError, OverflowError):
        return None


def shift(day: date, unit: str, count: float) -> date | None:
    """`count` whole units of a day or longer after `day`."""
    if unit in _DAYS_OF:
        return shift_days(day, _DAYS_OF[unit] * count)
    return shift_months(day, round(_MONTHS_OF[unit] * count))


def later(now: datetime, unit: str, count: float) -> datetime | None:
    """`count` hours, minutes or seconds of real time after an aware `now`, in its zone."""
    try:
        moved = now.astimezone(UTC) + timedelta(seconds=_SECONDS_OF[unit] * count)
        return moved.astimezone(now.tzinfo)
    except OverflowError:
        return None


def is_short(unit: str) -> bool:
    """Shorter than a day."""
    return unit in _SECONDS_OF


def minutes_of(unit: str, count: float) -> float:
    """Minutes in `count` units; a month is 30 days, a year 365."""
    if unit in _SECONDS_OF:
        return _SECONDS_OF[unit] * count / 60
    days = _DAYS_OF.get(unit) or {"month": 30, "quarter": 91, "year": 365}[unit]
    return days * 1440 * count


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def last_of_month(year: int, month: int) -> date | None:
    """The last day of a month."""
    first = day_of(year, month, 1)
    following = shift_months(first, 1) if first else None
    return shift_days(following, -1) if following else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a month; negative counts from its end."""
    first, last = day_of(year, month, 1), last_of_month(year, month)
    if first is None or last is None or nth == 0:
        return None
    if nth > 0:
        found = shift_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        found = shift_days(last, -((last.weekday() - weekday) % 7 + 7 * (-nth - 1)))
    return found if found is not None and found.month == month else None


def moved_to(moment: datetime, zone: tzinfo) -> datetime:
    """An aware moment in a zone; at the calendar's edge the same wall clock there."""
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError):
        return moment.replace(tzinfo=zone)


def at(day: date, clock: time, zone: tzinfo | None) -> datetime | None:
    """UTC of a wall clock; one that the spring change skips moves on by the change."""
    try:
        return datetime.combine(day, clock, zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
