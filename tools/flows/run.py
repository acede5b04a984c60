"""The runner's side of a flow: its row before it begins, its lease, its end with its effect."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select

from storage.statements import changing, putting
from storage.tables import FlowRow
from tools.context import Context, Platform, mine
from tools.errors import Conflict
from tools.flows.shapes import OWNER, FlowStatus, Held, Overtaken, held
from tools.flows.store import load_flow
from tools.jobs.store import enqueue_job
from tools.jobs.work import FAR_AWAY, not_between, note_progress

FENCE = ("id", "user_id", "status", "attempt")
OF_JOB = mine(FlowRow).where(FlowRow.job_id == bindparam("job_id"))


def lease(context: Context) -> datetime:
    return context.now + timedelta(seconds=context.settings.job_lease_seconds)


async def begin_flow(context: Context, new: Held) -> Held:
    """Write a flow's row before it runs; a job that runs again goes on with the flow it began."""
    owner = OWNER.get()
    if owner.job_id is not None:
        known = await context.first(OF_JOB, job_id=owner.job_id)
        if known is not None:
            return await attempt_again(context, known)
    row = {
        **row_of(context, new),
        "status": "running",
        "input": new.input,
        "lease_until": None if owner.job_id else lease(context),
        "job_id": owner.job_id,
        "key_hash": owner.key_hash,
    }
    await context.insert(FlowRow, row)
    return Held(new.flow_id, new.workflow, new.input, is_kept=True, job_id=owner.job_id)


def row_of(context: Context, flow: Held) -> dict[str, Any]:
    return {
        "id": flow.flow_id,
        "user_id": context.user.id,
        "workflow": flow.workflow,
        "attempt": 0,
        "nodes": [],
        "created_at": context.now,
        "updated_at": context.now,
    }


async def attempt_again(context: Context, row: FlowRow) -> Held:
    """Take a running flow from whoever had it; `Overtaken` when it has ended or waits."""
    await fenced(context, held(row), {"attempt": row.attempt + 1})
    return held(await load_flow(context, row.id))


async def resume_held(context: Context, flow_id: str, job_id: str | None) -> Held | None:
    """The flow that a job was given to go on with; None when it runs no more."""
    row = await load_flow(context, flow_id)
    if row.status != "running" or row.job_id != job_id:
        return None
    return await attempt_again(context, row)


async def fenced(context: Context, flow: Held, values: dict[str, Any]) -> None:
    """Write to a running flow as the attempt that has it; else `Overtaken`."""
    changes = {**values, "updated_at": context.now}
    statement = changing(FlowRow, FENCE, frozenset(changes))
    fence = (flow.flow_id, context.user.id, "running", flow.attempt)
    known = {f"key_{name}": value for name, value in zip(FENCE, fence, strict=True)}
    new = {f"new_{name}": value for name, value in changes.items()}
    if (await context.execute(statement, {**known, **new})).rowcount != 1:
        raise Overtaken(
            "This was called off, or another process goes on with it", flow_id=flow.flow_id
        )


async def end_step(
    context: Context,
    flow: Held,
    status: FlowStatus,
    nodes: Sequence[str],
    question: dict[str, Any] | None = None,
) -> None:
    """Write how a flow stands, in the transaction of its effect.

    One that needed no row before it began gets it here: its ids are input enough.
    """
    values: dict[str, Any] = {"status": status, "nodes": list(nodes)}
    if question is not None:
        values |= {"question": question, "asked_at": context.now}
    if flow.is_kept:
        await fenced(context, flow, {**values, "lease_until": None})
        return
    ids = {name: value for name, value in flow.input.items() if name != "flow_id"}
    changed = frozenset((*values, "updated_at"))
    statement = putting(context.platform.database.engine, FlowRow, changed)
    await context.execute(statement, {**row_of(context, flow), "input": ids, **values})


async def note_step(context: Context, flow: Held, nodes: Sequence[str]) -> None:
    """Show how far a flow is; `Overtaken` when it runs no more."""
    await fenced(context, flow, {"nodes": list(nodes)})
    if flow.job_id is not None:
        await note_progress(context, flow.job_id, list(nodes))


async def keep_flow(context: Context, flow: Held) -> None:
    """`Overtaken` when it was lost, but not when this attempt has just ended it itself."""
    row = await load_flow(context, flow.flow_id)
    if row.attempt != flow.attempt or row.status not in ("done", "paused"):
        await fenced(context, flow, {"lease_until": lease(context)})


async def take_answer(context: Context, flow_id: str, answer: dict[str, Any]) -> Held:
    """Of racing answers to a paused flow one gets it; `Conflict` for the others."""
    row = await load_flow(context, flow_id)
    if row.status != "paused":
        raise Conflict("This question is being answered, or is closed", flow_id=flow_id)
    values = {
        "status": "running",
        "attempt": row.attempt + 1,
        "answer": answer,
        "lease_until": lease(context),
        "job_id": OWNER.get().job_id,
        "key_hash": OWNER.get().key_hash,
        "updated_at": context.now,
    }
    await context.change(FlowRow, flow_id, **values)
    return held(await load_flow(context, flow_id))


async def put_back(context: Context, flow: Held, error: str | None) -> None:
    """After trouble: an answered question is open again, any other flow has failed."""
    status = "failed" if flow.answer is None else "paused"
    values = {"status": status, "lease_until": None, "error": error, "answer": None}
    await fenced(context, flow, values)


async def abandoned_flows(platform: Platform, limit: int = 100) -> list[tuple[str, str]]:
    """(id, user) of flows whose process stopped under them."""
    alone = (FlowRow.status == "running") & FlowRow.job_id.is_(None)
    gone = or_(not_between(FlowRow.lease_until, platform.clock()), FlowRow.lease_until.is_(None))
    statement = select(FlowRow.id, FlowRow.user_id).where(alone, gone).limit(limit)
    async with platform.database.read() as connection:
        return [(row.id, row.user_id) for row in await connection.execute(statement)]


def is_kept(context: Context, row: FlowRow) -> bool:
    until = row.lease_until
    return until is not None and context.now < until <= context.now + FAR_AWAY


async def take_up(context: Context, flow_id: str) -> bool:
    """Give an abandoned flow to a job; False when somebody else was faster."""
    row = await load_flow(context, flow_id)
    if row.status != "running" or row.job_id is not None or is_kept(context, row):
        return False
    job = await enqueue_job(context, "resume_flow", {"flow_id": flow_id})
    statement = changing(FlowRow, ("id", "user_id"), frozenset(("job_id", "attempt")))
    changes = {"new_job_id": job.job_id, "new_attempt": row.attempt + 1}
    await context.execute(statement, {"key_id": row.id, "key_user_id": row.user_id, **changes})
    return True
