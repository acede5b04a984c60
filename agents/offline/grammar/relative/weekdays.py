"""Weekdays and weeks: "next Friday", "a week from Monday", "this weekend"."""

import re

from agents.offline.grammar.almanac import monday_of, shift_days
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import DAY, weekday
from agents.offline.grammar.numbers import NUMBER, cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.relative.days import on_day
from agents.offline.grammar.starters import CARDINAL_WORDS, WEEKDAY_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

WHICH = "next|nxt|this|the following|following|the coming|coming|current|upcoming|the next"


_LEADS_TO_WEEK = listed(
    """
    a the this next nxt on upcoming following coming current end week weekend weekends wkend
    """
)


def _weekday(match: re.Match[str], frame: Frame) -> When | None:
    which = (match["which"] or "").replace("nxt", "next")
    day = weekday(match["d"])
    if which not in ("next", "following"):
        return When(weekday=day, step=2 if which == "this" else 0)
    week = shift_days(monday_of(frame.today), 7)
    return on_day(shift_days(week, day)) if week else None


def _weekday_week(match: re.Match[str], frame: Frame) -> When | None:
    name = match["d"] or match.groupdict()["d2"]
    ahead = (weekday(name) - frame.today.weekday() - 1) % 7 + 1
    weeks = cardinal(match.groupdict().get("n") or "1")
    return on_day(shift_days(frame.today, ahead + 7 * weeks))


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
    return on_day(shift_days(frame.today, to_saturday + 7 * weeks), vague=True)


def _fortnight(match: re.Match[str], frame: Frame) -> When | None:
    name = match["d"] or match["d2"]
    ahead = (weekday(name) - frame.today.weekday() - 1) % 7 + 1
    return on_day(shift_days(frame.today, ahead + 14))


WEEKDAYS = Table(
    WEEKDAY_WORDS | _LEADS_TO_WEEK,
    (
        rule(
            r"(?:(?:the )?end of (?:the )?)?(?:(?P<which>this coming|this|next|nxt|on coming"
            r"|the coming|upcoming|following"
            r"|the following) )?"
            rf"(?P<d>{DAY})(?:'s)?(?!-\d)",
            _weekday,
        ),
        rule(rf"(?P<d>{DAY}) week|(?:the )?(?P<d2>{DAY}) after next", _weekday_week),
        rule(rf"a week (?:from |on |after )?(?:next |this |coming )?(?P<d>{DAY})", _weekday_week),
        rule(rf"(?P<which>{WHICH}) (?:week|wk)(?:'s)?", _week),
        rule(rf"(?P<d>{DAY}) fortnight|a fortnight (?:on|from) (?P<d2>{DAY})", _fortnight),
        rule(r"(?:the )?week after next", _week_after_next),
        rule(rf"(?:(?P<which>{WHICH}|the) )?(?:week-?ends?|wkend)", _weekend),
    ),
)
WEEKS_AHEAD = Table(
    CARDINAL_WORDS | {DIGIT},
    (rule(rf"(?P<n>{NUMBER}) weeks (?:from|on|after) (?:next )?(?P<d>{DAY})", _weekday_week),),
)
