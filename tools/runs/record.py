"""Runs: begun before an agent acts, ended with what it did and said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam

from storage.database import Base, new_id
from storage.tables import ChangeRow, RunRow
from tools.context import Context, Workspace, mine
from tools.errors import NotFound
from tools.journal import Journal, from_json
from tools.runs.shapes import Change, Run, RunStatus, ToolCall

RUN = mine(RunRow).where(RunRow.id == bindparam("run_id"))
CHANGES = mine(ChangeRow).where(ChangeRow.run_id == bindparam("run_id")).order_by(ChangeRow.number)
MOST_SAID = 2_000
KINDS = {
    "tasks": "task",
    "steps": "step",
    "zones": "zone",
    "captures": "capture",
    "capture_items": "capture_item",
    "energy_logs": "energy_log",
    "focus_sessions": "focus_session",
    "rituals": "ritual",
    "boxes": "mystery_box",
    "achievements": "achievement",
    "xp_ledger": "xp",
    "users": "profile",
    "plans": "plan",
}
"""What the tables of a person's own things are called; other rows are the store's bookkeeping."""
ID_COLUMNS = ("achievement_id", "id", "user_id")
UNTOLD = {"user_id", "updated_at", "password_hash", "token_epoch", "kept_token_id"}
PUBLIC = {"due_at": "due_date", "completions": "times_completed"}


async def begin_run(
    context: Context, kind: str, said: str, conversation_id: str | None = None
) -> str:
    """A new run's id. What this unit writes from here on belongs to it."""
    run_id = new_id("run")
    row: dict[str, Any] = {
        "id": run_id,
        "user_id": context.user.id,
        "kind": kind,
        "status": "running",
        "said": said[:MOST_SAID],
        "reply": None,
        "calls": [],
        "generated_by": "rules",
        "conversation_id": conversation_id,
        "answer": None,
        "created_at": context.now,
        "ended_at": None,
        "undone_at": None,
    }
    await context.insert(RunRow, row)
    context.journal = Journal(run_id)
    return run_id


async def start_run(workspace: Workspace, kind: str, said: str) -> Workspace:
    """The caller's workspace inside a new run."""
    async with workspace.begin() as context:
        run_id = await begin_run(context, kind, said)
    return workspace.in_run(run_id)


async def end_run(
    context: Context,
    run_id: str,
    reply: str | None,
    calls: Sequence[ToolCall] = (),
    generated_by: str = "rules",
    status: RunStatus = "done",
) -> None:
    """Close a run with what it said and did."""
    await context.change(
        RunRow,
        run_id,
        status=status,
        reply=reply,
        calls=[call.model_dump(mode="json") for call in calls],
        generated_by=generated_by,
        ended_at=context.now,
    )


async def load_run(context: Context, run_id: str) -> RunRow:
    row = await context.first(RUN, run_id=run_id)
    if row is None:
        raise NotFound("run", run_id)
    return row


async def get_run(context: Context, run_id: str) -> Run:
    """What a run did, why, and what it changed, field by field."""
    row = await load_run(context, run_id)
    changes = await context.rows(CHANGES, run_id=run_id)
    return Run(
        run_id=row.id,
        kind=row.kind,
        status=row.status,
        said=row.said,
        reply=row.reply,
        generated_by=row.generated_by,
        conversation_id=row.conversation_id,
        actions=[ToolCall.model_validate(call) for call in row.calls],
        changes=[told for change in changes for told in told_changes(change)],
        can_undo=row.status in ("done", "stopped") and bool(changes),
        created_at=row.created_at,
        ended_at=row.ended_at,
        undone_at=row.undone_at,
    )


def told_changes(row: ChangeRow) -> list[Change]:
    """A stored change in the words of the API; bookkeeping is left out."""
    if row.table_name not in KINDS:
        return []
    before, after = row.before or {}, row.after or {}
    return [
        Change(
            object=KINDS[row.table_name],
            object_id=object_id(before or after),
            field=PUBLIC.get(name, name),
            before=before.get(name),
            after=after.get(name),
        )
        for name in dict.fromkeys([*before, *after])
        if name not in UNTOLD and before.get(name) != after.get(name)
    ]


def object_id(row: dict[str, Any]) -> str:
    return str(next(row[name] for name in ID_COLUMNS if name in row))


def table_named(name: str) -> Any:
    return Base.metadata.tables[name]


def columns(name: str, row: dict[str, Any] | None) -> dict[str, Any] | None:
    return from_json(table_named(name), row)
