"""Every refusal there is, as the description of the API tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Schema = dict[str, Any]
ENVELOPE = {"$ref": "#/components/schemas/ErrorEnvelope"}


@dataclass(frozen=True)
class Refusal:
    """`name` in the components, what it means, and the headers it adds."""

    name: str
    text: str
    headers: tuple[str, ...] = ()

    @property
    def reference(self) -> Schema:
        return {"$ref": f"#/components/responses/{self.name}"}


UNEXPECTED = Refusal("Unexpected", "Any other error, in the same envelope")
REFUSALS = {
    400: Refusal("Unreadable", "`INVALID_INPUT`: the body is broken JSON, or holds a NUL byte"),
    401: Refusal(
        "Unauthorized",
        "`UNAUTHORIZED`: no token, an expired or revoked one, or a wrong password; log in",
        ("WWW-Authenticate",),
    ),
    403: Refusal(
        "Forbidden",
        "`FORBIDDEN`: a `user_id` (or `X-User-ID`) that is not the token's own, a role that may "
        "not do this, or a password that does not confirm it",
    ),
    404: Refusal(
        "NotFound",
        "`RESOURCE_NOT_FOUND`: the caller has nothing with this id; `details` has "
        "`resource_type` and `resource_id`",
    ),
    409: Refusal(
        "Conflict",
        "`CONFLICT`: not possible as things stand, which the message explains; with "
        "`Retry-After` a twin with the same `Idempotency-Key` is at work. "
        "`DUPLICATE_RESOURCE`: `details.field` is taken",
        ("Retry-After",),
    ),
    413: Refusal("TooLarge", "`PAYLOAD_TOO_LARGE`: the body holds more than 1,000,000 bytes"),
    415: Refusal("NotJson", "`UNSUPPORTED_MEDIA_TYPE`: the body is not application/json"),
    422: Refusal(
        "InvalidInput",
        "`INVALID_INPUT`: the message names the first problem; where fields are wrong, "
        "`details.errors` lists each with `loc`, `msg` and `type`",
    ),
    429: Refusal(
        "TooMany",
        "`RATE_LIMIT_EXCEEDED`: come back after `Retry-After` seconds",
        ("Retry-After",),
    ),
    503: Refusal(
        "Unavailable",
        "`SERVICE_UNAVAILABLE`: the store is busy; try again after `Retry-After` seconds",
        ("Retry-After",),
    ),
}
CODES = (
    *("INVALID_INPUT", "UNAUTHORIZED", "FORBIDDEN", "RESOURCE_NOT_FOUND", "METHOD_NOT_ALLOWED"),
    *("CONFLICT", "DUPLICATE_RESOURCE", "PAYLOAD_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"),
    *("RATE_LIMIT_EXCEEDED", "SERVICE_UNAVAILABLE", "INTERNAL_ERROR"),
)


def refusals(*statuses: int) -> dict[int | str, Schema]:
    """For a route: what it can answer beyond what its parameters and its token say."""
    return {status: {"description": REFUSALS[status].text} for status in statuses}
