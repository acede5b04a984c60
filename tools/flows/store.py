"""The caller's side: which flows run or wait, and calling one off."""

from __future__ import annotations

from sqlalchemy import bindparam, func, update

from storage.tables import CaptureRow, FlowRow, JobRow
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.flows.shapes import Flow, FlowPage, FlowQuery, as_flow, capture_of, flow_of
from tools.jobs.ends import end_job, waits_or_runs

FLOW = mine(FlowRow).where(FlowRow.id == bindparam("flow_id"))
JOB = mine(JobRow).where(JobRow.id == bindparam("job_id"))
NEWEST = mine(FlowRow).order_by(FlowRow.created_at.desc(), FlowRow.id.desc())


async def load_flow(context: Context, flow_id: str) -> FlowRow:
    row = await context.first(FLOW, flow_id=flow_id)
    if row is None:
        raise NotFound("flow", flow_id)
    return row


async def get_flow(context: Context, flow_id: str) -> Flow:
    """How a flow stands, and what it asks while it is paused."""
    return as_flow(await load_flow(context, flow_id))


async def list_flows(context: Context, query: FlowQuery) -> FlowPage:
    """The caller's flows, newest first: without a status those that run or wait."""
    wanted = ["running", "paused"] if query.status is None else [query.status]
    found = NEWEST.where(FlowRow.status.in_(wanted))
    total = int(await context.scalar(found.order_by(None).with_only_columns(func.count())))
    first, _ = query.start()
    shown = [as_flow(row) for row in await context.rows(found.limit(query.limit).offset(first))]
    return FlowPage(flows=shown, **query.answer(len(shown), total))


async def cancel_flow(context: Context, flow_id: str) -> Flow:
    """Call a flow off: its question is closed, and what it still works on never lands.

    Said again, the first answer returns; `Conflict` for a flow that ended otherwise.
    """
    row = await load_flow(context, flow_id)
    if row.status in ("running", "paused"):
        await call_off(context, row)
        row = await load_flow(context, flow_id)
    if row.status != "cancelled":
        raise Conflict("This flow has ended already", flow_id=flow_id, status=row.status)
    return as_flow(row)


async def call_off(context: Context, row: FlowRow) -> None:
    if row.status == "running" and row.job_id is not None:
        job = await context.first(JOB, job_id=row.job_id)
        if job is not None:
            await end_job(context, job, waits_or_runs(job), "cancelled")
    values = {"status": "cancelled", "lease_until": None, "updated_at": context.now}
    await context.change(FlowRow, row.id, **values)
    if row.workflow == "capture":
        await context.change(CaptureRow, capture_of(row.id), question=None, status="filed")


async def close_flow(context: Context, capture_id: str) -> None:
    """A capture that was saved asks nothing more."""
    paused = update(FlowRow).where(
        FlowRow.id == flow_of(capture_id),
        FlowRow.user_id == context.user.id,
        FlowRow.status == "paused",
    )
    await context.execute(paused.values(status="done", updated_at=context.now))
