from __future__ import annotations

import pytest
from httpx2 import AsyncClient

from tests.api.answers import check_error
from tests.conftest import Clock, Someone
from tools.progress import grant_xp


async def give(someone: Someone, amount: int) -> None:
    async with someone.workspace.begin() as context:
        await grant_xp(context, "admin", f"gift-{amount}", amount, "A gift")


class TestProgress:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.get("/api/gamification/progress"), 401)

    async def test_begins_at_level_one_with_nothing(self, anna: Someone, bert: Someone) -> None:
        await give(bert, 100)
        assert (await anna.get("/api/gamification/progress")).json() == {
            "user_id": anna.user_id,
            "current_xp": 0,
            "level": 1,
            "xp_to_next_level": 50,
            "total_xp_for_level": 50,
            "level_progress_percent": 0.0,
            "total_achievements_unlocked": 0,
            "total_achievements": 50,
            "recent_achievements": [],
        }

    @pytest.mark.parametrize(
        ("xp", "level", "left", "total", "percent"),
        [
            (49, 1, 1, 50, 98.0),
            (50, 2, 100, 150, 33.33),
            (149, 2, 1, 150, 99.33),
        ],
    )
    async def test_level_and_distance_follow_the_balance(
        self, anna: Someone, xp: int, level: int, left: int, total: int, percent: float
    ) -> None:
        await give(anna, xp)
        shown = (await anna.get("/api/gamification/progress")).json()
        assert (shown["current_xp"], shown["level"]) == (xp, level)
        assert (shown["xp_to_next_level"], shown["total_xp_for_level"]) == (left, total)
        assert shown["level_progress_percent"] == percent

    async def test_3450_is_level_12_at_86_25_percent(self, anna: Someone) -> None:
        await give(anna, 3_250)  # levels 5 and 10 unlock achievements worth 200 on the way
        shown = (await anna.get("/api/gamification/progress")).json()
        assert (shown["current_xp"], shown["level"]) == (3_450, 12)
        assert (shown["xp_to_next_level"], shown["total_xp_for_level"]) == (550, 4_000)
        assert shown["level_progress_percent"] == 86.25
        assert shown["total_achievements_unlocked"] == 2

    async def test_the_latest_achievements_come_first(self, anna: Someone, clock: Clock) -> None:
        await anna.finish(await anna.task())
        clock.advance(minutes=1)
        await anna.post("/api/energy/set", {"energy_level": 2})
        shown = (await anna.get("/api/gamification/progress")).json()
        assert shown["total_achievements_unlocked"] == 2
        assert shown["recent_achievements"][0] == {
            "achievement_id": "ach-first-energy",
            "name": "Self Check",
            "description": "Log your energy",
            "unlocked_at": "2026-03-04T10:01:00Z",
            "xp_reward": 10,
        }
        assert shown["recent_achievements"][1]["achievement_id"] == "ach-first-done"

    async def test_the_balance_is_all_that_was_paid(self, anna: Someone) -> None:
        paid = (await anna.finish(await anna.task()))["xp_earned"]
        await anna.post("/api/capture/", {"text": "..."})
        shown = (await anna.get("/api/gamification/progress")).json()
        assert shown["current_xp"] == paid + 20 + 10 + 10  # First Domino, capture, Brain Dump
