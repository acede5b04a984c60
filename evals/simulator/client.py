"""A person's hands: calls of the real application, in process, by its HTTP interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx2

from tools.context import Platform
from tools.tokens import LIFETIME_SECONDS, issue_token

Json = dict[str, Any]


@dataclass(frozen=True)
class Offer:
    """Something to do; `minutes` by its estimate."""

    task_id: str
    title: str
    minutes: int


@dataclass
class Client:
    """`minutes` remembers estimates, which not every answer repeats."""

    http: httpx2.AsyncClient
    platform: Platform
    clock: Callable[[], datetime]
    user_id: str
    calls: int = 0
    minutes: dict[str, int] = field(default_factory=dict)
    token: str = ""
    token_at: float = -1e12

    async def get(self, path: str, **params: Any) -> Json:
        return await self._call("GET", path, params=params)

    async def post(self, path: str, body: Json | None = None) -> Json:
        return await self._call("POST", path, json=body or {})

    async def patch(self, path: str, body: Json | None = None) -> Json:
        return await self._call("PATCH", path, json=body or {})

    async def _call(self, method: str, path: str, **more: Any) -> Json:
        self.calls += 1
        head = {"Authorization": f"Bearer {self._fresh_token()}"}
        answer = await self.http.request(method, path, headers=head, **more)
        if answer.status_code >= 400:
            raise RuntimeError(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
        found: Json = answer.json()
        return found

    def _fresh_token(self) -> str:
        now = self.clock()
        if now.timestamp() - self.token_at > LIFETIME_SECONDS / 2:
            self.token = issue_token(self.platform.secret, self.user_id, now)
            self.token_at = now.timestamp()
        return self.token

    def offer(self, task: Json) -> Offer:
        task_id = task["task_id"]
        return Offer(task_id, task["title"], self.minutes.get(task_id, 30))
