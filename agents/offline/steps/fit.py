"""Fitting a script to a title and to the limits: words, count, order, and the object named."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from agents.offline.steps.library import CLOSERS, EXTRAS, OPENERS, SAFE
from agents.offline.steps.shapes import Line, Reading
from tools.rules.step_titles import names_any, words_of
from tools.rules.steps import same_text, text_problems


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
    extra = filled(EXTRAS, reading)
    longer = _without_doubles([*found[:-1], *extra, found[-1]])
    spare = len(longer) - count
    return longer if spare <= 0 else [*longer[: -1 - spare], longer[-1]]


def chosen(found: list[Piece], count: int, wanted: Sequence[str]) -> list[Piece]:
    """The `count` pieces worth most, in order: the first, one that names the object, core ones."""
    naming = next((at for at, piece in enumerate(found) if names_any(piece.text, wanted)), 0)
    ranked = sorted(range(len(found)), key=lambda at: _worth(at, found[at], naming))
    return [found[at] for at in sorted(ranked[:count])]


def named(found: list[Piece], reading: Reading, count: int) -> list[Piece]:
    """The pieces with at least one that names the title's object."""
    wanted = reading.wanted
    if not wanted or any(names_any(piece.text, wanted) for piece in found):
        return found
    word = next(word.text for word in words_of(reading.title) if word.low == wanted[0])
    slots = {"object": word, "the": word, "head": word, "context": ""}
    closers = (_fill(line, slots, reading.title) for line in CLOSERS)
    taken = {same_text(piece.text) for piece in found}
    closer = next(piece for piece in closers if piece and same_text(piece.text) not in taken)
    return [*found[: max(1, count - 1)], closer]


def filled(lines: Iterable[Line], reading: Reading) -> Iterator[Piece]:
    """The lines that can be said about a title without breaking a rule."""
    for line in lines:
        if piece := _fill(line, reading.slots, reading.title):
            yield piece


def _fill(line: Line, slots: Mapping[str, str], title: str) -> Piece | None:
    text = next((text for text in _sayings(line.texts, slots) if not _breaks(text, title)), "")
    return Piece(line.weight, line.emoji, text, line.core) if text else None


def _sayings(texts: Sequence[str], slots: Mapping[str, str]) -> Iterator[str]:
    short = {**slots, "object": slots["head"], "the": f"the {slots['head']}"}
    for text in texts:
        if "{context}" in text and not slots["context"]:
            continue
        yield text.format_map(slots)
        if "{" in text:
            yield text.format_map(short)


def _breaks(text: str, title: str) -> bool:
    return any(text_problems(text, title))


def _worth(at: int, piece: Piece, naming: int) -> tuple[bool, bool, bool, int, int]:
    return (at != 0, at != naming, not piece.core, -piece.weight, at)


def _without_doubles(found: Iterable[Piece]) -> list[Piece]:
    return list({same_text(piece.text): piece for piece in reversed(list(found))}.values())[::-1]
