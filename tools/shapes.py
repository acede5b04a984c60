"""The building blocks of every public shape: text, moments, strict inputs."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from tools.errors import InvalidInput
from tools.rules.days import calendar_day_start, local_noon
from tools.rules.recurrence import valid_rrule
from tools.schema import SAID_TEXT, SAID_WORDS, WHEN, Said

FORBIDDEN_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
LINE_BREAKS = re.compile(r"[\t\n\r]+")
CURSOR_TEXT = re.compile(r"(?P<place>[0-9]{1,15}) (?P<last_id>[!-~]{0,255})")
FIRST_YEAR, LAST_YEAR = 1900, 9000


class Input(BaseModel):
    """What callers send. Unknown fields are refused by name; `user_id` is only an echo.

    The echo is compared with the token where requests come in, and never read from here.
    """

    model_config = ConfigDict(extra="forbid", str_max_length=100_000)

    @model_validator(mode="before")
    @classmethod
    def drop_echo(cls, data: Any) -> Any:
        if isinstance(data, dict) and "user_id" in data and "user_id" not in cls.model_fields:
            return {key: value for key, value in data.items() if key != "user_id"}
        return data


class Nothing(Input):
    """A body without fields; `{}` or none at all."""


Cursor = Annotated[
    str,
    Field(max_length=2_000),
    Said(format="cursor"),
]


class PageQuery(Input):
    """Which part of a list: at most 200 entries from an offset, or from an answer's `next_page`."""

    limit: int = Field(50, ge=1, le=200)
    offset: int = Field(0, ge=0, le=10_000_000)
    page: Cursor | None = None

    def start(self) -> tuple[int, str | None]:
        """(place of the first entry, id of the entry before it where a cursor knows one)."""
        if self.page is None:
            return self.offset, None
        if self.offset:
            raise InvalidInput("Send either page or offset", field="page")
        try:
            text = base64.urlsafe_b64decode(self.page.encode()).decode()
        except ValueError:
            text = ""
        found = CURSOR_TEXT.fullmatch(text)
        if found is None:
            raise InvalidInput("page is no next_page of this list", field="page")
        return int(found["place"]), found["last_id"] or None

    def answer(self, shown: int, total: int, last_id: str = "") -> dict[str, Any]:
        """The fields that say where a page lies."""
        first, _ = self.start()
        end = first + shown
        has_more = shown > 0 and end < total
        cursor = base64.urlsafe_b64encode(f"{end} {last_id}".encode()).decode()
        return {
            "total": total,
            "limit": self.limit,
            "offset": first,
            "has_more": has_more,
            "next_offset": end if has_more else None,
            "next_page": cursor if has_more else None,
        }


class Output(BaseModel):
    """What the platform answers. Every field is always there, also those with a default."""

    model_config = ConfigDict(
        from_attributes=True, json_schema_serialization_defaults_required=True
    )


def clean(text: str) -> str:
    """Text as it is stored: CR LF becomes LF; control characters and lone surrogates refused."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        raise PydanticCustomError("nul_byte", "NUL bytes are not text")
    if found := FORBIDDEN_CHARACTERS.search(text):
        raise PydanticCustomError(
            "control_character",
            "Control character U+{code} is not allowed",
            {"code": f"{ord(found[0]):04X}"},
        )
    return text


def one_line(text: str) -> str:
    return LINE_BREAKS.sub(" ", clean(text)).strip()


def not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "Text must not be blank")
    return text


Title = Annotated[
    str,
    Field(max_length=500),
    AfterValidator(one_line),
    AfterValidator(not_blank),
    SAID_WORDS,
]
Description = Annotated[str, Field(max_length=10_000), AfterValidator(clean), SAID_TEXT]
Label = Annotated[
    str,
    Field(max_length=100),
    AfterValidator(one_line),
    AfterValidator(not_blank),
    SAID_WORDS,
]
Tag = Annotated[
    str,
    Field(max_length=50),
    AfterValidator(one_line),
    AfterValidator(not_blank),
    SAID_WORDS,
]
Tags = Annotated[list[Tag], Field(max_length=50)]
Hours = Annotated[float, Field(ge=0, le=10_000, allow_inf_nan=False, strict=True)]
Id = Annotated[str, AfterValidator(clean), SAID_TEXT]


def valid_recurrence(rule: str) -> str:
    try:
        return valid_rrule(rule)
    except ValueError as error:
        raise PydanticCustomError("recurrence", "{reason}", {"reason": str(error)}) from None


Recurrence = Annotated[
    str,
    Field(max_length=500),
    AfterValidator(valid_recurrence),
    Said(format="recurrence-rule", pattern="[Ff][Rr][Ee][Qq]", minLength=10),
]
Priority = Literal["low", "medium", "high", "urgent"]
Status = Literal["todo", "in_progress", "blocked", "done"]


def iso_z(moment: datetime) -> str:
    """ISO 8601 in UTC with `Z`, whole seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"


Moment = Annotated[
    datetime,
    PlainSerializer(iso_z, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]


def read_when(value: Any) -> Any:
    if isinstance(value, datetime | date) or not isinstance(value, str):
        return value
    try:
        with suppress(ValueError):
            return date.fromisoformat(value.strip())
        return datetime.fromisoformat(value.strip().replace("z", "Z"))
    except ValueError:
        raise PydanticCustomError(
            "when", "Must be a date (2025-10-30) or an ISO 8601 date-time"
        ) from None


def within_calendar(value: datetime | date) -> datetime | date:
    in_utc = isinstance(value, datetime) and value.utcoffset() == timedelta(0)
    room = 0 if in_utc else 1  # another zone's year may be the next one in UTC
    if not FIRST_YEAR + room <= value.year <= LAST_YEAR - room:
        raise PydanticCustomError("when", f"The year must lie between {FIRST_YEAR} and {LAST_YEAR}")
    return value


def is_when(value: Any) -> datetime | date:
    if isinstance(value, datetime | date):
        return within_calendar(value)
    raise PydanticCustomError("when", "Must be a date (2025-10-30) or an ISO 8601 date-time")


# A date-time with offset, one without (the user's zone), or a date alone.
When = Annotated[
    Any,
    BeforeValidator(read_when),
    AfterValidator(is_when),
    WithJsonSchema(WHEN),
]


def resolve_due(when: datetime | date, zone: ZoneInfo) -> tuple[datetime, bool]:
    """(UTC moment, whether a time was said); a date alone is local noon."""
    if isinstance(when, datetime):
        aware = when if when.tzinfo else when.replace(tzinfo=zone)
        return aware.astimezone(UTC), True
    return local_noon(when, zone), False


def resolve_moment(when: datetime | date, zone: ZoneInfo) -> datetime:
    """The UTC moment of a bound: a date alone means local midnight."""
    if not isinstance(when, datetime):
        return calendar_day_start(when, zone)
    return (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)
