"""Flows whose process stops: another one goes on, and nothing happens twice."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from storage.settings import Settings
from storage.tables import (
    CaptureRow,
    FlowRow,
    IdempotencyRow,
    JobRow,
    LedgerRow,
    PlanRow,
    RitualRow,
    StepRow,
    TaskRow,
)
from tests.conftest import Clock
from tests.provider import Hang, Output, Status
from tests.scripted_model import Start
from tests.workspaces import add_task, change, events_of, opened, rows_of
from tools.capture import CaptureAnswer, CaptureRequest
from tools.context import Platform, Workspace
from tools.errors import Conflict, InvalidInput
from tools.flows import OWNER, Overtaken, Owner, cancel_flow, get_flow
from tools.idempotency import Replay, Reservation, reserve
from tools.plan import MorningChoice, PlanRequest
from tools.steps import SplitRequest
from workflows.capture import answer_capture, capture_text, clarify_text
from workflows.checkpoints import saver_of
from workflows.day_plan import plan_day
from workflows.jobs import run_job
from workflows.morning import choose_morning, start_morning
from workflows.runner import sweep
from workflows.split import split_task

SAM = {"type": "task", "title": "Call Sam", "confidence": 0.9}
SURE = Output({"items": [SAM]})
ASKING = Output(
    {
        "items": [{**SAM, "confidence": 0.5}],
        "question": "When?",
        "suggested_values": ["today", "tomorrow"],
    }
)
STEPS = Output(
    {
        "steps": [
            {"description": "Open the tax folder", "estimated_minutes": 2},
            {"description": "Write the tax report", "estimated_minutes": 9},
        ]
    }
)


class Killed(BaseException):
    """The end of a process."""


@dataclass
class Death:
    """Kills whoever comes to the n-th checkpoint from now, just after it was given away."""

    left: int

    def after(self, write: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def dying(*args: Any) -> Any:
            written = await write(*args)
            self.left -= 1
            if self.left == 0:
                raise Killed
            return written

        return dying


@pytest.fixture
async def dies(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> Callable[[int], Awaitable[None]]:
    """Lets this process die after so many checkpoints; what it would have said is not said."""

    async def silent(*_: object) -> None:
        """A dead process puts nothing back."""

    async def die(after: int) -> None:
        saver = await saver_of(platform)
        death = Death(after)
        monkeypatch.setattr(saver, "aput", death.after(saver.aput))
        monkeypatch.setattr("workflows.running.put_back", silent)

    return die


@pytest.fixture
def dies_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets this process die where a function would be called for the first time."""

    async def silent(*_: object) -> None:
        """A dead process puts nothing back."""

    def at(name: str) -> None:
        module, function = name.rsplit(".", 1)
        real, left = getattr(importlib.import_module(module), function), [Killed()]

        async def dying(*args: Any) -> Any:
            if left:
                raise left.pop()
            return await real(*args)

        monkeypatch.setattr(name, dying)
        monkeypatch.setattr("workflows.running.put_back", silent)

    return at


async def killed(work: Awaitable[Any]) -> bool:
    try:
        await work
    except Killed:
        return True
    return False


async def taken_up(platform: Platform, clock: Clock) -> None:
    """Fifteen seconds later another process has swept, and done what was left."""
    clock.advance(seconds=11)
    await sweep(platform)
    for job in await rows_of(platform, JobRow, status="queued"):
        await run_job(platform, job.id)


async def flow_of_all(platform: Platform) -> Any:
    [flow] = await rows_of(platform, FlowRow)
    return flow


@dataclass(frozen=True)
class Story:
    """A workflow with a model, and what it leaves: counts of rows once it is over."""

    reply: Output
    run: Callable[[Workspace], Awaitable[Any]]
    status: str
    leaves: dict[Any, int]
    prepare: Callable[[Workspace], Awaitable[Any]] | None = None


async def captured(workspace: Workspace) -> None:
    await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)


async def task_to_split(workspace: Workspace) -> None:
    await add_task(workspace, "Finish the tax report", estimated_hours=1)


async def split(workspace: Workspace) -> None:
    [task] = await rows_of(workspace.platform, TaskRow)
    await split_task(workspace, task.id, SplitRequest())


async def planned(workspace: Workspace) -> None:
    await plan_day(workspace, PlanRequest())


