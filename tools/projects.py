"""Projects are free labels on tasks."""

from __future__ import annotations

from sqlalchemy import func

from storage.tables import TaskRow
from tools.context import Context
from tools.tasks.read import LIVE

MOST_NAMES = 50
NAMES = (
    LIVE.where(TaskRow.project_id.is_not(None))
    .with_only_columns(TaskRow.project_id)
    .group_by(TaskRow.project_id)
    .order_by(func.max(TaskRow.created_at).desc())
    .limit(MOST_NAMES)
)


async def project_names(context: Context) -> list[str]:
    """Labels of the user's projects, the latest used first."""
    return list((await context.select(NAMES)).scalars())
