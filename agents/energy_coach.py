"""The energy coach: what the user's own logs say, in sentences that rest on counts."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline.model import AnsweringBrain
from agents.toolset import agent_tool
from agents.words import DATA_NOTE, as_data, word_problem
from tools.context import Workspace
from tools.energy import Advice, CoachRequest, energy_patterns, get_current_energy
from tools.rules.energy import Patterns, recommendations

DAYS = 30


@dataclass(frozen=True)
class CoachDeps:
    workspace: Workspace
    facts: list[str]
    advice: list[str]


class AdviceDraft(BaseModel):
    advice: list[str] = Field(min_length=1, max_length=4)


coach_agent = Agent(
    None,
    name="energy_coach",
    deps_type=CoachDeps,
    output_type=AdviceDraft,
    tools=[agent_tool(get_current_energy)],
    instructions=(
        "You coach a person on planning around their energy. Give one to four short, kind "
        "sentences that rest on the facts alone: counts, never causes, nothing medical. "
        + DATA_NOTE
    ),
    retries={"tools": 1, "output": 1},
    end_strategy="early",
)


@coach_agent.output_validator
async def from_facts(run: RunContext[CoachDeps], draft: AdviceDraft) -> AdviceDraft:
    facts = "\n".join([*run.deps.facts, *run.deps.advice])
    for sentence in draft.advice:
        if problem := word_problem(sentence, facts):
            raise ModelRetry(problem)
    return draft


async def advise(workspace: Workspace, request: CoachRequest) -> Advice:
    """Advice from the last 30 days of logs, with the facts it rests on."""
    async with workspace.read() as context:
        found = await energy_patterns(context, DAYS)
        current = await get_current_energy(context)
    facts = [*pattern_facts(found), *current_facts(current.energy_level, current.hours_since_last)]
    deps = CoachDeps(workspace, facts, recommendations(found))
    answer = await run_agent(
        coach_agent,
        as_data("\n".join([*facts, f"Question: {request.question or 'none'}"])),
        deps,
        AnsweringBrain(lambda: AdviceDraft(advice=deps.advice[:4])),
        workspace.settings,
        workspace.settings.wording_seconds,
    )
    return Advice(advice=answer.output.advice, facts=facts, generated_by=answer.generated_by)


def pattern_facts(found: Patterns) -> list[str]:
    count = found.logs
    facts = [f"{count} energy log{'' if count == 1 else 's'} in the last {DAYS} days"]
    if found.average_energy is not None:
        facts.append(f"Average level {found.average_energy} of 3")
        facts.append(f"{found.low_energy_count} low, {found.high_energy_count} high")
    if found.best_time_of_day is not None:
        facts.append(f"Highest on average in the {found.best_time_of_day}")
    return facts


def current_facts(level: int | None, hours: float | None) -> list[str]:
    if level is None:
        return []
    return [f"Latest level {level}, {hours} hours ago"]
