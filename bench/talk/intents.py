"""Learns which intent the words of a message speak for, from batches of labelled ones.

Multinomial logistic regression over the features of `agents.offline.talk.learned`, fitted by
stochastic gradient steps with AdaGrad (Duchi, Hazan, Singer 2011). The same messages give the same
weights, byte for byte.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from agents.offline.talk.entity.titles import titles_of
from agents.offline.talk.learned.features import seen
from agents.offline.talk.learned.hearing import ALIKE
from agents.offline.talk.learned.model import CRISIS, NONE, SCALE, SEVERAL
from agents.offline.talk.learned.targets import alike
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import line_of
from tests.agents.talk.desk import Desk
from tests.agents.talk.scoring import Case
from tests.agents.talk.worlds import WORLDS

LEAST: Final = 2
"""A feature is learned that so many messages have."""
EPOCHS, STEP, DECAY, SEED = 20, 0.08, 1e-4, 0
MOST: Final = 127


@dataclass(frozen=True)
class Labelled:
    features: tuple[str, ...]
    intent: str


def labelled(case: Case) -> Labelled | None:
    """None where a message answers a question, or fits several tasks: what it wishes may be
    clear."""
    desk = Desk(WORLDS[case["world"]])
    for message in case["before"]:
        desk.say(message)
    if desk.memory.pending is not None:
        return None
    own = titles_of(tuple(task.title for task in desk.facts.tasks))
    scene = Scene(desk.facts, desk.memory, desk.memory.spoken)
    line = line_of(case["say"], own.words)
    shown = seen(line, scene)
    if case["expect"] == "ask" and not shown.tasks and alike(line, scene):
        return None
    return Labelled(tuple(sorted(shown.features)), intent_of(case))


def intent_of(case: Case) -> str:
    """The tool, with the variant where the words tell it: "end_focus pause"."""
    if isinstance(case["expect"], str):
        return CRISIS if case["expect"] == CRISIS else NONE
    intents = {with_variant(tool, arguments) for tool, arguments in case["expect"]}
    return intents.pop() if len(intents) == 1 else SEVERAL


def with_variant(tool: str, arguments: Mapping[str, object]) -> str:
    variant = arguments.get(VARIANTS.get(tool, ""))
    if isinstance(variant, bool):
        variant = "yes" if variant else "no"
    plain = ALIKE.get(tool, tool)
    return plain if variant is None else f"{plain} {variant}"


VARIANTS: Final = {
    "decide_proposal": "accept",
    "end_focus": "how",
    "log_energy": "energy_level",
    "what_now": "energy_level",
}
"""The argument that a tool's words speak for."""


@dataclass(frozen=True)
class Fitted:
    """`weights` has a row for each feature, a column for each intent."""

    features: Sequence[str]
    intents: Sequence[str]
    weights: Any
    bias: Any

    def written(self) -> dict[str, Any]:
        """As the secretary reads it: whole steps of 1 / SCALE, a byte each."""
        steps = np.clip(np.rint(self.weights * SCALE), -MOST, MOST).astype(np.int8)
        rows = (base64.b64encode(row.tobytes()).decode() for row in steps)
        return {
            "intents": list(self.intents),
            "bias": [int(one) for one in np.rint(self.bias * SCALE)],
            "weights": dict(zip(self.features, rows, strict=True)),
        }


def fit(rows: Sequence[Labelled]) -> Fitted:
    counted = Counter(feature for row in rows for feature in row.features)
    features = sorted(feature for feature, count in counted.items() if count >= LEAST)
    intents = sorted({row.intent for row in rows})
    place = {feature: at for at, feature in enumerate(features)}
    shown = [np.array([place[one] for one in row.features if one in place]) for row in rows]
    meant = [intents.index(row.intent) for row in rows]
    weights, bias = descend(shown, meant, len(features), len(intents))
    return Fitted(features, intents, weights, bias)


def descend(shown: Sequence[Any], meant: Sequence[int], width: int, depth: int) -> tuple[Any, Any]:
    weights, bias = np.zeros((width, depth)), np.zeros(depth)
    squares, bias_squares = np.full((width, depth), 1e-8), np.full(depth, 1e-8)
    order = np.random.default_rng(SEED)
    for _ in range(EPOCHS):
        for at in order.permutation(len(shown)):
            one = shown[at]
            wrong = softmax(weights[one].sum(0) + bias)
            wrong[meant[at]] -= 1
            slope = wrong[None, :] + DECAY * weights[one]
            squares[one] += slope**2
            weights[one] -= STEP * slope / np.sqrt(squares[one])
            bias_squares += wrong**2
            bias -= STEP * wrong / np.sqrt(bias_squares)
    return weights, bias


def softmax(sums: Any) -> Any:
    powers = np.exp(sums - sums.max())
    return powers / powers.sum()


def rows_of(batches: Mapping[str, Iterable[Case]]) -> list[Labelled]:
    """Each message once, whoever wrote it too."""
    once = {
        (case["world"], *case["before"], case["say"]): case
        for cases in batches.values()
        for case in cases
    }
    return [row for case in once.values() if (row := labelled(case)) is not None]
