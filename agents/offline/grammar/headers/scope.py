"""What stands over a piece, and the days that pieces name."""

from dataclasses import dataclass

from agents.offline.grammar.actions import is_action
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.split import Piece
from agents.offline.grammar.when import When


@dataclass(frozen=True, slots=True)
class Scope:
    """What stands over a piece: the day of its heading, and whether it is a shopping list;
    `alone` marks the heading's own line."""

    when: When | None = None
    alone: bool = False
    shopping: bool = False


def day_in(sheet: Sheet, start: int, end: int) -> When | None:
    """The day that a piece names anywhere, without a time."""
    atoms = sheet.owners(start, end)
    dated = next((a.when for a in atoms if a.when and a.when.dated), None)
    return dated._replace(clock=None, part=None) if dated and dated.moment is None else None


def is_bare(sheet: Sheet, piece: Piece) -> bool:
    """An action without any phrase."""
    return not sheet.owners(*piece) and is_action(sheet, *piece)
