"""Day plan: gather the facts → plan → word → offer."""

from __future__ import annotations

import asyncio
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from agents.day_planner import word_plan
from storage.database import new_id
from tools.context import Workspace
from tools.plan import (
    DayFacts,
    DayPlan,
    PlanRequest,
    draft_day,
    gather_day,
)
from tools.plan.offer import keep_or_offer
from workflows.running import Ending, FlowContext, compiled, run_flow

NAME = "day_plan"


class DayPlanState(TypedDict, total=False):
    flow_id: str
    request: dict[str, Any]
    facts: dict[str, Any]
    draft: dict[str, Any]
    plan: dict[str, Any]


async def gather(state: DayPlanState, runtime: Runtime[FlowContext]) -> DayPlanState:
    request = PlanRequest.model_validate(state["request"])
    async with runtime.context.workspace.read() as context:
        facts = await gather_day(context, request)
    return {"facts": facts.model_dump(mode="json")}


async def plan(state: DayPlanState, runtime: Runtime[FlowContext]) -> DayPlanState:
    facts = DayFacts.model_validate(state["facts"])
    planner = runtime.context.workspace.settings.planner
    # In a thread: it takes a core for as long as a hundred requests do.
    draft = await asyncio.to_thread(draft_day, facts, planner)
    return {"draft": draft.model_dump(mode="json")}


async def word(state: DayPlanState, runtime: Runtime[FlowContext]) -> DayPlanState:
    draft = DayPlan.model_validate(state["draft"])
    zone = ZoneInfo(state["facts"]["zone"])
    worded = await word_plan(runtime.context.workspace, draft, zone)
    return {"draft": worded.model_dump(mode="json")}


async def offer(state: DayPlanState, runtime: Runtime[FlowContext]) -> DayPlanState:
    """The plan and the flow's row in one transaction, with the end of the job, if any."""
    async with runtime.context.workspace.begin() as context:
        kept = await keep_or_offer(context, DayPlan.model_validate(state["draft"]))
        await runtime.context.end(context, "done", kept)
    return {"plan": kept.model_dump(mode="json")}


def build() -> StateGraph[Any, Any, Any, Any]:
    graph = StateGraph(DayPlanState, context_schema=FlowContext)
    graph.add_node("gather", gather)
    graph.add_node("plan_slots", plan)
    graph.add_node("word", word)
    graph.add_node("offer", offer)
    graph.add_edge(START, "gather")
    graph.add_edge("gather", "plan_slots")
    graph.add_edge("plan_slots", "word")
    graph.add_edge("word", "offer")
    graph.add_edge("offer", END)
    return graph


async def plan_day(
    workspace: Workspace, request: PlanRequest, ending: Ending | None = None
) -> DayPlan:
    """Plan a day; where a plan stands already, the new one is only offered."""
    flow_id = new_id("flow")
    graph = await compiled(workspace.platform, NAME, build)
    start: DayPlanState = {
        "flow_id": flow_id,
        "request": request.model_dump(mode="json", exclude_none=True),
    }
    state = await run_flow(graph, flow_id, dict(start), FlowContext(workspace, ending=ending))
    return DayPlan.model_validate(state["plan"])
