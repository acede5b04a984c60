"""Day plans: whether the day can be lived, and holds what it has to hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from evals.scoring.checks import Check
from evals.scoring.making import verdict
from evals.shapes import DayPlanCase
from evals.transcript import Transcript

LONGEST_ROW = 60
MOST_SHARE = 0.7


def minute(text: str) -> int:
    """Minutes since midnight of a local time."""
    hour, minutes = text[-5:].split(":")
    return int(hour) * 60 + int(minutes)


def score_dayplan(case: DayPlanCase, record: Transcript) -> Iterator[Check]:
    slots = record.output.get("slots", [])
    pieces = sorted((minute(s["start"]), minute(s["end"]), s["task"]) for s in slots)
    work = [piece for piece in pieces if piece[2] is not None]
    planned = {piece[2] for piece in work}
    for key in case.plans:
        yield verdict(f"plans {key}", key in planned, sorted(map(str, planned)))
    for key in case.leaves:
        yield verdict(f"leaves {key} out", bool(work) and key not in planned, slots)
    yield from can_be_lived(case, pieces, work)
    for first, second in case.before:
        passed = {first, second} <= planned and last_end(work, first) <= start_of(work, second)
        yield verdict(f"{first} before {second}", passed, work)
    for key, end in case.ends_by.items():
        yield verdict(f"{key} ends by {end}", key in planned and last_end(work, key) <= minute(end))


def start_of(work: list[Any], key: str) -> int:
    return min(int(start) for start, _, name in work if name == key)


def last_end(work: list[Any], key: str) -> int:
    return max((int(end) for _, end, name in work if name == key), default=0)


def can_be_lived(case: DayPlanCase, pieces: list[Any], work: list[Any]) -> Iterator[Check]:
    """No two things at once, inside the day, around what is busy, with breaks and room to spare."""
    overlap = [pair for pair in pairwise(pieces) if pair[0][1] > pair[1][0]]
    yield verdict("one thing at a time", not overlap, overlap)
    first = max(minute(case.start or "09:00"), minute_of_now(case))
    last = minute(case.end or "18:00")
    outside = [piece for piece in work if piece[0] < first or piece[1] > last]
    yield verdict("inside the day", not outside, outside)
    busy = [(minute(start), minute(end)) for start, end in case.busy]
    hit = [p for p in pieces if any(p[0] < end and start < p[1] for start, end in busy) and p[2]]
    yield verdict("around what is busy", not hit, hit)
    yield verdict("a break after an hour", longest_row(work) <= LONGEST_ROW, work)
    taken = sum(max(0, min(e, last) - max(s, first)) for s, e in busy)
    minutes = sum(end - start for start, end, _ in work)
    yield verdict("room to spare", minutes <= MOST_SHARE * (last - first - taken), minutes)
    yield verdict("by the quarter hour", all(s % 15 == e % 15 == 0 for s, e, _ in work), work)
    unknown = [piece for piece in work if piece[2] not in case.stage.tasks]
    yield verdict("tasks there are", not unknown, unknown)


def minute_of_now(case: DayPlanCase) -> int:
    now = case.stage.moment
    is_today = case.day is None or case.day == f"{now:%Y-%m-%d}"
    return now.hour * 60 + now.minute if is_today else 0


def longest_row(work: list[Any]) -> int:
    longest = row = 0
    before = None
    for start, end, _ in work:
        row = row + end - start if before == start else end - start
        longest, before = max(longest, row), end
    return longest
