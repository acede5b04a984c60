"""Morning: suggest tasks → wait for the user's choice → plan the day around it."""

from __future__ import annotations

from typing import Any, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime
from langgraph.types import interrupt

from storage.database import new_id
from tools.context import Context, Workspace
from tools.errors import NotFound
from tools.flows import load_flow
from tools.plan import DayPlan, MorningChoice, MorningPlan, MorningQuestion, PlanRequest, gather_day
from tools.plan.offer import keep_or_offer
from tools.ritual import CHOICES, RitualComplete, as_suggested, complete_ritual, open_task
from tools.secretary import suggested_tasks
from workflows.day_plan import plan, word
from workflows.running import Ending, FlowContext, answer_flow, compiled, run_flow

NAME = "morning"
QUESTION = "Which one to three tasks would make this a good day?"
NOTHING_OPEN = "Nothing is waiting. Tell me of one to three tasks, or enjoy the day."


class MorningState(TypedDict, total=False):
    """JSON alone: it is what the pause keeps."""

    flow_id: str
    question: dict[str, Any]
    task_ids: list[str]
    facts: dict[str, Any]
    draft: dict[str, Any]
    morning: dict[str, Any]


async def entry(state: MorningState) -> str:
    """A pause that was lost with its process begins again at its answer."""
    return "gather" if "task_ids" in state else "suggest"


async def suggest(state: MorningState, runtime: Runtime[FlowContext]) -> MorningState:
    """The secretary's first tasks, and the flow's row, which waits from here on."""
    async with runtime.context.workspace.begin() as context:
        rows = await suggested_tasks(context, CHOICES)
        question = MorningQuestion(
            flow_id=state["flow_id"],
            suggested_tasks=[as_suggested(row) for row in rows],
            question=QUESTION if rows else NOTHING_OPEN,
        )
        shown = question.model_dump(mode="json", exclude={"flow_id"})
        await runtime.context.end(context, "paused", question, shown)
    return {"question": question.model_dump(mode="json")}


async def ask(state: MorningState) -> MorningState:
    return {"task_ids": interrupt(state["question"])}


async def gather(state: MorningState, runtime: Runtime[FlowContext]) -> MorningState:
    async with runtime.context.workspace.read() as context:
        for task_id in state["task_ids"]:
            await open_task(context, task_id)
        facts = await gather_day(context, PlanRequest(), state["task_ids"])
    return {"facts": facts.model_dump(mode="json")}


async def settle(state: MorningState, runtime: Runtime[FlowContext]) -> MorningState:
    """The ritual, the plan and the flow's end in one transaction."""
    chosen = dict(zip(RITUAL_FIELDS, state["task_ids"], strict=False))
    async with runtime.context.workspace.begin() as context:
        ritual = await complete_ritual(context, RitualComplete.model_validate(chosen))
        kept = await keep_or_offer(context, DayPlan.model_validate(state["draft"]))
        morning = MorningPlan(ritual=ritual, plan=kept)
        await runtime.context.end(context, "done", morning)
    return {"morning": morning.model_dump(mode="json")}


RITUAL_FIELDS = tuple(RitualComplete.model_fields)


def build() -> StateGraph[Any, Any, Any, Any]:
    graph = StateGraph(MorningState, context_schema=FlowContext)
    graph.add_node("suggest", suggest)
    graph.add_node("ask", ask)
    graph.add_node("gather", gather)
    graph.add_node("plan_slots", plan)
    graph.add_node("word", word)
    graph.add_node("settle", settle)
    graph.add_conditional_edges(START, entry, ["suggest", "gather"])
    graph.add_edge("suggest", "ask")
    graph.add_edge("ask", "gather")
    graph.add_edge("gather", "plan_slots")
    graph.add_edge("plan_slots", "word")
    graph.add_edge("word", "settle")
    graph.add_edge("settle", END)
    return graph


async def start_morning(workspace: Workspace, ending: Ending | None = None) -> MorningQuestion:
    """Suggest up to three tasks; the flow waits for the choice, over restarts too."""
    flow_id = new_id("flow")
    graph = await compiled(workspace.platform, NAME, build)
    context = FlowContext(workspace, ending=ending)
    state = await run_flow(graph, flow_id, {"flow_id": flow_id}, context)
    return MorningQuestion.model_validate(state["question"])


async def choose_morning(
    workspace: Workspace, flow_id: str, choice: MorningChoice, ending: Ending | None = None
) -> MorningPlan:
    """Complete the day's ritual with the choice and plan the day; of racing answers one counts.

    `NotFound` for an unknown flow or task, `Conflict` for one that was answered, or a task that
    is done; the question then stays open.
    """

    async def check(unit: Context) -> None:
        if (await load_flow(unit, flow_id)).workflow != NAME:
            raise NotFound("flow", flow_id)

    graph = await compiled(workspace.platform, NAME, build)
    start: MorningState = {"flow_id": flow_id, "task_ids": choice.task_ids}
    context = FlowContext(workspace, ending=ending)
    state = await answer_flow(graph, flow_id, choice.task_ids, dict(start), context, check)
    return MorningPlan.model_validate(state["morning"])
