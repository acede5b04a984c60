"""Runs of neighbouring words, and where they stand in the text."""

from agents.offline.grammar.shapes import Span
from agents.offline.grammar.sheet import Sheet


def stretches(indexes: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbouring numbers in a sorted list."""
    found: list[tuple[int, int]] = []
    for i in indexes:
        if found and found[-1][1] == i - 1:
            found[-1] = (found[-1][0], i)
        else:
            found.append((i, i))
    return found


def spans_of(sheet: Sheet, indexes: list[int]) -> list[Span]:
    """Offsets of runs of neighbouring words."""
    return [(sheet.words[a].start, sheet.words[b].end) for a, b in stretches(indexes)]
