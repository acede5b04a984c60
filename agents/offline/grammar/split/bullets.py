"""Bullets, boxes and the numbers of lists."""

from agents.offline.grammar.sheet import Sheet

_BULLETS = frozenset("-*•·‣◦▪+>☐☑✓✔□■▢◻")


def is_number_mark(sheet: Sheet, k: int) -> bool:
    """Word k is the number of a numbered list."""
    low = sheet.low(k)
    if _is_letter_mark(sheet, k):
        return True
    if not low.isdigit() or len(low) > 2 or sheet.low(k + 1) not in (".", ")", ":"):
        return False
    if k + 2 >= len(sheet.words) or sheet.words[k + 1].end == sheet.words[k + 2].start:
        return False
    return k == 0 or sheet.low(k - 1) in ("\n", ";", ",", "|", ".", "-", "*") or _counts(sheet, k)


def _is_letter_mark(sheet: Sheet, k: int) -> bool:
    """ "a) milk b) bread": letters of a list that begins with a)."""
    low = sheet.low(k)
    if len(low) != 1 or low not in "abcdefgh" or sheet.low(k + 1) != ")":
        return False
    first = 1 if sheet.low(0) == "(" else 0
    return sheet.low(first) == "a" and sheet.low(first + 1) == ")"


def _counts(sheet: Sheet, k: int) -> bool:
    """An inline list goes on: "1. milk 2. bread"."""
    return sheet.low(k + 1) == ")" or sheet.low(0) == "1"


def opens_point(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if low in _BULLETS and sheet.low(i - 1) not in ("\n",):
        return low in "•·‣◦▪☐☑□■▢◻"
    return (low.isdigit() or low in "abcdefgh") and is_number_mark(sheet, i)


def body(sheet: Sheet, start: int, end: int) -> int:
    """Index of the first word after bullets, boxes and list numbers."""
    i = start
    while i < end:
        low = sheet.low(i)
        numbered = low.isdigit() or low in "abcdefgh"
        if numbered and is_number_mark(sheet, i) and sheet.own(i) is None:
            i += 2
        elif (
            low in "[](){}"
            or low in _BULLETS
            or low in (".", ",", ";", ":", "|", "\n", "/")
            or (low in ("x", "✓") and sheet.low(i - 1) == "[")
        ):
            i += 1
        else:
            break
    return min(i, end)
