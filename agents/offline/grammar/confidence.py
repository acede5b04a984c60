"""How sure a reading is.

A reading starts at what a plain command with a verb earns; every doubt takes its share away. The
shares follow how often items that show the doubt were read wrongly on real captures.
"""

_SURE = 0.95
_DOUBTS = {
    "no_action": 0.07,
    "long": 0.08,
    "very_long": 0.2,
    "undated": 0.02,
    "vague_day": 0.12,
    "one_of_many": 0.04,
    "one_word": 0.06,
    "only_phrase": 0.35,
    "statement": 0.12,
    "foreign": 0.55,
    "no_words": 0.6,
}
_LEAST = 0.1


def confidence_of(doubts: dict[str, bool]) -> float:
    """0.1 to 0.95 with two decimals, from the doubts that hold."""
    sure = _SURE - sum(_DOUBTS[name] for name, holds in doubts.items() if holds)
    return round(max(_LEAST, sure), 2)
