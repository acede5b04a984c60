"""What every refusal looks like, and the whole store as one value to compare."""

from __future__ import annotations

import re
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy import select

from storage.database import Base
from tools.context import Platform
from tools.rules.kindness import find_shame

ONE_ENGINE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
CODES = {
    400: "INVALID_INPUT",
    401: "UNAUTHORIZED",
    403: "FORBIDDEN",
    404: "RESOURCE_NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    413: "PAYLOAD_TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    422: "INVALID_INPUT",
    500: "INTERNAL_ERROR",
}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
INTERNALS = re.compile(
    r"traceback|sqlalchemy|sqlite|psycopg|pydantic|asyncpg|select .* from|\.py\b|0x[0-9a-f]{6}",
    re.IGNORECASE,
)
QUOTED = re.compile(r"'\w+'")  # values of the API, which a message may name
REFUSED_TEXTS = [
    ("nul \x00", 400),
    ("bell \x07", 422),
    ("escape \x1b[0m", 422),
    ("delete \x7f", 422),
    ("next line \x85", 422),
    ("half \ud800 pair", 422),
    ("other half \udfff", 422),
]
KEPT_TEXT = "שלום \u202babc\u202c \u2068x\u2069 \u200e \u200d👩\u200d🚀 naïve e\u0301"


def check_error(answer: Response, status: int, code: str | None = None) -> dict[str, Any]:
    """The envelope is whole, kind, and tells nothing of the inside; answers its `error`."""
    assert answer.status_code == status, said_and_heard(answer)
    body = answer.json()
    assert set(body) == {"error"}
    error: dict[str, Any] = body["error"]
    assert set(error) == {"code", "message", "details", "timestamp", "request_id"}
    assert error["code"] == (code or CODES[status])
    assert error["message"] and isinstance(error["details"], dict)
    assert MOMENT.fullmatch(error["timestamp"])
    assert re.fullmatch(r"[0-9a-f]{32}", error["request_id"])
    assert not INTERNALS.search(answer.text), answer.text
    assert find_shame(QUOTED.sub("", error["message"])) == []
    if status == 401:
        assert answer.headers["www-authenticate"] == "Bearer"
    return error


def said_and_heard(answer: Response) -> str:
    request = answer.request
    body = request.content[:300] if "content-length" in request.headers else b""
    return f"{request.method} {request.url} {body!r} got {answer.status_code} {answer.text}"


async def stored(platform: Platform) -> dict[str, list[Any]]:
    """Every row of every table: equal before and after what changes nothing."""
    async with platform.database.read() as connection:
        return {
            table.name: sorted(
                map(repr, (await connection.execute(select(*table.columns))).all()),
            )
            for table in Base.metadata.sorted_tables
            if table.name != "schedules"  # the sweeper's own clock
        }
