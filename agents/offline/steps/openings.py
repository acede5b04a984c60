"""The verb a title opens with, where the first word alone would mislead."""

from collections.abc import Sequence

from agents.offline.steps.done_by_others import DONE, done_by_others
from agents.offline.steps.guesses import guessed, hyphen_verb
from agents.offline.steps.hyphens import joined, without_hyphen_particle
from agents.offline.steps.phrasals import LONG_PHRASALS, LONGEST_PHRASAL, NOT_BEFORE
from agents.offline.steps.phrases import is_named
from agents.offline.steps.troubles import trouble
from agents.offline.steps.verb_groups import GETTING
from agents.offline.steps.word_sets import (
    CUTS,
    DETERMINERS,
    LINKS,
    LIVING,
    PARTICLES,
    PEOPLE,
    PHASES,
    PLACES,
    STAINS,
    STATES,
    UNTOUCHABLE,
)
from tools.rules.step_titles import Opening, Word, base_verb, opening, stem, words_of
from tools.rules.step_words import SEPARABLE, TIME_WORDS

GET = "get"
_BEFORE_UP = frozenset(
    {"check", "follow", "washing", "wash", "meet", "catch", "make", "clean", "back", "start"}
)
"""What makes a noun with "up" ("a check up")."""
_ASKING = frozenset({"ask", "remind", "persuade", "convince", "tell", "get"})
_WAYS = frozenset({"through", "upstairs", "downstairs", "onto"})
_MOVES = frozenset({"in", "into", "on", "off", "out"})


def title_opening(text: str) -> Opening:
    """What a title is about doing, with the words after it."""
    found = trouble(_getting(_favour(_main_verb(_long_phrasal(_opening(text))))))
    if found.verb or len(found.rest) < 2:
        return found if found.particle == DONE else _particle_apart(found)
    before, mark, after = text.partition(":")
    if mark and (inner := opening(after)).verb and len(before.split()) < 4:
        return Opening(inner.verb, inner.particle, words_of(before))
    last = found.rest[-1].low
    verb = base_verb(last) if last.endswith("ing") else ""
    return Opening(verb, "", found.rest[:-1]) if verb else found


def _opening(text: str) -> Opening:
    """The first verb, also one that no list has; words with hyphens around prepositions are one."""
    found = hyphen_verb(text) or guessed(without_hyphen_particle(opening(text), text), text)
    return Opening(found.verb, found.particle, joined(found.rest, text))


def _favour(found: Opening) -> Opening:
    """ "ask the neighbour to turn it down" is about winning the neighbour over."""
    if found.verb not in _ASKING or found.particle:
        return found
    ends = (at for at, word in enumerate(found.rest[:-1]) if at and word.low == "to")
    at = next((at for at in ends if base_verb(found.rest[at + 1].low)), 0)
    is_plain = at and not any(word.low in CUTS for word in found.rest[:at])
    is_plain = is_plain and (found.verb != GET or _is_being(found.rest[at - 1]))
    return Opening("persuade", "", found.rest[:at]) if is_plain else found


def _is_being(word: Word) -> bool:
    return is_named(word.text) or stem(word.low) in LIVING


def _long_phrasal(found: Opening) -> Opening:
    """ "find a home for the cat" is "rehome", "dig up the lawn" is "uproot"."""
    said_first = filter(None, (found.verb, found.particle))
    lows = [*said_first, *(word.low for word in found.rest)]
    for count in range(min(LONGEST_PHRASAL, len(lows) - 1), 1, -1):
        said, after = tuple(lows[:count]), lows[count]
        if said in LONG_PHRASALS and after not in NOT_BEFORE.get(said, ()) and _is_thing(after):
            return Opening(LONG_PHRASALS[said], "", found.rest[count - len(lows) :])
    return found


def _is_thing(low: str) -> bool:
    """Whether an object can begin so."""
    return low not in CUTS or low in DETERMINERS


def _main_verb(found: Opening) -> Opening:
    """ "finish reading the book" is about reading, "plan and book a trip" about a trip."""
    rest = found.rest
    if found.verb == "sort" and rest[:1] and rest[0].low in ("a", "an"):
        return Opening(GET, "", rest)
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
    if moved := _moving(found.rest):
        return moved
    for count in (2, 1):
        lows = tuple(word.low for word in found.rest[:count])
        if lows in GETTING and len(found.rest) > count:
            return Opening(GETTING[lows], "to" if lows == ("to",) else "", found.rest[count:])
    if _is_state(found.rest):
        return Opening("become", GET, found.rest)
    return done_by_others(found.rest) or _parting(found)


def _moving(rest: Sequence[Word]) -> Opening | None:
    """ "get on the bus" is going, "get the sofa upstairs" moving, "get out of it" cancelling."""
    if _is_tie(rest):
        return Opening("cancel", "", tuple(rest[2:]))
    if any(word.low in _WAYS for word in rest[1:]):
        return Opening("move", "", tuple(rest))
    is_going = bool(rest) and rest[0].low in _MOVES and _points(rest[1:3])
    return Opening("go", "", tuple(rest)) if is_going else None


def _parting(found: Opening) -> Opening:
    """ "get the paint off my jeans" is about removing it."""
    return Opening("remove", "", found.rest) if _is_stain(found.rest) else found


def _is_stain(rest: Sequence[Word]) -> bool:
    """ "get the paint off my jeans", where the first thing is nothing that one wants."""
    ends = (at for at, word in enumerate(rest) if at and word.low in ("off", "out", "from"))
    at = next(ends, 0)
    return at > 0 and len(rest) > at + 1 and stem(rest[at - 1].low) in STAINS


def _is_tie(rest: Sequence[Word]) -> bool:
    """ "out of the phone contract" is to be cancelled, not left by car."""
    is_out = tuple(word.low for word in rest[:2]) == ("out", "of")
    return is_out and any(stem(word.low) in UNTOUCHABLE for word in rest[2:])


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
    if found.particle or last not in PARTICLES | {"up"}:
        return found
    is_noun = last == "up" and found.rest[-2].low in _BEFORE_UP
    if not is_noun and (verb := LONG_PHRASALS.get((found.verb, last))):
        return Opening(verb, "", found.rest[:-1])
    if last == "up" or last not in SEPARABLE.get(found.verb, ()):
        return found
    return Opening(found.verb, last, found.rest[:-1])
