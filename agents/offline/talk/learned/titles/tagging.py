"""The likeliest row of tags for the words of a message: where titles begin and go on.

A linear chain (Collins 2002): each sign at a word has a weight for each tag, each tag one for the
tag before it; the best row is found by dynamic programming (Viterbi 1967).
"""

from __future__ import annotations

import base64
import json
from array import array
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

WEIGHTS: Final = Path(__file__).with_name("weights.json")
SCALE: Final = 2
"""Weights are stored in whole steps of 1 / SCALE, as signed bytes."""
TAGS: Final = ("B", "I", "O")
"""Begins a title, goes on with it, or is outside."""
NEVER: Final = -1e9
Scores = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Tagger:
    """`weights` by sign for each of TAGS; `steps` for a tag after another ("^" at the start)."""

    weights: Mapping[str, Sequence[float]]
    steps: Mapping[str, float]

    def scores(self, signs: Sequence[Sequence[str]]) -> Scores:
        return [self.score(one) for one in signs]

    def score(self, signs: Sequence[str]) -> Sequence[float]:
        begins = inside = outside = 0.0
        for sign in signs:
            if (weight := self.weights.get(sign)) is not None:
                begins += weight[0]
                inside += weight[1]
                outside += weight[2]
        return begins, inside, outside

    def tag(self, signs: Sequence[Sequence[str]]) -> tuple[list[str], float]:
        """The best row, and by how much it is better than the best with another tag somewhere."""
        scores = self.scores(signs)
        if not scores:
            return [], 0.0
        ahead, behind = self.ahead(scores), self.behind(scores)
        tags, margin = [], float("inf")
        for one, other in zip(ahead, behind, strict=True):
            whole = [one[at] + other[at] for at in range(len(TAGS))]
            best, second, _ = sorted(whole, reverse=True)
            tags.append(TAGS[whole.index(best)])
            margin = min(margin, best - second)
        return tags, margin

    def ahead(self, scores: Scores) -> list[list[float]]:
        """The best sum up to each word, for each tag of it."""
        first = [scores[0][at] + self.steps.get(f"^{tag}", 0.0) for at, tag in enumerate(TAGS)]
        first[TAGS.index("I")] = NEVER
        rows = [first]
        for own in scores[1:]:
            last = rows[-1]
            rows.append([own[at] + max(self.into(last, tag)) for at, tag in enumerate(TAGS)])
        return rows

    def into(self, last: Sequence[float], tag: str) -> list[float]:
        return [
            value + self.steps.get(before + tag, 0.0)
            for value, before in zip(last, TAGS, strict=True)
        ]

    def behind(self, scores: Scores) -> list[list[float]]:
        """The best sum after each word, for each tag of it."""
        rows = [[0.0] * len(TAGS)]
        for own in reversed(scores[1:]):
            last = [value + one for value, one in zip(rows[-1], own, strict=True)]
            rows.append([max(self.out_of(last, tag)) for tag in TAGS])
        return rows[::-1]

    def out_of(self, last: Sequence[float], tag: str) -> list[float]:
        return [
            value + self.steps.get(tag + after, 0.0)
            for value, after in zip(last, TAGS, strict=True)
        ]


USED: ContextVar[Tagger | None] = ContextVar("titles", default=None)
"""Other weights than the stored ones, where what was learned is measured."""


def tagger() -> Tagger:
    """`run.py bench learn` writes its weights."""
    return USED.get() or stored_tagger()


@cache
def stored_tagger() -> Tagger:
    return of_json(json.loads(WEIGHTS.read_text(encoding="utf-8")))


def of_json(stored: dict[str, Any]) -> Tagger:
    weights = {sign: read(row) for sign, row in stored["weights"].items()}
    return Tagger(weights, {pair: step / SCALE for pair, step in stored["steps"].items()})


def read(row: str) -> tuple[float, float, float]:
    begins, inside, outside = array("b", base64.b64decode(row))
    return begins / SCALE, inside / SCALE, outside / SCALE
