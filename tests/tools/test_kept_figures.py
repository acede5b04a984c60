"""Corners in which what is kept could part from what the rows say."""

from __future__ import annotations

from typing import Any

from tests.conftest import Clock
from tests.tools import acts
from tests.tools.recompute import differences
from tests.workspaces import add_task
from tools.compass import list_zones
from tools.context import Workspace
from tools.gamification import get_streak, list_ledger
from tools.shapes import PageQuery
from tools.tasks import TaskUpdate, delete_task, list_tasks, restore_task, update_task
from tools.tasks.shapes import TaskFilter


async def metric(workspace: Workspace, name: str) -> int:
    async with workspace.read() as context:
        return context.user.metrics.get(name, 0)


async def update(workspace: Workspace, task_id: str, **fields: Any) -> None:
    async with workspace.begin() as context:
        await update_task(context, task_id, TaskUpdate(**fields))


async def delete(workspace: Workspace, task_id: str) -> None:
    async with workspace.begin() as context:
        await delete_task(context, task_id)


async def titles(workspace: Workspace) -> list[str]:
    async with workspace.read() as context:
        page = await list_tasks(context, TaskFilter(status=["todo"]))
    return [task.title for task in page.tasks]


async def test_focus_on_a_deleted_task_is_no_xp_of_its_zone(
    workspace: Workspace, clock: Clock
) -> None:
    task = await add_task(workspace, "Water the plants", zone_id="zone-life")
    await acts.start(workspace, 25, task.task_id)
    await delete(workspace, task.task_id)
    clock.advance(minutes=25)
    assert (await acts.end(workspace)).xp_earned == 30
    assert await differences(workspace) == []
    async with workspace.begin() as context:
        await restore_task(context, task.task_id)
    assert await differences(workspace) == []
    async with workspace.read() as context:
        assert (await list_zones(context)).zones[1].task_count == 1


async def test_reopening_takes_back_the_claim_too(workspace: Workspace, clock: Clock) -> None:
    for _ in range(7):
        clock.advance(days=1)
        task = await add_task(workspace, "Walk", zone_id="zone-life", priority="urgent")
        await acts.finish(workspace, task.task_id)
    for _ in range(2):
        assert (await acts.claim(workspace, task.task_id)).streak_bonus == 5
        await acts.put_status(workspace, task.task_id, "todo")
        assert await net_of(workspace, task.task_id) == 0
        await acts.finish(workspace, task.task_id)
    assert await net_of(workspace, task.task_id) == 23
    assert await differences(workspace) == []


async def net_of(workspace: Workspace, task_id: str) -> int:
    async with workspace.read() as context:
        entries = (await list_ledger(context, PageQuery(limit=200))).entries
    return sum(entry.amount for entry in entries if entry.task_id == task_id)


async def test_sessions_that_pay_nothing_use_no_paid_grant(
    workspace: Workspace, clock: Clock
) -> None:
    for _ in range(8):
        await acts.start(workspace, 25)
        assert (await acts.end(workspace)).xp_earned == 0
    await acts.start(workspace, 25)
    clock.advance(minutes=25)
    assert (await acts.end(workspace)).xp_earned == 30


async def test_a_session_left_alone_pays_once_and_counts_for_no_streak(
    workspace: Workspace, clock: Clock
) -> None:
    session = await acts.start(workspace, 25)
    clock.advance(minutes=56)
    paid = [(await acts.end(workspace, session.session_id)).xp_earned for _ in range(2)]
    assert paid == [30, 30]
    async with workspace.read() as context:
        assert (await get_streak(context)).streak_status == "none"
        assert context.user.xp == 30 + 15  # and the achievement of a first session
    assert await differences(workspace) == []


async def test_finishing_again_makes_no_second_next_beside_a_touched_one(
    workspace: Workspace, clock: Clock
) -> None:
    task = await add_task(workspace, "Walk", recurrence="FREQ=DAILY", due_date="2026-03-04")
    first = await acts.finish(workspace, task.task_id)
    assert first.next_task_id is not None
    clock.advance(minutes=1)
    await update(workspace, first.next_task_id, title="Long walk")
    await acts.put_status(workspace, task.task_id, "todo")
    again = await acts.finish(workspace, task.task_id)
    assert again.next_task_id == first.next_task_id
    assert await titles(workspace) == ["Long walk"]


async def test_finishing_again_makes_a_next_in_place_of_a_deleted_one(workspace: Workspace) -> None:
    task = await add_task(workspace, "Walk", recurrence="FREQ=DAILY", due_date="2026-03-04")
    first = await acts.finish(workspace, task.task_id)
    assert first.next_task_id is not None
    await delete(workspace, first.next_task_id)
    await acts.put_status(workspace, task.task_id, "todo")
    again = await acts.finish(workspace, task.task_id)
    assert again.next_task_id not in (None, first.next_task_id)
    assert await titles(workspace) == ["Walk"]


async def test_three_chosen_and_finished_count_though_one_was_done_before(
    workspace: Workspace, clock: Clock
) -> None:
    ids = [(await add_task(workspace, title)).task_id for title in ("One", "Two", "Three")]
    await acts.finish(workspace, ids[0])
    await acts.put_status(workspace, ids[0], "todo")
    clock.advance(minutes=1)
    await acts.choose(workspace, *ids)
    for task_id in ids:
        await acts.finish(workspace, task_id)
    assert await metric(workspace, "rituals_all_done") == 1


async def test_a_chosen_task_that_was_reopened_is_not_finished(workspace: Workspace) -> None:
    ids = [(await add_task(workspace, title)).task_id for title in ("One", "Two", "Three")]
    await acts.choose(workspace, *ids)
    await acts.finish(workspace, ids[0])
    await acts.put_status(workspace, ids[0], "todo")
    await acts.finish(workspace, ids[1])
    await acts.finish(workspace, ids[2])
    assert await metric(workspace, "rituals_all_done") == 0
    await acts.finish(workspace, ids[0])
    assert await metric(workspace, "rituals_all_done") == 1
    await acts.put_status(workspace, ids[0], "todo")
    await acts.finish(workspace, ids[0])
    assert await metric(workspace, "rituals_all_done") == 1


async def test_moving_and_finishing_in_one_change_pays_into_the_new_zone(
    workspace: Workspace,
) -> None:
    task = await add_task(workspace, "Water the plants", zone_id="zone-life")
    await update(workspace, task.task_id, zone_id="zone-self", status="done")
    assert await differences(workspace) == []
    await update(workspace, task.task_id, zone_id=None, status="todo")
    assert await differences(workspace) == []


async def test_a_second_name_for_nothing_changes_no_figure(workspace: Workspace) -> None:
    task = await add_task(workspace, "Water the plants", zone_id="zone-life", tags=["green"])
    before = await differences(workspace)
    await update(workspace, task.task_id, title="Water the plants", tags=["green"])
    assert await differences(workspace) == before == []
