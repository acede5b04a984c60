"""Whether a text is in a language that this grammar reads."""

from agents.offline.grammar.lexicon.foreign import FOREIGN
from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

_LATIN_END = 0x250


def is_foreign(sheet: Sheet) -> bool:
    """Mostly another script, or more everyday words of another language than of English."""
    if sheet.folded.isascii():
        return _foreign_words(sheet)
    letters = [c for c in sheet.folded if c.isalpha()]
    beyond = sum(ord(c) >= _LATIN_END for c in letters)
    if letters and beyond * 2 > len(letters):
        return True
    return _foreign_words(sheet)


def _foreign_words(sheet: Sheet) -> bool:
    said = [word.low for word in sheet.words if word.spoken]
    foreign = sum(low in FOREIGN for low in said)
    known = sum(low in FUNCTION_WORDS or low in EVERY_VERB for low in said if low not in FOREIGN)
    marked = any(ord(c) > 0x7F and c.isalpha() for c in sheet.folded)
    telling = any(len(low) > 5 and low in FOREIGN for low in said)
    enough = foreign > 1 or (foreign == 1 and (marked or telling))
    return enough and foreign * 4 >= len(said) and foreign > known
