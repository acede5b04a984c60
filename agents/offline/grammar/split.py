"""Cuts a text into items: at lines, bullets, sentence ends, and where a connective joins actions
rather than things."""

from collections.abc import Iterator
from itertools import pairwise

from agents.offline.grammar.leads import CORRECTION
from agents.offline.grammar.lexicon.function_words import BE, DETERMINERS, MODALS, PRONOUNS, RUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import (
    after_leads,
    is_action,
    is_complete,
    is_led,
    opens_action,
    runs_on,
)

Piece = tuple[int, int]
_BULLETS = frozenset("-*•·‣◦–▪+>".replace("–", ""))
_ABBREVIATIONS = listed(
    """
    mr mrs ms dr prof st vs etc e.g i.e eg ie approx no jr sr inc dept fig vol ext apt ave
    """
)
_LINKS = listed(
    """
    and then also plus & but next afterwards finally lastly oh
    """
)
_FIRM = frozenset(["then", "also", "plus", "afterwards", "finally", "lastly", "next"])


def pieces(sheet: Sheet) -> list[Piece]:
    """Word ranges of the items, in order; connectives stay at the head of the later one."""
    found: list[Piece] = []
    for start, end in _sentences(sheet):
        found += _clauses(sheet, start, end)
    return [(start, end) for start, end in found if start < end]


def _sentences(sheet: Sheet) -> Iterator[Piece]:
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
    if low in ("\n", ";", "|"):
        return True
    if low not in (".", "!", "?", "…") or i == 0:
        return False
    word = sheet.words[i]
    spaced = i + 1 < len(sheet.words) and sheet.words[i + 1].start > word.end
    if not spaced or (low == "." and _abbreviated(sheet, i)):
        return False
    return not (low == "." and _is_number_mark(sheet, i - 1)) and not _corrects(sheet, i)


def _abbreviated(sheet: Sheet, i: int) -> bool:
    before = sheet.low(i - 1)
    single = len(before) == 1 and before.isalpha() and before != "i"
    following = sheet.own(i + 1)
    if sheet.own(i - 1) is not None:
        return len(before) <= 4 and following is not None and following.kind == "when"
    return before in _ABBREVIATIONS or single


def _corrects(sheet: Sheet, i: int) -> bool:
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
        return low in "•·‣◦▪"
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


def _clauses(sheet: Sheet, start: int, end: int) -> Iterator[Piece]:
    begin = body(sheet, start, end)
    listed = _is_list(sheet, begin, end)
    i, left = begin + 1, start
    while i < end:
        run = _link_run(sheet, i, end)
        if _cuts(sheet, left, i, run, end, listed=listed):
            yield left, i
            left = i
        i = max(run, i + 1)
    yield left, end


def _link_run(sheet: Sheet, i: int, end: int) -> int:
    """Index after the connectives and commas that start at word i; i itself without any."""
    k = i
    while k < end and sheet.own(k) is None and (sheet.low(k) in _LINKS or sheet.low(k) == ","):
        k += 1
    return k


def _cuts(sheet: Sheet, left: int, i: int, run: int, end: int, *, listed: bool) -> bool:
    begin = body(sheet, left, end)
    if run == i:
        return _cuts_bare(sheet, begin, i, end)
    if run >= end or (sheet.own(run) is not None and _only_atoms(sheet, run, end)):
        return False
    if _corrects(sheet, i):
        return False
    links = {sheet.low(k) for k in range(i, run)}
    if sheet.low(i - 1) in BE | MODALS | PRONOUNS and "," not in links and sheet.own(i - 1) is None:
        return is_led(sheet, run) and sheet.low(i - 1) not in PRONOUNS
    if listed:
        return True
    if not is_complete(sheet, begin, i):
        return False
    if opens_action(sheet, run, end):
        return not _conditional(sheet, begin, links)
    return _finished(sheet, i, run) or _firm(sheet, begin, i, run, end, links)


def _conditional(sheet: Sheet, begin: int, links: set[str]) -> bool:
    return sheet.low(begin) in ("if", "when", "once", "after", "while") and "and" not in links


def _cuts_bare(sheet: Sheet, begin: int, i: int, end: int) -> bool:
    if sheet.own(i) is not None or not sheet.words[i].spoken:
        return False
    if is_led(sheet, i) and i - begin >= 2 and sheet.low(i - 1) not in ("that", "what", "if", "i"):
        return is_action(sheet, begin, i) and is_complete(sheet, begin, i)
    return runs_on(sheet, begin, i, end)


def _finished(sheet: Sheet, i: int, run: int) -> bool:
    """The left side already said when: "gym tomorrow, dentist friday"."""
    prior = sheet.own(i - 1)
    done = prior is not None and prior.kind in ("when", "recurrence", "tag", "priority")
    return done and sheet.is_content(run) and sheet.low(run) not in RUNS


def _firm(sheet: Sheet, begin: int, i: int, run: int, end: int, links: set[str]) -> bool:
    """ "then" and "also" begin something new unless they only stress a word."""
    if not links & _FIRM or end - run < 2:
        return False
    if "then" not in links and sheet.low(run) in DETERMINERS:
        return False
    return is_action(sheet, begin, i) and "but" not in links


def _only_atoms(sheet: Sheet, run: int, end: int) -> bool:
    """All that follows, up to a stop, is a phrase: "tomorrow and Friday"."""
    k = run
    while k < end and sheet.own(k) is not None:
        k += 1
    return k >= end or (sheet.is_stop(k) and sheet.low(k) != ":")


def _is_list(sheet: Sheet, begin: int, end: int) -> bool:
    """Short things with commas between and no action among them: a bare list."""
    commas = [k for k in range(begin, end) if sheet.low(k) == "," and sheet.own(k) is None]
    if not commas:
        return False
    edges = [begin, *(k + 1 for k in commas), end]
    parts = list(pairwise(edges))
    if after_leads(sheet, begin, end) >= commas[0]:
        return False
    first_is_action = opens_action(sheet, begin, commas[0])
    return not first_is_action and all(0 < b - a <= 5 for a, b in parts)
