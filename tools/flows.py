"""Flow rows: which runs of workflows exist and how they stand."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import bindparam, insert, update

from storage.tables import FlowRow
from tools.context import Context, mine

FlowStatus = Literal["running", "paused", "done", "failed", "cancelled"]
FLOW = mine(FlowRow).where(FlowRow.id == bindparam("flow_id"))


async def record_flow(
    context: Context,
    flow_id: str,
    workflow: str,
    status: FlowStatus,
    input: dict[str, Any],
) -> None:
    """Write a flow's row in the transaction of its effect."""
    values = {"status": status, "updated_at": context.now}
    changed = update(FlowRow).where(FlowRow.id == flow_id, FlowRow.user_id == context.user.id)
    if (await context.execute(changed.values(values))).rowcount:
        return
    await context.execute(
        insert(FlowRow).values(
            id=flow_id,
            user_id=context.user.id,
            workflow=workflow,
            input=input,
            created_at=context.now,
            **values,
        )
    )


async def move_flow(context: Context, flow_id: str, before: FlowStatus, after: FlowStatus) -> bool:
    """Compare and set: of racing callers exactly one gets True."""
    moved = update(FlowRow).where(
        FlowRow.id == flow_id, FlowRow.user_id == context.user.id, FlowRow.status == before
    )
    values = {"status": after, "updated_at": context.now}
    return bool((await context.execute(moved.values(values))).rowcount)
