"""How sure a reading says it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.offline.grammar.confidence import confidence_of

DOUBTS = [
    *("no_action", "crowd", "one_of_many", "comma_inside", "turns", "breathless", "long"),
    *("very_long", "one_word", "verb_inside", "undated", "vague_day", "only_phrase"),
    *("foreign", "no_words"),
]
HELD = st.fixed_dictionaries({name: st.booleans() for name in DOUBTS})


def test_an_unknown_doubt_is_refused():
    with pytest.raises(KeyError):
        confidence_of({"mood": True})


@settings(max_examples=200, deadline=None, derandomize=True)
@given(HELD, st.sampled_from(DOUBTS))
def test_a_doubt_never_makes_a_reading_surer(held, doubt):
    without, among = held | {doubt: False}, held | {doubt: True}
    assert 0 <= confidence_of(among) <= confidence_of(without) <= 0.95


@pytest.mark.parametrize("doubt", DOUBTS)
def test_each_doubt_alone_counts(doubt):
    assert confidence_of({doubt: True}) < confidence_of({})


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        ("ring the bank tomorrow", "ring the bank"),
        ("ring the bank tomorrow", "the bank tomorrow"),
        ("ring the bank tomorrow", "ring the bank no wait so tomorrow"),
        ("ring the bank tomorrow", "tomorrow at 3"),
        ("ring the bank on monday", "ring the bank some day next month"),
    ],
)
def test_a_plain_command_with_its_day_is_surer(one, surer, less):
    assert one(surer).confidence > one(less).confidence


def test_one_of_many_is_less_sure_than_the_same_alone(one, reading):
    alone = one("ring the bank").confidence
    among = reading("ring the bank. feed the cat. mop the floor. iron a shirt").items
    assert all(item.confidence < alone for item in among)
