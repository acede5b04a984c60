"""Headings: "Tomorrow: call Ann, buy milk", and lines such as "Groceries:" above a list."""

from agents.offline.grammar.headers.scope import Scope, day_in
from agents.offline.grammar.headers.shared_days import (
    DATE_WORDS,
    with_closing_day,
    with_opening_days,
    with_trailing_days,
)
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.lexicon.openers import OPENERS
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import Piece, announces_shopping, body, introduces
from agents.offline.grammar.when import When, unite

_LONGEST = 5
_LISTED = listed("things stuff jobs list plan to do for on my the todo what i need have")
_ANNOUNCING = _LISTED | OPENERS | DATE_WORDS


def scopes(sheet: Sheet, cut: list[Piece]) -> list[Scope]:
    """One scope for each piece.

    A heading line holds up to an empty line, others to the line's end.
    """
    found: list[Scope] = []
    current, over_lines = Scope(), False
    for number, (start, end) in enumerate(cut):
        breaks = _breaks_before(sheet, start)
        if breaks > 1 or (breaks == 1 and not over_lines):
            current, over_lines = Scope(), False
        heads = _is_heading(sheet, start, end) or _is_day_alone(sheet, start, end)
        alone = number + 1 < len(cut) and heads
        day = day_in(sheet, start, end) if alone else _day_of(sheet, start, end)
        if day is not None or alone:
            shopping = alone and announces_shopping(sheet, start, _colon(sheet, end))
            current, over_lines = Scope(day, shopping=shopping), alone
        found.append(Scope(current.when, alone, current.shopping))
    found = with_opening_days(sheet, cut, found)
    return with_closing_day(sheet, cut, with_trailing_days(sheet, cut, found))


def _colon(sheet: Sheet, end: int) -> int:
    """Index of the colon that ends a heading."""
    return end - 1 if sheet.low(end - 1) == ":" else end - 2


def _is_day_alone(sheet: Sheet, start: int, end: int) -> bool:
    """ "Tomorrow." or "Things for today." as a sentence of its own."""
    if sheet.low(end - 1) not in (".", ":", "\n", "!") or day_in(sheet, start, end) is None:
        return False
    free = [sheet.low(i) for i in range(start, end) if sheet.own(i) is None]
    return all(low in _ANNOUNCING or not low[0].isalnum() for low in free)


def _breaks_before(sheet: Sheet, start: int) -> int:
    count = 0
    while count < 2 and sheet.low(start - 1 - count) == "\n":
        count += 1
    return count


def _is_heading(sheet: Sheet, start: int, end: int) -> bool:
    """A short line of its own that ends with a colon, or words that announce a list."""
    last = end - 1
    if introduces(sheet, start, last):
        return True
    return sheet.low(last) == "\n" and sheet.low(last - 1) == ":" and last - start <= _LONGEST


def _day_of(sheet: Sheet, start: int, end: int) -> When | None:
    """The day that opens a piece in front of a colon."""
    i, said, atom = body(sheet, start, end), When(), None
    while i < end and (owner := sheet.own(i)) is not None:
        if owner is not atom:
            said, atom = _with(said, owner), owner
        i += 1
    return said if sheet.low(i) == ":" and said.dated else None


def _with(said: When, atom: Atom) -> When:
    return (unite(said, atom.when) if atom.when is not None else None) or said
