"""Learns which words of a message are titles: an averaged perceptron over rows of tags.

Collins 2002, "Discriminative Training Methods for Hidden Markov Models". The same messages give
the same weights, byte for byte.
"""

from __future__ import annotations

import base64
import random
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from agents.offline.talk.learned.titles.signs import inside_when, signs
from agents.offline.talk.learned.titles.tagging import SCALE, TAGS, Tagger
from agents.offline.talk.shapes import Facts
from agents.offline.talk.text.line import MARKS, Line, line_of

EPOCHS, SEED = 10, 0
LEAST_SEEN: Final = 2
LEAST_WEIGHT: Final = 2.0
MOST: Final = 127
Weights = dict[str, list[float]]


@dataclass(frozen=True)
class Tagged:
    signs: list[list[str]]
    tags: list[str]


def tagged(message: str, titles: Sequence[str], facts: Facts) -> Tagged | None:
    """None where a title is not written in the message."""
    line = line_of(message)
    tags = tags_of(line, titles, inside_when(line, facts))
    return Tagged(signs(line, facts), tags) if tags is not None else None


def tags_of(line: Line, titles: Sequence[str], when: set[int]) -> list[str] | None:
    tags = ["O"] * len(line.tokens)
    for title in titles:
        places = places_of(typed(line_of(title), marks=False), typed(line), tags, when)
        if places is None:
            return None
        for at in range(places[0], places[-1] + 1):
            if at in places or typed(line)[at] in MARKS:
                tags[at] = "I"
        tags[places[0]] = "B"
    return tags


def typed(line: Line, marks: bool = True) -> list[str]:
    words = [line.message[one.start : one.end].lower().replace("’", "'") for one in line.tokens]
    return words if marks else [word for word in words if word not in MARKS]


def places_of(
    title: Sequence[str], words: Sequence[str], tags: Sequence[str], when: set[int]
) -> list[int] | None:
    """Where the words of a title stand in a row; marks and days may stand between them."""
    for start, word in enumerate(words):
        if title and word == title[0] and tags[start] == "O":
            found = followed(title, words, start, when)
            if found is not None:
                return found
    return None


def followed(
    title: Sequence[str], words: Sequence[str], start: int, when: set[int]
) -> list[int] | None:
    places: list[int] = []
    for at in range(start, len(words)):
        if words[at] == title[len(places)]:
            places.append(at)
        elif words[at] not in MARKS and at not in when:
            return None
        if len(places) == len(title):
            return places
    return None


@dataclass
class Perceptron:
    """`weights` as they stand, `sums` of them times when they changed, for their mean."""

    weights: Weights = field(default_factory=dict)
    sums: Weights = field(default_factory=dict)
    steps: Counter[str] = field(default_factory=Counter)
    step_sums: Counter[str] = field(default_factory=Counter)
    turn: int = 1

    def learn(self, row: Tagged) -> None:
        guess, _ = Tagger(self.weights, self.steps).tag(row.signs)
        before, guessed = "^", "^"
        for seen, tag, other in zip(row.signs, row.tags, guess, strict=True):
            if tag != other:
                self.correct(seen, TAGS.index(tag), TAGS.index(other))
            if before + tag != guessed + other:
                self.step(before + tag, 1)
                self.step(guessed + other, -1)
            before, guessed = tag, other
        self.turn += 1

    def correct(self, seen: Sequence[str], right: int, wrong: int) -> None:
        for sign in seen:
            weight = self.weights.setdefault(sign, [0.0] * len(TAGS))
            total = self.sums.setdefault(sign, [0.0] * len(TAGS))
            for at, change in ((right, 1), (wrong, -1)):
                weight[at] += change
                total[at] += change * self.turn

    def step(self, pair: str, change: int) -> None:
        self.steps[pair] += change
        self.step_sums[pair] += change * self.turn

    def mean(self) -> tuple[dict[str, list[float]], dict[str, float]]:
        weights = {
            sign: [one - total / self.turn for one, total in zip(row, self.sums[sign], strict=True)]
            for sign, row in self.weights.items()
        }
        steps = {pair: one - self.step_sums[pair] / self.turn for pair, one in self.steps.items()}
        return weights, steps


def fit(rows: Sequence[Tagged]) -> dict[str, object]:
    counted = Counter(sign for row in rows for seen in row.signs for sign in seen)
    known = {sign for sign, count in counted.items() if count >= LEAST_SEEN}
    kept = [
        Tagged([[one for one in seen if one in known] for seen in row.signs], row.tags)
        for row in rows
    ]
    learner, order = Perceptron(), random.Random(SEED)
    for _ in range(EPOCHS):
        order.shuffle(kept)
        for row in kept:
            learner.learn(row)
    return written(*learner.mean())


def written(weights: dict[str, list[float]], steps: dict[str, float]) -> dict[str, object]:
    strong = {
        sign: row for sign, row in sorted(weights.items()) if max(map(abs, row)) > LEAST_WEIGHT
    }
    return {
        "steps": {pair: round(step * SCALE) for pair, step in sorted(steps.items())},
        "weights": {sign: packed(row) for sign, row in strong.items()},
    }


def packed(row: Sequence[float]) -> str:
    whole = [max(-MOST, min(MOST, round(one * SCALE))) for one in row]
    return base64.b64encode(array("b", whole).tobytes()).decode()
