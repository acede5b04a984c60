from __future__ import annotations

from typing import Any

import pytest
from fastapi import Request

from api.chat_stream import stream_turn
from tests.api.answers import ONE_ENGINE
from tests.conftest import Someone
from tools.chat import ChatRequest, close_turn

pytestmark = ONE_ENGINE


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("How much XP do I have?", ["tool", "text", "done"]),
        ("add buy milk and add call Sam", ["tool", "tool", "text", "done"]),
    ],
)
async def test_what_is_said_is_on_its_way_before_the_turn_is_stored(
    anna: Someone, monkeypatch: pytest.MonkeyPatch, message: str, names: list[str]
) -> None:
    heard: list[str] = []

    async def noted(*args: Any) -> None:
        heard.append("stored")
        await close_turn(*args)

    monkeypatch.setattr("workflows.chat.close_turn", noted)
    http = Request({"type": "http", "headers": []})
    async for event in stream_turn(http, anna.workspace, ChatRequest(message=message)):
        heard.append(event.decode().split("\n", 1)[0].removeprefix("event: "))
    assert heard == [*names[:-1], "stored", "done"]
