"""Every workflow there is: for those who ask what there is, and to go on with one by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from langgraph.graph.state import StateGraph

from storage.tables import FlowRow
from tools import flows
from tools.context import Context, Workspace
from tools.errors import InvalidInput, NotFound
from tools.flows import OWNER, Workflows, WorkflowShown, as_flow
from tools.idempotency import Reservation, keep_answer
from workflows import capture, day_plan, morning, split
from workflows.running import Ending, FlowContext, carry_on, compiled


@dataclass(frozen=True)
class Workflow:
    name: str
    description: str
    build: Callable[[], StateGraph[Any, Any, Any, Any]]

    @cached_property
    def shown(self) -> WorkflowShown:
        built = self.build()
        drawing = built.compile(name=self.name).get_graph().draw_mermaid()
        return WorkflowShown(
            name=self.name,
            description=self.description,
            nodes=list(built.nodes),
            mermaid=drawing,
        )


WORKFLOWS = {
    workflow.name: workflow
    for workflow in (
        Workflow(
            capture.NAME,
            "Reads what was said and files it; pauses where one word from you would help.",
            capture.build,
        ),
        Workflow(
            day_plan.NAME,
            "Gathers the day's facts, fits tasks and breaks into it, words it, and offers it.",
            day_plan.build,
        ),
        Workflow(
            morning.NAME,
            "Suggests tasks, waits for your choice, and plans the day around it.",
            morning.build,
        ),
        Workflow(
            split.NAME, "Looks at a task, drafts steps of minutes, and saves them.", split.build
        ),
    )
}


def list_workflows() -> Workflows:
    return Workflows(workflows=[workflow.shown for workflow in WORKFLOWS.values()])


def get_workflow(name: str) -> WorkflowShown:
    if name not in WORKFLOWS:
        raise NotFound("workflow", name)
    return WORKFLOWS[name].shown


async def go_on_with(workspace: Workspace, flow_id: str, ending: Ending) -> None:
    """Run a flow that was taken up from where it stands; its first caller's answer is kept too."""
    async with workspace.begin() as unit:
        row = await flows.load_flow(unit, flow_id)
        flow = await flows.resume_held(unit, flow_id, OWNER.get().job_id)
        if flow is None:
            await ending(unit, as_flow(row))
            return
    if flow.workflow not in WORKFLOWS:
        raise InvalidInput(f"This release knows no workflow {flow.workflow!r}")
    workflow = WORKFLOWS[flow.workflow]
    graph = await compiled(workspace.platform, workflow.name, workflow.build)
    await carry_on(graph, flow, FlowContext(workspace, ending=kept_too(workspace, row, ending)))


def kept_too(workspace: Workspace, row: FlowRow, ending: Ending) -> Ending:
    """Also keep the answer for the request that began the flow, should it be sent again."""
    if row.key_hash is None:
        return ending
    reservation = Reservation(workspace, row.key_hash)

    async def both(unit: Context, answer: Any) -> None:
        await keep_answer(unit, reservation, 200, answer.model_dump_json())
        await ending(unit, answer)

    return both
