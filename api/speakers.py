"""Two ways to the secretary: this process on its own store, or a server over HTTP."""

from __future__ import annotations

import asyncio
import json
import secrets
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

import httpx2

from storage.settings import Settings
from tools.context import Platform, Workspace
from tools.errors import AppError

Event = tuple[str, Any]
NAME = "local"
AWAY = "The server can not be reached; is `python3 run.py serve` running?"


class Trouble(Exception):
    """Something that the person at the terminal should read."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Speaker(ABC):
    """The secretary, wherever it is."""

    name: str

    @abstractmethod
    def say(self, message: str, conversation_id: str | None) -> AsyncIterator[Event]:
        """Events `text`, `tool`, then `done` or `error`."""

    @abstractmethod
    async def undo(self, run_id: str) -> str:
        """What was taken back, in a line."""

    @abstractmethod
    async def decide(self, proposal_id: str, accept: bool) -> str:
        """What the word did, in a line."""

    @abstractmethod
    async def titles(self) -> list[str]:
        """Titles of open tasks, for completion."""


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


def taken_back(undone: dict[str, Any]) -> str:
    titles = [f"“{one['title']}”" for one in undone["put_back"] if one["title"]]
    named = ", ".join(dict.fromkeys(titles)) or "all of it"
    return f"Taken back: {named}."


def decided(status: str) -> str:
    return "Done." if status == "accepted" else "Left as it is."


class RemoteSpeaker(Speaker):
    def __init__(self, http: httpx2.AsyncClient, name: str, password: str) -> None:
        self.http, self.name, self.password = http, name, password

    @classmethod
    @asynccontextmanager
    async def reach(cls, url: str, user: str, password: str) -> AsyncIterator[Self]:
        async with httpx2.AsyncClient(base_url=url.rstrip("/"), timeout=60) as http:
            remote = cls(http, user, password)
            await remote.log_in()
            yield remote

    async def log_in(self) -> None:
        form = {"username": self.name, "password": self.password}
        answer = await self.send("POST", "/api/auth/login", json=form)
        self.http.headers["Authorization"] = f"Bearer {answer['access_token']}"

    async def send(self, method: str, path: str, **options: Any) -> Any:
        try:
            answer = await self.http.request(method, path, **options)
        except httpx2.HTTPError:
            raise Trouble(AWAY) from None
        if answer.status_code == 401 and not path.endswith("/login"):
            await self.log_in()
            answer = await self.http.request(method, path, **options)
        if answer.status_code >= 400:
            raise Trouble(message_of(answer.text))
        return answer.json()

    async def say(self, message: str, conversation_id: str | None) -> AsyncIterator[Event]:
        body = {"message": message}
        if conversation_id is not None:
            body["conversation_id"] = conversation_id
        await self.send("GET", "/api/auth/profile")  # an old token is renewed before the stream
        kind = {"Accept": "text/event-stream"}
        path = "/api/v2/secretary/chat"
        try:
            async with self.http.stream("POST", path, json=body, headers=kind) as answer:
                if answer.status_code >= 400:
                    raise Trouble(message_of((await answer.aread()).decode()))
                async for event in events_of(answer):
                    yield event
        except httpx2.HTTPError:
            raise Trouble(AWAY) from None

    async def undo(self, run_id: str) -> str:
        return taken_back(await self.send("POST", f"/api/v2/runs/{run_id}/undo"))

    async def decide(self, proposal_id: str, accept: bool) -> str:
        word = "accept" if accept else "reject"
        answer = await self.send("POST", f"/api/v2/proposals/{proposal_id}/{word}")
        return decided(answer["status"])

    async def titles(self) -> list[str]:
        query = {"status": "todo,in_progress,blocked", "limit": 100}
        answer = await self.send("GET", "/api/v2/tasks", params=query)
        return [task["title"] for task in answer["tasks"]]


async def events_of(answer: httpx2.Response) -> AsyncIterator[Event]:
    name = ""
    async for line in answer.aiter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


def message_of(body: str) -> str:
    """The sentence of an error envelope."""
    try:
        return str(json.loads(body)["error"]["message"])
    except (ValueError, KeyError, TypeError):
        return "The server answered with something that is no answer."
