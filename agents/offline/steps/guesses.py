"""Telling that a title opens with a verb where no list has it: by its shape or what follows it."""

from collections.abc import Sequence

from agents.offline.steps.rare_verbs import (
    ALSO_NOUNS,
    NOT_PREFIXED,
    NOT_SUFFIXED,
    RARE_VERBS,
    ROOTS,
)
from agents.offline.steps.word_sets import ARTICLES, OWNERS, QUESTIONS, UNTOUCHABLE
from tools.rules.step_titles import Opening, Word, stem, words_of
from tools.rules.step_words import AMOUNT_WORDS, SMALL_WORDS, TIME_WORDS, VERBS

_PREFIXES = ("re", "un", "de", "dis")
_SUFFIXES = ("ise", "ize", "ify")
_NEVER = (
    SMALL_WORDS
    | TIME_WORDS
    | QUESTIONS
    | AMOUNT_WORDS
    | {"twice", "double", "quite", "such", "rather", "what", "many", "whole", "ignore"}
)
_OBJECT_OPENERS = (ARTICLES | frozenset(OWNERS) | {"both", "each", "every", "all", "its"}) - {
    "some"
}
_LEAST_VERB, _LEAST_ROOT = 3, 3


def guessed(found: Opening, text: str) -> Opening:
    """The opening with its verb where the first word can only be one."""
    if found.verb or len(found.rest) < 2:
        return found
    first, *rest = _with_prefix(found.rest, text)
    if not rest:
        return found
    verb = _gerund_root(first.low) or first.low
    return Opening(verb, "", tuple(rest)) if _is_verb(verb, first, rest[0]) else found


def hyphen_verb(text: str) -> Opening | None:
    """ "spring-clean the flat" cleans, "jump-start the van" jumps; None for other openings."""
    first, second, following = (*words_of(text)[:3], None, None, None)[:3]
    if not first or not second or not following or text[first.end : second.start] != "-":
        return None
    if following.low not in _OBJECT_OPENERS or first.low in _PREFIXES:
        return None
    ranked = (first.low + second.low, first.low if second.low == "start" else second.low, first.low)
    verb = next((low for low in ranked if low in VERBS | RARE_VERBS), "")
    return Opening(verb, "", words_of(text)[2:]) if verb else None


def _with_prefix(words: Sequence[Word], text: str) -> Sequence[Word]:
    """ "re-grout the shower" opens with "regrout"."""
    first, second = words[:2]
    if first.low not in _PREFIXES or text[first.end : second.start] != "-":
        return words
    joined = Word(first.text + second.text, first.low + second.low, first.start, second.end)
    return (joined, *words[2:])


def _is_verb(verb: str, first: Word, following: Word) -> bool:
    if not verb.isalpha() or not verb.isascii() or len(verb) < _LEAST_VERB:
        return False
    if verb in _NEVER - RARE_VERBS:
        return False
    if following.start == first.end + 1 and following.low in _OBJECT_OPENERS:
        return verb in RARE_VERBS or stem(first.low) not in UNTOUCHABLE
    return verb not in ALSO_NOUNS and (verb in RARE_VERBS or is_shaped(verb))


def is_shaped(low: str) -> bool:
    """Whether a word has the prefix or ending of a verb ("regrout", "digitise")."""
    if low.endswith(_SUFFIXES) and len(low) > 5:
        return low not in NOT_SUFFIXED
    roots = (low.removeprefix(prefix) for prefix in _PREFIXES if low.startswith(prefix))
    return low not in NOT_PREFIXED and any(
        len(root) >= _LEAST_ROOT and root in VERBS | RARE_VERBS | ROOTS for root in roots
    )


def _gerund_root(low: str) -> str:
    """ "regrouting" -> "regrout", of verbs that are known or shaped like one."""
    if not low.endswith("ing"):
        return ""
    root = low[:-3]
    shapes = (root, root + "e", root[:-1] if root[-1:] == root[-2:-1] else root)
    return next((s for s in shapes if s in RARE_VERBS or (s and is_shaped(s))), "")
