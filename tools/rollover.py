"""The turn of the activity day, told to whoever listens."""

from __future__ import annotations

from tools.context import Context
from tools.events import StreakRolledOver
from tools.gamification import StreakStanding, get_streak


async def roll_over(context: Context) -> StreakStanding:
    """The streak as it stands on the new day; nothing is written but the event."""
    standing = await get_streak(context)
    context.emit(
        StreakRolledOver(
            day=context.today.isoformat(),
            current_streak=standing.current_streak,
            streak_status=standing.streak_status,
            freezes=standing.days_until_break,
        )
    )
    return standing
