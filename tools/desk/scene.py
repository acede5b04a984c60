"""What is on the desk when somebody begins to speak, read in one unit."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam

from storage.tables import CaptureRow, ProposalRow, StepRow, TaskRow
from tools.compass import list_zones
from tools.context import Context, mine
from tools.focus import get_focus_status
from tools.projects import project_names
from tools.proposals import NEWEST
from tools.secretary import NEEDED, fresh_energy, in_doing_order
from tools.tasks.blockers import load_dependencies
from tools.tasks.read import IS_OPEN, LIVE

MOST_TASKS = 300
MOST_DONE = 30
SPOKEN_OF = LIVE.with_only_columns(*NEEDED, TaskRow.zone_id, TaskRow.steps_total)
OPEN = cast(
    "Select[TaskRow]",
    SPOKEN_OF.where(IS_OPEN).order_by(TaskRow.id.desc()).limit(MOST_TASKS),
)
# What is done has the moment it was done, and nothing else has one: an index goes by it.
DONE_TODAY = cast(
    "Select[TaskRow]",
    SPOKEN_OF.where(TaskRow.completed_at >= bindparam("since"))
    .order_by(TaskRow.completed_at.desc())
    .limit(MOST_DONE),
)
STEPS = (
    mine(StepRow)
    .where(StepRow.task_id.in_(bindparam("ids", expanding=True)), StepRow.replaced_at.is_(None))
    .order_by(StepRow.task_id, StepRow.step_number)
)
MOST_ASKED = 10
ASKING = (
    mine(CaptureRow)
    .where(CaptureRow.status == "asking")
    .order_by(CaptureRow.id.desc())
    .limit(MOST_ASKED)
)
PROPOSED = NEWEST.where(ProposalRow.status == "open").limit(MOST_ASKED)


@dataclass(frozen=True)
class SceneTask:
    row: TaskRow
    urgency: float
    steps: list[StepRow]


@dataclass(frozen=True)
class Scene:
    """Open tasks in their doing order, then those done today, and what else is there."""

    now: datetime
    zone: ZoneInfo
    tasks: list[SceneTask]
    projects: list[str]
    zones: dict[str, str]
    energy_level: int | None
    focus: dict[str, Any] | None
    proposals: list[tuple[str, str]]
    waiting: list[tuple[str, str]]


async def read_scene(context: Context) -> Scene:
    """Everything that a conversation may speak of."""
    energy = await fresh_energy(context)
    ordered = in_doing_order(
        context, await context.rows(OPEN), await load_dependencies(context), energy
    )
    start = datetime.combine(context.today, datetime.min.time(), context.zone)
    done = await context.rows(DONE_TODAY, since=start)
    scored = [(entry.row, entry.score) for entry in ordered]
    scored += [(row, 0.0) for row in done]
    steps = await steps_of(context, [row for row, _ in scored])
    return Scene(
        now=context.now,
        zone=context.zone,
        tasks=[SceneTask(row, score, steps[row.id]) for row, score in scored],
        projects=await project_names(context),
        zones={zone.name: zone.zone_id for zone in (await list_zones(context)).zones},
        energy_level=energy,
        focus=await running_focus(context),
        proposals=await open_proposals(context),
        waiting=[(row.id, row.question or "") for row in await context.rows(ASKING)],
    )


async def steps_of(context: Context, rows: list[TaskRow]) -> dict[str, list[StepRow]]:
    found: dict[str, list[StepRow]] = defaultdict(list)
    ids = [row.id for row in rows if row.steps_total]
    for step in await context.rows(STEPS, ids=ids) if ids else []:
        found[step.task_id].append(step)
    return found


async def running_focus(context: Context) -> dict[str, Any] | None:
    session = (await get_focus_status(context)).session
    if session is None:
        return None
    return {
        "session_id": session.session_id,
        "task_id": session.task_id,
        "title": session.task_title,
        "ends_at": session.ends_at,
    }


async def open_proposals(context: Context) -> list[tuple[str, str]]:
    return [(row.id, row.summary) for row in await context.rows(PROPOSED)]
