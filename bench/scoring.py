"""What a reading got right, case by case: counts, titles and fields."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from bench.cases import Case, Expected, Found
from bench.rrules import same_rhythm


class Mark(NamedTuple):
    """One thing scored: its measure, and whether it was right."""

    measure: str
    right: bool


def marks(case: Case, found: Sequence[Found]) -> list[Mark]:
    """All that the case asserts, and `all_fields` when every one of them is right."""
    scored = list(_count_marks(case, found))
    for expected, item in zip(case.items, _matched(case, found), strict=True):
        scored += [Mark(*mark) for mark in _item_marks(expected, item)]
    return [*scored, Mark("all_fields", all(mark.right for mark in scored))]


def _count_marks(case: Case, found: Sequence[Found]) -> list[Mark]:
    if case.n_items is None:
        return []
    measure = {0: "noise", 1: "one_item"}.get(case.n_items, "split")
    return [Mark(measure, len(found) == case.n_items)]


def _item_marks(expected: Expected, item: Found | None) -> list[tuple[str, bool]]:
    got = item or Found("")
    title = plain(got.title)
    repeats = (same_rhythm(rule, got.recurrence) for rule in expected.recurrence)
    checks = {
        "title": ("title_exact", title in map(plain, expected.title)),
        "title_contains": ("title_part", all(plain(p) in title for p in expected.title_contains)),
        "priority": ("priority", got.priority in expected.priority),
        "recurrence": ("recurrence", any(repeats)),
        "duration_minutes": ("duration", got.minutes in expected.duration_minutes),
        "type": ("type", got.type in expected.type),
        "tags": ("tags", expected.tags <= got.tags),
    }
    chosen = [mark for name, mark in checks.items() if name in expected.asserted]
    return chosen + (_due_marks(expected.due, got) if "due" in expected.asserted else [])


def _due_marks(due: tuple[str | None, ...], got: Found) -> list[tuple[str, bool]]:
    if None in due:
        return [("no_false_date", got.date is None or got.date in due)]
    if "any" in due:
        return [("date", got.date is not None)]
    days = [(text or "").split("T") for text in due]
    dated = [("date", any(got.date == day[0] for day in days))]
    if all(len(day) == 2 for day in days):
        dated.append(("time", [got.date, got.time] in days))
    return dated


def _matched(case: Case, found: Sequence[Found]) -> list[Found | None]:
    """The item found for each one expected, in order, by how alike their titles are."""
    if case.n_items is None and len(case.items) == 1:
        return [_telling(found)]
    best: dict[tuple[int, int], tuple[float, list[Found | None]]] = {}
    width = len(found)
    for i in range(len(case.items) + 1):
        for j in range(width + 1):
            best[i, j] = _best(case, found, best, i, j)
    return best[len(case.items), width][1]


def _telling(found: Sequence[Found]) -> Found | None:
    for item in found:
        if item.date or item.recurrence or item.minutes:
            return item
    return found[0] if found else None


def _best(
    case: Case,
    found: Sequence[Found],
    best: dict[tuple[int, int], tuple[float, list[Found | None]]],
    i: int,
    j: int,
) -> tuple[float, list[Found | None]]:
    if i == 0:
        return 0.0, []
    missed, (skipped, items) = best[i - 1, j], best.get((i, j - 1), (-1.0, []))
    choices = [(missed[0], [*missed[1], None]), (skipped, items)]
    if j:
        score, taken = best[i - 1, j - 1]
        choices.append((score + _alike(case.items[i - 1], found[j - 1]), [*taken, found[j - 1]]))
    return max(reversed(choices), key=lambda choice: choice[0])


def _alike(expected: Expected, item: Found) -> float:
    wanted = [*expected.title, *expected.title_contains]
    return 0.01 + (max(overlap(text, item.title) for text in wanted) if wanted else 0.3)


def overlap(one: str, other: str) -> float:
    """Words shared by two texts, 0 to 1."""
    left, right = Counter(plain(one).split()), Counter(plain(other).split())
    return 2 * sum((left & right).values()) / max(1, left.total() + right.total())


def plain(text: str) -> str:
    """Without case, runs of blanks or points at the ends; straight apostrophes."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    return re.sub(r"\s+", " ", folded).strip(" .,;:!?-–—•*\"'")
