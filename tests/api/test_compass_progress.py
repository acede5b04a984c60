"""How far each zone is, and what was earned in it."""

from __future__ import annotations

from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import check_error
from tests.api.later import balance, got, later, posted
from tests.conftest import Clock, Someone

PROGRESS = "/api/compass/progress"


async def zones(someone: Someone) -> dict[str, dict[str, Any]]:
    return {zone["name"]: zone for zone in (await got(someone, PROGRESS))["zones"]}


async def earned(someone: Someone) -> dict[str, int]:
    return {name: zone["xp_earned"] for name, zone in (await zones(someone)).items()}


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(PROGRESS), 401)


async def test_nothing_yet_is_zeros(anna: Someone, bert: Someone) -> None:
    await bert.finish(await bert.task(zone_id="zone-work"))
    body = await got(anna, PROGRESS)
    assert body["zones"][0] == {
        "zone_id": "zone-work",
        "name": "Work",
        "total_tasks": 0,
        "completed_tasks": 0,
        "completion_rate": 0.0,
        "xp_earned": 0,
        "streak_days": 0,
    }
    assert [zone["name"] for zone in body["zones"]] == ["Work", "Life", "Self"]
    assert (body["overall_completion_rate"], body["total_xp"]) == (0.0, 0)


async def test_rates_are_of_live_tasks_and_overall_of_all_of_them(anna: Someone) -> None:
    for n in range(3):
        task = await anna.task(f"Task {n}", zone_id="zone-work")
    await anna.finish(task)
    for n in range(2):
        loose = await anna.task(f"Loose {n}")
        await anna.finish(loose)
    gone = await anna.task("Gone", zone_id="zone-work")
    await anna.delete(f"/api/v2/tasks/{gone['task_id']}")
    body = await got(anna, PROGRESS)
    work = body["zones"][0]
    assert (work["total_tasks"], work["completed_tasks"], work["completion_rate"]) == (3, 1, 33.3)
    assert body["overall_completion_rate"] == 60.0
    assert body["total_xp"] == await balance(anna)


async def test_xp_is_the_net_of_the_tasks_that_are_in_the_zone_now(
    anna: Someone, clock: Clock
) -> None:
    task = await anna.task("Write the report", zone_id="zone-work")
    path = f"/api/v2/tasks/{task['task_id']}"
    split = await posted(anna, f"/api/v1/tasks/{task['task_id']}/split")
    await anna.patch(f"/api/v1/micro-steps/{split['micro_steps'][0]['step_id']}/complete")
    await posted(anna, "/api/focus/start", {"task_id": task["task_id"]}, 201)
    later(anna, clock, minutes=25)
    await posted(anna, "/api/focus/complete", {})
    await anna.finish(task)
    assert await earned(anna) == {"Work": 5 + 30 + 13, "Life": 0, "Self": 0}
    await anna.put(path, {"zone_id": "zone-life"})
    assert await earned(anna) == {"Work": 0, "Life": 48, "Self": 0}
    await anna.patch(f"{path}/status", {"status": "todo"})
    assert await earned(anna) == {"Work": 0, "Life": 35, "Self": 0}
    await anna.put(path, {"zone_id": "zone-self", "status": "done"})
    assert await earned(anna) == {"Work": 0, "Life": 0, "Self": 48}
    await anna.put(path, {"zone_id": None})
    assert await earned(anna) == {"Work": 0, "Life": 0, "Self": 0}


async def test_a_zones_streak_counts_days_with_a_task_done_in_it(
    anna: Someone, clock: Clock
) -> None:
    for day, expected in ((0, 1), (1, 2), (1, 3), (2, 1)):
        later(anna, clock, days=day)
        for n in range(2):
            await anna.finish(await anna.task(f"Task {n}", zone_id="zone-work"))
        await anna.finish(await anna.task("Elsewhere", zone_id="zone-life"))
        assert (await zones(anna))["Work"]["streak_days"] == expected
    later(anna, clock, days=1)
    assert (await zones(anna))["Work"]["streak_days"] == 1
    later(anna, clock, days=1)
    assert (await zones(anna))["Work"]["streak_days"] == 0


async def test_a_date_that_a_move_skips_ends_no_zones_streak(anna: Someone, clock: Clock) -> None:
    later(anna, clock, hours=4.5)  # 14:30
    await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})
    await anna.finish(await anna.task(zone_id="zone-work"))  # 03:30 there: still the 3rd
    await anna.put("/api/auth/profile", {"timezone": "Pacific/Kiritimati"})  # 04:30 on the 5th
    assert (await zones(anna))["Work"]["streak_days"] == 1
    await anna.finish(await anna.task(zone_id="zone-work"))
    assert (await zones(anna))["Work"]["streak_days"] == 2
    await anna.put("/api/auth/profile", {"timezone": "Pacific/Pago_Pago"})
    await anna.finish(await anna.task(zone_id="zone-work"))
    assert (await zones(anna))["Work"]["streak_days"] == 2
