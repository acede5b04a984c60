"""Readings as of one Wednesday morning, in a zone of choice."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agents.offline.grammar import ParsedItem, Reading, read

Wall = Callable[..., str | None]


@pytest.fixture
def reading() -> Callable[..., Reading]:
    """Reads a text as of 2026-11-18 09:00 on the wall of a zone."""

    def of(
        text: str, now: str = "2026-11-18T09:00", zone: str = "UTC", **known: list[str]
    ) -> Reading:
        there = ZoneInfo(zone)
        return read(text, datetime.fromisoformat(now).replace(tzinfo=there), there, **known)

    return of


@pytest.fixture
def one(reading: Callable[..., Reading]) -> Callable[..., ParsedItem]:
    """The only item of a text."""

    def of(text: str, **kwargs: str) -> ParsedItem:
        (item,) = reading(text, **kwargs).items
        return item

    return of


@pytest.fixture
def due(one: Callable[..., ParsedItem]) -> Wall:
    """Due on the wall: "2026-11-19" for a day, "2026-11-19 17:00" with a time, None without."""

    def of(text: str, zone: str = "UTC", **kwargs: str) -> str | None:
        item = one(text, zone=zone, **kwargs)
        if item.due_at is None:
            return None
        local = item.due_at.astimezone(ZoneInfo(zone))
        return f"{local:%Y-%m-%d %H:%M}" if item.due_has_time else f"{local:%Y-%m-%d}"

    return of
