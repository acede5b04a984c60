"""The secretary of a server, over HTTP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

import httpx2

from api.speaking.speaker import Event, Speaker, Trouble, decided, taken_back

AWAY = "The server can not be reached; is `python3 run.py serve` running?"


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
