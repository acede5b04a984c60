"""Dates by number and by name: ISO, slashes, "March 5th", "the 5th", "2nd Friday in Feb"."""

import re
from datetime import date, datetime, time

from agents.offline.grammar.almanac import day_of, last_of_month, nth_weekday, shift, shift_months
from agents.offline.grammar.holidays import HOLIDAYS
from agents.offline.grammar.names import DAY, MONTH, month, weekday
from agents.offline.grammar.numbers import NUMBER_WORD, ORDINAL, ORDINAL_WORD, cardinal, ordinal
from agents.offline.grammar.phrase import Rule, rule
from agents.offline.grammar.when import Frame, When

_YEAR = r"(?P<y>[1-9]\d{3}|'\d\d)"
_DOM = rf"(?:{ORDINAL}|\d{{1,2}}(?![\d:/.]\d))"
_SPOKEN_DOM = rf"(?:{ORDINAL}|\d{{1,2}}(?![\d:/.]\d)|{NUMBER_WORD})"
_TO = r" ?(?:-|to|until|through|thru|and|/) ?"
NTH = rf"(?:(?:{ORDINAL}|second|next)[ -]to[ -]last|last|final|{ORDINAL})"


def year_of(text: str) -> int:
    """Four digits as they are; two are in 1970 to 2069."""
    digits = text.lstrip("'")
    return int(digits) + (2000 if int(digits) < 70 else 1900) if len(digits) == 2 else int(digits)


def nth_of(text: str) -> int:
    """3 for "third", -1 for "last", -2 for "second to last"."""
    if "to" in re.split(r"[ -]+", text):
        head = re.split(r"[ -]+to[ -]", text)[0]
        return -2 if head == "next" else -ordinal(head)
    return -1 if text in ("last", "final") else ordinal(text)


def _dom(text: str) -> int:
    plain = re.sub(r"\D", "", text) or text
    if plain.isdigit():
        return int(plain)
    return cardinal(text) if re.fullmatch(NUMBER_WORD, text) else ordinal(text)


def _full(year: int, month_: int, dom: int) -> When | None:
    found = day_of(year, month_, dom)
    return When(day=found) if found else None


def _iso(match: re.Match[str], frame: Frame) -> When | None:
    return _full(int(match["y"]), int(match["m"]), int(match["d"]))


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
        return _full(year_of(match["y"]), first, second)
    return _dated(first, second)


def _dotted(match: re.Match[str], frame: Frame) -> When | None:
    return _full(year_of(match["y"]), int(match["b"]), int(match["a"]))


def _dated(month_: int, dom: int) -> When | None:
    valid = 1 <= month_ <= 12 and day_of(2000, month_, dom) is not None
    return When(month=month_, dom=dom) if valid else None


def _named(match: re.Match[str], frame: Frame) -> When | None:
    month_, dom = month(match["m"]), _dom(match["d"])
    last = match.groupdict().get("d2")
    if last and _dated(month_, _dom(last)) is None:
        return None
    if match["y"]:
        return _full(year_of(match["y"]), month_, dom)
    return _dated(month_, dom)


def _month(match: re.Match[str], frame: Frame) -> When | None:
    return When(year=year_of(match["y"]), month=month(match["m"]), vague=True)


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


def _dom_alone(match: re.Match[str], frame: Frame) -> When | None:
    dom = _dom(match["d"])
    return When(dom=dom) if 1 <= dom <= 31 else None


def _nth_week(match: re.Match[str], frame: Frame) -> When | None:
    return When(month=month(match["m"]), dom=7 * ordinal(match["n"]) - 6)


def _dom_of(match: re.Match[str], frame: Frame) -> When | None:
    dom = _dom(match["d"])
    ahead = "next" in match["which"] or "following" in match["which"]
    rolls = match["which"] == "the" and dom < frame.today.day
    base = shift_months(frame.today.replace(day=1), int(ahead or rolls))
    return _full(base.year, base.month, dom) if base else None


def _weekday(text: str) -> int:
    """A weekend begins on its Saturday."""
    return 5 if text.startswith("week") else weekday(text)


def _nth(match: re.Match[str], frame: Frame) -> When | None:
    nth, day = nth_of(match["n"]), _weekday(match["d"])
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
            base.year, base.month, _weekday(match["d"]), nth_of(match["n"])
        )
        if found and found >= frame.today:
            return When(day=found)
    return None


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


