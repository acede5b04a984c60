from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from api.refusals import refusals
from tools import jobs
from tools.jobs import Job, JobPage, JobQuery

router = APIRouter(prefix="/api/v2/jobs", tags=["Jobs"], route_class=IdempotentRoute)


@router.get("")
async def list_jobs(context: Reading, query: Annotated[JobQuery, Query()]) -> JobPage:
    """Your jobs, newest first; those that have ended are kept for seven days."""
    return await jobs.list_jobs(context, query)


@router.get("/{job_id}")
async def get_job(context: Reading, job_id: str) -> Job:
    """How a job stands; its result is the answer the call would have given.

    `job_update` on the WebSocket tells when it is worth asking again.
    """
    return await jobs.get_job(context, job_id)


@router.post("/{job_id}/cancel", responses=refusals(409))
async def cancel_job(context: Writing, job_id: str) -> Job:
    """Take a job back: nothing of it happens, also if it runs already.

    Said again, the first answer returns. 409 for one that is done or has failed.
    """
    return await jobs.cancel_job(context, job_id)
