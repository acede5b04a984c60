from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tools.rules.week_hours import HOUR, hour_start, week_hours

ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]


def by_calendar(second: int, zone: ZoneInfo) -> int:
    local = datetime.fromtimestamp(second, zone)
    return 24 * local.weekday() + local.hour


@pytest.mark.parametrize("name", ZONES)
def test_hours_are_those_of_the_wall_clock_through_a_year(name: str) -> None:
    zone = ZoneInfo(name)
    first = int(datetime(2025, 12, 1, tzinfo=zone).timestamp())
    seconds = list(range(first, first + 366 * 24 * HOUR, 23 * 60))
    assert week_hours(seconds, zone) == [by_calendar(second, zone) for second in seconds]


def test_no_moments_have_no_hours() -> None:
    assert week_hours([], ZoneInfo("UTC")) == []


@pytest.mark.parametrize(
    ("moment", "start"),
    [
        ("2026-03-29T00:59:59+00:00", "2026-03-29T00:00:00+00:00"),
        ("2026-03-29T01:00:00+00:00", "2026-03-29T01:00:00+00:00"),
        ("2026-10-25T01:20:00+00:00", "2026-10-25T01:00:00+00:00"),
    ],
)
def test_hours_begin_where_the_wall_clock_says(moment: str, start: str) -> None:
    second = int(datetime.fromisoformat(moment).timestamp())
    began = int(datetime.fromisoformat(start).timestamp())
    assert hour_start(second, ZoneInfo("Europe/Berlin")) == began


def test_hours_of_a_half_hour_zone_begin_at_half_past() -> None:
    second = int(datetime.fromisoformat("2026-03-04T10:45:10+00:00").timestamp())
    assert second - hour_start(second, ZoneInfo("Asia/Kolkata")) == 15 * 60 + 10
