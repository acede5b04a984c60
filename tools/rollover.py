"""The turn of the activity day, told to whoever listens."""

from __future__ import annotations

from datetime import date

from tools.context import Context
from tools.events import StreakRolledOver
from tools.gamification import StreakStanding, get_streak


async def roll_over(context: Context, day: date) -> StreakStanding:
    """The streak as it stands now; nothing is written but the event.

    A day that is over by now is not told: the one after it has a turn of its own.
    """
    standing = await get_streak(context)
    if day == context.today:
        context.emit(_rolled_over(day, standing))
    return standing


def _rolled_over(day: date, standing: StreakStanding) -> StreakRolledOver:
    return StreakRolledOver(
        day=day.isoformat(),
        current_streak=standing.current_streak,
        streak_status=standing.streak_status,
        freezes=standing.days_until_break,
    )
