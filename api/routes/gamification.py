from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading
from tools import progress
from tools.progress import Progress

router = APIRouter(prefix="/api/gamification", tags=["Gamification"])


@router.get("/progress")
async def get_progress(context: Reading) -> Progress:
    """XP, level and the latest achievements."""
    return await progress.get_progress(context)
