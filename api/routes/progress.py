from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import Reading
from api.idempotency import IdempotentRoute
from api.refusals import refusals
from tools import charts
from tools.charts import LevelProgress, StreakHistory, Visualization, Window, XpQuestion, XpQuote

router = APIRouter(prefix="/api/progress", tags=["Progress"], route_class=IdempotentRoute)


@router.post("/xp/calculate", responses=refusals(404))
async def calculate_xp(context: Reading, question: XpQuestion) -> XpQuote:
    """What completing a task pays; asking pays nothing."""
    return await charts.calculate_xp(context, question)


@router.get("/streak")
async def get_streak_history(context: Reading) -> StreakHistory:
    """The streak with its days and milestones."""
    return await charts.get_streak_history(context)


@router.get("/level")
async def get_level_progress(context: Reading) -> LevelProgress:
    """The level before, the current and the next."""
    return await charts.get_level_progress(context)


@router.get("/visualization")
async def get_visualization(context: Reading, window: Annotated[Window, Query()]) -> Visualization:
    """Figures for charts, oldest first."""
    return await charts.get_visualization(context, window)
