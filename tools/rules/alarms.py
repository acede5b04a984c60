"""When things that come every day come next, by the user's own clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import ACTIVITY_DAY_STARTS_AT, ONE_DAY, instant_of, local_wall

BRIEF: Final = "brief_morning"
ROLL_OVER: Final = "roll_over"
BRIEF_WITHIN: Final = timedelta(hours=6)
"""A briefing that could not be given for so long (nothing ran) waits for the next morning."""


def next_at(clock: time, now: datetime, zone: ZoneInfo) -> datetime:
    """The next moment (UTC) after `now` at which the local clock shows `clock`.

    Where a clock change skips it, the moment of the change.
    """
    today = local_wall(now, zone).date()
    for days in range(3):
        moment = instant_of(datetime.combine(today + days * ONE_DAY, clock), zone)
        if moment > now:
            return moment
    raise AssertionError("a zone has every clock within two days")


def next_activity_day(now: datetime, zone: ZoneInfo) -> datetime:
    """When the next activity day begins (UTC)."""
    return next_at(ACTIVITY_DAY_STARTS_AT, now, zone)
