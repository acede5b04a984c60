"""Reading what tools answered, whatever it holds."""

from __future__ import annotations

from collections.abc import Mapping

from agents.offline.talk.shapes import Facts
from agents.offline.talk.wording.days import due_in_words, minutes_in_words

Row = Mapping[str, object]
LONGEST = 80


def row_of(value: object) -> Row:
    return value if isinstance(value, Mapping) else {}


def rows_of(value: object, key: str) -> list[Row]:
    """The objects of a list in a result."""
    found = row_of(value).get(key)
    return [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []


def text_of(row: Row, key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def number_of(row: Row, key: str) -> int | float | None:
    value = row.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def quoted(row: Row) -> str:
    """The title of a task in quotation marks."""
    title = text_of(row, "title") or "it"
    return f"‘{title if len(title) <= LONGEST else title[: LONGEST - 1] + '…'}’"


def all_quoted(rows: list[Row]) -> str:
    names = [quoted(row) for row in rows]
    return (
        names[0]
        if len(names) == 1
        else (f"{', '.join(names[:-1])} and {names[-1]}")
        if names
        else ""
    )


def due_of(row: Row, facts: Facts) -> str:
    return due_in_words(row.get("due_date"), row.get("due_has_time") is True, facts)


def in_a_line(row: Row, facts: Facts) -> str:
    """A task with what matters of it: "‘Report’ (today, high, 1 h 30 min)"."""
    priority = text_of(row, "priority")
    details = [
        due_of(row, facts),
        priority if priority in ("high", "urgent") else "",
        minutes_in_words(row.get("estimated_minutes")),
        {"in_progress": "started", "blocked": "waiting"}.get(text_of(row, "status"), ""),
    ]
    told = ", ".join(detail for detail in details if detail)
    return f"{quoted(row)} ({told})" if told else quoted(row)


def numbered(rows: list[Row], facts: Facts) -> str:
    return "\n".join(f"{at}. {in_a_line(row, facts)}" for at, row in enumerate(rows, 1))


def xp_in_words(row: Row) -> str:
    xp = number_of(row, "xp_earned")
    return f" +{xp} XP." if xp else ""
