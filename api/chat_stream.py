"""A turn of the chat as server-sent events, word by word."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from typing import Any

from fastapi import Request

from api.errors import crash, envelope
from storage.database import StoreUnavailable
from tools.chat import ChatAnswer, ChatRequest
from tools.context import Workspace
from tools.desk.shapes import Waits
from tools.errors import AppError, Unavailable
from tools.runs import ToolCall
from workflows.chat import Listener, chat

log = logging.getLogger("api.chat")
_running: set[asyncio.Task[None]] = set()
Events = asyncio.Queue[tuple[str, Any] | None]


class Queueing(Listener):
    """Each event is on its way before the turn goes on: inline statements never let others run."""

    def __init__(self, events: Events) -> None:
        self.events = events

    async def words(self, text: str) -> None:
        self.events.put_nowait(("text", {"text": text}))
        await asyncio.sleep(0)

    async def call(self, call: ToolCall) -> None:
        self.events.put_nowait(("tool", call.model_dump(mode="json")))
        if isinstance(call.result, dict) and set(call.result) == set(Waits.model_fields):
            self.events.put_nowait(("proposal", call.result))
        await asyncio.sleep(0)


async def stream_turn(
    http: Request, workspace: Workspace, request: ChatRequest
) -> AsyncIterator[bytes]:
    """Events `text`, `tool`, `proposal`, then `done` or `error`.

    A client that hangs up breaks nothing off: the turn ends by itself and is in the history.
    """
    events: Events = asyncio.Queue()
    task = asyncio.create_task(run_turn(http, workspace, request, events))
    _running.add(task)
    task.add_done_callback(_running.discard)
    while (event := await events.get()) is not None:
        yield as_event(*event)


async def run_turn(
    http: Request, workspace: Workspace, request: ChatRequest, events: Events
) -> None:
    try:
        answer: ChatAnswer = await chat(workspace, request, Queueing(events))
        events.put_nowait(("done", answer.model_dump(mode="json")))
    except AppError as error:
        events.put_nowait(("error", in_envelope(http, error)))
    except StoreUnavailable:
        away = Unavailable("The store is busy; try again in a moment")
        events.put_nowait(("error", in_envelope(http, away)))
    except Exception as error:
        log.exception("a turn of the chat stopped", exc_info=error)
        events.put_nowait(("error", json.loads(bytes(crash(http.scope).body))))
    finally:
        events.put_nowait(None)


def in_envelope(http: Request, error: AppError) -> Any:
    body = envelope(http.scope, error.status, error.code, error.message, error.details).body
    return json.loads(bytes(body))


def as_event(name: str, data: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
