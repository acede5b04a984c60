"""Dates by number, by name and relative to now.

Some phrases come from the tests of chrono, recurrent and Recognizers-Text (all MIT).
"""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "see 2/29/2014",
        "see 18/13/2022",
        "see February 29, 2022",
        "see June 10 - 31, 2022",
        "see 4-5-6",
        "see 10/90",
        "in 2012",
        "by the end of",
        "call in 9999 years",
    ],
)
def test_a_day_that_the_calendar_lacks_is_no_date(due, text):
    assert due(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("pay 2026-12-24", "2026-12-24"),
        ("pay 2026/12/24", "2026-12-24"),
        ("pay 24.12.2026", "2026-12-24"),
        ("pay on 12/24", "2026-12-24"),
        ("pay on 24/12/2026", "2026-12-24"),
        ("pay dec 24", "2026-12-24"),
        ("pay 24th of december", "2026-12-24"),
        ("pay Thursday, 24 December 2026", "2026-12-24"),
        ("pay 2026 December 24", "2026-12-24"),
        ("pay march twenty first", "2027-03-21"),
        ("pay on the 5th", "2026-12-05"),
        ("pay on the 18th", "2026-11-18"),
        ("pay on Tue 13th", "2027-04-13"),
        ("pay on monday the twenty third", "2026-11-23"),
        ("pay 2nd fri in feb", "2027-02-12"),
        ("pay last friday of the month", "2026-11-27"),
        ("pay by end of march", "2027-03-31"),
        ("pay mid march", "2027-03-15"),
        ("pay 3-5 june", "2027-06-03"),
        ("pay June 3 to 5, 2027", "2027-06-03"),
        ("pay on february 29", "2028-02-29"),
        ("pay on christmas eve", "2026-12-24"),
        ("pay on thanksgiving", "2026-11-26"),
        ("pay on easter monday 2027", "2027-03-29"),
        ("pay by mother's day", "2027-05-09"),
        ("pay on father's day", "2027-06-20"),
        ("pay by veteran's day", "2027-11-11"),
    ],
)
def test_a_named_day_is_its_next_one(due, text, day):
    assert due(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("pay today", "2026-11-18"),
        ("pay tmrw", "2026-11-19"),
        ("pay the day after tomorrow", "2026-11-20"),
        ("pay friday", "2026-11-20"),
        ("pay wednesday", "2026-11-25"),
        ("pay this wednesday", "2026-11-18"),
        ("pay next friday", "2026-11-27"),
        ("pay friday next week", "2026-11-27"),
        ("pay tuesday of next week", "2026-11-24"),
        ("pay next week", "2026-11-23"),
        ("pay this weekend", "2026-11-21"),
        ("pay a week from monday", "2026-11-30"),
        ("pay the sunday after next", "2026-11-29"),
        ("pay in 3 days", "2026-11-21"),
        ("pay in a fortnight", "2026-12-02"),
        ("pay in a fortnight's time", "2026-12-02"),
        ("pay in a couple of weeks", "2026-12-02"),
        ("pay two weeks from tomorrow", "2026-12-03"),
        ("pay 3 days after christmas", "2026-12-28"),
        ("pay 2 days before christmas", "2026-12-23"),
        ("pay on sunday 3 weeks after january 15th", "2027-01-31"),
        ("pay by end of month", "2026-11-30"),
        ("pay by eom", "2026-11-30"),
        ("pay by eod", "2026-11-18"),
        ("pay next month", "2026-12-01"),
        ("pay by the end of the year", "2026-12-31"),
        ("pay monday to friday", "2026-11-23"),
    ],
)
def test_a_relative_day_counts_from_the_calendar_day(due, text, day):
    assert due(text) == day


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("pay in half an hour", "2026-11-18 09:30"),
        ("pay in an hour and a half", "2026-11-18 10:30"),
        ("pay within around 3 hours", "2026-11-18 12:00"),
        ("pay 20 minutes from now", "2026-11-18 09:20"),
        ("pay in 1d 2hr 5min", "2026-11-19 11:05"),
        ("+15min pay", "2026-11-18 09:15"),
        ("pay now", "2026-11-18 09:00"),
    ],
)
def test_hours_and_minutes_count_from_the_minute(due, text, wall):
    assert due(text) == wall


@pytest.mark.parametrize(
    ("text", "now", "day"),
    [
        ("pay tomorrow", "2026-12-31T23:59", "2027-01-01"),
        ("pay in 1 month", "2027-01-31T09:00", "2027-02-28"),
        ("pay in a year", "2028-02-29T09:00", "2029-02-28"),
        ("pay on the 31st", "2026-11-18T09:00", "2026-12-31"),
        ("pay tomorrow", "2028-02-28T09:00", "2028-02-29"),
    ],
)
def test_month_ends_and_leap_days_hold(due, text, now, day):
    assert due(text, now=now) == day
