from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import update

from storage.bus import Told
from storage.settings import Settings
from storage.tables import EventRow, ProgressRow, RevokedTokenRow, TaskRow, UserRow
from tests.conftest import START, Clock
from tests.workspaces import change, events_of, opened, rows_of, user_of
from tools.context import Context, Platform, Workspace, altered, mine, record
from tools.energy import EnergySet, set_energy
from tools.errors import Conflict, Unauthorized
from tools.events import TaskDeleted, as_payload
from tools.rules.xp import DAILY_CAPS
from tools.tasks import TaskCreate, create_task


def said(number: int = 1) -> TaskDeleted:
    return TaskDeleted(task_id=f"task_{number}")


class TestRollback:
    async def test_an_error_leaves_nothing_and_tells_nobody(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        told: list[Told] = []
        platform.bus.hear(lambda _user_id, events: told.append(events))
        with pytest.raises(Conflict):
            async with workspace.begin() as context:
                await create_task(context, TaskCreate(title="Half done"))
                context.user.xp += 5
                context.emit(said())
                raise Conflict("changed meanwhile")
        assert told == []
        for table in (TaskRow, EventRow):
            assert await rows_of(platform, table) == []
        [progress] = await rows_of(platform, ProgressRow)
        assert (progress.seq, progress.xp, progress.task_counts["todo"]) == (0, 0, 0)

    async def test_an_ending_that_breaks_takes_the_unit_with_it(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async def breaks(_: Context) -> None:
            raise Conflict("changed meanwhile")

        with pytest.raises(Conflict):
            async with workspace.begin() as context:
                await create_task(context, TaskCreate(title="Half done"))
                context.at_end(breaks)
        assert await rows_of(platform, TaskRow) == []

    async def test_a_cancelled_unit_leaves_nothing_and_frees_the_user(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        reached = asyncio.Event()

        async def stuck() -> None:
            async with workspace.begin() as context:
                await create_task(context, TaskCreate(title="Half done"))
                reached.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(stuck())
        await reached.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(5), workspace.begin() as context:
            await create_task(context, TaskCreate(title="Whole"))
        assert [row.title for row in await rows_of(platform, TaskRow)] == ["Whole"]

    async def test_a_rolled_back_event_gives_its_number_back(self, workspace: Workspace) -> None:
        async with workspace.begin() as context:
            context.emit(said(1))
        with pytest.raises(Conflict):
            async with workspace.begin() as context:
                context.emit(said(2))
                await context.flush()
                raise Conflict("changed meanwhile")
        async with workspace.begin() as context:
            context.emit(said(3))
        events = await events_of(workspace)
        assert [(event["seq"], event["task_id"]) for event in events] == [
            (1, "task_1"),
            (2, "task_3"),
        ]


class TestCommit:
    async def test_events_are_told_after_the_commit(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        told: list[tuple[str, Told]] = []
        platform.bus.hear(lambda user_id, events: told.append((user_id, events)))
        async with workspace.begin() as context:
            context.emit(said())
            assert told == []
        assert told == [(workspace.user_id, [(1, as_payload(said()))])]
        assert [event["seq"] for event in await events_of(workspace)] == [1]

    async def test_a_unit_without_events_wakes_nobody(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        told: list[Told] = []
        platform.bus.hear(lambda _user_id, events: told.append(events))
        async with workspace.begin() as context:
            context.user.metrics["captures"] = 3
        assert told == []

    async def test_what_changed_in_the_user_is_written(self, workspace: Workspace) -> None:
        async with workspace.begin() as context:
            context.user.xp = 7
            context.user.metrics["captures"] = 3
            context.user.task_counts["todo"] += 1
        async with workspace.read() as context:
            assert context.user.xp == 7
            assert context.user.metrics["captures"] == 3
            assert context.user.task_counts["todo"] == 1

    async def test_an_ending_runs_once_however_often_it_is_asked_for(
        self, workspace: Workspace
    ) -> None:
        ran: list[str] = []

        async def last(context: Context) -> None:
            ran.append("last")
            context.emit(said())

        async with workspace.begin() as context:
            for _ in range(3):
                context.at_end(last)
        assert ran == ["last"]
        assert len(await events_of(workspace)) == 1

    async def test_an_ending_may_ask_for_another(self, workspace: Workspace) -> None:
        ran: list[str] = []

        async def second(_: Context) -> None:
            ran.append("second")

        async def first(context: Context) -> None:
            ran.append("first")
            context.at_end(second)

        async with workspace.begin() as context:
            context.at_end(first)
        assert ran == ["first", "second"]


class TestRacing:
    async def test_fifty_units_of_one_user_number_their_events_without_gaps(
        self, settings: Settings, clock: Clock, workspace: Workspace
    ) -> None:
        async def unit(side: Workspace, number: int) -> None:
            async with side.begin() as context:
                context.emit(said(number))
                await asyncio.sleep(0)
                if number % 10 == 9:
                    raise Conflict("changed meanwhile")
                context.emit(said(number))

        async with opened(settings, clock) as other:
            sides = [workspace, other.for_user(workspace.user_id)]
            results = await asyncio.gather(
                *(unit(sides[n % 2], n) for n in range(50)), return_exceptions=True
            )
        assert sum(isinstance(result, Conflict) for result in results) == 5
        assert sum(result is None for result in results) == 45
        events = await events_of(workspace)
        assert [event["seq"] for event in events] == list(range(1, 91))
        pairs = zip(events[::2], events[1::2], strict=True)
        assert all(first["task_id"] == second["task_id"] for first, second in pairs)

    async def test_the_users_lock_keeps_racing_units_under_a_cap(
        self, settings: Settings, clock: Clock, platform: Platform, workspace: Workspace
    ) -> None:
        async def log(side: Workspace) -> int:
            async with side.begin() as context:
                return (await set_energy(context, EnergySet(energy_level=2))).xp_earned

        async with opened(settings, clock) as other:
            sides = [workspace, other.for_user(workspace.user_id)]
            paid = await asyncio.gather(*(log(sides[n % 2]) for n in range(15)))
        assert sorted(paid) == [0] * 9 + [5] * DAILY_CAPS["energy"]

    async def test_two_users_do_not_share_numbers(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        bert = await user_of(platform, "bert")
        for someone in (workspace, bert, workspace):
            async with someone.begin() as context:
                context.emit(said())
        assert [event["seq"] for event in await events_of(workspace)] == [1, 2]
        assert [event["seq"] for event in await events_of(bert)] == [1]


class TestCaller:
    async def test_an_unknown_user_is_refused(self, platform: Platform) -> None:
        for unit in (platform.for_user("nobody").read, platform.for_user("nobody").begin):
            with pytest.raises(Unauthorized):
                async with unit():
                    pass

    async def test_a_revoked_token_opens_no_unit(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async with workspace.begin() as context:
            row = {"token_id": "t1", "user_id": workspace.user_id, "expires_at": START}
            await context.execute(RevokedTokenRow.__table__.insert(), row)  # type: ignore[attr-defined]
        revoked = Workspace(platform, workspace.user_id, "t1")
        with pytest.raises(Unauthorized):
            async with revoked.begin():
                pass
        async with Workspace(platform, workspace.user_id, "t2").read() as context:
            assert context.user.username == "anna"

    async def test_mine_shows_the_callers_rows_alone(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        bert = await user_of(platform, "bert")
        for someone in (workspace, bert):
            async with someone.begin() as context:
                await create_task(context, TaskCreate(title=f"Of {someone.user_id}"))
        async with bert.read() as context:
            rows = await context.rows(mine(TaskRow), user_id=workspace.user_id)
        assert [row.title for row in rows] == [f"Of {bert.user_id}"]

    async def test_a_reading_unit_keeps_no_change(
        self, platform: Platform, workspace: Workspace
    ) -> None:
        async with workspace.read() as context:
            await context.execute(update(UserRow).values(username="mallory"))
            context.emit(said())
        [row] = await rows_of(platform, UserRow)
        assert row.username == "anna"
        assert await events_of(workspace) == []

    @pytest.mark.parametrize(
        ("now", "zone", "today"),
        [
            (datetime(2026, 3, 5, 3, 59, tzinfo=UTC), "UTC", date(2026, 3, 4)),
            (datetime(2026, 3, 5, 4, 0, tzinfo=UTC), "UTC", date(2026, 3, 5)),
            (datetime(2026, 3, 5, 3, 0, tzinfo=UTC), "Asia/Tokyo", date(2026, 3, 5)),
            (datetime(2026, 3, 5, 8, 59, tzinfo=UTC), "America/New_York", date(2026, 3, 4)),
        ],
    )
    async def test_today_is_the_activity_day_in_the_users_zone(
        self, platform: Platform, clock: Clock, now: datetime, zone: str, today: date
    ) -> None:
        clara = await user_of(platform, "clara", timezone=zone)
        clock.now = now
        async with clara.read() as context:
            assert context.today == today
            assert context.now == now


class TestRecords:
    async def test_a_row_reads_as_it_will_after_an_update(self, workspace: Workspace) -> None:
        async with workspace.begin() as context:
            await create_task(context, TaskCreate(title="Old", priority="low"))
            row = await context.first(mine(TaskRow))
            assert row is not None
            after = altered(row, title="New")
        assert (row.title, after.title, after.priority) == ("Old", "New", "low")

    def test_a_record_can_be_altered_again(self) -> None:
        row = record(TaskRow, {"title": "Old", "priority": "low"})
        assert altered(altered(row, title="New"), priority="high").title == "New"
        assert row.title == "Old"


async def test_closing_lets_go_in_the_order_of_opening_reversed(
    settings: Settings, clock: Clock
) -> None:
    order: list[int] = []

    async def first() -> None:
        order.append(1)

    async def second() -> None:
        order.append(2)

    async with opened(settings, clock) as platform:
        platform.closers.extend([first, second])
        await user_of(platform, "clara")
    assert order == [2, 1]


async def test_preferences_come_with_the_user(platform: Platform, workspace: Workspace) -> None:
    quoted = '{"gamification": "off"}'
    await change(platform, "UPDATE users SET preferences = :p", p=quoted)
    async with workspace.read() as context:
        assert context.user.preferences == {"gamification": "off"}
