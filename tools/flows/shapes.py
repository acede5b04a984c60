from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import Field

from storage.tables import FlowRow
from tools.errors import Conflict
from tools.shapes import Moment, Output, PageQuery

FlowStatus = Literal["running", "paused", "done", "failed", "cancelled"]


class Overtaken(Conflict):
    """Another attempt has the flow by now, or it was cancelled: nothing of this one may stay."""


@dataclass(frozen=True)
class Owner:
    """For whom a flow runs: a job, or a request whose answer is kept under a key."""

    job_id: str | None = None
    key_hash: str | None = None


NOBODY = Owner()
OWNER: ContextVar[Owner] = ContextVar("owner", default=NOBODY)
"""Set where a request or a job begins, and read where a flow's row is written."""


@dataclass(frozen=True)
class Held:
    """A flow as one attempt holds it. `is_kept`: it had its row before it began."""

    flow_id: str
    workflow: str
    input: dict[str, Any]
    attempt: int = 0
    is_kept: bool = False
    job_id: str | None = None
    answer: dict[str, Any] | None = None
    nodes: tuple[str, ...] = ()


def held(row: FlowRow) -> Held:
    return Held(
        flow_id=row.id,
        workflow=row.workflow,
        input=row.input,
        attempt=row.attempt,
        is_kept=True,
        job_id=row.job_id,
        answer=row.answer,
        nodes=tuple(row.nodes),
    )


class Flow(Output):
    """A run of a workflow. `question`: what a paused one waits for; `nodes`: the steps passed."""

    flow_id: str
    workflow: str
    status: FlowStatus
    question: dict[str, Any] | None
    nodes: list[str]
    error: str | None
    created_at: Moment
    updated_at: Moment


class FlowQuery(PageQuery):
    status: FlowStatus | None = Field(
        None, description="Only those; running and paused ones without it"
    )


class FlowPage(Output):
    flows: list[Flow]
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


class WorkflowShown(Output):
    """A kind of flow: its nodes in their order, and a drawing of them in Mermaid."""

    name: str
    description: str
    nodes: list[str]
    mermaid: str


class Workflows(Output):
    workflows: list[WorkflowShown]


def as_flow(row: FlowRow) -> Flow:
    is_open = row.status == "paused"
    return Flow(
        flow_id=row.id,
        workflow=row.workflow,
        status=row.status,
        question=row.question if is_open else None,
        nodes=row.nodes,
        error=row.error,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def capture_of(flow_id: str) -> str:
    return flow_id.replace("flow", "capture", 1)


def flow_of(capture_id: str) -> str:
    """A capture and its flow share the number of their ids."""
    return capture_id.replace("capture", "flow", 1)
