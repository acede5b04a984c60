"""Runs are taken back whole: every row reads as before, whatever was done in them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func

from storage.database import Base
from storage.settings import Settings
from storage.tables import LedgerRow
from tests.tools.machine import WAYS, Act, Life, World, drawn
from tests.workspaces import add_task, user_of
from tools.context import Platform, Workspace, mine
from tools.errors import Conflict, NotFound
from tools.gamification import AddXp, get_streak, receive_xp
from tools.journal import NOT_TAKEN_BACK
from tools.progress import unlocked_ids
from tools.rewards import OpenBox, open_mystery_box
from tools.runs import end_run, start_run, undo_run
from tools.tasks import (
    TaskCreate,
    TaskFilter,
    TaskUpdate,
    create_task,
    list_tasks,
    set_task_status,
    update_task,
)

ON_FILE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
ON_SERVER = pytest.mark.parametrize("settings", ["postgresql"], indirect=True)
NOT_IN_A_RUN = {"sleep", "come_every_day", "travel", "play", "receive", "open_box", "wait"}
MORE_ALWAYS = {"updated_at", "seq"}


@pytest.fixture
def world(settings: Settings) -> Iterator[World]:
    opened = World(settings)
    yield opened
    opened.end()


async def everything(workspace: Workspace) -> dict[str, list[Any]]:
    """Every row of the user's that an undo must restore, and what the ledger adds up to."""
    found: dict[str, list[Any]] = {}
    async with workspace.read() as context:
        for mapper in Base.registry.mappers:
            table = mapper.class_.__table__
            if table.name in NOT_TAKEN_BACK | {"xp_ledger"} or "user_id" not in table.columns:
                continue
            rows = await context.select(mine(mapper.class_))
            found[table.name] = sorted(
                told({k: v for k, v in row._mapping.items() if k not in MORE_ALWAYS})
                for row in rows
            )
        total = mine(LedgerRow).with_only_columns(func.coalesce(func.sum(LedgerRow.amount), 0))
        found["balance"] = [int(await context.scalar(total)), context.user.xp]
    return found


def told(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True, default=str)


def acts_of_a_run(seed: int) -> list[Act]:
    dice = random.Random(seed)
    names = [name for name in WAYS if name not in NOT_IN_A_RUN]
    weights = [WAYS[name][0] for name in names]
    return [
        Act(name, {key: dice.choice(values) for key, values in WAYS[name][1].items()})
        for name in dice.choices(names, weights, k=dice.randint(1, 6))
    ]


def live(life: Life, acts: list[Act]) -> None:
    for act in acts:
        getattr(life, act.name)(**act.values)


def run_and_undo(life: Life, acts: list[Act]) -> None:
    """Do it in a run, take the run back."""
    free = life.workspace
    life.workspace = life.do(start_run(free, "chat", "Do something"))
    run_id = life.workspace.run_id or ""
    live(life, acts)
    life.workspace = free
    life.do(finish(free, run_id))
    life.do(undo(free, run_id))


async def finish(workspace: Workspace, run_id: str) -> None:
    async with workspace.begin() as context:
        await end_run(context, run_id, "Done")


async def undo(workspace: Workspace, run_id: str) -> Any:
    async with workspace.begin() as context:
        return await undo_run(context, run_id)


def check(world: World, seed: int) -> str:
    """What a run at random leaves behind after it was taken back; empty when nothing."""
    life, acts = Life(world), acts_of_a_run(seed)
    live(life, drawn(seed, 15))
    before = life.do(everything(life.workspace))
    run_and_undo(life, acts)
    after = life.do(everything(life.workspace))
    unlike = [name for name in before if before[name] != after[name]]
    story = " ".join(map(str, acts))
    return "\n".join(
        f"seed {seed}: {name} after {story}\n-{sorted(set(before[name]) - set(after[name]))}"
        f"\n+{sorted(set(after[name]) - set(before[name]))}"
        for name in unlike
    )


@ON_FILE
def test_forty_runs_at_random_are_taken_back_whole(world: World) -> None:
    for seed in range(40):
        assert check(world, seed) == ""