STORIES = {
    "capture": Story(SURE, captured, "done", {CaptureRow: 1, TaskRow: 1}),
    "capture that asks": Story(ASKING, captured, "paused", {CaptureRow: 1, TaskRow: 0}),
    "split": Story(STEPS, split, "done", {StepRow: 2}, task_to_split),
    "day plan": Story(Output({"note": "One thing."}), planned, "done", {PlanRow: 1}, task_to_split),
}


@pytest.mark.parametrize("boundary", range(1, 6))
@pytest.mark.parametrize("name", STORIES)
async def test_a_kill_after_any_step_changes_nothing_of_the_end(
    platform: Platform,
    workspace: Workspace,
    clock: Clock,
    model: Start,
    dies: Any,
    name: str,
    boundary: int,
) -> None:
    story = STORIES[name]
    if story.prepare is not None:
        await story.prepare(workspace)
    provider = model(script=lambda _: story.reply)
    await dies(boundary)
    was_killed = await killed(story.run(workspace))
    asked = len(provider.requests)
    if was_killed:
        await taken_up(platform, clock)
    flow = await flow_of_all(platform)
    assert flow.status == story.status
    for table, count in story.leaves.items():
        assert len(await rows_of(platform, table)) == count
    paid = [(row.kind, row.source) for row in await rows_of(platform, LedgerRow)]
    assert len(paid) == len(set(paid))
    assert asked <= len(provider.requests) <= max(1, asked)
    assert await taken_up(platform, clock) is None
    assert [job.status for job in await rows_of(platform, JobRow)] in ([], ["done"])


async def test_an_answer_whose_process_died_takes_effect_all_the_same(
    platform: Platform, workspace: Workspace, clock: Clock, model: Start, dies_at: Any
) -> None:
    model(ASKING)
    asked = await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
    dies_at("workflows.capture.answer_items")
    assert await killed(answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True)))
    with pytest.raises(Conflict, match="being answered"):
        await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
    await taken_up(platform, clock)
    assert (await flow_of_all(platform)).status == "done"
    assert len(await rows_of(platform, TaskRow)) == 1
    assert len(await rows_of(platform, LedgerRow, kind="save")) == 1


async def test_a_mornings_choice_whose_process_died_takes_effect_all_the_same(
    platform: Platform, workspace: Workspace, clock: Clock, model: Start, dies_at: Any
) -> None:
    task = await add_task(workspace, "Finish the tax report")
    model(script=lambda _: Output({"note": "One thing."}))
    question = await start_morning(workspace)
    dies_at("workflows.morning.keep_or_offer")
    choice = MorningChoice(task_ids=[task.task_id])
    assert await killed(choose_morning(workspace, question.flow_id, choice))
    await taken_up(platform, clock)
    assert (await flow_of_all(platform)).status == "done"
    assert len(await rows_of(platform, RitualRow)) == 1
    assert len(await rows_of(platform, PlanRow)) == 1


