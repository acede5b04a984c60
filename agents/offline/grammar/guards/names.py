"""Days within names, topics and tales."""

from agents.offline.grammar.lexicon.function_words import BE, TOPICS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet

_PAST = listed("went came took made had met saw said sent gave bought was were did")
_WHO = frozenset(["what", "that", "who", "which", "we", "i", "he", "she", "they", "you"])
_UNITS_OF_TIME = listed("day days week weeks month months year years later hour hours minutes")
_STRETCHES = frozenset(["week", "day", "night", "evening", "morning", "weekend", "end"])


def has_happened(sheet: Sheet, first: int) -> bool:
    """ "what happened on Monday", "the photos we took on Sunday": a day that is over."""
    k = first - 1 if sheet.low(first - 1) not in ("on", "at") else first - 2
    low = sheet.low(k)
    past = (len(low) > 4 and low.endswith("ed") and low not in EVERY_VERB) or low in _PAST
    return past and any(sheet.low(n) in _WHO for n in range(max(0, k - 3), k))


def is_topic(sheet: Sheet, first: int, after: int) -> bool:
    """ "email Tom about Friday" names a topic; "about tomorrow's meeting" names a day."""
    before = sheet.low(first - 1)
    if before == "from" and sheet.low(after - 1).endswith("'s"):
        return True
    if before == "than":
        return sheet.low(first - 2) != "later"
    if before == "of":
        return sheet.own(first - 2) is None and sheet.low(first - 2) not in _STRETCHES
    return before in TOPICS and not sheet.is_content(after) and sheet.low(after) not in BE


def is_title(sheet: Sheet, atom: Atom) -> bool:
    """ "Rent 28 Days Later", "play Sunday Bloody Sunday": what stands in capitals is a name."""
    said = sheet.text[atom.start : atom.end].split()
    units = [word for word in said if word[0].isalpha() and word.lower() in _UNITS_OF_TIME]
    if units and all(word.istitle() for word in units):
        return any(c.islower() for c in sheet.text[: atom.start])
    first, following = sheet.first(atom), sheet.after(atom)
    return _echoes(sheet, following - 1, following) or _echoes(sheet, first - 2, first - 1)


def _echoes(sheet: Sheet, i: int, between: int) -> bool:
    """The word at i comes again behind a word in capitals."""
    again = sheet.low(i) == sheet.low(i + 2) != ""
    return again and sheet.text[sheet.words[between].start].isupper()
