"""The readers of captured text that are measured side by side: our own and two date libraries,
which find one date in the whole text and know nothing of items."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import struct_time

import parsedatetime  # type: ignore[import-untyped]
from dateparser.search import search_dates  # type: ignore[import-untyped]

from agents.offline.grammar import ParsedItem, read
from bench.cases import Case, Found

Reader = Callable[[Case], list[Found]]


def ours(case: Case) -> list[Found]:
    return [_found(item, case) for item in read(case.text, case.now, case.zone).items]


def _found(item: ParsedItem, case: Case) -> Found:
    local = item.due_at.astimezone(case.zone) if item.due_at else None
    marks = [*item.tags, *([item.project] if item.project else [])]
    return Found(
        title=item.title,
        date=f"{local:%Y-%m-%d}" if local else None,
        time=f"{local:%H:%M}" if local and item.due_has_time else None,
        priority=item.priority,
        tags=frozenset(map(str.casefold, marks)),
        recurrence=item.recurrence,
        minutes=item.estimated_minutes,
        type=item.type,
        confidence=item.confidence,
    )


def dateparsers(case: Case) -> list[Found]:
    settings = {"RELATIVE_BASE": case.now.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
    hits = search_dates(case.text, languages=["en"], settings=settings) or []
    return _one(case, hits[0][0], hits[0][1]) if hits else [Found(case.text)]


_CALENDAR = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)


def parsedatetimes(case: Case) -> list[Found]:
    now = case.now.replace(tzinfo=None)
    hits = _CALENDAR.nlp(case.text, sourceTime=struct_time(now.timetuple())) or ()
    return _one(case, hits[0][4], hits[0][0]) if hits else [Found(case.text)]


def _one(case: Case, said: str, moment: datetime) -> list[Found]:
    title = case.text.replace(said, " ", 1).strip()
    return [Found(title, f"{moment:%Y-%m-%d}", f"{moment:%H:%M}")]


READERS: dict[str, Reader] = {
    "this project": ours,
    "dateparser": dateparsers,
    "parsedatetime": parsedatetimes,
}