async def test_a_flow_has_its_row_before_the_model_is_asked(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    provider = model(Hang())
    running = asyncio.create_task(captured(workspace))
    while not provider.requests:
        await asyncio.sleep(0.01)
    flow = await flow_of_all(platform)
    assert (flow.status, flow.workflow, flow.input["request"]["text"]) == (
        "running",
        "capture",
        "call Sam",
    )
    assert flow.lease_until > flow.created_at
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_the_words_are_stored_once_though_the_model_is_asked_again(
    platform: Platform, workspace: Workspace, clock: Clock, model: Start
) -> None:
    provider = model(Hang(), SURE)
    running = asyncio.create_task(captured(workspace))
    while not provider.requests:
        await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await taken_up(platform, clock)
    [row] = await rows_of(platform, CaptureRow)
    assert (row.status, len(provider.requests)) == ("filed", 2)
    assert row.said_at == row.created_at


async def test_two_sweepers_take_a_flow_up_once(
    settings: Settings,
    platform: Platform,
    workspace: Workspace,
    clock: Clock,
    model: Start,
    dies: Any,
) -> None:
    model(script=lambda _: SURE)
    await dies(2)
    assert await killed(captured(workspace))
    clock.advance(seconds=11)
    async with opened(settings, clock) as other:
        await asyncio.gather(*(sweep(side) for side in (platform, other) * 3))
        jobs = await rows_of(platform, JobRow)
        await asyncio.gather(*(run_job(side, jobs[0].id) for side in (platform, other)))
    assert len(jobs) == 1
    assert len(await rows_of(platform, TaskRow)) == 1


async def test_a_slow_process_that_was_overtaken_has_no_effect(
    platform: Platform,
    workspace: Workspace,
    clock: Clock,
    model: Start,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from workflows import split as splitting

    model(script=lambda _: STEPS)
    await task_to_split(workspace)
    plan, overtaken = splitting.plan_split, False

    async def slowly(deps: Any) -> Any:
        nonlocal overtaken
        drafted = await plan(deps)
        if not overtaken:
            overtaken = True
            await taken_up(platform, clock)
        return drafted

    monkeypatch.setattr(splitting, "plan_split", slowly)
    with pytest.raises(Overtaken):
        await split(workspace)
    assert len(await rows_of(platform, StepRow)) == 2
    assert (await flow_of_all(platform)).status == "done"


async def test_a_flow_that_keeps_breaking_ends_with_a_reason(
    platform: Platform,
    workspace: Workspace,
    clock: Clock,
    model: Start,
    dies: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model(script=lambda _: STEPS)
    await task_to_split(workspace)
    await dies(2)
    assert await killed(split(workspace))

    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("workflows.split.replace_steps", broken)
    for _ in range(4):
        await taken_up(platform, clock)
    flow = await flow_of_all(platform)
    assert (flow.status, flow.error) == ("failed", "ZeroDivisionError")
    [job] = await rows_of(platform, JobRow)
    assert (job.status, job.attempt) == ("failed", 3)
    assert await rows_of(platform, StepRow) == []


async def test_a_flow_that_can_not_be_done_ends_failed_and_its_caller_is_told(
    platform: Platform, workspace: Workspace, model: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    model(script=lambda _: STEPS)
    await task_to_split(workspace)

    async def refused(*_: object) -> None:
        raise InvalidInput("It did not fit")

    monkeypatch.setattr("workflows.split.replace_steps", refused)
    with pytest.raises(InvalidInput):
        await split(workspace)
    flow = await flow_of_all(platform)
    assert (flow.status, flow.error) == ("failed", "It did not fit")
    assert await rows_of(platform, StepRow) == []


async def test_a_job_that_runs_again_goes_on_with_the_flow_it_began(
    platform: Platform, workspace: Workspace, clock: Clock, model: Start, dies: Any
) -> None:
    from tools.jobs import enqueue_job

    provider = model(script=lambda _: SURE)
    async with workspace.begin() as context:
        payload = {"request": {"text": "call Sam"}, "wait": True}
        job = await enqueue_job(context, "capture_text", payload)
        context.rings.clear()
    heard: list[Any] = []
    leave = platform.bus.confide(lambda _, message: heard.append(message))
    await dies(2)
    assert await killed(run_job(platform, job.job_id))
    await taken_up(platform, clock)
    assert await rows_of(platform, JobRow, status="queued") == []
    clock.advance(seconds=11)
    await run_job(platform, job.job_id)
    leave()
    assert [one["last_step"] for one in heard if one["type"] == "job_progress"] == ["read_text"]
    [row] = await rows_of(platform, JobRow)
    assert (row.status, row.attempt) == ("done", 2)
    assert row.progress["last_step"] == "read_text"
    assert len(provider.requests) == 1
    assert len(await rows_of(platform, CaptureRow)) == 1
    assert (await flow_of_all(platform)).status == "done"


@pytest.mark.parametrize("is_preview", [False, True], ids=["capture", "clarify"])
async def test_a_request_sent_again_finds_the_answer_of_the_flow_that_was_taken_up(
    platform: Platform,
    workspace: Workspace,
    clock: Clock,
    model: Start,
    dies: Any,
    is_preview: bool,
) -> None:
    model(script=lambda _: SURE)
    owned = await reserve(workspace, "POST /api/capture/", "once", b"{}")
    assert isinstance(owned, Reservation)
    await dies(2)
    token = OWNER.set(Owner(key_hash=owned.key_hash))
    request = CaptureRequest(text="call Sam")
    if is_preview:
        from tools.capture import ClarifyRequest

        work: Awaitable[Any] = clarify_text(workspace, ClarifyRequest(text="call Sam"), True)
    else:
        work = capture_text(workspace, request, wait=True)
    assert await killed(work)
    OWNER.reset(token)
    await taken_up(platform, clock)
    again = await reserve(workspace, "POST /api/capture/", "once", b"{}")
    assert isinstance(again, Replay)
    assert again.status == 200
    assert ("clarification_question" in again.body) is is_preview
    assert len(await rows_of(platform, IdempotencyRow)) == 1


async def test_rules_alone_write_nothing_before_their_effect(
    platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    async def look(*_: object) -> None:
        seen.append(len(await rows_of(platform, FlowRow)))
        raise InvalidInput("that was it")

    monkeypatch.setattr("workflows.capture.file_reading", look)
    with pytest.raises(InvalidInput):
        await capture_text(workspace, CaptureRequest(text="buy milk"), wait=True)
    assert seen == [0]
    assert await rows_of(platform, FlowRow) == []


async def test_a_lease_looked_at_after_the_end_takes_nothing_back(
    platform: Platform, workspace: Workspace, model: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    model(script=lambda _: SURE)
    platform.settings.job_lease_seconds = 0.06
    saver = await saver_of(platform)
    forget = saver.durable.adelete_thread

    async def slowly(thread_id: str) -> None:
        await asyncio.sleep(0.1)
        await forget(thread_id)

    monkeypatch.setattr(saver.durable, "adelete_thread", slowly)
    await captured(workspace)
    assert (await flow_of_all(platform)).status == "done"


async def test_the_nodes_that_were_passed_are_kept(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(script=lambda _: ASKING)
    asked = await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
    flow = await flow_of_all(platform)
    assert flow.nodes == ["read_text", "file"]
    await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
    assert (await flow_of_all(platform)).nodes == ["read_text", "file", "ask", "settle"]


class TestCallingOff:
    async def test_a_paused_flow_closes_its_question(
        self, platform: Platform, workspace: Workspace, model: Start
    ) -> None:
        model(ASKING)
        asked = await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)
        flow = await flow_of_all(platform)
        async with workspace.begin() as context:
            first = await cancel_flow(context, flow.id)
        async with workspace.begin() as context:
            again = await cancel_flow(context, flow.id)
        assert (first.status, first) == ("cancelled", again)
        [capture] = await rows_of(platform, CaptureRow)
        assert (capture.status, capture.question) == ("filed", None)
        with pytest.raises(Conflict):
            await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))

    async def test_a_running_one_has_no_effect_any_more(
        self, platform: Platform, workspace: Workspace, model: Start, monkeypatch: Any
    ) -> None:
        from workflows import split as splitting

        model(script=lambda _: STEPS)
        await task_to_split(workspace)
        plan = splitting.plan_split

        async def called_off(deps: Any) -> Any:
            flow = await flow_of_all(platform)
            async with workspace.begin() as context:
                await cancel_flow(context, flow.id)
            return await plan(deps)

        monkeypatch.setattr(splitting, "plan_split", called_off)
        with pytest.raises(Overtaken):
            await split(workspace)
        assert await rows_of(platform, StepRow) == []
        assert (await flow_of_all(platform)).status == "cancelled"

    async def test_one_that_is_done_is_a_conflict(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        await capture_text(workspace, CaptureRequest(text="buy milk"), wait=True)
        flow = await flow_of_all(platform)
        async with workspace.begin() as context:
            with pytest.raises(Conflict, match="ended already"):
                await cancel_flow(context, flow.id)


class TestClocksThatJump:
    async def test_a_lease_from_far_ahead_is_no_lease(
        self, platform: Platform, workspace: Workspace, clock: Clock, model: Start, dies: Any
    ) -> None:
        model(script=lambda _: SURE)
        clock.advance(days=400)
        await dies(2)
        assert await killed(captured(workspace))
        clock.advance(days=-400)
        await taken_up(platform, clock)
        assert (await flow_of_all(platform)).status == "done"

    async def test_a_lease_that_a_jump_has_ended_is_fenced(
        self, platform: Platform, workspace: Workspace, clock: Clock, model: Start
    ) -> None:
        provider = model(script=lambda _: SURE)
        clock.advance(days=1)
        await captured(workspace)
        clock.advance(days=365)
        await taken_up(platform, clock)
        assert len(provider.requests) == 1
        assert len(await rows_of(platform, TaskRow)) == 1


async def test_a_models_outage_leaves_the_rules_and_the_flow_its_end(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(script=lambda _: Status(500))
    await captured(workspace)
    flow = await flow_of_all(platform)
    async with workspace.read() as context:
        shown = await get_flow(context, flow.id)
    assert (shown.status, shown.question) == ("done", None)
    assert await events_of(workspace) != []
    assert await change(platform, "UPDATE flows SET status = status") == 1
