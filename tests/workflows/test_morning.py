from __future__ import annotations

import asyncio
from typing import Any

import pytest

from storage.settings import Settings
from storage.tables import FlowRow, LedgerRow, PlanRow, RitualRow
from tests.conftest import Clock
from tests.workspaces import add_task, change, opened, rows_of, user_of
from tools.context import Platform, Workspace
from tools.errors import Conflict, InvalidInput, NotFound
from tools.plan import MorningChoice, MorningPlan, MorningQuestion
from tools.tasks import set_task_status
from workflows.morning import choose_morning, start_morning

TITLES = ("Call mum", "Write the letter", "Water the plants", "Sort the photos")


async def asked_of(workspace: Workspace) -> MorningQuestion:
    for number, title in enumerate(TITLES):
        await add_task(workspace, title, priority="high" if number < 3 else "low")
    return await start_morning(workspace)


@pytest.fixture
async def asked(workspace: Workspace) -> MorningQuestion:
    """A morning that waits for its answer, with four open tasks."""
    return await asked_of(workspace)


def ids(asked: MorningQuestion, count: int = 2) -> list[str]:
    return [task.task_id for task in asked.suggested_tasks[:count]]


async def choose(workspace: Workspace, asked: MorningQuestion, *task_ids: str) -> MorningPlan:
    choice = MorningChoice(task_ids=list(task_ids) or ids(asked))
    return await choose_morning(workspace, asked.flow_id, choice)


async def status_of(platform: Platform, asked: MorningQuestion) -> str:
    [flow] = await rows_of(platform, FlowRow, id=asked.flow_id)
    return str(flow.status)


async def lose_pauses(settings: Settings, platform: Platform) -> None:
    if settings.sqlite_path is None:
        for table in ("checkpoints", "checkpoint_blobs", "checkpoint_writes"):
            await change(platform, f"DELETE FROM {table}")
        return
    for file in settings.data_dir.glob("*-flows.db*"):
        file.unlink()


