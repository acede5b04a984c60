from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from storage.settings import Settings
from storage.tables import FlowRow, PlanRow, ProposalRow
from tests.conftest import Clock
from tests.provider import Output, Status
from tests.scripted_model import MODEL, Start
from tests.workspaces import add_task, opened, rows_of, user_of
from tools.context import Context, Platform, Workspace
from tools.energy import EnergySet, set_energy
from tools.errors import Conflict, InvalidInput, NotFound
from tools.plan import DayPlan, PlanRequest, adopt_plan, get_todays_plan
from tools.proposals import accept_proposal, reject_proposal
from tools.runs import undo_run
from tools.tasks import TaskUpdate, delete_task, set_task_status, update_task
from workflows.day_plan import plan_day

TODAY = PlanRequest()


def work(plan: DayPlan) -> list[str]:
    return [slot.title for slot in plan.slots if slot.kind == "task"]


async def todays(workspace: Workspace) -> DayPlan:
    async with workspace.read() as context:
        return await get_todays_plan(context)


async def adopt(workspace: Workspace, plan: DayPlan) -> DayPlan:
    async with workspace.begin() as context:
        return await adopt_plan(context, plan.plan_id or "")


@pytest.fixture
async def planned(workspace: Workspace) -> DayPlan:
    """A day with one task, which stands."""
    await add_task(workspace, "Write the letter")
    return await plan_day(workspace, TODAY)


