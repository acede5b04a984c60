""" "The second one", "#3", "the first two", "1 and 3", "the last one" of a list shown."""

from __future__ import annotations

import re
from typing import Final

NAMES: Final[dict[str, int]] = {
    "first": 1, "1st": 1, "top": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4,
    "4th": 4, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7, "eighth": 8,
    "8th": 8, "ninth": 9, "9th": 9, "tenth": 10, "10th": 10, "last": -1, "bottom": -1,
}  # fmt: skip
CARDINALS: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "couple": 2,
}  # fmt: skip
NTH: Final = rf"(?:{'|'.join(NAMES)})"
COUNT: Final = rf"(?:{'|'.join(CARDINALS)}|\d{{1,2}})"
ENDING: Final = r"(?: (?:one|ones|task|tasks|item|items|thing|things|option|options))?+"
PLACE: Final = r"(?: (?:on|of|in|from) (?:the|my|that|this) list)?"
SPAN: Final = re.compile(
    rf"(?:the |my |those |these )?(?P<edge>first|top|last|next) (?P<n>{COUNT}){ENDING}{PLACE}"
)
PICK: Final = (
    rf"(?:the |that |this )?(?:{NTH}|(?:number |no |nr |nummer |option |#|task )?{COUNT}"
    rf"|#\d{{1,2}}){ENDING}"
)
PICKS: Final = re.compile(rf"{PICK}(?:(?: ,)?(?: and| plus)? ?{PICK})*{PLACE}")
SINGLE: Final = re.compile(rf"(?P<nth>{NTH})|#?(?P<n>{COUNT})(?!\w)")
AFTER_NTH: Final = re.compile(rf"\b({NTH}) (?:ones?|options?|tasks?|items?|things?)\b")
RUN: Final = re.compile(
    rf"(?:the )?(?:numbers?|tasks?|items?|no|nr|#)? ?(?P<a>{COUNT}) (?:to|-|through|till"
    rf"|until) (?P<b>{COUNT})"
)
POSSESSED: Final = re.compile(r"\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})s\b")
BARE_ONE: Final = frozenset(["one", "the one", "two", "couple"])


def positions(low: str, length: int) -> tuple[int, ...] | None:
    """Places (from 0) in a list of that length that some words point at; None if they do not.

    A place beyond the list makes it ().
    """
    plain = low.replace(" . ", " ").replace("no . ", "no ").strip()
    plain = POSSESSED.sub(r"\1", plain)
    if len(plain) > 80 or plain in BARE_ONE:
        return None
    if (run := RUN.fullmatch(plain)) is not None:
        first, last = _count(run["a"]), _count(run["b"])
        return tuple(range(first - 1, last)) if 0 < first < last <= length else ()
    if (span := SPAN.fullmatch(plain)) is not None:
        return _span(span["edge"], _count(span["n"]), length)
    if PICKS.fullmatch(plain) is None:
        return None
    bare = AFTER_NTH.sub(r"\1", plain)
    found = [_place(m["nth"], m["n"], length) for m in SINGLE.finditer(bare)]
    inside = [place for place in found if 0 <= place < length]
    return tuple(dict.fromkeys(inside)) if len(inside) == len(found) else ()


def _span(edge: str, count: int, length: int) -> tuple[int, ...]:
    if count > length:
        return ()
    first = length - count if edge == "last" else 0
    return tuple(range(first, first + count))


def _count(said: str) -> int:
    return int(said) if said.isdigit() else CARDINALS[said]


def _place(nth: str | None, count: str | None, length: int) -> int:
    number = NAMES[nth] if nth else _count(count or "0")
    return length - 1 if number == -1 else number - 1
