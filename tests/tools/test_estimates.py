"""A person's own factor, from the tasks they finished."""

from __future__ import annotations

import pytest

from tests.workspaces import add_task, user_of
from tools import estimates
from tools.context import Platform, Workspace
from tools.estimates import EstimateFactor, estimate_factors
from tools.tasks import TaskUpdate, set_task_status, update_task


async def finish(workspace: Workspace, title: str, actual_hours: float, **fields: object) -> None:
    task = await add_task(workspace, title, **fields)
    async with workspace.begin() as context:
        await update_task(context, task.task_id, TaskUpdate(actual_hours=actual_hours))
    async with workspace.begin() as context:
        await set_task_status(context, task.task_id, "done")


async def factor(workspace: Workspace, *tags: str) -> EstimateFactor:
    async with workspace.read() as context:
        return (await estimate_factors(context)).for_tags(tags)


async def test_nothing_finished_changes_no_estimate(workspace: Workspace) -> None:
    assert await factor(workspace, "writing") == EstimateFactor(1.0, 0, None)


async def test_only_own_finished_tasks_with_both_numbers_count(
    platform: Platform, workspace: Workspace
) -> None:
    bert = await user_of(platform, "bert")
    for number in range(3):
        await finish(bert, f"Bert's {number}", 5.0, estimated_hours=1)
    await finish(workspace, "No estimate", 1.0)
    await finish(workspace, "Never tracked", 0.0, estimated_hours=1)
    await add_task(workspace, "Still open", estimated_hours=1)
    await finish(workspace, "One", 0.5, estimated_hours=0.2)
    await finish(workspace, "Two", 0.5, estimated_hours=0.2)
    assert await factor(workspace) == EstimateFactor(1.0, 2, None)


async def test_three_finished_tasks_say_how_long_things_take(workspace: Workspace) -> None:
    for number in range(3):
        await finish(workspace, f"Page {number}", 0.5, estimated_hours=0.2, tags=["writing"])
    found = await factor(workspace, "writing")
    assert (found.tasks, found.value) == (3, 1.99)
    assert found.fact == (
        "You say 10 minutes, it takes 25 (the middle of 3 finished tasks tagged 'writing')"
    )


async def test_only_the_latest_count(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(estimates, "FINISHED", estimates.FINISHED.limit(3))
    for number in range(4):
        await finish(workspace, f"Page {number}", 0.5, estimated_hours=0.5)
    assert (await factor(workspace)).tasks == 3
    assert estimates.MOST_TASKS == 500
