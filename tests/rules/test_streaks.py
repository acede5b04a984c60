from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.streaks import (
    Streak,
    as_of,
    count_day,
    days_in_a_row,
    next_milestone,
    status,
)

FIRST = date(2025, 10, 14)


def day(number: int) -> date:
    """Day 1 is the 14th of October."""
    return FIRST + timedelta(days=number - 1)


def counted(numbers: Iterable[int], skipped: Iterable[int] = ()) -> Streak:
    streak = Streak()
    for number in numbers:
        streak = count_day(streak, day(number), [day(gone) for gone in skipped])
    return streak


def test_a_missed_day_without_a_freeze_ends_the_streak() -> None:
    streak = as_of(counted([1, 2, 3]), day(5))
    assert (streak.current, streak.longest, streak.started_on) == (0, 3, None)
    assert streak.last_counted_on == day(3)


def test_two_missed_days_end_a_streak_with_one_freeze() -> None:
    streak = as_of(counted(range(1, 9)), day(11))
    assert (streak.current, streak.freezes, streak.freezes_used) == (0, 0, 1)


def test_a_new_streak_starts_without_freezes() -> None:
    streak = counted([*range(1, 16), 40])
    assert (streak.current, streak.longest, streak.freezes) == (1, 15, 0)
    assert streak.started_on == day(40)


@pytest.mark.parametrize(
    ("counted_days", "freezes"), [(1, 0), (7, 0), (8, 1), (14, 1), (15, 2), (22, 2), (29, 2)]
)
def test_a_freeze_is_earned_past_each_seven_days(counted_days: int, freezes: int) -> None:
    streak = counted(range(1, counted_days + 1))
    assert (streak.freezes, streak.days_until_break) == (freezes, freezes)


@pytest.mark.parametrize("missed", [9, 10, 12, 14])
def test_fifteen_days_with_one_bridged_count_fourteen(missed: int) -> None:
    streak = counted(number for number in range(1, 16) if number != missed)
    assert streak == Streak(
        current=14,
        longest=14,
        started_on=date(2025, 10, 14),
        last_counted_on=date(2025, 10, 28),
        freezes=0,
        bridged_on=day(missed),
        freezes_used=1,
    )
    assert next_milestone(streak.current) == 21


def test_two_freezes_bridge_two_days_in_a_row() -> None:
    streak = counted([*range(1, 16), 18])
    assert (streak.current, streak.freezes, streak.freezes_used) == (16, 0, 2)


def test_a_day_counts_once() -> None:
    once = counted([1, 2])
    assert count_day(once, day(2)) == once


def test_a_date_that_a_zone_change_repeats_counts_once() -> None:
    streak = counted([1, 2, 3])
    assert count_day(streak, day(2)) == streak
    assert as_of(streak, day(2)) == streak
    assert status(streak, day(2)) == "active"
    assert counted([1, 2, 3, 2, 3, 4]).current == 4


def test_a_date_that_a_zone_change_skips_is_not_missed() -> None:
    assert counted([1, 2, 4], skipped=[3]).current == 3
    assert counted([1, 2, 4]).current == 1
    assert counted([*range(1, 9), 10], skipped=[9]).freezes == 1


@pytest.mark.parametrize(
    ("numbers", "today", "expected"),
    [
        ([], 1, "none"),
        ([1], 3, "broken"),
        ([1], 1, "active"),
        ([1], 2, "at_risk"),
        (range(1, 9), 9, "at_risk"),
        (range(1, 9), 10, "frozen"),
        (range(1, 9), 11, "broken"),
        ([*range(1, 9), 10], 10, "active"),
        ([*range(1, 9), 10], 11, "at_risk"),
    ],
)
def test_status_is_the_first_that_holds(numbers: Iterable[int], today: int, expected: str) -> None:
    assert status(counted(numbers), day(today)) == expected


def test_a_bridged_day_before_a_skipped_one_still_reads_frozen() -> None:
    assert status(counted(range(1, 9)), day(11), [day(10)]) == "frozen"


@pytest.mark.parametrize(
    ("current", "milestone"),
    [(0, 7), (6, 7), (7, 14), (14, 21), (30, 60), (100, 365), (365, None), (999, None)],
)
def test_the_next_milestone_lies_ahead(current: int, milestone: int | None) -> None:
    assert next_milestone(current) == milestone


@pytest.mark.parametrize(
    ("numbers", "today", "current", "longest"),
    [
        ([], 5, 0, 0),
        ([1, 2, 3], 5, 0, 3),
        ([1, 2, 3], 4, 3, 3),
        ([1, 2, 3, 5], 5, 1, 3),
        ([5, 4], 5, 2, 2),
    ],
)
def test_days_in_a_row_know_no_freezes(
    numbers: list[int], today: int, current: int, longest: int
) -> None:
    assert days_in_a_row({day(number) for number in numbers}, day(today)) == (current, longest)


gaps = st.lists(st.integers(1, 3), max_size=60)


@given(gaps, st.data())
def test_reading_in_between_changes_nothing(steps: list[int], data: st.DataObject) -> None:
    read = unread = Streak()
    today = FIRST
    for step in steps:
        for passed in range(data.draw(st.integers(0, step))):
            read = as_of(read, today + timedelta(days=passed))
        today += timedelta(days=step)
        read, unread = count_day(read, today), count_day(unread, today)
    assert read == unread


@given(gaps)
def test_a_streak_never_counts_more_than_was_done(steps: list[int]) -> None:
    streak = Streak()
    today = FIRST
    for number, step in enumerate(steps, start=1):
        today += timedelta(days=step)
        before, streak = streak, count_day(streak, today)
        assert 1 <= streak.current <= streak.longest <= number
        assert streak.longest >= before.longest
        assert 0 <= streak.freezes <= 2
        assert count_day(streak, today) == streak
