"""A real conversation as a case to edit: what was said, the store before it, what it changed."""

from __future__ import annotations

import re
from argparse import Namespace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import yaml  # type: ignore[import-untyped]

from api.app import open_platform
from evals.snapshot import due_of
from evals.source import EvalError
from storage.settings import load_settings
from storage.tables import ChangeRow, TaskRow
from tools.chat import MessageWindow, get_conversation
from tools.context import Context, Workspace, mine
from tools.errors import AppError

MOST_TASKS = 12
Row = dict[str, Any]
FIELDS = ("title", "status", "due", "priority", "minutes", "project", "recurrence")


async def add(options: Namespace) -> int:
    """Print the case as YAML, to be put into a suite and edited."""
    platform = open_platform(load_settings())
    try:
        workspace = platform.for_user(options.user)
        case = await case_of(workspace, options.from_chat)
    except AppError as error:
        raise EvalError(f"{options.from_chat}: {error.message}") from None
    finally:
        await platform.close()
    print(yaml.safe_dump([case], sort_keys=False, allow_unicode=True, width=100), end="")
    return 0


async def case_of(workspace: Workspace, conversation_id: str) -> Row:
    """The case: its world holds what was touched as it was before, and some tasks beside it."""
    async with workspace.read() as context:
        told = await get_conversation(context, conversation_id, MessageWindow(limit=200))
        said = [message for message in told.messages if message.role == "user"]
        runs = [message.run_id for message in said]
        rows = await context.rows(
            mine(ChangeRow)
            .where(ChangeRow.run_id.in_(runs))
            .order_by(ChangeRow.run_id, ChangeRow.number)
        )
        before, after = first_and_last(rows)
        beside = await tasks_beside(context, {*before, *after})
        zone = context.zone
    keys = keys_of([*(row for row in before.values() if row), *beside])
    world = {
        "now": f"{said[0].created_at.astimezone(zone):%Y-%m-%d %H:%M}",
        "zone": zone.key,
        "tasks": {
            keys[row["id"]]: task_of(row, zone)
            for row in [*(row for row in before.values() if row), *beside]
        },
    }
    return {
        "id": slug(said[0].text),
        "world": world,
        "talk": [line_of(message.text, answer.actions) for message, answer in turns(told.messages)],
        **changes_of(before, after, keys, zone),
    }


def turns(messages: list[Any]) -> list[tuple[Any, Any]]:
    return list(zip(messages[::2], messages[1::2], strict=False))


def line_of(text: str, actions: list[Any]) -> Any:
    tools = list(dict.fromkeys(action.tool for action in actions))
    return {"say": text, "does": tools} if tools else text


def first_and_last(rows: list[ChangeRow]) -> tuple[dict[str, Row | None], dict[str, Row | None]]:
    """Each task that was touched: its row before the first change and after the last."""
    before: dict[str, Row | None] = {}
    after: dict[str, Row | None] = {}
    for row in rows:
        if row.table_name != "tasks":
            continue
        known: Row = row.before or row.after or {}
        before.setdefault(known["id"], row.before)
        after[known["id"]] = row.after
    return before, after


async def tasks_beside(context: Context, touched: set[str]) -> list[Row]:
    rows = [row for row in await context.rows(mine(TaskRow)) if row.id not in touched]
    live = [dict(row._mapping) for row in rows if row.deleted_at is None and row.status != "done"]  # type: ignore[attr-defined]
    return live[:MOST_TASKS]


def keys_of(rows: list[Row]) -> dict[str, str]:
    """Short names for tasks, told apart by a number where words are alike."""
    keys: dict[str, str] = {}
    for row in rows:
        name = slug(row["title"], 2)
        same = sum(1 for other in keys.values() if other.rstrip("0123456789") == name)
        keys[row["id"]] = f"{name}{same + 1}" if same else name
    return keys


def slug(text: str, words: int = 5) -> str:
    found = re.findall(r"[a-z0-9]+", text.casefold())[:words]
    return "-".join(found) or "case"


def moment(value: Any) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def fields_of(row: Row, zone: ZoneInfo) -> Row:
    hours = row["estimated_hours"]
    return {
        "title": row["title"],
        "status": row["status"],
        "due": due_of(moment(row["due_at"]), row["due_has_time"], zone),
        "priority": row["priority"],
        "minutes": None if hours is None else round(hours * 60),
        "project": row["project_id"],
        "recurrence": row["recurrence"],
    }


def task_of(row: Row, zone: ZoneInfo) -> Row:
    fields = {name: value for name, value in fields_of(row, zone).items() if value is not None}
    if fields.pop("status") == "done":
        fields["done"] = (
            f"{(moment(row['completed_at']) or moment(row['created_at'])):%Y-%m-%d %H:%M}"
        )
    return fields


def changes_of(
    before: dict[str, Row | None],
    after: dict[str, Row | None],
    keys: dict[str, str],
    zone: ZoneInfo,
) -> Row:
    changes, adds, removes = {}, [], []
    for task_id, new in after.items():
        old = before[task_id]
        if new is None or (new["deleted_at"] is not None and old is not None):
            removes.append(keys[task_id])
        elif old is None:
            fields = {
                n: v for n, v in fields_of(new, zone).items() if v is not None and n != "status"
            }
            adds.append(fields)
        else:
            was, now = fields_of(old, zone), fields_of(new, zone)
            unlike = {name: now[name] for name in FIELDS if was[name] != now[name]}
            changes.update({keys[task_id]: unlike} if unlike else {})
    found = {"changes": changes, "adds": adds, "removes": removes}
    return {name: value for name, value in found.items() if value}
