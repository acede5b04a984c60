"""How much two lists of steps share: F1 over steps matched best, by the words they have in common.

The words that say little are listed here, apart from the splitter's own, which is what is measured.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SMALL = """
a an the this that these those some any all each every other another and or but if then so than to
of in on at by for from with without into onto out off up down over under about around as until
when while after before again back i you he she it we they me him her us them my your his its our
their yours mine is are was were be been being am do does did have has had will would can could
should may might must not no yes one once what which who how where there here
"""
SMALL = frozenset(_SMALL.split())
_WORD = re.compile(r"[^\W_]+")
_ENDINGS = ("ing", "ies", "es", "ed", "s", "e")
_LEAST_STEM = 3


def overlap(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """F1 of two lists of steps, 0 to 1: twice the matched Dice over how many steps there are."""
    left, right = [words(step) for step in ours], [words(step) for step in theirs]
    return 2 * matched([[dice(a, b) for b in right] for a in left]) / (len(left) + len(right))


def words(step: str) -> frozenset[str]:
    """The stems of the words that say something."""
    text = step.casefold().replace("\u2019", "'").replace("'s", "")
    return frozenset(stem(word) for word in _WORD.findall(text) if word not in SMALL)


def stem(word: str) -> str:
    """A word without its ending: "baking", "bakes" and "bake" are the same."""
    cut = next((word.removesuffix(end) for end in _ENDINGS if word.endswith(end)), word)
    return cut if len(cut) >= _LEAST_STEM else word


def dice(one: frozenset[str], other: frozenset[str]) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0


def matched(table: Sequence[Sequence[float]]) -> float:
    """The greatest sum with one cell a row and a column at most, over sets of taken columns."""
    best = {0: 0.0}
    for row in table:
        gains = [(1 << at, gain) for at, gain in enumerate(row) if gain]
        best = _with_row(best, gains)
    return max(best.values())


def _with_row(best: dict[int, float], gains: Sequence[tuple[int, float]]) -> dict[int, float]:
    grown = dict(best)
    free = (
        (t | bit, total + gain) for t, total in best.items() for bit, gain in gains if not t & bit
    )
    for taken, total in free:
        grown[taken] = max(grown.get(taken, 0.0), total)
    return grown
