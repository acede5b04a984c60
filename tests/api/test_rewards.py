"""Claims and mystery boxes: paid once, drawn by draws that can be foretold."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from httpx2 import AsyncClient

from tests.api.answers import ONE_ENGINE, check_error, stored
from tests.api.later import act_daily, balance, got, later, paid, posted, put_metric, put_streak
from tests.conftest import START, Clock, Someone
from tools.context import Platform
from tools.progress import earn_box, grant_xp
from tools.rules.boxes import BOXES, bronze_won, content
from tools.rules.kindness import find_shame

CLAIM, OPEN, BOXES_PATH = (
    "/api/rewards/claim",
    "/api/rewards/mystery-box",
    "/api/rewards/mystery-boxes",
)
YESTERDAY = START.date() - timedelta(days=1)


async def claim(someone: Someone, task: dict[str, Any]) -> dict[str, Any]:
    receipt: dict[str, Any] = await posted(someone, CLAIM, {"task_id": task["task_id"]})
    return receipt


async def figures(someone: Someone, task: dict[str, Any]) -> tuple[int, int, int]:
    receipt = await claim(someone, task)
    return receipt["xp_earned"], receipt["streak_bonus"], receipt["total_xp"]


async def finished(someone: Someone, **fields: Any) -> dict[str, Any]:
    task = await someone.task(**fields)
    await someone.finish(task)
    return task


async def closed(someone: Someone, box_type: str) -> list[str]:
    """Ids of the closed boxes of a type, oldest first."""
    shown = reversed((await got(someone, BOXES_PATH))["boxes"])
    of_type = [box for box in shown if box["box_type"] == box_type]
    return [box["box_id"] for box in of_type if box["opened_at"] is None]


async def give(someone: Someone, box_type: str, count: int = 1) -> None:
    async with someone.workspace.begin() as context:
        for n in range(count):
            assert await earn_box(context, box_type, f"gift:{box_type}:{n}:{context.now}")


async def test_anonymous_is_refused(http: AsyncClient) -> None:
    for path in (CLAIM, OPEN):
        check_error(await http.post(path, json={}), 401)
    check_error(await http.get(BOXES_PATH), 401)


class TestClaim:
    async def test_45_and_10_for_a_streak_of_14_days_make_55(self, anna: Someone) -> None:
        await put_streak(anna, 13, YESTERDAY)
        task = await finished(anna, priority="high", estimated_hours=4.5)
        before = await balance(anna)
        receipt = await claim(anna, task)
        assert receipt.pop("dopamine_boost")
        assert find_shame(receipt.pop("celebration_message")) == []
        assert receipt == {
            "reward_type": "standard",
            "xp_earned": 45,
            "streak_bonus": 10,
            "total_xp": 55,
            "level_up": False,
        }
        assert await balance(anna) == before + 10

    async def test_what_the_quote_is_more_than_was_paid_is_the_bonus(self, anna: Someone) -> None:
        for streak, quoted, bonus in ((6, 60, 5), (13, 66, 11), (20, 71, 16), (29, 77, 22)):
            await put_streak(anna, streak, YESTERDAY)
            task = await anna.task(priority="high", estimated_hours=4.5)
            path = f"/api/v2/tasks/{task['task_id']}"
            await anna.put(path, {"actual_hours": 3.5, "status": "done"})
            quote = await posted(anna, "/api/progress/xp/calculate", {"task_id": task["task_id"]})
            assert quote["total_xp"] == quoted
            assert await figures(anna, task) == (55, bonus, 55 + bonus), streak

    async def test_without_a_streak_it_pays_nothing_more(self, anna: Someone) -> None:
        task = await finished(anna, priority="high", estimated_hours=4.5)
        assert await figures(anna, task) == (45, 0, 45)
        assert await paid(anna, "claim") == []

    async def test_again_returns_the_same_receipt_and_pays_once(
        self, platform: Platform, anna: Someone, clock: Clock
    ) -> None:
        await put_streak(anna, 13, YESTERDAY)
        task = await finished(anna)
        first = await claim(anna, task)
        before = await stored(platform)
        later(anna, clock, days=9)
        assert await claim(anna, task) == first
        assert await stored(platform) == before

    async def test_the_streak_counts_as_it_was_at_completion(
        self, anna: Someone, clock: Clock
    ) -> None:
        await put_streak(anna, 6, YESTERDAY)
        task = await finished(anna, priority="high", estimated_hours=4.5)
        later(anna, clock, days=20)
        assert await figures(anna, task) == (45, 5, 50)

    async def test_figures_are_frozen_with_the_completion(self, anna: Someone) -> None:
        await put_streak(anna, 13, YESTERDAY)
        task = await finished(anna, priority="high", estimated_hours=4.5)
        await anna.put(f"/api/v2/tasks/{task['task_id']}", {"priority": "low", "actual_hours": 1.0})
        assert await figures(anna, task) == (45, 10, 55)

    async def test_reopening_takes_the_claim_back_and_the_next_one_is_new(
        self, anna: Someone, clock: Clock
    ) -> None:
        await put_streak(anna, 13, YESTERDAY)
        task = await finished(anna, priority="high", estimated_hours=4.5)
        await claim(anna, task)
        before = await balance(anna)
        path = f"/api/v2/tasks/{task['task_id']}/status"
        await anna.patch(path, {"status": "in_progress"})
        assert (await balance(anna), await paid(anna, "reversal")) == (before - 55, [-55])
        check_error(await anna.post(CLAIM, {"task_id": task["task_id"]}), 409, "CONFLICT")
        await anna.finish(task)
        assert await figures(anna, task) == (45, 10, 55)
        assert await balance(anna) == before

    @ONE_ENGINE
    async def test_beyond_the_daily_cap_it_pays_nothing(self, anna: Someone) -> None:
        await put_streak(anna, 13, YESTERDAY)
        tasks = [await finished(anna, title=f"Task {n}") for n in range(61)]
        assert await figures(anna, tasks[59]) == (13, 10, 23)
        assert await figures(anna, tasks[60]) == (0, 0, 0)

    async def test_a_claim_that_reaches_a_level_says_so(self, anna: Someone) -> None:
        await put_streak(anna, 13, YESTERDAY)
        await put_metric(anna, "streak_best", 14)
        task = await finished(anna, priority="low", estimated_hours=0.1)  # 6, and 20 for the first
        async with anna.workspace.begin() as context:
            await grant_xp(context, "admin", "gift", 40 - context.user.xp, "A gift")
        assert (await claim(anna, task))["level_up"] is True
        assert (await got(anna, "/api/gamification/progress"))["level"] == 2

    async def test_wrong_states_and_values_are_refused_and_change_nothing(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        task, theirs, gone = await anna.task(), await finished(bert), await finished(anna)
        await anna.delete(f"/api/v2/tasks/{gone['task_id']}")
        task_id = task["task_id"]
        wrongs: list[tuple[Any, int]] = [
            ({"task_id": task_id}, 409),
            ({"task_id": theirs["task_id"]}, 404),
            ({"task_id": gone["task_id"]}, 404),
            ({"task_id": "task_1"}, 404),
            ({"task_id": task_id, "reward_type": "gold"}, 422),
            ({"task_id": task_id, "reward_type": None}, 422),
            ({"task_id": task_id, "xp_earned": 50}, 422),
            ({"task_id": None}, 422),
            ({"task_id": "nul \x00"}, 400),
            ({}, 422),
            ([], 422),
        ]
        before = await stored(platform)
        for wrong, status in wrongs:
            code = "CONFLICT" if status == 409 else None
            check_error(await anna.post(CLAIM, wrong), status, code)
        assert await stored(platform) == before


class TestOpen:
    async def test_holds_what_its_id_and_the_secret_foretell(
        self, platform: Platform, anna: Someone
    ) -> None:
        amounts = []
        for box_type, box in BOXES.items():
            await give(anna, box_type, 8)
            for box_id in await closed(anna, box_type):
                rarity, amount = content(platform.secret.encode(), box_id, box_type)
                assert await posted(anna, OPEN, {"box_type": box_type}) == {
                    "box_id": box_id,
                    "box_type": box_type,
                    "reward": {"type": "xp", "amount": amount, "rarity": rarity},
                    "animation": box.animation,
                    "message": f"{rarity.capitalize()} reward! You earned {amount} XP!",
                    "odds": [prize._asdict() for prize in box.prizes],
                }
                amounts.append(amount)
        assert await paid(anna, "box") == amounts

    async def test_takes_the_oldest_of_its_type(self, anna: Someone, clock: Clock) -> None:
        for _ in range(2):
            await give(anna, "gold")
            await give(anna, "silver")
            clock.advance(minutes=1)
        oldest = await closed(anna, "gold")
        opened = [(await posted(anna, OPEN, {"box_type": "gold"}))["box_id"] for _ in range(2)]
        assert opened == oldest

    async def test_without_one_it_is_409_and_names_the_type(
        self, platform: Platform, anna: Someone, bert: Someone
    ) -> None:
        await give(bert, "gold")
        await give(anna, "silver")
        before = await stored(platform)
        error = check_error(await anna.post(OPEN, {"box_type": "gold"}), 409, "CONFLICT")
        assert "gold" in error["message"]
        for wrong in ("iron", None, "Gold", 5):
            check_error(await anna.post(OPEN, {"box_type": wrong}), 422)
        check_error(await anna.post(OPEN, {}), 422)
        assert await stored(platform) == before

    async def test_what_a_closed_box_holds_is_not_told(self, anna: Someone) -> None:
        assert await got(anna, BOXES_PATH) == {
            "boxes": [],
            "closed": {"bronze": 0, "silver": 0, "gold": 0},
            "odds": {
                name: [prize._asdict() for prize in box.prizes] for name, box in BOXES.items()
            },
        }
        await give(anna, "gold", 2)
        await posted(anna, OPEN, {"box_type": "gold"})
        shown = await got(anna, BOXES_PATH)
        golden = [box for box in shown["boxes"] if box["box_type"] == "gold"]
        assert [box["opened_at"] for box in golden] == [None, "2026-03-04T10:00:00Z"]
        assert (golden[0]["reward"], golden[1]["reward"]["type"]) == (None, "xp")
        assert shown["closed"]["gold"] == 1

    async def test_the_latest_200_are_shown_and_all_are_counted(self, anna: Someone) -> None:
        await give(anna, "bronze", 3)
        await give(anna, "gold", 200)
        shown = await got(anna, BOXES_PATH)
        assert {box["box_type"] for box in shown["boxes"]} == {"gold"}
        assert shown["closed"] == {"bronze": 3, "silver": 0, "gold": 200}


class TestEarn:
    async def test_bronze_by_the_draw_of_the_tasks_id_and_certain_with_the_tenth(
        self, platform: Platform, anna: Someone
    ) -> None:
        secret, dry, foretold = platform.secret.encode(), 0, []
        for n in range(25):
            task = await finished(anna, title=f"Task {n}")
            won = bronze_won(secret, task["task_id"], dry)
            dry = 0 if won else dry + 1
            foretold += [task["task_id"]] * won
        assert len(await closed(anna, "bronze")) == len(foretold) >= 2

    async def test_a_task_draws_once_ever(self, platform: Platform, anna: Someone) -> None:
        task = await anna.task()
        for _ in range(12):
            await anna.finish(task)
            await anna.patch(f"/api/v2/tasks/{task['task_id']}/status", {"status": "todo"})
        won = bronze_won(platform.secret.encode(), task["task_id"], 0)
        assert len(await closed(anna, "bronze")) == won

    async def test_silver_for_each_level_reached_for_the_first_time(self, anna: Someone) -> None:
        task = await finished(
            anna, priority="urgent", estimated_hours=10.0
        )  # level 2 with its badge
        assert len(await closed(anna, "silver")) == 1
        path = f"/api/v2/tasks/{task['task_id']}/status"
        await anna.patch(path, {"status": "todo"})
        assert (await got(anna, "/api/gamification/progress"))["level"] == 1
        await anna.finish(task)
        assert len(await closed(anna, "silver")) == 1

    async def test_gold_on_seven_days_once_per_streak(self, anna: Someone, clock: Clock) -> None:
        await act_daily(anna, clock, 7)
        await finished(anna)
        assert len(await closed(anna, "gold")) == 1
        later(anna, clock, days=4)
        await act_daily(anna, clock, 7)
        assert len(await closed(anna, "gold")) == 2

    @ONE_ENGINE
    async def test_gold_on_14_21_and_30_days_too(self, anna: Someone, clock: Clock) -> None:
        for days in (13, 14, 20, 21, 29, 30, 59):
            before = len(await closed(anna, "gold"))
            await put_streak(anna, days - 1, clock.now.date() - timedelta(days=1))
            await finished(anna)
            after = len(await closed(anna, "gold"))
            assert after - before == (days in (14, 21, 30)), days
