"""Wrong values, derived from what the description of the API says is right."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
NAN, INFINITY = float("nan"), float("inf")
SAMPLES: dict[str, Any] = {
    "string": "x",
    "integer": 3,
    "number": 2.5,
    "boolean": True,
    "array": [[]],
    "object": {"$ne": 1},
    "null": None,
}
LONGEST_WORD = 6_000
UNREADABLE = "nul \x00"
UNCLEAN = ("bell \x07", "escape \x1b[0m", "delete \x7f", "next line \x85", "half \ud800", "\udfff")
WRONG_MOMENTS = (
    "",
    "soon",
    "12:00:99",
    "2025-02-30",
    "2025-13-01",
    "2025-W54-1",
    "1899-12-31",
    "9001-01-01",
    "99999-01-01",
    "10000-01-01T00:00:00Z",
    "0001-01-01",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59+14:00",
    "9999-12-31T23:59:59-14:00",
    "2025-10-30T25:00:00Z",
    "2025-10-30T10:00:00+99:00",
    "2025-10-30T10:00:00Z'; --",
    "half \ud800",
)


def encoded(text: str | bytes) -> str:
    content = text if isinstance(text, bytes) else text.encode()
    return base64.urlsafe_b64encode(content).decode()


WRONG_CURSORS = (
    "",
    "abc",
    "Mg==",
    "%%%",
    "ü",
    *map(encoded, ("-5 x", "x y", "9" * 30 + " x", "9" * 1_200 + " x", "1 a\x00", "1 ü", "1_0 ")),
    encoded(b"1 \xff"),
    encoded('{"sort": "-created"}'),
    encoded("[" * 1_400),
)
TASK_CURSOR = (
    '{"sort": "-created", "place": %s, "task_id": %s, '
    '"created_at": "%s", "due_at": null, "priority": "low"}'
)
WRONG_TASK_CURSORS = (
    encoded(TASK_CURSOR % ("1", '"half \\ud800"', "2025-01-01T00:00:00+00:00")),
    encoded(TASK_CURSOR % ("1", '"nul \\u0000"', "2025-01-01T00:00:00+00:00")),
    encoded(TASK_CURSOR % ("true", '"task_1"', "2025-01-01T00:00:00+00:00")),
    encoded(TASK_CURSOR % ("9" * 300, '"task_1"', "2025-01-01T00:00:00+00:00")),
    encoded(TASK_CURSOR % ("1", '"task_1"', "0001-01-01T00:00:00+14:00")),
    encoded(TASK_CURSOR % ("1", "7", "2025-01-01T00:00:00+00:00")),
)
WRONG_BY_FORMAT: dict[str, tuple[str, ...]] = {
    "date-time": WRONG_MOMENTS,
    "email": ("", "x", "x@", "@x.org", "x@y", "a b@example.com", "x@example.com\n", "ü@\ud800.com"),
    "time-zone": ("", "Mars/Olympus", "localtime", "../../etc/passwd", "utc ", "half \ud800"),
    "recurrence-rule": ("", "FREQ=SECONDLY", "BYDAY=MO", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;X=1"),
    "uri": ("", "x", "http://example.com/a.png", "javascript:alert(1)", "https://", "https://[::1"),
    "cursor": WRONG_CURSORS,
}


def resolved(schema: Schema, components: Schema) -> list[Schema]:
    """Every kind of value that a schema allows, references followed."""
    if "$ref" in schema:
        return resolved(components[schema["$ref"].rsplit("/", 1)[1]], components)
    if "anyOf" not in schema:
        return [schema]
    return [one for option in schema["anyOf"] for one in resolved(option, components)]


def wrong_values(schema: Schema, components: Schema) -> Iterator[Any]:
    """Values in JSON of a wrong kind, out of range, or of a wrong form."""
    options = resolved(schema, components)
    kinds = {option.get("type", "any") for option in options}
    allowed = kinds | ({"integer"} if "number" in kinds else set())
    yield from (value for kind, value in SAMPLES.items() if kind not in allowed)
    for option in options:
        yield from beyond(option, components)


def beyond(option: Schema, components: Schema) -> Iterator[Any]:
    kind = option.get("type")
    if kind == "string":
        yield from wrong_texts(option)
    elif kind in ("integer", "number"):
        yield from wrong_numbers(option)
    elif kind == "array":
        items = option["items"]
        yield from ([value] for value in wrong_values(items, components))
        if "maxItems" in option:
            yield ["x"] * (option["maxItems"] + 1)


def wrong_numbers(option: Schema) -> Iterator[Any]:
    if "minimum" in option:
        yield from (option["minimum"] - 1, -(10**400), -1e300, -INFINITY)
    if "maximum" in option:
        yield from (option["maximum"] + 1, 10**400, 1e300, INFINITY)
    yield NAN


def wrong_texts(option: Schema) -> Iterator[str]:
    if "enum" in option or "const" in option:
        yield from ("", "nonsense", "TODO", "x" * 200_000)
        return
    yield from WRONG_BY_FORMAT.get(option.get("format", ""), ())
    yield from UNCLEAN
    if "maxLength" in option:
        yield "x" * (option["maxLength"] + 1)
        if option["maxLength"] < 20_000:
            yield "\U0001f680" * (option["maxLength"] + 1)
    if option.get("minLength") == 1:
        yield from ("", " ", "\t\n\r", "\u3000\u2003")
    elif "minLength" in option:
        yield "x" * (option["minLength"] - 1)


def wrong_words(schema: Schema, components: Schema) -> Iterator[str]:
    """Values in an address of a wrong kind, out of range, or of a wrong form."""
    for option in resolved(schema, components):
        kind = option.get("type")
        if kind in ("integer", "number"):
            yield from ("", "x", "2.5", "1e2", "NaN", "9" * 400, "9" * 5_000, "--1", "0x1")
            yield from (str(option["minimum"] - 1), str(option["maximum"] + 1))
        elif kind == "boolean":
            yield from ("", "maybe", "2", "null")
        elif kind == "array":
            yield from ("nonsense", "todo,nonsense", "TODO", "low,,x")
        elif kind == "string":
            wrong = (text for text in wrong_texts(option) if text.isprintable())
            yield from (text for text in wrong if len(text) <= LONGEST_WORD)
