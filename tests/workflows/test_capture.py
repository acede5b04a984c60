from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import text

from storage.migrate import opened as connected
from storage.migrate import store_url
from storage.settings import Settings
from storage.tables import CaptureItemRow, CaptureRow, FlowRow, LedgerRow, TaskRow
from tests.conftest import Clock
from tests.provider import Hang, Output, Reply, Request, Status
from tests.scripted_model import MODEL, Start
from tests.workspaces import change, opened, rows_of, user_of
from tools.capture import CaptureAnswer, Captured, CaptureRequest, SaveCapture, save_capture
from tools.context import Platform, Workspace
from tools.errors import Conflict, InvalidInput, NotFound
from tools.flows import flow_of
from workflows.capture import answer_capture, capture_text

SAM = {"type": "task", "title": "Call Sam", "confidence": 0.5}
QUESTION = {"question": "When will you call Sam?", "suggested_values": ["today", "tomorrow"]}
ASKING = Output({"items": [SAM], **QUESTION})
SURE = Output({"items": [{**SAM, "confidence": 0.9}], **QUESTION})


async def capture(workspace: Workspace, text: str = "call Sam", **fields: Any) -> Captured:
    return await capture_text(workspace, CaptureRequest(text=text, **fields), wait=True)


@pytest.fixture
async def asked(workspace: Workspace, model: Start) -> Captured:
    """A capture that paused on its question."""
    model(ASKING)
    return await capture(workspace)


async def flow_status(platform: Platform, captured: Captured) -> str:
    [flow] = await rows_of(platform, FlowRow, id=flow_of(captured.capture_id))
    return str(flow.status)


async def lose_pauses(settings: Settings, platform: Platform) -> None:
    """What a lost disk, or a hasty hand, does to the checkpoints of a stopped process."""
    if settings.sqlite_path is None:
        for table in ("checkpoints", "checkpoint_blobs", "checkpoint_writes"):
            await change(platform, f"DELETE FROM {table}")
        return
    for file in settings.data_dir.glob("*-flows.db*"):
        file.unlink()