_FEAST = "|".join(name for name, _ in HOLIDAYS)
_FEAST_LEADS = "on|by|before|until|till|next|this|at|is the next|due|coming"
_ISO_DAY = r"(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"

DATE_RULES: tuple[Rule, ...] = (
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
    rule(
        rf"(?P<m>{MONTH})\.?(?: ?[/-] ?| )(?:the )?(?P<d>{_SPOKEN_DOM})"
        rf"(?:(?: ?, ?| ?/ ?| ?- ?| of | ){_YEAR}(?![:\d]))?(?! ?[ap]\.?m)",
        _named,
    ),
    rule(
        rf"(?P<m>{MONTH})\.? (?:the )?(?P<d>{_DOM}){_TO}(?:the )?(?P<d2>{_DOM})"
        rf"(?:(?: ?, ?| ){_YEAR})?(?! ?[ap]\.?m)",
        _named,
    ),
    rule(
        rf"(?:the )?(?P<d>{_DOM})(?: ?[-/] ?| of | )?(?P<m>{MONTH})"
        rf"(?:\.?(?: ?, ?| ?[-/] ?| of | ){_YEAR}(?![:\d]))?",
        _named,
    ),
    rule(
        rf"(?:the )?(?P<d>{_DOM}){_TO}(?:the )?(?P<d2>{_DOM})(?: of)? ?(?P<m>{MONTH})"
        rf"(?:\.?(?: ?, ?| ){_YEAR})?",
        _named,
    ),
    rule(rf"(?P<y>\d{{4}})[ /-](?P<m>{MONTH})[ /-](?P<d>{_DOM})", _named),
    rule(rf"(?P<m>{MONTH})-(?P<y>\d{{4}})-(?P<d>{_DOM})", _named),
    rule(rf"(?P<m>{MONTH})\.?(?: ?, ?| of | |-){_YEAR}", _month),
    rule(rf"(?:in|by|this|next|until|till|before|during) (?P<m>{MONTH})(?! ?\d)", _in_month),
    rule(
        rf"(?:the )?(?P<edge>end|last day|first day|beginning|start|middle|mid|early|late)"
        rf"(?: of|[ -]in|-)? ?"
        rf"(?P<m>{MONTH})(?: {_YEAR})?(?! ?\d)",
        _edge_of_month,
    ),
    rule(rf"(?:on |by |before |b4 |until |till )?the (?P<d>{ORDINAL})", _dom_alone, weak=True),
    rule(rf"(?P<d>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})", _dom_alone, weak=True),
    rule(r"(?P<d>1[3-9]|2\d|3[01])(?![:.,/%-]\d|%)", _dom_alone, weak=True),
    rule(r"on (?P<d>[1-9]|[12]\d|3[01])(?![:.,/%-]\d|%)", _dom_alone, weak=True),
    rule(
        rf"(?:in )?(?:the )?(?P<n>first|1st|second|2nd|third|3rd) week of (?P<m>{MONTH})", _nth_week
    ),
    rule(
        rf"(?:the )?(?P<d>{ORDINAL}) (?:day )?of (?P<which>the|this|next|the following) month",
        _dom_of,
    ),
    rule(
        rf"(?:on )?(?:the )?(?P<n>{NTH}) (?P<d>week-?end)(?: in| of"
        rf"|,)? (?P<m>{MONTH})(?:,? {_YEAR})?",
        _nth,
    ),
    rule(
        rf"(?:on )?(?:the )?(?P<n>{NTH}) (?P<d>week-?end) (?:in|of) "
        r"(?P<which>the|this|next|the following) month",
        _nth_here,
    ),
    rule(rf"(?:the )?(?P<n>{NTH}) (?P<d>{DAY})(?: in| of|,)? (?P<m>{MONTH})(?:,? {_YEAR})?", _nth),
    rule(
        rf"(?:the )?(?P<n>{NTH}) (?P<d>{DAY}) (?:in|of) (?P<which>the|this|next|the following)"
        r" month",
        _nth_here,
    ),
    rule(rf"(?:{_FEAST_LEADS}) (?P<name>{_FEAST})(?:,? {_YEAR})?", _holiday),
    rule(rf"(?P<name>{_FEAST}),? {_YEAR}", _holiday),
    rule(rf"(?P<name>{_FEAST})(?P<y>)?", _holiday, weak=True),
    rule(r"(?:in )?a year from (?:now|today)", _far),
)
