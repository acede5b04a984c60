"""Days and times of day as callers say them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from tools.schema import WHEN, YEARS
from tools.shapes import read_when, within_calendar

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:00)?")
DATE_TIMES: Final[list[dict[str, Any]]] = [
    option for option in WHEN["anyOf"] if option["format"] != "date"
]


def read_day(value: Any) -> Any:
    try:
        return date.fromisoformat(value.strip()) if isinstance(value, str) else value
    except ValueError:
        return value


def is_day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        within_calendar(value)
        return value
    raise PydanticCustomError("day", "Must be a date (2025-10-30)")


def read_time(value: Any) -> Any:
    if isinstance(value, str) and CLOCK.fullmatch(value.strip()):
        return time.fromisoformat(value.strip())
    return value if isinstance(value, time) else read_when(value)


def is_time(value: Any) -> datetime | time:
    if isinstance(value, time):
        return value
    if isinstance(value, datetime):
        within_calendar(value)
        return value
    raise PydanticCustomError("time", "Must be a time (09:30) or an ISO 8601 date-time")


# A date alone.
Day = Annotated[
    Any,
    BeforeValidator(read_day),
    AfterValidator(is_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": YEARS}),
]
# A time of the planned day on the user's clock, or a date-time.
DayTime = Annotated[
    Any,
    BeforeValidator(read_time),
    AfterValidator(is_time),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"},
                *DATE_TIMES,
            ],
            "description": "A time of the day (before 04:00: of the night after it), "
            "or a date-time with offset or in the user's zone.",
            "examples": ["09:30", "2025-10-30T09:30:00Z"],
        }
    ),
]
