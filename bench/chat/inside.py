"""A caller of the application in the same process: what a client library spends is not measured."""

from __future__ import annotations

import asyncio
import json
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from fastapi import FastAPI

Message = MutableMapping[str, Any]
WORDS = b"event: text"


@dataclass
class Answered:
    """What came back. `first_word_ms`: until the first event with words of the reply."""

    status: int = 0
    body: bytearray = field(default_factory=bytearray)
    first_word_ms: float = 0.0


@dataclass(frozen=True)
class Inside:
    """One caller. An answer of 300 and above is an error."""

    app: FastAPI
    token: str

    async def post(self, path: str, body: Any, accept: str = "application/json") -> Answered:
        content, answered, started = json.dumps(body).encode(), Answered(), perf_counter()
        given: list[Message] = [{"type": "http.request", "body": content, "more_body": False}]

        async def receive() -> Message:
            if not given:
                await asyncio.Event().wait()  # the caller stays to the end
            return given.pop()

        async def send(message: Message) -> None:
            answered.status = message.get("status", answered.status)
            if not answered.first_word_ms and WORDS in message.get("body", b""):
                answered.first_word_ms = (perf_counter() - started) * 1000
            answered.body += message.get("body", b"")

        await self.app(self._scope(path, content, accept), receive, send)
        assert answered.status < 300, bytes(answered.body[:300])
        return answered

    async def call(self, path: str, body: Any) -> Any:
        return json.loads((await self.post(path, body)).body)

    def _scope(self, path: str, content: bytes, accept: str) -> dict[str, Any]:
        where, _, query = path.partition("?")
        headers = {
            "host": "bench",
            "accept": accept,
            "authorization": f"Bearer {self.token}",
            "content-type": "application/json",
            "content-length": str(len(content)),
        }
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "root_path": "",
            "path": where,
            "raw_path": where.encode(),
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("bench", 80),
        }
