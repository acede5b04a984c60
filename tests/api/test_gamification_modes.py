"""How much of a game it is: full, calm, or none."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.api.answers import ONE_ENGINE, check_error
from tests.api.later import balance, got, later, paid, posted, put_streak
from tests.conftest import START, Clock, Someone
from tests.workspaces import events_of, kinds_of
from tools.progress import earn_box, grant_xp

pytestmark = ONE_ENGINE
OPEN, BOXES = "/api/rewards/mystery-box", "/api/rewards/mystery-boxes"
GAME = {"xp_gained", "level_up", "achievement_unlocked", "box_earned"}


async def play(someone: Someone, mode: str | None) -> None:
    answer = await someone.put("/api/auth/profile", {"preferences": {"gamification": mode}})
    assert answer.status_code == 200, answer.text


async def finish(someone: Someone, count: int, **fields: Any) -> list[dict[str, Any]]:
    tasks = [await someone.task(f"Task {n}", **fields) for n in range(count)]
    for task in tasks:
        await someone.finish(task)
    return tasks


async def owned(someone: Someone, box_type: str) -> int:
    boxes = (await got(someone, BOXES))["boxes"]
    return sum(box["box_type"] == box_type for box in boxes)


class TestCalm:
    async def test_a_bronze_box_comes_with_every_seventh_task(self, anna: Someone) -> None:
        await play(anna, "calm")
        counts = []
        for _ in range(15):
            await finish(anna, 1)
            counts.append(await owned(anna, "bronze"))
        assert counts == [0] * 6 + [1] * 7 + [2] * 2

    async def test_every_box_holds_its_mean(self, anna: Someone) -> None:
        await play(anna, "calm")
        for box_type, amount in (("bronze", 34), ("silver", 63), ("gold", 135)):
            async with anna.workspace.begin() as context:
                assert await earn_box(context, box_type, f"gift:{box_type}")
            reward = (await posted(anna, OPEN, {"box_type": box_type}))["reward"]
            assert reward["amount"] == amount
        assert await paid(anna, "box") == [34, 63, 135]

    async def test_the_rest_is_as_in_the_full_game(self, anna: Someone) -> None:
        await play(anna, "calm")
        await finish(anna, 1, priority="urgent", estimated_hours=10.0)
        assert set(await kinds_of(anna.workspace)) >= GAME

    async def test_what_a_box_holds_was_drawn_when_it_was_earned(self, anna: Someone) -> None:
        async with anna.workspace.begin() as context:
            assert await earn_box(context, "gold", "gift")
        await play(anna, "calm")
        assert (await posted(anna, OPEN, {"box_type": "gold"}))["reward"]["amount"] != 135


class TestOff:
    async def test_the_ledger_runs_on_without_a_word(self, anna: Someone) -> None:
        await play(anna, "off")
        [task] = await finish(anna, 1, priority="urgent", estimated_hours=10.0)
        assert await paid(anna, "completion") == [60]
        assert await paid(anna, "achievement") == [20]
        body = await got(anna, "/api/gamification/progress")
        assert (body["current_xp"], body["level"]) == (80, 2)
        assert body["total_achievements_unlocked"] == 1
        kinds = await kinds_of(anna.workspace)
        assert kinds == ["task_created", "task_update"]
        assert (await got(anna, f"/api/v2/tasks/{task['task_id']}"))["xp_earned"] == 60

    async def test_there_are_no_boxes(self, anna: Someone, clock: Clock) -> None:
        await play(anna, "off")
        await put_streak(anna, 6, START.date() - timedelta(days=1))
        await finish(anna, 12)
        async with anna.workspace.begin() as context:
            await grant_xp(context, "admin", "gift", 1_000, "A gift")
        assert (await got(anna, BOXES))["boxes"] == []
        for box_type in ("bronze", "silver", "gold"):
            check_error(await anna.post(OPEN, {"box_type": box_type}), 409, "CONFLICT")

    async def test_a_claim_pays_and_celebrates_nothing(self, anna: Someone) -> None:
        await play(anna, "off")
        await put_streak(anna, 13, START.date() - timedelta(days=1))
        [task] = await finish(anna, 1, priority="high", estimated_hours=4.5)
        before = await balance(anna)
        receipt = await posted(anna, "/api/rewards/claim", {"task_id": task["task_id"]})
        assert (receipt["xp_earned"], receipt["streak_bonus"], receipt["total_xp"]) == (45, 10, 55)
        assert (receipt["dopamine_boost"], receipt["celebration_message"]) == ("", "")
        assert await balance(anna) == before + 10

    async def test_boxes_of_before_can_be_opened_quietly(self, anna: Someone) -> None:
        async with anna.workspace.begin() as context:
            assert await earn_box(context, "gold", "gift")
        await play(anna, "off")
        opened = await posted(anna, OPEN, {"box_type": "gold"})
        assert (opened["message"], opened["reward"]["amount"] > 0) == ("", True)

    async def test_what_happened_meanwhile_is_told_to_nobody_later(
        self, anna: Someone, clock: Clock
    ) -> None:
        await play(anna, "off")
        await finish(anna, 1, priority="urgent", estimated_hours=10.0)
        await play(anna, "full")
        await put_streak(anna, 0, START.date() - timedelta(days=1))
        before = len(await events_of(anna.workspace))
        later(anna, clock, days=1)
        await finish(anna, 1)
        told = (await events_of(anna.workspace))[before:]
        assert "level_up" not in [event["type"] for event in told]
        assert [e["xp_amount"] for e in told if e["type"] == "xp_gained"] == [13]


@pytest.mark.parametrize("mode", ["full", None])
async def test_full_is_what_is_played_by_default(anna: Someone, mode: str | None) -> None:
    await play(anna, "off")
    await play(anna, mode)
    await finish(anna, 1, priority="urgent", estimated_hours=10.0)
    assert GAME - {"box_earned"} <= set(await kinds_of(anna.workspace))
    assert await owned(anna, "silver") == 1
