"""XP, levels, achievements and streak days: one door for everything that pays."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import func

from storage.database import new_id
from storage.statements import adding_up
from storage.tables import AchievementRow, DayRow, LedgerRow
from tools.context import Context, User, mine
from tools.events import AchievementUnlocked, LevelUp, XpGained
from tools.rules.achievements import ACHIEVEMENTS, Achievement
from tools.rules.levels import level_for, standing
from tools.rules.streaks import Streak, as_of, count_day
from tools.rules.xp import DAILY_CAPS
from tools.shapes import Moment, Output

RECENT_ACHIEVEMENTS = 5
BY_ID = {achievement.id: achievement for achievement in ACHIEVEMENTS}
RECENT = mine(AchievementRow).order_by(AchievementRow.unlocked_at.desc()).limit(RECENT_ACHIEVEMENTS)
UNLOCKED_COUNT = mine(AchievementRow).with_only_columns(func.count())


class UnlockedAchievement(Output):
    achievement_id: str
    name: str
    description: str
    unlocked_at: Moment
    xp_reward: int


class Progress(Output):
    """XP balance, level and the latest achievements."""

    user_id: str
    current_xp: int
    level: int
    xp_to_next_level: int
    total_xp_for_level: int
    level_progress_percent: float
    total_achievements_unlocked: int
    total_achievements: int
    recent_achievements: list[UnlockedAchievement]


async def get_progress(context: Context) -> Progress:
    """The user's XP, level, distance to the next level and latest achievements."""
    now_at = standing(context.user.xp)
    rows = await context.rows(RECENT)
    return Progress(
        user_id=context.user.id,
        current_xp=context.user.xp,
        level=now_at.level,
        xp_to_next_level=now_at.xp_to_next_level,
        total_xp_for_level=now_at.total_xp_for_level,
        level_progress_percent=now_at.percent,
        total_achievements_unlocked=await context.scalar(UNLOCKED_COUNT),
        total_achievements=len(ACHIEVEMENTS),
        recent_achievements=[unlocked(row) for row in rows if row.achievement_id in BY_ID],
    )


def unlocked(row: AchievementRow) -> UnlockedAchievement:
    achievement = BY_ID[row.achievement_id]
    return UnlockedAchievement(
        achievement_id=achievement.id,
        name=achievement.name,
        description=achievement.description,
        unlocked_at=row.unlocked_at,
        xp_reward=achievement.xp,
    )


async def grant_xp(
    context: Context, kind: str, source: str, amount: int, reason: str, task_id: str | None = None
) -> int:
    """Pay once for (kind, source): the amount, or 0 when it was paid before."""
    if amount == 0 or not await add_to_ledger(context, kind, source, amount, reason, task_id):
        return 0
    context.user.xp += amount
    add_to_day(context, "xp", amount)
    announce(context, XpGained(xp_amount=amount, new_total=context.user.xp, reason=reason))
    level = level_for(context.user.xp)
    if level > context.user.metrics.get("level", 1):
        raise_metric(context, "level", level)
        announce(context, LevelUp(level=level, new_total=context.user.xp))
    return amount


async def add_to_ledger(
    context: Context, kind: str, source: str, amount: int, reason: str, task_id: str | None
) -> bool:
    values = {
        "id": new_id("xp"),
        "user_id": context.user.id,
        "kind": kind,
        "source": source,
        "amount": amount,
        "reason": reason,
        "task_id": task_id,
        "day": context.today,
        "created_at": context.now,
    }
    return await context.insert_once(LedgerRow, ("user_id", "kind", "source"), values)


def announce(context: Context, event: XpGained | LevelUp | AchievementUnlocked) -> None:
    """Emit a game event, unless the user turned the game off."""
    if context.user.preferences.get("gamification") != "off":
        context.emit(event)


def under_cap(context: Context, kind: str) -> bool:
    """Whether one more paid grant of this kind fits the activity day; counts it if so."""
    today = context.today.isoformat()
    counts = context.user.paid_today
    if counts.get("day") != today:
        counts = {"day": today}
    used = int(counts.get(kind, 0))
    if used >= DAILY_CAPS[kind]:
        return False
    context.user.paid_today = {**counts, kind: used + 1}
    return True


def add_to_day(context: Context, name: str, amount: int = 1) -> None:
    """Count something for the activity day's roll-up."""
    context.day_totals[name] = context.day_totals.get(name, 0) + amount
    context.at_end(write_day)


async def write_day(context: Context) -> None:
    amounts, context.day_totals = context.day_totals, {}
    statement = adding_up(context.platform.database.engine, DayRow, frozenset(amounts))
    key = {"user_id": context.user.id, "day": context.today}
    await context.execute(statement, {**key, **amounts})


def add_metric(context: Context, name: str, amount: int = 1) -> None:
    """Count towards achievements."""
    raise_metric(context, name, context.user.metrics.get(name, 0) + amount)


def raise_metric(context: Context, name: str, value: int) -> None:
    """Metrics only grow, so an achievement once earned stays earned."""
    if value > context.user.metrics.get(name, 0):
        context.user.metrics[name] = value
        context.at_end(unlock_achievements)


async def unlock_achievements(context: Context) -> None:
    for achievement in newly_reached(context):
        row = {
            "user_id": context.user.id,
            "achievement_id": achievement.id,
            "unlocked_at": context.now,
        }
        if await context.insert_once(AchievementRow, ("user_id", "achievement_id"), row):
            await celebrate(context, achievement)


def newly_reached(context: Context) -> list[Achievement]:
    metrics = context.user.metrics
    return [
        achievement
        for achievement in ACHIEVEMENTS
        if context.metric_before(achievement.metric)
        < achievement.threshold
        <= metrics.get(achievement.metric, 0)
    ]


async def celebrate(context: Context, achievement: Achievement) -> None:
    announce(
        context,
        AchievementUnlocked(
            achievement_id=achievement.id, name=achievement.name, xp_reward=achievement.xp
        ),
    )
    reason = f"Achievement: {achievement.name}"
    await grant_xp(context, "achievement", achievement.id, achievement.xp, reason)


def count_streak_day(context: Context) -> Streak:
    """This activity day counts; answers the streak with it."""
    before = read_streak(context.user)
    after = count_day(before, context.today)
    if after != before:
        context.user.streak = write_streak(after)
        raise_metric(context, "streak_best", after.longest)
        raise_metric(context, "freezes_used", after.freezes_used)
    return after


def streak_today(context: Context) -> Streak:
    """The streak as it stands on this activity day."""
    return as_of(read_streak(context.user), context.today)


def read_streak(user: User) -> Streak:
    stored = dict(user.streak)
    for name in ("started_on", "last_counted_on", "bridged_on"):
        if stored.get(name):
            stored[name] = date.fromisoformat(stored[name])
    return Streak(**stored)


def write_streak(streak: Streak) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(streak).items()
    }


async def unlocked_ids(context: Context) -> set[str]:
    """Ids of the caller's achievements."""
    statement = mine(AchievementRow).with_only_columns(AchievementRow.achievement_id)
    return set((await context.select(statement)).scalars())
