from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from tools import compass
from tools.compass import CompassProgress, Zone, ZoneCreate, Zones, ZoneUpdate

router = APIRouter(prefix="/api/compass", tags=["Compass"], route_class=IdempotentRoute)


@router.get("/zones")
async def list_zones(context: Reading) -> Zones:
    """The zones in their order, with their task counts."""
    return await compass.list_zones(context)


@router.get("/progress")
async def get_compass_progress(context: Reading) -> CompassProgress:
    """How far each zone is.

    Completion in percent of its tasks, the XP they paid, and the zone's own streak in days.
    """
    return await compass.get_compass_progress(context)


@router.post("/zones", status_code=201)
async def create_zone(context: Writing, zone: ZoneCreate) -> Zone:
    """Add a zone, for tasks to belong to."""
    return await compass.create_zone(context, zone)


@router.put("/zones/{zone_id}")
async def update_zone(context: Writing, zone_id: str, changes: ZoneUpdate) -> Zone:
    """Change the given fields of a zone."""
    return await compass.update_zone(context, zone_id, changes)
