"""Micro-steps: a task in pieces of minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field
from sqlalchemy import bindparam, update

from storage.database import new_id
from storage.search import words_of
from storage.tables import StepRow, TaskRow
from tools.context import Context, altered, mine, record
from tools.errors import Conflict, NotFound
from tools.progress import add_metric, add_to_day, count_streak_day, grant_xp, under_cap
from tools.rules.completion import step_progress
from tools.rules.steps import StepDraft, StepLimits
from tools.rules.xp import STEP_XP
from tools.shapes import Input, Moment, Output
from tools.tasks.read import load_steps, load_task
from tools.tasks.shapes import MicroStep, step_fields

MOST_REMEMBERED = 200
STEP = mine(StepRow).where(StepRow.id == bindparam("step_id"), StepRow.replaced_at.is_(None))


class SplitRequest(Input):
    max_steps: int = Field(8, ge=2, le=20, strict=True)
    max_minutes_per_step: int = Field(10, ge=1, le=10, strict=True)

    def limits(self) -> StepLimits:
        return StepLimits(self.max_steps, self.max_minutes_per_step)


class SplitTask(Output):
    """`coverage_minutes`: how much of the estimate the open steps cover.

    `reused_from` is the task whose finished steps these are, the user's own way of doing it.
    """

    task_id: str
    micro_steps: list[MicroStep]
    total_steps: int
    total_minutes: int
    coverage_minutes: int
    is_first_sitting: bool
    cue: str | None
    friction: list[str]
    generated_by: str
    reused_from: str | None = None


class CompletedStep(Output):
    """`parent_task_progress`: percent of the task's steps that are done."""

    step_id: str
    is_completed: bool
    completed_at: Moment
    xp_earned: int
    parent_task_progress: float


async def replace_steps(
    context: Context, task_id: str, drafts: Sequence[StepDraft], most: int
) -> list[StepRow]:
    """Put new steps in the place of the open ones; finished ones stay, first.

    What was finished is not asked for again, and all together are at most `most` steps.
    """
    task = await load_task(context, task_id)
    kept = [step for step in await load_steps(context, task_id) if step.is_completed]
    await retire_open_steps(context, task_id)
    rows = [
        new_step(context, task_id, number, draft)
        for number, draft in enumerate(still_needed(drafts, kept, most), len(kept) + 1)
    ]
    await renumber(context, kept)
    if rows:
        await context.insert(StepRow, rows)
    total = len(kept) + len(rows)
    await context.change(TaskRow, task_id, steps_total=total, updated_at=context.now)
    if task.steps_total == 0:
        add_metric(context, "splits")
    elif task.steps_done == task.steps_total:
        remember_stepped(context, task_id)
    return [*kept, *(record(StepRow, row) for row in rows)]


def still_needed(
    drafts: Sequence[StepDraft], kept: Sequence[StepRow], most: int
) -> list[StepDraft]:
    done = {plain_words(step.description) for step in kept}
    new = [draft for draft in drafts if plain_words(draft.description) not in done]
    return new[: max(0, most - len(kept))]


def plain_words(description: str) -> str:
    return " ".join(words_of(description))


def remember_stepped(context: Context, task_id: str) -> None:
    """A task all of whose steps were done was counted; steps added later count it no more."""
    known = stepped_before(context)
    if task_id not in known:
        context.user.memo["stepped"] = [*known, task_id][-MOST_REMEMBERED:]


def stepped_before(context: Context) -> list[str]:
    known: list[str] = context.user.memo.get("stepped", [])
    return known


async def retire_open_steps(context: Context, task_id: str) -> None:
    still_open = update(StepRow).where(
        StepRow.task_id == task_id,
        StepRow.is_completed.is_(False),
        StepRow.replaced_at.is_(None),
    )
    await context.execute(still_open.values(replaced_at=context.now))


async def renumber(context: Context, kept: list[StepRow]) -> None:
    for number, step in enumerate(kept, 1):
        if step.step_number != number:
            await context.change(StepRow, step.id, step_number=number)
            kept[number - 1] = altered(step, step_number=number)


def new_step(context: Context, task_id: str, number: int, draft: StepDraft) -> dict[str, Any]:
    return {
        "id": new_id("step"),
        "user_id": context.user.id,
        "task_id": task_id,
        "step_number": number,
        "description": draft.description,
        "estimated_minutes": draft.estimated_minutes,
        "emoji": draft.emoji,
        "is_completed": False,
        "completed_at": None,
        "xp_earned": 0,
        "created_at": context.now,
        "replaced_at": None,
    }


def as_micro_steps(rows: list[StepRow]) -> list[MicroStep]:
    return [MicroStep.model_validate({"step_id": row.id, **step_fields(row)}) for row in rows]


async def complete_step(context: Context, step_id: str) -> CompletedStep:
    """Finish a micro-step; doing it again returns the first answer."""
    step = await context.first(STEP, step_id=step_id)
    if step is None:
        raise NotFound("micro-step", step_id)
    task = await load_task(context, step.task_id)
    if step.completed_at is not None:
        return as_completed(step, task)
    await count_streak_day(context)
    paid = STEP_XP if under_cap(context, "step") else 0
    paid = await grant_xp(context, "step", step.id, paid, "Completed a micro-step", task.id)
    changes = {"is_completed": True, "completed_at": context.now, "xp_earned": paid}
    await context.change(StepRow, step.id, **changes)
    task = await count_step(context, task)
    return as_completed(altered(step, **changes), task)


async def steps_beside(context: Context, step_id: str) -> tuple[TaskRow, list[StepRow]]:
    """The task of an open step, and all its steps; `Conflict` when the step is finished."""
    step = await context.first(STEP, step_id=step_id)
    if step is None:
        raise NotFound("micro-step", step_id)
    if step.is_completed:
        raise Conflict("This step is finished already", step_id=step_id)
    return await load_task(context, step.task_id), await load_steps(context, step.task_id)


async def count_step(context: Context, task: TaskRow) -> TaskRow:
    counts = {"steps_done": task.steps_done + 1, "updated_at": context.now}
    await context.change(TaskRow, task.id, **counts)
    add_to_day(context, "steps_done")
    add_metric(context, "steps_done")
    if counts["steps_done"] == task.steps_total and task.id not in stepped_before(context):
        add_metric(context, "split_tasks_all_steps_done")
    return altered(task, **counts)


def as_completed(step: StepRow, task: TaskRow) -> CompletedStep:
    return CompletedStep(
        step_id=step.id,
        is_completed=True,
        completed_at=step.completed_at,
        xp_earned=step.xp_earned,
        parent_task_progress=step_progress(task.steps_done, task.steps_total),
    )
