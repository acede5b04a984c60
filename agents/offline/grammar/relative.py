"""Dates relative to now: tomorrow, weekdays, weeks and months, "in 3 days", "5 minutes later"."""

import re
from datetime import date, datetime

from agents.offline.grammar.almanac import (
    day_of,
    is_short,
    last_of_month,
    later,
    monday_of,
    shift,
    shift_days,
    shift_months,
)
from agents.offline.grammar.names import DAY, UNIT, unit, weekday
from agents.offline.grammar.numbers import NUMBER, cardinal
from agents.offline.grammar.phrase import Rule, rule
from agents.offline.grammar.quantity import QUANTITY, quantity
from agents.offline.grammar.respell import MARK
from agents.offline.grammar.when import Frame, When


def _day(found: date | None, *, vague: bool = False) -> When | None:
    return When(day=found, vague=vague) if found else None


def _today(match: re.Match[str], frame: Frame) -> When | None:
    return _day(frame.today)


def _tomorrow(match: re.Match[str], frame: Frame) -> When | None:
    return _day(shift_days(frame.today, 1))


def _following_day(match: re.Match[str], frame: Frame) -> When | None:
    day = shift_days(frame.today, 1)
    return When(day=day, follows=True) if day else None


def _overmorrow(match: re.Match[str], frame: Frame) -> When | None:
    return _day(shift_days(frame.today, 2))


def _now(match: re.Match[str], frame: Frame) -> When | None:
    return When(moment=frame.now)


def _weekday(match: re.Match[str], frame: Frame) -> When | None:
    which = (match["which"] or "").replace("nxt", "next")
    day = weekday(match["d"])
    if which not in ("next", "following"):
        return When(weekday=day, step=2 if which == "this" else 0)
    week = shift_days(monday_of(frame.today), 7)
    return _day(shift_days(week, day)) if week else None


def _weekday_week(match: re.Match[str], frame: Frame) -> When | None:
    name = match["d"] or match.groupdict()["d2"]
    ahead = (weekday(name) - frame.today.weekday() - 1) % 7 + 1
    weeks = cardinal(match.groupdict().get("n") or "1")
    return _day(shift_days(frame.today, ahead + 7 * weeks))


def _week(match: re.Match[str], frame: Frame) -> When | None:
    weeks = 0 if match["which"] in ("this", "current") else 1
    week = shift_days(monday_of(frame.today), 7 * weeks)
    return When(week=week, vague=True) if week else None


def _week_after_next(match: re.Match[str], frame: Frame) -> When | None:
    week = shift_days(monday_of(frame.today), 14)
    return When(week=week, vague=True) if week else None


def _weekend(match: re.Match[str], frame: Frame) -> When | None:
    to_saturday = 0 if frame.today.weekday() == 6 else 5 - frame.today.weekday()
    weeks = 1 if (match["which"] or "") in ("next", "nxt", "the following") else 0
    return _day(shift_days(frame.today, to_saturday + 7 * weeks), vague=True)


def _next_period(match: re.Match[str], frame: Frame) -> When | None:
    start = _period_start(match["p"], 1, frame.today)
    if start is None or match["p"] == "quarter":
        return _day(start, vague=True)
    return When(year=start.year, month=start.month, vague=True)


def _period_start(period: str, ahead: int, today: date) -> date | None:
    if period == "year":
        return day_of(today.year + ahead, 1, 1)
    months = ahead if period == "month" else 3 * ahead - (today.month - 1) % 3
    moved = shift_months(today, months)
    return day_of(moved.year, moved.month, 1) if moved else None


def _this_period(match: re.Match[str], frame: Frame) -> When | None:
    """ "This month" leaves time up to its last day."""
    return _day(_edge_day("end", match["p"], 0, frame.today), vague=True)


def _edge(match: re.Match[str], frame: Frame) -> When | None:
    ahead = 1 if (match["which"] or "") in ("next", "following", "coming") else 0
    return _day(_edge_day(match["edge"], match["p"], ahead, frame.today))


