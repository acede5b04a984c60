"""The day planner's voice: words the plan that the rules made, and never moves anything in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline.model import NAME, AnsweringBrain
from agents.toolset import agent_tool
from agents.words import DATA_NOTE, as_data, word_problem
from tools.context import Workspace
from tools.energy import get_current_energy
from tools.plan import DayPlan, get_todays_plan
from tools.rules.dayplan_words import clock
from tools.tasks import get_task

LONGEST_NOTE = 300


@dataclass(frozen=True)
class PlannerDeps:
    workspace: Workspace
    plan: DayPlan
    zone: ZoneInfo

    @property
    def facts(self) -> str:
        """What may be said: no ids, times as the user's clock shows them."""
        return json.dumps(plan_facts(self.plan, self.zone), ensure_ascii=False)


class PlanNote(BaseModel):
    """One or two warm sentences on the day's plan, from the facts alone."""

    note: str


planner_agent = Agent(
    None,
    name="day_planner",
    deps_type=PlannerDeps,
    output_type=PlanNote,
    tools=[agent_tool(get_task), agent_tool(get_current_energy), agent_tool(get_todays_plan)],
    instructions=(
        "You are the user's day planner. The plan is made; say in one or two kind sentences what "
        "the day holds and how it begins. Use the facts alone, no other number, change nothing. "
        + DATA_NOTE
    ),
    retries={"tools": 1, "output": 1},
    end_strategy="early",
)


@planner_agent.output_validator
async def from_facts(run: RunContext[PlannerDeps], note: PlanNote) -> PlanNote:
    """The rules' own sentence already is; it may quote whatever a title says."""
    if run.model.model_name == NAME:
        return note
    plan = run.deps.plan
    titles = [*(slot.title for slot in plan.slots), *(left.title for left in plan.left_out)]
    if problem := word_problem(note.note, run.deps.facts, LONGEST_NOTE, quotes=titles):
        raise ModelRetry(problem)
    return note


async def word_plan(workspace: Workspace, plan: DayPlan, zone: ZoneInfo) -> DayPlan:
    """The plan with its note in a model's words; everything else as it was."""
    deps = PlannerDeps(workspace, plan, zone)
    said = PlanNote(note=plan.note or "")
    answer = await run_agent(
        planner_agent,
        as_data(deps.facts),
        deps,
        AnsweringBrain(lambda: said),
        workspace.settings,
        workspace.settings.plan_seconds,
    )
    update = {"note": answer.output.note, "generated_by": answer.generated_by}
    return plan.model_copy(update=update)


def plan_facts(plan: DayPlan, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "note": plan.note,
        "slots": [
            {
                "title": slot.title,
                "from": clock(slot.start, zone),
                "to": clock(slot.end, zone),
                "kind": slot.kind,
                "reason": slot.reason,
            }
            for slot in plan.slots
        ],
        "left_out": [{"title": left.title, "reason": left.reason} for left in plan.left_out],
        "planned_minutes": plan.planned_minutes,
        "free_minutes": plan.free_minutes,
        "filled_percent": plan.filled_percent,
    }
