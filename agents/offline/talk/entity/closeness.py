"""How near two words are."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal

from agents.offline.talk.entity.stems import stem
from agents.offline.talk.text.respellings import REAL

Closeness = Literal[0, 1, 2]
SAME: Final = 2
NEAR: Final = 1
LEAST_PREFIX: Final = 3
LEAST_SLIP: Final = 4
TWO_SLIPS: Final = 8


@lru_cache(maxsize=32768)
def closeness(said: str, word: str) -> Closeness:
    """2 for the same word in some form, 1 for its beginning or a misspelling, else 0."""
    one, other = stem(said), stem(word)
    if one == other:
        return 2
    is_begun = len(said) >= LEAST_PREFIX and word.startswith(said) and said not in REAL
    if is_begun and len(word) - len(said) > 1:
        return 1
    if _without_vowels(said, word):
        return 1
    if _derived(said, word) or _derived(word, said):
        return 1
    if len(said) < LEAST_SLIP or len(word) < LEAST_SLIP or said[0] != word[0]:
        return 0
    most = 2 if min(len(said), len(word)) >= TWO_SLIPS else 1
    return 1 if slips(said, word, most) <= most else 0


def _without_vowels(said: str, word: str) -> bool:
    """ "Lndry" for "laundry"."""
    if len(said) < LEAST_SLIP or len(said) >= len(word) or said[0] != word[0]:
        return False
    bare = said.translate(VOWELLESS)
    return (
        len(bare) >= LEAST_SLIP and len(said) - len(bare) <= 1 and bare == word.translate(VOWELLESS)
    )


VOWELLESS: Final = str.maketrans("", "", "aeiou")


def _derived(long: str, short: str) -> bool:
    """ "Renewal" of "renew", "payment" of "pay"."""
    return len(short) >= LEAST_PREFIX and long.startswith(short) and long[len(short) :] in ENDINGS


ENDINGS: Final = frozenset(["al", "ment", "ation", "er", "ings", "ion", "ance"])


def slips(one: str, other: str, most: int) -> int:
    """Letters added, left out, replaced or swapped with the next; more than `most` is most + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        fresh = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(row[j] + 1, fresh[j - 1] + 1, row[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            fresh.append(cost)
        before, row = row, fresh
    return min(row[-1], most + 1)
