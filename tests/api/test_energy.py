from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.calls import log_in_again
from tests.conftest import Clock, Someone, joined
from tools.context import Platform
from tools.rules.kindness import find_shame


async def log(someone: Someone, level: int = 2, **fields: Any) -> dict[str, Any]:
    answer = await someone.post("/api/energy/set", {"energy_level": level, **fields})
    assert answer.status_code == 200, answer.text
    snapshot: dict[str, Any] = answer.json()
    return snapshot


WRONG_LOGS: list[object] = [
    {},
    {"energy_level": 0},
    {"energy_level": 4},
    {"energy_level": -1},
    {"energy_level": "2"},
    {"energy_level": 2.0},
    {"energy_level": 2.5},
    {"energy_level": True},
    {"energy_level": None},
    {"energy_level": [2]},
    {"energy_level": 10**40},
    {"energy_level": 2, "notes": "x" * 2_001},
    {"energy_level": 2, "notes": 5},
    {"energy_level": 2, "recorded_at": "2026-03-04T10:00:00Z"},
    {"level": 2},
    [2],
]


class TestSet:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/energy/set", json={"energy_level": 2}), 401)

    async def test_answers_the_snapshot_and_pays_five(self, anna: Someone, clock: Clock) -> None:
        clock.advance(hours=0.9)
        snapshot = await log(anna, 2, notes="Mid-afternoon slump")
        assert snapshot.pop("snapshot_id").startswith("snap_")
        assert snapshot == {
            "energy_level": 2,
            "recorded_at": "2026-03-04T10:54:00Z",
            "time_of_day": "morning",
            "xp_earned": 5,
        }

    async def test_beyond_six_a_day_it_works_and_pays_nothing(
        self, app: FastAPI, anna: Someone, clock: Clock
    ) -> None:
        paid = [(await log(anna))["xp_earned"] for _ in range(8)]
        assert paid == [5] * 6 + [0, 0]
        async with joined(app, "nora", timezone="America/New_York") as nora:
            clock.advance(hours=-1.1)  # 03:54 in New York: still yesterday there
            paid = [(await log(nora))["xp_earned"] for _ in range(7)]
            clock.advance(hours=0.2)  # 04:06: a new activity day
            assert [*paid, (await log(nora))["xp_earned"]] == [5] * 6 + [0, 5]

    @ONE_ENGINE
    @pytest.mark.parametrize(
        ("hour", "bucket"),
        [
            (4, "night"),
            (5, "morning"),
            (11, "morning"),
            (12, "afternoon"),
            (16, "afternoon"),
            (17, "evening"),
            (20, "evening"),
            (21, "night"),
        ],
    )
    async def test_the_part_of_the_day_is_local(
        self, app: FastAPI, clock: Clock, hour: int, bucket: str
    ) -> None:
        clock.now = clock.now.replace(hour=(hour + 5) % 24)
        async with joined(app, "nora", timezone="America/New_York") as nora:
            assert (await log(nora))["time_of_day"] == bucket

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_log_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for wrong in WRONG_LOGS:
            check_error(await anna.post("/api/energy/set", wrong), 422)
        assert await stored(platform) == before


class TestCurrent:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.get("/api/energy/current"), 401)

    async def test_nothing_yet_is_null(self, anna: Someone, bert: Someone) -> None:
        await log(bert)
        assert (await anna.get("/api/energy/current")).json() == {
            "snapshot_id": None,
            "energy_level": None,
            "recorded_at": None,
            "time_of_day": None,
            "hours_since_last": None,
        }

    @ONE_ENGINE
    @pytest.mark.parametrize(
        ("minutes", "hours"), [(0, 0.0), (2, 0.0), (3, 0.1), (150, 2.5), (-1, 0.0), (57, 1.0)]
    )
    async def test_is_the_latest_with_the_hours_since(
        self, anna: Someone, clock: Clock, minutes: int, hours: float
    ) -> None:
        await log(anna, 1)
        clock.advance(minutes=5)
        snapshot = await log(anna, 3)
        clock.advance(minutes=minutes)
        await log_in_again(anna)
        del snapshot["xp_earned"]
        current = (await anna.get("/api/energy/current")).json()
        assert current == {**snapshot, "hours_since_last": hours}


class TestCoach:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/energy/coach", json={}), 401)

    async def test_rests_on_counts_and_is_kind(self, anna: Someone, clock: Clock) -> None:
        for level in (3, 3, 2, 1, 1):
            await log(anna, level)
        answer = await anna.post("/api/energy/coach", {"question": "When should I write?"})
        body = answer.json()
        assert answer.status_code == 200
        assert body["generated_by"] == "rules"
        assert body["facts"][0] == "5 energy logs in the last 30 days"
        assert "2 low, 2 high" in body["facts"]
        assert body["advice"]
        assert find_shame(" ".join([*body["advice"], *body["facts"]])) == []

    async def test_without_a_body_and_without_logs_it_still_answers(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        await log(bert)
        before = await stored(platform)
        answer = await anna.post("/api/energy/coach")
        assert answer.status_code == 200
        assert answer.json()["facts"] == ["0 energy logs in the last 30 days"]
        assert await stored(platform) == before

    @ONE_ENGINE
    async def test_wrong_questions_are_422(self, anna: Someone) -> None:
        for wrong in [{"question": 5}, {"question": "x" * 1_001}, {"questions": "x"}, [], "x"]:
            check_error(await anna.post("/api/energy/coach", wrong), 422)
