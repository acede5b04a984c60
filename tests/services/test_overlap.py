"""Measuring how much the steps of the splitter share with what people write."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from random import Random

import pytest

from bench.overlap import HALVES, load
from bench.overlap_floors import generic, verb_template
from bench.overlap_words import matched, overlap, words


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (["walk the dog"], ["pay a bill"], 0.0),
        (["of the", "and"], ["of the"], 0.0),
        (["walk the dog"], ["Walking dogs"], 1.0),
        (["buy milk", "go home"], ["go home", "buy milk"], 1.0),
        (["buy milk"], ["buy milk", "go home"], 2 / 3),
        (["buy milk"], ["buy bread"], 0.5),
        (["buy milk", "buy milk"], ["buy milk"], 2 / 3),
        (["dentist\u2019s number"], ["dentist number"], 1.0),
    ],
)
def test_lists_of_steps_are_compared_by_their_words(
    ours: list[str], theirs: list[str], expected: float
) -> None:
    assert overlap(ours, theirs) == pytest.approx(expected)
    assert overlap(theirs, ours) == pytest.approx(expected)


def test_the_best_pair_is_given_up_where_the_sum_gains() -> None:
    assert matched([[0.9, 0.8], [0.8, 0.0]]) == pytest.approx(1.6)


def test_no_way_to_match_is_better() -> None:
    draw = Random(4)
    for _ in range(50):
        table = [[draw.choice((0.0, draw.random())) for _ in range(5)] for _ in range(4)]
        ways = permutations(range(5), 4)
        best = max(sum(table[row][at] for row, at in enumerate(way)) for way in ways)
        assert matched(table) == pytest.approx(best)


def test_small_words_say_nothing() -> None:
    assert words("Put it on the table") == words("put the table")


def test_the_data_is_whole() -> None:
    told = load()
    counts = Counter(one.half for one in told)
    assert counts == dict(zip(HALVES, (60, 40, 60, 40, 67), strict=True))
    assert len({one.title for one in told}) == len(told)
    assert all(3 <= len(steps) <= 8 for one in told for steps in (one.steps, one.second) if steps)


def test_the_simple_ways_name_the_task() -> None:
    assert "find milk" in verb_template("buy milk")
    assert verb_template("zzz milk") == generic("zzz milk")
    assert generic("buy milk")[0] == "decide to buy milk"
