"""The first, middle and last days of periods."""

from datetime import date

from agents.offline.grammar.almanac import day_of, monday_of, shift_days, shift_months


def edge_day(edge: str, period: str, ahead: int, today: date) -> date | None:
    if period in ("day", "business day", "work day", "workday"):
        return shift_days(today, ahead)
    if period in ("week", "work week", "workweek"):
        return _week_edge(edge, ahead, today)
    if edge.startswith(("end", "late", "last")):
        following = period_start(period, ahead + 1, today)
        return shift_days(following, -1) if following else None
    if edge.startswith("mid"):
        return _middle(period, ahead, today)
    return period_start(period, ahead or (today.day > 1), today)


def _week_edge(edge: str, ahead: int, today: date) -> date | None:
    days = 4 if edge.startswith(("end", "late", "last")) else 2 if edge.startswith("mid") else 0
    found = shift_days(monday_of(today), 7 * ahead + days)
    if found and found < today:
        return shift_days(found, 2 if today.weekday() > 4 and days == 4 else 7)
    return found


def _middle(period: str, ahead: int, today: date) -> date | None:
    start = period_start(period, ahead, today)
    if start is None or period == "month":
        return start and shift_days(start, 14)
    return shift_months(start, 6 if period == "year" else 1)


def period_start(period: str, ahead: int, today: date) -> date | None:
    if period == "year":
        return day_of(today.year + ahead, 1, 1)
    months = ahead if period == "month" else 3 * ahead - (today.month - 1) % 3
    moved = shift_months(today, months)
    return day_of(moved.year, moved.month, 1) if moved else None
