"""Lengths of time: "an hour and a half", "1d 2hr 5min", "30-minutes"."""

import re

from agents.offline.grammar.almanac import minutes_of
from agents.offline.grammar.names import LONG_UNIT, UNIT, unit
from agents.offline.grammar.numbers import AMOUNT_WORD, DIGITS, amount
from agents.offline.grammar.phrase import compiled

_PART = rf"(?:{DIGITS} ?-? ?{UNIT}|(?<![^\W\d_]){AMOUNT_WORD}[ -]{LONG_UNIT})(?![^\W\d_])"
QUANTITY = rf"(?:{_PART}(?:(?: ?,)?(?: and)? ?{_PART}){{0,3}}(?: and a half)?)"
_PARTS = compiled(
    rf"(?P<digits>{DIGITS}) ?-? ?(?P<unit>{UNIT})(?![^\W\d_])"
    rf"|(?<![^\W\d_])(?P<word>{AMOUNT_WORD})[ -](?P<long>{LONG_UNIT})(?![^\W\d_])",
    whole=False,
)


def quantity(text: str) -> list[tuple[float, str]]:
    """Counts and units of a `QUANTITY`; a trailing "and a half" goes to the last."""
    parts = [
        (amount(m["digits"] or m["word"]), unit(m["unit"] or m["long"]))
        for m in _PARTS.finditer(text)
    ]
    if parts and re.search(r"[a-z] and a half$", text):
        count, name = parts[-1]
        parts[-1] = (count + 0.5, name)
    return parts


def minutes(text: str) -> float:
    """All of a `QUANTITY` in minutes."""
    return sum(minutes_of(name, count) for count, name in quantity(text))
