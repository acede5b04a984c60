"""The energy coach: what the user's own logs say, in sentences that rest on counts."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, RunContext
from pydantic_ai.messages import ModelMessage, ModelRequest, ToolReturnPart

from agents.models import run_agent
from agents.offline.coach import answer, topic_of
from agents.offline.coach.answers import MOST_ADVICE, WITH_OUTLOOK, WITH_TASKS
from agents.offline.model import AnsweringBrain
from agents.toolset import agent_tool
from agents.words import DATA_NOTE, NUMBER, as_data, word_problem
from tools.coaching import coach_facts
from tools.context import Workspace
from tools.energy import (
    Advice,
    CoachRequest,
    get_current_energy,
    get_energy_forecast,
    get_energy_history,
)
from tools.rules.medical import find_causes, find_medical

TOOLS: list[Callable[..., Awaitable[Any]]] = [
    get_current_energy,
    get_energy_forecast,
    get_energy_history,
]
TOOL_NAMES = {tool.__name__ for tool in TOOLS}
SNAPSHOT_ID = re.compile(r"snap_\w+")
NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
SPELLED = {word: str(number) for number, word in enumerate(NUMBER_WORDS.split(), 2)}
WORD = re.compile(r"[a-z]+", re.IGNORECASE)


@dataclass(frozen=True)
class CoachDeps:
    """`quotes` are the user's own words, which advice may repeat."""

    workspace: Workspace
    facts: list[str]
    advice: list[str]
    quotes: list[str] = field(default_factory=list)


class AdviceDraft(BaseModel):
    advice: list[str] = Field(min_length=1, max_length=MOST_ADVICE)


coach_agent = Agent(
    None,
    name="energy_coach",
    deps_type=CoachDeps,
    output_type=AdviceDraft,
    tools=[agent_tool(tool) for tool in TOOLS],
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
    """Kind, no cause, nothing medical, and no number that neither a fact nor a tool gave."""
    facts = "\n".join([*run.deps.facts, *run.deps.advice, *told_by_tools(run.messages)])
    for sentence in draft.advice:
        if problem := advice_problem(sentence, facts, run.deps.quotes):
            raise ModelRetry(problem)
    return draft


def told_by_tools(messages: Iterable[ModelMessage]) -> list[str]:
    """What tools answered in this run; ids are full of digits that count nothing."""
    parts = (part for m in messages if isinstance(m, ModelRequest) for part in m.parts)
    returns = [part for part in parts if isinstance(part, ToolReturnPart)]
    answers = [part.model_response_str() for part in returns if part.tool_name in TOOL_NAMES]
    return [SNAPSHOT_ID.sub("", text) for text in answers]


def advice_problem(sentence: str, facts: str, quotes: list[str]) -> str | None:
    """Why a sentence may not be said, in words a model can act on; None when it may."""
    if problem := word_problem(sentence, facts, quotes=quotes):
        return problem
    own = sentence
    for quote in quotes:
        own = own.replace(quote, " ")
    if found := [*find_medical(own), *find_causes(own)]:
        return f"Leave out {', '.join(found)}: count, and explain nothing."
    known = set(NUMBER.findall(facts))
    unknown = [word for word in WORD.findall(own.lower()) if SPELLED.get(word, "") not in known]
    unknown = [word for word in unknown if word in SPELLED]
    return f"{', '.join(unknown)} stands in no fact; use facts alone." if unknown else None


async def advise(workspace: Workspace, request: CoachRequest) -> Advice:
    """Advice from the last 30 days of logs and the hours ahead, with the facts it rests on."""
    topic = topic_of(request.question)
    async with workspace.read() as context:
        known = await coach_facts(context, topic in WITH_OUTLOOK, topic in WITH_TASKS)
    built_in = answer(topic, known)
    titles = [task.title for task in known.tasks]
    deps = CoachDeps(workspace, built_in.facts, built_in.advice, titles)
    said = await run_agent(
        coach_agent,
        prompt(deps, request.question),
        deps,
        AnsweringBrain(lambda: AdviceDraft(advice=built_in.advice)),
        workspace.settings,
        workspace.settings.wording_seconds,
    )
    return Advice(advice=said.output.advice, facts=built_in.facts, generated_by=said.generated_by)


def prompt(deps: CoachDeps, question: str | None) -> str:
    """Facts, what the counts advise, and the question, as data."""
    advice = [f"The counts advise: {sentence}" for sentence in deps.advice]
    return as_data("\n".join([*deps.facts, *advice, f"Question: {question or 'none'}"]))
