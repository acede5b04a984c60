"""Whether a text is in a language that this grammar reads."""

from agents.offline.grammar.lexicon.foreign import FOREIGN
from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

_LATIN_END, _ASCII_END = 0x250, 0x7F
_TELLING = 5
_ENGLISH = FUNCTION_WORDS | EVERY_VERB


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
    found = [low for low in sheet.lows if low in FOREIGN]
    if not found or (len(found) == 1 and len(found[0]) <= _TELLING and not _marked(sheet.folded)):
        return False
    said = [word.low for word in sheet.words if word.spoken]
    known = sum(low in _ENGLISH for low in said if low not in FOREIGN)
    return len(found) * 4 >= len(said) and len(found) > known


def _marked(folded: str) -> bool:
    return not folded.isascii() and any(ord(c) > _ASCII_END and c.isalpha() for c in folded)
