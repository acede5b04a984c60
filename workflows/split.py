"""Split: gather the task → draft steps → save them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime

from agents.splitter import SplitDeps, minutes_left, plan_split
from storage.database import new_id
from tools.context import Workspace
from tools.own_steps import OwnSteps, own_steps
from tools.rules.steps import StepDraft
from tools.steps import SplitRequest, SplitTask, as_micro_steps, replace_steps
from tools.tasks import load_task
from workflows.running import Ending, FlowContext, compiled, run_flow

NAME = "split"


class SplitState(TypedDict, total=False):
    flow_id: str
    task_id: str
    request: dict[str, Any]
    task: dict[str, Any]
    plan: dict[str, Any]
    split: dict[str, Any]


async def gather(state: SplitState, runtime: Runtime[FlowContext]) -> SplitState:
    async with runtime.context.workspace.read() as context:
        row = await load_task(context, state["task_id"])
        own = await own_steps(context, row.id, row.title)
    return {
        "task": {
            "title": row.title,
            "description": row.description or "",
            "estimated_minutes": minutes_left(row),
            "tags": list(row.tags),
            "own": asdict(own) if own is not None else None,
        }
    }


async def draft(state: SplitState, runtime: Runtime[FlowContext]) -> SplitState:
    limits = SplitRequest.model_validate(state["request"]).limits()
    task = {**state["task"], "own": as_own(state["task"]["own"])}
    deps = SplitDeps(workspace=runtime.context.workspace, limits=limits, **task)
    return {"plan": asdict(await plan_split(deps))}


def as_own(own: dict[str, Any] | None) -> OwnSteps | None:
    if own is None:
        return None
    return OwnSteps(own["task_id"], [StepDraft(**step) for step in own["steps"]])


async def save(state: SplitState, runtime: Runtime[FlowContext]) -> SplitState:
    """Steps, counters and the flow's row in one transaction, with the end of the job, if any."""
    plan = state["plan"]
    drafts = [StepDraft(**step) for step in plan["steps"]]
    async with runtime.context.workspace.begin() as context:
        most = SplitRequest.model_validate(state["request"]).max_steps
        rows = await replace_steps(context, state["task_id"], drafts, most)
        split = SplitTask(
            task_id=state["task_id"],
            micro_steps=as_micro_steps(rows),
            total_steps=len(rows),
            total_minutes=sum(row.estimated_minutes for row in rows),
            coverage_minutes=sum(row.estimated_minutes for row in rows if not row.is_completed),
            is_first_sitting=plan["is_first_sitting"],
            cue=plan["cue"],
            friction=plan["friction"],
            generated_by=plan["generated_by"],
            reused_from=plan["reused_from"],
        )
        await runtime.context.end(context, "done", split)
    return {"split": split.model_dump(mode="json")}


def build() -> StateGraph[Any, Any, Any, Any]:
    graph = StateGraph(SplitState, context_schema=FlowContext)
    graph.add_node("gather", gather)
    graph.add_node("draft", draft)
    graph.add_node("save", save)
    graph.add_edge(START, "gather")
    graph.add_edge("gather", "draft")
    graph.add_edge("draft", "save")
    graph.add_edge("save", END)
    return graph


async def split_task(
    workspace: Workspace, task_id: str, request: SplitRequest, ending: Ending | None = None
) -> SplitTask:
    """Put micro-steps on a task; open ones are replaced, finished ones stay."""
    flow_id = new_id("flow")
    graph = await compiled(workspace.platform, NAME, build)
    start: SplitState = {
        "flow_id": flow_id,
        "task_id": task_id,
        "request": request.model_dump(),
    }
    context = FlowContext(workspace, ending=ending)
    state = await run_flow(graph, flow_id, dict(start), context)
    return SplitTask.model_validate(state["split"])
