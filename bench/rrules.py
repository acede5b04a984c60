"""Recurrence rules brought to one form, so that two spellings of a rhythm compare equal."""

from __future__ import annotations

import re

Rhythm = dict[str, str]


def same_rhythm(expected: str | None, found: str | None) -> bool:
    """Whether both repeat alike; an end counts only where one is expected."""
    if expected is None or found is None:
        return expected == found
    wanted, got = _rhythm(expected), _rhythm(found)
    for end in ("COUNT", "UNTIL"):
        if end not in wanted:
            got.pop(end, None)
    return wanted == got


def _rhythm(rule: str) -> Rhythm:
    parts = dict(part.split("=", 1) for part in rule.upper().split(";") if "=" in part)
    if "UNTIL" in parts:
        parts["UNTIL"] = parts["UNTIL"][:8]
    parts.setdefault("INTERVAL", "1")
    for name in ("BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"):
        if name in parts:
            parts[name] = ",".join(sorted(parts[name].replace("+", "").split(",")))
    return _coarsest(_positioned(parts))


def _positioned(parts: Rhythm) -> Rhythm:
    """The n-th of one weekday is written 2FR, not FR with a BYSETPOS."""
    if re.fullmatch("[A-Z]{2}", parts.get("BYDAY", "")) and "BYSETPOS" in parts:
        days = [nth + parts["BYDAY"] for nth in parts.pop("BYSETPOS").split(",")]
        parts["BYDAY"] = ",".join(sorted(days))
    return parts


def _coarsest(parts: Rhythm) -> Rhythm:
    """Daily with weekdays is weekly, all seven days are daily, 7 days a week, 12 months a year."""
    days, every = parts.get("BYDAY", ""), int(parts["INTERVAL"])
    if parts["FREQ"] == "DAILY" and days:
        parts["FREQ"] = "WEEKLY"
    if parts["FREQ"] == "WEEKLY" and days.count(",") == 6:
        del parts["BYDAY"]
        parts["FREQ"] = "DAILY"
    bare = not {"BYDAY", "BYMONTHDAY"} & set(parts)
    for fine, size, coarse in (("DAILY", 7, "WEEKLY"), ("MONTHLY", 12, "YEARLY")):
        if parts["FREQ"] == fine and every % size == 0 and bare:
            parts.update(FREQ=coarse, INTERVAL=str(every // size))
    return parts
