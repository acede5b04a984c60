"""The rows of a run as one change each, and what moved on since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from storage.tables import BlockerRow, FocusRow
from tools.context import Context, mine
from tools.journal import Key, Touched, key_of, row_by_key
from tools.runs.record import CHANGES, KINDS, PUBLIC, columns, object_id, table_named

SUMMED = {
    "tasks": {"xp_total"},
    "zones": {"task_count", "completed_count", "xp_total"},
    "days": {
        *("xp", "tasks_done", "steps_done", "captures"),
        *("energy_logs", "focus_sessions", "rituals"),
    },
}
"""Sums that others may have added to since: the run's share is taken out of them."""
FOLLOWING = {"zones": {"streak_days", "last_done_on"}}
"""What follows from acts: put back only where nothing was added since."""
UNHELD = {"updated_at"}
APPENDED = {"xp_ledger"}
Problem = dict[str, str]


async def touched_rows(context: Context, run_id: str) -> dict[Key, Touched]:
    """Each row the run wrote: as it was before the first write and after the last."""
    merged: dict[Key, Touched] = {}
    for row in await context.rows(CHANGES, run_id=run_id):
        before, after = columns(row.table_name, row.before), columns(row.table_name, row.after)
        key = key_of(table_named(row.table_name), before or after or {})
        if key in merged:
            merged[key].after = after
        else:
            merged[key] = Touched(before, after)
    return {key: row for key, row in merged.items() if row.before != row.after}


async def present_rows(
    context: Context, touched: dict[Key, Touched]
) -> dict[Key, dict[str, Any] | None]:
    return {
        key: await row_by_key(context.connection, table_named(key[0]), key[1]) for key in touched
    }


def moved_on(
    touched: dict[Key, Touched], present: dict[Key, dict[str, Any] | None]
) -> Iterator[Problem]:
    """Each field that the run wrote and somebody changed since."""
    for key, row in touched.items():
        table = key[0]
        if table in APPENDED or table == "progress":
            continue
        now = present[key]
        free = UNHELD | SUMMED.get(table, set()) | FOLLOWING.get(table, set())
        yield from moved_fields(table, row, now, free)


def moved_fields(
    table: str, row: Touched, now: dict[str, Any] | None, free: set[str]
) -> Iterator[Problem]:
    if row.after is None or now is None:
        if row.after is not None and table not in SUMMED:
            yield problem(table, row.after, "deleted")
        return
    held = row.after if row.before is None else changed_names(row.before, row.after)
    for name in held:
        if name not in free and now[name] != row.after[name]:
            yield problem(table, row.after, PUBLIC.get(name, name))


def changed_names(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [name for name in after if before[name] != after[name]]


def problem(table: str, row: dict[str, Any], field: str) -> Problem:
    return {"object": KINDS.get(table, table), "object_id": object_id(row), "field": field}


async def leaning_on(context: Context, touched: dict[Key, Touched]) -> list[Problem]:
    """What was built since on tasks that would go: it would fall with them."""
    new = {key[1][0] for key, row in touched.items() if key[0] == "tasks" and row.before is None}
    if not new:
        return []
    blockers = mine(BlockerRow).where(BlockerRow.blocker_id.in_(new))
    sessions = mine(FocusRow).where(FocusRow.task_id.in_(new))
    found = [
        ("blocked_by", pair.blocker_id)
        for pair in await context.rows(blockers)
        if ("task_blockers", (pair.task_id, pair.blocker_id)) not in touched
    ] + [
        ("focus_session", str(session.task_id))
        for session in await context.rows(sessions)
        if ("focus_sessions", (session.id,)) not in touched
    ]
    return [{"object": "task", "object_id": task_id, "field": field} for field, task_id in found]
