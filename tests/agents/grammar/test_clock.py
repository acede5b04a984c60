"""Times of day."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "ring at 25:12",
        "ring at 12:75",
        "12:0 A.M.",
        "score was 3:1",
        "add 5% milk",
        "pay $5 to Ann",
    ],
)
def test_what_no_clock_shows_is_no_time(due, text):
    assert due(text) is None


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("call at 5pm", "2026-11-18 17:00"),
        ("call at 5 p.m.", "2026-11-18 17:00"),
        ("call at 17:30", "2026-11-18 17:30"),
        ("call at 5.30pm", "2026-11-18 17:30"),
        ("call at 1530", "2026-11-18 15:30"),
        ("call at 12a", "2026-11-19 00:00"),
        ("call at 12pm", "2026-11-18 12:00"),
        ("call at noon", "2026-11-18 12:00"),
        ("call at half past three", "2026-11-18 15:30"),
        ("call at quarter to 5", "2026-11-18 16:45"),
        ("call at twenty past six", "2026-11-18 18:20"),
        ("call at 20 min past eight in the evening", "2026-11-18 20:20"),
        ("call at nine thirty am", "2026-11-18 09:30"),
        ("call at five o'clock", "2026-11-18 17:00"),
        ("call at nine in the morning", "2026-11-19 09:00"),
        ("call at 5ish", "2026-11-18 17:00"),
        ("call at 3pm EST", "2026-11-18 20:00"),
    ],
)
def test_a_clock_is_read_as_its_next_time(due, text, wall):
    assert due(text) == wall


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("call at 3", "2026-11-18 15:00"),
        ("call at 10", "2026-11-18 10:00"),
        ("call at 8", "2026-11-18 20:00"),
        ("call tomorrow at 8", "2026-11-19 08:00"),
        ("dinner at 7 tomorrow", "2026-11-19 19:00"),
        ("wake up at 6", "2026-11-19 06:00"),
        ("drinks tonight at 8", "2026-11-18 20:00"),
        ("gym tomorrow 9", "2026-11-19 09:00"),
    ],
)
def test_a_bare_hour_takes_the_half_of_the_day_that_fits(due, text, wall):
    assert due(text) == wall


@pytest.mark.parametrize(
    ("text", "wall", "minutes"),
    [
        ("class 8 - 11pm", "2026-11-18 20:00", 180),
        ("class 11-1pm tomorrow", "2026-11-19 11:00", 120),
        ("class from 2 to 4 on friday", "2026-11-20 14:00", 120),
        ("class 10:00 - 11:30 on friday", "2026-11-20 10:00", 90),
    ],
)
def test_a_range_starts_at_its_start_and_lasts_to_its_end(one, due, text, wall, minutes):
    assert due(text) == wall
    assert one(text).estimated_minutes == minutes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("call mom this evening", "2026-11-18"),
        ("call mom tonight", "2026-11-18"),
        ("call mom in the morning", "2026-11-19"),
        ("call mom tomorrow morning", "2026-11-19"),
        ("call mom early tomorrow morning", "2026-11-19"),
    ],
)
def test_a_part_of_the_day_is_a_day_without_a_time(due, text, day):
    assert due(text) == day


def test_one_in_the_night_just_before_one_is_today(due):
    assert due("take pill at 1am", now="2026-11-18T00:59") == "2026-11-18 01:00"


def test_one_in_the_night_just_after_one_is_tomorrow(due):
    assert due("take pill at 1am", now="2026-11-18T01:57") == "2026-11-19 01:00"


def test_a_range_that_still_runs_is_todays(due):
    assert due("class 8-11am", now="2026-11-18T10:00") == "2026-11-18 08:00"


def test_a_range_that_is_over_is_tomorrows(due):
    assert due("class 8-9am", now="2026-11-18T10:00") == "2026-11-19 08:00"
