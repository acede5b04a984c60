"""From a partial moment to a day and a clock: the next one that fits, never an earlier one."""

from datetime import date, time

from agents.offline.grammar.almanac import day_of, last_of_month, shift_days, shift_months
from agents.offline.grammar.when import Frame, When

_PART_OVER = {"morning": 9, "midday": 13, "afternoon": 17, "evening": 22, "night": 24}
_MONTHS_AHEAD = 12 * 28
Settled = tuple[date, time | None]


def settle(when: When, frame: Frame, half: str | None = None) -> Settled | None:
    """Local day and clock (None if none was said).

    `half` ("am" or "pm") is what the words around suggest for an hour without either.
    """
    if when.moment is not None:
        return when.moment.date(), when.moment.time().replace(second=0, microsecond=0)
    if when.dated:
        return _on_day(_day(when, frame), when, frame, half)
    if when.clock is not None:
        return _next_clock(when, frame, half)
    return _next_part(when, frame) if when.part else None


def _on_day(day: date | None, when: When, frame: Frame, half: str | None) -> Settled | None:
    if day is None:
        return None
    clock = read_clock(when, half, frame.now.time() if day == frame.today else None)
    late = clock is not None and clock.hour < 4 and when.part == "night"
    moved = shift_days(day, 1) if late else day
    return (moved, clock) if moved else None


def read_clock(when: When, half: str | None, now: time | None = None) -> time | None:
    """The clock in 24 hours; 1 to 6 without am or pm is the afternoon, unless words say so."""
    clock = when.clock
    if clock is None or not when.loose:
        return clock
    morning, evening = clock.replace(hour=clock.hour % 12), clock.replace(hour=clock.hour % 12 + 12)
    if when.part:
        night = when.part == "night" and 1 <= clock.hour <= 4
        return morning if when.part == "morning" or night else evening
    if half and 5 <= clock.hour <= 11:
        return morning if half == "am" else evening
    if clock.hour <= 6 or clock.hour == 12 or (now is not None and morning <= now < evening):
        return evening
    return morning


def _next_clock(when: When, frame: Frame, half: str | None) -> Settled | None:
    now = frame.now.time()
    clock = read_clock(when, half, now)
    if clock is None:
        return None
    runs = clock > now or _still_runs(clock, when.minutes, now)
    day = frame.today if runs else shift_days(frame.today, 1)
    return (day, clock) if day else None


def _still_runs(clock: time, minutes: int | None, now: time) -> bool:
    """A range that began earlier today and ends later is today's."""
    start, moment = clock.hour * 60 + clock.minute, now.hour * 60 + now.minute
    return minutes is not None and start + minutes > moment


def _next_part(when: When, frame: Frame) -> Settled | None:
    over = frame.now.hour >= _PART_OVER.get(when.part or "", 24)
    day = shift_days(frame.today, int(over))
    return (day, None) if day else None


def _day(when: When, frame: Frame) -> date | None:
    if when.day is not None:
        return when.day
    if when.week is not None:
        return _in_week(when.week, when.weekday, frame.today)
    if when.month is not None:
        return _in_month(when, frame.today)
    if when.dom is not None:
        return _next_dom(when.dom, when.weekday, frame.today)
    return _next_weekday(when, frame)


def _in_week(week: date, weekday: int | None, today: date) -> date | None:
    if weekday is not None:
        return shift_days(week, weekday)
    if week > today:
        return week
    return shift_days(week, 4 if today.weekday() <= 4 else 6)


def _in_month(when: When, today: date) -> date | None:
    month = when.month or 1
    if when.year is not None:
        return day_of(when.year, month, when.dom or 1)
    if when.dom is None:
        return _month_alone(month, today)
    years = (today.year + ahead for ahead in range(9))
    days = (day_of(year, month, when.dom) for year in years)
    return next((day for day in days if day and day >= today), None)


def _month_alone(month: int, today: date) -> date | None:
    if month == today.month:
        return last_of_month(today.year, month)
    return day_of(today.year + (month < today.month), month, 1)


def _next_dom(dom: int, weekday: int | None, today: date) -> date | None:
    for ahead in range(_MONTHS_AHEAD):
        base = shift_months(today.replace(day=1), ahead)
        day = base and day_of(base.year, base.month, dom)
        if day and day >= today and weekday in (None, day.weekday()):
            return day
    return None


def _next_weekday(when: When, frame: Frame) -> date | None:
    ahead = ((when.weekday or 0) - frame.today.weekday()) % 7
    if ahead == 0 and when.step == 0 and not _still_ahead(when, frame):
        ahead = 7
    return shift_days(frame.today, ahead)


def _still_ahead(when: When, frame: Frame) -> bool:
    clock = read_clock(when, None)
    return clock is not None and clock > frame.now.time()
