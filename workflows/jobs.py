"""Kinds of jobs, and running one: claim, keep the lease, end it with its effect."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from opentelemetry import trace
from pydantic import BaseModel

from storage.database import StoreUnavailable
from storage.tables import JobRow
from tools import jobs
from tools.context import Context, Platform, Workspace
from tools.errors import AppError, InvalidInput, Unavailable

log = logging.getLogger("workflows.jobs")
tracer = trace.get_tracer("workflows")
Ending = Callable[[Context, BaseModel], Awaitable[None]]
Kind = Callable[[Workspace, dict[str, Any], Ending], Awaitable[None]]


class LateLoser(Exception):
    """Another attempt owns the job by now; this one's effect must not stay."""


async def split_task(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.steps import SplitRequest
    from workflows import split

    request = SplitRequest.model_validate(payload["request"])
    await split.split_task(workspace, payload["task_id"], request, ending)


async def capture_text(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.capture import CaptureRequest
    from workflows import capture

    request = CaptureRequest.model_validate(payload["request"])
    await capture.capture_text(workspace, request, payload["wait"], ending)


async def refine_capture(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from workflows import refine

    await refine.refine(workspace, payload["capture_id"], ending)


async def plan_day(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.plan import PlanRequest
    from workflows import day_plan

    request = PlanRequest.model_validate(payload["request"])
    await day_plan.plan_day(workspace, request, ending)


JOBS: dict[str, Kind] = {
    "capture_text": capture_text,
    "plan_day": plan_day,
    "refine_capture": refine_capture,
    "split_task": split_task,
}


async def run_job(platform: Platform, job_id: str) -> bool:
    """Claim and run one job to its end; False when it was not ours to run."""
    job = await jobs.claim_job(platform, job_id)
    if job is None:
        return False
    workspace = platform.for_user(job.user_id)
    if job.attempt > jobs.MOST_ATTEMPTS:
        async with workspace.begin() as context:
            await jobs.give_up(context, job)
        return False
    with tracer.start_as_current_span(f"job {job.kind}", attributes={"job.id": job.id}):
        async with heartbeat(platform, job):
            await run_claimed(workspace, job)
    return True


async def run_claimed(workspace: Workspace, job: JobRow) -> None:
    async def ending(context: Context, result: BaseModel) -> None:
        if not await jobs.finish_job(context, job, result.model_dump(mode="json")):
            raise LateLoser

    try:
        await kind_of(job)(workspace, job.payload, ending)
    except LateLoser:
        log.info("job %s belongs to a later attempt", job.id)
    except (Unavailable, StoreUnavailable) as error:
        await give_back(workspace, job, type(error).__name__)
    except AppError as error:
        async with workspace.begin() as context:
            await jobs.fail_job(context, job, error.message)
    except Exception as error:
        log.exception("job %s stopped", job.id, exc_info=error)
        await give_back(workspace, job, type(error).__name__)


def kind_of(job: JobRow) -> Kind:
    if job.kind not in JOBS:
        raise InvalidInput(f"This release knows no job {job.kind!r}")
    return JOBS[job.kind]


async def give_back(workspace: Workspace, job: JobRow, reason: str) -> None:
    async with workspace.begin() as context:
        await jobs.retry_job(context, job, reason)


@contextlib.asynccontextmanager
async def heartbeat(platform: Platform, job: JobRow) -> AsyncIterator[None]:
    """Extend the job's lease while it runs."""

    async def beat() -> None:
        while True:
            await asyncio.sleep(platform.settings.job_lease_seconds / 3)
            with contextlib.suppress(StoreUnavailable):
                await jobs.extend_lease(platform, job)

    beating = asyncio.create_task(beat())
    try:
        yield
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
