"""Misspelt words read as the likeliest of the words that people say to a secretary.

A noisy channel: of the words near to what was typed, the one that is said most often for how
little was mistyped (Kernighan, Church and Gale, 1990); near ones are found by letters left out of
both (symmetric deletes, as in SymSpell). `run.py bench learn` writes the words.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

WORDS: Final = Path(__file__).with_name("words.json")
SHORTEST, LONG = 3, 7
"""Letters of the shortest word that is mended, and of one in which two slips are."""
MOST: Final = {3: 0.5, 4: 1.0, 5: 1.0, 6: 1.5}
MOST_OF_LONG: Final = 2.0
"""How much may be mistyped, by letters of the word."""
COST: Final = 2.5
"""What one slip weighs beside the logarithm of how often a word is said."""
SWAPPED, DOUBLED, LOST, NEAR, OTHER, FIRST = 0.5, 0.7, 1.0, 1.0, 1.5, 9.0
FARTHEST: Final = 2
"""Letters that two words differ by in length at most, where one is a slip of the other."""
VOWELS: Final = frozenset("aeiouy")
ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYS: Final = {letter: (row, at) for row, keys in enumerate(ROWS) for at, letter in enumerate(keys)}


@dataclass(frozen=True)
class Words:
    """`said`: how many messages say each word; `real`: words that look like a slip of one of them
    and are none."""

    said: Mapping[str, int]
    real: frozenset[str]
    near: dict[str, list[str]] = field(init=False, default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for word in self.said:
            for shorter in shortened(word):
                self.near[shorter].append(word)

    def mended(self, typed: str) -> str:
        """The likeliest word for a misspelt one; any other as it is."""
        if len(typed) < SHORTEST or typed in self.said or typed in self.real:
            return typed
        if not (typed.isascii() and typed.isalpha()):
            return typed
        close = ((word, slips(typed, word)) for word in self.candidates(typed))
        scores = {
            word: math.log(self.said[word]) - COST * cost
            for word, cost in close
            if cost <= most_of(typed)
        }
        return max(scores, key=lambda word: (scores[word], word)) if scores else typed

    def candidates(self, typed: str) -> set[str]:
        return {word for shorter in shortened(typed) for word in self.near.get(shorter, ())}


def most_of(typed: str) -> float:
    return MOST.get(len(typed), MOST_OF_LONG)


def is_slip(typed: str, meant: str) -> bool:
    may_be = abs(len(typed) - len(meant)) <= FARTHEST and typed[:1] in meant[:2]
    return may_be and len(typed) >= SHORTEST and slips(typed, meant) <= most_of(typed)


def surely_mended(typed: str) -> str:
    """Only where the fingers slipped, with two letters swapped or one doubled: else as it is."""
    meant = mended(typed)
    return meant if meant != typed and slips(typed, meant) <= DOUBLED else typed


def shortened(word: str) -> Iterator[str]:
    """The word, and without each of its letters; of a long one without each two."""
    once = {word[:at] + word[at + 1 :] for at in range(len(word))}
    yield word
    yield from once
    if len(word) >= LONG:
        yield from {one[:at] + one[at + 1 :] for one in once for at in range(len(one))} - once


def slips(typed: str, meant: str) -> float:
    """How much was mistyped: Damerau's distance (one letter lost, added, taken for another, two
    swapped), with what fingers do often at a lower price."""
    before: list[float] = []
    row = [0.0, *(FIRST + LOST * at for at in range(len(meant)))]
    for i, a in enumerate(typed):
        last, before = before, row
        row = [FIRST + LOST * i]
        for j, b in enumerate(meant):
            best = min(
                before[j] + taken(a, b, is_first=not i or not j),
                before[j + 1] + added(typed, i),
                row[j] + added(meant, j),
            )
            if i and j and a == meant[j - 1] and b == typed[i - 1] and a != b:
                best = min(best, last[j - 1] + SWAPPED)
            row.append(best)
    return row[-1]


def taken(a: str, b: str, *, is_first: bool) -> float:
    if a == b:
        return 0.0
    if is_first:
        return FIRST
    is_near = (a in VOWELS and b in VOWELS) or are_neighbours(a, b)
    return NEAR if is_near else OTHER


def added(word: str, at: int) -> float:
    if not at:
        return FIRST
    return DOUBLED if word[at] == word[at - 1] else LOST


def are_neighbours(a: str, b: str) -> bool:
    if a not in KEYS or b not in KEYS:
        return False
    (row, at), (other, beside) = KEYS[a], KEYS[b]
    return abs(row - other) <= 1 and abs(at - beside) <= 1


@cache
def stored_words() -> Words:
    return of_json(json.loads(WORDS.read_text(encoding="utf-8")))


def of_json(stored: Mapping[str, Any]) -> Words:
    return Words(stored["said"], frozenset(stored["real"]))


@lru_cache(maxsize=4096)
def mended(typed: str) -> str:
    return stored_words().mended(typed)


def forget() -> None:
    """Read the words anew, once they were learned anew."""
    stored_words.cache_clear()
    mended.cache_clear()
