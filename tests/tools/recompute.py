"""Everything that is kept as things change, computed anew from the rows alone.

Nothing here calls what keeps it: levels, days and the streak are reckoned a second way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from storage.tables import (
    AchievementRow,
    BoxRow,
    CaptureRow,
    CompletionRow,
    DayRow,
    EnergyLogRow,
    EventRow,
    FocusRow,
    LedgerRow,
    ProgressRow,
    RitualRow,
    StepRow,
    TaskRow,
    ZoneRow,
)
from tests.tools.streak_fold import Happening, walked
from tools.context import Context, Workspace, mine
from tools.rules.achievement_table import ACHIEVEMENTS
from tools.tasks import SearchQuery, search_tasks

CAPS = {"capture": 20, "energy": 6, "step": 40, "focus": 8, "completion": 60}
FIRST_ZONES = 3
LEFT_ALONE = timedelta(minutes=30)
TABLES = {
    "achievements": AchievementRow,
    "boxes": BoxRow,
    "captures": CaptureRow,
    "completions": CompletionRow,
    "days": DayRow,
    "energy": EnergyLogRow,
    "events": EventRow,
    "focus": FocusRow,
    "ledger": LedgerRow,
    "progress": ProgressRow,
    "rituals": RitualRow,
    "steps": StepRow,
    "tasks": TaskRow,
    "zones": ZoneRow,
}
DAY_NAMES = (
    *("xp", "tasks_done", "steps_done", "captures", "energy_logs", "focus_sessions", "rituals"),
)
METRICS = (
    *("tasks_done", "steps_done", "captures", "focus_done", "focus_minutes", "energy_logs"),
    *("energy_days", "rituals", "zones_created", "level", "streak_best", "freezes_used"),
    *("max_focus_in_day",),
)
STREAK = (
    *("current", "longest", "started_on", "last_counted_on"),
    *("freezes", "bridged_on", "freezes_used"),
)
Figures = dict[str, Any]
Rows = dict[str, list[Any]]


@dataclass(frozen=True)
class Past:
    """What rows do not tell: the zones lived in, in turn, and captures only looked at."""

    zones: list[tuple[datetime, str]] = field(default_factory=list)
    previews: set[str] = field(default_factory=set)

    def day(self, moment: datetime, zone: str) -> date:
        """The activity day of a moment, in the zone lived in then (`zone` without a history)."""
        lived = [name for since, name in self.zones if since <= moment]
        wall = moment.astimezone(ZoneInfo(lived[-1] if lived else zone))
        return date.fromordinal(wall.date().toordinal() - (wall.hour < 4))

    def moves(self) -> Iterator[Happening]:
        for (_, left), (moment, reached) in zip(self.zones, self.zones[1:], strict=False):
            before, after = Past().day(moment, left), Past().day(moment, reached)
            yield Happening(moment, after, left=before)


async def differences(workspace: Workspace, past: Past | None = None) -> list[str]:
    """What is kept otherwise than the rows say, one sentence each; empty when all is right."""
    async with workspace.read() as context:
        return await differences_in(context, past or Past())


async def differences_in(context: Context, past: Past) -> list[str]:
    rows = {name: await context.rows(mine(table)) for name, table in TABLES.items()}
    anew = recomputed(context.user.timezone, rows, past)
    kept = kept_figures(rows) | {"index": await indexed(context, rows)}
    lost = [title async for title in unfound(context, rows)]
    names = sorted(name for name in anew | kept if (anew.get(name) or 0) != (kept.get(name) or 0))
    return [
        *(f"{name}: kept {kept.get(name)}, by the rows {anew.get(name)}" for name in names),
        *(f"not found by its words: {title}" for title in lost),
        *broken_promises(rows),
    ]


def kept_figures(rows: Rows) -> Figures:
    (user,) = rows["progress"]
    return {
        "xp": user.xp,
        "seqs": list(range(1, user.seq + 1)),
        **{f"count {name}": count for name, count in user.task_counts.items()},
        **{f"metric {name}": user.metrics.get(name, 0) for name in METRICS},
        **{f"streak {name}": user.streak.get(name) for name in STREAK},
        **{f"day {row.day} {n}": getattr(row, n) for row in rows["days"] for n in DAY_NAMES},
        **{
            f"zone {row.id} {name}": getattr(row, name)
            for row in rows["zones"]
            for name in ("task_count", "completed_count", "xp_total")
        },
        **{
            f"task {row.id} {name}": getattr(row, name)
            for row in rows["tasks"]
            for name in ("xp_total", "steps_total", "steps_done", "xp_earned")
        },
    }


def recomputed(zone: str, rows: Rows, past: Past) -> Figures:
    return {
        "xp": sum(row.amount for row in rows["ledger"]),
        "seqs": sorted(row.seq for row in rows["events"]),
        "index": sorted(row.id for row in live(rows)),
        **counts(rows),
        **metrics(zone, rows, past),
        **streak(zone, rows, past),
        **days(zone, rows, past),
        **zones(rows),
        **tasks(rows),
    }


def live(rows: Rows) -> list[Any]:
    return [row for row in rows["tasks"] if row.deleted_at is None]


def counts(rows: Rows) -> Figures:
    done = [row for row in live(rows) if row.status == "done"]
    took = sum((row.completed_at - row.created_at) // timedelta(seconds=1) for row in done)
    statuses = Counter(row.status for row in live(rows))
    return {**{f"count {name}": n for name, n in statuses.items()}, "count done_seconds": took}


def completed_focus(rows: Rows) -> list[Any]:
    return [row for row in rows["focus"] if row.status == "completed"]


def metrics(zone: str, rows: Rows, past: Past) -> Figures:
    focus = completed_focus(rows)
    focus_days = Counter(past.day(row.completed_at, zone) for row in focus)
    walk = walked(happenings(zone, rows, past))
    found = {
        "tasks_done": len({row.task_id for row in rows["completions"]}),
        "steps_done": sum(row.is_completed for row in rows["steps"]),
        "captures": sum(row.id not in past.previews for row in rows["captures"]),
        "focus_done": len(focus),
        "focus_minutes": sum(row.actual_minutes for row in focus),
        "energy_logs": len(rows["energy"]),
        "energy_days": len({row.day for row in rows["energy"]}),
        "rituals": sum(row.completed_at is not None for row in rows["rituals"]),
        "zones_created": len(rows["zones"]) - FIRST_ZONES,
        "level": highest_level(rows),
        "streak_best": walk.longest,
        "freezes_used": walk.freezes_used,
        "max_focus_in_day": max(focus_days.values(), default=0),
    }
    return {f"metric {name}": value for name, value in found.items()}


def highest_level(rows: Rows) -> int:
    amounts = [row.amount for row in sorted(rows["ledger"], key=lambda row: row.id)]
    return level_of(max(accumulate(amounts), default=0))


def level_of(xp: int) -> int:
    """Level L costs 50 L up to level 11, then 100 (L - 5)."""
    level, needed = 1, 50
    while xp >= needed:
        level += 1
        needed += 50 * level if level <= 11 else 100 * (level - 5)
    return level


def happenings(zone: str, rows: Rows, past: Past) -> Iterator[Happening]:
    yield from past.moves()
    for moment in counted_moments(rows):
        yield Happening(moment, past.day(moment, zone))


def counted_moments(rows: Rows) -> Iterator[datetime]:
    yield from (row.completed_at for row in rows["completions"])
    yield from (row.completed_at for row in rows["steps"] if row.is_completed)
    # A ritual's own moment moves when the choice is replaced; what it paid does not.
    yield from (row.created_at for row in rows["ledger"] if row.kind == "ritual")
    yield from (
        row.completed_at
        for row in completed_focus(rows)
        if row.actual_minutes >= 5 and not was_left_alone(row)
    )


def was_left_alone(row: FocusRow) -> bool:
    assert row.completed_at is not None
    late = row.completed_at > row.ends_at + LEFT_ALONE
    return late and row.actual_minutes == row.duration_minutes


def streak(zone: str, rows: Rows, past: Past) -> Figures:
    walk = walked(happenings(zone, rows, past))
    values = {name: getattr(walk, name) for name in STREAK}
    return {
        f"streak {name}": value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
    }


def days(zone: str, rows: Rows, past: Past) -> Figures:
    found: Counter[str] = Counter()
    for row in rows["ledger"]:
        found[f"day {row.day} xp"] += row.amount
    for row in rows["energy"]:
        found[f"day {row.day} energy_logs"] += 1
    for row in rows["rituals"]:
        found[f"day {row.day} rituals"] += row.completed_at is not None
    for name, moment in dated(rows):
        found[f"day {past.day(moment, zone)} {name}"] += 1
    return dict(found)


def dated(rows: Rows) -> Iterator[tuple[str, datetime]]:
    for row in rows["completions"]:
        if row.number == 1:
            yield "tasks_done", row.completed_at
    for row in rows["steps"]:
        if row.is_completed:
            yield "steps_done", row.completed_at
    for row in rows["captures"]:
        yield "captures", row.created_at
    for row in completed_focus(rows):
        yield "focus_sessions", row.completed_at


def net_xp(rows: Rows) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows["ledger"]:
        if row.task_id is not None:
            found[row.task_id] += row.amount
    return found


def zones(rows: Rows) -> Figures:
    found: Counter[str] = Counter()
    net = net_xp(rows)
    for row in live(rows):
        found[f"zone {row.zone_id} task_count"] += 1
        found[f"zone {row.zone_id} completed_count"] += row.status == "done"
        found[f"zone {row.zone_id} xp_total"] += net[row.id]
    return {name: n for name, n in found.items() if not name.startswith("zone None")}


def tasks(rows: Rows) -> Figures:
    net = net_xp(rows)
    paid = {(row.task_id, row.number): row.xp_paid for row in rows["completions"]}
    found: Figures = {}
    for row in rows["tasks"]:
        steps = [s for s in rows["steps"] if s.task_id == row.id and s.replaced_at is None]
        is_done = row.status == "done"
        found[f"task {row.id} xp_total"] = net[row.id]
        found[f"task {row.id} steps_total"] = len(steps)
        found[f"task {row.id} steps_done"] = sum(step.is_completed for step in steps)
        found[f"task {row.id} xp_earned"] = paid[(row.id, row.completions)] if is_done else 0
    return found


async def indexed(context: Context, rows: Rows) -> list[str]:
    table = "tasks_fts" if context.platform.database.engine == "sqlite" else "tasks_tsv"
    known = {row.id for row in rows["tasks"]}
    found = await context.execute(text(f"SELECT task_id FROM {table}"))
    return sorted(task_id for task_id in found.scalars() if task_id in known)


async def unfound(context: Context, rows: Rows) -> AsyncIterator[str]:
    """Titles of live tasks that a search for all their words does not answer."""
    titles: dict[str, set[str]] = {}
    for row in live(rows):
        titles.setdefault(row.title, set()).add(row.id)
    for title, ids in titles.items():
        found = await search_tasks(context, SearchQuery(q=title, limit=200))
        if not ids <= {result.task_id for result in found.results}:
            yield title


def broken_promises(rows: Rows) -> Iterator[str]:
    """What must hold between rows: nothing is paid twice, too much, or without its reason."""
    ledger = {(row.kind, row.source): row.amount for row in rows["ledger"]}
    if len(ledger) != len(rows["ledger"]):
        yield "something was paid twice"
    yield from beyond_caps(rows)
    yield from wrong_boxes(rows, ledger)
    yield from wrong_badges(rows, ledger)
    yield from wrong_completions(rows, ledger)


def beyond_caps(rows: Rows) -> Iterator[str]:
    grants = Counter((row.day, row.kind) for row in rows["ledger"] if row.kind in CAPS)
    for (day, kind), count in grants.items():
        if count > CAPS[kind]:
            yield f"{count} grants for {kind} on {day}"


def wrong_boxes(rows: Rows, ledger: dict[tuple[str, str], int]) -> Iterator[str]:
    for row in rows["boxes"]:
        if ledger.get(("box", row.id)) != (row.amount if row.opened_at else None):
            yield f"box {row.id} of {row.amount}: paid {ledger.get(('box', row.id))}"


def wrong_badges(rows: Rows, ledger: dict[tuple[str, str], int]) -> Iterator[str]:
    xp = {achievement.id: achievement.xp for achievement in ACHIEVEMENTS}
    paid = {source: amount for (kind, source), amount in ledger.items() if kind == "achievement"}
    unlocked = {row.achievement_id: xp[row.achievement_id] for row in rows["achievements"]}
    if paid != unlocked:
        yield f"achievements {unlocked} paid {paid}"


def wrong_completions(rows: Rows, ledger: dict[tuple[str, str], int]) -> Iterator[str]:
    latest = {row.id: row.completions for row in rows["tasks"] if row.status == "done"}
    for row in rows["completions"]:
        source = f"{row.task_id}#{row.number}"
        paid, claimed = ledger.get(("completion", source), 0), ledger.get(("claim", source), 0)
        is_latest = latest.get(row.task_id) == row.number
        due = row.xp_paid + (row.claim or {}).get("streak_bonus", 0)
        net = paid + claimed + ledger.get(("reversal", source), 0)
        if paid + claimed != due or net != (due if is_latest else 0):
            yield f"completion {source}: due {due}, paid {paid + claimed}, net {net}"
