"""The morning ritual: up to three tasks chosen for the day."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import bindparam

from storage.database import new_id
from storage.statements import putting
from storage.tables import DayRow, RitualRow, TaskRow
from tools.context import Context, mine
from tools.errors import Conflict, InvalidInput
from tools.progress import (
    add_metric,
    add_to_day,
    count_streak_day,
    grant_xp,
    read_streak,
    skipped_days,
)
from tools.rules.completion import rate
from tools.rules.days import ACTIVITY_DAY_STARTS_AT, activity_day, hours_to_next_activity_day
from tools.rules.rounding import half_up_int
from tools.rules.streaks import days_in_a_row
from tools.rules.xp import RITUAL_XP
from tools.secretary import suggested_tasks
from tools.shapes import Input, Label, Moment, Output, Priority
from tools.tasks.read import LIVE, load_task
from tools.tasks.shapes import as_task

CHOICES = 3
DAY_SECONDS = 24 * 3600
RITUALS = mine(RitualRow).where(RitualRow.day >= bindparam("first")).order_by(RitualRow.day)
TODAY = mine(RitualRow).where(RitualRow.day == bindparam("day"))
CHOSEN = LIVE.where(TaskRow.id.in_(bindparam("ids", expanding=True)))
DAYS = mine(DayRow).where(DayRow.day >= bindparam("first"))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WRITTEN = frozenset(("task_ids", "completed_at", "local_seconds", "skipped_at"))


class SuggestedTask(Output):
    task_id: str
    title: str
    priority: Priority
    estimated_hours: float | None


class RitualCheck(Output):
    """`time_remaining_hours`: full hours to the next 04:00 in the user's zone."""

    is_completed: bool
    completion_date: str | None
    needs_completion: bool
    time_remaining_hours: int
    suggested_tasks: list[SuggestedTask]


class RitualComplete(Input):
    """One to three different open tasks."""

    focus_task_1_id: Label
    focus_task_2_id: Label | None = None
    focus_task_3_id: Label | None = None

    def chosen(self) -> list[str]:
        named = (self.focus_task_1_id, self.focus_task_2_id, self.focus_task_3_id)
        return [task_id for task_id in named if task_id is not None]


class ChosenTask(Output):
    task_id: str
    title: str


class CompletedRitual(Output):
    """`streak_updated`: this was the day's first counted act."""

    ritual_id: str
    completion_date: str
    completed_at: Moment
    focus_tasks: list[ChosenTask]
    xp_earned: int
    streak_updated: bool


class ChosenProgress(ChosenTask):
    status: Literal["todo", "in_progress", "blocked", "done"]
    progress_percent: int


class TodaysRitual(Output):
    """All null while there is none today."""

    ritual_id: str | None = None
    completion_date: str | None = None
    completed_at: Moment | None = None
    focus_tasks: list[ChosenProgress] = Field(default_factory=list)


class RitualStats(Output):
    """Days count from registration on; times are local."""

    total_rituals: int
    completed_rituals: int
    skipped_rituals: int
    completion_rate: float
    current_streak: int
    longest_streak: int
    average_completion_time: str | None
    most_productive_day: str | None
    focus_task_completion_rate: float


class SkippedRitual(Output):
    is_skipped: bool
    needs_completion: bool
    day: str


async def check_ritual(context: Context) -> RitualCheck:
    """Whether today's ritual is done, and what the secretary would choose."""
    ritual = await todays_row(context)
    done = ritual is not None and ritual.completed_at is not None
    suggested = [] if done else await suggested_tasks(context, CHOICES)
    return RitualCheck(
        is_completed=done,
        completion_date=context.today.isoformat() if done else None,
        needs_completion=ritual is None,
        time_remaining_hours=hours_to_next_activity_day(context.now, context.zone),
        suggested_tasks=[as_suggested(row) for row in suggested],
    )


def as_suggested(row: TaskRow) -> SuggestedTask:
    return SuggestedTask(
        task_id=row.id,
        title=row.title,
        priority=row.priority,
        estimated_hours=row.estimated_hours,
    )


async def todays_row(context: Context) -> RitualRow | None:
    return await context.first(TODAY, day=context.today)


async def complete_ritual(context: Context, form: RitualComplete) -> CompletedRitual:
    """Choose the day's tasks; again the same day replaces the choice and pays once."""
    chosen = form.chosen()
    if len(set(chosen)) < len(chosen):
        raise InvalidInput("Choose different tasks", task_ids=chosen)
    tasks = [await open_task(context, task_id) for task_id in chosen]
    before = await todays_row(context)
    ritual_id = before.id if before is not None else new_id("ritual")
    await write_ritual(context, ritual_id, chosen)
    counted_on = read_streak(context.user).last_counted_on
    first_act = counted_on is None or counted_on < context.today
    paid = 0
    if before is None or before.completed_at is None:
        await count_ritual(context)
        day = context.today.isoformat()
        paid = await grant_xp(context, "ritual", day, RITUAL_XP, "Chose the day's tasks")
    return CompletedRitual(
        ritual_id=ritual_id,
        completion_date=context.today.isoformat(),
        completed_at=context.now,
        focus_tasks=[ChosenTask(task_id=row.id, title=row.title) for row in tasks],
        xp_earned=paid,
        streak_updated=first_act,
    )


