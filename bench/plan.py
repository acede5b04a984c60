"""Our own search for day plans against CP-SAT: what its plans are worth, and what both cost.

Times are of the processor, so that a busy machine tells the same as an idle one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, median
from time import process_time

from bench.plan_days import made_day
from bench.timing import against, show
from tools.plan.exact import SOON, solve_exact
from tools.rules.dayplan import broken_rules, value
from tools.rules.dayplan_search import search

SIZES = (8, 12, 16, 20, 24)
DAYS, QUICK_DAYS = 20, 4
PROOF = 60.0
LEAST_SHARE = 0.95
MOST_MS = 100.0


@dataclass(frozen=True)
class Compared:
    """`share` of the proven best value, None where nothing was proven; times of the processor."""

    tasks: int
    share: float | None
    search_ms: float
    exact_ms: float
    is_soon: bool


async def measure(quick: bool = False) -> None:
    """Print the table."""
    days = QUICK_DAYS if quick else DAYS
    found = [
        await asyncio.to_thread(compared, size * 1_000 + seed, size)
        for size in SIZES
        for seed in range(days)
    ]
    rows = [row(str(size), [one for one in found if one.tasks == size]) for size in SIZES]
    columns = ["tasks", "mean share", "worst share", "search p50", "search max", "CP-SAT p50"]
    title = f"Day plans, {days} made days a size: own search against CP-SAT's best value"
    show(title, [*columns, f"proven within {SOON} s", "proven"], [*rows, row("all", found)])


def compared(seed: int, tasks: int) -> Compared:
    """Both on one day; a plan that breaks a rule is an error."""
    started = process_time()
    day = made_day(seed, tasks).day
    found = search(day)
    searched = process_time()
    soon = solve_exact(day, found)
    solved = process_time()
    best = solve_exact(day, found, PROOF) if soon is None else soon
    ended = process_time() if soon is None else solved
    for plan in (found, best or {}):
        assert not broken_rules(day, plan), broken_rules(day, plan)
    return Compared(
        tasks=tasks,
        share=None if best is None else share(value(day, found), value(day, best)),
        search_ms=(searched - started) * 1_000,
        exact_ms=(ended - (solved if soon is None else searched)) * 1_000,
        is_soon=soon is not None,
    )


def share(ours: int, best: int) -> float:
    return ours / best if best else 1.0


def row(name: str, found: Sequence[Compared]) -> list[str]:
    shares = [one.share for one in found if one.share is not None]
    if not shares:
        return [name, *"-" * 6, f"0 of {len(found)}"]
    return [
        name,
        f"{mean(shares):.4f}",
        f"{min(shares):.4f} of {LEAST_SHARE}",
        f"{median(one.search_ms for one in found):.0f} ms",
        against(max(one.search_ms for one in found), MOST_MS, "ms"),
        f"{median(one.exact_ms for one in found):.0f} ms",
        f"{sum(one.is_soon for one in found)}",
        f"{len(shares)} of {len(found)}",
    ]
