"""Achievements: each of the fifty is earned by what its metric counts, once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.later import balance, got, later, paid, posted, put_metric, put_streak
from tests.conftest import Clock, Someone
from tools.progress import grant_xp
from tools.rules.achievements import ACHIEVEMENTS, Achievement
from tools.rules.levels import xp_to_finish

LIST, LEDGER = "/api/v2/achievements", "/api/v2/xp/ledger"
METRICS = sorted({achievement.metric for achievement in ACHIEVEMENTS})
Asks = AbstractContextManager[None]
ZONES = ("zone-work", "zone-life", "zone-self")


@dataclass
class Stage:
    """One user and what an act towards an achievement may need."""

    anna: Someone
    clock: Clock
    asks: Asks

    async def done(self, **fields: Any) -> dict[str, Any]:
        task = await self.anna.task(**fields)
        return await self.anna.finish(task)

    async def days_ago(self, days: int, current: int, **fields: Any) -> None:
        last = self.clock.now.date() - timedelta(days=days)
        await put_streak(self.anna, current, last, **fields)

    async def focus(self, interruptions: int = 0) -> None:
        await posted(self.anna, "/api/focus/start", {"duration_minutes": 5}, 201)
        later(self.anna, self.clock, minutes=5)
        await posted(self.anna, "/api/focus/complete", {"interruptions": interruptions})

    async def split(self, steps: int | None = None) -> None:
        """Split a task and finish so many of its steps, or all."""
        task = await self.anna.task("Write the report")
        path = f"/api/v1/tasks/{task['task_id']}/split"
        split = await posted(self.anna, path, {"max_steps": 3})
        for step in split["micro_steps"][:steps]:
            await self.anna.patch(f"/api/v1/micro-steps/{step['step_id']}/complete")

    async def capture(self, text: str = "Buy milk tomorrow") -> dict[str, Any]:
        body: dict[str, Any] = await posted(self.anna, "/api/capture/", {"text": text})
        return body

    async def energy(self, level: int) -> None:
        await posted(self.anna, "/api/energy/set", {"energy_level": level})

    async def ritual(self, count: int = 1) -> list[dict[str, Any]]:
        tasks = [await self.anna.task(f"Chosen {n}") for n in range(count)]
        body = {f"focus_task_{n}_id": task["task_id"] for n, task in enumerate(tasks, 1)}
        await posted(self.anna, "/api/ritual/complete", body)
        return tasks


@pytest.fixture
def stage(anna: Someone, clock: Clock, asks: Asks) -> Stage:
    return Stage(anna, clock, asks)


async def a_streak(stage: Stage, one: Achievement) -> None:
    await stage.days_ago(1, one.threshold - 1)
    await stage.done()


async def a_comeback(stage: Stage, one: Achievement) -> None:
    await stage.days_ago(4, 1)
    await stage.done()


async def a_freeze(stage: Stage, one: Achievement) -> None:
    await stage.days_ago(2, 8, freezes=1)
    await stage.done()


async def an_answer(stage: Stage, one: Achievement) -> None:
    with stage.asks:
        body = await stage.capture("Meeting")
    await posted(stage.anna, f"/api/capture/{body['capture_id']}/answer", {"skip": True})


async def a_captured_task(stage: Stage, one: Achievement) -> None:
    body = await stage.capture()
    await stage.anna.finish(body["parsed_items"][0])


async def focus_thrice(stage: Stage, one: Achievement) -> None:
    for _ in range(3):
        await stage.focus()


async def at_energy(stage: Stage, one: Achievement) -> None:
    low = one.metric == "low_energy_wins"
    await stage.energy(1 if low else 2)
    await stage.done(estimated_hours=0.5)


async def three_for_three(stage: Stage, one: Achievement) -> None:
    for task in await stage.ritual(3):
        await stage.anna.finish(task)


async def every_zone(stage: Stage, one: Achievement) -> None:
    for zone in ZONES:
        await stage.done(zone_id=zone)


async def a_clean_slate(stage: Stage, one: Achievement) -> None:
    for task in [await stage.anna.task(f"Old {n}", due_date="2026-03-01") for n in range(3)]:
        await stage.anna.finish(task)


async def a_good_estimate(stage: Stage, one: Achievement) -> None:
    task = await stage.anna.task(estimated_hours=1.0)
    body = {"actual_hours": 1.2, "status": "done"}
    await stage.anna.put(f"/api/v2/tasks/{task['task_id']}", body)


async def a_level(stage: Stage, one: Achievement) -> None:
    async with stage.anna.workspace.begin() as context:
        missing = xp_to_finish(one.threshold - 1) - context.user.xp
        await grant_xp(context, "admin", one.id, missing, "A gift")


Act = Callable[[Stage, Achievement], Awaitable[Any]]
FIVE = "Buy milk tomorrow. Call mom tomorrow. Pay rent today. Email Bob today. Book the dentist."
ACTS: dict[str, Act] = {
    "tasks_done": lambda stage, one: stage.done(),
    "streak_best": a_streak,
    "comebacks": a_comeback,
    "freezes_used": a_freeze,
    "steps_done": lambda stage, one: stage.split(1),
    "splits": lambda stage, one: stage.split(0),
    "split_tasks_all_steps_done": lambda stage, one: stage.split(),
    "captures": lambda stage, one: stage.capture(),
    "max_items_in_capture": lambda stage, one: stage.capture(FIVE),
    "clarifications": an_answer,
    "captured_tasks_done": a_captured_task,
    "focus_done": lambda stage, one: stage.focus(),
    "max_focus_in_day": focus_thrice,
    "focus_done_with_interruptions_ge3": lambda stage, one: stage.focus(3),
    "focus_minutes": lambda stage, one: stage.focus(),
    "energy_logs": lambda stage, one: stage.energy(2),
    "energy_days": lambda stage, one: stage.energy(2),
    "low_energy_wins": at_energy,
    "energy_matched_done": at_energy,
    "rituals": lambda stage, one: stage.ritual(),
    "rituals_all_done": three_for_three,
    "zones_created": lambda stage, one: posted(
        stage.anna, "/api/compass/zones", {"name": "Health"}, 201
    ),
    "weeks_all_zones": every_zone,
    "on_time_done": lambda stage, one: stage.done(due_date=stage.clock.now.date().isoformat()),
    "good_estimates": a_good_estimate,
    "overdue_cleared": a_clean_slate,
    "level": a_level,
}


async def standing_of(anna: Someone, name: str) -> dict[str, Any]:
    listed = (await got(anna, LIST))["achievements"]
    found: dict[str, Any] = next(one for one in listed if one["achievement_id"] == name)
    return found


async def progress(anna: Someone, metric: str) -> int:
    async with anna.workspace.read() as context:
        return int(context.user.metrics.get(metric, 0))


def test_there_is_an_act_for_every_metric() -> None:
    assert sorted(ACTS) == METRICS


@ONE_ENGINE
@pytest.mark.parametrize("metric", METRICS)
async def test_one_more_of_what_is_counted_earns_it_once(stage: Stage, metric: str) -> None:
    anna = stage.anna
    for one in [one for one in ACHIEVEMENTS if one.metric == metric]:
        later(anna, stage.clock, days=1)
        if one.threshold > 1:
            await put_metric(anna, metric, one.threshold - 1)
        assert (await standing_of(anna, one.id))["unlocked_at"] is None
        await ACTS[metric](stage, one)
        shown = await standing_of(anna, one.id)
        assert (shown["name"], shown["xp_reward"]) == (one.name, one.xp)
        assert shown["progress"] == shown["threshold"] == one.threshold
        assert shown["unlocked_at"] is not None, one.id
    entries = (await got(anna, LEDGER, limit=200))["entries"]
    sources = [entry["source"] for entry in entries if entry["kind"] == "achievement"]
    assert len(sources) == len(set(sources))
    earned = {one.id: one.xp for one in ACHIEVEMENTS}
    assert [e["amount"] for e in entries if e["kind"] == "achievement"] == [
        earned[source] for source in sources
    ]


class TestList:
    async def test_anonymous_is_refused(self, http: AsyncClient) -> None:
        for path in (LIST, LEDGER):
            check_error(await http.get(path), 401)

    async def test_shows_all_fifty_with_the_way_to_each(self, anna: Someone, bert: Someone) -> None:
        await bert.finish(await bert.task())
        body = await got(anna, LIST)
        assert (body["total"], body["unlocked"]) == (50, 0)
        assert [one["achievement_id"] for one in body["achievements"]] == [
            one.id for one in ACHIEVEMENTS
        ]
        assert {one["progress"] for one in body["achievements"] if one["threshold"] < 5} <= {0, 1}
        for n in range(2):
            await anna.finish(await anna.task(f"Task {n}"))
        assert (await standing_of(anna, "ach-ten-done"))["progress"] == 2
        first = await standing_of(anna, "ach-first-done")
        assert (first["progress"], first["unlocked_at"]) == (1, "2026-03-04T10:00:00Z")
        assert (await got(anna, LIST))["unlocked"] == 1

    async def test_reopening_takes_none_away_and_pays_none_again(self, anna: Someone) -> None:
        task = await anna.task()
        for status in ("done", "todo", "done"):
            await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": status})
        assert await paid(anna, "achievement") == [20]
        assert await progress(anna, "tasks_done") == 1


class TestLedger:
    async def test_nothing_yet_is_an_empty_page(self, anna: Someone, bert: Someone) -> None:
        await bert.finish(await bert.task())
        page = await got(anna, LEDGER)
        assert (page["entries"], page["balance"], page["total"]) == ([], 0, 0)
        assert (page["has_more"], page["next_offset"]) == (False, None)

    async def test_holds_every_grant_and_reversal_newest_first(
        self, anna: Someone, clock: Clock
    ) -> None:
        task = await anna.task("Call Bob")
        await anna.finish(task)
        clock.advance(minutes=5)
        await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "todo"})
        page = await got(anna, LEDGER)
        rows = [(row["kind"], row["source"], row["amount"]) for row in page["entries"]]
        assert rows == [
            ("reversal", f"{task['task_id']}#1", -13),
            ("achievement", "ach-first-done", 20),
            ("completion", f"{task['task_id']}#1", 13),
        ]
        assert page["balance"] == sum(amount for *_, amount in rows) == await balance(anna)
        assert page["entries"][0]["created_at"] == "2026-03-04T10:05:00Z"
        assert page["entries"][2]["task_id"] == task["task_id"]

    @ONE_ENGINE
    async def test_comes_in_pages(self, anna: Someone) -> None:
        for n in range(4):
            await anna.finish(await anna.task(f"Task {n}"))
        first = await got(anna, LEDGER, limit=2)
        assert (first["total"], first["has_more"], first["next_offset"]) == (5, True, 2)
        last = await got(anna, LEDGER, limit=2, offset=4)
        assert (len(last["entries"]), last["has_more"], last["balance"]) == (1, False, 72)
        for wrong in ({"limit": 0}, {"limit": 201}, {"offset": -1}, {"kind": "box"}):
            check_error(await anna.get(LEDGER, **wrong), 422)


class TestSigns:
    async def test_all_zones_means_every_zone_in_one_iso_week(self, stage: Stage) -> None:
        anna = stage.anna
        for zone in ZONES[:2]:
            await stage.done(zone_id=zone)
        later(anna, stage.clock, days=5)  # Monday
        await stage.done(zone_id=ZONES[2])
        assert await progress(anna, "weeks_all_zones") == 0
        await posted(anna, "/api/compass/zones", {"name": "Health"}, 201)
        for zone in ZONES[:2]:
            await stage.done(zone_id=zone)
        assert await progress(anna, "weeks_all_zones") == 0
        later(anna, stage.clock, days=6)  # Sunday
        for _ in range(2):
            await stage.done(zone_id="zone-health")
        assert await progress(anna, "weeks_all_zones") == 1

    async def test_a_clean_slate_takes_three_finished_or_moved(self, stage: Stage) -> None:
        anna = stage.anna

        async def old(count: int) -> list[str]:
            tasks = [await anna.task(f"Old {n}", due_date="2026-03-01") for n in range(count)]
            return [f"/api/v2/tasks/{task['task_id']}" for task in tasks]

        for path in await old(2):
            await anna.put(path, {"status": "done"})
        assert await progress(anna, "overdue_cleared") == 0
        first, second, gone = await old(3)
        await anna.delete(gone)
        await anna.put(first, {"due_date": "2026-03-02"})  # still past
        await anna.put(first, {"due_date": "2026-03-20"})
        await anna.put(second, {"status": "done"})
        assert await progress(anna, "overdue_cleared") == 0
        first, second, third = await old(3)
        await anna.put(first, {"due_date": None})
        await anna.put(second, {"due_date": "2026-03-04"})
        assert await progress(anna, "overdue_cleared") == 0
        await anna.put(third, {"status": "done"})
        assert await progress(anna, "overdue_cleared") == 1

    async def test_a_slate_emptied_by_deleting_was_not_cleared(self, stage: Stage) -> None:
        anna = stage.anna
        tasks = [await anna.task(f"Old {n}", due_date="2026-03-01") for n in range(3)]
        await anna.finish(tasks[0])
        for task in tasks[1:]:
            await anna.delete(f"/api/v2/tasks/{task['task_id']}")
        await stage.done(title="One more", due_date="2026-03-01")
        assert await progress(anna, "overdue_cleared") == 0

    @ONE_ENGINE
    async def test_a_good_estimate_is_within_20_percent(self, stage: Stage) -> None:
        for actual, count in ((0.79, 0), (0.8, 1), (1.0, 2), (1.2, 3), (1.21, 3), (0, 3)):
            task = await stage.anna.task(estimated_hours=1.0)
            body = {"actual_hours": actual, "status": "done"}
            await stage.anna.put(f"/api/v2/tasks/{task['task_id']}", body)
            assert await progress(stage.anna, "good_estimates") == count, actual
        await stage.done()
        assert await progress(stage.anna, "good_estimates") == 3

    @ONE_ENGINE
    async def test_energy_counts_for_four_hours(self, stage: Stage) -> None:
        anna = stage.anna
        await stage.energy(1)
        for hours, fields, wins, matched in (
            (0, {"energy_needed": 1}, 1, 1),
            (1, {"estimated_hours": 0.25}, 2, 2),
            (2, {"estimated_hours": 0.5}, 3, 2),
            (1, {"energy_needed": 3}, 4, 2),
            (0.01, {"energy_needed": 1}, 4, 2),
        ):
            later(anna, stage.clock, hours=hours)
            await stage.done(**fields)
            found = [await progress(anna, m) for m in ("low_energy_wins", "energy_matched_done")]
            assert found == [wins, matched], fields

    @ONE_ENGINE
    async def test_on_time_is_before_it_would_be_past_due(self, stage: Stage) -> None:
        for due, count in (
            ("2026-03-04", 1),
            ("2026-03-04T10:00:00Z", 2),
            ("2026-03-04T09:59:59Z", 2),
            ("2026-03-03", 2),
            (None, 2),
        ):
            await stage.done(due_date=due)
            assert await progress(stage.anna, "on_time_done") == count, due

    async def test_three_for_three_takes_three_and_that_day(self, stage: Stage) -> None:
        anna = stage.anna
        for task in await stage.ritual(2):
            await anna.finish(task)
        later(anna, stage.clock, days=1)
        tasks = await stage.ritual(3)
        for task in tasks[:2]:
            await anna.finish(task)
        later(anna, stage.clock, days=1)
        await anna.finish(tasks[2])
        assert await progress(anna, "rituals_all_done") == 0
        tasks = await stage.ritual(3)
        await anna.finish(tasks[0])
        await anna.patch(f"/api/v2/tasks/{tasks[0]['task_id']}/status", {"status": "todo"})
        for task in tasks[1:]:
            await anna.finish(task)
        assert await progress(anna, "rituals_all_done") == 0
        await anna.finish(tasks[0])
        assert await progress(anna, "rituals_all_done") == 1

    @ONE_ENGINE
    async def test_energy_days_are_different_days(self, stage: Stage) -> None:
        for zone in ("UTC", "Pacific/Pago_Pago", "UTC", "Pacific/Pago_Pago"):
            await stage.anna.put("/api/auth/profile", {"timezone": zone})
            await stage.energy(2)
        assert await progress(stage.anna, "energy_days") == 2

    async def test_a_capture_counts_with_its_items_and_a_preview_does_not(
        self, stage: Stage
    ) -> None:
        await posted(stage.anna, "/api/capture/", {"text": FIVE, "save": False})
        assert await progress(stage.anna, "captures") == 0
        body = await stage.capture(FIVE)
        assert len(body["parsed_items"]) == 5
        assert await progress(stage.anna, "max_items_in_capture") == 5
        assert await progress(stage.anna, "captures") == 1

    async def test_a_task_split_again_is_one_split_task(self, stage: Stage) -> None:
        task = await stage.anna.task("Write the report")
        path = f"/api/v1/tasks/{task['task_id']}/split"
        for _ in range(2):
            split = await posted(stage.anna, path, {"max_steps": 2})
            for step in split["micro_steps"]:
                await stage.anna.patch(f"/api/v1/micro-steps/{step['step_id']}/complete")
        assert await progress(stage.anna, "splits") == 1
        assert await progress(stage.anna, "split_tasks_all_steps_done") == 1
