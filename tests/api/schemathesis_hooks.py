"""What the description can not tell the runner, which loads this: formats and three promises."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any
from zoneinfo import available_timezones

import schemathesis
from hypothesis import strategies as st

RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3;COUNT=5",
    "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;WKST=SU",
    "freq=monthly;bymonthday=-1",
    "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20301231T235959Z",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR",
    "FREQ=YEARLY;BYYEARDAY=-1;BYHOUR=23",
)
ZONES = sorted(available_timezones() - {"localtime"})
MOMENTS = st.datetimes(datetime(1901, 1, 1), datetime(8999, 12, 31))
KEYS = count()


schemathesis.openapi.format("time-zone", st.sampled_from(ZONES))
schemathesis.openapi.format("recurrence-rule", st.sampled_from(RULES))
schemathesis.openapi.format("local-date-time", MOMENTS.map(datetime.isoformat))


def without_point(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_point(part) for name, part in value.items()}
    if isinstance(value, list):
        return [without_point(part) for part in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


@schemathesis.hook
def filter_case(context: Any, case: Any) -> bool:
    """A body that may be left out is described without null, which means the same."""
    body = context.operation.definition.raw.get("requestBody", {})
    return case.body is not None or bool(body.get("required"))


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Keep three promises that no schema can state.

    An idempotency key goes with one request, `page` is the `next_page` of an answer, and whole
    numbers are written without a point, while to JSON Schema 2.0 is an integer too.
    """
    for name, key in (case.headers or {}).items():
        if name.lower() == "idempotency-key" and 1 <= len(str(key)) <= 255:
            case.headers[name] = f"key {next(KEYS)}"
    if case.meta is not None and case.meta.generation.mode.is_positive:
        (case.query or {}).pop("page", None)
        if isinstance(case.body, dict):
            case.body = without_point(case.body)
