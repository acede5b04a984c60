"""Months without a day: "in March", "by the end of June"."""

import re

from agents.offline.grammar.almanac import day_of, last_of_month
from agents.offline.grammar.dates.days import YEAR, year_of
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import MONTH, month
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.tables import Table
from agents.offline.grammar.when import Frame, When

_FIRST_WORDS = listed(
    """
    in by this next until till before during the end last first beginning start middle mid early
    late
    """
)


def _in_month(match: re.Match[str], frame: Frame) -> When | None:
    return When(month=month(match["m"]), vague=True)


def _edge_of_month(match: re.Match[str], frame: Frame) -> When | None:
    month_ = month(match["m"])
    year = frame.today.year + (month_ < frame.today.month)
    year = year_of(match["y"]) if match["y"] else year
    last = last_of_month(year, month_)
    edges = {
        "end": last,
        "last": last,
        "late": day_of(year, month_, 25),
        "mid": day_of(year, month_, 15),
    }
    edge = next((v for k, v in edges.items() if match["edge"].startswith(k)), None)
    found = edge or day_of(year, month_, 1)
    return When(day=found) if found else None


MONTHS_ALONE = Table(
    _FIRST_WORDS,
    (
        rule(rf"(?:in|by|this|next|until|till|before|during) (?P<m>{MONTH})(?! ?\d)", _in_month),
        rule(
            rf"(?:the )?(?P<edge>end|last day|first day|beginning|start|middle|mid|early|late)"
            rf"(?: of|[ -]in|-)? ?"
            rf"(?P<m>{MONTH})(?: {YEAR})?(?! ?\d)",
            _edge_of_month,
        ),
    ),
)
