from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.days import (
    activity_day,
    activity_day_start,
    calendar_day,
    calendar_day_start,
    hours_to_next_activity_day,
    instant_of,
    is_past_due,
    iso_week,
    local_noon,
    silent_days,
    week_bounds,
)

ZONES = [
    "UTC",
    "America/New_York",
    "America/St_Johns",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
]
DST_NIGHTS = [
    ("America/New_York", date(2025, 3, 9), 23),
    ("America/New_York", date(2025, 11, 2), 25),
    ("Europe/Berlin", date(2025, 3, 30), 23),
    ("Europe/Berlin", date(2025, 10, 26), 25),
    ("Australia/Lord_Howe", date(2025, 4, 6), 24.5),
    ("Australia/Lord_Howe", date(2025, 10, 5), 23.5),
    ("Pacific/Chatham", date(2025, 4, 6), 25),
    ("Pacific/Chatham", date(2025, 9, 28), 23),
]


def at(text: str, zone: str = "UTC") -> datetime:
    """A moment, written as the local clock shows it."""
    return instant_of(datetime.fromisoformat(text), ZoneInfo(zone))


def test_a_moment_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        calendar_day(datetime(2025, 10, 28), ZoneInfo("UTC"))


@pytest.mark.parametrize("zone", ZONES)
def test_the_activity_day_turns_at_four(zone: str) -> None:
    place = ZoneInfo(zone)
    for today in (date(2024, 2, 29), date(2025, 7, 15), date(2025, 12, 31)):
        check_turn_at_four(today, zone, place)


def check_turn_at_four(today: date, zone: str, place: ZoneInfo) -> None:
    on = today.isoformat()
    assert activity_day(at(f"{on}T03:59", zone), place) == today - timedelta(days=1)
    assert activity_day(at(f"{on}T04:00", zone), place) == today
    assert activity_day(at(f"{on}T04:01", zone), place) == today
    assert activity_day(at(f"{on}T23:59", zone), place) == today
    assert calendar_day(at(f"{on}T00:00", zone), place) == today
    assert activity_day_start(today, place) == at(f"{on}T04:00", zone)
    assert activity_day_start(today, place).tzinfo is UTC


@pytest.mark.parametrize(("zone", "night", "hours"), DST_NIGHTS)
def test_the_activity_day_turns_at_four_on_a_clock_change_too(
    zone: str, night: date, hours: float
) -> None:
    place, before = ZoneInfo(zone), night - timedelta(days=1)
    assert activity_day(at(f"{night}T03:59", zone), place) == before
    assert activity_day(at(f"{night}T04:00", zone), place) == night
    assert activity_day(at(f"{night}T04:01", zone), place) == night
    length = activity_day_start(night, place) - activity_day_start(before, place)
    assert length == timedelta(hours=hours)
    assert local_noon(night, place) == at(f"{night}T12:00", zone)


@pytest.mark.parametrize(
    ("wall", "moment"),
    [
        ("2025-10-26T02:30", "2025-10-26T00:30"),
        ("2025-10-26T03:30", "2025-10-26T02:30"),
        ("2025-03-30T02:30", "2025-03-30T01:00"),
        ("2025-03-30T02:00", "2025-03-30T01:00"),
        ("2025-03-30T02:59:59.999", "2025-03-30T01:00"),
        ("2025-03-30T03:00", "2025-03-30T01:00"),
        ("2025-03-30T01:59", "2025-03-30T00:59"),
    ],
)
def test_repeated_times_mean_the_first_and_skipped_ones_the_change(wall: str, moment: str) -> None:
    assert at(wall, "Europe/Berlin") == at(moment)


