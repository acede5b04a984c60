"""Reading a title: its words, the verb it opens with, and what the work is about."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from tools.rules.step_words import (
    AMOUNT_WORDS,
    DURATION_WORDS,
    LEAD_INS,
    NOUN_GERUNDS,
    NOUNS_IN_IE,
    RUDE_WORDS,
    SEPARABLE,
    SHAME_WORDS,
    SMALL_WORDS,
    TIME_WORDS,
    VERBS,
)

LONGEST_WORD = 40
_PLAIN = re.compile("[\x00-\u02ff\u2010-\u203a]*")
_PLAIN_WORD = re.compile("[^\\W_]+(?:['\u2019]+[^\\W_]+)*")
_PLURALS_IN_ES = ("ases", "oses", "rses", "ouses", "izes", "aches", "enses")
"""Plurals of nouns in "e": "suitcases", "roses", "horses", "houses", "prizes", "expenses"."""
_JOINS = "'\u2019\u200c\u200d"


class Word(NamedTuple):
    """A word of a text; `low` is case-folded with plain apostrophes, `start` and `end` offsets."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The verb a title opens with (base form, "" for none) and the words after it."""

    verb: str
    particle: str
    rest: tuple[Word, ...]


def words_of(text: str) -> tuple[Word, ...]:
    """Words in order: letters, digits and their marks, with apostrophes and joiners inside."""
    if _PLAIN.fullmatch(text):
        return tuple(_word(match[0], match.start()) for match in _PLAIN_WORD.finditer(text))
    found: list[Word] = []
    start = 0
    for inside, run in groupby(text, _inside):
        piece = "".join(run)
        if inside and any(map(str.isalnum, piece)):
            found.append(_word(piece, start))
        start += len(piece)
    return tuple(found)


def lows_of(text: str) -> tuple[str, ...]:
    """The case-folded words of a text."""
    if text.isascii():
        return tuple(_PLAIN_WORD.findall(text.lower()))
    return tuple(word.low for word in words_of(text))


def _inside(char: str) -> bool:
    if char.isalnum() or char in _JOINS:
        return True
    return char > "\u02ff" and unicodedata.category(char)[0] == "M"


def _word(piece: str, start: int) -> Word:
    text = piece.strip(_JOINS)
    start += piece.index(text)
    return Word(text, text.casefold().replace("\u2019", "'"), start, start + len(text))


@lru_cache(maxsize=4_096)
def stem(low: str) -> str:
    """A word without its possessive and plural ending, good enough to compare two words."""
    low = low.removesuffix("'s").removesuffix("'")
    if len(low) > 4 and low.endswith("ies"):
        return low[:-1] if low[:-1] in NOUNS_IN_IE else low[:-3] + "y"
    if len(low) > 4 and low.endswith(_PLURALS_IN_ES):
        return low[:-1]
    if len(low) > 4 and low.endswith(("xes", "ses", "ches", "shes", "zes")):
        return low[:-2]
    if len(low) > 5 and low.endswith("oes"):
        return low[:-2]
    if len(low) > 2 and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    return low


def base_verb(low: str) -> str:
    """The base form of a verb or gerund ("taking" -> "take"), or "" if it is none we know."""
    if low in VERBS:
        return low
    if not low.endswith("ing") or len(low) < 5 or low in NOUN_GERUNDS:
        return ""
    root = low[:-3]
    shapes = [root, root + "e", root[:-1] if root[-1:] == root[-2:-1] else root]
    if root.endswith("y"):
        shapes.append(root[:-1] + "ie")
    return next((shape for shape in shapes if shape in VERBS), "")


def opening(title: str) -> Opening:
    """What a title opens with, lead-ins ("I need to", "TODO") set aside."""
    rest = _after_lead_ins(words_of(title))
    if not rest or not (verb := base_verb(rest[0].low)):
        return Opening("", "", rest)
    particle = ""
    if len(rest) > 1 and rest[1].low in SEPARABLE.get(verb, ()):
        particle = rest[1].low
    return Opening(verb, particle, rest[2 if particle else 1 :])


def _after_lead_ins(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while words:
        lows = tuple(word.low for word in words[:4])
        skip = max((len(lead) for lead in LEAD_INS if lows[: len(lead)] == lead), default=0)
        if words[0].low.isdigit() or words[0].low in RUDE_WORDS:
            skip = skip or 1
        if not skip or skip >= len(words):
            return words
        words = words[skip:]
    return words


def object_words(title: str) -> tuple[str, ...]:
    """The content words of what a title is about, lower case, in order, without doubles.

    "Call dentist about appointment" -> ("dentist", "appointment"). Days and amounts count only
    where nothing else is left; bare numbers, shame and rude words never do.
    """
    content = [word for word in opening(title).rest if is_content(word.low)]
    strong = [w for w in content if w.low not in TIME_WORDS and w.low not in AMOUNT_WORDS]
    return tuple(dict.fromkeys(word.low for word in strong or content))


def is_content(low: str) -> bool:
    """Whether a word can say what the work is about."""
    if low in SMALL_WORDS or low in SHAME_WORDS or low in RUDE_WORDS or low in DURATION_WORDS:
        return False
    if len(low) > LONGEST_WORD or not any(map(str.isalpha, low)):
        return False
    return len(low) > 1 or not low.isascii()


def names_any(text: str, wanted: Sequence[str]) -> bool:
    """Whether a text has one of the words, plural and possessive aside."""
    stems = {stem(low) for low in wanted}
    return any(stem(low) in stems for low in lows_of(text))
