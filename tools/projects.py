"""Projects are free labels on tasks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, case, func, select

from storage.tables import TaskRow
from tools.context import Context
from tools.shapes import Output
from tools.tasks.read import LIVE

MOST_PROJECTS = 200
MOST_NAMES = 50
IS_DONE = case((TaskRow.status == "done", 1), else_=0)
LABELLED = LIVE.where(TaskRow.project_id.is_not(None)).group_by(TaskRow.project_id)
LATEST = func.max(TaskRow.created_at).desc()


def names_by_use() -> Select[Any]:
    """Names alone, the latest used first: one step in the index a name, however many tasks."""
    lowest = LIVE.with_only_columns(func.min(TaskRow.project_id)).where(
        TaskRow.project_id.is_not(None)
    )
    name = select(lowest.scalar_subquery().label("name")).cte("names", recursive=True)
    following = LIVE.with_only_columns(func.min(TaskRow.project_id)).where(
        TaskRow.project_id > name.c.name
    )
    step = select(following.correlate(name).scalar_subquery()).where(name.c.name.is_not(None))
    name = name.union_all(step)
    used = LIVE.with_only_columns(func.max(TaskRow.created_at)).where(
        TaskRow.project_id == name.c.name
    )
    latest = used.correlate(name).scalar_subquery()
    found = select(name.c.name).where(name.c.name.is_not(None))
    return found.order_by(latest.desc(), name.c.name).limit(MOST_NAMES)


NAMES = names_by_use()
COUNTS = LABELLED.with_only_columns(
    TaskRow.project_id.label("project_id"),
    func.count().label("task_count"),
    func.sum(IS_DONE).label("completed_count"),
).order_by(LATEST, TaskRow.project_id)


class Project(Output):
    project_id: str
    task_count: int
    completed_count: int


class Projects(Output):
    projects: list[Project]


async def project_names(context: Context) -> list[str]:
    """Labels of the user's projects, the latest used first."""
    return list((await context.select(NAMES)).scalars())


async def list_projects(context: Context) -> Projects:
    """The user's projects with their task counts, the latest used first."""
    rows = await context.select(COUNTS.limit(MOST_PROJECTS))
    return Projects(projects=[Project.model_validate(row) for row in rows])
