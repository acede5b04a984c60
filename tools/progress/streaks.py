"""The streak: which activity days count, and what it has reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from storage.tables import AlarmRow
from tools.context import Context, User
from tools.progress.boxes import earn_box
from tools.progress.grants import raise_metric
from tools.rules.alarms import ROLL_OVER, next_activity_day
from tools.rules.days import COMEBACK_AFTER_DAYS, has_date, silent_days
from tools.rules.streaks import MULTIPLIER_MILESTONES, Streak, as_of, count_day

DATES = ("started_on", "last_counted_on", "bridged_on")
NAMES = tuple(field.name for field in fields(Streak))


def read_streak(user: User) -> Streak:
    """The streak as it stood at the last counted day."""
    stored = {name: user.streak[name] for name in NAMES if name in user.streak}
    for name in DATES:
        if stored.get(name):
            stored[name] = date.fromisoformat(stored[name])
    return Streak(**stored)


class NeverThere(set[date]):
    """Dates that moves jumped over; it holds too what the zone's own calendar left out."""

    def __init__(self, days: Iterable[date], zone: ZoneInfo) -> None:
        super().__init__(days)
        self.zone = zone

    def __contains__(self, day: object) -> bool:
        return super().__contains__(day) or (isinstance(day, date) and not has_date(day, self.zone))


def skipped_days(user: User) -> NeverThere:
    """Dates that a change of zone jumped over: nobody could have missed them."""
    days = (date.fromisoformat(day) for day in user.memo.get("skipped_days", ()))
    return NeverThere(days, user.zone)


def skip_days(context: Context, after: date, until: date) -> None:
    """Remember the dates strictly between two activity days as never there.

    A move back gives dates again: those from `until` on can be missed like any other.
    """
    between = (after + timedelta(days=n) for n in range(1, (until - after).days))
    known = context.user.memo.get("skipped_days", [])
    days = {day for day in known if day < until.isoformat()} | {d.isoformat() for d in between}
    if days or known:
        context.user.memo["skipped_days"] = sorted(days)[-30:]


def write_streak(streak: Streak) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(streak).items()
    }


async def count_streak_day(context: Context) -> Streak:
    """This activity day counts; answers the streak with it."""
    before = read_streak(context.user)
    after = count_day(before, context.today, skipped_days(context.user))
    if after != before:
        if days_away(context) >= COMEBACK_AFTER_DAYS:
            context.user.memo["back_on"] = context.today.isoformat()
        context.user.streak = write_streak(after)
        await watch(context)
        raise_metric(context, "streak_best", after.longest)
        raise_metric(context, "freezes_used", after.freezes_used)
    if after.current in MULTIPLIER_MILESTONES and after != before:
        await earn_box(context, "gold", f"streak:{after.started_on}:{after.current}")
    return after


async def watch(context: Context) -> None:
    """Let the streak be looked at when the next activity day begins; it is watched once."""
    row = {
        "user_id": context.user.id,
        "kind": ROLL_OVER,
        "due_at": next_activity_day(context.now, context.zone),
    }
    await context.insert_once(AlarmRow, ("user_id", "kind"), row)


def days_away(context: Context) -> int:
    """Silent activity days before this one; 0 for a newcomer."""
    last = read_streak(context.user).last_counted_on
    jumped = sum(
        last is not None and last < day < context.today for day in skipped_days(context.user)
    )
    return silent_days(last, context.today) - jumped


def took_comeback(context: Context) -> bool:
    """Whether a task finished now is the first on a day of coming back; asked again, it is not."""
    is_first = context.user.memo.get("back_on") == context.today.isoformat()
    context.user.memo.pop("back_on", None)
    return is_first


def streak_today(context: Context) -> Streak:
    """The streak as it stands on this activity day."""
    return as_of(read_streak(context.user), context.today, skipped_days(context.user))
