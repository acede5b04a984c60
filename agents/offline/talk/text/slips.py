"""Misspelt commands: "finsihed", "delte", "remnid" read as what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.goods import EVENTS, GOODS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.text.respellings import COMMANDS, MERGED, REAL

VOWELS: Final = "aeiou"
SHORTEST: Final = 4


def slips_of(word: str) -> Iterator[str]:
    """One letter left out, doubled, swapped with the next, or one vowel for another."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        if word[at] in VOWELS:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in VOWELS)


def known_slips() -> dict[str, str]:
    taken = COMMANDS | REAL | EVERY_VERB | FUNCTION_WORDS | GOODS | EVENTS | set(MERGED)
    found: dict[str, str] = {}
    for word in sorted(COMMANDS):
        if len(word) < SHORTEST:
            continue
        for slip in slips_of(word):
            if slip not in taken and len(slip) >= SHORTEST and not _plural(slip, taken):
                found.setdefault(slip, word)
    return found


def _plural(slip: str, taken: frozenset[str]) -> bool:
    return slip.endswith("s") and slip[:-1] in taken


SLIPS: Final = known_slips()


def mended(low: str) -> str:
    """A slip as the command it stands for, any other word as it is."""
    return SLIPS.get(low, low)
