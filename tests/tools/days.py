"""Local moments, and what a person sees of their days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.conftest import Clock
from tests.tools import acts
from tests.tools.recompute import Past
from tests.workspaces import add_task, user_of
from tools.charts import Window, get_visualization
from tools.compass import get_compass_progress
from tools.context import Platform, Workspace
from tools.gamification import StreakStanding, get_streak
from tools.ritual import RitualCheck, RitualStats, check_ritual, get_ritual_stats

ONE_DAY = timedelta(days=1)


def at(day: date, wall: str, zone: str) -> datetime:
    """The moment a local clock shows this, the second time where it shows it twice."""
    local = datetime.combine(day, time.fromisoformat(wall), ZoneInfo(zone))
    return local.replace(fold=1).astimezone(UTC)


async def living_in(platform: Platform, zone: str) -> Workspace:
    return await user_of(platform, "anna", timezone=zone)


async def finish_one(workspace: Workspace, **fields: Any) -> None:
    await acts.finish(workspace, (await add_task(workspace, "Walk", **fields)).task_id)


async def streak_of(workspace: Workspace) -> StreakStanding:
    async with workspace.read() as context:
        return await get_streak(context)


async def ritual_of(workspace: Workspace) -> RitualCheck:
    async with workspace.read() as context:
        return await check_ritual(context)


async def ritual_stats(workspace: Workspace, days: int = 30) -> RitualStats:
    async with workspace.read() as context:
        return await get_ritual_stats(context, days)


async def metrics_of(workspace: Workspace) -> dict[str, int]:
    async with workspace.read() as context:
        return context.user.metrics


async def charted(workspace: Workspace, days: int = 3) -> dict[str, tuple[int, int]]:
    """XP and finished tasks by date."""
    async with workspace.read() as context:
        shown = await get_visualization(context, Window(days=days))
    done = {entry.date: entry.tasks for entry in shown.tasks_completed_over_time}
    return {day.date: (day.xp_earned, done[day.date]) for day in shown.xp_over_time}


async def travel(workspace: Workspace, clock: Clock, past: Past, place: str) -> None:
    clock.advance(minutes=1)
    past.zones.append((clock.now, place))
    await acts.move_to(workspace, place)


async def zone_run(workspace: Workspace) -> int:
    """Days in a row of the zone Life."""
    async with workspace.read() as context:
        return (await get_compass_progress(context)).zones[1].streak_days
