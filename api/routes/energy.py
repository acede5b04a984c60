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
    EnergyForecast,
    EnergyHistory,
    EnergySet,
    ForecastWindow,
    HistoryWindow,
    LoggedEnergy,
)

router = APIRouter(prefix="/api/energy", tags=["Energy"], route_class=IdempotentRoute)


@router.post("/set")
async def set_energy(context: Writing, log: EnergySet) -> LoggedEnergy:
    """Log the current energy level.

    1 is low, 2 medium, 3 high. The dashboard and the coach go by the latest.
    """
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


@router.get("/forecast")
async def get_energy_forecast(
    context: Reading, window: Annotated[ForecastWindow, Query()]
) -> EnergyForecast:
    """How likely low, medium and high energy are in each of the hours ahead."""
    return await energy.get_energy_forecast(context, window)


@router.post("/coach")
async def coach(workspace: CurrentWorkspace, request: CoachRequest | None = None) -> Advice:
    """Advice from the energy coach, with the facts it rests on.

    Works without a body too; a question in it gets an answer. Rules give the advice where no
    language model is set, which `generated_by` tells.
    """
    await load("agents.energy_coach")
    from agents.energy_coach import advise

    return await advise(workspace, request or CoachRequest())
