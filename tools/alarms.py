"""What begins by itself: each alarm becomes a job, once, however many processes there are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from sqlalchemy import bindparam, delete, select

from storage.statements import putting
from storage.tables import AlarmRow
from tools.context import Context, Platform, User, mine
from tools.errors import Unauthorized
from tools.jobs import enqueue_job
from tools.progress import streak_today
from tools.rules.alarms import BRIEF, BRIEF_WITHIN, ROLL_OVER, next_activity_day, next_at

AT_ONCE = 200
DUE = (
    select(AlarmRow.user_id, AlarmRow.kind)
    .where(AlarmRow.due_at <= bindparam("now"))
    .order_by(AlarmRow.due_at)
    .limit(AT_ONCE)
)
ALARM = mine(AlarmRow).where(AlarmRow.kind == bindparam("kind"))
GONE = delete(AlarmRow).where(
    AlarmRow.user_id == bindparam("user_id"), AlarmRow.kind == bindparam("kind")
)


def brief_clock(preferences: dict[str, Any]) -> time | None:
    """When the user wants to be briefed, local; None for those who do not."""
    said = preferences.get("brief_at")
    return time.fromisoformat(said) if said else None


def next_brief(context: Context, user: User) -> datetime | None:
    clock = brief_clock(user.preferences)
    return next_at(clock, context.now, user.zone) if clock else None


def next_roll_over(context: Context, user: User) -> datetime | None:
    """Only a streak that stands has something to lose or to save."""
    stands = streak_today(context).current > 0
    return next_activity_day(context.now, user.zone) if stands else None


NEXT: Final[dict[str, Callable[[Context, User], datetime | None]]] = {
    BRIEF: next_brief,
    ROLL_OVER: next_roll_over,
}


async def set_alarms(context: Context, **changed: Any) -> None:
    """Set each alarm anew, after a change of zone or wishes: the user's fields that are new."""
    user = replace(context.user, **changed)
    for kind in NEXT:
        await set_alarm(context, kind, user)


async def set_alarm(context: Context, kind: str, user: User) -> None:
    due_at = NEXT[kind](context, user)
    if due_at is None:
        await context.connection.execute(GONE, {"user_id": user.id, "kind": kind})
        return
    row = {"user_id": user.id, "kind": kind, "due_at": due_at}
    put = putting(context.platform.database.engine, AlarmRow, frozenset(["due_at"]))
    await context.connection.execute(put, row)


async def ring_alarms(platform: Platform) -> int:
    """Make jobs of the alarms that are due; how many there were, at most `AT_ONCE`."""
    async with platform.database.read() as connection:
        found = (await connection.execute(DUE, {"now": platform.clock()})).all()
    rung = 0
    for user_id, kind in found:
        with suppress(Unauthorized):  # the account went away just now
            async with platform.for_user(user_id).begin() as context:
                rung += await ring(context, kind)
    return rung


async def ring(context: Context, kind: str) -> bool:
    """Whether this process was the one: the next alarm is set with the job."""
    row = await context.first(ALARM, kind=kind)
    if row is None or row.due_at > context.now or kind not in NEXT:
        return False
    is_late = kind == BRIEF and context.now - row.due_at > BRIEF_WITHIN
    if not is_late:
        await enqueue_job(context, kind, {"day": context.today.isoformat()})
    await set_alarm(context, kind, context.user)
    return not is_late
