"""Mystery boxes: earned, never bought, with open odds and draws that cannot be swayed.

A draw is uniform in [0, 1): the first 53 bits of HMAC-SHA-256(server secret, id), over 2**53. The
id of the task decides whether it wins a bronze box, the id of a box what is in it.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType
from typing import Final, NamedTuple

BRONZE_PERCENT: Final = 10
CERTAIN_AFTER_DRY: Final = 9
CALM_EVERY: Final = 7
DRAW_BITS: Final = 53


class Prize(NamedTuple):
    """What a box may hold, with its chance in percent."""

    rarity: str
    amount: int
    percent: int


@dataclass(frozen=True, slots=True)
class Box:
    box_type: str
    animation: str
    prizes: tuple[Prize, ...]

    @property
    def expected_value(self) -> int:
        """The mean prize in XP, rounded up."""
        return ceil(sum(prize.amount * prize.percent for prize in self.prizes) / 100)


BOXES: Final[Mapping[str, Box]] = MappingProxyType(
    {
        box.box_type: box
        for box in (
            Box(
                "bronze",
                "bronze_shine",
                (Prize("common", 25, 70), Prize("rare", 50, 25), Prize("epic", 75, 5)),
            ),
            Box(
                "silver",
                "silver_spark",
                (Prize("common", 50, 60), Prize("rare", 75, 30), Prize("epic", 100, 10)),
            ),
            Box(
                "gold",
                "golden_burst",
                (Prize("rare", 100, 60), Prize("epic", 150, 30), Prize("legendary", 300, 10)),
            ),
        )
    }
)


def draw(secret: bytes, identity: str) -> float:
    """A number in [0, 1), uniform over ids, the same for the same secret and id."""
    digest = hmac.digest(secret, identity.encode(), "sha256")
    bits = int.from_bytes(digest[:8], "big") >> (64 - DRAW_BITS)
    return bits / float(1 << DRAW_BITS)


def bronze_won(secret: bytes, task_id: str, dry_run_count: int) -> bool:
    """Whether a finished task wins a bronze box, after so many finished tasks without one."""
    return dry_run_count >= CERTAIN_AFTER_DRY or 100 * draw(secret, task_id) < BRONZE_PERCENT


def calm_bronze_won(dry_run_count: int) -> bool:
    """The calm way: a bronze box with every seventh finished task, no draw."""
    return dry_run_count >= CALM_EVERY - 1


def content(secret: bytes, box_id: str, box_type: str, calm: bool = False) -> tuple[str, int]:
    """Rarity and XP of a box; a calm one holds its expected value at its commonest rarity.

    Raises KeyError for an unknown type.
    """
    box = BOXES[box_type]
    if calm:
        return box.prizes[0].rarity, box.expected_value
    left = 100 * draw(secret, box_id)
    for prize in box.prizes:
        if left < prize.percent:
            break
        left -= prize.percent
    return prize.rarity, prize.amount


def message(rarity: str, amount: int) -> str:
    """What opening a box says."""
    return f"{rarity.capitalize()} reward! You earned {amount} XP!"
