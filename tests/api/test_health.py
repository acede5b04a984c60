from __future__ import annotations

import asyncio

import httpx2
import pytest
from httpx2 import AsyncClient
from redis import Redis
from rq import Queue, SimpleWorker

from api.app import create_app
from api.probe import ask
from storage.database import StoreUnavailable
from storage.queue import QUEUE_NAME
from storage.settings import Settings
from tests import servers
from tests.conftest import Clock
from tests.provider import ScriptedProvider
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
    body = answer.json()
    assert (body["status"], body["degraded"]) == ("degraded", ["redis", "queue"])
    assert body["parts"] == {"store": "ready", "redis": "away", "queue": "away"}
    assert body["jobs"] == "rq"


async def test_without_a_worker_the_queue_is_degraded_until_one_comes(
    settings: Settings, clock: Clock, worker_name: str
) -> None:
    url = servers.redis_url(41 + 4 * int(worker_name[2:]))
    async with opened(settings, clock, redis_url=url) as platform:
        transport = httpx2.ASGITransport(app=create_app(platform))
        async with AsyncClient(transport=transport, base_url="http://test") as client:
            alone = await client.get("/health")
            with Redis.from_url(url) as redis:
                worker = SimpleWorker([Queue(QUEUE_NAME, connection=redis)], connection=redis)
                worker.register_birth()
                helped = await client.get("/health")
                redis.delete(worker.key)  # as its time-out does when it dies
                after = await client.get("/health")
    assert [answer.status_code for answer in (alone, helped, after)] == [200] * 3
    assert [answer.json()["degraded"] for answer in (alone, helped, after)] == [
        ["queue"],
        [],
        ["queue"],
    ]
    assert alone.json()["parts"]["queue"] == "no workers"


async def test_a_store_that_hangs_is_given_up_on(
    http: AsyncClient, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hangs() -> bool:
        await asyncio.sleep(60)
        return True

    monkeypatch.setattr("api.parts.PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(platform.database, "answers", hangs)
    answer = await http.get("/health")
    assert (answer.status_code, answer.json()["degraded"]) == (503, ["store"])


async def test_names_the_models_and_asks_none(http: AsyncClient, settings: Settings) -> None:
    with ScriptedProvider() as provider:
        settings.model, settings.model_url = "openai-chat:one", provider.url
        settings.fallback_model = "openai-chat:two"
        body = (await http.get("/health")).json()
    assert body["models"] == ["openai-chat:one", "openai-chat:two"]
    assert body["status"] == "ready"
    assert provider.requests == []


async def test_a_probe_says_how_a_server_is(
    live: str, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away() -> bool:
        return False

    assert await asyncio.to_thread(ask, f"http://{live}/") == (True, "ready")
    for url in (f"http://{live}/docs", "http://127.0.0.1:1", "nonsense"):
        ready, told = await asyncio.to_thread(ask, url)
        assert not ready
        assert "no server" in told.lower(), told
    monkeypatch.setattr(platform.database, "answers", away)
    told = await asyncio.to_thread(ask, f"http://{live}")
    assert told == (False, "unavailable (without store)")
