from __future__ import annotations

from importlib.metadata import version
from typing import Literal

from fastapi import APIRouter, Request, Response

from api.deps import CurrentPlatform
from api.parts import State, look
from tools.shapes import Output

router = APIRouter(tags=["Health"])
PACKAGES = ("fastapi", "sqlalchemy", "pydantic-ai-slim", "langgraph", "rq")
VERSIONS = {name: version(name) for name in PACKAGES}


class Health(Output):
    """`degraded` names the parts that are away while the rest works; `models` are not asked."""

    status: Literal["ready", "degraded", "unavailable"]
    degraded: list[str]
    parts: dict[str, State]
    store: str
    jobs: str
    brain: str
    models: list[str]
    versions: dict[str, str]


@router.get("/health", responses={503: {"model": Health, "description": "Not ready"}})
async def get_health(platform: CurrentPlatform, request: Request, response: Response) -> Health:
    """Whether the server is ready: 200 when it is, 503 while it is not.

    Needs no token and counts for no limit. `degraded` means ready with less.
    """
    parts = await look(platform)
    ready = parts["store"] == "ready"
    degraded = [name for name, state in parts.items() if state != "ready"]
    response.status_code = 200 if ready else 503
    calm: Literal["ready", "degraded"] = "degraded" if degraded else "ready"
    settings = platform.settings
    return Health(
        status=calm if ready else "unavailable",
        degraded=degraded,
        parts=dict(parts),
        store=platform.database.engine,
        jobs="rq" if settings.redis_url else "in-process",
        brain=settings.model or "rules",
        models=[name for name in (settings.model, settings.fallback_model) if name],
        versions={"proxy-agent-platform": request.app.version, **VERSIONS},
    )
