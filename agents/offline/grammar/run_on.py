"""Actions that follow each other without a word between: "buy a card call the bank"."""

from agents.offline.grammar.lexicon.function_words import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from agents.offline.grammar.lexicon.goods import PEOPLE
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbish import NAMES, VERBISH, WITH_PREPOSITION
from agents.offline.grammar.lexicon.verbs import EITHER, EVERY_VERB, STRONG
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import (
    ARTICLES,
    BEFORE_DATES,
    CAUSATIVE,
    NO_OBJECT,
    POSSESSIVE,
    REACHING,
    THINGS,
    head,
    is_verb,
)

_AWAY = frozenset(["up", "out", "off", "down"])
_GOING = frozenset(["leave", "arrive", "return", "depart", "sleep", "go"])
_CLOSED = NO_OBJECT | DETERMINERS | PRONOUNS | {"not", "never", "how"}
_CLOSE = ARTICLES | _AWAY
_AFTER_GET = POSSESSIVE | {"dressed", "ready", "up", "home"}
_AFTER_VERB = THINGS | _AWAY | {"around", "through", "along", "across", "into"}
_SOMEONE = (DETERMINERS | PRONOUNS) - {"a", "an", "some"}
_SUBORDINATORS = listed(
    "before after when whenever while until till once if as that who which because unless whether"
)
_NO_RUN_ON = listed("use say know let own feel need want include")
_QUALIFIERS = listed(
    "extra spare new old big small little good best last first next other own more"
)
_ADJECTIVAL = ("nual", "onal", "ical", "tral", "ious", "ful", "less", "ive")
_PLACES = listed("upstairs downstairs outside inside online home indoors")
_TITLED = listed("mr mrs ms miss dr prof auntie aunt uncle father pastor sir")
NUMBERS = listed("one two three four five six seven eight nine ten eleven twelve")
_MANY = NUMBERS | {"some", "a", "another", "more"}
_CLOSE_BY = _CLOSE | NUMBERS
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


def runs_on(sheet: Sheet, start: int, i: int, end: int) -> bool:
    """A new action begins at word i although nothing connects it to the clause before."""
    low = sheet.low(i)
    calls = low in REACHING and sheet.low(i + 1) in PEOPLE
    short = 2 if calls or (low in STRONG and sheet.is_content(i + 1)) else 3
    if end - i < short or i - start < 2 or sheet.own(i) is not None:
        return False
    if low not in EVERY_VERB or low in _NO_RUN_ON or not _may_precede(sheet, i - 1):
        return False
    if (low in NAMES and not is_verb(sheet, i, end)) or _subordinate(sheet, start, i):
        return False
    return _follows_action(sheet, head(sheet, start, end), i) and _begins_action(sheet, i)


def _may_precede(sheet: Sheet, k: int) -> bool:
    before = sheet.low(k)
    if before in _AWAY | {"on"} and (sheet.is_content(k - 1) or sheet.low(k - 2) in ARTICLES):
        return sheet.low(k + 2) in THINGS or _is_named(sheet, k + 2)
    if not sheet.words[k].spoken or before.endswith(("ly", "'s")):
        return False
    if before in _QUALIFIERS or (before.endswith(_ADJECTIVAL) and sheet.low(k + 2) not in THINGS):
        return False
    if before in NUMBERS and sheet.low(k - 1)[:1].isalpha() and sheet.low(k - 1) not in _CLOSED:
        return True
    named = sheet.low(k - 1) in ARTICLES
    if named and sheet.low(k + 1) in EITHER and sheet.low(k + 2) in _AWAY:
        return False
    return (named or before not in STRONG) and before not in _CLOSED


def _is_named(sheet: Sheet, i: int) -> bool:
    """A capital amid small letters."""
    return i < len(sheet.words) and sheet.text[sheet.words[i].start].isupper()


def _subordinate(sheet: Sheet, start: int, i: int) -> bool:
    """ "before the guests arrive": the verb belongs to a clause that a conjunction opened."""
    near = range(max(start, i - 4), i - 1)
    return any(sheet.own(k) is None and sheet.low(k) in _SUBORDINATORS for k in near)


def _follows_action(sheet: Sheet, first: int, i: int) -> bool:
    """What stands before word i is an action with its object."""
    placed = sheet.is_content(i - 1) or sheet.low(i - 1) in _PLACES
    close = sheet.low(i + 1) in _CLOSE_BY and placed
    if i - first < (2 if close else 3) or sheet.low(first) not in EVERY_VERB:
        return False
    return not _causes(sheet, first)


def _causes(sheet: Sheet, i: int) -> bool:
    """ "Help Jo move", "have the roof fixed"; not "ask for", "have a snack"."""
    following = sheet.low(i + 1)
    if sheet.low(i) == "have":
        return following in _SOMEONE
    if sheet.low(i) == "get" and any(low.endswith("ed") for low in sheet.lows[i + 2 : i + 6]):
        return False
    return sheet.low(i) in CAUSATIVE and following not in PREPOSITIONS


def _begins_action(sheet: Sheet, i: int) -> bool:
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
