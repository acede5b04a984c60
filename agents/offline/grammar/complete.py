"""Whether the words before a connective can stand alone."""

from agents.offline.grammar.actions import head
from agents.offline.grammar.lexicon.function_words import MODALS, PREPOSITIONS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.near_verbs import ARTICLES, CAUSATIVE, PARTICLES
from agents.offline.grammar.lexicon.verbish import NEED_OBJECT
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.sheet import Sheet

_ON_THE_WAY = listed("go come run stop hurry head pop swing nip hop pull")
_WAYS = listed("back out by up over in down round along past around")
_OPEN_END = (PREPOSITIONS - PARTICLES - {"in", "that"}) | ARTICLES
_MOST_LONE = 9
_BEFORE_VERB = MODALS | CAUSATIVE | {"to"}


def is_complete(sheet: Sheet, start: int, end: int, *, firm: bool = False) -> bool:
    """What stands left of a connective can stand alone: "go" in "go and buy" cannot,
    nor "try to find" in "try to find and fix it" unless a `firm` link such as a comma follows."""
    i = head(sheet, start, end)
    last = _last_spoken(sheet, i, end)
    if last < i:
        return False
    if sheet.own(last) is not None:
        return True
    if sheet.low(last) in _OPEN_END:
        return False
    if last == i:
        alone = sheet.low(start - 1) == "," or (firm and i > start)
        return alone or sheet.low(last) not in EVERY_VERB
    if last == i + 1 and not firm and sheet.low(i) in _ON_THE_WAY and sheet.low(last) in _WAYS:
        return False
    if not firm and _lone_verbs(sheet, i, last):
        return False
    if last == i + 1 and sheet.low(i) in NEED_OBJECT and sheet.low(last) in PARTICLES:
        return False
    return firm or not (sheet.low(last) in STRONG and sheet.low(last - 1) in _BEFORE_VERB)


def _lone_verbs(sheet: Sheet, i: int, last: int) -> bool:
    """ "Wash, dry" in "wash, dry and fold the towels": verbs that share one object."""
    run = range(i, min(last + 1, i + _MOST_LONE))
    commas = sum(sheet.low(k) == "," for k in run)
    verbs = sum(sheet.low(k) in EVERY_VERB and sheet.own(k) is None for k in run)
    return commas > 0 and verbs == commas + 1 and verbs + commas == len(run)


def _last_spoken(sheet: Sheet, i: int, end: int) -> int:
    last = end - 1
    while last >= i and not sheet.words[last].spoken:
        last -= 1
    return last
