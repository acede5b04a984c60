"""Weekdays counted within a month: "2nd Friday in Feb", "last Friday of the month"."""

import re

from agents.offline.grammar.almanac import nth_weekday, shift_months
from agents.offline.grammar.dates.days import YEAR, year_of
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.names import DAY, MONTH, month, weekday
from agents.offline.grammar.numbers import ORDINAL, ordinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import ORDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

NTH = rf"(?:(?:{ORDINAL}|second|next)[ -]to[ -]last|last|final|{ORDINAL})"


def nth_of(text: str) -> int:
    """3 for "third", -1 for "last", -2 for "second to last"."""
    if "to" in re.split(r"[ -]+", text):
        head = re.split(r"[ -]+to[ -]", text)[0]
        return -2 if head == "next" else -ordinal(head)
    return -1 if text in ("last", "final") else ordinal(text)


def _weekday_of(text: str) -> int:
    """A weekend begins on its Saturday."""
    return 5 if text.startswith("week") else weekday(text)


def _nth(match: re.Match[str], frame: Frame) -> When | None:
    nth, day = nth_of(match["n"]), _weekday_of(match["d"])
    for year in (frame.today.year, frame.today.year + 1):
        year = year_of(match["y"]) if match["y"] else year
        found = nth_weekday(year, month(match["m"]), day, nth)
        if found and (found >= frame.today or match["y"]):
            return When(day=found)
    return None


def _nth_here(match: re.Match[str], frame: Frame) -> When | None:
    ahead = match["which"] in ("next", "following")
    for months in (1,) if ahead else (0, 1):
        base = shift_months(frame.today, months)
        found = base and nth_weekday(
            base.year, base.month, _weekday_of(match["d"]), nth_of(match["n"])
        )
        if found and found >= frame.today:
            return When(day=found)
    return None


NTHS = Table(
    ORDINAL_WORDS | listed("on the last final next") | {DIGIT},
    (
        rule(
            rf"(?:on )?(?:the )?(?P<n>{NTH}) (?P<d>week-?end)(?: in| of"
            rf"|,)? (?P<m>{MONTH})(?:,? {YEAR})?",
            _nth,
        ),
        rule(
            rf"(?:on )?(?:the )?(?P<n>{NTH}) (?P<d>week-?end) (?:in|of) "
            r"(?P<which>the|this|next|the following) month",
            _nth_here,
        ),
        rule(
            rf"(?:the )?(?P<n>{NTH}) (?P<d>{DAY})(?: in| of|,)? (?P<m>{MONTH})(?:,? {YEAR})?", _nth
        ),
        rule(
            rf"(?:the )?(?P<n>{NTH}) (?P<d>{DAY}) (?:in|of) (?P<which>the|this|next|the following)"
            r" month",
            _nth_here,
        ),
    ),
)
