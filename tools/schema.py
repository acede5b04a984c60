"""What the published description says of a type beyond its Python type.

Validators speak sentences; these say the same to programs, as keywords of JSON Schema. Patterns
keep to what ECMA-262 and Python's `re` both read. Formats that no standard knows are
`time-zone` (a name of IANA), `recurrence-rule` (RFC 5545), `local-date-time`, and `cursor` (the
`next_page` of an answer).
"""

from __future__ import annotations

from typing import Annotated, Any, Final, TypeVar

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

T = TypeVar("T")
CONTROLS: Final = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
ANY_TEXT: Final = rf"^[^{CONTROLS}]*$"
WORDS: Final = rf"^[^{CONTROLS}]*[^{CONTROLS}\s][^{CONTROLS}]*$"
BLANK: Final = r"^\s*$"
YEARS: Final = r"^(190[1-9]|19[1-9]\d|[2-8]\d{3})-"
# Days that every year has: no pattern knows leap years.
DAY: Final = r"((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
CLOCK: Final = DAY + r"T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$"


class Said:
    """Adds keywords to the schema of the type it annotates."""

    def __init__(self, **keywords: Any) -> None:
        self.keywords = keywords

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(core_schema), **self.keywords}


class NeverNull:
    """Takes null out of the schema: None in Python means that nothing was sent."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        left = [option for option in schema.pop("anyOf") if option != {"type": "null"}]
        return {**schema, **left[0]} if len(left) == 1 else {**schema, "anyOf": left}


IfGiven = Annotated[T | None, NeverNull()]
SAID_TEXT: Final = Said(pattern=ANY_TEXT)
SAID_WORDS: Final = Said(pattern=WORDS, minLength=1)
WHEN: Final[dict[str, Any]] = {
    "anyOf": [
        {"type": "string", "format": "date-time", "pattern": YEARS},
        {"type": "string", "format": "date", "pattern": YEARS},
        {"type": "string", "format": "local-date-time", "pattern": YEARS + CLOCK},
    ],
    "description": "A date-time with offset, one in the user's zone, or a date alone.",
    "examples": ["2025-10-30T17:00:00Z", "2025-10-30T17:00:00", "2025-10-30"],
}
