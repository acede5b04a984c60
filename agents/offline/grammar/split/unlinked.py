"""New items that no link announces: "call mom friday book flights"."""

from agents.offline.grammar.actions import head, is_action, is_led, is_notice
from agents.offline.grammar.clauses import states_anew
from agents.offline.grammar.complete import is_complete
from agents.offline.grammar.corrections import corrects
from agents.offline.grammar.lexicon.function_words import DATE_LEADS, RUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.openers import OPENERS
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split.dates_only import DUE_WORDS
from agents.offline.grammar.split.run_on import runs_on
from agents.offline.grammar.verbs import is_verb

_HANGING = frozenset(["that", "what", "if", "i"])
_DATE_WORDS = DATE_LEADS | DUE_WORDS
_NEEDS = frozenset(["need", "have", "got", "want"])
_MUSTS = frozenset(["gotta", "gonna", "wanna", "should", "must", "better"])
_ORDERS = listed("set create add schedule put make mark save note remind please can could")


def cuts_unlinked(sheet: Sheet, begin: int, i: int, end: int) -> bool:
    """A new item begins at word i."""
    if sheet.owner[i] is not None:
        return _day_opens(sheet, begin, i, end) and _is_whole(sheet, begin, i)
    if not sheet.words[i].spoken or is_notice(sheet, i, end):
        return False
    if is_led(sheet, i) and i - begin >= 2 and sheet.low(i - 1) not in _HANGING:
        return _is_whole(sheet, begin, i)
    if corrects(sheet, i):
        return False
    if _leads_again(sheet, i):
        return is_complete(sheet, begin, i)
    behind = _behind_date(sheet, begin, i, end)
    return runs_on(sheet, begin, i, end) if behind is None else behind


def _behind_date(sheet: Sheet, begin: int, i: int, end: int) -> bool | None:
    """Whether what follows a date is something new; None where no date decides it."""
    if not _dated_before(sheet, begin, i):
        return None
    if is_verb(sheet, i, end) and sheet.low(i) not in RUNS:
        return _says_something(sheet, begin, i) and is_complete(sheet, begin, i)
    if states_anew(sheet, i, end) or _thing_and_day(sheet, i, end):
        return _says_something(sheet, begin, i)
    return None


def _is_whole(sheet: Sheet, begin: int, i: int) -> bool:
    return is_action(sheet, begin, i) and is_complete(sheet, begin, i)


def _says_something(sheet: Sheet, begin: int, i: int) -> bool:
    """Something other than dates stands between two words."""
    first = head(sheet, begin, i)
    free = (k for k in range(first, i) if sheet.own(k) is None and sheet.words[k].spoken)
    return any(sheet.low(k) not in _DATE_WORDS for k in free)


def _thing_and_day(sheet: Sheet, i: int, end: int) -> bool:
    """ "Bio mock fri" behind "chem mock thurs": a thing and its own day."""
    if not sheet.is_content(i) or sheet.low(i) in RUNS:
        return False
    k = i
    while k < min(end, i + 4) and sheet.is_content(k):
        k += 1
    atom = sheet.own(k) if k < end else None
    day = sheet.own(i - 1)
    return atom is not None and atom.dated and day is not None and day.dated


def _leads_again(sheet: Sheet, i: int) -> bool:
    """The words that led into the text lead again: "need to call Ann need to buy nails"."""
    low = sheet.low(i)
    long = low in _NEEDS and sheet.low(i + 1) == "to"
    if not long and low not in _MUSTS:
        return False
    first = next((k for k in range(min(6, i)) if sheet.low(k) not in OPENERS), 0)
    size = 2 if long else 1
    return first < i and sheet.lows[first : first + size] == sheet.lows[i : i + size]


def _day_opens(sheet: Sheet, begin: int, i: int, end: int) -> bool:
    """Each action comes behind its day: "tomorrow call Ann saturday drive home"."""
    first, atom = sheet.own(begin), sheet.own(i)
    if first is None or atom is None or atom is first or sheet.own(i - 1) is not None:
        return False
    if not (first.dated and atom.dated):
        return False
    k = i
    while k < end and sheet.own(k) is not None:
        k += 1
    return k < end and is_verb(sheet, k, end)


def _dated_before(sheet: Sheet, begin: int, i: int) -> bool:
    """A date closes what stands before it: "call mom friday book flights"."""
    prior = sheet.own(i - 1)
    if prior is None or prior.kind not in ("when", "recurrence"):
        return False
    return sheet.own(begin) is None and sheet.low(begin) not in _ORDERS
