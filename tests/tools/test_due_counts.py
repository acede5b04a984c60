"""What is due, counted among rows that are there: as the rules say of each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.tables import TaskRow
from tools.context import Context, record
from tools.rules.days import calendar_day, is_past_due
from tools.tasks.overdue import due_among

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
ZONES = ("UTC", "America/New_York", "Asia/Kathmandu", "Asia/Beirut", "Pacific/Kiritimati")
MINUTES = st.integers(-60 * 50, 60 * 50).map(lambda minutes: timedelta(minutes=minutes))


def due(moment: datetime | None, has_time: bool = False) -> TaskRow:
    return record(TaskRow, {"due_at": moment, "due_has_time": has_time})


def counted(now: datetime, zone: str, rows: list[TaskRow]) -> tuple[int, int]:
    context: Any = SimpleNamespace(now=now, zone=ZoneInfo(zone))
    return due_among(cast(Context, context), rows)


@pytest.mark.parametrize(
    ("moment", "has_time", "expected"),
    [
        (None, False, (0, 0)),
        ("2026-03-04T00:00Z", False, (0, 1)),
        ("2026-03-04T00:00Z", True, (1, 1)),
        ("2026-03-03T23:59Z", False, (1, 0)),
        ("2026-03-04T12:00Z", True, (0, 1)),
        ("2026-03-04T11:59Z", True, (1, 1)),
        ("2026-03-04T23:59Z", False, (0, 1)),
        ("2026-03-05T00:00Z", False, (0, 0)),
    ],
)
def test_a_day_goes_from_midnight_to_midnight(
    moment: str | None, has_time: bool, expected: tuple[int, int]
) -> None:
    at = None if moment is None else datetime.fromisoformat(moment)
    assert counted(NOON, "UTC", [due(at, has_time)]) == expected


@settings(derandomize=True, database=None, deadline=None, max_examples=100)
@given(
    st.sampled_from(ZONES),
    MINUTES,
    st.lists(st.tuples(st.none() | MINUTES, st.booleans()), max_size=12),
)
def test_many_are_counted_as_each_is_seen(
    zone: str, later: timedelta, dates: list[tuple[timedelta | None, bool]]
) -> None:
    now, there = NOON + later, ZoneInfo(zone)
    dated = [(now + after, has_time) for after, has_time in dates if after is not None]
    past = sum(is_past_due(at, has_time, now, there) for at, has_time in dated)
    today = sum(calendar_day(at, there) == calendar_day(now, there) for at, _ in dated)
    rows = [due(None if after is None else now + after, has_time) for after, has_time in dates]
    assert counted(now, zone, rows) == (past, today)
