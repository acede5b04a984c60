"""How jobs end: with their result, with a reason, or taken back; and what they ran with them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import case, update

from storage.tables import FlowRow, JobRow
from tools.context import Context
from tools.events import JobUpdated
from tools.jobs.shapes import JobStatus


def still_mine(job: JobRow) -> Any:
    """The running job, as long as no other attempt has it."""
    return update(JobRow).where(
        JobRow.id == job.id, JobRow.status == "running", JobRow.attempt == job.attempt
    )


def waits_or_runs(job: JobRow) -> Any:
    return update(JobRow).where(JobRow.id == job.id, JobRow.status.in_(["queued", "running"]))


async def end_job(
    context: Context,
    job: JobRow,
    which: Any,
    status: JobStatus,
    result: dict[str, Any] | None = None,
    error: str | None = None,
) -> bool:
    """End the job if it is still one of `which`; whether it was."""
    values = {
        "status": status,
        "result": result,
        "error": error,
        "finished_at": context.now,
        "lease_until": None,
    }
    ended = bool((await context.execute(which.values(values))).rowcount)
    if ended:
        context.emit(JobUpdated(job_id=job.id, kind=job.kind, status=status))
    if ended and status != "done":
        await end_flow_of(context, job, status, error)
    return ended


async def end_flow_of(context: Context, job: JobRow, status: JobStatus, error: str | None) -> None:
    """The flow that a job ran ends with it; one that had asked waits for another answer."""
    asked = FlowRow.asked_at.is_not(None)
    values = {
        "status": case((asked, "paused"), else_=status),
        "error": case((asked, None), else_=error),
        "job_id": None,
        "updated_at": context.now,
    }
    running = update(FlowRow).where(FlowRow.job_id == job.id, FlowRow.status == "running")
    await context.execute(running.values(values))
