"""The fields of one item."""

from datetime import datetime
from typing import NamedTuple

from agents.offline.grammar.moment import Moment
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.shapes import Priority


class Fields(NamedTuple):
    """What the phrases of an item say; `used` are those that go from its title."""

    due_at: datetime | None = None
    due_has_time: bool = False
    priority: Priority | None = None
    tags: tuple[str, ...] = ()
    project: str | None = None
    recurrence: str | None = None
    estimated_minutes: int | None = None
    moment: Moment = Moment()
    used: tuple[Atom, ...] = ()


def kept_whole(fields: Fields) -> Fields:
    """The same fields with every phrase but the marks left in the title."""
    marks = tuple(a for a in fields.used if a.kind in ("tag", "project"))
    return fields._replace(used=marks)
