"""The small pieces on their own: numbers, lengths, holidays, folding."""

from datetime import date

import pytest

from agents.offline.grammar.fold import fold
from agents.offline.grammar.holidays import easter
from agents.offline.grammar.moons import islamic
from agents.offline.grammar.numbers import amount, cardinal, ordinal
from agents.offline.grammar.quantity import minutes


@pytest.mark.parametrize(
    ("text", "value"), [("7", 7), ("twelve", 12), ("twenty-one", 21), ("fifty nine", 59)]
)
def test_cardinals_have_their_value(text, value):
    assert cardinal(text) == value


@pytest.mark.parametrize(
    ("text", "value"), [("1st", 1), ("22nd", 22), ("third", 3), ("twenty fourth", 24)]
)
def test_ordinals_have_their_value(text, value):
    assert ordinal(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("a", 1), ("a couple of", 2), ("few", 3), ("several", 7), ("half an", 0.5), ("2.5", 2.5)],
)
def test_loose_amounts_have_their_value(text, value):
    assert amount(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("an hour and a half", 90),
        ("1d 2hr 5min", 1565),
        ("2 hours and 30 minutes", 150),
        ("1h30m", 90),
        ("a few days", 4320),
    ],
)
def test_lengths_add_up_in_minutes(text, value):
    assert minutes(text) == value


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, date(2024, 3, 31)), (2026, date(2026, 4, 5)), (2038, date(2038, 4, 25))],
)
def test_easter_falls_on_its_sunday(year, day):
    assert easter(year) == day


@pytest.mark.parametrize(
    "day",
    [
        date(2019, 6, 4),
        date(2020, 5, 24),
        date(2021, 5, 13),
        date(2022, 5, 2),
        date(2023, 4, 21),
        date(2024, 4, 10),
        date(2025, 3, 30),
        date(2026, 3, 20),
    ],
)
def test_the_feast_of_breaking_the_fast_follows_its_new_moon(day):
    assert islamic(day.year, 10, 1) == day


@pytest.mark.parametrize("text", ["İstanbul’da", "ẞ — “x”", "K\tÅ", "ﬁﬂ"])
def test_folding_moves_no_offset(text):
    assert len(fold(text)) == len(text)
