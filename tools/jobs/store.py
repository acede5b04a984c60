"""The caller's side: hand over a job, look at it, take it back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func

from storage.database import new_id
from storage.queue import URGENCIES
from storage.tables import JobRow
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.events import JobUpdated
from tools.jobs.ends import end_job, waits_or_runs
from tools.jobs.shapes import (
    MOST_ATTEMPTS,
    URGENCY_OF,
    AcceptedJob,
    Job,
    JobPage,
    JobQuery,
)
from tools.traces import with_trace

JOB = mine(JobRow).where(JobRow.id == bindparam("job_id"))
NEWEST = mine(JobRow).order_by(JobRow.created_at.desc(), JobRow.id.desc())


async def enqueue_job(context: Context, kind: str, payload: dict[str, Any]) -> AcceptedJob:
    """Write a job with the caller's other changes; it is rung after the commit."""
    job_id, urgency = new_id("job"), URGENCY_OF.get(kind, "interactive")
    row = {
        "id": job_id,
        "user_id": context.user.id,
        "kind": kind,
        "payload": with_trace(payload),
        "status": "queued",
        "urgency": URGENCIES.index(urgency),
        "attempt": 0,
        "run_after": context.now,
        "created_at": context.now,
    }
    await context.insert(JobRow, row)
    context.emit(JobUpdated(job_id=job_id, kind=kind, status="queued"))
    context.rings.append((job_id, urgency))
    return AcceptedJob(job_id=job_id, status_url=f"/api/v2/jobs/{job_id}")


async def get_job(context: Context, job_id: str) -> Job:
    """How a job stands, with its result once it is done."""
    return as_job(await load_job(context, job_id))


async def load_job(context: Context, job_id: str) -> JobRow:
    row = await context.first(JOB, job_id=job_id)
    if row is None:
        raise NotFound("job", job_id)
    return row


def as_job(row: JobRow) -> Job:
    return Job(
        job_id=row.id,
        kind=row.kind,
        status=row.status,
        attempts=min(row.attempt, MOST_ATTEMPTS),
        progress=row.progress,
        result=row.result,
        error=row.error,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


async def list_jobs(context: Context, query: JobQuery) -> JobPage:
    """The caller's jobs, newest first; ended ones for seven days."""
    found = NEWEST if query.status is None else NEWEST.where(JobRow.status == query.status)
    total = int(await context.scalar(found.order_by(None).with_only_columns(func.count())))
    first, _ = query.start()
    shown = [as_job(row) for row in await context.rows(found.limit(query.limit).offset(first))]
    return JobPage(jobs=shown, **query.answer(len(shown), total))


async def cancel_job(context: Context, job_id: str) -> Job:
    """Take a job back: one that waits never starts, the effect of a running one never lands.

    Said again, the first answer returns; `Conflict` for a job that ended otherwise.
    """
    row = await load_job(context, job_id)
    if row.status in ("queued", "running"):
        await end_job(context, row, waits_or_runs(row), "cancelled")
        row = await load_job(context, job_id)
    if row.status != "cancelled":
        raise Conflict("This job has ended already", job_id=job_id, status=row.status)
    return as_job(row)
