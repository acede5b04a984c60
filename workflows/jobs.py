"""Kinds of jobs, and running one: claim, keep the lease, end it with its effect."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date
from typing import Any

from opentelemetry import trace
from pydantic import BaseModel, TypeAdapter, ValidationError

from storage.database import StoreUnavailable
from storage.tables import JobRow
from tools import jobs
from tools.context import Context, Platform, Workspace
from tools.errors import AppError, InvalidInput, Unauthorized, Unavailable
from tools.flows import OWNER, Overtaken, Owner
from tools.traces import spanned, trace_of
from workflows.leases import under_lease

log = logging.getLogger("workflows.jobs")
tracer = trace.get_tracer("workflows")
LOOK_SECONDS = 1.0
TEXT = TypeAdapter(str).validate_python
DAY = TypeAdapter(date).validate_python
Ending = Callable[[Context, BaseModel], Awaitable[None]]
Kind = Callable[[Workspace, dict[str, Any], Ending], Coroutine[Any, Any, None]]


class LateLoser(Exception):
    """Another attempt owns the job by now, or it was cancelled; this one's effect must not stay."""


async def split_task(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.steps import SplitRequest
    from workflows import split

    request = SplitRequest.model_validate(payload["request"])
    await split.split_task(workspace, TEXT(payload["task_id"]), request, ending)


async def capture_text(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.capture import CaptureRequest
    from workflows import capture

    request = CaptureRequest.model_validate(payload["request"])
    await capture.capture_text(workspace, request, payload["wait"], ending)


async def refine_capture(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from workflows import refine

    await refine.refine(workspace, TEXT(payload["capture_id"]), ending)


async def plan_day(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from tools.plan import PlanRequest
    from workflows import day_plan

    request = PlanRequest.model_validate(payload["request"])
    await day_plan.plan_day(workspace, request, ending)


async def brief_morning(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    from workflows import briefing

    await briefing.brief_morning(workspace, DAY(payload["day"]), ending)


async def roll_over(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    """A new activity day: who listens learns how the streak stands now."""
    from tools.rollover import roll_over as tell

    day = DAY(payload["day"])
    async with workspace.begin() as context:
        await ending(context, await tell(context, day))


async def resume_flow(workspace: Workspace, payload: dict[str, Any], ending: Ending) -> None:
    """Go on with a flow whose process stopped under it."""
    from workflows import registry

    await registry.go_on_with(workspace, TEXT(payload["flow_id"]), ending)


JOBS: dict[str, Kind] = {
    "brief_morning": brief_morning,
    "capture_text": capture_text,
    "plan_day": plan_day,
    "refine_capture": refine_capture,
    "resume_flow": resume_flow,
    "roll_over": roll_over,
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
    owner = OWNER.set(Owner(job_id=job.id))
    try:
        parent, named = trace_of(job.payload), {"job.id": job.id}
        with spanned(tracer, f"job {job.kind}", parent, attributes=named):
            await run_claimed(workspace, job)
    finally:
        OWNER.reset(owner)
    return True


async def run_claimed(workspace: Workspace, job: JobRow) -> None:
    async def ending(context: Context, result: BaseModel) -> None:
        if not await jobs.finish_job(context, job, result.model_dump(mode="json")):
            raise LateLoser

    try:
        await keeping_it(workspace, job, kind_of(job)(workspace, job.payload, ending))
    except (LateLoser, Overtaken, Unauthorized):  # or the account is gone
        log.info("job %s is not this attempt's any more", job.id)
    except (Unavailable, StoreUnavailable) as error:
        await give_back(workspace, job, type(error).__name__)
    except AppError as error:
        await end_failed(workspace, job, error.message)
    except (KeyError, ValidationError) as error:
        log.warning("job %s has a payload of another release", job.id, exc_info=error)
        await end_failed(workspace, job, f"This release can not read this job {job.kind!r}")
    except Exception as error:
        log.exception("job %s stopped", job.id, exc_info=error)
        await give_back(workspace, job, type(error).__name__)


async def keeping_it(workspace: Workspace, job: JobRow, work: Coroutine[Any, Any, None]) -> None:
    """Work under the job's lease; `LateLoser` as soon as it is seen to be lost."""
    third = workspace.settings.job_lease_seconds / 3
    every, rounds = min(LOOK_SECONDS, third), 0

    async def keep() -> None:
        nonlocal rounds
        rounds += 1
        is_due = rounds % max(1, int(third / every)) == 0
        look = jobs.extend_lease if is_due else jobs.is_ours
        if not await look(workspace.platform, job):
            raise LateLoser

    await under_lease(work, keep, every)


def kind_of(job: JobRow) -> Kind:
    if job.kind not in JOBS:
        raise InvalidInput(f"This release knows no job {job.kind!r}")
    return JOBS[job.kind]


async def give_back(workspace: Workspace, job: JobRow, reason: str) -> None:
    async with workspace.begin() as context:
        await jobs.retry_job(context, job, reason)


async def end_failed(workspace: Workspace, job: JobRow, reason: str) -> None:
    async with workspace.begin() as context:
        await jobs.fail_job(context, job, reason)
