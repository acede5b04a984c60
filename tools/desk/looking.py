"""Looking at tasks: what now, lists, finding one, why it stands where it stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import Field
from sqlalchemy import ColumnElement, func, or_

from storage.tables import TaskRow
from tools.capture import waiting_items
from tools.compass import list_zones as all_zones
from tools.context import Context
from tools.desk.scene import ASKING
from tools.desk.shapes import (
    DeskFactor,
    DeskTask,
    DeskZone,
    DeskZones,
    Explained,
    Level,
    Minutes,
    SuggestedNow,
    TaskList,
    Waiting,
    WaitingCapture,
    Waits,
    WhatNow,
    When,
)
from tools.desk.task import desk_fields, desk_task
from tools.proposals import ProposalQuery, list_proposals
from tools.rules.days import calendar_day, calendar_day_start
from tools.rules.urgency import urgency
from tools.secretary import (
    Scored,
    first_to_do,
    focus_recommendation,
    fresh_energy,
    is_ready,
)
from tools.shapes import Id, Label, Priority, Status
from tools.tasks import SearchQuery, search_tasks
from tools.tasks.blockers import load_dependencies
from tools.tasks.overdue import due_among
from tools.tasks.read import IS_OPEN, LIVE, load_task, urgency_facts

Few = Annotated[int, Field(ge=1, le=20)]
ORDER = (TaskRow.due_at.is_(None), TaskRow.due_at, TaskRow.id.desc())


async def what_now(
    context: Context,
    minutes: Minutes | None = None,
    energy_level: Level | None = None,
    most: Few = 3,
) -> WhatNow:
    """What to do now: the best open tasks for the time and energy at hand, with the reason."""
    known = await load_dependencies(context)
    energy = energy_level or await fresh_energy(context)
    first, rows = await first_to_do(context, known, energy, most, minutes)
    past, today = due_among(context, rows)
    return WhatNow(
        tasks=[await suggested(context, one) for one in first if is_ready(one.row, known)],
        energy_level=energy,
        overdue_count=past,
        due_today_count=today,
        recommendation=focus_recommendation(first, known, energy, is_back=False),
    )


async def suggested(context: Context, entry: Scored) -> SuggestedNow:
    short, found = await desk_task(context, entry.row.id), entry.explained(context)
    return SuggestedNow(
        **short.model_dump(round_trip=True),
        reason=found.reason,
        urgency_score=found.score,
    )


async def list_tasks(
    context: Context,
    when: When = "all",
    status: Status | None = None,
    priority: Priority | None = None,
    project_id: Label | None = None,
    zone_id: Label | None = None,
    day: date | None = None,
    limit: Few = 10,
) -> TaskList:
    """Open tasks by day, project or zone, the soonest first; with status done the finished ones.

    `day` is one calendar day, beside or instead of `when`.
    """
    wanted = {"priority": priority, "project_id": project_id, "zone_id": zone_id}
    clauses = [getattr(TaskRow, name) == value for name, value in wanted.items() if value]
    clauses.append(TaskRow.status == status if status else IS_OPEN)
    column = TaskRow.completed_at if status == "done" else TaskRow.due_at
    clauses += in_time(context, when, column) + on_day(context, day, column)
    found = LIVE.where(*clauses)
    total = int(await context.scalar(found.with_only_columns(func.count())))
    rows = await context.rows(found.order_by(*ORDER).limit(limit))
    return TaskList(tasks=[DeskTask(**desk_fields(row)) for row in rows], total=total)


def in_time(
    context: Context, when: When, column: ColumnElement[datetime | None] | object
) -> list[ColumnElement[bool]]:
    """The conditions of a span of calendar days in the user's zone."""
    moment: ColumnElement[datetime | None] = column  # type: ignore[assignment]
    today = calendar_day(context.now, context.zone)
    spans = {
        "today": (today, today + timedelta(days=1)),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=2)),
        "this_week": (today, today + timedelta(days=7 - today.weekday())),
    }
    if when in spans:
        first, last = (calendar_day_start(day, context.zone) for day in spans[when])
        return [moment >= first, moment < last]
    if when == "overdue":
        start = calendar_day_start(today, context.zone)
        timed = (TaskRow.due_has_time.is_(True)) & (moment < context.now)
        return [or_(moment < start, timed)]
    return [moment.is_(None)] if when == "undated" else []


def on_day(
    context: Context, day: date | None, column: ColumnElement[datetime | None] | object
) -> list[ColumnElement[bool]]:
    """The conditions of one calendar day in the user's zone."""
    if day is None:
        return []
    moment: ColumnElement[datetime | None] = column  # type: ignore[assignment]
    first, last = (calendar_day_start(one, context.zone) for one in (day, day + timedelta(days=1)))
    return [moment >= first, moment < last]


async def find_tasks(
    context: Context, words: Annotated[str, Field(max_length=500)], limit: Few = 5
) -> TaskList:
    """Tasks in which these words stand, the best first."""
    found = await search_tasks(context, SearchQuery(q=words, limit=limit))
    tasks = [await desk_task(context, result.task_id) for result in found.results]
    return TaskList(tasks=tasks, total=found.total)


async def explain_task(context: Context, task_id: Id) -> Explained:
    """Why a task stands where it stands: its score and what the score rests on."""
    row, known = await load_task(context, task_id), await load_dependencies(context)
    found = urgency(urgency_facts(row, known), context.now, context.zone)
    return Explained(
        task=await desk_task(context, task_id),
        urgency_score=found.score,
        reason=found.reason,
        factors=[
            DeskFactor(name=factor.name, points=factor.points, fact=factor.fact)
            for factor in found.factors
        ],
    )


async def list_waiting(context: Context) -> Waiting:
    """What waits for the user's word: questions about captures, and proposals."""
    captures = []
    for row in await context.rows(ASKING):
        titles = [item.title for item in await waiting_items(context, row.id)]
        captures.append(
            WaitingCapture(
                capture_id=row.id,
                question=row.question,
                suggested_values=row.suggested_values,
                titles=titles,
            )
        )
    page = await list_proposals(context, ProposalQuery(status="open", limit=10))
    waits = [Waits(proposal_id=one.proposal_id, summary=one.summary) for one in page.proposals]
    return Waiting(captures=captures, proposals=waits)


async def list_zones(context: Context) -> DeskZones:
    """The zones of the user's life, and how much is done in each."""
    zones = (await all_zones(context)).zones
    return DeskZones(
        zones=[
            DeskZone(
                zone_id=zone.zone_id,
                name=zone.name,
                task_count=zone.task_count,
                completed_count=zone.completed_count,
            )
            for zone in zones
        ]
    )
