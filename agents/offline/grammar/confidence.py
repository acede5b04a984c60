"""How sure a reading is: the chance that all its fields are right.

A logistic model: a plain command starts at `_SURE` log-odds and every doubt takes its share away.
The shares were fitted on items read from captures that had no part in making the grammar;
`run.py bench capture` prints how often items were right beside what was said.
"""

import math

_SURE = 3.0
_DOUBTS = {
    "no_action": 0.8,
    "crowd": 0.9,
    "one_of_many": 0.55,
    "comma_inside": 1.0,
    "turns": 0.8,
    "breathless": 0.5,
    "long": 0.45,
    "very_long": 1.0,
    "one_word": 0.3,
    "verb_inside": 0.3,
    "undated": 0.25,
    "vague_day": 0.4,
    "only_phrase": 1.9,
    "foreign": 3.4,
    "no_words": 3.0,
}


def confidence_of(doubts: dict[str, bool]) -> float:
    """0 to 0.95 with two decimals, from the doubts that hold."""
    odds = _SURE - sum(_DOUBTS[name] for name, holds in doubts.items() if holds)
    return round(1 / (1 + math.exp(-odds)), 2)
