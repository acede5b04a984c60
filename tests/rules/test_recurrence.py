from datetime import UTC, date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr

from tools.rules.days import instant_of
from tools.rules.recurrence import (
    Occurrence,
    day_rule,
    next_due,
    next_occurrence,
    split_parts,
    valid_rrule,
)
from tools.rules.recurrence_days import days_after

UTC_ZONE = ZoneInfo("UTC")
BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: ZoneInfo = UTC_ZONE) -> datetime:
    return instant_of(datetime.fromisoformat(text), zone)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no known part"),
        ("daily", "no known part"),
        ("INTERVAL=2", "needs FREQ"),
        ("FREQ=SECONDLY", "needs FREQ, one of DAILY, WEEKLY, MONTHLY, YEARLY"),
        ("FREQ=MINUTELY;INTERVAL=60", "needs FREQ"),
        ("FREQ=HOURLY", "needs FREQ"),
        ("FREQ=DAILY;FREQ=DAILY", "once"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL takes whole numbers from 1 to 1000$"),
        ("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL"),
        ("FREQ=DAILY;INTERVAL=1,2", "one number"),
        ("FREQ=DAILY;COUNT=1000000000", "COUNT takes whole numbers from 1 to 1000$"),
        ("FREQ=DAILY;COUNT=-1", "COUNT"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20251231", "not both"),
        ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL takes"),
        ("FREQ=DAILY;UNTIL=20251341", "no date of the calendar"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY takes"),
        ("FREQ=WEEKLY;BYDAY=", "BYDAY takes"),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY takes"),
        ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY takes"),
        ("FREQ=MONTHLY;BYDAY=MO,XX", "BYDAY takes"),
        ("FREQ=WEEKLY;BYDAY=2MO", "Numbered days"),
        ("FREQ=YEARLY;BYWEEKNO=3;BYDAY=2MO", "Numbered days"),
        ("FREQ=WEEKLY;WKST=8", "WKST"),
        ("FREQ=YEARLY;BYWEEKNO=3;WKST=SU", "from Monday"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY goes with"),
        ("FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY goes with YEARLY"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "from -31 to 31, without 0"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS picks"),
        ("FREQ=DAILY;BYHOUR=1,2", "one number"),
        ("FREQ=DAILY;BYEASTER=0", "no known part"),
        ("DTSTART:20251028\nRRULE:FREQ=DAILY", "no known part"),
        ("FREQ=YEARLY;BYYEARDAY=" + ",".join(["1"] * 400), "at most 500 characters"),
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused_in_words(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        valid_rrule(text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO"),
        (" rrule:freq=daily;count=3; ", "FREQ=DAILY;COUNT=3"),
        ("BYDAY=-1FR ; FREQ=MONTHLY", "BYDAY=-1FR;FREQ=MONTHLY"),
        ("FREQ=DAILY;UNTIL=20251231T235959Z", "FREQ=DAILY;UNTIL=20251231T235959Z"),
        ("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0", "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
    ],
)
def test_a_good_rule_is_written_in_capitals(text: str, rule: str) -> None:
    assert valid_rrule(text) == valid_rrule(rule) == rule


@pytest.mark.parametrize(
    ("rule", "old_due", "now", "due"),
    [
        ("FREQ=DAILY", "2025-10-28T17:00", "2025-10-28T15:00", "2025-10-29T17:00"),
        ("FREQ=DAILY", "2025-10-25T17:00", "2025-10-28T15:00", "2025-10-28T17:00"),
        ("FREQ=DAILY", "2025-10-25T17:00", "2025-10-28T17:00", "2025-10-29T17:00"),
        ("FREQ=DAILY", "2025-11-25T17:00", "2025-10-28T15:00", "2025-11-26T17:00"),
        ("FREQ=DAILY", "0001-01-01T17:00", "2025-10-28T15:00", "2025-10-28T17:00"),
        ("FREQ=DAILY;INTERVAL=3", "0001-01-01T09:00", "2025-10-28T15:00", "2025-10-31T09:00"),
        ("FREQ=WEEKLY;INTERVAL=2", "0001-01-01T09:00", "2025-10-28T15:00", "2025-11-10T09:00"),
        ("FREQ=MONTHLY;INTERVAL=5", "0001-01-01T09:00", "2025-10-28T15:00", "2026-01-01T09:00"),
        ("FREQ=YEARLY;INTERVAL=3", "0001-06-01T09:00", "2025-10-28T15:00", "2026-06-01T09:00"),
        ("FREQ=DAILY;INTERVAL=3", "2025-10-20T09:00", "2025-10-28T15:00", "2025-10-29T09:00"),
        ("FREQ=DAILY;BYHOUR=7", "2025-10-28T17:00", "2025-10-28T15:00", "2025-10-29T07:00"),
        ("FREQ=WEEKLY", "2025-10-21T09:00", "2025-10-28T15:00", "2025-11-04T09:00"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2025-10-27T09:00", "2025-10-28T15:00", "2025-10-30T09:00"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
            "2025-10-27T09:00",
            "2025-10-28T15:00",
            "2025-11-10T09:00",
        ),
        ("FREQ=MONTHLY", "2025-10-31T09:00", "2025-11-01T15:00", "2025-12-31T09:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31T09:00", "2026-01-31T15:00", "2026-02-28T09:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2025-10-31T09:00", "2025-10-31T15:00", "2025-11-28T09:00"),
        ("FREQ=YEARLY", "2024-02-29T09:00", "2025-10-28T15:00", "2028-02-29T09:00"),
        (
            "FREQ=DAILY;UNTIL=20251029T170000",
            "2025-10-28T17:00",
            "2025-10-28T15:00",
            "2025-10-29T17:00",
        ),
        ("FREQ=DAILY;UNTIL=20251029", "2025-10-28T17:00", "2025-10-28T15:00", "2025-10-29T17:00"),
    ],
)
def test_the_next_due_moment_follows_now_and_the_old_one(
    rule: str, old_due: str, now: str, due: str
) -> None:
    assert next_due(valid_rrule(rule), at(old_due), at(now), UTC_ZONE, True) == at(due)


@pytest.mark.parametrize(
    ("rule", "now"),
    [
        ("FREQ=DAILY;COUNT=1", "2025-10-28T15:00"),
        ("FREQ=DAILY;COUNT=3", "2025-10-31T15:00"),
        ("FREQ=DAILY;UNTIL=20251028", "2025-10-28T15:00"),
        ("FREQ=DAILY;UNTIL=20251029T115959Z", "2025-10-28T15:00"),
        ("FREQ=DAILY;UNTIL=20251029T115959", "2025-10-28T15:00"),
        ("FREQ=DAILY;UNTIL=20200101", "2025-10-28T15:00"),
    ],
)
def test_nothing_follows_after_count_or_until(rule: str, now: str) -> None:
    assert next_due(rule, at("2025-10-28T12:00"), at(now), UTC_ZONE, True) is None


@pytest.mark.parametrize(
    ("now", "due", "left"),
    [
        ("2025-10-28T11:00", "2025-10-29T12:00", "FREQ=DAILY;COUNT=4"),
        ("2025-10-30T11:00", "2025-10-30T12:00", "FREQ=DAILY;COUNT=3"),
        ("2025-10-31T13:00", "2025-11-01T12:00", "FREQ=DAILY;COUNT=1"),
    ],
)
def test_count_is_lowered_by_what_has_passed(now: str, due: str, left: str) -> None:
    found = next_occurrence("FREQ=DAILY;COUNT=5", at("2025-10-28T12:00"), at(now), UTC_ZONE, True)
    assert found == Occurrence(at(due), left)


def test_a_counted_rule_ends_after_as_many_tasks() -> None:
    rule, due_at, tasks = "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=6", at("2025-10-27T09:00"), 1
    while found := next_occurrence(rule, due_at, due_at, UTC_ZONE, True):
        rule, due_at, tasks = found.recurrence, found.due_at, tasks + 1
    assert (tasks, due_at) == (6, at("2025-11-13T09:00"))


def test_the_local_time_of_day_survives_a_clock_change() -> None:
    old_due = at("2025-10-25T09:00", BERLIN)
    due_at = next_due("FREQ=DAILY", old_due, old_due, BERLIN, True)
    assert due_at == at("2025-10-26T09:00", BERLIN) == at("2025-10-26T08:00")


@pytest.mark.parametrize(
    ("old_due", "has_time", "due"),
    [
        ("2025-10-28T11:00", False, "2025-10-29T11:00"),
        (None, False, "2025-10-29T11:00"),
        (None, True, "2025-10-29T10:00"),
    ],
)
def test_without_a_time_the_next_task_is_due_at_local_noon(
    old_due: str | None, has_time: bool, due: str
) -> None:
    now = at("2025-10-28T10:00")
    found = next_due("FREQ=DAILY", old_due and at(old_due), now, BERLIN, has_time)  # type: ignore[arg-type]
    assert found == at(due)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;INTERVAL=1000;BYYEARDAY=366",
    ],
)
def test_a_rule_that_never_matches_is_given_up(rule: str) -> None:
    due = at("2025-10-28T12:00")
    assert next_due(valid_rrule(rule), due, due, UTC_ZONE, True) is None


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_end_a_rule(year: int) -> None:
    due = datetime(year, 12, 31, 23, 59, tzinfo=UTC)
    for rule in ("FREQ=DAILY;COUNT=9", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"):
        found = next_due(rule, due, due, ZoneInfo("Pacific/Kiritimati"), True)
        assert found is None if year == 9999 else found is not None and found > due


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=10;BYMONTH=1,6,12",
        "FREQ=DAILY;BYMONTHDAY=13;BYDAY=FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO",
        "FREQ=WEEKLY;BYMONTH=2",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1,-1,30",
        "FREQ=MONTHLY;BYDAY=1MO,-1FR",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,2",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
        "FREQ=YEARLY;BYDAY=20MO,-1TU",
        "FREQ=YEARLY;BYDAY=MO;BYSETPOS=1,-1",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=1,12;BYMONTHDAY=5",
        "FREQ=YEARLY;BYYEARDAY=1,100,-1",
        "FREQ=YEARLY;BYWEEKNO=1,20,-1;BYDAY=TH",
        "FREQ=YEARLY;INTERVAL=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    ],
)
def test_days_are_those_of_the_standard(text: str) -> None:
    rule = day_rule(split_parts(valid_rrule(text)))
    for day in (date(2024, 1, 31), date(2024, 2, 29), date(2025, 10, 28), date(2026, 12, 30)):
        standard = rrulestr(text, dtstart=datetime.combine(day, datetime.min.time()))
        expected = [one.date() for one in islice(standard, 7) if one.date() > day][:6]
        assert list(islice(days_after(rule, day, day), 6)) == expected
