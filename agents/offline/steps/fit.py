"""Fitting a script to a title and to the limits: words, count, order, and the object named."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agents.offline.steps.library import CLOSERS, EXTRAS, LATER, OPENERS, PAUSE, SAFE, STICKY_NOTES
from agents.offline.steps.phrases import with_indefinite
from agents.offline.steps.shapes import Line, Reading
from tools.rules.step_titles import names_any, words_of
from tools.rules.steps import MAX_WORDS, same_text, text_problems

_PART = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line with its slots filled: words that keep every rule."""

    weight: int
    emoji: str
    text: str
    core: bool


def pieces(lines: Sequence[Line], reading: Reading) -> list[Piece]:
    """A script's lines in words, without what breaks a rule, at least two."""
    opener = list(filled(lines[:1], reading)) or list(filled(OPENERS, reading))[:1]
    return _without_doubles([*opener, *filled(lines[1:], reading)])


def at_least_two(found: list[Piece], reading: Reading) -> list[Piece]:
    """The pieces, topped up with plain steps where a title left too few."""
    if len(found) >= 2:
        return found
    return _without_doubles([*found, *filled(SAFE, reading)])[:3]


def stretched(found: list[Piece], reading: Reading, count: int) -> list[Piece]:
    """Up to `count` pieces for a task that is larger than its script, the last one kept last."""
    extra = list(filled(EXTRAS, reading))[: max(0, count - len(found))]
    return _without_doubles([*found[:-1], *extra, found[-1]])


def paused(found: list[Piece], reading: Reading) -> list[Piece]:
    """The pieces of a first sitting: the end gives way to a note on where to go on."""
    sitting = _without_doubles([*found[:-1], *filled(PAUSE, reading)])
    still_fine = len(found) > 3 and len(sitting) == len(found) and _names(sitting, reading)
    return sitting if still_fine else found


def chosen(found: list[Piece], count: int, wanted: Sequence[str]) -> list[Piece]:
    """The `count` pieces worth most, in order: the first, one that names the object, core ones."""
    naming = _naming_at(found, wanted)
    ranked = sorted(range(len(found)), key=lambda at: _worth(at, found[at], naming))
    return [found[at] for at in sorted(ranked[:count])]


def _naming_at(found: Sequence[Piece], wanted: Sequence[str]) -> int:
    """Of the pieces that name the object: the first piece of all, else the one worth most."""
    naming = [at for at, piece in enumerate(found) if names_any(piece.text, wanted)]
    if not naming:
        return 0
    return min(naming, key=lambda at: (at != 0, not found[at].core, -found[at].weight))


def named(found: list[Piece], reading: Reading, count: int, *, is_done: bool) -> list[Piece]:
    """The pieces, the last one naming the title's object where none did.

    Only where the task is done in one sitting (`is_done`) is it crossed off.
    """
    if _names(found, reading):
        return found
    lines = CLOSERS if is_done else LATER
    return [*found[: max(1, count - 1)], _naming(lines, found, reading)]


def named_first(found: list[Piece], reading: Reading, count: int) -> list[Piece]:
    """The pieces, the first one naming the title's object where none did."""
    if _names(found, reading):
        return found
    return [_naming(STICKY_NOTES, found, reading), *found[1 - count :]]


def _names(found: Sequence[Piece], reading: Reading) -> bool:
    wanted = reading.wanted
    return not wanted or any(names_any(piece.text, wanted) for piece in found)


def _naming(lines: Sequence[Line], found: Sequence[Piece], reading: Reading) -> Piece:
    said = (
        _fill(line, {"object": label, "head": label, "the": label}, reading.title)
        for label in _labels(reading)
        for line in lines
    )
    taken = {same_text(piece.text) for piece in found}
    return next(piece for piece in said if piece and same_text(piece.text) not in taken)


def _labels(reading: Reading) -> Iterator[str]:
    """What to call the task in quotation marks: its object, else one word of it."""
    phrase = reading.slots["object"]
    if names_any(phrase, reading.wanted) and "“" not in phrase:
        yield phrase
    words = words_of(reading.title)
    yield next(word.text for word in words if word.low == reading.wanted[0])


def filled(lines: Iterable[Line], reading: Reading) -> Iterator[Piece]:
    """The lines that can be said about a title without breaking a rule."""
    for line in lines:
        if piece := _fill(line, reading.slots, reading.title):
            yield piece


def _fill(line: Line, slots: Mapping[str, str], title: str) -> Piece | None:
    text = next((text for text in _sayings(line.texts, slots) if not _breaks(text, title)), "")
    return Piece(line.weight, line.emoji, text, line.core) if text else None


def _sayings(texts: Sequence[str], slots: Mapping[str, str]) -> Iterator[str]:
    head = slots["head"]
    short = {**slots, "object": head, "the": f"the {head}", "a": with_indefinite(head)}
    for text in texts:
        if any(f"{{{name}}}" in text for name, value in slots.items() if not value):
            continue
        yield text.format_map(slots)
        if "{" in text:
            yield text.format_map(short)


def _breaks(text: str, title: str) -> bool:
    """Counted closer than the rule does: parts of "check-up" and "dentist's" are words too."""
    parts = len(_PART.findall(text)) if text.isascii() else 0
    return parts > MAX_WORDS or any(text_problems(text, title))


def _worth(at: int, piece: Piece, naming: int) -> tuple[bool, bool, bool, int, int]:
    return (at != 0, at != naming, not piece.core, -piece.weight, at)


def _without_doubles(found: Iterable[Piece]) -> list[Piece]:
    return list({same_text(piece.text): piece for piece in reversed(list(found))}.values())[::-1]
