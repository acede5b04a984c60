"""Rhythms that are only names: "the weekly review"."""

from agents.offline.grammar.guards.near import is_thing, says_day
from agents.offline.grammar.lexicon.function_words import CONJUNCTIONS, DATE_LEADS, POINTING
from agents.offline.grammar.lexicon.goods import ACTIVITIES, EVENTS, ROUTINES
from agents.offline.grammar.lexicon.verbs import EVERY_VERB, STRONG
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.verbs import is_verb

_BESIDE_DATES = DATE_LEADS | CONJUNCTIONS
_ROUTINES = EVENTS | ROUTINES | ACTIVITIES


def is_no_cycle(sheet: Sheet, atom: Atom) -> bool:
    """ "the weekly review", "draw monthly chart": an adverb before its noun is a name."""
    first, after = sheet.first(atom), sheet.after(atom)
    if sheet.low(first - 1) in POINTING:
        return True
    one_word = after - first == 1 and sheet.low(first).endswith("ly")
    if sheet.is_stop(first - 1) and _commands(sheet, after):
        return False
    if one_word and sheet.is_stop(first - 1) and is_routine(sheet, atom):
        return False
    named = sheet.is_content(after) or sheet.low(after) in EVERY_VERB
    counts = sheet.own(after) is None and sheet.low(after)[:1].isdigit()
    names = named or (counts and not sheet.is_stop(first - 1))
    return (one_word and names) or _is_brand(sheet, atom, first, after)


def _is_brand(sheet: Sheet, atom: Atom, first: int, after: int) -> bool:
    """ "TGI Fridays gift card": days that stand within a name."""
    led = sheet.is_stop(first - 1) or sheet.low(first - 1) in _BESIDE_DATES
    plural = after - first == 1 and sheet.low(first).endswith("days")
    capital = sheet.text[sheet.words[first - 1].start].isupper()
    return plural and not led and capital and is_thing(sheet, after)


def is_routine(sheet: Sheet, atom: Atom) -> bool:
    """ "Weekly team meeting" repeats, and is called so; beside another date it is a name only."""
    others = (a for a in sheet.atoms if a is not atom)
    if any(says_day(other) for other in others):
        return False
    after = sheet.after(atom)
    said = {sheet.low(i) for i in range(after, after + 3) if sheet.own(i) is None}
    return bool(said & _ROUTINES)


def _commands(sheet: Sheet, i: int) -> bool:
    """ "daily feed the hens" commands, "weekly review" and "monthly report due" name."""
    bare = sheet.low(i) in STRONG or not sheet.is_content(i + 1)
    return bare and sheet.low(i + 1) != "due" and is_verb(sheet, i, len(sheet.words))