class TestAnswering:
    async def test_of_twenty_racing_answers_one_takes_effect(
        self, settings: Settings, clock: Clock, workspace: Workspace, asked: Captured
    ) -> None:
        async with opened(settings, clock) as other:
            sides = [workspace, other.for_user(workspace.user_id)]
            answers = [CaptureAnswer(value=f"number {n}") for n in range(20)]
            results = await asyncio.gather(
                *(
                    answer_capture(sides[n % 2], asked.capture_id, answer)
                    for n, answer in enumerate(answers)
                ),
                return_exceptions=True,
            )
        taken = [result for result in results if not isinstance(result, BaseException)]
        assert len(taken) == 1
        assert sum(isinstance(result, Conflict) for result in results) == 19
        [task] = await rows_of(workspace.platform, TaskRow)
        assert task.title == taken[0].tasks_created[0].title
        assert len(await rows_of(workspace.platform, LedgerRow, kind="save")) == 1

    async def test_an_answered_question_is_closed(
        self, workspace: Workspace, asked: Captured
    ) -> None:
        await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
        with pytest.raises(Conflict):
            await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))

    async def test_a_question_saved_meanwhile_is_closed(
        self, platform: Platform, workspace: Workspace, asked: Captured
    ) -> None:
        async with workspace.begin() as context:
            await save_capture(context, SaveCapture(capture_id=asked.capture_id))
        with pytest.raises(Conflict):
            await answer_capture(workspace, asked.capture_id, CaptureAnswer(value="today"))
        assert len(await rows_of(platform, TaskRow)) == 1
        assert await flow_status(platform, asked) == "done"

    async def test_a_capture_without_a_question_is_a_conflict(self, workspace: Workspace) -> None:
        captured = await capture(workspace, "buy milk tomorrow")
        with pytest.raises(Conflict):
            await answer_capture(workspace, captured.capture_id, CaptureAnswer(skip=True))

    async def test_another_users_question_is_not_found(
        self, platform: Platform, asked: Captured
    ) -> None:
        bert = await user_of(platform, "bert")
        with pytest.raises(NotFound):
            await answer_capture(bert, asked.capture_id, CaptureAnswer(skip=True))
        assert await flow_status(platform, asked) == "paused"

    async def test_a_settling_that_breaks_leaves_the_question_open_for_another_word(
        self,
        platform: Platform,
        workspace: Workspace,
        asked: Captured,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        async def broken(*_: object) -> None:
            raise InvalidInput("It did not fit")

        with monkeypatch.context() as patch:
            patch.setattr("workflows.capture.answer_items", broken)
            with pytest.raises(InvalidInput):
                await answer_capture(workspace, asked.capture_id, CaptureAnswer(value="today"))
        assert await flow_status(platform, asked) == "paused"
        assert await rows_of(platform, TaskRow) == []
        await answer_capture(workspace, asked.capture_id, CaptureAnswer(value="tomorrow"))
        [task] = await rows_of(platform, TaskRow)
        assert task.due_at.date().isoformat() == "2026-03-05"
        assert await flow_status(platform, asked) == "done"

    async def test_an_answer_that_is_cancelled_leaves_the_question_open(
        self,
        platform: Platform,
        workspace: Workspace,
        asked: Captured,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        reached = asyncio.Event()

        async def endless(*_: object) -> None:
            reached.set()
            await asyncio.Event().wait()

        with monkeypatch.context() as patch:
            patch.setattr("workflows.capture.answer_items", endless)
            answering = asyncio.create_task(
                answer_capture(workspace, asked.capture_id, CaptureAnswer(value="today"))
            )
            await reached.wait()
            answering.cancel()
            with pytest.raises(asyncio.CancelledError):
                await answering
        assert await flow_status(platform, asked) == "paused"
        saved = await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
        assert len(saved.tasks_created) == 1

    async def test_an_answer_that_is_worked_on_leaves_no_room_for_another(
        self, platform: Platform, workspace: Workspace, asked: Captured
    ) -> None:
        await change(platform, "UPDATE flows SET status = 'running'")
        with pytest.raises(Conflict, match="being answered"):
            await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))

    @pytest.mark.parametrize("lost", [False, True], ids=["kept", "checkpoints lost"])
    async def test_a_pause_survives_a_restart_for_days(
        self, settings: Settings, clock: Clock, model: Start, lost: bool
    ) -> None:
        model(ASKING)
        async with opened(settings, clock) as before:
            anna = await user_of(before, "anna")
            asked = await capture(anna)
            if lost and settings.sqlite_path is None:
                await lose_pauses(settings, before)
        if lost and settings.sqlite_path is not None:
            await lose_pauses(settings, before)
        clock.advance(days=3)
        async with opened(settings, clock) as after:
            anna = after.for_user(anna.user_id)
            saved = await answer_capture(anna, asked.capture_id, CaptureAnswer(value="tomorrow"))
            [task] = await rows_of(after, TaskRow)
            assert await flow_status(after, asked) == "done"
        assert saved.tasks_created[0].task_id == task.id
        assert saved.xp_earned == 15
        # The word counts from the moment the capture was said.
        assert task.due_at.date().isoformat() == "2026-03-05"


