"""Messages that ask for several things: each clause heard by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.clauses import Clause, clauses
from agents.offline.talk.joining import together
from agents.offline.talk.learned.agreeing import ids_of
from agents.offline.talk.learned.hearing import SURE, SURER, Heard, heard, plain
from agents.offline.talk.learned.making import made
from agents.offline.talk.learned.model import NONE, SEVERAL
from agents.offline.talk.learned.settled import doing
from agents.offline.talk.learned.titles.finding import CLEAR, titles_in
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line

LIKELY, SURELY = 0.5, 0.9
"""So likely, a message asks for several things; so likely, less is enough for each clause."""
MOST: Final = 4
"""Clauses of a message in which each is heard."""
IDLE: Final = 0.6
"""So likely, a clause asks for nothing."""


def each_heard(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding | None:
    """What all clauses ask for, where each is clear and nothing of the rules is lost; else None."""
    if said.of(SEVERAL) < LIKELY:
        return None
    parts = clauses(line)
    if not 2 <= len(parts) <= MOST:
        return None
    acts = heard_in(parts, scene, SURE if said.of(SEVERAL) >= SURELY else SURER)
    kinds = {plain(act) for act in acts}
    if len(kinds) < 2 or not all(is_among(act, acts) for act in found.acts):
        return None
    return doing(found, together([ruled(act, found.acts) for act in acts]))


def heard_in(parts: Sequence[Clause], scene: Scene, least: float) -> Acts:
    """The acts of all clauses; () where one is unclear."""
    found: list[Act] = []
    for part in parts:
        said = heard(part.line, scene)
        acts = acts_of(said, part.line, scene, least)
        if not acts and not (said.tool == NONE and said.chance >= IDLE):
            return ()
        found += acts
        scene = scene.speaking_of(tuple(sorted(ids_of(acts))))
    return tuple(found)


def acts_of(said: Heard, line: Line, scene: Scene, least: float) -> Acts:
    if said.tool == "add_task":
        titled = titles_in(line, scene)
        return titled.acts if said.chance >= least and titled.chance >= CLEAR else ()
    return made(said.intent, said.shown, line, scene) if said.chance >= least else ()


def is_among(act: Act, acts: Acts) -> bool:
    return any(is_same(act, other) for other in acts)


def is_same(one: Act, other: Act) -> bool:
    """The same tool on the same tasks, or on more of them."""
    return plain(one) == plain(other) and ids_of((one,)) <= ids_of((other,))


def ruled(act: Act, acts: Acts) -> Act:
    """An act as the rules read it, where they did."""
    own = [one for one in acts if is_same(one, act) and ids_of((one,)) == ids_of((act,))]
    return own[0] if len(own) == 1 else act
