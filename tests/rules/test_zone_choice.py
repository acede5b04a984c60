"""A zone comes from the user's own past or not at all."""

from __future__ import annotations

import pytest

from tools.rules.zone_choice import Placed, choose_zone, telling_words

ZONES = {"Work": "w", "Health": "h", "Home": "o"}
PAST = [
    Placed("Call the dentist", "h"),
    Placed("Pay the dentist's bill", "h"),
    Placed("Dentist: ask about the crown", "h"),
    Placed("Call Bob", "w", "Backend"),
    Placed("Call the printers", "w", "Backend"),
    Placed("Review the invoices", "w"),
    Placed("Pay invoice 30", "w"),
    Placed("Water the plants", "o"),
    Placed("Water the office plants", "w"),
]


def chosen(title: str, tags: list[str] | None = None, project: str | None = None) -> str | None:
    found = choose_zone(title, tags or [], project, ZONES, PAST)
    return found and found.zone_id


@pytest.mark.parametrize(
    ("title", "zone_id"),
    [
        ("Book the dentist", "h"),
        ("dentists near me", "h"),
        ("Send the invoice", "w"),
        ("Call the vet", None),  # verbs alone say nothing
        ("Review the menu", None),
        ("Buy new plants", None),  # said of two zones
        ("Talk to Bob", None),  # seen once
        ("Dentist invoice", None),  # two words, two zones
        ("Paint the fence", None),
        ("30", None),
        ("", None),
        ("🎂", None),
    ],
)
def test_a_zone_is_where_the_words_nearly_always_were(title: str, zone_id: str | None) -> None:
    assert chosen(title) == zone_id


def test_a_project_goes_where_its_tasks_are() -> None:
    assert chosen("Paint the fence", project="Backend") == "w"
    assert chosen("Book the dentist", project="Backend") == "w"


def test_a_tag_names_a_zone() -> None:
    assert chosen("Paint the fence", tags=["home"]) == "o"
    assert chosen("Paint the fence", tags=["house"]) is None


def test_the_reason_counts_what_it_rests_on() -> None:
    found = choose_zone("Book the dentist", [], None, ZONES, PAST)
    assert found
    assert found.reason == "3 of your 3 earlier tasks with “dentist” are in Health."


def test_without_zones_or_past_nothing_is_chosen() -> None:
    assert choose_zone("Book the dentist", ["Health"], "Backend", {}, PAST) is None
    assert choose_zone("Book the dentist", [], "Backend", ZONES, []) is None


def test_a_zone_that_is_gone_is_not_chosen() -> None:
    assert choose_zone("Book the dentist", [], None, {"Work": "w"}, PAST) is None


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Call the dentist", {"dentist"}),
        ("Meditate", {"meditate"}),
        ("Buy plants, plants and Bob's shoes", {"plants", "bob's", "shoes"}),
        ("Read about the glass in Paris", {"glass", "paris"}),
    ],
)
def test_titles_are_about_their_words(title: str, words: set[str]) -> None:
    assert set(telling_words(title).values()) == words


def test_one_and_many_are_alike() -> None:
    assert telling_words("the dentist's bills").keys() == telling_words("dentist bill").keys()
