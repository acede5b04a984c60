"""Days with a name: "Christmas eve", "Easter Monday 2027"."""

import re

from agents.offline.grammar.almanac import shift
from agents.offline.grammar.dates.days import YEAR, year_of
from agents.offline.grammar.holidays import HOLIDAYS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import FEAST_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_FEAST = "|".join(name for name, _ in HOLIDAYS)
_FEAST_LEADS = "on|by|before|until|till|next|this|at|is the next|due|coming"


def _holiday(match: re.Match[str], frame: Frame) -> When | None:
    name = match["name"]
    found = next(f for pattern, f in HOLIDAYS if re.fullmatch(pattern, name))
    years = [year_of(match["y"])] if match["y"] else [frame.today.year, frame.today.year + 1]
    for year in years:
        day = found(year) if 1 <= year <= 9998 else None
        if day and (match["y"] or day >= frame.today):
            return When(day=day)
    return None


def _far(match: re.Match[str], frame: Frame) -> When | None:
    found = shift(frame.today, "year", 1)
    return When(day=found) if found else None


FEASTS = Table(
    FEAST_WORDS
    | listed("on by before until till next this at is due coming the fourth in a")
    | {DIGIT},
    (
        rule(rf"(?:{_FEAST_LEADS}) (?P<name>{_FEAST})(?:,? {YEAR})?", _holiday),
        rule(rf"(?P<name>{_FEAST}),? {YEAR}", _holiday),
        rule(rf"(?P<name>{_FEAST})(?P<y>)?", _holiday, weak=True),
        rule(r"(?:in )?a year from (?:now|today)", _far),
    ),
)
