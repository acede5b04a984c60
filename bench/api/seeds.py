"""Users with many tasks, put into the stores at once: rows, kept counters and search index."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.api import floor
from storage.database import new_id
from storage.search import SQLITE_ADD, index_entry, row_number
from storage.tables import TaskRow
from tools.auth import Register, register
from tools.context import Context, Platform, record
from tools.shapes import iso_z
from tools.tasks.counts import ADD_TO_ZONE, Counted, count_status, counted
from tools.tasks.rows import empty_task
from tools.tokens import issue_token

OPEN = 20
PASSWORD = "a quiet morning in May"
AT_ONCE = 5_000
COMMON, RARE = "letter", "needle"
WORDS = (COMMON, "report", "kitchen", "garden", "invoice", "dentist", "bike", "photo")
ZONES = ("zone-work", "zone-life", "zone-self")
PRIORITIES = ("medium", "high", "low", "medium", "urgent")


@dataclass(frozen=True)
class Seeded:
    """A user, their token, and the ids of their tasks, the oldest first."""

    user_id: str
    name: str
    token: str
    task_ids: list[str]
    open_count: int


def title_of(number: int) -> str:
    needle = f" {RARE}" if number == 7 else ""
    return f"{WORDS[number % len(WORDS)].capitalize()} {number}{needle}"


def description_of(number: int) -> str:
    return f"Something about the {WORDS[(number + 3) % len(WORDS)]} and number {number % 997}"


async def seed_user(platform: Platform, name: str, count: int, open_count: int = OPEN) -> Seeded:
    """A new user whose tasks were made over a year; the last `open_count` of them are open.

    What was done is done without its XP: completions are no part of what is measured here.
    """
    form = Register(username=name, email=f"{name}@example.com", password=PASSWORD)
    user = (await register(platform, form)).user
    task_ids: list[str] = []
    for first in range(0, count, AT_ONCE):
        numbers = range(first, min(count, first + AT_ONCE))
        async with platform.for_user(user.user_id).begin() as context:
            task_ids += await add_rows(context, list(rows(context, numbers, count, open_count)))
    token = issue_token(platform.secret, user.user_id, platform.clock())
    return Seeded(user.user_id, name, token, task_ids, open_count)


def rows(context: Context, numbers: range, count: int, open_count: int) -> Iterator[dict[str, Any]]:
    empty = empty_task(context)
    for number in numbers:
        created_at = context.now - timedelta(days=364) * (count - number) / count
        done = number < count - open_count
        yield {
            **empty,
            **values(number, created_at),
            "id": new_id("task"),
            "status": "done" if done else "todo",
            "completed_at": created_at + timedelta(hours=number % 50) if done else None,
            "completions": int(done),
        }


def values(number: int, created_at: datetime) -> dict[str, Any]:
    dated = number % 2 == 0
    return {
        "title": title_of(number),
        "description": description_of(number),
        "priority": PRIORITIES[number % len(PRIORITIES)],
        "tags": [WORDS[number % len(WORDS)]],
        "estimated_hours": 0.5 if number % 3 else None,
        "due_at": created_at + timedelta(days=number % 9 - 1) if dated else None,
        "project_id": f"project-{number % 12}",
        "zone_id": ZONES[number % 3],
        "created_at": created_at,
        "updated_at": created_at,
    }


async def add_rows(context: Context, added: list[dict[str, Any]]) -> list[str]:
    await context.insert(TaskRow, added)
    await context.execute(SQLITE_ADD, [indexed(row) for row in added])
    counts = [counted(record(TaskRow, row)) for row in added]
    for task in counts:
        count_status(context, task, 1)
    for zone_id in ZONES:
        await count_zone(context, zone_id, [task for task in counts if task.zone_id == zone_id])
    return [row["id"] for row in added]


def indexed(row: dict[str, Any]) -> dict[str, Any]:
    rest = " ".join([row["description"], *row["tags"]])
    known = index_entry(row["user_id"], row["id"], row["title"], rest)
    return {**known, "row": row_number(row["id"])}


async def count_zone(context: Context, zone_id: str, tasks: list[Counted]) -> None:
    done = Counter(task.status for task in tasks)["done"]
    zone = {"owner": context.user.id, "zone": zone_id, "xp": 0}
    await context.execute(ADD_TO_ZONE, {**zone, "tasks": len(tasks), "completed": done})


def seed_floor(store: sqlite3.Connection, user: Seeded) -> None:
    """The same tasks, with the same ids, in the floor's own table and index."""
    first_open = len(user.task_ids) - user.open_count
    store.execute("BEGIN")
    hashed = floor.HASHER.hash(PASSWORD)
    store.execute("INSERT INTO users VALUES (?, ?, ?)", (user.name, user.user_id, hashed))
    for number, task_id in enumerate(user.task_ids):
        row = floor_row(number, task_id, is_done=number < first_open)
        added = store.execute(floor.INSERT, (user.user_id, *row.values()))
        text = (row["title"], row["description"], row["tags"])
        store.execute(floor.INDEX, (added.lastrowid, *text))
    store.execute("COMMIT")


def floor_row(number: int, task_id: str, is_done: bool) -> dict[str, Any]:
    created_at = datetime.now(UTC) - timedelta(days=364) + timedelta(minutes=number)
    known = values(number, created_at)
    due_at = known.pop("due_at")
    return {
        **floor.new_task(known["title"]),
        **known,
        "task_id": task_id,
        "status": "done" if is_done else "todo",
        "tags": json.dumps(known["tags"]),
        "due_date": due_at and iso_z(due_at),
        "created_at": iso_z(created_at),
        "updated_at": iso_z(created_at),
    }
