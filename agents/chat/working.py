"""Tools that think for themselves: they open their own units, and none while they think."""

from __future__ import annotations

import asyncio
from typing import Annotated

from pydantic import Field

from agents.splitter import SplitDeps, minutes_left, plan_split, split_step
from storage.tables import StepRow
from tools.context import Workspace
from tools.desk.shapes import DeskSplit, DeskTask
from tools.desk.task import desk_step, desk_task, next_step
from tools.errors import Conflict
from tools.own_steps import own_steps
from tools.plan import DayPlan, PlanRequest, draft_day, gather_day
from tools.plan.offer import keep_or_offer
from tools.rules.steps import StepDraft, StepLimits
from tools.shapes import Id
from tools.steps import replace_steps
from tools.tasks.read import load_steps, load_task

MOST_STEPS, MINUTES_A_STEP = 8, 10
Steps = Annotated[int, Field(ge=2, le=20)]


async def split_task(
    workspace: Workspace, task_id: Id, max_steps: Steps | None = None
) -> DeskSplit:
    """Put micro-steps of minutes on a task; open ones are replaced, finished ones stay."""
    most = max_steps or MOST_STEPS
    async with workspace.read() as context:
        row = await load_task(context, task_id)
        own = await own_steps(context, task_id, row.title)
    deps = SplitDeps(
        workspace=workspace,
        title=row.title,
        description=row.description or "",
        estimated_minutes=minutes_left(row),
        tags=list(row.tags),
        limits=StepLimits(most, MINUTES_A_STEP),
        own=own,
    )
    plan = await plan_split(deps)
    return await keep_steps(workspace, task_id, plan.steps, most)


async def smaller_step(workspace: Workspace, task_id: Id) -> DeskSplit:
    """Cut the next open step of a task into smaller ones; a task without steps is split."""
    async with workspace.read() as context:
        row = await load_task(context, task_id)
        first = await next_step(context, row)
    if first is None and row.steps_total:
        raise Conflict(f"“{row.title}” has no open step", task_id=task_id)
    if first is None:
        return await split_task(workspace, task_id)
    await split_step(workspace, first.id)
    async with workspace.read() as context:
        return as_split(await desk_task(context, task_id), await load_steps(context, task_id))


async def keep_steps(
    workspace: Workspace, task_id: str, drafts: list[StepDraft], most: int
) -> DeskSplit:
    async with workspace.begin() as context:
        rows = await replace_steps(context, task_id, drafts, most)
        task = await desk_task(context, task_id)
    return as_split(task, rows)


def as_split(task: DeskTask, rows: list[StepRow]) -> DeskSplit:
    still_open = [row for row in rows if not row.is_completed]
    return DeskSplit(
        task=task,
        steps=[desk_step(row) for row in still_open],
        total_minutes=sum(row.estimated_minutes for row in still_open),
    )


async def plan_day(
    workspace: Workspace,
    date: Annotated[str | None, Field(description="ISO date; null: today")] = None,
    start: Annotated[str | None, Field(description="HH:MM or ISO date-time")] = None,
    end: Annotated[str | None, Field(description="HH:MM or ISO date-time")] = None,
    busy: Annotated[list[dict[str, str]] | None, Field(description="[{start, end}]")] = None,
) -> DayPlan:
    """Plan a day around what is busy; where a plan stands, the new one waits as a proposal."""
    given = {"date": date, "start": start, "end": end, "busy": busy}
    request = PlanRequest.model_validate({k: v for k, v in given.items() if v is not None})
    async with workspace.read() as context:
        facts = await gather_day(context, request)
    draft = await asyncio.to_thread(draft_day, facts, workspace.settings.planner)
    async with workspace.begin() as context:
        return await keep_or_offer(context, draft)
