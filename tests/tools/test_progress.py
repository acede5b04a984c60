from __future__ import annotations

from datetime import UTC, datetime

import pytest

from storage.tables import AchievementRow, DayRow, LedgerRow, ProgressRow
from tests.conftest import Clock
from tests.workspaces import change, events_of, kinds_of, rows_of, user_of
from tools.context import Platform, Workspace
from tools.energy import EnergySet, set_energy
from tools.progress import add_metric, add_to_day, grant_xp, raise_metric, under_cap
from tools.rules.levels import level_for
from tools.rules.xp import DAILY_CAPS
from tools.tasks import TaskCreate, create_task, set_task_status

GAME = {"xp_gained", "level_up", "achievement_unlocked", "box_earned"}


async def grant(workspace: Workspace, amount: int, source: str = "s1", kind: str = "admin") -> int:
    async with workspace.begin() as context:
        return await grant_xp(context, kind, source, amount, "Well done")


async def balance(platform: Platform) -> int:
    """The XP of the only user, checked against the sum of the ledger and of the days."""
    [progress] = await rows_of(platform, ProgressRow)
    ledger = await rows_of(platform, LedgerRow)
    days = await rows_of(platform, DayRow)
    assert progress.xp == sum(row.amount for row in ledger) == sum(day.xp for day in days)
    return int(progress.xp)


async def finish_a_task(workspace: Workspace, title: str = "Write the letter") -> str:
    async with workspace.begin() as context:
        task = await create_task(context, TaskCreate(title=title))
    async with workspace.begin() as context:
        await set_task_status(context, task.task_id, "done")
    return task.task_id