async def open_task(context: Context, task_id: str) -> TaskRow:
    row = await load_task(context, task_id)
    if row.status == "done":
        raise Conflict("This task is done already; choose an open one", task_id=task_id)
    return row


async def write_ritual(context: Context, ritual_id: str, chosen: list[str]) -> None:
    await put_day(
        context,
        ritual_id,
        task_ids=chosen,
        completed_at=context.now,
        local_seconds=seconds_into_day(context),
        skipped_at=None,
    )


async def put_day(context: Context, ritual_id: str, **values: Any) -> None:
    row = {"user_id": context.user.id, "day": context.today, "id": ritual_id, **values}
    statement = putting(context.platform.database.engine, RitualRow, WRITTEN)
    await context.execute(statement, row)


def seconds_into_day(context: Context) -> int:
    """Seconds on the local clock since 04:00, so that the small hours come last."""
    local = context.now.astimezone(context.zone)
    clock = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
    start = timedelta(hours=ACTIVITY_DAY_STARTS_AT.hour)
    return int((clock - start).total_seconds()) % DAY_SECONDS


async def count_ritual(context: Context) -> None:
    await count_streak_day(context)
    add_to_day(context, "rituals")
    add_metric(context, "rituals")


async def skip_ritual(context: Context) -> SkippedRitual:
    """Not today: asks no more this day, pays nothing; completing later is still possible."""
    ritual = await todays_row(context)
    if ritual is not None and ritual.completed_at is not None:
        raise Conflict("Today's ritual is complete already", ritual_id=ritual.id)
    ritual_id = ritual.id if ritual is not None else new_id("ritual")
    await put_day(
        context,
        ritual_id,
        task_ids=[],
        completed_at=None,
        local_seconds=None,
        skipped_at=context.now,
    )
    return SkippedRitual(is_skipped=True, needs_completion=False, day=context.today.isoformat())


async def get_todays_ritual(context: Context) -> TodaysRitual:
    """Today's chosen tasks and how far they are."""
    ritual = await todays_row(context)
    if ritual is None or ritual.completed_at is None:
        return TodaysRitual()
    rows = {row.id: row for row in await context.rows(CHOSEN, ids=ritual.task_ids)}
    tasks = [as_task(rows[task_id]) for task_id in ritual.task_ids if task_id in rows]
    return TodaysRitual(
        ritual_id=ritual.id,
        completion_date=ritual.day.isoformat(),
        completed_at=ritual.completed_at,
        focus_tasks=[
            ChosenProgress(
                task_id=task.task_id,
                title=task.title,
                status=task.status,
                progress_percent=task.completion_percentage,
            )
            for task in tasks
        ],
    )


async def get_ritual_stats(context: Context, days: int) -> RitualStats:
    """Figures over the last days, today included."""
    registered = activity_day(context.user.created_at, context.zone)
    first = max(context.today - timedelta(days=days - 1), registered)
    rituals = [row for row in await context.rows(RITUALS, first=first) if row.completed_at]
    days_done = [row.day for row in rituals]
    missing = skipped_days(context.user)
    total = days_between(first, max([context.today, *days_done]), missing)
    current, longest = days_in_a_row(days_done, context.today, missing)
    return RitualStats(
        total_rituals=total,
        completed_rituals=len(rituals),
        skipped_rituals=total - len(rituals),
        completion_rate=rate(len(rituals), total),
        current_streak=current,
        longest_streak=longest,
        average_completion_time=average_time(rituals),
        most_productive_day=await most_productive_day(context, first),
        focus_task_completion_rate=await chosen_done_rate(context, rituals),
    )


def days_between(first: date, last: date, missing: set[date]) -> int:
    """Activity days from the first to the last; dates that a change of zone skipped are none."""
    return (last - first).days + 1 - sum(first <= day <= last for day in missing)


def average_time(rituals: list[RitualRow]) -> str | None:
    seconds = [row.local_seconds for row in rituals if row.local_seconds is not None]
    if not seconds:
        return None
    mean = timedelta(seconds=half_up_int(Fraction(sum(seconds), len(seconds))))
    at: time = (datetime.combine(date.min, ACTIVITY_DAY_STARTS_AT) + mean).time()
    return at.isoformat()


async def most_productive_day(context: Context, first: date) -> str | None:
    """The weekday with the most finished tasks."""
    done: Counter[int] = Counter()
    for row in await context.rows(DAYS, first=first):
        done[row.day.weekday()] += row.tasks_done
    best = max(done, key=lambda weekday: (done[weekday], -weekday), default=None)
    return WEEKDAYS[best] if best is not None and done[best] else None


async def chosen_done_rate(context: Context, rituals: list[RitualRow]) -> float:
    """The share of choices that are done; deleted tasks are in no figure."""
    chosen = [task_id for row in rituals for task_id in row.task_ids]
    rows = await context.rows(CHOSEN, ids=sorted(set(chosen))) if chosen else []
    is_done = {row.id: row.status == "done" for row in rows}
    live = [task_id for task_id in chosen if task_id in is_done]
    return rate(sum(is_done[task_id] for task_id in live), len(live))
