"""Learns which words of a message are titles, from messages of which these are told."""

from __future__ import annotations

import base64
from array import array
from collections.abc import Sequence
from typing import Final

from agents.offline.talk.learned.titles.signs import inside_when, signs
from agents.offline.talk.learned.titles.tagging import SCALE, START, TAGS
from agents.offline.talk.shapes import Facts
from agents.offline.talk.text.line import MARKS, Line, line_of
from bench.talk.chain import Chain, Tagged

LEAST_WEIGHT: Final = 0.1
"""What weighs less for each tag is not kept."""
MOST: Final = 127


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


def fit(rows: Sequence[Tagged]) -> dict[str, object]:
    """As the secretary reads it: whole steps of 1 / SCALE, a byte for each tag."""
    chain = Chain(rows)
    chain.fit()
    strong = {
        sign: packed(row)
        for sign, row in zip(chain.signs, chain.weights.tolist(), strict=True)
        if max(map(abs, row)) > LEAST_WEIGHT
    }
    steps = {
        before + tag: round(step * SCALE)
        for before, row in zip((*TAGS, START), chain.steps.tolist(), strict=True)
        for tag, step in zip(TAGS, row, strict=True)
    }
    return {"steps": steps, "weights": strong}


def packed(row: Sequence[float]) -> str:
    whole = [max(-MOST, min(MOST, round(one * SCALE))) for one in row]
    return base64.b64encode(array("b", whole).tobytes()).decode()
