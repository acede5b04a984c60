"""Verbs that begin an action although nothing announces it."""

from agents.offline.grammar.lexicon.function_words import CONJUNCTIONS, PREPOSITIONS
from agents.offline.grammar.lexicon.goods import PEOPLE
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.near_verbs import (
    ARTICLES,
    AWAY,
    BEFORE_DATES,
    NUMBERS,
    POSSESSIVE,
    REACHING,
    THINGS,
)
from agents.offline.grammar.lexicon.verbish import VERBISH, WITH_PREPOSITION
from agents.offline.grammar.lexicon.verbs import EITHER, STRONG
from agents.offline.grammar.sheet import Sheet

_GOING = frozenset(["leave", "arrive", "return", "depart", "sleep", "go"])
_AFTER_GET = POSSESSIVE | {"dressed", "ready", "up", "home"}
_AFTER_VERB = THINGS | AWAY | {"around", "through", "along", "across", "into"}
_TITLED = listed("mr mrs ms miss dr prof auntie aunt uncle father pastor sir")
_MANY = NUMBERS | {"some", "a", "another", "more"}
_ASKED = {
    "pay": ("for",),
    "ask": ("for", "about"),
    "look": ("for", "into", "at", "up"),
    "wait": ("for",),
    "search": ("for",),
    "apply": ("for",),
    "reply": ("to",),
    "talk": ("to",),
    "write": ("to",),
    "speak": ("to",),
    "email": ("about",),
    "listen": ("to",),
    "check": ("on",),
}


def begins_action(sheet: Sheet, i: int) -> bool:
    low, following = sheet.low(i), sheet.low(i + 1)
    if low in ("have", "be"):
        return _bare_form(sheet, i)
    if _dated_next(sheet, i) and low not in _GOING:
        return False
    if low == "get":
        return following in _AFTER_GET or (following in _MANY and sheet.is_content(i - 1))
    if low == "do":
        return following in POSSESSIVE and sheet.low(i - 1) not in PREPOSITIONS
    if low in STRONG:
        return sheet.words[i + 1].spoken and following not in CONJUNCTIONS
    return _takes(sheet, i)


def _bare_form(sheet: Sheet, i: int) -> bool:
    """ "a spot have a snack": a singular thing cannot be what "have" speaks of."""
    before = sheet.low(i - 1)
    thing = sheet.is_content(i - 1) or before in EITHER
    return thing and (sheet.low(i) == "be" or not before.endswith("s"))


def _dated_next(sheet: Sheet, i: int) -> bool:
    led = sheet.low(i + 1) in BEFORE_DATES and sheet.own(i + 2) is not None
    return led or sheet.own(i + 1) is not None


def _takes(sheet: Sheet, i: int) -> bool:
    """A word that is a noun as often has something to act on."""
    following, beyond = sheet.low(i + 1), sheet.low(i + 2)
    if following in _TITLED or following in _ASKED.get(sheet.low(i), ()):
        return sheet.words[i + 2].spoken if i + 2 < len(sheet.words) else False
    if sheet.low(i) in REACHING and sheet.is_content(i - 1):
        named = sheet.text[sheet.words[i + 1].start].isupper()
        if following in PEOPLE or (named and sheet.text[sheet.words[i].start].islower()):
            return True
    if following.endswith("'s") and sheet.low(i) in VERBISH:
        return sheet.is_content(i + 2)
    if following in NUMBERS and sheet.low(i) in VERBISH:
        return sheet.is_content(i + 2)
    if following in ("in", "on") and beyond in ARTICLES:
        return sheet.low(i) in WITH_PREPOSITION
    return following in _AFTER_VERB and not (following == "it" and beyond.endswith("s"))
