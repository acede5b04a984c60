"""The secretary prioritizer: words the order that the rules made, and never changes it."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline.model import NAME, AnsweringBrain
from agents.toolset import agent_tool
from agents.words import DATA_NOTE, as_data, word_problem
from tools.context import Workspace
from tools.energy import get_current_energy
from tools.secretary import Dashboard
from tools.tasks import get_task


@dataclass(frozen=True)
class SecretaryDeps:
    workspace: Workspace
    dashboard: Dashboard

    @property
    def facts(self) -> str:
        return self.dashboard.model_dump_json(exclude={"focus_recommendation", "generated_by"})

    @property
    def words(self) -> str:
        """The facts that may be said; an id is full of digits that count nothing."""
        return self.dashboard.model_dump_json(exclude={"priorities": {"__all__": {"task_id"}}})


class Wording(BaseModel):
    """One warm sentence on what to do now, from the facts alone."""

    focus_recommendation: str


secretary_agent = Agent(
    None,
    name="secretary_prioritizer",
    deps_type=SecretaryDeps,
    output_type=Wording,
    tools=[agent_tool(get_task), agent_tool(get_current_energy)],
    instructions=(
        "You are the user's secretary. The order of priorities is decided; say in one kind "
        "sentence why the first one fits now. Use the facts alone, no other number. " + DATA_NOTE
    ),
    retries={"tools": 1, "output": 1},
    end_strategy="early",
)


@secretary_agent.output_validator
async def from_facts(run: RunContext[SecretaryDeps], wording: Wording) -> Wording:
    """The rules' own sentence already is; it may quote whatever a title says."""
    if run.model.model_name == NAME:
        return wording
    titles = [task.title for task in run.deps.dashboard.priorities]
    said = wording.focus_recommendation
    if problem := word_problem(said, run.deps.words, longest=700, quotes=titles):
        raise ModelRetry(problem)
    return wording


async def word_dashboard(workspace: Workspace, dashboard: Dashboard) -> Dashboard:
    """The dashboard with its recommendation in a model's words; order and numbers untouched."""
    deps = SecretaryDeps(workspace, dashboard)
    said = Wording(focus_recommendation=dashboard.focus_recommendation)
    answer = await run_agent(
        secretary_agent,
        as_data(deps.facts),
        deps,
        AnsweringBrain(lambda: said),
        workspace.settings,
        workspace.settings.wording_seconds,
    )
    return dashboard.model_copy(
        update={
            "focus_recommendation": answer.output.focus_recommendation,
            "generated_by": answer.generated_by,
        }
    )
