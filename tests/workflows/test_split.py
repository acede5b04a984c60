from __future__ import annotations

from typing import Any

import pytest

from storage.tables import FlowRow, StepRow, TaskRow
from tests.provider import Output, Status
from tests.scripted_model import MODEL, Start
from tests.workspaces import add_task, rows_of, user_of
from tools.context import Context, Platform, Workspace
from tools.errors import Conflict, NotFound
from tools.steps import SplitRequest, complete_step
from tools.tasks import TaskUpdate, delete_task, update_task
from workflows.split import split_task

ASK = SplitRequest()
STEPS = Output(
    {
        "steps": [
            {"description": "Open the tax folder", "estimated_minutes": 2, "emoji": "📂"},
            {"description": "Write the tax report", "estimated_minutes": 9, "emoji": "✍️"},
        ]
    }
)


async def live_steps(platform: Platform) -> list[Any]:
    rows = await rows_of(platform, StepRow, replaced_at=None)
    return sorted(rows, key=lambda row: row.step_number)


async def finish(workspace: Workspace, step_id: str) -> None:
    async with workspace.begin() as context:
        await complete_step(context, step_id)


async def test_an_unknown_task_is_not_found_and_leaves_no_flow(
    platform: Platform, workspace: Workspace
) -> None:
    with pytest.raises(NotFound):
        await split_task(workspace, "task_0000", ASK)
    assert await rows_of(platform, FlowRow) == []


async def test_another_users_task_is_not_found(platform: Platform, workspace: Workspace) -> None:
    theirs = await add_task(await user_of(platform, "bert"), "Write the report")
    with pytest.raises(NotFound):
        await split_task(workspace, theirs.task_id, ASK)
    assert await rows_of(platform, StepRow) == []


async def test_a_task_deleted_while_it_is_split_gets_no_steps(
    platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workflows import split

    task = await add_task(workspace, "Write the report")
    plan = split.plan_split

    async def deleting(deps: Any) -> Any:
        async with workspace.begin() as context:
            await delete_task(context, task.task_id)
        return await plan(deps)

    monkeypatch.setattr(split, "plan_split", deleting)
    with pytest.raises(NotFound):
        await split_task(workspace, task.task_id, ASK)
    assert await rows_of(platform, StepRow) == []


async def test_an_ending_that_refuses_takes_the_steps_with_it(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write the report")
    before = await split_task(workspace, task.task_id, ASK)

    async def refuses(_: Context, split: Any) -> None:
        assert split.task_id == task.task_id
        raise Conflict("Somebody else was faster")

    with pytest.raises(Conflict):
        await split_task(workspace, task.task_id, ASK, refuses)
    assert [row.id for row in await live_steps(platform)] == [s.step_id for s in before.micro_steps]
    assert len(await rows_of(platform, FlowRow)) == 1


async def test_the_steps_are_stored_with_their_flow(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write the tax report", estimated_hours=1)
    split = await split_task(workspace, task.task_id, ASK)
    assert split.generated_by == "rules"
    assert split.total_steps == len(split.micro_steps) >= 2
    assert split.total_minutes == sum(step.estimated_minutes for step in split.micro_steps)
    assert split.is_first_sitting == (split.coverage_minutes < 60)
    stored = await live_steps(platform)
    assert [row.id for row in stored] == [step.step_id for step in split.micro_steps]
    assert [row.step_number for row in stored] == list(range(1, split.total_steps + 1))
    [flow] = await rows_of(platform, FlowRow)
    assert (flow.workflow, flow.status) == ("split", "done")
    assert flow.input == {"task_id": task.task_id, "request": ASK.model_dump()}


async def test_splitting_again_replaces_open_steps_and_keeps_finished_ones(
    platform: Platform, workspace: Workspace
) -> None:
    task = await add_task(workspace, "Write the tax report", estimated_hours=1)
    first = await split_task(workspace, task.task_id, ASK)
    done = first.micro_steps[1]
    await finish(workspace, done.step_id)
    again = await split_task(workspace, task.task_id, SplitRequest(max_steps=3))
    kept, *fresh = again.micro_steps
    assert (kept.step_id, kept.step_number, kept.is_completed) == (done.step_id, 1, True)
    assert not {step.step_id for step in fresh} & {step.step_id for step in first.micro_steps}
    assert [step.step_number for step in again.micro_steps] == list(range(1, again.total_steps + 1))
    [row] = await rows_of(platform, TaskRow)
    assert (row.steps_total, row.steps_done) == (again.total_steps, 1)
    assert again.coverage_minutes == sum(step.estimated_minutes for step in fresh)


async def test_what_was_logged_is_taken_off_the_estimate(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the tax report", estimated_hours=8)
    big = await split_task(workspace, task.task_id, ASK)
    async with workspace.begin() as context:
        await update_task(context, task.task_id, TaskUpdate(actual_hours=7.9))
    left = await split_task(workspace, task.task_id, ASK)
    assert big.is_first_sitting is True
    assert left.total_minutes <= 6 < big.total_minutes
    assert left.is_first_sitting is False


async def test_more_hours_than_estimated_still_split(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the tax report", estimated_hours=1)
    async with workspace.begin() as context:
        await update_task(context, task.task_id, TaskUpdate(actual_hours=5))
    assert (await split_task(workspace, task.task_id, ASK)).total_steps >= 2


async def test_a_models_steps_are_stored(workspace: Workspace, model: Start) -> None:
    model(STEPS)
    task = await add_task(workspace, "Finish the tax report", estimated_hours=1)
    split = await split_task(workspace, task.task_id, ASK)
    assert split.generated_by == MODEL
    assert [step.description for step in split.micro_steps] == [
        "Open the tax folder",
        "Write the tax report",
    ]


async def test_a_model_in_trouble_leaves_the_library_to_split(
    workspace: Workspace, model: Start
) -> None:
    model(Status(500))
    task = await add_task(workspace, "Finish the tax report", estimated_hours=1)
    assert (await split_task(workspace, task.task_id, ASK)).generated_by == "rules"


async def test_splitting_counts_once_a_task(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the tax report")
    for _ in range(3):
        await split_task(workspace, task.task_id, ASK)
    async with workspace.read() as context:
        assert context.user.metrics["splits"] == 1
