"""Captures with what a reader should find in them, one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Expected:
    """One item of a capture; only the `asserted` fields are scored.

    Each field holds all values that are right (in the file a list, or a name that ends with
    "_any"). A due is "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", None
    where there must be none, "any" where there must be one.
    """

    asserted: frozenset[str]
    title: tuple[str, ...] = ()
    title_contains: tuple[str, ...] = ()
    due: tuple[str | None, ...] = ()
    priority: tuple[str | None, ...] = ()
    recurrence: tuple[str | None, ...] = ()
    duration_minutes: tuple[int, ...] = ()
    type: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Case:
    """`n_items` is None where the number of items is not scored."""

    id: str
    group: str
    text: str
    now: datetime
    zone: ZoneInfo
    n_items: int | None
    items: tuple[Expected, ...]


@dataclass(frozen=True)
class Found:
    """One item as a reader gave it; `date` and `time` are on the wall of the case's zone."""

    title: str
    date: str | None = None
    time: str | None = None
    priority: str | None = None
    tags: frozenset[str] = frozenset()
    recurrence: str | None = None
    minutes: int | None = None
    type: str | None = None
    confidence: float = 0.0


def load(path: Path, zone: str | None = None) -> list[Case]:
    """All cases, each in its own zone or with the same wall time in `zone`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_case(json.loads(line), zone) for line in lines if line.strip()]


def _case(row: dict[str, Any], zone: str | None) -> Case:
    there = ZoneInfo(zone or row["timezone"])
    now = datetime.fromisoformat(row["now"])
    now = now.replace(tzinfo=there) if zone else now.astimezone(there)
    expected = row["expected"]
    items = tuple(_expected(item) for item in expected["items"])
    return Case(row["id"], row["group"], row["text"], now, there, expected.get("n_items"), items)


def _expected(item: dict[str, Any]) -> Expected:
    names = ("title", "title_contains", "due", "priority", "recurrence", "duration_minutes", "type")
    known = {name: _either(item[name]) for name in names if name in item}
    known |= {name: _either(item[f"{name}_any"]) for name in names if f"{name}_any" in item}
    tags = [*item.get("tags", []), *_either(item.get("project") or [])]
    asserted = set(known) | ({"tags"} if tags else set())
    return Expected(frozenset(asserted), tags=frozenset(map(str.casefold, tags)), **known)


def _either(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)
