"""Days of the month and weekdays counted in it: "the 1st and 15th", "last Friday"."""

import re
from dataclasses import replace

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.dates.nths import NTH, nth_of
from agents.offline.grammar.names import MONTH, month
from agents.offline.grammar.numbers import ORDINAL, ordinal
from agents.offline.grammar.phrase import compiled
from agents.offline.grammar.recurrence.days import AND, DAY_LIST, days_of

_NTH_LIST = rf"{NTH}(?:{AND}{NTH}){{0,4}}"
_NTH_DAYS = rf"{_NTH_LIST} (?:instances? of )?{DAY_LIST}"
NTH_GROUPS = rf"{_NTH_DAYS}(?:{AND}(?:the )?{_NTH_DAYS}){{0,3}}"
DOM_LIST = rf"(?:{ORDINAL}|last)(?:{AND}(?:the )?(?:{ORDINAL}|last)){{0,5}}(?: days?)?"
MONTH_LIST = rf"{MONTH}(?:{AND}{MONTH}){{0,11}}"
_NTH_GROUP = compiled(rf"(?P<nths>{_NTH_LIST}) (?:instances? of )?(?P<days>{DAY_LIST})")


def months_of(text: str | None) -> tuple[int, ...]:
    return tuple(month(m) for m in re.findall(rf"\b{MONTH}\b", text or ""))


def with_nths(cycle: Cycle, text: str, months: str | None) -> Cycle:
    groups = [_nth_group(m) for m in _NTH_GROUP.finditer(text)]
    freq = "MONTHLY" if cycle.freq in ("DAILY", "WEEKLY") else cycle.freq
    cycle = replace(cycle, freq=freq, months=months_of(months))
    nths, days = groups[0]
    if len(groups) == 1 and len(days) > 1:
        return replace(cycle, days=days, positions=nths)
    pairs = tuple((nth, day) for nths, days in groups for nth in nths for _, day in days)
    return replace(cycle, days=pairs)


def _nth_group(match: re.Match[str]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    items = re.split(r" ?,? (?:and|or|plus) | ?[,&/+] ?", match["nths"])
    return tuple(nth_of(item.strip()) for item in items if item.strip()), days_of(match["days"])


def with_date(cycle: Cycle, text: str) -> Cycle:
    found = re.search(rf"{ORDINAL}|\d{{1,2}}", text)
    name = re.search(rf"\b{MONTH}\b", text)
    dom = _dom(found[0]) if found else 1
    return replace(cycle, month_days=(dom,), months=(month(name[0]),) if name else ())


def _dom(text: str) -> int:
    return -1 if text == "last" else int(text) if text.isdigit() else ordinal(text)


def with_doms(cycle: Cycle, text: str) -> Cycle:
    found = tuple(_dom(m) for m in re.findall(rf"\b(?:{ORDINAL}|last)\b", text))
    freq = "MONTHLY" if cycle.freq in ("DAILY", "WEEKLY") else cycle.freq
    return replace(cycle, freq=freq, month_days=found)
