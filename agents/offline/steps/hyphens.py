"""Words with hyphens: "out-of-town" and "drop-in" are one word, whatever their parts mean."""

from collections.abc import Sequence

from agents.offline.steps.word_sets import CUTS, PARTICLES
from tools.rules.step_titles import Opening, Word, words_of

_SMALL = CUTS | PARTICLES | {"of", "up", "on", "down"}


def without_hyphen_particle(found: Opening, text: str) -> Opening:
    """ "ask out-of-town cousins" asks nobody out."""
    if not found.particle:
        return found
    at = len(words_of(text)) - len(found.rest) - 1
    word = words_of(text)[at]
    is_joined = text[word.end : word.end + 1] == "-" and found.rest
    return Opening(found.verb, "", (word, *found.rest)) if is_joined else found


def joined(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words, those that hyphens tie to a preposition as one."""
    kept: list[Word] = []
    for chain in _chains(words, text):
        is_one = len(chain) > 1 and any(word.low in _SMALL for word in chain)
        kept += [_one(chain, text)] if is_one and chain[-1].low != "do" else chain
    return tuple(kept)


def _chains(words: Sequence[Word], text: str) -> list[list[Word]]:
    chains: list[list[Word]] = []
    for word in words:
        if chains and text[chains[-1][-1].end : word.start] == "-":
            chains[-1].append(word)
        else:
            chains.append([word])
    return chains


def _one(chain: Sequence[Word], text: str) -> Word:
    start, end = chain[0].start, chain[-1].end
    return Word(text[start:end], "-".join(word.low for word in chain), start, end)
