"""Recurrences as RRULE text."""

import pytest


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("gym daily", "FREQ=DAILY"),
        ("gym every day", "FREQ=DAILY"),
        ("gym each morning", "FREQ=DAILY"),
        ("gym every other day", "FREQ=DAILY;INTERVAL=2"),
        ("gym every 3 days", "FREQ=DAILY;INTERVAL=3"),
        ("gym every 20 min", "FREQ=MINUTELY;INTERVAL=20"),
        ("gym every 8 hours", "FREQ=HOURLY;INTERVAL=8"),
        ("gym every monday", "FREQ=WEEKLY;BYDAY=MO"),
        ("gym tuesdays and thursdays", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("gym mon wed fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("gym every mon-wed", "FREQ=WEEKLY;BYDAY=MO,TU,WE"),
        ("gym each week on friday-monday", "FREQ=WEEKLY;BYDAY=FR,SA,SU,MO"),
        ("gym every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("gym weekends", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("gym every other friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("gym every second friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("gym every 2 weeks on monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("gym every week at 5pm on tuesday", "FREQ=WEEKLY;BYDAY=TU"),
        ("gym fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
        ("gym monthly", "FREQ=MONTHLY"),
        ("gym every quarter", "FREQ=MONTHLY;INTERVAL=3"),
        ("gym every 6 months", "FREQ=MONTHLY;INTERVAL=6"),
        ("gym on the 1st of every month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("gym every 4th and 10th of the month", "FREQ=MONTHLY;BYMONTHDAY=4,10"),
        ("gym every month at the end", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("gym every last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("gym second friday of each month", "FREQ=MONTHLY;BYDAY=2FR"),
        ("gym first and third friday of each month", "FREQ=MONTHLY;BYDAY=1FR,3FR"),
        ("gym yearly", "FREQ=YEARLY"),
        ("gym every march 3", "FREQ=YEARLY;BYMONTHDAY=3;BYMONTH=3"),
        (
            "gym every other year on the fourth thursday in november",
            "FREQ=YEARLY;INTERVAL=2;BYDAY=4TH;BYMONTH=11",
        ),
        ("gym twice a day", "FREQ=DAILY"),
        ("gym every 3 days after I finish it", "FREQ=DAILY;INTERVAL=3"),
        ("gym every day for 4 times", "FREQ=DAILY;COUNT=4"),
        ("gym every monday until december 24", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261224"),
        ("gym every monday for the next 2 months", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270118"),
    ],
)
def test_what_repeats_becomes_an_rrule_and_leaves_the_title(one, text, rrule):
    item = one(text)
    assert item.recurrence == rrule
    assert item.title == "Gym"


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("gym every day", "2026-11-18"),
        ("gym every day at 5:45am", "2026-11-19 05:45"),
        ("gym every day at 6pm", "2026-11-18 18:00"),
        ("gym every monday", "2026-11-23"),
        ("gym mon wed fri at 6am", "2026-11-20 06:00"),
        ("gym on the 1st of every month", "2026-12-01"),
        ("gym every last friday of the month", "2026-11-27"),
        ("gym every 3 days starting monday", "2026-11-23"),
        ("gym every 6 months", None),
    ],
)
def test_the_first_day_is_due_only_where_the_words_pin_one(due, text, wall):
    assert due(text) == wall
