from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from api.app import create_app, open_platform
from storage.settings import Settings
from tests import servers
from tests.conftest import Clock, Someone, joined
from tools.auth import give_role

Limited = Callable[..., AbstractAsyncContextManager[FastAPI]]


@pytest.fixture
def limited(settings: Settings, clock: Clock) -> Limited:
    """The application with limits on, and other numbers where a test names them."""

    @asynccontextmanager
    async def build(**numbers: object) -> AsyncIterator[FastAPI]:
        changed = settings.model_copy(update={"rate_limits": "on", **numbers})
        app = create_app(open_platform(changed, clock))
        async with app.router.lifespan_context(app):
            yield app

    return build


def anonymous(app: FastAPI, address: str = "10.0.0.1", **headers: str) -> AsyncClient:
    transport = ASGITransport(app=app, client=(address, 1))
    return AsyncClient(transport=transport, base_url="http://test", headers=headers)


class TestRequestsPerHour:
    async def test_headers_are_on_every_answer(self, limited: Limited) -> None:
        async with limited() as app, joined(app, "anna") as anna:
            for answer in (await anna.get("/api/v2/tasks"), await anna.get("/nowhere")):
                assert answer.headers["x-ratelimit-limit"] == "1000"
                assert answer.headers["x-ratelimit-reset"] == "2026-03-04T11:00:00Z"
            assert answer.headers["x-ratelimit-remaining"] == "998"

    async def test_the_next_one_is_429_until_the_hour_ends(
        self, limited: Limited, clock: Clock
    ) -> None:
        async with limited(user_per_hour=2) as app, joined(app, "anna") as anna:
            assert [(await anna.get("/api/v2/tasks")).status_code for _ in range(3)] == [
                200,
                200,
                429,
            ]
            clock.advance(minutes=20)
            refused = await anna.get("/api/v2/tasks")
            assert refused.json()["error"]["code"] == "RATE_LIMIT_EXCEEDED"
            assert refused.headers["retry-after"] == "2400"
            assert refused.headers["x-ratelimit-remaining"] == "0"
            clock.advance(minutes=39, seconds=59)
            assert (await anna.get("/api/v2/tasks")).status_code == 429
            clock.advance(seconds=1)
            answer = await anna.get("/api/v2/tasks")
            assert answer.status_code in (200, 401)  # a new hour, where the token may end too

    async def test_strangers_count_by_address(self, limited: Limited) -> None:
        async with limited(anonymous_per_hour=1) as app:
            async with anonymous(app) as here, anonymous(app, "10.0.0.2") as there:
                assert (await here.get("/api/v2/tasks")).status_code == 401
                assert (await here.get("/api/v2/tasks")).status_code == 429
                assert (await there.get("/api/v2/tasks")).status_code == 401

    async def test_a_forged_token_counts_as_a_stranger(self, limited: Limited) -> None:
        async with limited(anonymous_per_hour=1) as app:
            async with anonymous(app, Authorization="Bearer forged") as someone:
                assert (await someone.get("/api/v2/tasks")).status_code == 401
                assert (await someone.get("/api/v2/tasks")).status_code == 429

    async def test_forwarded_addresses_count_from_trusted_proxies_alone(
        self, limited: Limited
    ) -> None:
        numbers = {"anonymous_per_hour": 1, "trusted_proxies": "10.0.0.0/24"}
        async with limited(**numbers) as app:
            for proxy, forwarded, status in [
                ("10.0.0.1", "7.7.7.7", 401),
                ("10.0.0.2", "7.7.7.7, 10.0.0.1", 429),
                ("10.0.0.1", "8.8.8.8", 401),
                ("9.9.9.9", "1.1.1.1", 401),
                ("9.9.9.9", "2.2.2.2", 429),
                ("10.0.0.1", "not an address", 401),
            ]:
                async with anonymous(app, proxy, **{"X-Forwarded-For": forwarded}) as someone:
                    answer = await someone.get("/api/v2/tasks")
                    assert answer.status_code == status, (proxy, forwarded)

    async def test_health_and_docs_are_not_counted(self, limited: Limited) -> None:
        async with limited(anonymous_per_hour=1) as app, anonymous(app) as someone:
            for _ in range(3):
                assert (await someone.get("/health")).status_code == 200
                answer = await someone.get("/openapi.json")
                assert "x-ratelimit-limit" not in answer.headers

    async def test_a_role_widens_the_limit_with_the_next_token(self, limited: Limited) -> None:
        async with limited() as app, joined(app, "anna") as anna:
            await give_role(app.state.platform, "anna", "premium")
            form = {"username": "anna", "password": "SecurePass123!"}
            token = (await anna.post("/api/auth/login", form)).json()["access_token"]
            anna.http.headers["Authorization"] = f"Bearer {token}"
            answer = await anna.get("/api/v2/tasks")
            assert answer.headers["x-ratelimit-limit"] == "10000"

    async def test_two_processes_count_together_through_redis(
        self, limited: Limited, worker_name: str
    ) -> None:
        url = servers.redis_url(40 + int(worker_name.removeprefix("gw")))
        numbers = {"anonymous_per_hour": 3, "redis_url": url}
        async with limited(**numbers) as one, limited(**numbers) as two:
            async with anonymous(one) as here, anonymous(two) as there:
                statuses = [
                    (await client.get("/api/v2/tasks")).status_code
                    for client in (here, there, here, there)
                ]
        assert statuses == [401, 401, 401, 429]


class TestWrongPasswords:
    async def test_ten_wrong_ones_close_the_name_for_a_while(
        self, limited: Limited, clock: Clock
    ) -> None:
        async with limited() as app, joined(app, "anna") as anna:
            statuses = [await attempt(app, "ANNA", f"10.0.1.{n}") for n in range(11)]
            assert statuses == [401] * 10 + [429]
            assert await attempt(app, "anna", "10.0.2.1", password="SecurePass123!") == 429
            assert (await anna.get("/api/auth/profile")).status_code == 200
            clock.advance(minutes=16)
            assert await attempt(app, "anna", "10.0.2.1", password="SecurePass123!") == 200

    async def test_ten_wrong_ones_close_the_address_for_a_while(self, limited: Limited) -> None:
        async with limited() as app, joined(app, "anna"):
            statuses = [await attempt(app, f"user{n}", "10.0.1.1") for n in range(11)]
            assert statuses == [401] * 10 + [429]
            assert await attempt(app, "anna", "10.0.2.1", password="SecurePass123!") == 200


async def attempt(app: FastAPI, name: str, address: str, password: str = "wrong") -> int:
    async with anonymous(app, address) as client:
        form = {"username": name, "password": password}
        return int((await client.post("/api/auth/login", json=form)).status_code)


async def test_off_means_no_limits_and_no_headers(anna: Someone) -> None:
    assert "x-ratelimit-limit" not in (await anna.get("/api/v2/tasks")).headers
