"""The secretary in this process, on the local store."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from api.speaking.speaker import Event, Speaker, Trouble, decided, taken_back
from storage.settings import Settings
from tools.context import Platform, Workspace
from tools.errors import AppError

NAME = "local"


class LocalSpeaker(Speaker):
    def __init__(self, platform: Platform, workspace: Workspace, name: str) -> None:
        self.platform, self.workspace, self.name = platform, workspace, name

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings, user: str | None) -> AsyncIterator[Self]:
        """As the named user; without a name the only one there is, or a new one named `local`."""
        from api.accounts import opened

        async with opened(settings) as platform:
            try:
                name, user_id = await somebody(platform, user)
            except AppError as error:
                raise Trouble(error.message) from None
            yield cls(platform, platform.for_user(user_id), name)

    async def say(self, message: str, conversation_id: str | None) -> AsyncIterator[Event]:
        from pydantic import ValidationError

        from tools.chat import ChatRequest
        from workflows.chat import chat

        events: asyncio.Queue[Event | None] = asyncio.Queue()
        try:
            request = ChatRequest(message=message, conversation_id=conversation_id)
        except ValidationError as error:
            raise Trouble(error.errors()[0]["msg"]) from None
        turn = asyncio.create_task(chat(self.workspace, request, queueing(events)))
        turn.add_done_callback(lambda _: events.put_nowait(None))
        while (event := await events.get()) is not None:
            yield event
        try:
            yield "done", turn.result().model_dump(mode="json")
        except AppError as error:
            raise Trouble(error.message) from None

    async def undo(self, run_id: str) -> str:
        from tools.runs import undo_run

        try:
            async with self.workspace.begin() as context:
                undone = await undo_run(context, run_id)
        except AppError as error:
            raise Trouble(error.message) from None
        return taken_back(undone.model_dump(mode="json"))

    async def decide(self, proposal_id: str, accept: bool) -> str:
        from tools.proposals import accept_proposal, reject_proposal

        decision = accept_proposal if accept else reject_proposal
        try:
            async with self.workspace.begin() as context:
                return decided((await decision(context, proposal_id)).status)
        except AppError as error:
            raise Trouble(error.message) from None

    async def titles(self) -> list[str]:
        from tools.desk.looking import list_tasks

        async with self.workspace.read() as context:
            return [task.title for task in (await list_tasks(context, limit=20)).tasks]


async def somebody(platform: Platform, user: str | None) -> tuple[str, str]:
    from tools.auth import Register, find_user, only_user, register

    if user is not None:
        return user, await find_user(platform, user)
    known = await only_user(platform)
    if known is not None:
        return known
    form = Register(
        username=NAME, email=f"{NAME}@users.example.com", password=secrets.token_hex(16)
    )
    return NAME, (await register(platform, form)).user.user_id


def queueing(events: asyncio.Queue[Event | None]) -> Any:
    from workflows.chat import Listener

    class Queueing(Listener):
        async def words(self, text: str) -> None:
            events.put_nowait(("text", {"text": text}))

        async def call(self, call: Any) -> None:
            events.put_nowait(("tool", call.model_dump(mode="json")))

    return Queueing()