def _edge_day(edge: str, period: str, ahead: int, today: date) -> date | None:
    if period in ("day", "business day", "work day", "workday"):
        return shift_days(today, ahead)
    if period in ("week", "work week", "workweek"):
        return _week_edge(edge, ahead, today)
    if edge.startswith(("end", "late", "last")):
        following = _period_start(period, ahead + 1, today)
        return shift_days(following, -1) if following else None
    if edge.startswith("mid"):
        return _middle(period, ahead, today)
    return _period_start(period, ahead or (today.day > 1), today)


def _week_edge(edge: str, ahead: int, today: date) -> date | None:
    days = 4 if edge.startswith(("end", "late", "last")) else 2 if edge.startswith("mid") else 0
    found = shift_days(monday_of(today), 7 * ahead + days)
    if found and found < today:
        return shift_days(found, 2 if today.weekday() > 4 and days == 4 else 7)
    return found


def _middle(period: str, ahead: int, today: date) -> date | None:
    start = _period_start(period, ahead, today)
    if start is None or period == "month":
        return start and shift_days(start, 14)
    return shift_months(start, 6 if period == "year" else 1)


def _end_of_day(match: re.Match[str], frame: Frame) -> When | None:
    return When(part="eod")


def _short_edge(match: re.Match[str], frame: Frame) -> When | None:
    period = {"w": "week", "m": "month", "q": "quarter", "y": "year"}[match["p"]]
    return _day(_edge_day("end", period, 0, frame.today))


def _month_end(match: re.Match[str], frame: Frame) -> When | None:
    return _day(last_of_month(frame.today.year, frame.today.month))


def after(frame: Frame, parts: list[tuple[float, str]], sign: int = 1) -> When | None:
    """Now plus all `parts`: a day if they are whole days or longer, else an exact moment."""
    day: date | None = frame.today
    for count, name in parts:
        if day is not None and not is_short(name):
            day = shift(day, name, sign * count)
    if day is None or not any(is_short(name) for _, name in parts):
        return _day(day) if parts else None
    return _exact(datetime.combine(day, frame.now.timetz()), parts, sign)


def _exact(start: datetime, parts: list[tuple[float, str]], sign: int) -> When | None:
    moment: datetime | None = start
    for count, name in parts:
        if moment is not None and is_short(name):
            moment = later(moment, name, sign * count)
    return When(moment=moment) if moment else None


def _span(match: re.Match[str], frame: Frame) -> When | None:
    if re.fullmatch(r"an? (?:second|sec|moment|mo|flash)", match["q"]):
        return None
    return after(frame, quantity(match["q"]), -1 if match.groupdict().get("minus") else 1)


def _span_from(match: re.Match[str], frame: Frame) -> When | None:
    """ "Three weeks today" and "a week tomorrow"."""
    found = after(frame, quantity(match["q"]))
    if found is None or found.day is None:
        return None
    return _day(shift_days(found.day, int("tomorrow" in match[0])))


def _fortnight(match: re.Match[str], frame: Frame) -> When | None:
    name = match["d"] or match["d2"]
    ahead = (weekday(name) - frame.today.weekday() - 1) % 7 + 1
    return _day(shift_days(frame.today, ahead + 14))


