from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.calls import log_in_again
from tests.conftest import Clock, Someone, joined
from tools.context import Platform
from tools.rules.kindness import find_shame

PATH = "/api/secretary/dashboard"


async def dashboard(someone: Someone) -> dict[str, Any]:
    answer = await someone.get(PATH)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    check_error(await http.get(PATH), 401)


async def test_nothing_yet_is_empty_and_kind(anna: Someone, bert: Someone) -> None:
    await bert.task("Not hers", priority="urgent")
    body = await dashboard(anna)
    assert body["priorities"] == body["bottlenecks"] == body["achievements_available"] == []
    assert (body["overdue_count"], body["due_today_count"]) == (0, 0)
    assert body["focus_recommendation"]
    assert body["energy_level"] is None


async def test_urgent_due_today_and_fresh_is_nine_point_two(anna: Someone) -> None:
    task = await anna.task("Delegate", priority="urgent", due_date="2026-03-04T18:00:00Z")
    first = (await dashboard(anna))["priorities"][0]
    assert (first["task_id"], first["title"]) == (task["task_id"], "Delegate")
    assert first["urgency_score"] == 9.2
    assert first["reason"] == "Due today, urgent priority"
    assert {factor["name"]: factor["points"] for factor in first["factors"]} == {
        "due": 5.2,
        "priority": 4.0,
    }


@ONE_ENGINE
@pytest.mark.parametrize(
    ("fields", "score"),
    [
        ({"priority": "low"}, 1.4),
        ({"priority": "medium"}, 2.4),
        ({"priority": "low", "due_date": "2026-03-04"}, 6.2),
        ({"priority": "low", "due_date": "2026-03-05", "estimated_hours": 4.0}, 6.2),
        ({"priority": "low", "due_date": "2026-03-06", "estimated_hours": 0.0}, 4.5),
        ({"priority": "low", "due_date": "2026-03-03"}, 6.6),
        ({"priority": "urgent", "due_date": "2026-02-01"}, 10.0),
        ({"priority": "high", "due_date": "2026-03-04T09:00:00Z"}, 8.4),
    ],
    ids=str,
)
async def test_scores_follow_date_priority_and_work_left(
    anna: Someone, fields: dict[str, Any], score: float
) -> None:
    await anna.task(**fields)
    first = (await dashboard(anna))["priorities"][0]
    assert first["urgency_score"] == score
    total = sum(factor["points"] for factor in first["factors"])
    assert min(10, total) == pytest.approx(score)


async def test_an_unrelated_task_changes_no_score_and_no_reason(anna: Someone) -> None:
    for title, fields in [
        ("Today", {"due_date": "2026-03-04", "priority": "low"}),
        ("Someday", {"priority": "urgent"}),
        ("Soon", {"due_date": "2026-03-06", "estimated_hours": 3.0}),
    ]:
        await anna.task(title, **fields)
    before = {task["title"]: task for task in (await dashboard(anna))["priorities"]}
    await anna.task("Other", due_date="2026-03-03", priority="urgent", estimated_hours=8.0)
    after = {task["title"]: task for task in (await dashboard(anna))["priorities"]}
    assert after.keys() - before.keys() == {"Other"}
    assert {title: after[title] for title in before} == before


@ONE_ENGINE
async def test_of_very_many_the_same_come_first_as_of_few(anna: Someone) -> None:
    for n in range(3):
        await anna.task(f"Now {n}", priority="urgent", due_date=f"2026-03-0{n + 4}")
    few = await dashboard(anna)
    for n in range(60):
        await anna.task(f"Later {n}", priority="low", project_id=f"p{n % 3}")
    many = await dashboard(anna)
    assert many["priorities"][:3] == few["priorities"]
    assert len(many["priorities"]) == 5
    assert many["focus_recommendation"] == few["focus_recommendation"]


@ONE_ENGINE
async def test_the_shown_points_add_up_to_the_shown_score(anna: Someone) -> None:
    first = await anna.task("First", priority="urgent", due_date="2026-02-01")
    await anna.task("Then", blocked_by=[first["task_id"]], due_date="2026-03-09")
    await anna.task("Someday", priority="low", estimated_hours=2.0)
    for task in (await dashboard(anna))["priorities"]:
        total = sum(Decimal(str(factor["points"])) for factor in task["factors"])
        assert max(0, min(10, total)) == Decimal(str(task["urgency_score"])), task


async def test_counts_are_of_open_tasks_by_the_calendar_day(
    app: FastAPI, anna: Someone, clock: Clock
) -> None:
    async with joined(app, "nora", timezone="America/New_York") as nora:
        for due in (
            "2026-03-04T09:00:00Z",  # an hour ago, today
            "2026-03-05T04:59:00Z",  # 23:59 in New York
            "2026-03-05T05:01:00Z",  # tomorrow there
            "2026-03-03",
            "2026-03-04",
        ):
            await nora.task(due, due_date=due)
        done = await nora.task("done", due_date="2026-03-01")
        await nora.finish(done)
        gone = await nora.task("gone", due_date="2026-03-01")
        await nora.delete(f"/api/v2/tasks/{gone['task_id']}")
        body = await dashboard(nora)
        assert (body["overdue_count"], body["due_today_count"]) == (2, 3)
        assert len(body["priorities"]) == 5
        words = [body["focus_recommendation"], *(task["reason"] for task in body["priorities"])]
        assert find_shame(" ".join(words)) == []


async def test_bottlenecks_name_projects_with_blocked_tasks(anna: Someone) -> None:
    for project, count in (("Project Alpha", 3), ("Beta", 1)):
        for n in range(count):
            task = await anna.task(f"{project} {n}", project_id=project)
            path = f"/api/v2/tasks/{task['task_id']}/status"
            await anna.patch(path, {"status": "blocked"})
    assert (await dashboard(anna))["bottlenecks"] == [
        "Project Alpha has 3 blocked tasks",
        "Beta has 1 blocked task",
    ]


async def test_a_badge_within_reach_is_named(anna: Someone) -> None:
    for n in range(9):
        await anna.finish(await anna.task(f"Task {n}"))
    assert (await dashboard(anna))["achievements_available"] == [
        "One more task to unlock 'Warming Up' badge!"
    ]


async def test_the_recommendation_fits_the_latest_energy(anna: Someone, clock: Clock) -> None:
    await anna.task("Write the letter")
    for level, words in [(3, "High energy"), (2, "Steady energy"), (1, "be gentle")]:
        await anna.post("/api/energy/set", {"energy_level": level})
        body = await dashboard(anna)
        assert body["energy_level"] == level
        assert words in body["focus_recommendation"]
        assert "Write the letter" in body["focus_recommendation"]


async def test_a_comeback_is_shown_three_things_at_most(anna: Someone, clock: Clock) -> None:
    await anna.finish(await anna.task("The last one"))
    for n in range(6):
        await anna.task(f"Old {n}", due_date="2026-03-05")
    for days, shown in ((3, 5), (1, 3)):
        clock.advance(days=days)
        await log_in_again(anna)
        body = await dashboard(anna)
        assert (len(body["priorities"]), body["overdue_count"]) == (shown, 6)


async def test_asking_changes_nothing(platform: Platform, anna: Someone) -> None:
    await anna.task()
    before = await stored(platform)
    first = await dashboard(anna)
    assert (await anna.get(PATH, wait="true")).json() == first
    assert await dashboard(anna) == first
    assert await stored(platform) == before


@ONE_ENGINE
async def test_a_wrong_wait_is_422(anna: Someone) -> None:
    check_error(await anna.get(PATH, wait="perhaps"), 422)
