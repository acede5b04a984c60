"""Days of a month without its name: "on the 5th", "the 3rd of next month"."""

import re

from agents.offline.grammar.almanac import shift_months
from agents.offline.grammar.dates.days import dom_of, full_date
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import MONTH, month
from agents.offline.grammar.numbers import ORDINAL, ordinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import ORDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When


def _dom_alone(match: re.Match[str], frame: Frame) -> When | None:
    dom = dom_of(match["d"])
    return When(dom=dom) if 1 <= dom <= 31 else None


def _nth_week(match: re.Match[str], frame: Frame) -> When | None:
    return When(month=month(match["m"]), dom=7 * ordinal(match["n"]) - 6)


def _dom_of(match: re.Match[str], frame: Frame) -> When | None:
    dom = dom_of(match["d"])
    ahead = "next" in match["which"] or "following" in match["which"]
    rolls = match["which"] == "the" and dom < frame.today.day
    base = shift_months(frame.today.replace(day=1), int(ahead or rolls))
    return full_date(base.year, base.month, dom) if base else None


DOMS = Table(
    ORDINAL_WORDS | listed("on by before b4 until till the in") | {DIGIT},
    (
        rule(rf"(?:on |by |before |b4 |until |till )?the (?P<d>{ORDINAL})", _dom_alone, weak=True),
        rule(r"(?P<d>\d{1,2}(?:st|nd|rd|th))", _dom_alone, weak=True),
        rule(r"(?P<d>1[3-9]|2\d|3[01])(?![:.,/%-]\d|%)", _dom_alone, weak=True),
        rule(r"on (?P<d>[1-9]|[12]\d|3[01])(?![:.,/%-]\d|%)", _dom_alone, weak=True),
        rule(
            rf"(?:in )?(?:the )?(?P<n>first|1st|second|2nd|third|3rd) week of (?P<m>{MONTH})",
            _nth_week,
        ),
        rule(
            rf"(?:the )?(?P<d>{ORDINAL}) (?:day )?of (?P<which>the|this|next|the following) month",
            _dom_of,
        ),
    ),
)
