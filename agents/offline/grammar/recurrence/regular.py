"""Rhythms that say how often: "every 3 days", "weekly on Friday", "every year in May"."""

import re

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.dates.nths import NTH
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import DAY, MONTH
from agents.offline.grammar.numbers import ORDINAL
from agents.offline.grammar.recurrence.complements import COMPLEMENT, regular
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
from agents.offline.grammar.recurrence.paces import (
    ADVERB,
    EVERY,
    EVERY_WORDS,
    STEP,
    STEP_UNIT,
    step_of,
)
from agents.offline.grammar.recurrence.rules import cycle_rule
from agents.offline.grammar.tables import Table

_DATE = (
    rf"(?P<date>{MONTH}\.? (?:the )?(?:{ORDINAL}|\d{{1,2}})"
    rf"|(?:{ORDINAL}|\d{{1,2}})(?: of)? {MONTH})"
)
_OF_MONTH = r" (?:day )?(?:of|in)(?: (?:each|every|the|a))? month"


_ADVERB_WORDS = listed(
    """
    daily everyday nightly hourly weekly monthly quarterly yearly annual annually bi semi biweekly
    fortnightly bimonthly semiannually biannually biyearly semimonthly
    """
)


def _but(match: re.Match[str]) -> Cycle | None:
    off = days_of(match["days"])
    last = 5 if "weekday" in match[0][: match.start("days") - match.start()] else 7
    return Cycle("WEEKLY", days=tuple((0, day) for day in range(last) if (0, day) not in off))


def _yearly(match: re.Match[str]) -> Cycle | None:
    return with_date(Cycle("YEARLY", step_of(match.groupdict().get("step"))), match["date"])


def _yearly_nths(match: re.Match[str]) -> Cycle | None:
    return with_nths(Cycle("YEARLY"), match["nths"], match["nth_months"])


def _yearly_months(match: re.Match[str]) -> Cycle | None:
    return Cycle("YEARLY", months=months_of(match["months"]))


def monthly_nths(match: re.Match[str]) -> Cycle | None:
    return with_nths(Cycle("MONTHLY"), match["nths"], match.groupdict().get("nth_months"))


def monthly_doms(match: re.Match[str]) -> Cycle | None:
    return with_doms(Cycle("MONTHLY"), match["doms"])


def day_list(match: re.Match[str]) -> Cycle | None:
    return Cycle("WEEKLY", step_of(match.groupdict().get("step")), days_of(match["days"]))


EVERY_SO_OFTEN = Table(
    EVERY_WORDS | listed("on once in daily everyday"),
    (
        cycle_rule(rf"(?:on )?{EVERY} (?P<nths>(?!2nd|second){NTH} {DAY})", monthly_nths),
        cycle_rule(
            rf"(?:on |once )?{EVERY} (?:single )?(?:{STEP} )?{STEP_UNIT}{COMPLEMENT}", regular
        ),
        cycle_rule(rf"(?:on )?{EVERY} (?:single )?(?:{STEP} )?(?P<days>{DAY_LIST})", day_list),
        cycle_rule(
            rf"(?:{EVERY} (?:single )?(?:day|weekday)|daily|everyday),? (?:except|but not|but|bar)"
            rf"(?: for| on)? (?P<days>{DAY_LIST})",
            _but,
        ),
        cycle_rule(rf"(?:on )?{EVERY} (?P<nths>{NTH_GROUPS})(?:{_OF_MONTH})", monthly_nths),
        cycle_rule(rf"(?:on )?{EVERY} (?P<doms>{DOM_LIST})(?:{_OF_MONTH})?", monthly_doms),
        cycle_rule(rf"(?:on )?{EVERY} (?:{STEP} )?{_DATE}", _yearly),
        cycle_rule(
            rf"{EVERY} (?P<nths>{NTH_GROUPS}) (?:of|in) (?P<nth_months>{MONTH_LIST})", _yearly_nths
        ),
        cycle_rule(rf"(?:in )?{EVERY} (?P<months>{MONTH_LIST})", _yearly_months),
    ),
)
ADVERBS = Table(
    _ADVERB_WORDS,
    (cycle_rule(rf"{ADVERB}{COMPLEMENT}", regular),),
)
