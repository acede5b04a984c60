from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import CurrentClaims, Reading, Writing
from api.idempotency import IdempotentRoute
from api.lazily import load
from api.refusals import refusals
from tools import flows
from tools.flows import Flow, FlowPage, FlowQuery, Workflows, WorkflowShown

router = APIRouter(prefix="/api/v2", tags=["Workflows"], route_class=IdempotentRoute)


@router.get("/workflows")
async def list_workflows(_caller: CurrentClaims) -> Workflows:
    """The kinds of flows: what each does, its steps, and a drawing of them in Mermaid."""
    await load("workflows.registry")
    from workflows.registry import list_workflows

    return list_workflows()


@router.get("/workflows/{name}", responses=refusals(404))
async def get_workflow(_caller: CurrentClaims, name: str) -> WorkflowShown:
    """One kind of flow."""
    await load("workflows.registry")
    from workflows.registry import get_workflow

    return get_workflow(name)


@router.get("/flows")
async def list_flows(context: Reading, query: Annotated[FlowQuery, Query()]) -> FlowPage:
    """Your flows that run, or wait for a word of yours, newest first."""
    return await flows.list_flows(context, query)


@router.get("/flows/{flow_id}")
async def get_flow(context: Reading, flow_id: str) -> Flow:
    """How a flow stands: the steps behind it, and its question while it waits for you."""
    return await flows.get_flow(context, flow_id)


@router.post("/flows/{flow_id}/cancel", responses=refusals(409))
async def cancel_flow(context: Writing, flow_id: str) -> Flow:
    """Call a flow off: its question is closed, and what it works on never lands.

    Said again, the first answer returns. 409 for one that has ended otherwise.
    """
    return await flows.cancel_flow(context, flow_id)
