"""So long from now: "in 3 days", "5 minutes later", "three weeks today"."""

import re
from datetime import date, datetime

from agents.offline.grammar.almanac import is_short, later, shift, shift_days
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import UNIT, unit
from agents.offline.grammar.numbers import NUMBER, cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.quantity import QUANTITY, quantity
from agents.offline.grammar.relative.days import on_day
from agents.offline.grammar.starters import CARDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_AROUND = "around|about|approximately|approx|roughly|the next|at most|exactly|another|less than"


_QUANTIFYING = listed("a an the half quarter couple few several another")


def after(frame: Frame, parts: list[tuple[float, str]], sign: int = 1) -> When | None:
    """Now plus all `parts`: a day if they are whole days or longer, else an exact moment."""
    day: date | None = frame.today
    for count, name in parts:
        if day is not None and not is_short(name):
            day = shift(day, name, sign * count)
    if day is None or not any(is_short(name) for _, name in parts):
        return on_day(day) if parts else None
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
    return on_day(shift_days(found.day, int("tomorrow" in match[0])))


def _workdays(match: re.Match[str], frame: Frame) -> When | None:
    """That many days later, weekends not counted."""
    count = cardinal(match["n"])
    weekend = max(0, frame.today.weekday() - 4)
    start = frame.today.weekday() - weekend
    ahead = count + 2 * ((start + count) // 5) - weekend
    return on_day(shift_days(frame.today, ahead))


def _within(match: re.Match[str], frame: Frame) -> When | None:
    return after(frame, [(1.0, unit(match["u"]))])


COUNTED = Table(
    CARDINAL_WORDS | _QUANTIFYING | {"in", DIGIT},
    (
        rule(
            rf"(?=[\w ]{{1,16}}(?:day|week|wk|fortnight|month|year)s? )(?P<q>{QUANTITY})"
            r" (?:today|from tomorrow|on tomorrow|tomorrow)",
            _span_from,
        ),
        rule(
            rf"(?:in )?(?P<n>{NUMBER}) (?:business|working|work|school) days?(?:'s?)?(?: time"
            rf"| from (?:now|today))?",
            _workdays,
        ),
        rule(rf"(?P<q>{QUANTITY}) (?:later|from (?:now|today)|hence)", _span),
    ),
)
AHEAD = Table(
    frozenset(["in", "within", "after", "+", "-"]),
    (
        rule(
            rf"(?:in|within|after)(?: (?:{_AROUND})){{0,2}} (?P<q>{QUANTITY})(?:'s?)?(?: time)?",
            _span,
        ),
        rule(rf"(?:within the|in the next) (?P<u>{UNIT})", _within),
        rule(rf"\+ ?(?P<q>{QUANTITY})", _span),
        rule(rf"(?P<minus>-)(?P<q>{QUANTITY})", _span),
    ),
)
