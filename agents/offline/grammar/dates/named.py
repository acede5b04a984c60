"""Dates with the name of a month: "March 5th", "the 24th of December 2026"."""

import re

from agents.offline.grammar.dates.days import (
    DOM,
    TO,
    YEAR,
    day_of_month,
    dom_of,
    full_date,
    year_of,
)
from agents.offline.grammar.names import MONTH, month
from agents.offline.grammar.numbers import NUMBER_WORD, ORDINAL
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import MONTH_WORDS, ORDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_SPOKEN_DOM = rf"(?:{ORDINAL}|\d{{1,2}}(?![\d:/.]\d)|{NUMBER_WORD})"


def _named(match: re.Match[str], frame: Frame) -> When | None:
    month_, dom = month(match["m"]), dom_of(match["d"])
    last = match.groupdict().get("d2")
    if last and day_of_month(month_, dom_of(last)) is None:
        return None
    if match["y"]:
        return full_date(year_of(match["y"]), month_, dom)
    return day_of_month(month_, dom)


def _month(match: re.Match[str], frame: Frame) -> When | None:
    return When(year=year_of(match["y"]), month=month(match["m"]), vague=True)


MONTH_FIRST = Table(
    MONTH_WORDS,
    (
        rule(
            rf"(?P<m>{MONTH})\.?(?: ?[/-] ?| )(?:the )?(?P<d>{_SPOKEN_DOM})"
            rf"(?:(?: ?, ?| ?/ ?| ?- ?| of | ){YEAR}(?![:\d]))?(?! ?[ap]\.?m)",
            _named,
        ),
        rule(
            rf"(?P<m>{MONTH})\.? (?:the )?(?P<d>{DOM}){TO}(?:the )?(?P<d2>{DOM})"
            rf"(?:(?: ?, ?| ){YEAR})?(?! ?[ap]\.?m)",
            _named,
        ),
        rule(rf"(?P<m>{MONTH})-(?P<y>\d{{4}})-(?P<d>{DOM})", _named),
        rule(rf"(?P<m>{MONTH})\.?(?: ?, ?| of | |-){YEAR}", _month),
    ),
)
DAY_FIRST = Table(
    ORDINAL_WORDS | {"the", DIGIT},
    (
        rule(
            rf"(?:the )?(?P<d>{DOM})(?: ?[-/] ?| of | )?(?P<m>{MONTH})"
            rf"(?:\.?(?: ?, ?| ?[-/] ?| of | ){YEAR}(?![:\d]))?",
            _named,
        ),
        rule(
            rf"(?:the )?(?P<d>{DOM}){TO}(?:the )?(?P<d2>{DOM})(?: of)? ?(?P<m>{MONTH})"
            rf"(?:\.?(?: ?, ?| ){YEAR})?",
            _named,
        ),
        rule(rf"(?P<y>\d{{4}})[ /-](?P<m>{MONTH})[ /-](?P<d>{DOM})", _named),
    ),
)
