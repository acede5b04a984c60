"""Sentences and lines: where a text ends one thing for certain."""

from collections.abc import Iterator

from agents.offline.grammar.corrections import corrects
from agents.offline.grammar.lexicon.function_words import DATE_LEADS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.bullets import is_number_mark, opens_point
from agents.offline.grammar.split.intros import introduces, is_spaced

Piece = tuple[int, int]
_ABBREVIATIONS = listed(
    """
    mr mrs ms dr prof st vs etc e.g i.e eg ie approx no jr sr inc res resv appt appts mtg ref tel wk
    bday ret dept fig vol ext apt ave
    """
)


def sentences(sheet: Sheet) -> Iterator[Piece]:
    """Word ranges that end with a line, a stop or the next list number."""
    start = 0
    for i, low in enumerate(sheet.lows):
        if len(low) > 1 and low.isalpha():
            continue
        ends = sheet.own(i) is None and (_ends(sheet, i) or introduces(sheet, start, i))
        if ends or _bangs_end(sheet, start, i):
            yield start, i + 1
            start = i + 1
        elif i > start and sheet.own(i) is None and opens_point(sheet, i):
            yield start, i
            start = i
    yield start, len(sheet.words)


def _ends(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    if low in ("\n", ";", "|", "→") or _is_arrow(sheet, i):
        return True
    if low not in (".", "!", "?", "…") or i == 0:
        return False
    if not is_spaced(sheet, i) or (low == "." and _abbreviated(sheet, i)):
        return False
    return not (low == "." and is_number_mark(sheet, i - 1)) and not corrects(sheet, i)


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
