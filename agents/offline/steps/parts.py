"""The parts of what follows a title's verb: the object, who it is for, and where it goes."""

from collections.abc import Sequence
from itertools import takewhile

from agents.offline.steps.phrases import PHRASE_WORDS
from agents.offline.steps.word_sets import (
    ADVERBS,
    ARTICLES,
    CUTS,
    DETERMINERS,
    GIVING,
    KIN,
    LINKS,
    NOT_ADVERBS,
    OWNERS,
    PARTICLES,
    QUESTIONS,
)
from tools.rules.step_titles import Word, base_verb
from tools.rules.step_words import AMOUNT_WORDS, DURATION_WORDS, TIME_WORDS

Words = tuple[Word, ...]
_PREPOSITIONS = CUTS - QUESTIONS
_FIRM = (ARTICLES | frozenset(OWNERS)) - {"some", "her"}
"""After these a noun is still to come ("the under 11s kit")."""
_PARTS_OF_DAY = {"night", "evening", "day", "morning"}
_LEADING = _PREPOSITIONS | {"of", "off", "out"}


def object_end(rest: Sequence[Word]) -> int:
    """Where the object ends: at a preposition, or at "and" with a second verb after it."""
    if rest and rest[0].low in QUESTIONS:
        return min(len(rest), PHRASE_WORDS)
    following = [*rest[1:], None]
    ends = (at for at, word in enumerate(rest) if at and _ends(rest[at - 1], word, following[at]))
    return next(ends, len(rest))


def _ends(before: Word, word: Word, following: Word | None) -> bool:
    if word.low in LINKS:
        return following is None or bool(base_verb(following.low))
    if before.low in _FIRM or (before.low, word.low) == ("thank", "you"):
        return False
    if word.low in PARTICLES and before.low not in DETERMINERS:
        return following is not None and following.low in CUTS | DETERMINERS | {"of"}
    return word.low in CUTS and not (word.low == "to" and following and following.low == "do")


def trimmed_end(words: Sequence[Word]) -> Words:
    """Words without the days and prepositions they end with."""
    kept = list(words)
    if len(kept) > 2 and kept[0].low in _FIRM and kept[-1].low in _PARTS_OF_DAY:
        return tuple(kept)
    while len(kept) > 1 and _is_loose(kept[-1].low) and kept[-2].low not in DETERMINERS:
        kept.pop()
    return tuple(kept)


def _is_loose(low: str) -> bool:
    """Whether a word at the end says when or how, not what."""
    is_manner = low.endswith("ly") and len(low) > 5 and low not in NOT_ADVERBS
    return is_manner or low in TIME_WORDS | CUTS | ADVERBS


def trimmed(words: Sequence[Word]) -> Words:
    """Words without the small ones around them."""
    kept = trimmed_end(words)
    while len(kept) > 1 and kept[0].low in _LEADING:
        kept = kept[1:]
    return kept


def following(after: Sequence[Word], openers: frozenset[str]) -> Words:
    """The phrase after the first of the prepositions, or none."""
    starts = (at + 1 for at, word in enumerate(after) if word.low in openers)
    rest = after[next(starts, len(after)) :]
    words = trimmed(rest[: object_end(rest)])
    if not words or rest[0].low in _PREPOSITIONS | {"be"} or words[0].low in TIME_WORDS | CUTS:
        return ()
    return words


def receiver(verb: str, rest: Words) -> tuple[Words, Words]:
    """ "the dog a treat" -> "the dog" and "a treat", where somebody is given something."""
    at = _gift_at(rest) if verb in GIVING else 0
    before = rest[:at]
    if any(word.low in CUTS or word.low == "of" for word in before):
        return (), rest
    return before, rest[at:]


def _gift_at(rest: Words) -> int:
    """Where the gift begins: at a second article, or after "my wife"; 0 for nowhere."""
    lows = [word.low for word in rest]
    if len(rest) > 2 and lows[0] in OWNERS and lows[1] in KIN and lows[2] not in CUTS:
        return 2
    at = next((at for at, low in enumerate(lows[:-1]) if at and low in ARTICLES), 0)
    is_gift = at and lows[0] not in ("a", "an") and lows[at - 1] not in DETERMINERS
    return at if is_gift else 0


def without_amount(rest: Words) -> Words:
    """ "2 litres of milk" -> "milk", "a dozen eggs" -> "eggs"."""
    amount = list(takewhile(_is_amount, rest))
    after = rest[len(amount) :]
    if amount and len(after) > 1 and after[0].low == "of":
        return after[1:]
    return after if after and any(word.low == "dozen" for word in amount) else rest


def _is_amount(word: Word) -> bool:
    return word.low in AMOUNT_WORDS or word.low.isdigit() or word.low in ("a", "some", "two")


def tells(rest: Sequence[Word]) -> bool:
    """Whether there is more than days and amounts after the verb."""
    known = TIME_WORDS | DURATION_WORDS | CUTS
    return any(word.low not in known and not _is_amount(word) for word in rest)
