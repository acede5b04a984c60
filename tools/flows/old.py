"""Flow rows: which runs of workflows exist and how they stand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import or_, update

from storage.statements import putting
from storage.tables import FlowRow
from tools.context import Context
from tools.flows.shapes import FlowStatus

ABANDONED = timedelta(minutes=2)


async def record_flow(
    context: Context,
    flow_id: str,
    workflow: str,
    status: FlowStatus,
    input: dict[str, Any],
) -> None:
    """Write a flow's row in the transaction of its effect."""
    changed = frozenset(("status", "updated_at"))
    statement = putting(context.platform.database.engine, FlowRow, changed)
    values = {
        "id": flow_id,
        "user_id": context.user.id,
        "workflow": workflow,
        "status": status,
        "input": input,
        "attempt": 0,
        "nodes": [],
        "created_at": context.now,
        "updated_at": context.now,
    }
    await context.execute(statement, values)


async def move_flow(context: Context, flow_id: str, before: FlowStatus, after: FlowStatus) -> bool:
    """Compare and set: of racing callers exactly one gets True.

    One whose process died on the way gives way after two minutes.
    """
    abandoned = (FlowRow.status == after) & (FlowRow.updated_at < context.now - ABANDONED)
    moved = update(FlowRow).where(
        FlowRow.id == flow_id,
        FlowRow.user_id == context.user.id,
        or_(FlowRow.status == before, abandoned),
    )
    values = {"status": after, "updated_at": context.now}
    return bool((await context.execute(moved.values(values))).rowcount)