def _workdays(match: re.Match[str], frame: Frame) -> When | None:
    """That many days later, weekends not counted."""
    count = cardinal(match["n"])
    weekend = max(0, frame.today.weekday() - 4)
    start = frame.today.weekday() - weekend
    ahead = count + 2 * ((start + count) // 5) - weekend
    return _day(shift_days(frame.today, ahead))


def _within(match: re.Match[str], frame: Frame) -> When | None:
    return after(frame, [(1.0, unit(match["u"]))])


_TOMORROW = (
    "tomorr?ow|tommorr?ow|tomorr?o|tommorr?o|tomor?row|tmrw|tmrow|tmr|tmw|2mor(?:row|o|ro)|2mrw|"
    rf"morrow|tmr{MARK}+"
)
_WHICH = "next|nxt|this|the following|following|the coming|coming|current|upcoming|the next"
_AROUND = "around|about|approximately|approx|roughly|the next|at most|exactly|another|less than"
_EDGE = "end|last day|first day|beginning|start|begin|middle|mid|early|late|later"

RELATIVE_RULES: tuple[Rule, ...] = (
    rule(r"today(?:'s)?|2day|tod|otd|later today", _today),
    rule(
        rf"(?:early |late |later |first thing |(?:the )?end of )?"
        rf"(?:{_TOMORROW})(?:'s)?",
        _tomorrow,
    ),
    rule(rf"(?:the )?day after (?:{_TOMORROW})|overmorrow", _overmorrow),
    rule(r"(?:right )?now|at (?:present|the moment|this moment)|this (?:instant|minute)", _now),
    rule(
        r"(?:(?:the )?end of (?:the )?)?(?:(?P<which>this coming|this|next|nxt|on coming"
        r"|the coming|upcoming|following"
        r"|the following) )?"
        rf"(?P<d>{DAY})(?:'s)?(?!-\d)",
        _weekday,
    ),
    rule(rf"(?P<d>{DAY}) week|(?:the )?(?P<d2>{DAY}) after next", _weekday_week),
    rule(rf"a week (?:from |on |after )?(?:next |this |coming )?(?P<d>{DAY})", _weekday_week),
    rule(rf"(?P<n>{NUMBER}) weeks (?:from|on|after) (?:next )?(?P<d>{DAY})", _weekday_week),
    rule(rf"(?P<which>{_WHICH}) (?:week|wk)(?:'s)?", _week),
    rule(
        rf"(?=[\w ]{{1,16}}(?:day|week|wk|fortnight|month|year)s? )(?P<q>{QUANTITY})"
        r" (?:today|from tomorrow|on tomorrow|tomorrow)",
        _span_from,
    ),
    rule(rf"(?P<d>{DAY}) fortnight|a fortnight (?:on|from) (?P<d2>{DAY})", _fortnight),
    rule(
        rf"(?:in )?(?P<n>{NUMBER}) (?:business|working|work|school) days?(?:'s?)?(?: time"
        rf"| from (?:now|today))?",
        _workdays,
    ),
    rule(r"(?:the )?week after next", _week_after_next),
    rule(rf"(?:(?P<which>{_WHICH}|the) )?(?:week-?ends?|wkend)", _weekend),
    rule(
        r"(?:the )?(?:next|nxt|following|coming|upcoming) (?P<p>month|quarter|year)", _next_period
    ),
    rule(
        r"eod|cob|eob|(?:the )?(?:close|end) of (?:the )?(?:business|play|shift)"
        r"|(?:the )?(?:close|end) of (?:the )?(?:business |work(?:ing)? ?|school )?day",
        _end_of_day,
    ),
    rule(
        rf"(?:the )?(?P<edge>{_EDGE})(?: of|-of| in|-)?(?:[ -]the)?"
        r"(?: ?(?P<which>this|next|coming|following|current))?"
        r" ?-?(?P<p>business day|work ?day|day|work ?week|week|month|quarter|year)",
        _edge,
    ),
    rule(r"eo(?P<p>[wmqy])", _short_edge),
    rule(r"this (?P<p>month|quarter|year)", _this_period),
    rule(
        r"(?:on )?the (?:(?:next|following) day|day after)"
        r"(?= ?(?:[.,!?\n]|$)| (?:and|then|at|by|before|around) )",
        _following_day,
    ),
    rule(r"month[ -]?end", _month_end),
    rule(
        rf"(?:in|within|after)(?: (?:{_AROUND})){{0,2}} (?P<q>{QUANTITY})(?:'s?)?(?: time)?", _span
    ),
    rule(rf"(?:within the|in the next) (?P<u>{UNIT})", _within),
    rule(rf"(?P<q>{QUANTITY}) (?:later|from (?:now|today)|hence)", _span),
    rule(rf"\+ ?(?P<q>{QUANTITY})", _span),
    rule(rf"(?P<minus>-)(?P<q>{QUANTITY})", _span),
)
