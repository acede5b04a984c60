"""The one question worth asking about a reading, with answers to choose from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date

from agents.offline.grammar.almanac import moved_to, shift_days
from agents.offline.grammar.fields import Fields
from agents.offline.grammar.lexicon.goods import EVENTS
from agents.offline.grammar.settle import settle
from agents.offline.grammar.shapes import ParsedItem
from agents.offline.grammar.when import Frame, When

_MOST = 4
_NO_PROJECT = "No project"


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    values: tuple[str, ...]


def question_for(
    item: ParsedItem, fields: Fields, frame: Frame, projects: Sequence[str]
) -> Question | None:
    """Project first, then the day; None where the reading leaves nothing open."""
    when = fields.moment.when
    other = _either_day(item, when, fields.moment.other, frame)
    return (
        _project(item, projects) or other or _which_day(item, when, frame) or _no_day(item, frame)
    )


def _project(item: ParsedItem, projects: Sequence[str]) -> Question | None:
    words = re.findall(r"[\w'-]+", item.title.lower())
    if item.project is not None or "project" not in words or not projects:
        return None
    if item.type == "event":
        return Question(f"Which project is this {_event(words)} for?", _choices(projects))
    return Question("Which project is this for?", _choices(projects))


def _choices(projects: Sequence[str]) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(projects))[:_MOST]
    return names if len(names) > 1 else (*names, _NO_PROJECT)


def _event(words: list[str]) -> str:
    return next((word for word in reversed(words) if word in EVENTS), "event")


def _which_day(item: ParsedItem, when: When | None, frame: Frame) -> Question | None:
    """An event in a whole week or month needs its day."""
    vague = when is not None and when.vague and when.clock is None and item.due_at is not None
    if not vague or item.type != "event" or item.due_at is None or item.recurrence:
        return None
    first = moved_to(item.due_at, frame.now.tzinfo or UTC).date()
    days = [shift_days(first, ahead) for ahead in range(14)]
    ahead = [day for day in days if day and day >= frame.today and day.weekday() < 5]
    return Question(f"Which day is “{item.title}”?", tuple(_named(day) for day in ahead[:_MOST]))


def _either_day(
    item: ParsedItem, when: When | None, other: When | None, frame: Frame
) -> Question | None:
    both = [settle(said, frame) for said in (when, other) if said is not None]
    days = dict.fromkeys(_named(day) for day, _ in filter(None, both))
    if other is None or len(days) < 2:
        return None
    return Question(f"Which day is “{item.title}”?", tuple(days))


def _no_day(item: ParsedItem, frame: Frame) -> Question | None:
    if item.type != "event" or item.due_at is not None or item.recurrence:
        return None
    days = [shift_days(frame.today, ahead) for ahead in (0, 1)]
    named = tuple(_named(day) for day in days if day)
    return Question(f"When is “{item.title}”?", (*named, "Next week"))


def _named(day: date) -> str:
    """A day as the grammar itself reads it back."""
    return f"{day:%A}, {day:%B} {day.day}, {day.year}"
