"""Words that announce a list: "stuff to get for Thursday:", "Tomorrow on my day off:"."""

import re

from agents.offline.grammar.lexicon.function_words import DATE_LEADS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.sheet import Sheet

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


def introduces(sheet: Sheet, start: int, i: int) -> bool:
    """Word i is the colon behind words that announce a list: "stuff to get for Thursday:"."""
    if sheet.low(i) != ":" or not 0 < i - start <= _LONGEST_INTRO or not is_spaced(sheet, i):
        return False
    said = sheet.said(start, i + 1)
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
    said = sheet.said(start, i + 1)
    return bool(_SHOPPING.match(said))


def _dated(sheet: Sheet, i: int) -> bool:
    atom = sheet.own(i)
    return atom is not None and atom.dated


def is_spaced(sheet: Sheet, i: int) -> bool:
    return i + 1 < len(sheet.words) and sheet.words[i + 1].start > sheet.words[i].end
