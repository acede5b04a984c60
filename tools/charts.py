"""Progress in figures: what a completion would pay, levels, days and weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from pydantic import Field
from sqlalchemy import bindparam, or_

from storage.tables import CompletionRow, DayRow, TaskRow
from tools.context import Context, mine
from tools.progress import read_streak, skipped_days, streak_today
from tools.rules.completion import rate
from tools.rules.days import activity_day, activity_day_start, calendar_day, iso_week
from tools.rules.levels import level_rows, standing
from tools.rules.streaks import MULTIPLIER_MILESTONES, count_day
from tools.rules.xp import CompletionXp, calculation_breakdown, completion_xp
from tools.shapes import Hours, Input, Label, Output
from tools.tasks.read import LIVE, load_task
from tools.tasks.status import latest_completion

DAYS = mine(DayRow).where(DayRow.day >= bindparam("first")).order_by(DayRow.day)
ALL_DAYS = mine(DayRow).order_by(DayRow.day.desc())
HISTORY_DAYS = 90
TOUCHED = LIVE.where(
    or_(TaskRow.due_at >= bindparam("since"), TaskRow.completed_at >= bindparam("since"))
).with_only_columns(TaskRow.due_at, TaskRow.completed_at, TaskRow.status)
COUNTED = ("tasks_done", "steps_done", "focus_sessions", "rituals")


class XpQuestion(Input):
    """Hours in the request win over the task's own."""

    task_id: Label
    completion_time_hours: Hours | None = None
    estimated_hours: Hours | None = None


class XpQuote(Output):
    """What completing pays with its claim; asking pays nothing."""

    base_xp: int
    time_bonus: int
    streak_multiplier: float
    total_xp: int
    calculation_breakdown: dict[str, str]


class HistoryDay(Output):
    date: str
    tasks_completed: int


class StreakMilestone(Output):
    days: int
    reached: bool


class StreakHistory(Output):
    """Counted activity days, newest first; `reached` compares the current streak."""

    current_streak: int
    longest_streak: int
    streak_history: list[HistoryDay]
    streak_milestones: list[StreakMilestone]


class LevelEntry(Output):
    level: int
    xp_required: int
    unlocked: bool


class LevelProgress(Output):
    current_level: int
    current_xp: int
    xp_to_next_level: int
    total_xp_for_level: int
    progress_percent: float
    levels: list[LevelEntry]


class XpDay(Output):
    date: str
    xp_earned: int


class TasksDay(Output):
    date: str
    tasks: int


class WeekRate(Output):
    week: str
    rate: float


class Visualization(Output):
    """Oldest first, every activity day present; weeks are ISO weeks, rates percent."""

    xp_over_time: list[XpDay]
    tasks_completed_over_time: list[TasksDay]
    completion_rate_trend: list[WeekRate]


class Window(Input):
    days: int = Field(30, ge=1, le=366)


async def calculate_xp(context: Context, question: XpQuestion) -> XpQuote:
    """What completing a task pays, as if done now; a done task's streak stays as it was."""
    task = await load_task(context, question.task_id)
    estimated = given(question.estimated_hours, task.estimated_hours)
    actual = given(question.completion_time_hours, task.actual_hours) or 0.0
    streak = count_day(read_streak(context.user), context.today, skipped_days(context.user))
    days = streak.current
    figures = completion_xp(task.priority, estimated, actual, days)
    if task.status == "done":
        figures = frozen(figures, await latest_completion(context, task))
        days = (1, *MULTIPLIER_MILESTONES)[figures.m]
    return XpQuote(
        base_xp=figures.base,
        time_bonus=figures.bonus,
        streak_multiplier=figures.streak_multiplier,
        total_xp=figures.quote,
        calculation_breakdown=calculation_breakdown(figures, estimated, actual, days),
    )


def given(asked: float | None, known: float | None) -> float | None:
    return known if asked is None else asked


def frozen(figures: CompletionXp, done: CompletionRow) -> CompletionXp:
    return CompletionXp(figures.base, figures.bonus, done.streak_steps)


async def get_streak_history(context: Context) -> StreakHistory:
    """The streak with its counted days and milestones."""
    streak = streak_today(context)
    rows = await context.rows(ALL_DAYS.limit(HISTORY_DAYS))
    return StreakHistory(
        current_streak=streak.current,
        longest_streak=streak.longest,
        streak_history=[
            HistoryDay(date=row.day.isoformat(), tasks_completed=row.tasks_done)
            for row in rows
            if any(getattr(row, name) for name in COUNTED)
        ],
        streak_milestones=[
            StreakMilestone(days=days, reached=streak.current >= days)
            for days in MULTIPLIER_MILESTONES
        ],
    )


async def get_level_progress(context: Context) -> LevelProgress:
    """The level before, the current and the next."""
    now_at = standing(context.user.xp)
    return LevelProgress(
        current_level=now_at.level,
        current_xp=context.user.xp,
        xp_to_next_level=now_at.xp_to_next_level,
        total_xp_for_level=now_at.total_xp_for_level,
        progress_percent=now_at.percent,
        levels=[LevelEntry.model_validate(row) for row in level_rows(context.user.xp)],
    )


async def get_visualization(context: Context, window: Window) -> Visualization:
    """XP and finished tasks by activity day, and how much of each week's tasks was done."""
    first = context.today - timedelta(days=window.days - 1)
    known = {row.day: row for row in await context.rows(DAYS, first=first)}
    days = [first + timedelta(days=n) for n in range(window.days)]
    xp = {day: known[day].xp if day in known else 0 for day in days}
    done = {day: known[day].tasks_done if day in known else 0 for day in days}
    return Visualization(
        xp_over_time=[XpDay(date=d.isoformat(), xp_earned=n) for d, n in xp.items()],
        tasks_completed_over_time=[TasksDay(date=d.isoformat(), tasks=n) for d, n in done.items()],
        completion_rate_trend=await weekly_rates(context, days),
    )


async def weekly_rates(context: Context, days: list[date]) -> list[WeekRate]:
    since = activity_day_start(days[0], context.zone) - timedelta(days=7)
    all_tasks: Counter[str] = Counter()
    done: Counter[str] = Counter()
    for row in (await context.select(TOUCHED, since=since)).all():
        for week in set(weeks_of(context, row.due_at, row.completed_at)):
            all_tasks[week] += 1
            done[week] += row.status == "done"
    weeks = dict.fromkeys(iso_week(day) for day in days)
    return [WeekRate(week=week, rate=rate(done[week], all_tasks[week])) for week in weeks]


def weeks_of(context: Context, due_at: object, completed_at: object) -> Iterator[str]:
    """The weeks a task belongs to: that of its due day, and that of the day it was done on."""
    if isinstance(due_at, datetime):
        yield iso_week(calendar_day(due_at, context.zone))
    if isinstance(completed_at, datetime):
        yield iso_week(activity_day(completed_at, context.zone))
