from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from tools import runs
from tools.runs import Run, Undone

router = APIRouter(prefix="/api/v2/runs", tags=["Runs"], route_class=IdempotentRoute)


@router.get("/{run_id}")
async def get_run(context: Reading, run_id: str) -> Run:
    """What an agent did in your name: why, with which tools, and each field it changed."""
    return await runs.get_run(context, run_id)


@router.post("/{run_id}/undo")
async def undo_run(context: Writing, run_id: str) -> Undone:
    """Take all of a run back, or nothing: what was changed since is named. Happens once."""
    return await runs.undo_run(context, run_id)
