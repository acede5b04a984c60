from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.levels import Standing, level_for, level_rows, standing, xp_to_finish


@pytest.mark.parametrize(
    ("level", "xp"), [(0, 0), (1, 50), (2, 150), (11, 3300), (12, 4000), (13, 4800)]
)
def test_a_level_is_finished_at_the_sum_of_its_costs(level: int, xp: int) -> None:
    assert xp_to_finish(level) == xp


def test_the_closed_form_is_the_sum_of_the_costs() -> None:
    costs = [50 * level if level <= 11 else 100 * (level - 5) for level in range(1, 200)]
    assert [xp_to_finish(level) for level in range(1, 200)] == list(accumulate(costs))


@pytest.mark.parametrize(
    ("xp", "level"),
    [(-20, 1), (0, 1), (49, 1), (50, 2), (3299, 11), (3300, 12), (3450, 12), (4000, 13)],
)
def test_a_level_begins_where_the_one_before_is_finished(xp: int, level: int) -> None:
    assert level_for(xp) == level


def test_a_standing_shows_the_way_to_the_next_level() -> None:
    assert standing(3450) == Standing(12, 3450, 550, 4000, 86.25)
    assert standing(0) == Standing(1, 0, 50, 50, 0.0)


@pytest.mark.parametrize(
    ("xp", "rows"),
    [
        (3450, [(11, 3300, True), (12, 4000, False), (13, 4800, False)]),
        (0, [(1, 50, False), (2, 150, False)]),
        (50, [(1, 50, True), (2, 150, False), (3, 300, False)]),
    ],
)
def test_level_rows_surround_the_current_level(xp: int, rows: list[tuple[int, int, bool]]) -> None:
    assert level_rows(xp) == rows


@given(st.integers(0, 10**9))
def test_a_balance_lies_within_its_level(xp: int) -> None:
    level = level_for(xp)
    assert xp_to_finish(level - 1) <= xp < xp_to_finish(level)
    assert 0 <= standing(xp).percent <= 100
