"""How much energy to expect in the hours of a plan."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from tools.context import Context
from tools.energy import READINGS
from tools.rules.dayplan_grid import Grid
from tools.rules.energy import MEDIUM, STILL_CURRENT
from tools.rules.forecast import HourForecast, Reading, forecast, status
from tools.rules.week_hours import HOUR

LEVELS: Final = (MEDIUM, 1, 3)
"""Where two are as likely, the first of them."""


async def expected_levels(context: Context, grid: Grid) -> list[int]:
    """The likeliest level (1 to 3) in each cell.

    Where too few logs carry a forecast: the latest log's for as long as it is current, else 2.
    """
    found = (await context.select(READINGS)).all()
    readings: list[Reading] = [(second, level) for second, level in reversed(found)]
    moments = [grid.moment(cell) for cell in range(grid.cells)]
    if not moments or status(len(readings)) == "learning":
        return [latest_level(readings, moment) for moment in moments]
    now = int(context.now.timestamp())
    last = int(moments[-1].timestamp())
    hours = forecast(readings, context.zone, now, max(0, last - now) // HOUR + 2)
    return [likeliest(hours, int(moment.timestamp())) for moment in moments]


def latest_level(readings: list[Reading], moment: datetime) -> int:
    if not readings:
        return MEDIUM
    second, level = readings[-1]
    age = moment.timestamp() - second
    return level if 0 <= age <= STILL_CURRENT.total_seconds() else MEDIUM


def likeliest(hours: list[HourForecast], second: int) -> int:
    hour = next((one for one in reversed(hours) if one.second <= second), hours[0])
    chances = {1: hour.low, 2: hour.medium, 3: hour.high}
    return max(LEVELS, key=chances.__getitem__)
