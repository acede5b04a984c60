"""Fits a linear-chain conditional random field to rows of tags (Lafferty, McCallum, Pereira 2001).

Stochastic gradient steps with AdaGrad (Duchi, Hazan, Singer 2011) on the log-likelihood less a
quadratic penalty. The same rows give the same weights, byte for byte.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from agents.offline.talk.learned.titles.tagging import TAGS

EPOCHS, STEP, DECAY, BATCH, SEED = 10, 0.1, 3e-4, 32, 0
LEAST_SEEN: Final = 2
"""A sign is learned that so many words have."""
FIRST: Final = len(TAGS)
"""The row of the steps from before the first word."""
NEVER: Final = -1e4
UNEVEN: Final = 4.0
"""Rows of a batch are about as long as each other: by so many words."""


@dataclass(frozen=True)
class Tagged:
    signs: list[list[str]]
    tags: list[str]


@dataclass(frozen=True)
class Row:
    """`signs` of all words one after another, `counts` of each word, its `tags`."""

    signs: Any
    counts: Any
    tags: Any


class Chain:
    """`weights` of each sign for each tag, `steps` from each tag (and the start) to each tag."""

    def __init__(self, rows: Sequence[Tagged]) -> None:
        seen = Counter(sign for row in rows for one in row.signs for sign in set(one))
        self.signs = sorted(sign for sign, count in seen.items() if count >= LEAST_SEEN)
        place = {sign: at for at, sign in enumerate(self.signs)}
        self.rows = [numbered(row, place) for row in rows if row.signs]
        self.weights = np.zeros((len(self.signs), len(TAGS)))
        self.steps = np.zeros((FIRST + 1, len(TAGS)))
        self.squares = np.full_like(self.weights, 1e-6)
        self.step_squares = np.full_like(self.steps, 1e-6)
        self.order = np.random.default_rng(SEED)

    def fit(self) -> None:
        for _ in range(EPOCHS):
            for batch in self.batches():
                self.learn(batch)

    def batches(self) -> Iterator[list[Row]]:
        """Rows of about the same length together, in another order each time."""
        lengths = np.array([len(row.tags) for row in self.rows])
        order = np.argsort(lengths + self.order.random(len(lengths)) * UNEVEN)
        groups = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        for at in self.order.permutation(len(groups)):
            yield [self.rows[one] for one in groups[at]]

    def learn(self, batch: Sequence[Row]) -> None:
        """One step along the slope of the batch's log-likelihood."""
        signs = np.concatenate([row.signs for row in batch])
        counts = np.concatenate([row.counts for row in batch])
        word = np.repeat(np.arange(len(counts)), counts)
        sums = [
            np.bincount(word, weights=self.weights[signs, tag], minlength=len(counts))
            for tag in range(len(TAGS))
        ]
        slope, steps = slopes(np.stack(sums, 1), self.steps, [row.tags for row in batch])
        rows = [
            np.bincount(signs, weights=slope[word, tag], minlength=len(self.signs))
            for tag in range(len(TAGS))
        ]
        self.move(np.unique(signs), np.stack(rows, 1), DECAY * len(batch), steps)

    def move(self, touched: Any, slope: Any, decay: float, steps: Any) -> None:
        own = slope[touched] + decay * self.weights[touched]
        self.squares[touched] += own**2
        self.weights[touched] -= STEP * own / np.sqrt(self.squares[touched])
        self.step_squares += steps**2
        self.steps -= STEP * steps / np.sqrt(self.step_squares)


def numbered(row: Tagged, place: dict[str, int]) -> Row:
    known = [[place[sign] for sign in one if sign in place] for one in row.signs]
    flat = np.array([sign for one in known for sign in one], dtype=np.int64)
    counts = np.array([len(one) for one in known])
    return Row(flat, counts, np.array([TAGS.index(tag) for tag in row.tags]))


def slopes(sums: Any, steps: Any, tags: Sequence[Any]) -> tuple[Any, Any]:
    """How far the chances of each word's tags, and of each step, are from what was said."""
    lengths = np.array([len(one) for one in tags])
    inside = np.arange(lengths.max())[None, :] < lengths[:, None]
    scores = np.zeros((*inside.shape, len(TAGS)))
    scores[inside] = sums
    meant = np.zeros(inside.shape, dtype=np.int64)
    meant[inside] = np.concatenate(tags)
    ahead, behind = before(scores, steps), after(scores, steps, lengths)
    whole = logsum(ahead[np.arange(len(tags)), lengths - 1], 1)[:, None, None]
    slope = np.exp(ahead + behind - whole)
    slope[np.arange(len(tags))[:, None], np.arange(inside.shape[1])[None], meant] -= 1
    slope *= inside[:, :, None]
    pairs = ahead[:, :-1, :, None] + steps[None, None, :FIRST]
    pairs = pairs + (scores[:, 1:] + behind[:, 1:])[:, :, None, :] - whole[:, :, :, None]
    pairs = np.exp(np.minimum(pairs, 0)) * inside[:, 1:, None, None]
    return slope[inside], step_slopes(slope, pairs, meant, inside)


def step_slopes(slope: Any, pairs: Any, meant: Any, inside: Any) -> Any:
    found = np.zeros((FIRST + 1, len(TAGS)))
    found[FIRST] = slope[:, 0].sum(0)
    found[FIRST, TAGS.index("I")] = 0
    found[:FIRST] = pairs.sum((0, 1))
    follows = inside[:, 1:]
    np.subtract.at(found, (meant[:, :-1][follows], meant[:, 1:][follows]), 1)
    return found


def before(scores: Any, steps: Any) -> Any:
    """The log of the sum over all rows of tags up to each word, for each tag of it."""
    found = np.zeros_like(scores)
    found[:, 0] = scores[:, 0] + steps[FIRST]
    found[:, 0, TAGS.index("I")] = NEVER
    for at in range(1, scores.shape[1]):
        into = found[:, at - 1][:, :, None] + steps[None, :FIRST]
        found[:, at] = scores[:, at] + logsum(into, 1)
    return found


def after(scores: Any, steps: Any, lengths: Any) -> Any:
    """The same from each word to the end of its row."""
    found = np.zeros_like(scores)
    for at in range(scores.shape[1] - 2, -1, -1):
        out = steps[None, :FIRST] + (scores[:, at + 1] + found[:, at + 1])[:, None, :]
        found[:, at] = np.where((at + 1 < lengths)[:, None], logsum(out, 2), 0)
    return found


def logsum(values: Any, axis: int) -> Any:
    most = values.max(axis, keepdims=True)
    return (most + np.log(np.exp(values - most).sum(axis, keepdims=True))).squeeze(axis)
