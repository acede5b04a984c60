"""The verb a title opens with, where the first word alone would mislead."""

from collections.abc import Sequence

from agents.offline.steps.phrases import is_named
from agents.offline.steps.verb_groups import GETTING
from agents.offline.steps.word_sets import (
    CUTS,
    DETERMINERS,
    LINKS,
    PARTICLES,
    PEOPLE,
    PHASES,
    PLACES,
    STATES,
)
from tools.rules.step_titles import Opening, Word, base_verb, opening, words_of
from tools.rules.step_words import SEPARABLE, TIME_WORDS, VERBS

GET = "get"
_MOVES = frozenset({"in", "into", "on", "off", "out"})


def title_opening(text: str) -> Opening:
    """What a title is about doing, with the words after it."""
    found = _getting(_main_verb(opening(text)))
    if found.verb or len(found.rest) < 2:
        return _particle_apart(found)
    before, mark, after = text.partition(":")
    if mark and (inner := opening(after)).verb and len(before.split()) < 4:
        return Opening(inner.verb, inner.particle, words_of(before))
    last = found.rest[-1].low
    verb = base_verb(last) if last.endswith("ing") else ""
    return Opening(verb, "", found.rest[:-1]) if verb else found


def _main_verb(found: Opening) -> Opening:
    """ "finish reading the book" is about reading, "plan and book a trip" about a trip."""
    rest = found.rest
    if found.verb and len(rest) > 2 and rest[0].low in LINKS and base_verb(rest[1].low):
        return Opening(found.verb, found.particle, rest[2:])
    inner = base_verb(rest[0].low) if len(rest) > 1 and found.verb in PHASES else ""
    if inner and rest[0].low.endswith("ing"):
        return Opening(inner, "", rest[1:])
    return found


def _getting(found: Opening) -> Opening:
    """ "get in shape" is no shopping: the verb that "get" stands for, where it is not "buy".

    A state is said with "become", and keeps "get" as its particle.
    """
    if found.verb != GET or found.particle not in ("", "back"):
        return found
    if found.particle and len(found.rest) > 1 and _is_to_someone(found.rest):
        return Opening("contact", "", found.rest[1:])
    if verb := _done_by_others(found.rest):
        return Opening(verb, "", found.rest[:-1])
    if found.rest[:1] and found.rest[0].low in _MOVES and _points(found.rest[1:3]):
        return Opening("go", "", found.rest)
    for count in (2, 1):
        lows = tuple(word.low for word in found.rest[:count])
        if lows in GETTING and len(found.rest) > count:
            return Opening(GETTING[lows], "to" if lows == ("to",) else "", found.rest[count:])
    return Opening("become", GET, found.rest) if _is_state(found.rest) else found


def _done_by_others(rest: Sequence[Word]) -> str:
    """ "get the car washed" is about washing it."""
    last = rest[-1].low if len(rest) > 1 else ""
    if not last.endswith("ed") or last in STATES:
        return ""
    roots = (last[:-1], last[:-2], last[:-3] if last[-3:-2] == last[-4:-3] else "")
    return next((root for root in roots if root in VERBS), "")


def _points(words: Sequence[Word]) -> bool:
    return any(word.low in DETERMINERS for word in words)


def _is_to_someone(rest: Sequence[Word]) -> bool:
    return rest[0].low == "to" and (is_named(rest[1].text) or rest[1].low in PEOPLE)


def _is_state(rest: Sequence[Word]) -> bool:
    """ "in shape" and "better at chess" are states, "better headphones" are things."""
    lows = [word.low for word in rest[:2]]
    if not lows or lows[0] in PLACES:
        return len(lows) > 1
    return lows[0] in STATES and (len(lows) < 2 or lows[1] in CUTS | TIME_WORDS | {"again"})


def _particle_apart(found: Opening) -> Opening:
    """ "take the trash out" is "take out the trash"."""
    last = found.rest[-1].low if len(found.rest) > 1 else ""
    if found.particle or last not in PARTICLES or last not in SEPARABLE.get(found.verb, ()):
        return found
    return Opening(found.verb, last, found.rest[:-1])
