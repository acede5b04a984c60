"""When an item is due."""

from datetime import UTC, time, timedelta, timezone

from agents.offline.grammar.almanac import at, moved_to
from agents.offline.grammar.fields.shape import Fields
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.settle import settle
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import Frame, When

NOON = time(12)
_MORNING_WORDS = listed("morning mornings breakfast wake alarm sunrise coffee jog commute standup")
_EVENING_CYCLES = frozenset(["night", "nights", "nightly", "evening", "evenings", "afternoon"])
_EVENING_WORDS = listed(
    """
    dinner supper party drinks movie cinema concert theatre theater bed bedtime pub date table
    reservation restaurant takeaway beers gig opera ballet
    """
)


def half_of_day(sheet: Sheet, start: int, end: int) -> str | None:
    """What the words around suggest for an hour without am or pm."""
    said = set(sheet.lows[start:end])
    if said & _EVENING_CYCLES:
        return "pm"
    if said & _MORNING_WORDS:
        return "am"
    return "pm" if said & _EVENING_WORDS else None


def with_due(found: Fields, when: When | None, frame: Frame, half: str | None) -> Fields:
    settled = settle(when, frame, half) if when is not None else None
    if when is None or settled is None:
        return found
    day, clock = settled
    minutes = found.estimated_minutes or when.minutes
    if when.moment is not None:
        return found._replace(due_at=moved_to(when.moment, UTC), due_has_time=True)
    there = frame.now.tzinfo
    if when.offset is not None:
        there = timezone(timedelta(minutes=when.offset))
    due = at(day, clock or NOON, there)
    timed = clock is not None and due is not None
    return found._replace(due_at=due, due_has_time=timed, estimated_minutes=minutes)
