"""Sentences, lines, bullets and list numbers: where a text ends one thing for certain."""

import re
from collections.abc import Iterator

from agents.offline.grammar.leads import CORRECTION
from agents.offline.grammar.lexicon.function_words import DATE_LEADS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

Piece = tuple[int, int]
_LONGEST_INTRO = 9
_INTRO = re.compile(
    r"\W{0,3}(?:(?:so|ok|okay|right|um|well|and|my|the|some|all) ){0,4}"
    r"(?:things|stuff|jobs|bits|errands|chores|tasks|everything|priorities|plan|agenda|what|need"
    r"|we need|i need|list)\b[\w' -]{0,60}:$"
)
_SHOPPING = re.compile(
    r"\W{0,3}(?:(?:so|ok|okay|right|um|my|the|our|on|weekly|big) ){0,3}"
    r"(?:shopping(?: list)?|grocer(?:y(?: list)?|ies)|shop|to buy|supermarket"
    r"|(?:(?:things|stuff|what) (?:i need |we need )?to|(?:i |we )?need to|must) (?:buy|get)"
    r"|(?:i |we )?(?:need|out of))\b[\w' -]{0,40}:$"
)
_BESIDE_DAY = listed("on is will then at in for after before we i i'm morning after off the")
_COMES = re.compile(
    r"(?:'s|is|will be|is going to be|'s going to be|list|jobs|plan|to-?do)\b[\w' -]{0,40}:$"
)
_LONGEST_CORRECTION = 9
_BULLETS = frozenset("-*•·‣◦▪+>☐☑✓✔□■▢◻")
_ABBREVIATIONS = listed(
    """
    mr mrs ms dr prof st vs etc e.g i.e eg ie approx no jr sr inc res resv appt appts mtg ref tel
    wk bday ret dept fig vol ext apt ave
    """
)


def sentences(sheet: Sheet) -> Iterator[Piece]:
    """Word ranges that end with a line, a stop or the next list number."""
    start = 0
    for i in range(len(sheet.words)):
        ends = sheet.own(i) is None and (_ends(sheet, i) or introduces(sheet, start, i))
        if ends or _bangs_end(sheet, start, i):
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
    if not _spaced(sheet, i) or (low == "." and _abbreviated(sheet, i)):
        return False
    return not (low == "." and _is_number_mark(sheet, i - 1)) and not corrects(sheet, i)


def introduces(sheet: Sheet, start: int, i: int) -> bool:
    """Word i is the colon behind words that announce a list: "stuff to get for Thursday:"."""
    if sheet.low(i) != ":" or not 0 < i - start <= _LONGEST_INTRO or not _spaced(sheet, i):
        return False
    said = sheet.folded[sheet.words[start].start : sheet.words[i].end]
    if announces_shopping(sheet, start, i):
        return True
    if _heads_by_day(sheet, start, i):
        return True
    return (i - start > 1 and bool(_INTRO.match(said))) or (
        _dated(sheet, start) and bool(_COMES.search(said))
    )


def _heads_by_day(sheet: Sheet, start: int, i: int) -> bool:
    """ "Tomorrow on my day off:", "Before Thursday then:"."""
    k = start
    while k < i and (sheet.low(k) in DATE_LEADS or not sheet.words[k].spoken):
        k += 1
    if not (_dated(sheet, k) or _dated(sheet, start)):
        return False
    free = [j for j in range(k, i) if sheet.own(j) is None]
    return bool(free) and sheet.low(free[0]) in _BESIDE_DAY


def announces_shopping(sheet: Sheet, start: int, i: int) -> bool:
    """The words up to the colon at word i announce things to buy."""
    if sheet.low(i) != ":" or i - start > _LONGEST_INTRO:
        return False
    said = sheet.folded[sheet.words[start].start : sheet.words[i].end]
    return bool(_SHOPPING.match(said))


def _dated(sheet: Sheet, i: int) -> bool:
    atom = sheet.own(i)
    return atom is not None and atom.when is not None and atom.when.dated


def _spaced(sheet: Sheet, i: int) -> bool:
    return i + 1 < len(sheet.words) and sheet.words[i + 1].start > sheet.words[i].end


def _bangs_end(sheet: Sheet, start: int, i: int) -> bool:
    """ "fix printer!! call Mark": the marks glued to a word end it before a verb."""
    atom = sheet.own(i)
    if atom is None or atom.kind != "priority" or sheet.low(i) != "!" or i - start < 2:
        return False
    glued = atom.start > 0 and sheet.folded[atom.start - 1].isalnum()
    free = sheet.own(sheet.first(atom) - 1) is None
    return glued and free and sheet.low(i + 1) in EVERY_VERB and sheet.own(i + 1) is None


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
    return before in _ABBREVIATIONS or single or _date_follows(sheet, i)


def _date_follows(sheet: Sheet, i: int) -> bool:
    """ "ins. by 9/30": a date without a capital goes with the short word in front of it."""
    if len(sheet.low(i - 1)) > 4 or sheet.low(i + 1) not in DATE_LEADS:
        return False
    led = sheet.own(i + 2) is not None and sheet.own(i + 1) is None
    return led and sheet.text[sheet.words[i + 1].start].islower()


def corrects(sheet: Sheet, i: int) -> bool:
    """A correction follows: "Tuesday. No, Thursday" is one item."""
    prior = sheet.own(i - 1)
    match = CORRECTION.match(sheet.folded, sheet.words[i].start)
    if prior is None or prior.kind != "when" or match is None:
        return False
    following = sheet.own_at(match.end())
    return following is not None and following.kind == "when"


def takes_back(sheet: Sheet, i: int) -> bool:
    """Nothing but a correction stands between the phrase at word i and a date before it."""
    k = i - 1
    while k > max(0, i - _LONGEST_CORRECTION) and sheet.own(k) is None:
        k -= 1
    prior = sheet.own(k)
    if prior is None or prior.kind != "when" or k == i - 1:
        return False
    gap = sheet.folded[prior.end : sheet.words[i].start]
    return len(gap) < 60 and CORRECTION.fullmatch(gap + " ") is not None


def _is_number_mark(sheet: Sheet, k: int) -> bool:
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


def _numbered(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if low in _BULLETS and sheet.low(i - 1) not in ("\n",):
        return low in "•·‣◦▪☐☑□■▢◻"
    return (low.isdigit() or low in "abcdefgh") and _is_number_mark(sheet, i)


def body(sheet: Sheet, start: int, end: int) -> int:
    """Index of the first word after bullets, boxes and list numbers."""
    i = start
    while i < end:
        low = sheet.low(i)
        numbered = low.isdigit() or low in "abcdefgh"
        if numbered and _is_number_mark(sheet, i) and sheet.own(i) is None:
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
