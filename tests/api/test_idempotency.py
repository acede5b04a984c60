from __future__ import annotations

import asyncio
from typing import Any

import pytest
from httpx2 import Response

from tests.conftest import Clock, Someone

TASK = {"title": "Write the letter"}
KEY = "7f0c"


async def post(someone: Someone, path: str, body: Any, key: str = KEY) -> Response:
    return await someone.post(path, body, **{"Idempotency-Key": key})


class TestReplay:
    async def test_a_retry_gets_the_first_answer_and_creates_nothing(self, anna: Someone) -> None:
        first = await post(anna, "/api/v2/tasks", TASK)
        again = await post(anna, "/api/v2/tasks", TASK)
        assert (again.status_code, again.content) == (first.status_code, first.content)
        assert again.headers["idempotency-replayed"] == "true"
        assert "idempotency-replayed" not in first.headers
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 1

    async def test_another_body_under_the_same_key_is_422(self, anna: Someone) -> None:
        await post(anna, "/api/v2/tasks", TASK)
        answer = await post(anna, "/api/v2/tasks", {"title": "Another"})
        assert answer.status_code == 422
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 1

    async def test_keys_belong_to_a_user_and_a_path(self, anna: Someone, bert: Someone) -> None:
        await post(anna, "/api/v2/tasks", TASK)
        assert (await post(bert, "/api/v2/tasks", TASK)).status_code == 201
        zone = await post(anna, "/api/compass/zones", {"name": "Health"})
        assert zone.status_code == 201

    async def test_an_answer_is_kept_for_a_day(self, anna: Someone, clock: Clock) -> None:
        first = await post(anna, "/api/energy/set", {"energy_level": 2})
        clock.advance(minutes=50)
        again = await post(anna, "/api/energy/set", {"energy_level": 2})
        assert again.json() == first.json()

    @pytest.mark.parametrize(
        ("path", "body"),
        [
            ("/api/capture/", {"text": "Buy milk tomorrow and call mum"}),
            ("/api/capture/clarify", {"text": "Project meeting next week"}),
            ("/api/energy/set", {"energy_level": 3}),
            ("/api/compass/zones", {"name": "Health"}),
            ("/api/focus/start", {"duration_minutes": 25}),
        ],
    )
    async def test_every_kind_of_post_happens_once(
        self, anna: Someone, path: str, body: dict[str, Any]
    ) -> None:
        first = await post(anna, path, body)
        assert first.status_code < 300, first.text
        xp = (await anna.get("/api/gamification/progress")).json()["current_xp"]
        again = await post(anna, path, body)
        assert again.content == first.content
        assert (await anna.get("/api/gamification/progress")).json()["current_xp"] == xp

    async def test_split_and_its_job_happen_once(self, anna: Someone) -> None:
        task = await anna.task()
        path = f"/api/v1/tasks/{task['task_id']}/split"
        first = await post(anna, path, {})
        again = await post(anna, path, {})
        assert first.status_code == 200
        assert again.content == first.content
        headers = {"Idempotency-Key": "other", "Prefer": "respond-async"}
        jobs = [await anna.post(path, {}, **headers) for _ in range(2)]
        assert [job.status_code for job in jobs] == [202, 202]
        assert jobs[0].json() == jobs[1].json()


class TestErrors:
    async def test_an_error_frees_the_key(self, anna: Someone) -> None:
        wrong = {"title": "x", "zone_id": "zone-new"}
        assert (await post(anna, "/api/v2/tasks", wrong)).status_code == 404
        await anna.post("/api/compass/zones", {"name": "New"})
        assert (await post(anna, "/api/v2/tasks", wrong)).status_code == 201

    async def test_an_invalid_body_frees_the_key(self, anna: Someone) -> None:
        assert (await post(anna, "/api/v2/tasks", {"title": ""})).status_code == 422
        assert (await post(anna, "/api/v2/tasks", TASK)).status_code == 201

    @pytest.mark.parametrize("key", ["", "x" * 256])
    async def test_a_key_of_a_wrong_length_is_422(self, anna: Someone, key: str) -> None:
        assert (await post(anna, "/api/v2/tasks", TASK, key)).status_code == 422
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 0

    async def test_twins_create_once_and_the_late_ones_hear_so(self, anna: Someone) -> None:
        answers = await asyncio.gather(*(post(anna, "/api/v2/tasks", TASK) for _ in range(20)))
        assert (await anna.get("/api/v2/tasks")).json()["total"] == 1
        for answer in answers:
            assert answer.status_code in (201, 409)
            if answer.status_code == 409:
                assert answer.headers["retry-after"] == "1"
        assert any(answer.status_code == 201 for answer in answers)
