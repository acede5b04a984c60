"""Every error leaves in one envelope, and tells nothing of the inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, WithJsonSchema
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match, Route

from storage.database import StoreUnavailable
from tools.errors import AppError, RateLimited, Unauthorized, Unavailable
from tools.idempotency import StillRunning
from tools.shapes import iso_z

CODES = {
    400: "INVALID_INPUT",
    401: "UNAUTHORIZED",
    403: "FORBIDDEN",
    404: "RESOURCE_NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    413: "PAYLOAD_TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    422: "INVALID_INPUT",
}
UNREADABLE = {"json_invalid", "nul_byte"}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
MOST_PROBLEMS = 20


class ErrorBody(BaseModel):
    code: str
    message: str
    details: dict[str, Any]
    timestamp: Annotated[str, WithJsonSchema({"type": "string", "format": "date-time"})]
    request_id: str | None


class ErrorEnvelope(BaseModel):
    """What every call answers when it can not do what was asked."""

    error: ErrorBody


def envelope(
    scope: Mapping[str, Any],
    status: int,
    code: str,
    message: str,
    details: dict[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    body = ErrorBody(
        code=code,
        message=message,
        details=details or {},
        timestamp=iso_z(datetime.now(UTC)),
        request_id=scope.get("request_id"),
    )
    content = {"error": body.model_dump()}
    return JSONResponse(content, status_code=status, headers=dict(headers or {}))


async def app_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, AppError)  # noqa: S101 (registered for this class)
    headers = {}
    if isinstance(error, Unauthorized):
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, RateLimited | Unavailable | StillRunning):
        headers["Retry-After"] = str(error.retry_after_seconds)
    return envelope(request.scope, error.status, error.code, error.message, error.details, headers)


async def http_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101
    code = CODES.get(error.status_code, "INTERNAL_ERROR")
    message, headers = str(error.detail), dict(error.headers or {})
    if error.status_code == 404:
        message = f"No such path: {request.url.path[:200]}"
    if error.status_code == 405:
        headers["Allow"] = ", ".join(allowed(request))
    return envelope(request.scope, error.status_code, code, message, headers=headers)


def allowed(request: Request) -> list[str]:
    """The methods of a path; the router itself names those of its first route alone."""
    here = [
        route
        for route in every_route(request.app.routes)
        if route.matches(request.scope)[0] is not Match.NONE
    ]
    named = {
        method for route in here if route.path == here[0].path for method in route.methods or ()
    }
    return [method for method in METHODS if method in named]


def every_route(routes: Iterable[BaseRoute]) -> Iterator[Route]:
    """The routes of the application and of the routers that it includes, in their order."""
    for route in routes:
        if isinstance(route, Route):
            yield route
        yield from every_route(getattr(getattr(route, "original_router", None), "routes", ()))


async def invalid_request(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101
    found = error.errors()
    unreadable = any(is_unreadable(problem) for problem in found)
    problems = [
        {"loc": readable(problem["loc"]), "msg": plain(problem["msg"]), "type": problem["type"]}
        for problem in found[:MOST_PROBLEMS]
    ]
    first = problems[0]
    message = in_words(first)
    status = 400 if unreadable else 422
    return envelope(request.scope, status, "INVALID_INPUT", message, {"errors": problems})


def is_unreadable(problem: Mapping[str, Any]) -> bool:
    """Broken JSON, or a NUL byte in a value or a name."""
    texts = [problem.get("input"), *problem["loc"]]
    has_nul = any(isinstance(text, str) and "\x00" in text for text in texts)
    return has_nul or problem["type"] in UNREADABLE


def in_words(problem: dict[str, Any]) -> str:
    """The first problem as a sentence that begins with where it is."""
    if problem["type"] == "json_invalid":
        return f"The body is not JSON (at character {problem['loc'][-1]})"
    if problem["loc"] == ["body"] and problem["type"] == "missing":
        return "Send a JSON body; /docs shows its fields"
    where = ".".join(str(part) for part in problem["loc"][1:]) or "body"
    return f"{where}: {problem['msg']}"


def readable(location: tuple[Any, ...]) -> list[Any]:
    """Where a problem lies; names sent by the caller are cut and made printable."""
    return [
        part if isinstance(part, int) else str(part)[:100].encode("utf-8", "replace").decode()
        for part in location
    ]


def plain(message: str) -> str:
    return message.removeprefix("Value error, ")[:300]


async def store_away(request: Request, _error: Exception) -> JSONResponse:
    return await app_error(request, Unavailable("The store is busy; try again in a moment"))


def crash(scope: Mapping[str, Any]) -> JSONResponse:
    """The answer to an error that nobody expected; the log has the rest."""
    return envelope(scope, 500, "INTERNAL_ERROR", "Internal server error")


def install(app: FastAPI) -> None:
    app.add_exception_handler(AppError, app_error)
    app.add_exception_handler(HTTPException, http_error)
    app.add_exception_handler(RequestValidationError, invalid_request)
    app.add_exception_handler(StoreUnavailable, store_away)
