"""The cells of a day: quarter hours from a start to an end, without what is busy.

A cell is a real quarter of an hour, so days on which the clock changes have four fewer or more.
Quarters of an hour in UTC are those of every zone in use today.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.dayplan import CELL_MINUTES, MOST_PERCENT, ones
from tools.rules.days import local_wall

CELL: Final = timedelta(minutes=CELL_MINUTES)
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MEAL_CELLS: Final = 2
MEAL_AROUND: Final = time(12, 30)
MEAL_FROM, MEAL_UNTIL = time(11, 30), time(14)
NOON_CELLS: Final = 10
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Grid:
    """`free` are the cells that nothing busy touches, `meal` those of them that are for lunch."""

    start: datetime
    cells: int
    free: int
    meal: int

    @property
    def capacity(self) -> int:
        """Cells of work that fit into the day."""
        return self.free.bit_count() * MOST_PERCENT // 100

    @property
    def workable(self) -> int:
        return self.free & ~self.meal

    def moment(self, cell: int) -> datetime:
        return self.start + cell * CELL

    @property
    def end(self) -> datetime:
        return self.moment(self.cells)

    def cell_by(self, moment: datetime) -> int:
        """The last cell that begins at the moment or before; negative before the start."""
        return (moment - self.start) // CELL


def rounded_up(moment: datetime) -> datetime:
    """The next quarter of an hour, in UTC."""
    return EPOCH - (EPOCH - moment) // CELL * CELL


def grid(start: datetime, end: datetime, busy: Iterable[Span], zone: ZoneInfo) -> Grid:
    """The cells from `start`, rounded up, to `end`, rounded down; none where nothing is left."""
    first = rounded_up(start)
    cells = max(0, (end - first) // CELL)
    taken = 0
    for begins, ends in busy:
        low = max(0, (begins - first) // CELL)
        high = min(cells, -((first - ends) // CELL))
        taken |= ones(max(0, high - low)) << low
    free = ones(cells) & ~taken
    return Grid(first, cells, free, meal(first, cells, free, zone))


def meal(start: datetime, cells: int, free: int, zone: ZoneInfo) -> int:
    """Half an hour around half past twelve, where the day holds all of noon and no other gap.

    Half an hour that is busy then is taken for the meal.
    """
    noon = [cell for cell in range(cells) if is_noon(start + cell * CELL, zone)]
    if len(noon) < NOON_CELLS:
        return 0
    pair = ones(MEAL_CELLS)
    if any(not free >> cell & pair for cell in noon[: 1 - MEAL_CELLS]):
        return 0
    wanted = next(cell for cell in noon if wall_time(start + cell * CELL, zone) >= MEAL_AROUND)
    open_pairs = [cell for cell in noon[: 1 - MEAL_CELLS] if free >> cell & pair == pair]
    nearest = min(open_pairs, key=lambda cell: (abs(cell - wanted), cell), default=None)
    return 0 if nearest is None else pair << nearest


def wall_time(moment: datetime, zone: ZoneInfo) -> time:
    return local_wall(moment, zone).time()


def is_noon(moment: datetime, zone: ZoneInfo) -> bool:
    return MEAL_FROM <= wall_time(moment, zone) < MEAL_UNTIL


def stretches(mask: int) -> Iterator[tuple[int, int]]:
    """(first cell, number of cells) of each run of ones, in order."""
    cell = 0
    while mask >> cell:
        if mask >> cell & 1:
            length = (~(mask >> cell) & (mask >> cell) + 1).bit_length() - 1
            yield cell, length
            cell += length
        else:
            cell += 1


def longest_stretch(mask: int) -> int:
    return max((length for _, length in stretches(mask)), default=0)
