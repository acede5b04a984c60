"""Folding a text for matching without moving a single offset, and cutting it into words."""

import re
from typing import NamedTuple

from agents.offline.grammar.respell import respelt

_ALIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\t": " ",
    }
)
_WORD = re.compile(r"\n|[^\W_]+(?:'[^\W_]+)*|\S")


class Word(NamedTuple):
    """A word, a mark or a line break; `low` is folded, `start` and `end` are offsets."""

    low: str
    start: int
    end: int

    @property
    def spoken(self) -> bool:
        return self.low[0].isalnum()


def fold(text: str) -> str:
    """Lower case and plain quotes, dashes and spaces; always as long as `text`."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return respelt(low.translate(_ALIKE))


def words(folded: str) -> list[Word]:
    """The words and marks of a folded text in order."""
    return [Word(m[0], *m.span()) for m in _WORD.finditer(folded)]
