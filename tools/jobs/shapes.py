from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from storage.queue import Urgency
from tools.rules.alarms import BRIEF, ROLL_OVER
from tools.shapes import Moment, Output, PageQuery

JobStatus = Literal["queued", "running", "done", "failed", "cancelled"]
MOST_ATTEMPTS = 3
URGENCY_OF: dict[str, Urgency] = {
    BRIEF: "background",
    "refine_capture": "refine",
    ROLL_OVER: "background",
}
"""How soon a kind runs; whoever asked for what is not named here waits for it."""


class StepsPassed(Output):
    """How far a running job is: the steps behind it, and the last of them."""

    steps_done: int
    last_step: str


class Job(Output):
    """A piece of work behind a request. `result` is the answer the call would have given."""

    job_id: str
    kind: str
    status: JobStatus
    attempts: int
    progress: StepsPassed | None
    result: dict[str, Any] | None
    error: str | None
    created_at: Moment
    started_at: Moment | None
    finished_at: Moment | None


class JobQuery(PageQuery):
    status: JobStatus | None = Field(None, description="Only those; all without it")


class JobPage(Output):
    jobs: list[Job]
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


class AcceptedJob(Output):
    job_id: str
    status_url: str
