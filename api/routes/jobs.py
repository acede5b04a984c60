from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading
from tools import jobs
from tools.jobs import Job

router = APIRouter(prefix="/api/v2/jobs", tags=["Jobs"])


@router.get("/{job_id}")
async def get_job(context: Reading, job_id: str) -> Job:
    """How a job stands; its result is the answer the call would have given.

    `job_update` on the WebSocket tells when it is worth asking again.
    """
    return await jobs.get_job(context, job_id)
