"""How sure a reading is. The figures are shares of right items on a set of real captures, by what
the item shows; each doubt takes its share away."""

from dataclasses import dataclass

_SURE = 0.95
_DOUBTS = {
    "no_action": 0.07,
    "long": 0.12,
    "run_on": 0.12,
    "vague_day": 0.06,
    "only_phrase": 0.3,
    "foreign": 0.5,
    "no_words": 0.6,
    "statement": 0.15,
    "leftover": 0.1,
    "undated": 0.04,
    "many_commas": 0.08,
}


@dataclass(frozen=True, slots=True)
class Signs:
    """What makes a reading less sure."""

    doubts: frozenset[str]


def confidence_of(signs: Signs) -> float:
    """0.05 to 0.95 with two decimals."""
    sure = _SURE
    for doubt in sorted(signs.doubts):
        sure -= _DOUBTS[doubt]
    return round(max(0.05, sure), 2)
