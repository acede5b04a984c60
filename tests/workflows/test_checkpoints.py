from __future__ import annotations

import asyncio
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from storage.settings import Settings
from storage.sqlite import connect_inline
from tests.conftest import Clock
from tests.provider import Output
from tests.scripted_model import Start
from tests.workspaces import add_task, opened, user_of
from tools.capture import CaptureAnswer, Captured, CaptureRequest
from tools.context import Platform, Workspace
from tools.errors import InvalidInput
from tools.flows import flow_of
from tools.steps import SplitRequest
from workflows.capture import answer_capture, capture_text
from workflows.checkpoints import WholeConnection, saver_of
from workflows.running import thread
from workflows.split import split_task

ASKING = Output(
    {
        "items": [{"type": "task", "title": "Call Sam", "confidence": 0.5}],
        "question": "When?",
        "suggested_values": ["today", "tomorrow"],
    }
)


async def kept(platform: Platform, capture_id: str | None = None) -> int:
    """Checkpoints in the store, of one capture's flow or of all."""
    config = thread(flow_of(capture_id)) if capture_id else None
    return len([found async for found in (await saver_of(platform)).alist(config)])


@pytest.fixture(autouse=True)
async def no_checkpoints(platform: Platform) -> None:
    saver = await saver_of(platform)
    for found in [found async for found in saver.alist(None)]:
        await saver.adelete_thread(found.config["configurable"]["thread_id"])


async def capture(workspace: Workspace, text: str = "buy milk tomorrow") -> Captured:
    return await capture_text(workspace, CaptureRequest(text=text), wait=True)


async def test_finished_flows_leave_none(platform: Platform, workspace: Workspace) -> None:
    await capture(workspace)
    task = await add_task(workspace, "Write the report")
    await split_task(workspace, task.task_id, SplitRequest())
    assert await kept(platform) == 0


async def test_a_flow_that_breaks_leaves_none(
    platform: Platform, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise InvalidInput("It did not fit")

    monkeypatch.setattr("workflows.running.flows.end_step", broken)
    with pytest.raises(InvalidInput):
        await capture(workspace)
    assert await kept(platform) == 0
    assert (await saver_of(platform)).held == {}


async def test_a_pause_is_kept_until_it_is_answered(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(ASKING)
    asked = await capture(workspace, "call Sam")
    assert await kept(platform, asked.capture_id) >= 1
    await answer_capture(workspace, asked.capture_id, CaptureAnswer(skip=True))
    assert await kept(platform) == 0
    assert (await saver_of(platform)).held == {}


async def test_a_pause_is_on_the_disk_before_it_is_answered_for(
    settings: Settings, clock: Clock, platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(ASKING)
    asked = await capture(workspace, "call Sam")
    async with opened(settings, clock) as other:
        found = await (await saver_of(other)).aget_tuple(thread(flow_of(asked.capture_id)))
    assert found is not None
    assert any(channel == "__interrupt__" for _, channel, _ in found.pending_writes or [])


async def test_a_pause_holds_json_alone(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(ASKING)
    asked = await capture(workspace, "call Sam")
    found = await (await saver_of(platform)).aget_tuple(thread(flow_of(asked.capture_id)))
    assert found is not None
    state = {
        name: value
        for name, value in found.checkpoint["channel_values"].items()
        if not name.startswith(("branch:", "__"))
    }
    assert state["request"]["text"] == "call Sam"
    assert json.loads(json.dumps(state)) == state


async def test_first_flows_at_once_share_one_saver(settings: Settings, clock: Clock) -> None:
    async with opened(settings, clock) as platform:
        anna = await user_of(platform, "clara")
        savers = await asyncio.gather(*(saver_of(platform) for _ in range(10)))
        await asyncio.gather(*(capture(anna) for _ in range(5)))
        assert len({id(saver) for saver in savers}) == 1
        assert len(platform.closers) == 1


async def test_paused_flows_of_two_captures_do_not_mix(
    platform: Platform, workspace: Workspace, model: Start
) -> None:
    model(script=lambda _: ASKING)
    first, second = await asyncio.gather(capture(workspace, "a"), capture(workspace, "b"))
    await answer_capture(workspace, first.capture_id, CaptureAnswer(skip=True))
    assert await kept(platform, first.capture_id) == 0
    assert await kept(platform, second.capture_id) >= 1


async def test_a_flow_that_asks_a_model_writes_the_step_behind_it_once(
    platform: Platform, workspace: Workspace, model: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    saver, steps = await saver_of(platform), []
    put = saver.durable.aput

    async def noted(*checkpoint: Any) -> Any:
        steps.append(checkpoint[2]["step"])
        return await put(*checkpoint)

    async def refused(*_: object) -> None:
        raise AssertionError("the checkpoint that follows holds it")

    model(Output({"items": [{"type": "task", "title": "Call Sam", "confidence": 0.9}]}))
    monkeypatch.setattr(saver.durable, "aput", noted)
    monkeypatch.setattr(saver.durable, "aput_writes", refused)
    await capture(workspace, "call Sam")
    assert steps == [1]
    assert await kept(platform) == 0
    assert (saver.held, saver.new, saver.written, saver.over) == ({}, set(), set(), set())


async def test_writes_that_fail_half_way_are_not_there(tmp_path: Path) -> None:
    connection = await connect_inline(tmp_path / "flows.db", "FULL", WholeConnection)
    await connection.execute("CREATE TABLE writes (id INTEGER PRIMARY KEY)")
    connection.isolation_level = "IMMEDIATE"
    with pytest.raises(sqlite3.IntegrityError):
        await connection.executemany("INSERT INTO writes VALUES (?)", [(1,), (2,), (1,)])
    await connection.execute("INSERT INTO writes VALUES (3)")
    await connection.commit()
    assert [row[0] for row in await connection.execute_fetchall("SELECT id FROM writes")] == [3]
    await connection.close()
