"""Whether a word is a verb here, judged by the words around it."""

from agents.offline.grammar.lexicon.goods import EVENTS, GOODS, NOUN_FIRST, PEOPLE
from agents.offline.grammar.lexicon.near_verbs import NO_OBJECT, PARTICLES, REACHING, THINGS
from agents.offline.grammar.lexicon.verbish import NAMES, VERBISH, WITH_PREPOSITION
from agents.offline.grammar.lexicon.verbs import EITHER, STRONG
from agents.offline.grammar.sheet import Sheet

_PLACING = frozenset(["in", "with", "for", "from", "like", "at", "on", "to"])
_WATERED = {("water", thing) for thing in ("plants", "plant", "garden", "flowers", "lawn")}
_AWAY = frozenset(["up", "down", "off", "away", "out", "back"])
_WAYS = _AWAY | {"into", "onto", "around", "through", "along", "across"}
_MOVING = VERBISH | WITH_PREPOSITION


def is_verb(sheet: Sheet, i: int, end: int) -> bool:
    """Word i is a verb: always for plain verbs, by its neighbour for words that are both."""
    low = sheet.low(i)
    if low in NAMES and (sheet.text[sheet.words[i].start].isupper() or _ends_here(sheet, i)):
        return False
    if low in STRONG:
        return sheet.low(i + 1) not in ("of", "&") or i + 1 >= end
    if low not in EITHER or sheet.low(i + 1) == "number":
        return False
    if low in REACHING and sheet.low(i + 1) in PEOPLE:
        return True
    return i + 1 < end and _takes_object(sheet, i)


def _ends_here(sheet: Sheet, i: int) -> bool:
    return sheet.low(i) == "bob" or sheet.is_stop(i + 1) or sheet.own(i + 1) is not None


def _takes_object(sheet: Sheet, i: int) -> bool:
    following = sheet.low(i + 1)
    free = sheet.own(i + 1) is None
    if free and (following in THINGS or following[0].isdigit()):
        return True
    if following in ("in", "on") and sheet.is_stop(i + 2):
        return sheet.low(i) in VERBISH
    if following in PARTICLES:
        away = following in _AWAY
        return _moves(sheet, i) and (away or not (i + 2 >= len(sheet.words) or sheet.own(i + 2)))
    if (sheet.low(i), following) in _WATERED:
        return True
    if sheet.low(i) in NOUN_FIRST and following in EVENTS:
        return False
    if sheet.low(i) in GOODS or sheet.own(i + 1) is not None:
        return False
    if sheet.low(i) in WITH_PREPOSITION and following in _PLACING:
        return sheet.own(i + 2) is None
    if sheet.low(i) not in VERBISH:
        return False
    return sheet.words[i + 1].spoken and following not in NO_OBJECT


def _moves(sheet: Sheet, i: int) -> bool:
    if sheet.low(i) in GOODS:
        return False
    return sheet.low(i) in _MOVING or sheet.low(i + 1) in _WAYS
