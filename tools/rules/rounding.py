"""Rounding the way people do it: a half goes up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import floor

Number = float | Fraction | Decimal
HALF = Fraction(1, 2)
WHOLE = 2**53  # up to here a whole float is the whole number that is written


@lru_cache(maxsize=1_024, typed=True)
def exact(value: Number) -> Fraction:
    """The number as it is written: a float stands for its shortest decimal form.

    Raises ValueError for NaN and infinity.
    """
    return Fraction(str(value)) if isinstance(value, float) else Fraction(value)


def half_up_int(value: Number) -> int:
    """The nearest whole number; 2.5 becomes 3, and -2.5 becomes -3."""
    if isinstance(value, float) and abs(value) < WHOLE and value.is_integer():
        return int(value)
    number = exact(value)
    size = floor(abs(number) + HALF)
    return size if number >= 0 else -size


def half_up(value: Number, decimals: int) -> float:
    """The nearest number with that many decimals; 52.25 to one decimal is 52.3."""
    scale: int = 10**decimals
    return half_up_int(exact(value) * scale) / scale
