"""Today, tomorrow and now."""

import re
from datetime import date

from agents.offline.grammar.almanac import shift_days
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.respell import MARK
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_TOMORROW = (
    "tomorr?ow|tommorr?ow|tomorr?o|tommorr?o|tomor?row|tmrw|tmrow|tmr|tmw|2mor(?:row|o|ro)|2mrw|"
    rf"morrow|tmr{MARK}+"
)


_FIRST_WORDS = listed(
    """
    today tod otd later early late first end the tomorrow tomorow tommorow tommorrow tomorro
    tommorro tomoro tommoro tmrw tmrow tmr tmw morrow
    """
)


def on_day(found: date | None, *, vague: bool = False) -> When | None:
    return When(day=found, vague=vague) if found else None


def _today(match: re.Match[str], frame: Frame) -> When | None:
    return on_day(frame.today)


def _tomorrow(match: re.Match[str], frame: Frame) -> When | None:
    return on_day(shift_days(frame.today, 1))


def _following_day(match: re.Match[str], frame: Frame) -> When | None:
    day = shift_days(frame.today, 1)
    return When(day=day, follows=True) if day else None


def _overmorrow(match: re.Match[str], frame: Frame) -> When | None:
    return on_day(shift_days(frame.today, 2))


def _now(match: re.Match[str], frame: Frame) -> When | None:
    return When(moment=frame.now)


TOMORROW = Table(
    _FIRST_WORDS | {DIGIT},
    (
        rule(r"today(?:'s)?|2day|tod|otd|later today", _today),
        rule(
            rf"(?:early |late |later |first thing |(?:the )?end of )?"
            rf"(?:{_TOMORROW})(?:'s)?",
            _tomorrow,
        ),
    ),
)
DAYS_NEAR = Table(
    listed("the day overmorrow right now at this on"),
    (
        rule(rf"(?:the )?day after (?:{_TOMORROW})|overmorrow", _overmorrow),
        rule(r"(?:right )?now|at (?:present|the moment|this moment)|this (?:instant|minute)", _now),
        rule(
            r"(?:on )?the (?:(?:next|following) day|day after)"
            r"(?= ?(?:[.,!?\n]|$)| (?:and|then|at|by|before|around) )",
            _following_day,
        ),
    ),
)
