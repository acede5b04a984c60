"""Where the user has put their tasks."""

from __future__ import annotations

from storage.tables import TaskRow
from tools.context import Context
from tools.rules.zone_choice import Placed
from tools.tasks.read import LIVE

MOST_LOOKED_AT = 300
PLACED = (
    LIVE.where(TaskRow.zone_id.is_not(None))
    .with_only_columns(TaskRow.title, TaskRow.zone_id, TaskRow.project_id)
    .order_by(TaskRow.created_at.desc())
    .limit(MOST_LOOKED_AT)
)


async def placed_tasks(context: Context) -> list[Placed]:
    """The newest tasks that have a zone, done ones too; no more than 300."""
    rows = (await context.select(PLACED)).all()
    return [Placed(row.title, row.zone_id, row.project_id) for row in rows]
