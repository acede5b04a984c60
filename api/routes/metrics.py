from __future__ import annotations

import hmac
import ipaddress
import os

from fastapi import APIRouter, Request, Response
from starlette.datastructures import Headers
from starlette.types import Scope

from api.deps import CurrentPlatform
from api.metrics import families_now
from storage.settings import Settings
from storage.tally import exposition
from tools import counted
from tools.errors import Forbidden, Unauthorized

router = APIRouter(tags=["Health"])
TEXT = "text/plain; version=0.0.4; charset=utf-8"
FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip")


@router.get("/metrics", include_in_schema=False)
async def get_metrics(request: Request, platform: CurrentPlatform) -> Response:
    """This process in Prometheus' text format, for this machine or who has the token for it."""
    admit(request.scope, platform.settings)
    hub, version = request.app.state.hub, request.app.version
    families = [tally.family() for tally in counted.ALL]
    families += await families_now(platform, hub, version)
    return Response(exposition(families, pid=str(os.getpid())), media_type=TEXT)


def admit(scope: Scope, settings: Settings) -> None:
    """A proxy on this machine speaks for others: what it forwards needs the token."""
    headers = Headers(scope=scope)
    if is_loopback(scope) and not any(name in headers for name in FORWARDED):
        return
    if settings.metrics_token is None:
        raise Forbidden("Metrics are told on this machine, or with PROXY_AGENT_METRICS_TOKEN")
    scheme, _, offered = headers.get("authorization", "").partition(" ")
    wanted = settings.metrics_token.get_secret_value().encode()
    if scheme.lower() != "bearer" or not hmac.compare_digest(offered.strip().encode(), wanted):
        raise Unauthorized("Send the header Authorization: Bearer and the token for metrics")


def is_loopback(scope: Scope) -> bool:
    peer = scope["client"][0] if scope.get("client") else ""
    try:
        return ipaddress.ip_address(peer).is_loopback
    except ValueError:
        return False