class TestPausing:
    async def test_it_pauses_when_it_asks(
        self, platform: Platform, workspace: Workspace, asked: Captured
    ) -> None:
        assert asked.needs_clarification is True
        assert (asked.question, asked.suggested_values) == (
            QUESTION["question"],
            QUESTION["suggested_values"],
        )
        assert asked.generated_by == MODEL
        assert await flow_status(platform, asked) == "paused"
        assert await rows_of(platform, TaskRow) == []
        assert asked.xp_earned == 10

    @pytest.mark.parametrize(
        "reply",
        [
            SURE,
            Output({"items": [SAM]}),
            Output({"items": [{**SAM, "type": "thought"}], **QUESTION}),
            Output({"items": [], **QUESTION}),
        ],
        ids=["sure", "no question", "nothing to do", "no item"],
    )
    async def test_it_does_not_pause_where_no_answer_would_help(
        self, platform: Platform, workspace: Workspace, model: Start, reply: Reply
    ) -> None:
        model(reply)
        captured = await capture(workspace)
        assert (captured.needs_clarification, captured.question) == (False, None)
        assert await flow_status(platform, captured) == "done"

    async def test_a_preview_makes_no_task_and_pays_nothing(
        self, platform: Platform, workspace: Workspace, model: Start
    ) -> None:
        model(SURE)
        captured = await capture(workspace, save=False)
        assert (captured.xp_earned, captured.parsed_items[0].task_id) == (0, None)
        assert await rows_of(platform, TaskRow) == []
        assert await rows_of(platform, LedgerRow) == []

    async def test_skipping_takes_the_best_reading(
        self, platform: Platform, workspace: Workspace, asked: Captured
    ) -> None:
        saved = await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
        [task] = await rows_of(platform, TaskRow)
        assert (saved.tasks_created[0].title, saved.xp_earned) == ("Call Sam", 15)
        assert (task.title, task.due_at) == ("Call Sam", None)


class TestTheRawWords:
    async def test_are_stored_before_the_model_is_asked(
        self, settings: Settings, workspace: Workspace, model: Start
    ) -> None:
        seen: list[str] = []

        def look(_: Request) -> Reply:
            with connected(store_url(settings)) as connection:
                seen.extend(connection.execute(text("SELECT text FROM captures")).scalars())
            return SURE

        model(script=look)
        await capture(workspace, "call Sam, please")
        assert seen == ["call Sam, please"]

    @pytest.mark.parametrize("reply", [Hang(), Status(500)], ids=["hangs", "500"])
    async def test_are_stored_once_when_the_rules_have_to_read_them(
        self, platform: Platform, workspace: Workspace, model: Start, reply: Reply
    ) -> None:
        model(reply)
        platform.settings.capture_seconds = 0.3
        captured = await capture(workspace, "buy milk tomorrow")
        assert captured.generated_by == "rules"
        assert [item.title for item in captured.parsed_items] == ["Buy milk"]
        [row] = await rows_of(platform, CaptureRow)
        assert (row.text, row.status, row.generated_by) == ("buy milk tomorrow", "filed", "rules")
        assert len(await rows_of(platform, CaptureItemRow)) == 1

    async def test_outlive_a_filing_that_breaks_after_the_model_was_asked(
        self,
        platform: Platform,
        workspace: Workspace,
        model: Start,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        model(SURE)
        monkeypatch.setattr("workflows.running.flows.end_step", broken_record)
        with pytest.raises(InvalidInput):
            await capture(workspace)
        [row] = await rows_of(platform, CaptureRow)
        assert (row.text, row.status) == ("call Sam", "stored")
        assert await rows_of(platform, TaskRow) == []

    async def test_with_rules_alone_are_one_transaction_with_the_rest(
        self, platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("workflows.running.flows.end_step", broken_record)
        with pytest.raises(InvalidInput):
            await capture(workspace, "buy milk tomorrow")
        for table in (CaptureRow, CaptureItemRow, TaskRow, LedgerRow, FlowRow):
            assert await rows_of(platform, table) == []


async def broken_record(*_: object) -> None:
    raise InvalidInput("It did not fit")


async def test_without_waiting_no_model_is_asked(workspace: Workspace, model: Start) -> None:
    provider = model(SURE)
    request = CaptureRequest(text="buy milk tomorrow")
    captured = await capture_text(workspace, request, wait=False)
    assert captured.generated_by == "rules"
    assert provider.requests == []


async def test_twenty_captures_at_once_are_all_filed(
    platform: Platform, workspace: Workspace
) -> None:
    texts = [f"call number {n} tomorrow" for n in range(20)]
    await asyncio.gather(*(capture(workspace, text) for text in texts))
    assert sorted(row.text for row in await rows_of(platform, CaptureRow)) == sorted(texts)
    assert len(await rows_of(platform, TaskRow)) == 20
    assert len(await rows_of(platform, LedgerRow, kind="capture")) == 20
