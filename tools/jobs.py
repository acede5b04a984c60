"""Jobs: work handed over inside the caller's transaction, run elsewhere, ended exactly once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import bindparam, or_, select, update

from storage.database import new_id
from storage.tables import JobRow
from tools.context import Context, Platform, mine
from tools.errors import NotFound
from tools.events import JobUpdated
from tools.shapes import Moment, Output

JobStatus = Literal["queued", "running", "done", "failed", "cancelled"]
MOST_ATTEMPTS = 3
JOB = mine(JobRow).where(JobRow.id == bindparam("job_id"))


class Job(Output):
    """A piece of work behind a request. `result` is the answer the call would have given."""

    job_id: str
    kind: str
    status: JobStatus
    attempts: int
    result: dict[str, Any] | None
    error: str | None
    created_at: Moment
    started_at: Moment | None
    finished_at: Moment | None


class AcceptedJob(Output):
    job_id: str
    status_url: str


async def enqueue_job(context: Context, kind: str, payload: dict[str, Any]) -> AcceptedJob:
    """Write a job with the caller's other changes; it is rung after the commit."""
    job_id = new_id("job")
    row = {
        "id": job_id,
        "user_id": context.user.id,
        "kind": kind,
        "payload": payload,
        "status": "queued",
        "attempt": 0,
        "run_after": context.now,
        "created_at": context.now,
    }
    await context.insert(JobRow, row)
    context.emit(JobUpdated(job_id=job_id, kind=kind, status="queued"))
    context.rings.append(job_id)
    return AcceptedJob(job_id=job_id, status_url=f"/api/v2/jobs/{job_id}")


async def get_job(context: Context, job_id: str) -> Job:
    """How a job stands, with its result once it is done."""
    row = await context.first(JOB, job_id=job_id)
    if row is None:
        raise NotFound("job", job_id)
    return Job(
        job_id=row.id,
        kind=row.kind,
        status=row.status,
        attempts=min(row.attempt, MOST_ATTEMPTS),
        result=row.result,
        error=row.error,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
    )


async def claim_job(platform: Platform, job_id: str) -> JobRow | None:
    """Take a waiting job, or one whose worker's lease ran out; None if another has it.

    Workers act for every user: this and `waiting_jobs` look at all of them.
    """
    now = platform.clock()
    async with platform.database.write() as connection:
        claimed = (
            update(JobRow)
            .where(JobRow.id == job_id, ready(now))
            .values(
                status="running",
                attempt=JobRow.attempt + 1,
                lease_until=now + timedelta(seconds=platform.settings.job_lease_seconds),
                started_at=now,
            )
            .returning(JobRow)
        )
        return cast(JobRow | None, (await connection.execute(claimed)).first())


def ready(now: datetime) -> Any:
    waiting = (JobRow.status == "queued") & (JobRow.run_after <= now)
    forgotten = (JobRow.status == "running") & (JobRow.lease_until < now)
    return or_(waiting, forgotten)


async def waiting_jobs(platform: Platform, limit: int = 100) -> list[str]:
    """Ids of jobs that nobody works on, oldest first."""
    statement = select(JobRow.id).where(ready(platform.clock())).order_by(JobRow.id).limit(limit)
    async with platform.database.read() as connection:
        return list((await connection.execute(statement)).scalars())


async def extend_lease(platform: Platform, job: JobRow) -> bool:
    """Keep a running job; False when it is not this attempt's any more."""
    until = platform.clock() + timedelta(seconds=platform.settings.job_lease_seconds)
    async with platform.database.write() as connection:
        kept = await connection.execute(still_mine(job).values(lease_until=until))
        return kept.rowcount == 1


def still_mine(job: JobRow) -> Any:
    return update(JobRow).where(
        JobRow.id == job.id, JobRow.status == "running", JobRow.attempt == job.attempt
    )


async def finish_job(context: Context, job: JobRow, result: dict[str, Any]) -> bool:
    """End a job in the transaction of its effect; False for a late loser, which must roll back."""
    return await end(context, job, "done", result=result)


async def fail_job(context: Context, job: JobRow, error: str) -> bool:
    return await end(context, job, "failed", error=error)


async def give_up(context: Context, job: JobRow) -> bool:
    """End a job whose workers kept stopping under it."""
    return await fail_job(context, job, f"Its worker stopped {MOST_ATTEMPTS} times while it ran")


async def retry_job(context: Context, job: JobRow, error: str) -> bool:
    """Back to the queue with growing patience, or failed after the last attempt."""
    if job.attempt >= MOST_ATTEMPTS:
        return await fail_job(context, job, error)
    later = context.now + timedelta(seconds=2**job.attempt)
    values = {"status": "queued", "run_after": later, "lease_until": None, "error": error}
    return bool((await context.execute(still_mine(job).values(values))).rowcount)


async def end(
    context: Context,
    job: JobRow,
    status: JobStatus,
    result: dict[str, Any] | None = None,
    error: str | None = None,
) -> bool:
    values = {
        "status": status,
        "result": result,
        "error": error,
        "finished_at": context.now,
        "lease_until": None,
    }
    ended = bool((await context.execute(still_mine(job).values(values))).rowcount)
    if ended:
        context.emit(JobUpdated(job_id=job.id, kind=job.kind, status=status))
    return ended
