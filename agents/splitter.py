"""The task splitter: a task in steps of minutes, the first so small that it is easy to begin."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from pydantic import BaseModel, Field
from pydantic_ai import Agent, ModelRetry, RunContext

from agents.models import run_agent
from agents.offline.model import NAME, AnsweringBrain
from agents.offline.steps import Split, smaller, split_task
from agents.words import DATA_NOTE, as_data
from storage.tables import StepRow, TaskRow
from tools.context import Context, Workspace
from tools.own_steps import OwnSteps
from tools.rules.steps import StepDraft, StepLimits, step_problems
from tools.steps import SplitTask, as_micro_steps, replace_steps, steps_beside

Ending = Callable[[Context, SplitTask], Awaitable[None]]


@dataclass(frozen=True)
class SplitDeps:
    """The task to split, as the store has it."""

    workspace: Workspace
    title: str
    description: str
    estimated_minutes: int | None
    tags: list[str]
    limits: StepLimits
    own: OwnSteps | None = None

    @property
    def own_way(self) -> OwnSteps | None:
        """The user's own steps, where they keep the rules for this task too."""
        if self.own is None or step_problems(self.own.steps, self.limits, self.title):
            return None
        return self.own

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
    reused_from: str | None = None


splitter_agent = Agent(
    None,
    name="task_splitter",
    deps_type=SplitDeps,
    output_type=StepsDraft,
    instructions=(
        "Split the task into concrete steps that a tired person can begin. Each starts with a "
        "verb, has at most 12 words and one emoji. Name real things, not generic advice. Where "
        "the user has steps of last time, stay close to them. " + DATA_NOTE
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
    built_in, own = deps.built_in(), deps.own_way
    first = as_draft(own.steps if own is not None else built_in.steps)
    settings = deps.workspace.settings
    answer = await run_agent(
        splitter_agent,
        prompt(deps),
        deps,
        AnsweringBrain(lambda: first),
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
        reused_from=own.task_id if own is not None and answer.output == first else None,
    )


def as_draft(steps: Iterable[StepDraft]) -> StepsDraft:
    return StepsDraft(
        steps=[
            DraftStep(
                description=step.description,
                estimated_minutes=step.estimated_minutes,
                emoji=step.emoji,
            )
            for step in steps
        ]
    )


def minutes_left(row: TaskRow) -> int | None:
    """Whole minutes of the estimate that are left, at least one; None without an estimate."""
    if row.estimated_hours is None:
        return None
    return max(1, round((row.estimated_hours - row.actual_hours) * 60))


def prompt(deps: SplitDeps) -> str:
    task: dict[str, object] = {
        "title": deps.title,
        "description": deps.description[:2_000],
        "estimated_minutes": deps.estimated_minutes,
        "tags": deps.tags,
    }
    if deps.own_way is not None:
        task["steps_of_last_time"] = [step.description for step in deps.own_way.steps]
    return as_data(json.dumps(task, ensure_ascii=False))


async def split_step(workspace: Workspace, step_id: str, ending: Ending | None = None) -> SplitTask:
    """Cut one open micro-step into smaller ones in its place; the other steps stay.

    `NotFound` for an unknown step, `Conflict` for a finished one.
    """
    async with workspace.begin() as context:
        task, steps = await steps_beside(context, step_id)
        still_open = [step for step in steps if not step.is_completed]
        drafts = [
            draft
            for step in still_open
            for draft in (
                smaller(step_draft(step), task.title) if step.id == step_id else [step_draft(step)]
            )
        ]
        rows = await replace_steps(context, task.id, drafts, task.steps_done + len(drafts))
        split = as_split(task.id, rows)
        if ending is not None:
            await ending(context, split)
    return split


def as_split(task_id: str, rows: list[StepRow]) -> SplitTask:
    return SplitTask(
        task_id=task_id,
        micro_steps=as_micro_steps(rows),
        total_steps=len(rows),
        total_minutes=sum(row.estimated_minutes for row in rows),
        coverage_minutes=sum(row.estimated_minutes for row in rows if not row.is_completed),
        is_first_sitting=False,
        cue=None,
        friction=[],
        generated_by=NAME,
    )


def step_draft(step: StepRow) -> StepDraft:
    return StepDraft(step.description, step.estimated_minutes, step.emoji)
