"""What can go wrong, in one family; each error knows its code and HTTP status.

AppError
├── InvalidInput    422  INVALID_INPUT
├── Unauthorized    401  UNAUTHORIZED
├── Forbidden       403  FORBIDDEN
├── NotFound        404  RESOURCE_NOT_FOUND
├── Duplicate       409  DUPLICATE_RESOURCE
├── Conflict        409  CONFLICT
├── RateLimited     429  RATE_LIMIT_EXCEEDED
└── Unavailable     503  SERVICE_UNAVAILABLE
"""

from __future__ import annotations

from typing import Any


class AppError(Exception):
    """An expected error: `message` is for people, `details` for programs."""

    status = 500
    code = "INTERNAL_ERROR"

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class InvalidInput(AppError):
    status = 422
    code = "INVALID_INPUT"


class Unauthorized(AppError):
    status = 401
    code = "UNAUTHORIZED"


class Forbidden(AppError):
    status = 403
    code = "FORBIDDEN"


class NotFound(AppError):
    status = 404
    code = "RESOURCE_NOT_FOUND"

    def __init__(self, resource_type: str, resource_id: str) -> None:
        shown = resource_id if len(resource_id) <= 60 else resource_id[:60] + "…"
        super().__init__(
            f"{resource_type.capitalize()} with ID '{shown}' not found",
            resource_type=resource_type,
            resource_id=shown,
        )


class Duplicate(AppError):
    status = 409
    code = "DUPLICATE_RESOURCE"


class Conflict(AppError):
    status = 409
    code = "CONFLICT"


class RateLimited(AppError):
    status = 429
    code = "RATE_LIMIT_EXCEEDED"

    def __init__(self, message: str, retry_after_seconds: int, **details: Any) -> None:
        super().__init__(message, **details)
        self.retry_after_seconds = retry_after_seconds


class Unavailable(AppError):
    status = 503
    code = "SERVICE_UNAVAILABLE"
    retry_after_seconds = 2
