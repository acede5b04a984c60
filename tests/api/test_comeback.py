"""Coming back after days away: fewer things, no counting, a warm word."""

from __future__ import annotations

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.later import act_daily, got, later, posted
from tests.conftest import Clock, Someone
from tools.rules.kindness import find_shame

pytestmark = ONE_ENGINE
DASHBOARD = "/api/secretary/dashboard"


async def comebacks(someone: Someone) -> int:
    async with someone.workspace.read() as context:
        return int(context.user.metrics.get("comebacks", 0))


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(DASHBOARD), 401)


async def test_after_three_silent_days_a_finished_task_is_a_comeback(
    anna: Someone, clock: Clock
) -> None:
    await act_daily(anna, clock, 1)
    for days, expected in ((3, 0), (4, 1), (1, 1), (9, 2)):
        later(anna, clock, days=days)
        for n in range(2):
            await anna.finish(await anna.task(f"Task {n}"))
        assert await comebacks(anna) == expected, days
    names = (await got(anna, "/api/gamification/progress"))["recent_achievements"]
    assert "Welcome Back" in [one["name"] for one in names]


async def test_a_newcomer_does_not_come_back(anna: Someone, clock: Clock) -> None:
    later(anna, clock, days=9)
    await act_daily(anna, clock, 1)
    assert await comebacks(anna) == 0


async def test_a_small_step_first_takes_nothing_from_it(anna: Someone, clock: Clock) -> None:
    task = await anna.task("Write the report")
    await act_daily(anna, clock, 1)
    later(anna, clock, days=5)
    await posted(anna, "/api/ritual/complete", {"focus_task_1_id": task["task_id"]})
    assert await comebacks(anna) == 0
    await anna.finish(task)
    assert await comebacks(anna) == 1
    await anna.finish(await anna.task("Another"))
    assert await comebacks(anna) == 1


async def test_the_dashboard_shows_three_things_and_speaks_of_no_debt(
    anna: Someone, clock: Clock
) -> None:
    await act_daily(anna, clock, 1)
    for n in range(6):
        await anna.task(f"Old {n}", due_date="2026-03-05")
    later(anna, clock, days=4)
    body = await got(anna, DASHBOARD)
    assert (len(body["priorities"]), body["overdue_count"]) == (3, 6)
    assert body["focus_recommendation"].startswith("Welcome back!")
    words = [body["focus_recommendation"], *(task["reason"] for task in body["priorities"])]
    assert find_shame(" ".join(words)) == []
    assert not any(character == "6" for character in " ".join(words))
    await anna.finish(body["priorities"][0])
    assert len((await got(anna, DASHBOARD))["priorities"]) == 5
