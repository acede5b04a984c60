"""Clauses with a subject of their own: "the fire drill is on Tuesday", "I still owe Hugo"."""

from agents.offline.grammar.lexicon.function_words import CONJUNCTIONS, PREPOSITIONS, PRONOUNS
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.near_verbs import ARTICLES, POSSESSIVE
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.grammar.sheet import Sheet

_SPEAKERS = listed(
    """
    i'm i've i'd i'll im ive we're we've we'd we'll they're they've there's there're it's he's she's
    that's here's
    """
)
_SUBJECTS = frozenset(["i", "we"])
_MYSELF = _SPEAKERS | _SUBJECTS
_FINITE = listed(
    """
    is are was were has had have needs need wants want isn't aren't wasn't weren't won't doesn't
    don't can't couldn't hasn't haven't hadn't didn't keeps looks smells sounds goes comes starts
    begins ends expires arrives leaves finishes opens closes still ought should must might owes owe
    """
)
_PLURAL_FINITE = frozenset(["want", "need"])
_STATES = listed(
    """
    out broken due stuck jammed gone late off down empty full nearly almost been going coming
    leaking running closed open ready again
    """
)
_OPENING = listed("if whether that because when while unless until once whenever so how which who")
_BEFORE_FINITE = listed("to not never please just also then")
_NO_SUBJECT = EVERY_VERB | CONJUNCTIONS | PREPOSITIONS | PRONOUNS | _OPENING
_SUBORDINATING = _OPENING - {"so"}
_BREAKS = CONJUNCTIONS | _OPENING
_NO_FINITE = _BEFORE_FINITE | PREPOSITIONS
_DETERMINING = ARTICLES | POSSESSIVE
_FURTHEST = 7


def opens_clause(sheet: Sheet, i: int, end: int) -> bool:
    """A subject stands at word i and its verb near behind it."""
    low = sheet.low(i)
    if sheet.own(i) is not None or not low[:1].isalnum() or i + 2 >= end:
        return False
    if low in _SPEAKERS:
        return True
    if low in _SUBJECTS:
        return sheet.low(i + 1)[:1].isalpha() and sheet.low(i + 1) not in CONJUNCTIONS
    if low in _NO_SUBJECT:
        return False
    return _verb_near(sheet, i, end)


def _verb_near(sheet: Sheet, i: int, end: int) -> bool:
    """A finite verb follows a noun phrase that begins at word i."""
    start = i + 1 if sheet.low(i) in _DETERMINING else i
    led = False
    if sheet.low(start).endswith("'s") and sheet.low(start + 1) in _STATES:
        return True
    for k in range(start + 1, min(end - 1, i + _FURTHEST)):
        low = sheet.low(k)
        if low in _BREAKS or not low[:1].isalnum():
            return False
        if sheet.own(k) is not None:
            continue
        if low in _FINITE or (low in _PLURAL_FINITE and _is_many(sheet.low(k - 1))):
            return sheet.low(k - 1) not in _NO_FINITE
        if low in PREPOSITIONS:
            led = True
        if low.endswith("'s") and sheet.low(k + 1) in _STATES and not led:
            return True
    return False


def states_anew(sheet: Sheet, i: int, end: int) -> bool:
    """A clause about a thing or somebody else begins at word i."""
    return sheet.low(i) not in _MYSELF and opens_clause(sheet, i, end)


def _is_many(low: str) -> bool:
    return low in ("people", "kids", "children", "both", "they", "them") or (
        low.endswith("s") and not low.endswith(("ss", "'s"))
    )


def is_subordinate(sheet: Sheet, start: int, i: int) -> bool:
    """ "Check if the door is locked and the light is off": the clause belongs to "if"."""
    return any(
        sheet.own(k) is None and sheet.low(k) in _SUBORDINATING for k in range(start, i)
    ) or (sheet.low(start) in ("make", "be") and sheet.low(start + 1) == "sure")
