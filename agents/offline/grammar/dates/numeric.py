"""Dates in digits: "2026-12-24", "12/24", "24.12.2026"."""

import re
from datetime import date, datetime, time

from agents.offline.grammar.almanac import day_of
from agents.offline.grammar.dates.days import day_of_month, full_date, year_of
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_ISO_DAY = r"(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"


def _iso(match: re.Match[str], frame: Frame) -> When | None:
    return full_date(int(match["y"]), int(match["m"]), int(match["d"]))


def _iso_moment(match: re.Match[str], frame: Frame) -> When | None:
    """A full ISO moment; with an offset it is moved into the frame's zone."""
    day = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
    if day is None or int(match["H"]) > 23 or int(match["M"]) > 59:
        return None
    clock = time(int(match["H"]), int(match["M"]))
    if not match["z"]:
        return When(day=day, clock=clock)
    return _moved(day, clock, match["z"].upper(), frame)


def _moved(day: date, clock: time, offset: str, frame: Frame) -> When | None:
    try:
        moment = datetime.fromisoformat(f"{day.isoformat()}T{clock.isoformat()}{offset}")
        return When(moment=moment.astimezone(frame.now.tzinfo))
    except (ValueError, OverflowError):
        return None


def _slashed(match: re.Match[str], frame: Frame) -> When | None:
    """Month first, as in American English, unless only day first makes a date."""
    first, second = int(match["a"]), int(match["b"])
    if first > 12 and second <= 12:
        first, second = second, first
    if match.groupdict().get("y"):
        return full_date(year_of(match["y"]), first, second)
    return day_of_month(first, second)


def _dotted(match: re.Match[str], frame: Frame) -> When | None:
    return full_date(year_of(match["y"]), int(match["b"]), int(match["a"]))


def _year_alone(match: re.Match[str], frame: Frame) -> When | None:
    return When(year=int(match["y"]))


NUMERIC = Table(
    frozenset([DIGIT]),
    (
        rule(_ISO_DAY, _iso),
        rule(
            r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)[t ](?P<H>\d\d):(?P<M>\d\d)(?::\d\d)?(?:\.\d+)?"
            r"(?P<z>z|[+-]\d\d:?\d\d)?",
            _iso_moment,
        ),
        rule(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?!/)", _slashed, weak=True),
        rule(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}|\d\d)", _slashed),
        rule(r"(?P<a>\d{1,2})-(?P<b>\d{1,2})-(?P<y>\d{4})", _slashed),
        rule(r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})\.(?P<y>\d{4})", _dotted),
        rule(r"(?P<y>(?:19|20|21)\d\d)(?![:.,/-]\d)", _year_alone, weak=True),
    ),
)
