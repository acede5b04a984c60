"""A recurrence as the parts of an RRULE, and its first day."""

from dataclasses import dataclass
from datetime import date

from agents.offline.grammar.almanac import (
    day_of,
    last_of_month,
    nth_weekday,
    shift_days,
    shift_months,
)
from agents.offline.grammar.names import RRULE_DAYS


@dataclass(frozen=True, slots=True)
class Cycle:
    """`days` are pairs of nth (0 for every) and weekday (0 is Monday)."""

    freq: str
    interval: int = 1
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None

    def rrule(self) -> str:
        """RRULE text (RFC 5545) without the prefix."""
        parts = {
            "FREQ": self.freq,
            "INTERVAL": str(self.interval) if self.interval > 1 else "",
            "BYDAY": ",".join(f"{nth or ''}{RRULE_DAYS[day]}" for nth, day in self.days),
            "BYMONTHDAY": ",".join(map(str, self.month_days)),
            "BYMONTH": ",".join(map(str, self.months)),
            "BYSETPOS": ",".join(map(str, self.positions)),
            "COUNT": str(self.count or ""),
            "UNTIL": f"{self.until:%Y%m%d}" if self.until else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def first_day(cycle: Cycle, today: date, *, over: bool) -> date | None:
    """The first day of a cycle from today on (from tomorrow when today's time is `over`), or
    None where the words pin none."""
    start = shift_days(today, int(over))
    if start is None:
        return None
    if cycle.days and not cycle.positions and all(nth == 0 for nth, _ in cycle.days):
        return _weekly(cycle, start)
    if cycle.days or cycle.month_days:
        return _monthly(cycle, start)
    return start if cycle.freq == "DAILY" and cycle.interval == 1 else None


def _weekly(cycle: Cycle, start: date) -> date | None:
    ahead = min((day - start.weekday()) % 7 for _, day in cycle.days)
    return shift_days(start, ahead)


def _monthly(cycle: Cycle, start: date) -> date | None:
    for ahead in range(48):
        base = shift_months(start.replace(day=1), ahead)
        if base is None or (cycle.months and base.month not in cycle.months):
            continue
        days = [day for day in _days_in(cycle, base) if day and day >= start]
        if days:
            return min(days)
    return None


def _days_in(cycle: Cycle, base: date) -> list[date | None]:
    year, month = base.year, base.month
    if cycle.month_days:
        return [_month_day(base, dom) for dom in cycle.month_days]
    nths = cycle.positions or (0,)
    return [nth_weekday(year, month, day, nth or at) for at, day in cycle.days for nth in nths]


def _month_day(base: date, dom: int) -> date | None:
    if dom > 0:
        return day_of(base.year, base.month, dom)
    last = last_of_month(base.year, base.month)
    return shift_days(last, dom + 1) if last else None
