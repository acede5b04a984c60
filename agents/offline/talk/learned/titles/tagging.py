"""The likeliest row of tags for the words of a message: where titles begin and go on.

A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): each sign at a word has
a weight for each tag, each tag one for the tag before it; the best row is found by dynamic
programming (Viterbi 1967).
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

WEIGHTS: Final = Path(__file__).with_name("weights.json")
SCALE: Final = 24
"""Weights are stored in whole steps of 1 / SCALE, as signed bytes."""
TAGS: Final = ("B", "I", "O")
"""Begins a title, goes on with it, or is outside."""
START: Final = "^"
"""Before the first word."""
NEVER: Final = -1e9
Scores = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Tagger:
    """`weights` by sign for each of TAGS, in whole steps of 1 / SCALE as signed bytes; `steps` for
    a tag after another ("^" at the start)."""

    weights: Mapping[str, bytes]
    steps: Mapping[str, float]

    def scores(self, signs: Sequence[Sequence[str]]) -> Scores:
        return [self.score(one) for one in signs]

    def score(self, signs: Sequence[str]) -> Sequence[float]:
        begins = inside = outside = 0
        for sign in signs:
            if (stored := self.weights.get(sign)) is not None:
                weight = memoryview(stored).cast("b")
                begins += weight[0]
                inside += weight[1]
                outside += weight[2]
        return begins / SCALE, inside / SCALE, outside / SCALE

    def tag(self, signs: Sequence[Sequence[str]]) -> tuple[list[str], float]:
        """The likeliest row, and how likely it is."""
        scores = self.scores(signs)
        if not scores:
            return [], 1.0
        best = sums = self.first(scores[0])
        came: list[list[int]] = []
        for own in scores[1:]:
            into = [self.into(best, tag) for tag in TAGS]
            came.append([max(range(len(TAGS)), key=row.__getitem__) for row in into])
            best = [own[at] + max(row) for at, row in enumerate(into)]
            sums = [own[at] + logsum(self.into(sums, tag)) for at, tag in enumerate(TAGS)]
        return back(best, came), math.exp(max(best) - logsum(sums))

    def first(self, own: Sequence[float]) -> list[float]:
        found = [own[at] + self.steps.get(START + tag, 0.0) for at, tag in enumerate(TAGS)]
        found[TAGS.index("I")] = NEVER
        return found

    def into(self, last: Sequence[float], tag: str) -> list[float]:
        return [
            value + self.steps.get(before + tag, 0.0)
            for value, before in zip(last, TAGS, strict=True)
        ]


def back(best: Sequence[float], came: Sequence[Sequence[int]]) -> list[str]:
    """The tags from the last to the first, each where the next one came from."""
    at = max(range(len(TAGS)), key=best.__getitem__)
    found = [TAGS[at]]
    for row in reversed(came):
        at = row[at]
        found.append(TAGS[at])
    return found[::-1]


def logsum(values: Sequence[float]) -> float:
    most = max(values)
    return most + math.log(sum(math.exp(value - most) for value in values))


USED: ContextVar[Tagger | None] = ContextVar("titles", default=None)
"""Other weights than the stored ones, where what was learned is measured."""


def tagger() -> Tagger:
    """`run.py bench learn` writes its weights."""
    return USED.get() or stored_tagger()


@cache
def stored_tagger() -> Tagger:
    return of_json(json.loads(WEIGHTS.read_text(encoding="utf-8")))


def of_json(stored: dict[str, Any]) -> Tagger:
    weights = {sign: base64.b64decode(row) for sign, row in stored["weights"].items()}
    return Tagger(weights, {pair: step / SCALE for pair, step in stored["steps"].items()})
