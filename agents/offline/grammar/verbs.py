"""Whether a word opens an action here, judged by the words around it."""

import re

from agents.offline.grammar.leads import STRONG_LEAD, lead_end
from agents.offline.grammar.lexicon.function_words import (
    BE,
    CONJUNCTIONS,
    MODALS,
    PREPOSITIONS,
)
from agents.offline.grammar.lexicon.goods import EVENTS, GOODS, NOUN_FIRST, PEOPLE
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.verbish import NAMES, NEED_OBJECT, VERBISH, WITH_PREPOSITION
from agents.offline.grammar.lexicon.verbs import EITHER, EVERY_VERB, STRONG
from agents.offline.grammar.sheet import Sheet

_PARTICLES = listed(
    """
    up out off down back away over into onto through around on about to at by together as behind
    under past across along toward towards against between inside outside beside near upon
    """
)
BEFORE_DATES = listed(
    "at on by from until till starting beginning for to through before no later than"
)
_PLACING = frozenset(["in", "with", "for", "from", "like", "at", "on", "to"])
_ON_THE_WAY = listed("go come run stop hurry head pop swing nip hop pull")
_WAYS = listed("back out by up over in down round along past around")
_MOST_LONE = 9
ARTICLES = frozenset(["the", "a", "an", "my", "your", "his", "its", "our", "their"])
POSSESSIVE = listed(
    """
    my your his her our their the a an some all this that these those more less fewer
    """
)
_OBJECTS = listed(
    """
    me him her us them it myself everyone someone
    """
)
_WATERED = {("water", thing) for thing in ("plants", "plant", "garden", "flowers", "lawn")}
CAUSATIVE = listed(
    """
    help let make have watch see hear get ask tell
    """
)
REACHING = frozenset(["call", "email", "text", "ring", "phone", "message"])
THINGS = POSSESSIVE | _OBJECTS
NO_OBJECT = PREPOSITIONS | CONJUNCTIONS | BE | MODALS
_MOVING = VERBISH | WITH_PREPOSITION
_BEFORE_VERB = MODALS | CAUSATIVE | {"to"}

_NOTICE = re.compile(
    r"(?:remind|notify|alert|warn|tell|ping) (?:me|us)\b"
    r"[^.;\n]{0,40}\b(?:before|early|prior|ahead)\b"
)


def is_notice(sheet: Sheet, i: int, end: int) -> bool:
    """ "remind me an hour before" belongs to the event in front of it."""
    return i < end and bool(_NOTICE.match(sheet.folded, sheet.words[i].start))


def after_leads(sheet: Sheet, i: int, end: int) -> int:
    """Index of the first word after openers and lead-ins from word i on."""
    if i >= end:
        return end
    offset = lead_end(sheet, sheet.words[i].start, sheet.words[end - 1].end)
    while i < end and sheet.words[i].start < offset:
        i += 1
    while i < end and not sheet.words[i].spoken and sheet.own(i) is None:
        i += 1
    return i


def is_led(sheet: Sheet, i: int) -> bool:
    """A clear lead-in such as "I need to" or "don't forget to" starts at word i."""
    return i < len(sheet.words) and bool(STRONG_LEAD.match(sheet.folded, sheet.words[i].start))


def opens_action(sheet: Sheet, i: int, end: int) -> bool:
    """The words from i on begin an action, lead-ins and adverbs skipped."""
    if is_led(sheet, i) or is_led(sheet, _after_atoms(sheet, i, end)):
        return True
    i = head(sheet, i, end)
    while i < end and sheet.low(i).endswith("ly") and sheet.low(i) not in EVERY_VERB:
        i += 1
    return i < end and is_verb(sheet, i, end)


def _after_atoms(sheet: Sheet, i: int, end: int) -> int:
    while i < end and (sheet.own(i) is not None or _leads_to_atom(sheet, i)):
        i += 1
    return i


def _leads_to_atom(sheet: Sheet, i: int) -> bool:
    low = sheet.low(i)
    return low in (",", ":") or (
        low in BEFORE_DATES
        and (sheet.own(i + 1) is not None or sheet.low(i + 1) in ("later", "than"))
    )


def head(sheet: Sheet, i: int, end: int) -> int:
    """Index of the first word after lead-ins and dates in any order: "ok, today I need to"."""
    if i not in sheet.heads:
        sheet.heads[i] = _head(sheet, i, len(sheet.words))
    return min(sheet.heads[i], end)


def _head(sheet: Sheet, i: int, end: int) -> int:
    for _ in range(3):
        moved = _after_atoms(sheet, after_leads(sheet, i, end), end)
        if moved == i:
            break
        i = moved
    return i


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
    if following in _PARTICLES:
        away = following in ("up", "down", "off", "away", "out", "back")
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
    return sheet.low(i) in _MOVING or sheet.low(i + 1) in (
        "up",
        "down",
        "off",
        "away",
        "out",
        "back",
        "into",
        "onto",
        "around",
        "through",
        "along",
        "across",
    )


def is_action(sheet: Sheet, start: int, end: int) -> bool:
    """The clause begins with a verb (or a lead-in) and has something to act on."""
    i = head(sheet, start, end)
    return i < end and sheet.low(i) in EVERY_VERB


def is_complete(sheet: Sheet, start: int, end: int, *, firm: bool = False) -> bool:
    """What stands left of a connective can stand alone: "go" in "go and buy" cannot,
    nor "try to find" in "try to find and fix it" unless a `firm` link such as a comma follows."""
    i = head(sheet, start, end)
    last = _last_spoken(sheet, i, end)
    if last < i:
        return False
    if sheet.own(last) is not None:
        return True
    if sheet.low(last) in PREPOSITIONS - _PARTICLES - {"in", "that"} or sheet.low(last) in ARTICLES:
        return False
    if last == i:
        alone = sheet.low(start - 1) == "," or (firm and i > start)
        return alone or sheet.low(last) not in EVERY_VERB
    if last == i + 1 and not firm and sheet.low(i) in _ON_THE_WAY and sheet.low(last) in _WAYS:
        return False
    if not firm and _lone_verbs(sheet, i, last):
        return False
    if last == i + 1 and sheet.low(i) in NEED_OBJECT and sheet.low(last) in _PARTICLES:
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
