"""How long things take the caller, measured in their own estimates."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Select

from storage.tables import TaskRow
from tools.context import Context
from tools.rules import estimates
from tools.rules.estimates import EstimateFactor, EstimateFactors, FinishedTask
from tools.tasks.read import LIVE

MOST_TASKS = 500
FINISHED = cast(
    "Select[TaskRow]",
    LIVE.where(TaskRow.status == "done", TaskRow.estimated_hours > 0, TaskRow.actual_hours > 0)
    .with_only_columns(TaskRow.estimated_hours, TaskRow.actual_hours, TaskRow.tags)
    .order_by(TaskRow.created_at.desc(), TaskRow.id.desc())
    .limit(MOST_TASKS),
)
"""In the order of an index; when they were finished has none."""

__all__ = ["EstimateFactor", "EstimateFactors", "estimate_factors"]


async def estimate_factors(context: Context) -> EstimateFactors:
    """Factors for estimates, from the latest 500 finished tasks with both numbers."""
    rows = await context.rows(FINISHED)
    return estimates.estimate_factors(
        FinishedTask(row.estimated_hours or 0.0, row.actual_hours, tuple(row.tags)) for row in rows
    )
