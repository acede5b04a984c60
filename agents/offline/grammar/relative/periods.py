"""Months, quarters and years, and the edges of periods: "next month", "end of the week"."""

import re

from agents.offline.grammar.almanac import last_of_month
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.relative.days import on_day
from agents.offline.grammar.relative.edges import edge_day, period_start
from agents.offline.grammar.tables import Table
from agents.offline.grammar.when import Frame, When

_EDGES = "end|last day|first day|beginning|start|begin|middle|mid|early|late|later"


_FIRST_WORDS = listed(
    """
    the next nxt following coming upcoming this close cob end begin beginning start early first last
    late later mid midday middle eod eob eom eoq eow eoy month
    """
)


def _next_period(match: re.Match[str], frame: Frame) -> When | None:
    start = period_start(match["p"], 1, frame.today)
    if start is None or match["p"] == "quarter":
        return on_day(start, vague=True)
    return When(year=start.year, month=start.month, vague=True)


def _this_period(match: re.Match[str], frame: Frame) -> When | None:
    """ "This month" leaves time up to its last day."""
    return on_day(edge_day("end", match["p"], 0, frame.today), vague=True)


def _edge(match: re.Match[str], frame: Frame) -> When | None:
    ahead = 1 if (match["which"] or "") in ("next", "following", "coming") else 0
    return on_day(edge_day(match["edge"], match["p"], ahead, frame.today))


def _end_of_day(match: re.Match[str], frame: Frame) -> When | None:
    return When(part="eod")


def _short_edge(match: re.Match[str], frame: Frame) -> When | None:
    period = {"w": "week", "m": "month", "q": "quarter", "y": "year"}[match["p"]]
    return on_day(edge_day("end", period, 0, frame.today))


def _month_end(match: re.Match[str], frame: Frame) -> When | None:
    return on_day(last_of_month(frame.today.year, frame.today.month))


PERIODS = Table(
    _FIRST_WORDS,
    (
        rule(
            r"(?:the )?(?:next|nxt|following|coming|upcoming) (?P<p>month|quarter|year)",
            _next_period,
        ),
        rule(
            r"eod|cob|eob|(?:the )?(?:close|end) of (?:the )?(?:business|play|shift)"
            r"|(?:the )?(?:close|end) of (?:the )?(?:business |work(?:ing)? ?|school )?day",
            _end_of_day,
        ),
        rule(
            rf"(?:the )?(?P<edge>{_EDGES})(?: of|-of| in|-)?(?:[ -]the)?"
            r"(?: ?(?P<which>this|next|coming|following|current))?"
            r" ?-?(?P<p>business day|work ?day|day|work ?week|week|month|quarter|year)",
            _edge,
        ),
        rule(r"eo(?P<p>[wmqy])", _short_edge),
        rule(r"this (?P<p>month|quarter|year)", _this_period),
        rule(r"month[ -]?end", _month_end),
    ),
)