class TestRefused:
    async def test_an_unknown_task_is_not_found_and_leaves_no_flow(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        with pytest.raises(NotFound):
            await plan_day(workspace, PlanRequest(task_ids=["task_0000"]))
        assert await rows_of(platform, FlowRow) == []
        assert await rows_of(platform, PlanRow) == []

    async def test_another_users_task_is_not_found(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        theirs = await add_task(await user_of(platform, "bert"), "Write the letter")
        with pytest.raises(NotFound):
            await plan_day(workspace, PlanRequest(task_ids=[theirs.task_id]))

    async def test_an_ending_that_refuses_takes_the_plan_with_it(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async def refuses(_: Context, plan: Any) -> None:
            assert plan.status == "standing"
            raise Conflict("Somebody else was faster")

        with pytest.raises(Conflict):
            await plan_day(workspace, TODAY, refuses)
        for table in (PlanRow, FlowRow):
            assert await rows_of(platform, table) == []


class TestReplanning:
    async def test_a_second_plan_moves_nothing_by_itself(
        self, platform: Platform, workspace: Workspace, planned: DayPlan
    ) -> None:
        await add_task(workspace, "Call mum", priority="urgent")
        offered = await plan_day(workspace, TODAY)
        assert (offered.status, offered.replaces) == ("offered", planned.plan_id)
        assert (await todays(workspace)).plan_id == planned.plan_id
        [waiting] = await rows_of(platform, ProposalRow)
        assert (waiting.id, waiting.source_id) == (offered.proposal_id, offered.plan_id)
        assert waiting.status == "open"

    async def test_the_users_word_lets_it_stand(
        self, workspace: Workspace, planned: DayPlan
    ) -> None:
        offered = await plan_day(workspace, TODAY)
        async with workspace.begin() as context:
            decision = await accept_proposal(context, offered.proposal_id or "")
        assert decision.results[0]["status"] == "standing"
        standing = await todays(workspace)
        assert standing.model_copy(update={"status": "offered"}) == offered

    async def test_taking_the_word_back_brings_the_first_plan_back(
        self, workspace: Workspace, planned: DayPlan
    ) -> None:
        offered = await plan_day(workspace, TODAY)
        async with workspace.begin() as context:
            run = (await accept_proposal(context, offered.proposal_id or "")).run_id
        assert (await todays(workspace)).plan_id == offered.plan_id
        async with workspace.begin() as context:
            await undo_run(context, run or "")
        assert await todays(workspace) == planned

    async def test_a_no_leaves_the_first_one(self, workspace: Workspace, planned: DayPlan) -> None:
        offered = await plan_day(workspace, TODAY)
        async with workspace.begin() as context:
            await reject_proposal(context, offered.proposal_id or "")
        assert (await todays(workspace)) == planned
        with pytest.raises(Conflict, match="does not wait"):
            await adopt(workspace, offered)

    async def test_of_two_offers_one_can_stand(
        self, workspace: Workspace, planned: DayPlan
    ) -> None:
        first, second = [await plan_day(workspace, TODAY) for _ in range(2)]
        await adopt(workspace, second)
        with pytest.raises(Conflict, match="Another plan"):
            await adopt(workspace, first)
        assert (await todays(workspace)).plan_id == second.plan_id

    async def test_a_plan_is_adopted_once(self, workspace: Workspace, planned: DayPlan) -> None:
        offered = await plan_day(workspace, TODAY)
        await adopt(workspace, offered)
        for plan in (offered, planned):
            with pytest.raises(Conflict, match="does not wait"):
                await adopt(workspace, plan)

    async def test_another_users_plan_is_not_found(
        self, platform: Platform, workspace: Workspace, planned: DayPlan
    ) -> None:
        offered = await plan_day(workspace, TODAY)
        with pytest.raises(NotFound):
            await adopt(await user_of(platform, "bert"), offered)

    async def test_an_empty_plan_stands_in_nobodys_way(self, workspace: Workspace) -> None:
        empty = await plan_day(workspace, TODAY)
        assert (empty.status, empty.slots) == ("standing", [])
        await add_task(workspace, "Call mum")
        filled = await plan_day(workspace, TODAY)
        assert (filled.status, filled.proposal_id) == ("standing", None)
        assert (await todays(workspace)).plan_id == filled.plan_id

    async def test_other_days_are_plans_of_their_own(
        self, workspace: Workspace, planned: DayPlan
    ) -> None:
        tomorrow = await plan_day(workspace, PlanRequest(date="2026-03-05"))
        assert (tomorrow.status, tomorrow.date) == ("standing", "2026-03-05")
        assert (await todays(workspace)).plan_id == planned.plan_id

    async def test_of_racing_plans_one_stands(
        self, settings: Settings, clock: Clock, workspace: Workspace
    ) -> None:
        await add_task(workspace, "Write the letter")
        async with opened(settings, clock) as other:
            sides = [workspace, other.for_user(workspace.user_id)]
            plans = await asyncio.gather(*(plan_day(sides[n % 2], TODAY) for n in range(6)))
        assert sorted(plan.status or "" for plan in plans) == [*["offered"] * 5, "standing"]
        [row] = await rows_of(workspace.platform, PlanRow, status="standing")
        assert {plan.replaces for plan in plans} == {None, row.id}


class TestFacts:
    async def test_the_plan_is_stored_with_its_flow(
        self, platform: Platform, workspace: Workspace, planned: DayPlan
    ) -> None:
        [flow] = await rows_of(platform, FlowRow)
        assert (flow.workflow, flow.status) == ("day_plan", "done")
        assert await todays(workspace) == planned
        assert (planned.method, planned.generated_by) == ("search", "rules")

    async def test_tasks_are_shown_as_they_stand_now(
        self, workspace: Workspace, planned: DayPlan
    ) -> None:
        task_id = planned.slots[0].task_id or ""
        async with workspace.begin() as context:
            await update_task(context, task_id, TaskUpdate(title="Write to Ada"))
            await set_task_status(context, task_id, "done")
        [slot, _] = (await todays(workspace)).slots
        assert (slot.title, slot.status) == ("Write to Ada", "done")
        async with workspace.begin() as context:
            await delete_task(context, task_id)
        assert (await todays(workspace)).slots[0].status is None

    async def test_a_task_without_an_estimate_gets_half_an_hour(self, planned: DayPlan) -> None:
        assert planned.planned_minutes == 30

    async def test_what_is_logged_already_is_not_planned_again(self, workspace: Workspace) -> None:
        task = await add_task(workspace, "Write the letter", estimated_hours=1)
        async with workspace.begin() as context:
            await update_task(context, task.task_id, TaskUpdate(actual_hours=0.75))
        assert (await plan_day(workspace, TODAY)).planned_minutes == 15

    async def test_estimates_are_corrected_by_the_users_own_history(
        self, workspace: Workspace
    ) -> None:
        for number in range(9):
            await finished(workspace, f"Letter {number}", said=0.5, took=1.0)
        await add_task(workspace, "Write the letter", estimated_hours=0.5)
        await add_task(workspace, "Call mum")
        plan = await plan_day(workspace, TODAY)
        [letter] = [slot for slot in plan.slots if slot.title == "Write the letter"]
        [call] = [slot for slot in plan.slots if slot.title == "Call mum"]
        assert (letter.end - letter.start).total_seconds() / 60 == 60
        assert "it takes 20" in letter.reason
        assert (call.end - call.start).total_seconds() / 60 == 30

    @pytest.mark.parametrize(("level", "hours", "expected"), [(3, 0, 3), (1, 3, 1), (3, 5, 2)])
    async def test_a_log_counts_while_it_is_current(
        self, clock: Clock, workspace: Workspace, level: int, hours: int, expected: int
    ) -> None:
        await log(workspace, level)
        clock.advance(hours=hours)
        await add_task(workspace, "Call mum", estimated_hours=0.25)
        [slot] = [slot for slot in (await plan_day(workspace, TODAY)).slots if slot.task_id]
        assert slot.expected_energy == expected

    async def test_hard_work_waits_for_the_hours_that_were_high_before(
        self, clock: Clock, workspace: Workspace
    ) -> None:
        for _ in range(14):
            await log(workspace, 1)
            clock.advance(hours=5)
            await log(workspace, 3)
            clock.advance(hours=19)
        await add_task(workspace, "Prove the theorem", estimated_hours=0.75, energy_needed=3)
        [slot] = [slot for slot in (await plan_day(workspace, TODAY)).slots if slot.task_id]
        assert slot.expected_energy == 3
        assert slot.start.hour >= 12

    async def test_what_waits_comes_after_what_it_waits_for(self, workspace: Workspace) -> None:
        first = await add_task(workspace, "Draft it", priority="low")
        await add_task(workspace, "Send it", priority="urgent", blocked_by=[first.task_id])
        assert work(await plan_day(workspace, TODAY)) == ["Draft it", "Send it"]

    async def test_what_waits_for_something_not_asked_for_is_left_out(
        self, workspace: Workspace
    ) -> None:
        first = await add_task(workspace, "Draft it")
        second = await add_task(workspace, "Send it", blocked_by=[first.task_id])
        plan = await plan_day(workspace, PlanRequest(task_ids=[second.task_id]))
        assert work(plan) == []
        [left] = plan.left_out
        assert (left.task_id, left.code) == (second.task_id, "waits")
        assert left.reason == "It waits for 'Draft it'"

    async def test_hundreds_of_open_tasks_are_planned_and_counted(
        self, workspace: Workspace
    ) -> None:
        for number in range(130):
            await add_task(workspace, f"Task {number}", estimated_hours=0.25)
        plan = await plan_day(workspace, TODAY)
        assert len(work(plan)) + plan.left_out_total == 130
        assert len(plan.left_out) == 50


async def log(workspace: Workspace, level: int) -> None:
    async with workspace.begin() as context:
        await set_energy(context, EnergySet(energy_level=level))


async def finished(workspace: Workspace, title: str, said: float, took: float) -> None:
    task = await add_task(workspace, title, estimated_hours=said)
    async with workspace.begin() as context:
        await update_task(context, task.task_id, TaskUpdate(actual_hours=took))
        await set_task_status(context, task.task_id, "done")


class TestTheWindow:
    async def plan(self, workspace: Workspace, **fields: Any) -> tuple[str, str]:
        plan = await plan_day(workspace, PlanRequest(**fields))
        assert plan.start is not None
        assert plan.end is not None
        return f"{plan.start:%d %H:%M}", f"{plan.end:%d %H:%M}"

    @pytest.mark.parametrize(
        ("now", "window"),
        [
            ("04:00", ("04 09:00", "04 18:00")),
            ("10:00", ("04 10:00", "04 18:00")),
            ("10:01", ("04 10:15", "04 18:00")),
            ("17:50", ("04 18:00", "04 18:00")),
            ("18:00", ("04 18:00", "04 22:00")),
            ("21:59", ("04 22:00", "04 22:00")),
            ("22:00", ("04 22:00", "04 22:00")),
        ],
    )
    async def test_today_is_planned_from_now_on(
        self, clock: Clock, workspace: Workspace, now: str, window: tuple[str, str]
    ) -> None:
        hour, minute = map(int, now.split(":"))
        clock.now = clock.now.replace(hour=hour, minute=minute)
        assert await self.plan(workspace) == window

    async def test_the_night_belongs_to_the_day_before(
        self, clock: Clock, workspace: Workspace
    ) -> None:
        clock.now = datetime(2026, 3, 5, 2, 0, tzinfo=UTC)
        plan = await plan_day(workspace, TODAY)
        assert (plan.date, plan.free_minutes, plan.slots) == ("2026-03-04", 0, [])
        assert await self.plan(workspace, end="03:00") == ("05 02:00", "05 03:00")

    @pytest.mark.parametrize(
        ("fields", "window"),
        [
            ({"date": "2026-03-05"}, ("05 09:00", "05 18:00")),
            ({"start": "11:00", "end": "13:00"}, ("04 11:00", "04 13:00")),
            ({"start": "08:00", "end": "13:00"}, ("04 10:00", "04 13:00")),
            ({"start": "19:00"}, ("04 19:00", "04 22:00")),
            ({"start": "19:00", "end": "01:00"}, ("04 19:00", "05 01:00")),
            ({"start": "2026-03-06T08:00"}, ("06 08:00", "06 18:00")),
            ({"date": "2026-03-05", "start": "2026-03-05T08:05Z"}, ("05 08:15", "05 18:00")),
        ],
    )
    async def test_what_was_said_counts(
        self, workspace: Workspace, fields: dict[str, Any], window: tuple[str, str]
    ) -> None:
        assert await self.plan(workspace, **fields) == window

    @pytest.mark.parametrize(
        "fields",
        [
            {"date": "2026-03-03"},
            {"start": "2026-03-03T12:00"},
            {"end": "09:30"},
            {"start": "12:00", "end": "12:00"},
            {"date": "2026-03-05", "start": "2026-03-06T12:00"},
            {"date": "2026-03-05", "end": "2026-03-06T12:00"},
            {"busy": [{"start": "13:00", "end": "13:00"}]},
            {"busy": [{"start": "13:00", "end": "12:00"}]},
        ],
        ids=str,
    )
    async def test_what_can_not_be_is_refused(
        self, workspace: Workspace, fields: dict[str, Any]
    ) -> None:
        with pytest.raises(InvalidInput):
            await plan_day(workspace, PlanRequest.model_validate(fields))

    @pytest.mark.parametrize(
        ("day", "start"), [("2026-03-28", 8), ("2026-03-29", 7), ("2026-10-25", 8)]
    )
    async def test_days_on_which_the_clock_changes_keep_local_times(
        self, platform: Platform, day: str, start: int
    ) -> None:
        anna = await user_of(platform, "anna", timezone="Europe/Berlin")
        await add_task(anna, "Write the letter")
        plan = await plan_day(anna, PlanRequest(date=day, end="13:00"))
        assert plan.start == datetime.fromisoformat(f"{day}T{start:02}:00:00Z")
        assert plan.free_minutes == 4 * 60

    async def test_a_night_that_loses_an_hour_has_an_hour_less(self, platform: Platform) -> None:
        anna = await user_of(platform, "anna", timezone="Europe/Berlin")
        request = PlanRequest(date="2026-03-28", start="22:00", end="03:59")
        assert (await plan_day(anna, request)).free_minutes == 4 * 60 + 45


class TestWording:
    async def test_a_model_words_the_note_and_nothing_else(
        self, workspace: Workspace, model: Start
    ) -> None:
        await add_task(workspace, "Write the letter")
        by_rules = await plan_day(workspace, PlanRequest(date="2026-03-05"))
        model(Output({"note": "One letter, at 09:00, and then a free day."}))
        worded = await plan_day(workspace, PlanRequest(date="2026-03-05"))
        assert worded.generated_by == MODEL
        assert worded.note == "One letter, at 09:00, and then a free day."
        assert worded.slots == by_rules.slots

    async def test_a_model_in_trouble_leaves_the_rules_note(
        self, workspace: Workspace, model: Start
    ) -> None:
        model(Status(500))
        plan = await plan_day(workspace, TODAY)
        assert plan.generated_by == "rules"
        assert plan.note == "Nothing is waiting to be planned. The day is yours."


class TestThePlanner:
    async def test_the_best_plan_is_told_as_such(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        await add_task(workspace, "Write the letter")
        platform.settings.planner = "exact"
        assert (await plan_day(workspace, TODAY)).method == "exact"

    async def test_without_the_solver_the_search_plans(
        self, platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await add_task(workspace, "Write the letter")
        platform.settings.planner = "exact"
        monkeypatch.setattr("tools.plan.draft.find_spec", lambda _: None)
        plan = await plan_day(workspace, TODAY)
        assert (plan.method, work(plan)) == ("search", ["Write the letter"])
