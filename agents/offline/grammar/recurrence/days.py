"""Lists of weekdays: "Tuesdays and Thursdays", "mon-wed"."""

import re

from agents.offline.grammar.names import DAY, weekday

_DAY_WORD = rf"(?:week ?days?|week[ -]?ends?|(?:business|working|work|school) ?days?|{DAY}'?s?\.?)"
AND = r"(?: ?,? ?(?:and|&|or|plus) | ?[,/+&] ?)"
SEPARATOR = rf"(?:{AND}| ?- ?| (?:to|through|thru) | )"
DAY_LIST = rf"{_DAY_WORD}(?:{SEPARATOR}{_DAY_WORD}(?!\w)){{0,6}}"
_DAY_ITEM = re.compile(rf"{_DAY_WORD}(?!\w)| ?(?:-|\bto\b|\bthrough\b|\bthru\b) ?")


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
