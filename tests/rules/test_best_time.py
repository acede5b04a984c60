from __future__ import annotations

from random import Random

import pytest

from tools.rules.best_time import LevelCounts, chances_of_highest, is_surely_higher


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ((0, 0, 1), (0, 1, 0), False),
        ((0, 0, 3), (2, 1, 0), True),
        ((5, 5, 5), (5, 5, 5), False),
        ((4, 5, 6), (5, 5, 5), False),
        ((40, 50, 90), (50, 50, 50), True),
        ((0, 0, 5_000), (0, 1, 4_999), False),
        ((0, 0, 5_000), (5_000, 0, 0), True),
    ],
)
def test_a_difference_is_sure_only_beyond_noise(
    one: LevelCounts, other: LevelCounts, sure: bool
) -> None:
    assert is_surely_higher(one, other) is sure
    assert not (sure and is_surely_higher(other, one))


def test_chances_are_those_of_drawn_averages() -> None:
    parts: list[LevelCounts] = [(1, 2, 4), (2, 3, 2), (0, 1, 1)]
    draw, wins = Random(3), [0, 0, 0]
    for _ in range(4_000):
        averages = [drawn_average(draw, counts) for counts in parts]
        wins[averages.index(max(averages))] += 1
    found = chances_of_highest(parts)
    assert sum(found) == pytest.approx(1)
    assert found == pytest.approx([won / 4_000 for won in wins], abs=0.04)


def drawn_average(draw: Random, counts: LevelCounts) -> float:
    """The average level of chances drawn from the Dirichlet posterior."""
    shares = [draw.gammavariate(count + 1, 1) for count in counts]
    return sum(level * share for level, share in enumerate(shares, 1)) / sum(shares)


def test_a_part_alone_is_the_highest() -> None:
    assert chances_of_highest([(0, 3, 2)]) == pytest.approx([1])
