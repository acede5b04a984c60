"""Sentences, lines, bullets and list numbers: where a text ends one thing for certain."""

from collections.abc import Iterator

from agents.offline.grammar.leads import CORRECTION
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.sheet import Sheet

Piece = tuple[int, int]
_BULLETS = frozenset("-*•·‣◦▪+>☐☑✓✔□■▢◻")
_ABBREVIATIONS = listed(
    """
    mr mrs ms dr prof st vs etc e.g i.e eg ie approx no jr sr inc dept fig vol ext apt ave
    """
)


def sentences(sheet: Sheet) -> Iterator[Piece]:
    """Word ranges that end with a line, a stop or the next list number."""
    start = 0
    for i in range(len(sheet.words)):
        if sheet.own(i) is None and _ends(sheet, i):
            yield start, i + 1
            start = i + 1
        elif i > start and sheet.own(i) is None and _numbered(sheet, i):
            yield start, i
            start = i
    yield start, len(sheet.words)


def _ends(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if low in ("\n", ";", "|", "→") or _is_arrow(sheet, i):
        return True
    if low not in (".", "!", "?", "…") or i == 0:
        return False
    word = sheet.words[i]
    spaced = i + 1 < len(sheet.words) and sheet.words[i + 1].start > word.end
    if not spaced or (low == "." and _abbreviated(sheet, i)):
        return False
    return not (low == "." and _is_number_mark(sheet, i - 1)) and not corrects(sheet, i)


def _is_arrow(sheet: Sheet, i: int) -> bool:
    """ "->", "=>" or a slash with space around it."""
    low, word = sheet.low(i), sheet.words[i]
    if low == ">":
        return sheet.low(i - 1) in ("-", "=") and sheet.words[i - 1].end == word.start
    if low != "/" or not 0 < i < len(sheet.words) - 1:
        return False
    return sheet.words[i - 1].end < word.start and word.end < sheet.words[i + 1].start


def _abbreviated(sheet: Sheet, i: int) -> bool:
    before = sheet.low(i - 1)
    single = len(before) == 1 and before.isalpha() and before != "i"
    following = sheet.own(i + 1)
    if sheet.own(i - 1) is not None:
        return len(before) <= 4 and following is not None and following.kind == "when"
    return before in _ABBREVIATIONS or single


def corrects(sheet: Sheet, i: int) -> bool:
    """A correction follows: "Tuesday. No, Thursday" is one item."""
    prior = sheet.own(i - 1)
    match = CORRECTION.match(sheet.folded, sheet.words[i].start)
    if prior is None or prior.kind != "when" or match is None:
        return False
    following = sheet.own_at(match.end())
    return following is not None and following.kind == "when"


def _is_number_mark(sheet: Sheet, k: int) -> bool:
    """Word k is the number of a numbered list."""
    low = sheet.low(k)
    if not low.isdigit() or len(low) > 2 or sheet.low(k + 1) not in (".", ")", ":"):
        return False
    if k + 2 >= len(sheet.words) or sheet.words[k + 1].end == sheet.words[k + 2].start:
        return False
    return k == 0 or sheet.low(k - 1) in ("\n", ";", ",", "|", ".", "-", "*") or _counts(sheet, k)


def _counts(sheet: Sheet, k: int) -> bool:
    """An inline list goes on: "1. milk 2. bread"."""
    return sheet.low(k + 1) == ")" or sheet.low(0) == "1"


def _numbered(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if low in _BULLETS and sheet.low(i - 1) not in ("\n",):
        return low in "•·‣◦▪☐☑□■▢◻"
    return low.isdigit() and _is_number_mark(sheet, i)


def body(sheet: Sheet, start: int, end: int) -> int:
    """Index of the first word after bullets, boxes and list numbers."""
    i = start
    while i < end:
        low = sheet.low(i)
        if low.isdigit() and _is_number_mark(sheet, i) and sheet.own(i) is None:
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
