"""Levels: how much XP finishes one, and where a balance stands.

Finishing level L costs 50 L up to level 11 and 100 (L - 5) from level 12 on; the sums have the
closed forms below.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Final, NamedTuple

from tools.rules.rounding import half_up

LAST_GENTLE_LEVEL: Final = 11


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a balance stands; `percent` is of `total_xp_for_level`, to two decimals."""

    level: int
    current_xp: int
    xp_to_next_level: int
    total_xp_for_level: int
    percent: float


class LevelRow(NamedTuple):
    level: int
    xp_required: int
    unlocked: bool


def xp_to_finish(level: int) -> int:
    """T(level): the balance at which the level is finished. T(0) is 0."""
    if level <= LAST_GENTLE_LEVEL:
        return 25 * level * (level + 1)
    return 1200 + 50 * (level - 5) * (level - 4)


def level_for(xp: int) -> int:
    """The level a balance is on: 1 plus the number of levels it finishes."""
    # 50 L² is never less than T(L), so this start is never too high.
    level = 1 + isqrt(max(0, xp) // 50)
    while xp_to_finish(level) <= xp:
        level += 1
    return level


def standing(xp: int) -> Standing:
    """Level, distance to the next one, and the share of the level's total that is reached."""
    level = level_for(xp)
    total = xp_to_finish(level)
    return Standing(level, xp, total - xp, total, half_up(Fraction(100 * xp, total), 2))


def level_rows(xp: int) -> list[LevelRow]:
    """The level before (where there is one), the current and the next."""
    level = level_for(xp)
    required = {near: xp_to_finish(near) for near in range(max(1, level - 1), level + 2)}
    return [LevelRow(near, needed, needed <= xp) for near, needed in required.items()]
