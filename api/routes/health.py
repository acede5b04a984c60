from __future__ import annotations

from importlib.metadata import version
from typing import Literal

from fastapi import APIRouter, Response

from api.deps import CurrentPlatform
from tools.shapes import Output

router = APIRouter(tags=["Health"])
PARTS = ("fastapi", "sqlalchemy", "pydantic-ai-slim", "langgraph", "rq")


class Health(Output):
    """`degraded` names the parts that are away while the rest works."""

    status: Literal["ready", "degraded", "unavailable"]
    degraded: list[str]
    store: str
    jobs: str
    brain: str
    versions: dict[str, str]


@router.get("/health", responses={503: {"model": Health, "description": "Not ready"}})
async def get_health(platform: CurrentPlatform, response: Response) -> Health:
    """Whether the server is ready: 200 when it is, 503 while it is not.

    Needs no token and counts for no limit. `degraded` means ready with less.
    """
    ready = await platform.database.answers()
    degraded = [] if await platform.bus.healthy() else ["redis"]
    response.status_code = 200 if ready else 503
    calm: Literal["ready", "degraded"] = "degraded" if degraded else "ready"
    return Health(
        status=calm if ready else "unavailable",
        degraded=degraded if ready else [*degraded, "store"],
        store=platform.database.engine,
        jobs="rq" if platform.settings.redis_url else "in-process",
        brain=platform.settings.model or "rules",
        versions={name: version(name) for name in PARTS},
    )
