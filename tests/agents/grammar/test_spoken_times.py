"""Clocks, days, lengths and rhythms in the words of several Englishes."""

import pytest

TIMES = [
    ("ring the school at 17h", "2026-11-18 17:00"),
    ("visit 17h30", "2026-11-18 17:30"),
    ("brunch sunday at half 9", "2026-11-22 09:30"),
    ("meet at oh seven hundred tomorrow", "2026-11-19 07:00"),
    ("dinner friday 8ish", "2026-11-20 20:00"),
    ("people over on saturday from ten", "2026-11-21 10:00"),
    ("tonight 8 movie", "2026-11-18 20:00"),
    ("book a table at 8 on friday", "2026-11-20 20:00"),
    ("gym tmrw am", "2026-11-19"),
    ("ship by end of play tomorrow", "2026-11-19"),
    ("ship end of day tomorrow", "2026-11-19"),
    ("call three weeks today", "2026-12-09"),
    ("call three weeks on saturday", "2026-12-12"),
    ("call tuesday fortnight", "2026-12-08"),
    ("call in four working days", "2026-11-24"),
    ("prep the night before friday", "2026-11-19"),
    ("tree on the first weekend of december", "2026-12-05"),
    ("renew by 30 jun", "2027-06-30"),
    ("call at a quarter past midnight", "2026-11-19 00:15"),
    ("call at ten to midnight", "2026-11-18 23:50"),
    ("call at quarter to noon", "2026-11-18 11:45"),
    ("call at half seven in the evening", "2026-11-18 19:30"),
    ("swim at half 6 in the morning", "2026-11-19 06:30"),
    ("call at 9 20", "2026-11-18 09:20"),
    ("dentist fri 9.30", "2026-11-20 09:30"),
    ("call at three fifteen pm", "2026-11-18 15:15"),
    ("call at 7 or 8", "2026-11-18 19:00"),
    ("walk the dog tomoro", "2026-11-19"),
    ("ship it by eob", "2026-11-18"),
    ("flight on the 28th leaves at ten past six in the morning", "2026-11-28 06:10"),
]


@pytest.mark.parametrize(("text", "due_at"), TIMES)
def test_a_spoken_time_is_due_then(due, text, due_at):
    assert due(text) == due_at


@pytest.mark.parametrize(
    ("now", "due_at"),
    [("2026-11-20T09:00", "2026-11-23"), ("2026-11-21T09:00", "2026-11-23")],
)
def test_a_working_day_passes_over_the_weekend(due, now, due_at):
    assert due("ship in 1 business day", now=now) == due_at


NO_DATE = [
    "grab snacks from 7-Eleven",
    "measure the window, about 3 by 5 feet",
    "MON-442 needs review",
    "try sushi for the first time",
    "talk about what happened on monday",
    "fix the 2nd bedroom light",
]


@pytest.mark.parametrize("text", NO_DATE)
def test_what_looks_like_a_time_is_none(one, text):
    item = one(text)
    assert (item.due_at, item.title.lower()) == (None, text.lower())


def test_a_parents_evening_keeps_its_name(one):
    assert one("Parents' evening Thursday 5:40pm").title == "Parents' evening"


RANGES = [
    ("gym from 6 to 6 45", "2026-11-18 18:00", 45),
    ("class from five to six thirty", "2026-11-18 17:00", 90),
    ("call between noon and two", "2026-11-18 12:00", 120),
]


@pytest.mark.parametrize(("text", "due_at", "minutes"), RANGES)
def test_a_spoken_range_lasts_from_its_start_to_its_end(one, due, text, due_at, minutes):
    assert (due(text), one(text).estimated_minutes) == (due_at, minutes)


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata"])
@pytest.mark.parametrize("said", ["utc", "gmt"])
def test_a_time_in_universal_time_is_moved_into_the_users_zone(one, zone, said):
    assert f"{one(f'call tomorrow at 3pm {said}', zone=zone).due_at:%H:%M}" == "15:00"


LENGTHS = [
    ("study for three quarters of an hour", 45),
    ("nap for a quarter of an hour", 15),
    ("wash the car for like an hour", 60),
    ("training run 2h15", 135),
]


@pytest.mark.parametrize(("text", "minutes"), LENGTHS)
def test_a_spoken_length_is_counted(one, text, minutes):
    assert one(text).estimated_minutes == minutes


RHYTHMS = [
    ("lift weights mwf", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("review money at the end of every month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("scales daily except sunday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("book club first monday of the month", "FREQ=MONTHLY;BYDAY=1MO"),
    ("walk the dog every morning and evening", "FREQ=DAILY"),
    ("dust once every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
    ("biweekly payroll run", "FREQ=WEEKLY;INTERVAL=2"),
    ("annual leave request", None),
    ("monthly report due friday", None),
]


@pytest.mark.parametrize(("text", "rule"), RHYTHMS)
def test_a_spoken_rhythm_repeats(one, text, rule):
    assert one(text).recurrence == rule
