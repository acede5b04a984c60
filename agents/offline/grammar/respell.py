"""Misspelt days, months and "tomorrow", written over with a form the grammar knows, letter for
letter: "satruday" becomes "sat" and five marks, so no offset moves."""

import re
from collections.abc import Iterator

MARK = "ˑ"
_NAMES = {
    "monday": "mon",
    "tuesday": "tue",
    "wednesday": "wed",
    "thursday": "thu",
    "friday": "fri",
    "saturday": "sat",
    "sunday": "sun",
    "tomorrow": "tmr",
    "tommorow": "tmr",
    "january": "jan",
    "february": "feb",
    "august": "aug",
    "september": "sep",
    "october": "oct",
    "november": "nov",
    "december": "dec",
}
_REAL = frozenset(["frida", "sunda", "fridays", "sundays", "augusta", "agust"])
_VOWELS = "aeiou"
_LETTERS = re.compile(r"[a-z]{5,12}")


def _slips(name: str) -> Iterator[str]:
    """Two letters swapped, one left out, one doubled, or one vowel for another."""
    for i in range(1, len(name)):
        yield name[:i] + name[i + 1 :]
        yield name[:i] + name[i] + name[i:]
        yield name[: i - 1] + name[i] + name[i - 1] + name[i + 1 :]
        if name[i] in _VOWELS:
            yield from (name[:i] + vowel + name[i + 1 :] for vowel in _VOWELS)


def _known() -> dict[str, str]:
    found = {slip: short for name, short in _NAMES.items() for slip in _slips(name)}
    found |= {"wensday": "wed", "wendsday": "wed", "wensdays": "wed", "wenesday": "wed"}
    return {slip: s for slip, s in found.items() if slip not in _NAMES and slip not in _REAL}


_KNOWN = _known()


def respelt(folded: str) -> str:
    """The folded text with its slips written over; always as long as before."""
    return _LETTERS.sub(_mended, folded)


def _mended(match: re.Match[str]) -> str:
    short = _KNOWN.get(match[0])
    return match[0] if short is None else short + MARK * (len(match[0]) - len(short))
