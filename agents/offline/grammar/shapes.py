"""What reading a capture gives back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ItemType = Literal["task", "event", "habit", "shopping", "thought", "idea", "question"]
Priority = Literal["low", "medium", "high", "urgent"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ParsedItem:
    """One thing the text asks for.

    `due_at` is aware UTC; a date alone is noon in the user's zone with `due_has_time` false.
    `recurrence` is RRULE text without its prefix, `source_spans` are offsets into the text,
    `confidence` is 0 to 1 with two decimals.
    """

    type: ItemType
    title: str
    due_at: datetime | None
    due_has_time: bool
    priority: Priority | None
    tags: tuple[str, ...]
    project: str | None
    recurrence: str | None
    estimated_minutes: int | None
    source_spans: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Reading:
    """All items of a text, the words that carry none, and at most one question.

    `suggested_values` holds 2 to 4 answers when there is a question, else nothing.
    """

    items: tuple[ParsedItem, ...]
    filler: tuple[Span, ...]
    question: str | None
    suggested_values: tuple[str, ...]
