"""Misspelt words are read as what was meant, and real words are left alone."""

from __future__ import annotations

import pytest

from agents.offline.talk.text.line import line_of
from agents.offline.talk.text.spelling import Words, mended, surely_mended
from tests.agents.talk.desk import Desk
from tests.agents.talk.worlds import DESK


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("plna", "plan"),
        ("waht", "what"),
        ("teh", "the"),
        ("serach", "search"),
        ("exausted", "exhausted"),
        ("zoens", "zones"),
        ("finnishd", "finished"),
        ("wensday", "wednesday"),
    ],
)
def test_a_slip_is_read_as_the_likeliest_word(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize("word", ["form", "moth", "plum", "limes", "umm", "priya", "8am", "x", ""])
def test_a_real_word_is_left_as_it_is(word: str) -> None:
    assert mended(word) == word


def test_a_word_near_to_one_of_a_title_is_left_to_be_found_there() -> None:
    assert line_of("lanudry", frozenset(["laundry"])).low == "lanudry"


def test_the_word_that_is_said_more_often_wins() -> None:
    words = Words({"coat": 3, "boat": 90, "coal": 40}, frozenset())
    assert words.mended("coak") == "coal"
    assert words.mended("baot") == "boat"


def test_a_name_is_not_surely_a_slip() -> None:
    assert surely_mended("anja") == "anja"


@pytest.mark.parametrize(
    ("message", "tool"),
    [
        ("plna my day plz", "plan_day"),
        ("wich zoens are ther", "list_zones"),
        ("hwo many ponts do i hav", "get_progress"),
        ("nxt step of slides to big make smaler", "smaller_step"),
    ],
)
def test_a_message_full_of_slips_is_understood(message: str, tool: str) -> None:
    assert [act.tool for act in Desk(DESK).say(message)] == [tool]


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("remnid me to pay teh water bill on monday", "Pay the water bill"),
        ("remind me to call anja on monday", "Call anja"),
        ('add "pay teh bill"', "Pay teh bill"),
    ],
)
def test_a_title_loses_its_slips_and_keeps_its_names(message: str, title: str) -> None:
    (act,) = Desk(DESK).say(message)
    assert act.arguments["title"] == title
