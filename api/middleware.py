"""Around every request, in plain ASGI: an id, one log line, and limits on what may come in."""

from __future__ import annotations

import logging
import time
from typing import Any
from uuid import uuid4

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import crash, envelope
from api.metrics import count_request

log = logging.getLogger("api.requests")
MOST_BODY_BYTES = 1_000_000
WITH_BODY = {"POST", "PUT", "PATCH", "DELETE"}


class RequestLog:
    """Gives each request an id (`X-Request-ID`) and writes one line about it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id, started, status = uuid4().hex, time.perf_counter(), 0
        scope["request_id"] = request_id

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = [*message.get("headers", []), (b"x-request-id", request_id.encode())]
                message = {**message, "headers": headers}
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except Exception as error:
            log.exception("unexpected error", exc_info=error, extra={"request_id": request_id})
            if status == 0:
                await crash(scope)(scope, receive, send_with_id)
        finally:
            seconds = time.perf_counter() - started
            count_request(scope, status, seconds)
            log.info("request", extra=line(scope, request_id, status, seconds))


def line(scope: Scope, request_id: str, status: int, seconds: float) -> dict[str, Any]:
    return {
        "request_id": request_id,
        "method": scope["method"],
        "path": scope["path"],
        "status": status,
        "duration_ms": round(seconds * 1000, 2),
    }


class BodyLimits:
    """Refuses bodies that are too large or no JSON, and NUL bytes in addresses."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if "\x00" in scope["path"] or b"%00" in scope["query_string"]:
            await nul_byte(scope, receive, send)
            return
        headers = dict(scope["headers"])
        length = headers.get(b"content-length", b"0")
        body: Receive | None = receive
        if scope["method"] in WITH_BODY and not is_json(headers):
            await not_json(scope, receive, send)
            return
        if length.isdigit() and int(length) > MOST_BODY_BYTES:
            body = None
        elif b"transfer-encoding" in headers:
            body = await buffered(receive)
        if body is None:
            await too_large(scope, receive, send)
        else:
            await self.app(scope, in_utf8(body), send)


def is_json(headers: dict[bytes, bytes]) -> bool:
    """Whether the body, if there is one, says that it is JSON."""
    has_body = headers.get(b"content-length", b"0") != b"0" or b"transfer-encoding" in headers
    kind = headers.get(b"content-type", b"").split(b";")[0].strip().lower()
    return not has_body or kind == b"application/json"


def in_utf8(receive: Receive) -> Receive:
    """Refuses UTF-16 and UTF-32, which Python's JSON would take and checks on bytes would miss.

    Both show by their NUL bytes, which JSON in UTF-8 never holds.
    """

    async def checked() -> Message:
        message = await receive()
        if b"\x00" in message.get("body", b""):
            raise HTTPException(400, "Send JSON in UTF-8; NUL bytes are not text")
        return message

    return checked


async def buffered(receive: Receive) -> Receive | None:
    """A body of unannounced length, read whole; None when it is too large."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BODY_BYTES:
            return None
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return whole.pop() if whole else await receive()

    return replay


async def too_large(scope: Scope, receive: Receive, send: Send) -> None:
    message = f"A body may hold {MOST_BODY_BYTES:,} bytes"
    await envelope(scope, 413, "PAYLOAD_TOO_LARGE", message)(scope, receive, send)


async def nul_byte(scope: Scope, receive: Receive, send: Send) -> None:
    message = "NUL bytes are not text"
    await envelope(scope, 400, "INVALID_INPUT", message)(scope, receive, send)


async def not_json(scope: Scope, receive: Receive, send: Send) -> None:
    message = "Send the body as application/json"
    await envelope(scope, 415, "UNSUPPORTED_MEDIA_TYPE", message)(scope, receive, send)
