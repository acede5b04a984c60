"""Taking one change back from a value that may have moved on since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def taken_back(before: Any, after: Any, now: Any) -> Any:
    """What `now` would be without the change from `before` to `after`.

    An untouched value returns to what it was; numbers give back the difference; mappings are
    taken key by key (None stands for a missing key); anything else that moved on stays.
    """
    if now == after:
        return before
    if before == after:
        return now
    if all(isinstance(value, Mapping | None) for value in (before, after, now)):
        return mapping_taken_back(before or {}, after or {}, now or {})
    if all(is_number(value) for value in (before, after, now)):
        return (now or 0) - ((after or 0) - (before or 0))
    return now


def mapping_taken_back(
    before: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]
) -> dict[str, Any]:
    names = dict.fromkeys([*now, *before])
    values = {name: taken_back(before.get(name), after.get(name), now.get(name)) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))
