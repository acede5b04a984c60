from __future__ import annotations

import pytest

from evals.statistics import bootstrap, mcnemar, wilson


@pytest.mark.parametrize(
    ("only_first", "only_second", "chance"),
    [
        (0, 0, 1.0),
        (1, 0, 1.0),
        (5, 0, 0.0625),
        (0, 6, 0.03125),
        (10, 2, 0.03857421875),
        (4, 4, 1.0),
    ],
)
def test_mcnemar_is_exact(only_first: int, only_second: int, chance: float) -> None:
    assert mcnemar(only_first, only_second) == chance
    assert mcnemar(only_second, only_first) == chance


@pytest.mark.parametrize(
    ("passed", "total", "low", "high"),
    [(0, 0, 0.0, 1.0), (10, 10, 0.722, 1.0), (0, 10, 0.0, 0.278), (50, 100, 0.404, 0.596)],
)
def test_wilson_interval(passed: int, total: int, low: float, high: float) -> None:
    found = wilson(passed, total)
    assert (round(found.low, 3), round(found.high, 3)) == (low, high)


def test_no_difference_has_an_interval_of_nothing() -> None:
    assert bootstrap([0.0] * 30) == bootstrap([]) == bootstrap([0.0])


def test_a_steady_difference_has_a_narrow_interval_around_it() -> None:
    found = bootstrap([1.0] * 20 + [0.0] * 20)
    assert 0.3 < found.low < 0.5 < found.high < 0.7
    assert bootstrap([1.0] * 20 + [0.0] * 20) == found
