"""Timing calls and printing tables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

from rich.console import Console
from rich.table import Table

console = Console()


@dataclass(frozen=True)
class Timed:
    """Milliseconds of many calls."""

    p50: float
    p99: float


async def timed(call: Callable[[int], Awaitable[object]], times: int, warm: int = 3) -> Timed:
    """Call again and again, after a few warm-up calls that do not count."""
    for number in range(warm):
        await call(-number - 1)
    spent = [await once(call, number) for number in range(times)]
    return Timed(median(spent), quantiles(spent, n=100, method="inclusive")[98])


async def once(call: Callable[[int], Awaitable[object]], number: int) -> float:
    started = perf_counter()
    await call(number)
    return (perf_counter() - started) * 1000


def show(title: str, columns: list[str], rows: list[list[str]]) -> None:
    table = Table(*columns, title=title)
    for row in rows:
        table.add_row(*row)
    console.print(table)
