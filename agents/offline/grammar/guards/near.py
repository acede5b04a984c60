"""What stands at and around a phrase."""

from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import is_verb

_BETWEEN = frozenset([",", "at", "on", "of", "the", "in", "-"])


def said_by(sheet: Sheet, atom: Atom) -> str:
    return sheet.folded[atom.start : atom.end]


def says_day(atom: Atom) -> bool:
    return atom.kind == "recurrence" or atom.dated


def has_neighbour(sheet: Sheet, first: int, after: int) -> bool:
    """A date stands right beside a phrase, or behind one small word."""
    near = [sheet.own(first - 1), sheet.own(after)]
    for low, at in ((sheet.low(first - 1), first - 2), (sheet.low(after), after + 1)):
        near += [sheet.own(at)] if low in _BETWEEN else []
    return any(a is not None and a.kind in ("when", "recurrence", "offset") for a in near)


def is_thing(sheet: Sheet, i: int) -> bool:
    """A word that names something, be it one that could be a verb elsewhere."""
    if sheet.is_content(i):
        return True
    free = sheet.own(i) is None and sheet.low(i) in EVERY_VERB
    return free and not is_verb(sheet, i, len(sheet.words))
