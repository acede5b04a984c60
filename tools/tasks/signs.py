"""What a first completion is a sign of: counters towards achievements, and a box perhaps."""

from __future__ import annotations

from datetime import date

from sqlalchemy import bindparam, func

from storage.tables import RitualRow, TaskRow, ZoneRow
from tools.context import Context, mine
from tools.energy import NEWEST
from tools.progress import add_metric, add_to_day, skipped_days, took_comeback
from tools.progress.boxes import draw_bronze
from tools.rules.completion import is_good_estimate
from tools.rules.days import is_past_due
from tools.rules.energy import LOW, energy_needed, is_current
from tools.rules.streaks import day_before

CHOSEN = 3
ZONES = mine(ZoneRow)
TODAYS_RITUAL = mine(RitualRow).where(RitualRow.day == bindparam("day"))
CHOSEN_AND_DONE = (
    mine(TaskRow)
    .where(TaskRow.id.in_(bindparam("ids", expanding=True)), TaskRow.status == "done")
    .with_only_columns(func.count())
)


async def count_signs(context: Context, row: TaskRow) -> None:
    """Count a task's first completion; `row` is the task before it."""
    add_to_day(context, "tasks_done")
    add_metric(context, "tasks_done")
    add_metric(context, "comebacks", int(took_comeback(context)))
    add_metric(context, "captured_tasks_done", int(row.source_capture_id is not None))
    add_metric(context, "on_time_done", int(is_on_time(context, row)))
    add_metric(
        context, "good_estimates", int(is_good_estimate(row.actual_hours, row.estimated_hours))
    )
    if context.user.metrics.get("energy_logs"):
        await count_energy_match(context, row)
    if row.zone_id is not None:
        await count_zone_day(context, row.zone_id)
    await draw_bronze(context, row.id)


def is_on_time(context: Context, row: TaskRow) -> bool:
    return row.due_at is not None and not is_past_due(
        row.due_at, row.due_has_time, context.now, context.zone
    )


async def count_energy_match(context: Context, row: TaskRow) -> None:
    log = await context.first(NEWEST)
    if log is None or not is_current(log.recorded_at, context.now):
        return
    needed = row.energy_needed or energy_needed(row.priority, row.estimated_hours)
    add_metric(context, "energy_matched_done", int(log.energy_level == needed))
    add_metric(context, "low_energy_wins", int(log.energy_level == LOW))


async def count_zone_day(context: Context, zone_id: str) -> None:
    """Keep the zone's own run of days, and notice a week with a task in every zone."""
    zones = await context.rows(ZONES)
    days: dict[str, date | None] = {zone.id: zone.last_done_on for zone in zones}
    here = next(zone for zone in zones if zone.id == zone_id)
    if here.last_done_on is None or here.last_done_on < context.today:
        runs_on = here.last_done_on == day_before(context.today, skipped_days(context.user))
        run = here.streak_days + 1 if runs_on else 1
        await context.change(ZoneRow, zone_id, streak_days=run, last_done_on=context.today)
        days[zone_id] = context.today
    week = context.today.isocalendar()[:2]
    name = f"{week[0]}-W{week[1]:02}"
    if all(day is not None and day.isocalendar()[:2] == week for day in days.values()):
        add_metric(context, "weeks_all_zones", int(context.user.memo.get("full_week") != name))
        context.user.memo["full_week"] = name


async def count_ritual(context: Context, row: TaskRow) -> None:
    """Three chosen in the morning, all open then, and the last of them finished now."""
    if not context.user.metrics.get("rituals"):
        return
    ritual = await context.first(TODAYS_RITUAL, day=context.today)
    if ritual is None or ritual.is_all_done or row.id not in ritual.task_ids:
        return
    if await context.scalar(CHOSEN_AND_DONE, ids=ritual.task_ids) == CHOSEN:
        await context.change(RitualRow, ritual.id, is_all_done=True)
        add_metric(context, "rituals_all_done")
