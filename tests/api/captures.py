"""Capturing and saving, as the tests of captures do it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from tests.conftest import Someone

Asks = AbstractContextManager[None]
MILK = "Buy milk tomorrow and call dentist about appointment"
UNKNOWN = "capture_0000"


async def capture(someone: Someone, text: str = MILK, **fields: Any) -> dict[str, Any]:
    answer = await someone.post("/api/capture/", {"text": text, **fields})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def save(someone: Someone, capture_id: str, *items: dict[str, Any]) -> dict[str, Any]:
    given = {"items": items} if items else {}
    answer = await someone.post("/api/capture/save", {"capture_id": capture_id, **given})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def titles(someone: Someone) -> list[str]:
    page = (await someone.get("/api/v2/tasks", sort="created")).json()
    return [task["title"] for task in page["tasks"]]
