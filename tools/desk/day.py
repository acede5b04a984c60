"""The day: how it goes, energy, focus, the morning's choice."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from sqlalchemy import bindparam

from storage.tables import DayRow
from tools.context import Context, mine
from tools.desk.shapes import (
    DeskFocus,
    DeskForecast,
    DeskRitual,
    FocusEnded,
    Level,
    LoggedLevel,
    Standing,
)
from tools.desk.task import desk_task
from tools.energy import EnergySet, ForecastWindow, set_energy
from tools.energy import get_energy_forecast as energy_forecast
from tools.focus import (
    FocusComplete,
    FocusStart,
    cancel_focus,
    complete_focus,
    pause_focus,
    resume_focus,
)
from tools.focus import (
    start_focus as start_session,
)
from tools.gamification import get_progress as game_progress
from tools.gamification import get_streak
from tools.ritual import RitualComplete, check_ritual, complete_ritual, get_todays_ritual
from tools.ritual import skip_ritual as skip_today
from tools.shapes import Id

TODAY = mine(DayRow).where(DayRow.day == bindparam("day"))
Hours = Annotated[int, Field(ge=1, le=48)]
FocusMinutes = Annotated[int, Field(ge=5, le=180)]


async def get_progress(context: Context) -> Standing:
    """XP, level, streak, and what today held."""
    game, streak = await game_progress(context), await get_streak(context)
    day = await context.first(TODAY, day=context.today)
    return Standing(
        xp=game.current_xp,
        level=game.level,
        xp_to_next_level=game.xp_to_next_level,
        streak=streak.current_streak,
        streak_status=streak.streak_status,
        longest_streak=streak.longest_streak,
        done_today=day.tasks_done if day else 0,
        xp_today=day.xp if day else 0,
    )


async def log_energy(context: Context, energy_level: Level) -> LoggedLevel:
    """Note how much energy there is now: 1 low, 2 medium, 3 high."""
    logged = await set_energy(context, EnergySet(energy_level=energy_level))
    return LoggedLevel(energy_level=logged.energy_level, xp_earned=logged.xp_earned)


async def get_energy_forecast(context: Context, hours: Hours = 12) -> DeskForecast:
    """How likely low, medium and high energy are in the hours ahead, from the user's logs."""
    found = await energy_forecast(context, ForecastWindow(hours=hours))
    best = max(found.rows, key=lambda row: (row.high, -row.low), default=None)
    is_ready = found.status == "ready" and best is not None
    return DeskForecast(
        status=found.status,
        based_on=found.based_on,
        hours=found.rows,
        best_hour=best.hour if best is not None and is_ready else None,
    )


async def start_focus(
    context: Context, task_id: Id | None = None, minutes: FocusMinutes = 25
) -> DeskFocus:
    """Start a focus session, on a task or on none."""
    session = await start_session(context, FocusStart(task_id=task_id, duration_minutes=minutes))
    return DeskFocus(
        session_id=session.session_id,
        task=await desk_task(context, task_id) if task_id else None,
        minutes=session.duration_minutes,
        ends_at=session.ends_at,
    )


async def end_focus(
    context: Context, how: Literal["complete", "cancel", "pause", "resume"]
) -> FocusEnded:
    """Complete, cancel, pause or resume the running focus session."""
    if how == "complete":
        done = await complete_focus(context, FocusComplete())
        return FocusEnded(
            status="completed", minutes=done.actual_duration_minutes, xp_earned=done.xp_earned
        )
    act = {"cancel": cancel_focus, "pause": pause_focus, "resume": resume_focus}[how]
    session = await act(context)
    status = {"cancel": "cancelled", "pause": "paused", "resume": "running"}[how]
    return FocusEnded(status=status, minutes=session.duration_minutes, xp_earned=0)


async def suggest_ritual(context: Context) -> DeskRitual:
    """The morning's choice: today's tasks, or the three that the secretary would choose."""
    check = await check_ritual(context)
    if check.is_completed:
        chosen = [task.task_id for task in (await get_todays_ritual(context)).focus_tasks]
    else:
        chosen = [task.task_id for task in check.suggested_tasks]
    tasks = [await desk_task(context, task_id) for task_id in chosen]
    return DeskRitual(is_completed=check.is_completed, tasks=tasks)


async def choose_ritual(
    context: Context, task_ids: Annotated[list[Id], Field(min_length=1, max_length=3)]
) -> DeskRitual:
    """Choose one to three open tasks for today."""
    names = [f"focus_task_{n}_id" for n in range(1, 4)]
    form = RitualComplete.model_validate(dict(zip(names, task_ids, strict=False)))
    done = await complete_ritual(context, form)
    tasks = [await desk_task(context, task_id) for task_id in task_ids]
    return DeskRitual(is_completed=True, tasks=tasks, xp_earned=done.xp_earned)


async def skip_ritual(context: Context) -> DeskRitual:
    """No choice today; nothing asks again before tomorrow."""
    await skip_today(context)
    return DeskRitual(is_completed=False, tasks=[])
