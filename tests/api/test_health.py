from __future__ import annotations

import httpx2
import pytest
from httpx2 import AsyncClient

from api.app import create_app
from storage.database import StoreUnavailable
from storage.settings import Settings
from tests.conftest import Clock
from tests.workspaces import opened
from tools.context import Platform


async def test_is_open_and_says_what_runs(http: AsyncClient, platform: Platform) -> None:
    answer = await http.get("/health")
    body = answer.json()
    assert answer.status_code == 200
    assert (body["status"], body["degraded"]) == ("ready", [])
    assert body["store"] == platform.database.engine
    assert (body["jobs"], body["brain"]) == ("in-process", "rules")
    assert {"fastapi", "sqlalchemy", "pydantic-ai-slim", "langgraph"} <= set(body["versions"])


async def test_tells_no_secrets(http: AsyncClient, platform: Platform) -> None:
    text = (await http.get("/health")).text
    assert platform.secret not in text
    assert "postgresql:" not in text and str(platform.settings.data_dir) not in text


async def test_is_503_while_the_store_is_away_and_200_after(
    http: AsyncClient, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise StoreUnavailable("OperationalError")

    with monkeypatch.context() as patch:
        patch.setattr(platform.database, "read", away)
        answer = await http.get("/health")
        assert answer.status_code == 503
        assert answer.json()["status"] == "unavailable"
        assert answer.json()["degraded"] == ["store"]
    assert (await http.get("/health")).json()["status"] == "ready"


async def test_is_degraded_but_ready_while_redis_is_away(settings: Settings, clock: Clock) -> None:
    async with opened(settings, clock, redis_url="redis://127.0.0.1:1/0") as platform:
        transport = httpx2.ASGITransport(app=create_app(platform))
        async with AsyncClient(transport=transport, base_url="http://test") as client:
            answer = await client.get("/health")
    assert answer.status_code == 200
    assert (answer.json()["status"], answer.json()["degraded"]) == ("degraded", ["redis"])
    assert answer.json()["jobs"] == "rq"
