from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.forecast import Reading, forecast, rounded, status
from tools.rules.week_hours import HOUR

UTC = ZoneInfo("UTC")
NOW = int(datetime.fromisoformat("2026-03-04T10:20:00+00:00").timestamp())
DAY = 24 * HOUR


def test_no_logs_favour_no_level() -> None:
    for row in forecast([], UTC, NOW, 3):
        assert (row.low, row.medium, row.high) == (0.333, 0.334, 0.333)


def test_hours_follow_one_another_from_the_running_one() -> None:
    rows = forecast([], ZoneInfo("Asia/Kolkata"), NOW, 48)
    assert [row.second for row in rows] == [NOW - 50 * 60 + HOUR * n for n in range(48)]


@pytest.mark.parametrize(("logs", "word"), [(0, "learning"), (9, "learning"), (10, "ready")])
def test_ten_logs_make_it_ready(logs: int, word: str) -> None:
    assert status(logs) == word


def morning_person(days: int) -> list[Reading]:
    """High at nine, low at nine in the evening."""
    hours = [(9 * HOUR, 3), (21 * HOUR, 1)]
    midnight = NOW - NOW % DAY
    return [(midnight - day * DAY + at, level) for day in range(days, 0, -1) for at, level in hours]


def test_the_hours_of_a_morning_person_are_foretold() -> None:
    rows = forecast(morning_person(30), UTC, NOW, 24)
    by_hour = {row.second % DAY // HOUR: row for row in rows}
    assert by_hour[9].high > 0.7
    assert by_hour[21].low > 0.7


def test_clock_changes_keep_the_local_rhythm() -> None:
    """Nine in the morning stays nine: 29 March 2026 has 23 hours in Berlin."""
    zone = ZoneInfo("Europe/Berlin")
    days = [datetime(2026, 3, day, 9, tzinfo=zone) for day in range(1, 29)]
    evenings = [day.replace(hour=20) for day in days]
    readings = sorted(
        [(int(day.timestamp()), 3) for day in days] + [(int(d.timestamp()), 1) for d in evenings]
    )
    now = int(datetime(2026, 3, 28, 22, tzinfo=zone).timestamp())
    rows = forecast(readings, zone, now, 20)
    best = max(rows, key=lambda row: row.high)
    assert datetime.fromtimestamp(best.second, zone).isoformat() == "2026-03-29T09:00:00+02:00"


def test_logs_from_after_now_do_no_harm() -> None:
    rows = forecast([(NOW + 5 * HOUR, 3), (NOW + 6 * HOUR, 3)], UTC, NOW, 12)
    assert all(row.high > row.low for row in rows)


def test_old_logs_are_outweighed_by_new_ones() -> None:
    old = [(NOW - 700 * DAY + n * DAY, 1) for n in range(200)]
    new = [(NOW - 60 * DAY + n * DAY, 3) for n in range(60)]
    assert forecast(old + new, UTC, NOW, 1)[0].high > 0.8


@given(
    st.lists(st.tuples(st.integers(0, 400 * DAY), st.integers(1, 3)), max_size=150),
    st.integers(1, 48),
)
def test_chances_add_to_one_after_rounding(found: list[Reading], hours: int) -> None:
    readings = sorted((NOW - ago, level) for ago, level in found)
    rows = forecast(readings, ZoneInfo("America/New_York"), NOW, hours)
    assert len(rows) == hours
    for row in rows:
        assert min(row.low, row.medium, row.high) >= 0
        assert round(1_000 * row.low) + round(1_000 * row.medium) + round(1_000 * row.high) == 1_000


@pytest.mark.parametrize(
    ("chances", "shown"),
    [
        ((1 / 3, 1 / 3, 1 / 3), (0.333, 0.334, 0.333)),
        ((0.0, 0.0, 1.0), (0.0, 0.0, 1.0)),
        ((0.1236, 0.4382, 0.4382), (0.124, 0.438, 0.438)),
        ((0.0004, 0.0004, 0.9992), (0.0, 0.001, 0.999)),
    ],
)
def test_the_largest_remainder_takes_what_rounding_leaves(
    chances: tuple[float, float, float], shown: tuple[float, float, float]
) -> None:
    assert rounded(chances) == shown
