from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from api.refusals import refusals
from tools import ritual
from tools.ritual import (
    CompletedRitual,
    RitualCheck,
    RitualComplete,
    RitualStats,
    SkippedRitual,
    TodaysRitual,
)
from tools.shapes import Nothing

router = APIRouter(prefix="/api/ritual", tags=["Ritual"], route_class=IdempotentRoute)
Days = Annotated[int, Query(ge=1, le=366)]


@router.get("/check")
async def check_ritual(context: Reading) -> RitualCheck:
    """Whether today's ritual is done, with suggestions."""
    return await ritual.check_ritual(context)


@router.post("/complete", responses=refusals(404))
async def complete_ritual(context: Writing, form: RitualComplete) -> CompletedRitual:
    """Choose the day's one to three tasks.

    Choosing again the same day replaces the choice and pays once. 409 when a chosen task is done
    already.
    """
    return await ritual.complete_ritual(context, form)


@router.post("/skip")
async def skip_ritual(context: Writing, _body: Nothing | None = None) -> SkippedRitual:
    """Leave the ritual out today, which is fine.

    Works without a body. It asks no more this day; completing later is still possible. 409 when
    today's ritual is complete already.
    """
    return await ritual.skip_ritual(context)


@router.get("/stats")
async def get_ritual_stats(context: Reading, days: Days = 30) -> RitualStats:
    """Figures over the last days."""
    return await ritual.get_ritual_stats(context, days)


@router.get("/today")
async def get_todays_ritual(context: Reading) -> TodaysRitual:
    """Today's choice, and how far it is."""
    return await ritual.get_todays_ritual(context)
