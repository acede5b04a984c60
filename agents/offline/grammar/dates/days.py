"""Days of months: patterns and values."""

import re

from agents.offline.grammar.almanac import day_of
from agents.offline.grammar.numbers import NUMBER_WORD, ORDINAL, cardinal, ordinal
from agents.offline.grammar.when import When

YEAR = r"(?P<y>[1-9]\d{3}|'\d\d)"
DOM = rf"(?:{ORDINAL}|\d{{1,2}}(?![\d:/.]\d))"
TO = r" ?(?:-|to|until|through|thru|and|/) ?"


def year_of(text: str) -> int:
    """Four digits as they are; two are in 1970 to 2069."""
    digits = text.lstrip("'")
    return int(digits) + (2000 if int(digits) < 70 else 1900) if len(digits) == 2 else int(digits)


def dom_of(text: str) -> int:
    plain = re.sub(r"\D", "", text) or text
    if plain.isdigit():
        return int(plain)
    return cardinal(text) if re.fullmatch(NUMBER_WORD, text) else ordinal(text)


def full_date(year: int, month_: int, dom: int) -> When | None:
    found = day_of(year, month_, dom)
    return When(day=found) if found else None


def day_of_month(month_: int, dom: int) -> When | None:
    valid = 1 <= month_ <= 12 and day_of(2000, month_, dom) is not None
    return When(month=month_, dom=dom) if valid else None
