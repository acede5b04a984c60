"""Paying XP once, and what follows from it: levels, achievements, the day's roll-up."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, update

from storage.database import new_id
from storage.statements import adding_up
from storage.tables import AchievementRow, DayRow, LedgerRow, TaskRow, ZoneRow
from tools.context import Context, mine
from tools.events import AchievementUnlocked, LevelUp, XpGained
from tools.progress.boxes import earn_box, game_mode
from tools.rules.achievements import ACHIEVEMENTS, Achievement
from tools.rules.levels import level_for
from tools.rules.xp import DAILY_CAPS

DATES_WITHIN_REACH = 3  # that a change of zone can lead to, and back to again
ADD_TO_TASK = (
    update(TaskRow)
    .where(TaskRow.id == bindparam("task"), TaskRow.user_id == bindparam("owner"))
    .values(xp_total=TaskRow.xp_total + bindparam("amount"))
    .returning(TaskRow.zone_id, TaskRow.deleted_at)
)
UNDO = "undo"
PAID = (
    mine(LedgerRow)
    .where(LedgerRow.kind == bindparam("kind"), LedgerRow.source == bindparam("source"))
    .with_only_columns(LedgerRow.id)
)
UNLOCKED = mine(AchievementRow).with_only_columns(AchievementRow.achievement_id)
DAY = mine(DayRow).where(DayRow.day == bindparam("day"))
ADD_TO_ZONE = (
    update(ZoneRow)
    .where(ZoneRow.id == bindparam("zone"), ZoneRow.user_id == bindparam("owner"))
    .values(xp_total=ZoneRow.xp_total + bindparam("amount"))
)


async def grant_xp(
    context: Context, kind: str, source: str, amount: int, reason: str, task_id: str | None = None
) -> int:
    """Pay once for (kind, source): the amount, or 0 when it was paid before.

    What an undo took back may be earned anew: the source is then numbered, `source~2`.
    """
    paid = await pay(context, kind, source, amount, reason, task_id)
    if paid and task_id is not None:
        await credit_task(context, task_id, paid)
    return paid


async def pay(
    context: Context, kind: str, source: str, amount: int, reason: str, task_id: str | None
) -> int:
    """What `grant_xp` does, but for a caller who writes the task anyway and adds it there."""
    if amount == 0:
        return 0
    values = ledger_values(context, kind, source, amount, reason, task_id)
    if not await add_to_ledger(context, values):
        return 0
    context.user.xp += amount
    add_to_day(context, "xp", amount)
    announce(context, XpGained(xp_amount=amount, new_total=context.user.xp, reason=reason))
    await reach_level(context)
    return amount


async def reach_level(context: Context) -> None:
    """A level reached for the first time is told, counted, and brings a silver box."""
    before, level = metric(context, "level"), level_for(context.user.xp)
    if level <= before:
        return
    raise_metric(context, "level", level)
    announce(context, LevelUp(level=level, new_total=context.user.xp))
    for reached in range(before + 1, level + 1):
        await earn_box(context, "silver", f"level:{reached}")


async def credit_task(context: Context, task_id: str, amount: int) -> None:
    """Keep the net XP of the task, and of the zone it is in now; a deleted one is in none."""
    values = {"task": task_id, "owner": context.user.id, "amount": amount}
    task = (await context.execute(ADD_TO_TASK, values)).first()
    if task is not None and task.zone_id is not None and task.deleted_at is None:
        zone = {"zone": task.zone_id, "owner": context.user.id, "amount": amount}
        await context.execute(ADD_TO_ZONE, zone)


def ledger_values(
    context: Context, kind: str, source: str, amount: int, reason: str, task_id: str | None
) -> dict[str, Any]:
    return {
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


async def add_to_ledger(context: Context, values: dict[str, Any]) -> bool:
    """Whether the row was added: under its own source, or after an undo under the next one."""
    source, number = values["source"], 1
    while not await context.insert_once(LedgerRow, ("user_id", "kind", "source"), values):
        if not await was_taken_back(context, values["kind"], values["source"]):
            return False
        number += 1
        values = {**values, "source": f"{source}~{number}"}
    return True


async def was_taken_back(context: Context, kind: str, source: str) -> bool:
    paid = await context.scalar(PAID, kind=kind, source=source)
    return await context.scalar(PAID, kind=UNDO, source=paid) is not None


def announce(context: Context, event: XpGained | LevelUp | AchievementUnlocked) -> None:
    """Emit a game event, unless the user turned the game off."""
    if game_mode(context) != "off":
        context.emit(event)


def under_cap(context: Context, kind: str) -> bool:
    """Whether one more paid grant of this kind fits the activity day; counts it if so."""
    today, days = context.today.isoformat(), context.user.paid_today
    counts = days.get(today, {})
    used = int(counts.get(kind, 0))
    if used >= DAILY_CAPS[kind]:
        return False
    recent = {day: days[day] for day in sorted(days)[-DATES_WITHIN_REACH:]}
    context.user.paid_today = {**recent, today: {**counts, kind: used + 1}}
    return True


def add_to_day(context: Context, name: str, amount: int = 1) -> None:
    """Count something for the activity day's roll-up."""
    context.day_totals[name] = context.day_totals.get(name, 0) + amount
    context.at_end(write_day)


async def in_day(context: Context, name: str) -> int:
    """How many of something this activity day holds, what this unit adds included."""
    day = await context.first(DAY, day=context.today)
    known: int = getattr(day, name) if day is not None else 0
    return known + context.day_totals.get(name, 0)


async def write_day(context: Context) -> None:
    amounts, context.day_totals = context.day_totals, {}
    statement = adding_up(context.platform.database.engine, DayRow, frozenset(amounts))
    key = {"user_id": context.user.id, "day": context.today}
    await context.execute(statement, {**key, **amounts})


def metric(context: Context, name: str) -> int:
    """A counter towards achievements; the level begins at 1."""
    return int(context.user.metrics.get(name, 1 if name == "level" else 0))


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
    before = {
        name: known for name in metrics if (known := context.metric_before(name)) < metrics[name]
    }
    return [
        achievement
        for achievement in ACHIEVEMENTS
        if achievement.metric in before
        and before[achievement.metric] < achievement.threshold <= metrics[achievement.metric]
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


async def unlocked_ids(context: Context) -> set[str]:
    """Ids of the caller's achievements."""
    return set((await context.select(UNLOCKED)).scalars())
