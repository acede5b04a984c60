"""Weights of features for intents, learned from labelled messages.

`run.py bench learn` writes them.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

WEIGHTS: Final = Path(__file__).with_name("weights.json")
SCALE: Final = 24
"""Weights are stored in whole steps of 1 / SCALE, as signed bytes."""
NONE: Final = "none"
"""The intent of what asks for nothing that a tool does."""
CRISIS: Final = "crisis"
SEVERAL: Final = "several"
"""The intent of what asks for several things."""


@dataclass(frozen=True, slots=True)
class Model:
    """`bias` for each of the intents, `weights` of each feature for them in the same order, as
    signed bytes."""

    intents: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, bytes]

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each intent."""
        sums = list(self.bias)
        for feature in features:
            if (stored := self.weights.get(feature)) is not None:
                row = memoryview(stored).cast("b")
                sums = [one + weight for one, weight in zip(sums, row, strict=True)]
        most = max(sums)
        odds = [math.exp((one - most) / SCALE) for one in sums]
        whole = sum(odds)
        return {intent: one / whole for intent, one in zip(self.intents, odds, strict=True)}


USED: ContextVar[Model | None] = ContextVar("intents", default=None)
"""Other weights than the stored ones, where what was learned is measured."""


def model() -> Model:
    return USED.get() or stored_model()


@cache
def stored_model() -> Model:
    return of_json(json.loads(WEIGHTS.read_text(encoding="utf-8")))


def of_json(stored: dict[str, Any]) -> Model:
    weights = {feature: base64.b64decode(row) for feature, row in stored["weights"].items()}
    return Model(tuple(stored["intents"]), tuple(stored["bias"]), weights)
