from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import CurrentWorkspace, Reading, Writing
from api.idempotency import IdempotentRoute
from api.lazily import load
from tools import energy
from tools.energy import (
    Advice,
    CoachRequest,
    CurrentEnergy,
    EnergyHistory,
    EnergySet,
    HistoryWindow,
    LoggedEnergy,
)

router = APIRouter(prefix="/api/energy", tags=["Energy"], route_class=IdempotentRoute)


@router.post("/set")
async def set_energy(context: Writing, log: EnergySet) -> LoggedEnergy:
    """Log the current energy level."""
    return await energy.set_energy(context, log)


@router.get("/current")
async def get_current_energy(context: Reading) -> CurrentEnergy:
    """The latest energy snapshot; null fields while there is none."""
    return await energy.get_current_energy(context)


@router.get("/history")
async def get_energy_history(
    context: Reading, window: Annotated[HistoryWindow, Query()]
) -> EnergyHistory:
    """The logs of the last days, newest first, with patterns."""
    return await energy.get_energy_history(context, window)


@router.post("/coach")
async def coach(workspace: CurrentWorkspace, request: CoachRequest | None = None) -> Advice:
    """Advice from the energy coach, with the facts it rests on."""
    await load("agents.energy_coach")
    from agents.energy_coach import advise

    return await advise(workspace, request or CoachRequest())