class TestLedger:
    async def test_the_same_source_pays_once(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        assert [await grant(workspace, 10) for _ in range(3)] == [10, 0, 0]
        assert await balance(platform) == 10
        assert (await kinds_of(workspace)).count("xp_gained") == 1

    async def test_it_pays_once_within_one_unit_too(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async with workspace.begin() as context:
            paid = [await grant_xp(context, "admin", "s1", 10, "x") for _ in range(2)]
        assert paid == [10, 0]
        assert await balance(platform) == 10

    async def test_other_kinds_sources_and_users_are_paid_on_their_own(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        bert = await user_of(platform, "bert")
        assert await grant(workspace, 10, "s1", "admin") == 10
        assert await grant(workspace, 10, "s1", "capture") == 10
        assert await grant(workspace, 10, "s2", "admin") == 10
        assert await grant(bert, 10, "s1", "admin") == 10

    async def test_nothing_is_no_row(self, platform: Platform, workspace: Workspace) -> None:
        assert await grant(workspace, 0) == 0
        assert await rows_of(platform, LedgerRow) == []
        assert await grant(workspace, 10) == 10

    async def test_the_balance_is_the_sum_of_rows_whatever_was_done(
        self, platform: Platform, workspace: Workspace, clock: Clock
    ) -> None:
        task_id = await finish_a_task(workspace)
        async with workspace.begin() as context:
            await set_task_status(context, task_id, "todo")
        before = await balance(platform)
        clock.advance(days=1)
        async with workspace.begin() as context:
            await set_task_status(context, task_id, "done")
            await set_energy(context, EnergySet(energy_level=1))
        assert await balance(platform) > before
        await finish_a_task(workspace, "Another")
        await balance(platform)

    async def test_the_event_tells_the_new_total(self, workspace: Workspace) -> None:
        await grant(workspace, 10, "s1")
        await grant(workspace, 7, "s2")
        told = [e for e in await events_of(workspace) if e["type"] == "xp_gained"]
        assert [(e["xp_amount"], e["new_total"]) for e in told] == [(10, 10), (7, 17)]


class TestAchievements:
    async def test_one_is_unlocked_once_and_pays_once(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        task_id = await finish_a_task(workspace)
        for status in ("todo", "done"):
            async with workspace.begin() as context:
                await set_task_status(context, task_id, status)  # type: ignore[arg-type]
        await finish_a_task(workspace)
        unlocked = await rows_of(platform, AchievementRow, achievement_id="ach-first-done")
        assert len(unlocked) == 1
        [paid] = await rows_of(platform, LedgerRow, kind="achievement", source="ach-first-done")
        assert paid.amount == 20
        told = [e for e in await events_of(workspace) if e["type"] == "achievement_unlocked"]
        assert [e["achievement_id"] for e in told].count("ach-first-done") == 1

    async def test_several_thresholds_in_one_step_unlock_all(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async with workspace.begin() as context:
            add_metric(context, "tasks_done", 50)
        ids = {row.achievement_id for row in await rows_of(platform, AchievementRow)}
        assert ids >= {"ach-first-done", "ach-ten-done", "ach-fifty-done"}
        assert "ach-hundred-done" not in ids
        await balance(platform)

    async def test_metrics_only_grow(self, workspace: Workspace) -> None:
        async with workspace.begin() as context:
            raise_metric(context, "captures", 5)
            raise_metric(context, "captures", 3)
            add_metric(context, "captures", -2)
        async with workspace.read() as context:
            assert context.user.metrics["captures"] == 5

    async def test_a_level_that_an_achievement_pays_for_unlocks_in_the_same_unit(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async with workspace.begin() as context:
            add_metric(context, "tasks_done", 500)
        [progress] = await rows_of(platform, ProgressRow)
        assert progress.metrics["level"] == level_for(progress.xp) >= 5
        ids = {row.achievement_id for row in await rows_of(platform, AchievementRow)}
        assert "ach-level-5" in ids


class TestLevels:
    async def test_a_level_is_told_once(self, workspace: Workspace) -> None:
        for number in range(6):
            await grant(workspace, 20, f"s{number}")
        told = [e for e in await events_of(workspace) if e["type"] == "level_up"]
        assert [e["level"] for e in told] == [2]

    async def test_falling_back_and_rising_again_tells_nothing_new(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        await grant(workspace, 60, "s1")
        await grant(workspace, -60, "s1", "reversal")
        assert await balance(platform) == 0
        await grant(workspace, 60, "s2")
        told = [e for e in await events_of(workspace) if e["type"] == "level_up"]
        assert [e["level"] for e in told] == [2]
        [progress] = await rows_of(platform, ProgressRow)
        assert progress.metrics["level"] == 2

    async def test_several_levels_at_once_end_at_the_last(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        await grant(workspace, 3_400)
        [progress] = await rows_of(platform, ProgressRow)
        assert progress.metrics["level"] == level_for(progress.xp) == 12


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


class TestCaps:
    @pytest.mark.parametrize("kind", sorted(DAILY_CAPS))
    async def test_a_kind_pays_so_often_a_day(self, workspace: Workspace, kind: str) -> None:
        async with workspace.begin() as context:
            paid = [under_cap(context, kind) for _ in range(DAILY_CAPS[kind] + 2)]
        assert paid == [True] * DAILY_CAPS[kind] + [False] * 2

    async def test_kinds_do_not_share_a_cap(self, workspace: Workspace) -> None:
        async with workspace.begin() as context:
            for _ in range(DAILY_CAPS["energy"]):
                under_cap(context, "energy")
            assert under_cap(context, "energy") is False
            assert under_cap(context, "step") is True

    @pytest.mark.parametrize(
        ("zone", "before", "after"),
        [
            (
                "UTC",
                datetime(2026, 3, 5, 3, 59, 59, tzinfo=UTC),
                datetime(2026, 3, 5, 4, tzinfo=UTC),
            ),
            (
                "Asia/Tokyo",
                datetime(2026, 3, 4, 18, 59, 59, tzinfo=UTC),
                datetime(2026, 3, 4, 19, tzinfo=UTC),
            ),
        ],
    )
    async def test_the_cap_begins_anew_at_four_in_the_users_zone(
        self, platform: Platform, clock: Clock, zone: str, before: datetime, after: datetime
    ) -> None:
        clara = await user_of(platform, "clara", timezone=zone)
        for _ in range(DAILY_CAPS["energy"]):
            assert await logged(clara) == 5
        clock.now = before
        assert await logged(clara) == 0
        clock.now = after
        assert await logged(clara) == 5

    async def test_beyond_the_cap_the_log_is_kept_and_the_balance_stands(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        for _ in range(DAILY_CAPS["energy"] + 3):
            await logged(workspace)
        assert len(await rows_of(platform, LedgerRow, kind="energy")) == DAILY_CAPS["energy"]
        [day] = await rows_of(platform, DayRow)
        assert day.energy_logs == DAILY_CAPS["energy"] + 3


async def logged(workspace: Workspace) -> int:
    async with workspace.begin() as context:
        return (await set_energy(context, EnergySet(energy_level=2))).xp_earned


async def test_with_the_game_off_the_ledger_runs_on_in_silence(
    platform: Platform, workspace: Workspace
) -> None:
    await change(platform, "UPDATE users SET preferences = :p", p='{"gamification": "off"}')
    await finish_a_task(workspace)
    await grant(workspace, 500)
    assert not GAME & set(await kinds_of(workspace))
    assert "task_update" in await kinds_of(workspace)
    assert await balance(platform) > 500
    assert await rows_of(platform, AchievementRow, achievement_id="ach-first-done")


async def test_what_a_day_holds_adds_up_over_units(
    platform: Platform, workspace: Workspace, clock: Clock
) -> None:
    async def count(*names: str) -> None:
        async with workspace.begin() as context:
            for name in names:
                add_to_day(context, name)

    await count("captures", "captures", "steps_done")
    await count("captures")
    clock.advance(days=1)
    await count("tasks_done")
    first, second = sorted(await rows_of(platform, DayRow), key=lambda row: row.day)
    assert (first.captures, first.steps_done, first.tasks_done) == (3, 1, 0)
    assert (second.captures, second.tasks_done) == (0, 1)