def test_a_date_that_a_country_skipped_has_no_calendar_day() -> None:
    apia = ZoneInfo("Pacific/Apia")
    assert calendar_day(local_noon(date(2011, 12, 30), apia), apia) == date(2011, 12, 31)
    assert activity_day(at("2011-12-31T04:00", "Pacific/Apia"), apia) == date(2011, 12, 31)


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2025-10-28T10:30", "Pacific/Kiritimati", date(2025, 10, 28)),
        ("2025-10-28T14:30", "Pacific/Kiritimati", date(2025, 10, 29)),
        ("2025-10-28T14:30", "Pacific/Pago_Pago", date(2025, 10, 27)),
        ("2025-10-28T22:14", "Asia/Kathmandu", date(2025, 10, 28)),
        ("2025-10-28T22:15", "Asia/Kathmandu", date(2025, 10, 29)),
    ],
)
def test_the_same_moment_lies_on_other_days_elsewhere(moment: str, zone: str, day: date) -> None:
    assert activity_day(at(moment), ZoneInfo(zone)) == day


@pytest.mark.parametrize(
    ("wall", "zone", "hours"),
    [
        ("2025-10-28T19:30", "UTC", 8),
        ("2025-10-28T20:00", "UTC", 8),
        ("2025-10-28T04:00", "UTC", 24),
        ("2025-10-28T03:59", "UTC", 0),
        ("2025-10-28T03:00", "UTC", 1),
        ("2025-10-25T23:00", "Europe/Berlin", 6),
        ("2025-03-29T23:00", "Europe/Berlin", 4),
    ],
)
def test_hours_to_the_next_day_are_full_hours_that_pass(wall: str, zone: str, hours: int) -> None:
    assert hours_to_next_activity_day(at(wall, zone), ZoneInfo(zone)) == hours


@pytest.mark.parametrize(
    ("due", "has_time", "now", "zone", "past"),
    [
        ("2025-10-28T12:00", False, "2025-10-28T23:59", "UTC", False),
        ("2025-10-28T12:00", False, "2025-10-29T00:00", "UTC", True),
        ("2025-10-28T12:00", True, "2025-10-28T12:00", "UTC", False),
        ("2025-10-28T12:00", True, "2025-10-28T12:01", "UTC", True),
        ("2025-10-28T16:00", False, "2025-10-29T03:59", "America/New_York", False),
        ("2025-10-28T16:00", False, "2025-10-29T04:00", "America/New_York", True),
    ],
)
def test_a_due_time_passes_at_its_moment_and_a_due_day_at_midnight(
    due: str, has_time: bool, now: str, zone: str, past: bool
) -> None:
    assert is_past_due(at(due), has_time, at(now), ZoneInfo(zone)) is past


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("edge", [date.min, date.max])
def test_the_ends_of_the_calendar_hold(zone: str, edge: date) -> None:
    place = ZoneInfo(zone)
    noon = local_noon(edge, place)
    assert abs((calendar_day(noon, place) - edge).days) <= 1
    assert calendar_day_start(edge, place).year == edge.year


@pytest.mark.parametrize(
    ("day", "monday"),
    [
        (date(2025, 10, 27), date(2025, 10, 27)),
        (date(2025, 11, 2), date(2025, 10, 27)),
        (date(2025, 11, 3), date(2025, 11, 3)),
        (date(2026, 1, 1), date(2025, 12, 29)),
    ],
)
def test_a_week_runs_from_monday_to_sunday(day: date, monday: date) -> None:
    assert week_bounds(day) == (monday, monday + timedelta(days=6))


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2025, 10, 1), "2025-W40"),
        (date(2025, 12, 29), "2026-W01"),
        (date(2027, 1, 1), "2026-W53"),
    ],
)
def test_an_iso_week_belongs_to_its_own_year(day: date, week: str) -> None:
    assert iso_week(day) == week


@pytest.mark.parametrize(
    ("last", "silent"),
    [(None, 0), (date(2025, 10, 28), 0), (date(2025, 10, 27), 0), (date(2025, 10, 24), 3)],
)
def test_silent_days_lie_between_two_active_ones(last: date | None, silent: int) -> None:
    assert silent_days(last, date(2025, 10, 28)) == silent


moments = st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))


@given(moments, st.sampled_from(ZONES))
def test_every_moment_lies_in_its_activity_day(moment: datetime, zone: str) -> None:
    place = ZoneInfo(zone)
    day = activity_day(moment, place)
    start, end = (activity_day_start(day + timedelta(days=more), place) for more in (0, 1))
    assert start <= moment < end
    assert 0 <= hours_to_next_activity_day(moment, place) <= 25
