"""What repeats: "every other Friday", "monthly on the 1st", "Tuesdays and Thursdays"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.dates import NTH, nth_of
from agents.offline.grammar.names import DAY, FULL_DAY, MONTH, UNIT, month, unit, weekday
from agents.offline.grammar.numbers import NUMBER, ORDINAL, cardinal, ordinal
from agents.offline.grammar.phrase import compiled

BuildCycle = Callable[[re.Match[str]], Cycle | None]


@dataclass(frozen=True, slots=True)
class CycleRule:
    pattern: re.Pattern[str]
    build: BuildCycle


_EVERY = "(?:every!?|each and every|each|evry|ev)"
_DAY_WORD = rf"(?:week ?days?|week[ -]?ends?|(?:business|working|work|school) ?days?|{DAY}'?s?\.?)"
_AND = r"(?: ?,? ?(?:and|&|or|plus) | ?[,/+&] ?)"
_SEP = rf"(?:{_AND}| ?- ?| (?:to|through|thru) | )"
DAY_LIST = rf"{_DAY_WORD}(?:{_SEP}{_DAY_WORD}(?!\w)){{0,6}}"
_NTH_LIST = rf"{NTH}(?:{_AND}{NTH}){{0,4}}"
_NTH_DAYS = rf"{_NTH_LIST} (?:instances? of )?{DAY_LIST}"
_NTH_GROUPS = rf"{_NTH_DAYS}(?:{_AND}(?:the )?{_NTH_DAYS}){{0,3}}"
_DOM_LIST = rf"(?:{ORDINAL}|last)(?:{_AND}(?:the )?(?:{ORDINAL}|last)){{0,5}}(?: days?)?"
_MONTH_LIST = rf"{MONTH}(?:{_AND}{MONTH}){{0,11}}"
_PARTS_OF_DAY = "morning|afternoon|evening|night|lunchtime"
_UNIT = (
    rf"(?P<unit>(?!seconds? ){UNIT}|(?:{_PARTS_OF_DAY})(?: (?:and|&) (?:{_PARTS_OF_DAY}))?"
    rf"|business day|workday|weekday)"
)
_STEP = rf"(?P<step>other|alternate|alternating|couple(?: of)?|few|{ORDINAL}|{NUMBER}(?: or so)?)"
_ADVERB = (
    "(?P<adverb>daily|nightly|hourly|weekly|monthly|quarterly|yearly|annually|bi-?weekly|"
    "fortnightly|bi-?monthly|semi-?annually|bi-?annually|bi-?yearly|semi-?monthly|everyday"
    r"|annual(?= ?(?:[.!]|$)))"
)
_ON = r"(?:,? (?:on|in|at|by|every|each))?(?: the)?"
_COMPLEMENT = (
    rf"(?:{_ON} (?P<nths>{_NTH_GROUPS})(?: (?:in|of) (?P<nth_months>{_MONTH_LIST}))?"
    rf"|{_ON} (?P<month_day>{MONTH}\.? (?:the )?(?:{ORDINAL}|\d{{1,2}}))"
    rf"|{_ON} (?P<day_month>(?:{ORDINAL}|\d{{1,2}})(?: of)? {MONTH})"
    rf"|{_ON} (?P<doms>{_DOM_LIST})"
    rf"| (?:on )?day (?P<dom>\d{{1,2}})"
    rf"|(?:,? (?:on|every))?(?: the)? (?P<days>{DAY_LIST})"
    rf"|,? at (?:the )?(?P<edge>begin(?:ning)?|start|end)"
    rf"| in (?P<months>{_MONTH_LIST}))?"
    r"(?: of (?:the|each|every) (?:month|year))?"
)
_ADVERBS = {
    "daily": ("DAILY", 1),
    "everyday": ("DAILY", 1),
    "nightly": ("DAILY", 1),
    "hourly": ("HOURLY", 1),
    "weekly": ("WEEKLY", 1),
    "biweekly": ("WEEKLY", 2),
    "fortnightly": ("WEEKLY", 2),
    "semimonthly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1),
    "bimonthly": ("MONTHLY", 2),
    "quarterly": ("MONTHLY", 3),
    "semiannually": ("MONTHLY", 6),
    "biannually": ("MONTHLY", 6),
    "yearly": ("YEARLY", 1),
    "annual": ("YEARLY", 1),
    "annually": ("YEARLY", 1),
    "biyearly": ("YEARLY", 2),
}
_UNITS = {
    "second": ("SECONDLY", 1),
    "minute": ("MINUTELY", 1),
    "hour": ("HOURLY", 1),
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "year": ("YEARLY", 1),
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_LETTERS = {"m": (0, 2, 4), "t": (1, 3)}
_WORKDAYS = tuple((0, day) for day in range(5))
_WEEKEND = ((0, 5), (0, 6))
_DAY_ITEM = re.compile(rf"{_DAY_WORD}(?!\w)| ?(?:-|\bto\b|\bthrough\b|\bthru\b) ?")


def _step(text: str | None) -> int:
    if not text:
        return 1
    if text in ("a", "an"):
        return 1
    if text in ("other", "alternate", "alternating") or text.startswith("couple"):
        return 2
    if text == "few":
        return 3
    plain = text.removesuffix(" or so")
    return ordinal(plain) if re.fullmatch(ORDINAL, plain) else cardinal(plain)


def days_of(text: str) -> tuple[tuple[int, int], ...]:
    """The weekdays of a `DAY_LIST`; "mon-wed" is all three."""
    found: list[int] = []
    ranging = False
    for item in (m[0].strip() for m in _DAY_ITEM.finditer(text)):
        named = _named_days(item)
        if not named:
            ranging = bool(found)
            continue
        if ranging:
            first, last = found[-1], named[0]
            named = tuple((first + i) % 7 for i in range(1, (last - first) % 7 + 1))
        found += [day for day in named if day not in found]
        ranging = False
    return tuple((0, day) for day in found)


def _named_days(item: str) -> tuple[int, ...]:
    if item in ("-", "to", "through", "thru"):
        return ()
    if re.match(r"week ?day|business|work|school", item):
        return (0, 1, 2, 3, 4)
    return (5, 6) if re.match(r"week[ -]?end", item) else (weekday(item),)


def _base(match: re.Match[str]) -> Cycle:
    groups = match.groupdict()
    if groups.get("adverb"):
        return Cycle(*_ADVERBS[groups["adverb"].replace("-", "")])
    step = _step(groups.get("step"))
    name = groups["unit"]
    if re.match(r"business|work|weekday", name):
        return Cycle("WEEKLY", 1, _WORKDAYS)
    freq, base = ("DAILY", 1) if re.match(_PARTS_OF_DAY, name) else _UNITS[unit(name)]
    return Cycle(freq, base * step)


def _regular(match: re.Match[str]) -> Cycle | None:
    return complete(_base(match), match)


def complete(cycle: Cycle, match: re.Match[str]) -> Cycle:
    """The cycle with the days its complement names."""
    groups = match.groupdict()
    if groups.get("nths"):
        return _with_nths(cycle, groups["nths"], groups["nth_months"])
    if groups.get("month_day") or groups.get("day_month"):
        return _with_date(cycle, groups["month_day"] or groups["day_month"])
    if groups.get("doms") or groups.get("dom"):
        return _with_doms(cycle, groups["doms"] or f"{groups['dom']}th")
    if groups.get("days"):
        freq = "WEEKLY" if cycle.freq == "DAILY" else cycle.freq
        return replace(cycle, freq=freq, days=days_of(groups["days"]))
    if groups.get("edge"):
        return replace(cycle, month_days=(-1 if groups["edge"] == "end" else 1,))
    return replace(cycle, months=_months(groups.get("months")))


def _months(text: str | None) -> tuple[int, ...]:
    return tuple(month(m) for m in re.findall(rf"\b{MONTH}\b", text or ""))


def _with_nths(cycle: Cycle, text: str, months: str | None) -> Cycle:
    groups = [_nth_group(m) for m in _NTH_GROUP.finditer(text)]
    freq = "MONTHLY" if cycle.freq in ("DAILY", "WEEKLY") else cycle.freq
    cycle = replace(cycle, freq=freq, months=_months(months))
    nths, days = groups[0]
    if len(groups) == 1 and len(days) > 1:
        return replace(cycle, days=days, positions=nths)
    pairs = tuple((nth, day) for nths, days in groups for nth in nths for _, day in days)
    return replace(cycle, days=pairs)


_NTH_GROUP = compiled(rf"(?P<nths>{_NTH_LIST}) (?:instances? of )?(?P<days>{DAY_LIST})")


def _nth_group(match: re.Match[str]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    items = re.split(r" ?,? (?:and|or|plus) | ?[,&/+] ?", match["nths"])
    return tuple(nth_of(item.strip()) for item in items if item.strip()), days_of(match["days"])


def _with_date(cycle: Cycle, text: str) -> Cycle:
    found = re.search(rf"{ORDINAL}|\d{{1,2}}", text)
    name = re.search(rf"\b{MONTH}\b", text)
    dom = _dom(found[0]) if found else 1
    return replace(cycle, month_days=(dom,), months=(month(name[0]),) if name else ())


def _dom(text: str) -> int:
    return -1 if text == "last" else int(text) if text.isdigit() else ordinal(text)


def _with_doms(cycle: Cycle, text: str) -> Cycle:
    found = tuple(_dom(m) for m in re.findall(rf"\b(?:{ORDINAL}|last)\b", text))
    freq = "MONTHLY" if cycle.freq in ("DAILY", "WEEKLY") else cycle.freq
    return replace(cycle, freq=freq, month_days=found)


def _day_list(match: re.Match[str]) -> Cycle | None:
    return Cycle("WEEKLY", _step(match.groupdict().get("step")), days_of(match["days"]))


def _but(match: re.Match[str]) -> Cycle | None:
    off = days_of(match["days"])
    last = 5 if "weekday" in match[0][: match.start("days") - match.start()] else 7
    return Cycle("WEEKLY", days=tuple((0, day) for day in range(last) if (0, day) not in off))


def _edge(match: re.Match[str]) -> Cycle | None:
    cycle, last = Cycle(*_UNITS[match["unit"]]), match["edge"] in ("end", "last day")
    if match["unit"] == "week":
        return replace(cycle, days=((0, 4 if last else 0),))
    if match["unit"] == "year":
        return replace(cycle, month_days=(31 if last else 1,), months=(12 if last else 1,))
    return replace(cycle, month_days=(-1 if last else 1,))


def _lettered(match: re.Match[str]) -> Cycle | None:
    """Days by their letters, as timetables write them."""
    return Cycle("WEEKLY", days=tuple((0, day) for day in _LETTERS[match["letters"][0]]))


def _monthly_nths(match: re.Match[str]) -> Cycle | None:
    return _with_nths(Cycle("MONTHLY"), match["nths"], match.groupdict().get("nth_months"))


def _monthly_doms(match: re.Match[str]) -> Cycle | None:
    return _with_doms(Cycle("MONTHLY"), match["doms"])


def _yearly(match: re.Match[str]) -> Cycle | None:
    return _with_date(Cycle("YEARLY", _step(match.groupdict().get("step"))), match["date"])


def _yearly_nths(match: re.Match[str]) -> Cycle | None:
    return _with_nths(Cycle("YEARLY"), match["nths"], match["nth_months"])


def _yearly_months(match: re.Match[str]) -> Cycle | None:
    return Cycle("YEARLY", months=_months(match["months"]))


def _daily(match: re.Match[str]) -> Cycle | None:
    return Cycle("DAILY")


def _times_a(match: re.Match[str]) -> Cycle | None:
    freq, step = _UNITS[unit(match["unit"])]
    times = _TIMES.get(match["times"].split()[0], 0) or cardinal(
        re.split(r" ?(?:times?|x)", match["times"])[0]
    )
    if freq == "YEARLY" and times in (2, 3, 4, 6, 12):
        return Cycle("MONTHLY", 12 // times)
    return Cycle(freq, step)


def _rule(pattern: str, build: BuildCycle) -> CycleRule:
    return CycleRule(compiled(pattern), build)


_PLURAL = rf"(?:{FULL_DAY}s|week ?days|week-?ends)"
_DATE = (
    rf"(?P<date>{MONTH}\.? (?:the )?(?:{ORDINAL}|\d{{1,2}})"
    rf"|(?:{ORDINAL}|\d{{1,2}})(?: of)? {MONTH})"
)
_OF_ONE = r" (?:day )?of the month"
_OF_MONTH = r" (?:day )?(?:of|in)(?: (?:each|every|the|a))? month"
_OF_EACH = r" (?:day )?(?:of|in) (?:each|every) month"
CYCLE_RULES: tuple[CycleRule, ...] = (
    _rule(rf"(?:on )?{_EVERY} (?P<nths>(?!2nd|second){NTH} {DAY})", _monthly_nths),
    _rule(rf"(?:on |once )?{_EVERY} (?:single )?(?:{_STEP} )?{_UNIT}{_COMPLEMENT}", _regular),
    _rule(rf"{_ADVERB}{_COMPLEMENT}", _regular),
    _rule(rf"(?:on )?{_EVERY} (?:single )?(?:{_STEP} )?(?P<days>{DAY_LIST})", _day_list),
    _rule(
        rf"(?:on |all )?(?:(?P<step>alternate|alternating) )?"
        rf"(?P<days>(?:{DAY_LIST}{_SEP})?{_PLURAL})",
        _day_list,
    ),
    _rule(r"(?P<step>alternate|alternating) (?P<unit>days|weeks|months|years)", _regular),
    _rule(rf"(?:on )?(?P<days>{DAY_LIST}) (?:{_PARTS_OF_DAY})s", _day_list),
    _rule(
        rf"(?:{_EVERY} (?:single )?(?:day|weekday)|daily|everyday),? (?:except|but not|but|bar)"
        rf"(?: for| on)? (?P<days>{DAY_LIST})",
        _but,
    ),
    _rule(rf"(?:on )?(?P<days>{DAY}(?:(?:{_AND}| ){DAY}(?!\w)){{2,6}})", _day_list),
    _rule(rf"(?:on )?{_EVERY} (?P<nths>{_NTH_GROUPS})(?:{_OF_MONTH})", _monthly_nths),
    _rule(rf"(?:on )?(?:the )?(?P<nths>{_NTH_GROUPS})(?:{_OF_EACH}|{_OF_ONE})", _monthly_nths),
    _rule(
        rf"(?:at |on |by )?(?:the )?(?P<edge>beginning|start|end|last day|first day) (?:of"
        rf"|in) {_EVERY}"
        r" (?P<unit>week|month|quarter|year)",
        _edge,
    ),
    _rule(r"(?P<letters>mwf|m/w/f|tth|t/th|tu/th)", _lettered),
    _rule(rf"(?:on )?{_EVERY} (?P<doms>{_DOM_LIST})(?:{_OF_MONTH})?", _monthly_doms),
    _rule(rf"(?:on )?(?:the )?(?P<doms>{_DOM_LIST})(?:{_OF_EACH})", _monthly_doms),
    _rule(rf"(?:on )?{_EVERY} (?:{_STEP} )?{_DATE}", _yearly),
    _rule(
        rf"{_EVERY} (?P<nths>{_NTH_GROUPS}) (?:of|in) (?P<nth_months>{_MONTH_LIST})", _yearly_nths
    ),
    _rule(rf"(?:in )?{_EVERY} (?P<months>{_MONTH_LIST})", _yearly_months),
    _rule(rf"(?:on|in the|during) (?:{_PARTS_OF_DAY})s", _daily),
    _rule(rf"(?:once|twice|thrice|{NUMBER} ?(?:times?|x)) daily", _daily),
    _rule(
        rf"(?P<times>once|twice|thrice|{NUMBER} ?(?:times?|x)) (?:a|an|per|each|every) "
        r"(?P<unit>day|week|fortnight|month|quarter|year|hour)",
        _times_a,
    ),
    _rule(
        rf"(?:{_EVERY} )?(?P<step>{NUMBER}|an?) (?P<unit>{UNIT})"
        rf" after (?:i |it'?s |its |it is |each )?"
        r"(?:finish(?:ed|ing)?|complet(?:e|ed|ion|ing)|done|doing)(?: (?:it|this|that))?",
        _regular,
    ),
)
