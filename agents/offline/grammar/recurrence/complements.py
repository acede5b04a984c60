"""What is said of a rhythm behind it: "every month on the 3rd"."""

import re
from dataclasses import replace

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.names import MONTH
from agents.offline.grammar.numbers import ORDINAL
from agents.offline.grammar.recurrence.days import DAY_LIST, days_of
from agents.offline.grammar.recurrence.monthly import (
    DOM_LIST,
    MONTH_LIST,
    NTH_GROUPS,
    months_of,
    with_date,
    with_doms,
    with_nths,
)
from agents.offline.grammar.recurrence.paces import pace_of

_ON = r"(?:,? (?:on|in|at|by|every|each))?(?: the)?"
COMPLEMENT = (
    rf"(?:{_ON} (?P<nths>{NTH_GROUPS})(?: (?:in|of) (?P<nth_months>{MONTH_LIST}))?"
    rf"|{_ON} (?P<month_day>{MONTH}\.? (?:the )?(?:{ORDINAL}|\d{{1,2}}))"
    rf"|{_ON} (?P<day_month>(?:{ORDINAL}|\d{{1,2}})(?: of)? {MONTH})"
    rf"|{_ON} (?P<doms>{DOM_LIST})"
    rf"| (?:on )?day (?P<dom>\d{{1,2}})"
    rf"|(?:,? (?:on|every))?(?: the)? (?P<days>{DAY_LIST})"
    rf"|,? at (?:the )?(?P<edge>begin(?:ning)?|start|end)"
    rf"| in (?P<months>{MONTH_LIST}))?"
    r"(?: of (?:the|each|every) (?:month|year))?"
)


def complete(cycle: Cycle, match: re.Match[str]) -> Cycle:
    """The cycle with the days its complement names."""
    groups = match.groupdict()
    if groups.get("nths"):
        return with_nths(cycle, groups["nths"], groups["nth_months"])
    if groups.get("month_day") or groups.get("day_month"):
        return with_date(cycle, groups["month_day"] or groups["day_month"])
    if groups.get("doms") or groups.get("dom"):
        return with_doms(cycle, groups["doms"] or f"{groups['dom']}th")
    if groups.get("days"):
        freq = "WEEKLY" if cycle.freq == "DAILY" else cycle.freq
        return replace(cycle, freq=freq, days=days_of(groups["days"]))
    if groups.get("edge"):
        return replace(cycle, month_days=(-1 if groups["edge"] == "end" else 1,))
    return replace(cycle, months=months_of(groups.get("months")))


def regular(match: re.Match[str]) -> Cycle | None:
    return complete(pace_of(match), match)
