"""A person's store as a case speaks of it: keys and titles instead of ids, local times."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from storage.tables import (
    EnergyLogRow,
    FocusRow,
    PlanRow,
    ProposalRow,
    RitualRow,
    StepRow,
    TaskRow,
    ZoneRow,
)
from tools.context import Context, mine
from tools.desk.day import get_progress

Json = dict[str, Any]
TASK_FIELDS = (
    *("title", "status", "due", "priority", "minutes", "project", "zone", "energy"),
    *("recurrence", "waits_for", "steps", "steps_done", "is_split"),
)
STATES = ("energy", "energy_logs", "focus", "focus_minutes", "ritual", "plan", "waits")
GAME = ("xp", "level", "streak")


async def snapshot(context: Context, keys: Mapping[str, str]) -> Json:
    """All of the store that a conversation may change. `keys`: task id → key of the world."""
    rows = [row for row in await context.rows(mine(TaskRow)) if row.deleted_at is None]
    names = {row.id: keys.get(row.id, f"+{row.title}") for row in rows}
    zones = {row.id: row.name for row in await context.rows(mine(ZoneRow))}
    steps: dict[str, list[str]] = {}
    for step in sorted(await context.rows(mine(StepRow)), key=lambda one: one.step_number):
        if step.replaced_at is None:
            steps.setdefault(step.task_id, []).append(step.description)
    tasks = {
        names[row.id]: task_of(row, names, zones, steps.get(row.id, []), context.zone)
        for row in rows
    }
    return {"tasks": tasks, **await states(context, names), **await game(context)}


def task_of(
    row: TaskRow, names: Mapping[str, str], zones: Mapping[str, str], steps: list[str], zone: Any
) -> Json:
    return {
        "title": row.title,
        "status": row.status,
        "due": due_of(row.due_at, row.due_has_time, zone),
        "priority": row.priority,
        "minutes": None if row.estimated_hours is None else round(row.estimated_hours * 60),
        "project": row.project_id,
        "zone": zones.get(row.zone_id or "", row.zone_id),
        "energy": row.energy_needed,
        "recurrence": row.recurrence,
        "waits_for": ", ".join(sorted(names.get(other, "?") for other in row.blocked_by)),
        "steps": " / ".join(steps),
        "steps_done": row.steps_done,
        "is_split": row.steps_total > 1,
    }


def due_of(due_at: datetime | None, has_time: bool, zone: ZoneInfo) -> str | None:
    if due_at is None:
        return None
    return f"{due_at.astimezone(zone):{'%Y-%m-%d %H:%M' if has_time else '%Y-%m-%d'}}"


async def states(context: Context, names: Mapping[str, str]) -> Json:
    logs = sorted(await context.rows(mine(EnergyLogRow)), key=lambda row: (row.recorded_at, row.id))
    focus = [r for r in await context.rows(mine(FocusRow)) if r.status in ("running", "paused")]
    rituals = [row for row in await context.rows(mine(RitualRow)) if row.day == context.today]
    plans = [row for row in await context.rows(mine(PlanRow)) if row.status == "standing"]
    waiting = [row for row in await context.rows(mine(ProposalRow)) if row.status == "open"]
    now = focus[0] if focus else None
    return {
        "energy": logs[-1].energy_level if logs else None,
        "energy_logs": len(logs),
        "focus": f"{now.status} {names.get(now.task_id or '', 'nothing')}" if now else None,
        "focus_minutes": now.duration_minutes if now else None,
        "ritual": ritual_of(rituals[0], names) if rituals else None,
        "plan": ", ".join(sorted(str(row.day) for row in plans)) or None,
        "waits": len(waiting),
    }


def ritual_of(row: RitualRow, names: Mapping[str, str]) -> str:
    if row.completed_at is None:
        return "skipped"
    return ", ".join(sorted(names.get(one, "?") for one in row.task_ids))


async def game(context: Context) -> Json:
    progress = await get_progress(context)
    return {"xp": progress.xp, "level": progress.level, "streak": progress.streak}


def differences(before: Json, after: Json) -> dict[str, tuple[Any, Any]]:
    """What is not as it was: `tasks.key.field`, `+key` and `-key` for whole tasks, states."""
    found: dict[str, tuple[Any, Any]] = {}
    old, new = before["tasks"], after["tasks"]
    found.update({f"+{key}": (None, new[key]) for key in new if key not in old})
    found.update({f"-{key}": (old[key], None) for key in old if key not in new})
    for key in [key for key in old if key in new]:
        for field, value in new[key].items():
            if old[key][field] != value:
                found[f"tasks.{key}.{field}"] = (old[key][field], value)
    for name in (*STATES, *GAME):
        if before[name] != after[name]:
            found[name] = (before[name], after[name])
    return found
