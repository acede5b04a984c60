"""The workers' side: claim a job under a lease, keep it, end it once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import or_, select, update

from storage.queue import URGENCIES, Ring
from storage.tables import JobRow
from tools.context import Context, Platform
from tools.jobs.ends import end_job, still_mine
from tools.jobs.shapes import MOST_ATTEMPTS, StepsPassed

FAR_AWAY = timedelta(minutes=5)
"""No lease and no patience is that long: a moment beyond it was written by a clock gone wrong."""


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
    waiting = (JobRow.status == "queued") & not_between(JobRow.run_after, now)
    forgotten = (JobRow.status == "running") & not_between(JobRow.lease_until, now)
    return or_(waiting, forgotten)


def not_between(moment: Any, now: datetime) -> Any:
    """Whether a moment is over, or too far off to be meant."""
    return or_(moment <= now, moment > now + FAR_AWAY)


async def waiting_jobs(platform: Platform, limit: int = 1_000) -> list[Ring]:
    """Jobs that nobody works on, the most urgent and of those the oldest first."""
    statement = (
        select(JobRow.id, JobRow.urgency)
        .where(ready(platform.clock()))
        .order_by(JobRow.urgency, JobRow.id)
        .limit(limit)
    )
    async with platform.database.read() as connection:
        found = await connection.execute(statement)
        return [(row.id, URGENCIES[row.urgency]) for row in found]


async def extend_lease(platform: Platform, job: JobRow) -> bool:
    """Keep a running job; False when it is not this attempt's any more."""
    until = platform.clock() + timedelta(seconds=platform.settings.job_lease_seconds)
    async with platform.database.write() as connection:
        kept = await connection.execute(still_mine(job).values(lease_until=until))
        return kept.rowcount == 1


async def is_ours(platform: Platform, job: JobRow) -> bool:
    """Whether this attempt still has the job: it may be cancelled, or another's by now."""
    statement = select(JobRow.status, JobRow.attempt).where(JobRow.id == job.id)
    async with platform.database.read() as connection:
        row = (await connection.execute(statement)).first()
    return row is not None and (row.status, row.attempt) == ("running", job.attempt)


async def note_progress(context: Context, job_id: str, passed: list[str]) -> None:
    """Show how far a job is."""
    progress = StepsPassed(steps_done=len(passed), last_step=passed[-1])
    running = update(JobRow).where(JobRow.id == job_id, JobRow.status == "running")
    await context.execute(running.values(progress=progress.model_dump()))


async def finish_job(context: Context, job: JobRow, result: dict[str, Any]) -> bool:
    """End a job in the transaction of its effect; False for a late loser, which must roll back."""
    return await end_job(context, job, still_mine(job), "done", result=result)


async def fail_job(context: Context, job: JobRow, error: str) -> bool:
    return await end_job(context, job, still_mine(job), "failed", error=error)


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
