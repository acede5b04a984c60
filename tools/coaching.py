"""What the energy coach rests on: the caller's logs, the hours ahead, the tasks that fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from tools.context import Context
from tools.energy import (
    CurrentEnergy,
    EnergyForecast,
    ForecastWindow,
    LogsSay,
    get_current_energy,
    get_energy_forecast,
    what_logs_say,
    what_rows_say,
)
from tools.rules.energy import energy_needed
from tools.rules.rounding import half_up_int
from tools.secretary import suggested_tasks

MONTH_DAYS = 30
WEEK_DAYS = 7
HOURS_AHEAD = 48
MOST_TASKS = 5


@dataclass(frozen=True)
class FittingTask:
    """An open task that waits for nothing; `minutes` None without an estimate."""

    title: str
    minutes: int | None
    energy_needed: int


@dataclass(frozen=True)
class CoachFacts:
    """`outlook` and `tasks` only where a question asks for them."""

    month: LogsSay
    week: LogsSay
    week_before: LogsSay
    current: CurrentEnergy
    today: date
    """The running activity day."""
    outlook: EnergyForecast | None = None
    tasks: list[FittingTask] = field(default_factory=list)


async def coach_facts(context: Context, with_outlook: bool, with_tasks: bool) -> CoachFacts:
    """Facts of one moment, so that all answers to a question agree."""
    month = await what_logs_say(context, MONTH_DAYS)
    edge = context.now - timedelta(days=WEEK_DAYS)
    earlier = edge - timedelta(days=WEEK_DAYS)
    rows = month.rows
    return CoachFacts(
        month=month,
        week=what_rows_say([row for row in rows if row.recorded_at >= edge]),
        week_before=what_rows_say([row for row in rows if earlier <= row.recorded_at < edge]),
        current=await get_current_energy(context),
        today=context.today,
        outlook=await hours_ahead(context) if with_outlook else None,
        tasks=await fitting_tasks(context) if with_tasks else [],
    )


async def hours_ahead(context: Context) -> EnergyForecast:
    return await get_energy_forecast(context, ForecastWindow(hours=HOURS_AHEAD))


async def fitting_tasks(context: Context) -> list[FittingTask]:
    """The secretary's order, which is fitted to a fresh energy log already."""
    rows = await suggested_tasks(context, MOST_TASKS)
    return [
        FittingTask(
            title=row.title,
            minutes=None if row.estimated_hours is None else half_up_int(60 * row.estimated_hours),
            energy_needed=row.energy_needed or energy_needed(row.priority, row.estimated_hours),
        )
        for row in rows
    ]