@ON_SERVER
def test_eight_runs_at_random_are_taken_back_whole_on_a_server(world: World) -> None:
    for seed in range(100, 108):
        assert check(world, seed) == ""


async def in_run(workspace: Workspace, *acts: Any) -> str:
    """The id of a run that did these acts."""
    inside = await start_run(workspace, "chat", "Do it")
    for act in acts:
        async with inside.begin() as context:
            await act(context)
    await finish(workspace, inside.run_id or "")
    return inside.run_id or ""


async def balance(workspace: Workspace) -> int:
    async with workspace.read() as context:
        return context.user.xp


async def test_a_field_changed_since_is_named_and_nothing_happens(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the letter")
    renaming = TaskUpdate(title="Write to Eve", priority="high")
    run_id = await in_run(workspace, lambda c: update_task(c, task.task_id, renaming))
    async with workspace.begin() as context:
        await update_task(context, task.task_id, TaskUpdate(title="Write to Bob"))
    before = await everything(workspace)
    with pytest.raises(Conflict) as refused:
        await undo(workspace, run_id)
    named = {"object": "task", "object_id": task.task_id, "field": "title"}
    assert refused.value.details["changed_since"] == [named]
    assert await everything(workspace) == before


async def test_undoing_twice_answers_alike_and_happens_once(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the letter")
    run_id = await in_run(workspace, lambda c: set_task_status(c, task.task_id, "done"))
    first = await undo(workspace, run_id)
    assert first.xp_taken_back > 0
    assert await undo(workspace, run_id) == first
    assert await balance(workspace) == 0


async def test_what_was_taken_back_can_be_earned_again_and_once(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the letter")
    run_id = await in_run(workspace, lambda c: set_task_status(c, task.task_id, "done"))
    paid = await balance(workspace)
    await undo(workspace, run_id)
    for _ in range(2):
        async with workspace.begin() as context:
            await set_task_status(context, task.task_id, "done")
    assert await balance(workspace) == paid > 0


async def test_a_streak_that_another_act_of_the_day_holds_stays(workspace: Workspace) -> None:
    mine_, yours = [await add_task(workspace, title) for title in ("Letter", "Dishes")]
    run_id = await in_run(workspace, lambda c: set_task_status(c, mine_.task_id, "done"))
    async with workspace.begin() as context:
        await set_task_status(context, yours.task_id, "done")
    await undo(workspace, run_id)
    async with workspace.read() as context:
        assert (await get_streak(context)).current_streak == 1
        assert context.user.task_counts["done"] == 1
        assert context.user.metrics["tasks_done"] == 1
        assert "ach-first-done" in await unlocked_ids(context)


async def test_an_opened_box_holds_its_run(workspace: Workspace) -> None:
    task = await add_task(workspace, "Write the letter")
    gift = AddXp(user_id=workspace.user_id, xp_amount=45, reason="A gift")
    async with workspace.begin() as context:
        await receive_xp(context, gift)
    run_id = await in_run(workspace, lambda c: set_task_status(c, task.task_id, "done"))
    async with workspace.begin() as context:
        await open_mystery_box(context, OpenBox(box_type="silver"))
    with pytest.raises(Conflict) as refused:
        await undo(workspace, run_id)
    assert {"mystery_box"} == {one["object"] for one in refused.value.details["changed_since"]}


async def test_a_task_that_others_wait_for_by_now_stays(workspace: Workspace) -> None:
    new = TaskCreate(title="Buy paint")
    run_id = await in_run(workspace, lambda c: create_task(c, new))
    async with workspace.read() as context:
        (made,) = (await list_tasks(context, TaskFilter())).tasks
    await add_task(workspace, "Paint the fence", blocked_by=[made.task_id])
    with pytest.raises(Conflict):
        await undo(workspace, run_id)


async def test_another_users_run_is_not_there(workspace: Workspace, platform: Platform) -> None:
    run_id = await in_run(workspace, lambda c: create_task(c, TaskCreate(title="Mine")))
    other = await user_of(platform, "bert")
    with pytest.raises(NotFound):
        await undo(other, run_id)
