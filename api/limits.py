"""Requests per clock hour, with headers on every answer."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import envelope
from storage.settings import Settings
from tools.context import Platform
from tools.counted import LIMITS_HIT
from tools.errors import Unauthorized
from tools.shapes import iso_z
from tools.tokens import read_token

UNCOUNTED = {"/health", "/metrics", "/docs", "/redoc", "/openapi.json"}
ONE_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Window:
    """Where a caller stands in this clock hour."""

    limit: int
    used: int
    ends_at: datetime

    @property
    def headers(self) -> dict[str, str]:
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - self.used)),
            "X-RateLimit-Reset": iso_z(self.ends_at),
        }


class RateLimits:
    """Counts by user where a token is valid, else by address."""

    def __init__(self, app: ASGIApp, platform: Platform) -> None:
        self.app = app
        self.platform = platform

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or is_uncounted(scope["path"]):
            await self.app(scope, receive, send)
            return
        now = self.platform.clock()
        window = await self.count(scope, now)
        if window.used > window.limit:
            LIMITS_HIT.add("requests")
            await too_many(scope, receive, send, window, now)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(window.headers)
            await send(message)

        await self.app(scope, receive, send_with_headers)

    async def count(self, scope: Scope, now: datetime) -> Window:
        hour = now.replace(minute=0, second=0, microsecond=0)
        key, limit = self.caller(scope, now)
        until = hour + ONE_HOUR
        used = await self.platform.counters.add(f"{key}:{hour:%Y%m%d%H}", 1, now, until)
        return Window(limit, used, until)

    def caller(self, scope: Scope, now: datetime) -> tuple[str, int]:
        """(what is counted under which name, how much of it an hour)."""
        settings = self.platform.settings
        scheme, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise Unauthorized("no token")
            claims = read_token(self.platform.secret, token.strip(), now)
        except Unauthorized:
            return f"address:{client_address(scope, settings)}", settings.anonymous_per_hour
        trusted = claims.role in ("premium", "admin")
        limit = settings.premium_per_hour if trusted else settings.user_per_hour
        return f"user:{claims.user_id}", limit


def is_uncounted(path: str) -> bool:
    return path in UNCOUNTED or path.startswith("/docs/")


async def too_many(
    scope: Scope, receive: Receive, send: Send, window: Window, now: datetime
) -> None:
    seconds = max(1, round((window.ends_at - now).total_seconds()))
    answer = envelope(
        scope,
        429,
        "RATE_LIMIT_EXCEEDED",
        f"At most {window.limit} requests an hour; the next hour begins in {seconds} s",
        {"limit": window.limit},
        {**window.headers, "Retry-After": str(seconds)},
    )
    await answer(scope, receive, send)


def client_address(scope: Scope, settings: Settings) -> str:
    """The peer; behind configured proxies the last forwarded address that is none of them."""
    peer = scope["client"][0] if scope.get("client") else "unknown"
    if not is_trusted(peer, settings.proxies):
        return peer
    forwarded = Headers(scope=scope).get("x-forwarded-for", "")
    hops = [hop.strip() for hop in forwarded.split(",") if hop.strip()]
    strangers = (hop for hop in reversed(hops) if not is_trusted(hop, settings.proxies))
    return next(strangers, peer)


def is_trusted(address: str, proxies: Iterable[str]) -> bool:
    try:
        known = ipaddress.ip_address(address)
        return any(known in ipaddress.ip_network(proxy, strict=False) for proxy in proxies)
    except ValueError:
        return False