class TestRefused:
    async def test_an_unknown_flow_is_not_found(self, workspace: Workspace) -> None:
        with pytest.raises(NotFound):
            await choose_morning(workspace, "flow_0000", MorningChoice(task_ids=["task_0000"]))

    async def test_another_users_morning_is_not_found(
        self, platform: Platform, asked: MorningQuestion
    ) -> None:
        with pytest.raises(NotFound):
            await choose(await user_of(platform, "bert"), asked)
        assert await status_of(platform, asked) == "paused"

    async def test_a_flow_of_another_kind_is_not_found(
        self, platform: Platform, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        await change(platform, "UPDATE flows SET workflow = 'capture'")
        with pytest.raises(NotFound):
            await choose(workspace, asked)

    async def test_an_unknown_task_leaves_the_question_open(
        self, platform: Platform, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        with pytest.raises(NotFound):
            await choose(workspace, asked, "task_0000")
        assert await status_of(platform, asked) == "paused"
        for table in (RitualRow, PlanRow, LedgerRow):
            assert await rows_of(platform, table) == []
        assert (await choose(workspace, asked)).plan.status == "standing"

    async def test_a_task_that_is_done_leaves_the_question_open(
        self, platform: Platform, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        [task_id] = ids(asked, 1)
        async with workspace.begin() as context:
            await set_task_status(context, task_id, "done")
        with pytest.raises(Conflict):
            await choose(workspace, asked, task_id)
        assert await status_of(platform, asked) == "paused"

    async def test_a_settling_that_breaks_leaves_neither_ritual_nor_plan(
        self,
        platform: Platform,
        workspace: Workspace,
        asked: MorningQuestion,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        async def broken(*_: object) -> None:
            raise InvalidInput("It did not fit")

        with monkeypatch.context() as patch:
            patch.setattr("workflows.morning.keep_or_offer", broken)
            with pytest.raises(InvalidInput):
                await choose(workspace, asked)
        assert await status_of(platform, asked) == "paused"
        for table in (RitualRow, PlanRow, LedgerRow):
            assert await rows_of(platform, table) == []
        assert (await choose(workspace, asked)).ritual.xp_earned == 25

    async def test_an_answered_question_is_closed(
        self, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        await choose(workspace, asked)
        with pytest.raises(Conflict):
            await choose(workspace, asked)


class TestAsking:
    async def test_it_suggests_what_the_secretary_would_choose_and_waits(
        self, platform: Platform, asked: MorningQuestion
    ) -> None:
        assert {task.title for task in asked.suggested_tasks} == set(TITLES[:3])
        assert asked.question.endswith("?")
        assert await status_of(platform, asked) == "paused"
        assert await rows_of(platform, RitualRow) == []

    async def test_without_an_open_task_it_waits_for_one(self, workspace: Workspace) -> None:
        asked = await start_morning(workspace)
        assert (asked.suggested_tasks, asked.question[:15]) == ([], "Nothing is wait")
        task = await add_task(workspace, "Call mum")
        assert (await choose(workspace, asked, task.task_id)).plan.slots[0].title == "Call mum"


class TestChoosing:
    async def test_it_completes_the_ritual_and_plans_the_day(
        self, platform: Platform, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        morning = await choose(workspace, asked)
        assert [task.task_id for task in morning.ritual.focus_tasks] == ids(asked)
        assert (morning.ritual.xp_earned, morning.ritual.streak_updated) == (25, True)
        assert morning.plan.status == "standing"
        planned = [slot.task_id for slot in morning.plan.slots if slot.kind == "task"]
        assert set(planned[:2]) == set(ids(asked))
        assert len(planned) == len(TITLES)
        assert "one of the tasks you chose" in morning.plan.slots[0].reason.lower()
        assert await status_of(platform, asked) == "done"

    async def test_other_tasks_than_the_suggested_ones_may_be_chosen(
        self, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        own = await add_task(workspace, "Paint a bird", priority="low", estimated_hours=1)
        morning = await choose(workspace, asked, own.task_id)
        assert morning.plan.slots[0].title == "Paint a bird"

    async def test_three_long_ones_are_planned_before_anything_else(
        self, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        for number in range(6):
            await add_task(workspace, f"Urgent {number}", priority="urgent", due_date="2026-03-04")
        long = [
            await add_task(workspace, f"Long {number}", priority="low", estimated_hours=1)
            for number in range(3)
        ]
        morning = await choose(workspace, asked, *(task.task_id for task in long))
        assert set(morning.plan.focus_task_ids) == {task.task_id for task in long}

    async def test_where_a_plan_stands_the_new_one_is_offered(
        self, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        first = await choose(workspace, asked)
        again = await start_morning(workspace)
        second = await choose(workspace, again)
        assert (second.plan.status, second.plan.replaces) == ("offered", first.plan.plan_id)
        assert (second.ritual.ritual_id, second.ritual.xp_earned) == (first.ritual.ritual_id, 0)

    async def test_of_racing_answers_one_takes_effect(
        self, settings: Settings, clock: Clock, workspace: Workspace, asked: MorningQuestion
    ) -> None:
        async with opened(settings, clock) as other:
            sides = [workspace, other.for_user(workspace.user_id)]
            results: list[Any] = await asyncio.gather(
                *(choose(sides[n % 2], asked, ids(asked, 3)[n % 3]) for n in range(9)),
                return_exceptions=True,
            )
        taken = [result for result in results if not isinstance(result, BaseException)]
        assert len(taken) == 1
        assert sum(isinstance(result, Conflict) for result in results) == 8
        [ritual] = await rows_of(workspace.platform, RitualRow)
        assert ritual.task_ids == [task.task_id for task in taken[0].ritual.focus_tasks]
        assert len(await rows_of(workspace.platform, PlanRow)) == 1
        assert len(await rows_of(workspace.platform, LedgerRow, kind="ritual")) == 1

    @pytest.mark.parametrize("lost", [False, True], ids=["kept", "checkpoints lost"])
    async def test_a_pause_survives_a_restart(
        self, settings: Settings, clock: Clock, lost: bool
    ) -> None:
        async with opened(settings, clock) as before:
            anna = await user_of(before, "anna")
            asked = await asked_of(anna)
            if lost and settings.sqlite_path is None:
                await lose_pauses(settings, before)
        if lost and settings.sqlite_path is not None:
            await lose_pauses(settings, before)
        clock.advance(days=1)
        async with opened(settings, clock) as after:
            morning = await choose(after.for_user(anna.user_id), asked)
            assert await status_of(after, asked) == "done"
        assert morning.ritual.completion_date == morning.plan.date == "2026-03-05"
        assert morning.ritual.xp_earned == 25
