from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.rules.rounding import half_up, half_up_int


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="Fraction"):
        half_up_int(value)


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        (2.5, 3),
        (3.5, 4),
        (0.5, 1),
        (0.49999999999999994, 0),
        (-2.5, -3),
        (Fraction(10, 3), 3),
        (Decimal("7.5"), 8),
        (0.0, 0),
        (1e16, 10**16),
    ],
)
def test_a_half_goes_up_to_the_next_whole_number(
    value: float | Fraction | Decimal, whole: int
) -> None:
    assert half_up_int(value) == whole


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [
        (52.25, 1, 52.3),
        (52.15, 1, 52.2),
        (1.005, 2, 1.01),
        (2.675, 2, 2.68),
        (Fraction(8900, 127), 1, 70.1),
        (Fraction(1200, 23), 1, 52.2),
        (Fraction(3450, 40), 2, 86.25),
        (Decimal("0.05"), 1, 0.1),
        (12.5, 1, 12.5),
        (-0.25, 1, -0.3),
    ],
)
def test_a_half_goes_up_to_the_next_decimal(
    value: float | Fraction | Decimal, decimals: int, rounded: float
) -> None:
    assert half_up(value, decimals) == rounded


@given(st.fractions(min_value=-1000, max_value=1000), st.integers(0, 4))
def test_rounding_moves_a_number_by_half_a_unit_at_most(value: Fraction, decimals: int) -> None:
    rounded = Fraction(str(half_up(value, decimals)))
    assert abs(rounded - value) <= Fraction(1, 2 * 10**decimals)
