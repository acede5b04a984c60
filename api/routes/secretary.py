from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import CurrentWorkspace
from api.lazily import load
from tools import secretary
from tools.secretary import Dashboard

router = APIRouter(prefix="/api/secretary", tags=["Secretary"])
Wait = Annotated[bool, Query(description="Let the language model, where one is set, word it")]


@router.get("/dashboard")
async def get_dashboard(workspace: CurrentWorkspace, wait: Wait = False) -> Dashboard:
    """What to do now and why, what is due, what is in the way, what is nearly won.

    `priorities` are at most five, each with the score and the facts behind it.
    """
    async with workspace.read() as context:
        dashboard = await secretary.get_dashboard(context)
    if not wait:
        return dashboard
    await load("agents.secretary")
    from agents.secretary import word_dashboard

    return await word_dashboard(workspace, dashboard)
