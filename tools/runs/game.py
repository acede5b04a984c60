"""What of the game goes back with a run, and what the user has earned otherwise by now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import DayRow, LedgerRow
from tools.context import Context, mine
from tools.events import XpGained
from tools.journal import Key, Touched
from tools.progress import announce
from tools.rules.achievement_table import ACHIEVEMENTS
from tools.rules.levels import level_for
from tools.rules.merging import taken_back

HIGHEST = {"level", "streak_best", "freezes_used", "max_items_in_capture", "max_focus_in_day"}
"""Metrics that keep the highest value reached, where the others count."""
ACTS = ("tasks_done", "steps_done", "focus_sessions", "rituals")
DAY = mine(DayRow).where(DayRow.day == bindparam("day"))
THRESHOLDS = {achievement.id: achievement for achievement in ACHIEVEMENTS}


@dataclass
class Earned:
    """Achievements, boxes and their XP that stay, because they are deserved without the run."""

    keys: set[Key] = field(default_factory=set)
    xp_by_day: dict[date, int] = field(default_factory=dict)

    @property
    def xp(self) -> int:
        return sum(self.xp_by_day.values())


def take_back_progress(context: Context, row: Touched, streak_stays: bool) -> None:
    """Counters give the run's share back; what was highest falls only if nothing rose since."""
    assert row.before is not None and row.after is not None  # noqa: S101 (users have one always)
    user, before, after = context.user, row.before, row.after
    user.xp = taken_back(before["xp"], after["xp"], user.xp)
    for name in ("task_counts", "paid_today", "memo"):
        setattr(user, name, taken_back(before[name], after[name], getattr(user, name)))
    user.metrics = metrics_taken_back(before["metrics"], after["metrics"], user.metrics)
    if not streak_stays:
        user.streak = before["streak"]


def metrics_taken_back(
    before: dict[str, int], after: dict[str, int], now: dict[str, int]
) -> dict[str, int]:
    counted: dict[str, int] = taken_back(
        *({k: v for k, v in each.items() if k not in HIGHEST} for each in (before, after, now))
    )
    highest = {
        name: before.get(name) if now.get(name) == after.get(name) else now.get(name)
        for name in HIGHEST & now.keys()
    }
    return counted | {name: value for name, value in highest.items() if value is not None}


async def streak_stays(context: Context, row: Touched, touched: dict[Key, Touched]) -> bool:
    """Whether the day that the run counted first counts by something done since as well."""
    before, after = row.before or {}, row.after or {}
    if before["streak"] == after["streak"]:
        return True
    counted_on = date.fromisoformat(after["streak"]["last_counted_on"])
    day = await context.first(DAY, day=counted_on)
    then = touched.get(("days", (context.user.id, counted_on)), Touched(None, None)).after or {}
    return day is not None and any(getattr(day, name) > then.get(name, 0) for name in ACTS)


def streak_moved_on(context: Context, row: Touched) -> bool:
    """Whether later days stand on the one that the run counted."""
    return row.after is not None and context.user.streak != row.after["streak"]


def still_earned(context: Context, touched: dict[Key, Touched]) -> Earned:
    """What stays: read after the counters gave the run's share back."""
    earned = Earned()
    level = level_for(context.user.xp)
    for key, row in touched.items():
        if row.before is not None or row.after is None:
            continue
        if key[0] == "achievements" and is_reached(context, row.after["achievement_id"]):
            earned.keys.add(key)
        if key[0] == "boxes" and row.after["source"] in {f"level:{n}" for n in range(2, level + 1)}:
            earned.keys.add(key)
    for _, paid in ledger_rows(touched):
        if is_kept(earned, context.user.id, paid):
            earned.xp_by_day[paid["day"]] = earned.xp_by_day.get(paid["day"], 0) + paid["amount"]
    return earned


def is_reached(context: Context, achievement_id: str) -> bool:
    achievement = THRESHOLDS[achievement_id]
    return context.user.metrics.get(achievement.metric, 0) >= achievement.threshold


def ledger_rows(touched: dict[Key, Touched]) -> list[tuple[Key, dict[str, Any]]]:
    return [(key, row.after) for key, row in touched.items() if key[0] == "xp_ledger" and row.after]


def is_kept(earned: Earned, user_id: str, row: dict[str, Any]) -> bool:
    kept = ("achievements", (user_id, row["source"]))
    return row["kind"] == "achievement" and kept in earned.keys


async def reverse_ledger(context: Context, touched: dict[Key, Touched], earned: Earned) -> int:
    """A row of its own against each that the run wrote; the XP taken back."""
    taken = 0
    for _, row in ledger_rows(touched):
        if is_kept(earned, context.user.id, row):
            continue
        taken += row["amount"]
        reversal = {
            **row,
            "id": new_id("xp"),
            "kind": "undo",
            "source": row["id"],
            "amount": -row["amount"],
            "reason": f"Taken back: {row['reason']}",
            "created_at": context.now,
        }
        await context.insert(LedgerRow, reversal)
    if taken:
        new_total = context.user.xp
        announce(context, XpGained(xp_amount=-taken, new_total=new_total, reason="Taken back"))
    return taken
