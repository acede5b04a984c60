"""The task splitter: a task in steps of minutes, the first so small that it is easy to begin."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline.model import AnsweringBrain
from agents.offline.steps import Split, split_task
from agents.words import DATA_NOTE, as_data
from tools.context import Workspace
from tools.rules.steps import StepDraft, StepLimits, step_problems


@dataclass(frozen=True)
class SplitDeps:
    """The task to split, as the store has it."""

    workspace: Workspace
    title: str
    description: str
    estimated_minutes: int | None
    tags: list[str]
    limits: StepLimits

    def built_in(self) -> Split:
        return split_task(
            self.title,
            description=self.description,
            estimated_minutes=self.estimated_minutes,
            tags=self.tags,
            limits=self.limits,
        )


class DraftStep(BaseModel):
    description: str
    estimated_minutes: int
    emoji: str = "✅"


class StepsDraft(BaseModel):
    steps: list[DraftStep] = Field(max_length=50)

    def drafts(self) -> list[StepDraft]:
        return [
            StepDraft(step.description, step.estimated_minutes, step.emoji) for step in self.steps
        ]


@dataclass(frozen=True)
class SplitPlan:
    """Checked steps, and what the built-in analysis says about beginning and friction."""

    steps: list[StepDraft]
    is_first_sitting: bool
    cue: str
    friction: list[str]
    generated_by: str


splitter_agent = Agent(
    None,
    name="task_splitter",
    deps_type=SplitDeps,
    output_type=StepsDraft,
    instructions=(
        "Split the task into concrete steps that a tired person can begin. Each starts with a "
        "verb, has at most 12 words and one emoji. Name real things, not generic advice. "
        + DATA_NOTE
    ),
    retries={"tools": 1, "output": 1},
    end_strategy="early",
)


@splitter_agent.instructions
def limits(run: RunContext[SplitDeps]) -> str:
    most, minutes = run.deps.limits.max_steps, run.deps.limits.max_minutes_per_step
    return f"2 to {most} steps of 1 to {minutes} whole minutes; the first at most 2 minutes."


@splitter_agent.output_validator
async def keeps_the_rules(run: RunContext[SplitDeps], draft: StepsDraft) -> StepsDraft:
    problems = step_problems(draft.drafts(), run.deps.limits, run.deps.title)
    if problems:
        raise ModelRetry(" ".join(problems))
    return draft


async def plan_split(deps: SplitDeps) -> SplitPlan:
    """Steps by the ladder of models; after one repair at most, the library's."""
    built_in = deps.built_in()
    settings = deps.workspace.settings
    answer = await run_agent(
        splitter_agent,
        prompt(deps),
        deps,
        AnsweringBrain(lambda: as_draft(built_in)),
        settings,
        settings.split_seconds,
    )
    steps = answer.output.drafts()
    minutes = sum(step.estimated_minutes for step in steps)
    return SplitPlan(
        steps=steps,
        is_first_sitting=(deps.estimated_minutes or 0) > minutes,
        cue=built_in.cue,
        friction=list(built_in.friction),
        generated_by=answer.generated_by,
    )


def as_draft(split: Split) -> StepsDraft:
    return StepsDraft(
        steps=[
            DraftStep(
                description=step.description,
                estimated_minutes=step.estimated_minutes,
                emoji=step.emoji,
            )
            for step in split.steps
        ]
    )


def prompt(deps: SplitDeps) -> str:
    task = {
        "title": deps.title,
        "description": deps.description[:2_000],
        "estimated_minutes": deps.estimated_minutes,
        "tags": deps.tags,
    }
    return as_data(json.dumps(task, ensure_ascii=False))
