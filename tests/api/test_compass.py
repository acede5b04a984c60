from __future__ import annotations

from typing import Any

import pytest
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.conftest import Clock, Someone
from tools.context import Platform

HEALTH = {
    "name": "Health",
    "icon": "💪",
    "color": "#ef4444",
    "simple_goal": "Get 8 hours sleep",
    "sort_order": 4,
}


async def zones(someone: Someone) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await someone.get("/api/compass/zones")).json()["zones"]
    return found


async def create(someone: Someone, **fields: Any) -> dict[str, Any]:
    answer = await someone.post("/api/compass/zones", {**HEALTH, **fields})
    assert answer.status_code == 201, answer.text
    zone: dict[str, Any] = answer.json()
    return zone


class TestList:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.get("/api/compass/zones"), 401)

    async def test_shows_ones_own_alone(self, anna: Someone, bert: Someone) -> None:
        await create(anna)
        assert [zone["name"] for zone in await zones(bert)] == ["Work", "Life", "Self"]

    async def test_by_sort_order_then_by_name_without_case(self, anna: Someone) -> None:
        for name, order in [("beta", 2), ("Alpha", 2), ("Zero", 0), ("omega", 9)]:
            await create(anna, name=name, sort_order=order)
        names = [zone["name"] for zone in await zones(anna)]
        assert names == ["Zero", "Work", "Alpha", "beta", "Life", "Self", "omega"]

    async def test_counts_follow_tasks_through_their_life(self, anna: Someone) -> None:
        async def counts() -> tuple[int, int]:
            work = (await zones(anna))[0]
            return work["task_count"], work["completed_count"]

        first, second = [await anna.task(title, zone_id="zone-work") for title in "ab"]
        assert await counts() == (2, 0)
        await anna.finish(first)
        assert await counts() == (2, 1)
        await anna.patch(f"/api/v2/tasks/{first['task_id']}/status", {"status": "todo"})
        assert await counts() == (2, 0)
        await anna.finish(second)
        await anna.delete(f"/api/v2/tasks/{second['task_id']}")
        assert await counts() == (1, 0)
        await anna.put(f"/api/v2/tasks/{first['task_id']}", {"zone_id": None})
        assert await counts() == (0, 0)


WRONG_ZONES: list[dict[str, Any]] = [
    {"name": ""},
    {"name": " \t"},
    {"name": None},
    {"name": 5},
    {"name": "x" * 101},
    {"color": "red"},
    {"color": "#ef444"},
    {"color": "#ef44444"},
    {"color": "#gggggg"},
    {"color": "#ef4444\n"},
    {"color": 0xEF4444},
    {"icon": "x" * 17},
    {"icon": 1},
    {"simple_goal": "x" * 501},
    {"sort_order": -1},
    {"sort_order": 10_001},
    {"sort_order": "4"},
    {"sort_order": 4.5},
    {"sort_order": True},
    {"zone_id": "zone-mine"},
    {"task_count": 5},
    {"created_at": "2026-03-04T10:00:00Z"},
]


class TestCreate:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.post("/api/compass/zones", json=HEALTH), 401)

    async def test_answers_the_whole_zone(self, anna: Someone) -> None:
        zone = await create(anna)
        assert zone == {
            **HEALTH,
            "zone_id": "zone-health",
            "task_count": 0,
            "completed_count": 0,
            "created_at": "2026-03-04T10:00:00Z",
            "updated_at": "2026-03-04T10:00:00Z",
        }
        assert (await zones(anna))[3] == zone

    @ONE_ENGINE
    @pytest.mark.parametrize(
        ("name", "zone_id"),
        [
            ("Deep Work!", "zone-deep-work"),
            ("Work", "zone-work-2"),
            ("WORK", "zone-work-2"),
            ("Café Über", "zone-cafe-uber"),
            ("健康", "zone-zone"),
            ("  --  Inner   Peace -- ", "zone-inner-peace"),
        ],
    )
    async def test_the_id_is_the_slug_of_the_first_name(
        self, anna: Someone, name: str, zone_id: str
    ) -> None:
        assert (await create(anna, name=name))["zone_id"] == zone_id

    async def test_ids_of_equal_names_are_counted_up(self, anna: Someone) -> None:
        made = [(await create(anna))["zone_id"] for _ in range(3)]
        assert made == ["zone-health", "zone-health-2", "zone-health-3"]

    async def test_a_name_alone_is_enough_and_comes_last(self, anna: Someone) -> None:
        zone = (await anna.post("/api/compass/zones", {"name": "Music"})).json()
        assert (zone["icon"], zone["color"], zone["simple_goal"]) == (None, None, None)
        assert (await zones(anna))[-1] == zone

    async def test_the_first_zone_of_ones_own_is_an_achievement(self, anna: Someone) -> None:
        await create(anna)
        progress = (await anna.get("/api/gamification/progress")).json()
        assert progress["recent_achievements"][0]["achievement_id"] == "ach-zones"
        assert progress["current_xp"] == 15

    @ONE_ENGINE
    async def test_wrong_values_are_422_and_create_nothing(
        self, platform: Platform, anna: Someone
    ) -> None:
        before = await stored(platform)
        for wrong in WRONG_ZONES:
            error = check_error(await anna.post("/api/compass/zones", {**HEALTH, **wrong}), 422)
            assert next(iter(wrong)) in error["message"]
            check_error(await anna.put("/api/compass/zones/zone-work", wrong), 422)
        assert await stored(platform) == before


class TestUpdate:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        check_error(await http.put("/api/compass/zones/zone-work", json={"name": "x"}), 401)

    async def test_anothers_zone_is_404_and_an_equal_id_is_ones_own(
        self, anna: Someone, bert: Someone
    ) -> None:
        await create(anna)
        check_error(await bert.put("/api/compass/zones/zone-health", {"name": "x"}), 404)
        check_error(await bert.post("/api/v2/tasks", {"title": "x", "zone_id": "zone-health"}), 404)
        await bert.put("/api/compass/zones/zone-work", {"name": "Office"})
        assert [zone["name"] for zone in await zones(anna)] == ["Work", "Life", "Self", "Health"]

    async def test_changes_the_given_fields_and_keeps_the_id(
        self, anna: Someone, clock: Clock
    ) -> None:
        clock.advance(minutes=30)
        before = (await zones(anna))[0]
        change = {"simple_goal": "Ship backend v2 by Nov 15", "name": "Office"}
        zone = (await anna.put("/api/compass/zones/zone-work", change)).json()
        assert zone == {**before, **change, "updated_at": "2026-03-04T10:30:00Z"}
        assert (await zones(anna))[0] == zone

    async def test_null_clears_what_may_be_empty(self, anna: Someone) -> None:
        cleared: dict[str, Any] = {"icon": None, "color": None, "simple_goal": None}
        zone = (await anna.put("/api/compass/zones/zone-work", cleared)).json()
        assert {name: zone[name] for name in cleared} == cleared

    @pytest.mark.parametrize("name", ["name", "sort_order"])
    async def test_null_for_what_must_be_is_422(
        self, platform: Platform, anna: Someone, name: str
    ) -> None:
        before = await stored(platform)
        change = {"simple_goal": "x", name: None}
        error = check_error(await anna.put("/api/compass/zones/zone-work", change), 422)
        assert name in error["message"]
        assert await stored(platform) == before

    async def test_an_unknown_zone_is_404(self, anna: Someone) -> None:
        error = check_error(await anna.put("/api/compass/zones/zone-moon", {"name": "x"}), 404)
        assert error["details"] == {"resource_type": "zone", "resource_id": "zone-moon"}
