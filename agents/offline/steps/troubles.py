"""Titles about a thing that misbehaves: "stop the gate from dragging", "stop the tap dripping"."""

from collections.abc import Sequence

from agents.offline.steps.phrases import is_named
from agents.offline.steps.word_sets import ARTICLES, LIVING, OWNERS
from tools.rules.step_titles import Opening, Word, stem
from tools.rules.step_words import NOUN_GERUNDS

PREVENT = "prevent"
_STOPPING = frozenset({"stop", "prevent"})
_PEOPLE = LIVING | {"people", "myself", "me", "them", "him", "her", "us", "everyone", "teenager"}
_SELF = frozenset({"myself", "me", "us", "people", "everyone"})
_LEAST_GERUND = 5


def trouble(found: Opening) -> Opening:
    """What is to be stopped as "prevent", with what it does as the particle, "" for none.

    Habits ("stop smoking", "stop biting my nails") and living beings stay as they are.
    """
    first = found.rest[0].low if found.rest else ""
    if found.verb not in _STOPPING or found.particle or _is_gerund(first):
        return found
    at = next((at for at, word in enumerate(found.rest) if at and _is_gerund(word.low)), 0)
    thing = _without_from(found.rest[:at] if at else found.rest)
    if _is_living(thing):
        return Opening("accustom", "", tuple(thing)) if at and thing[0].low not in _SELF else found
    if not (at or first in ARTICLES | frozenset(OWNERS)):
        return found
    return Opening(PREVENT, found.rest[at].low if at else "", tuple(thing))


def _without_from(words: Sequence[Word]) -> Sequence[Word]:
    return words[:-1] if len(words) > 1 and words[-1].low == "from" else words


def _is_living(words: Sequence[Word]) -> bool:
    last = words[-1]
    return stem(last.low) in _PEOPLE or (len(words) == 1 and is_named(last.text))


def _is_gerund(low: str) -> bool:
    return low.endswith("ing") and len(low) >= _LEAST_GERUND and low not in NOUN_GERUNDS
