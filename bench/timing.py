"""Timing calls and printing tables."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
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


def summed(spent: Sequence[float]) -> Timed:
    return Timed(median(spent), quantiles(spent, n=100, method="inclusive")[98])


async def timed(call: Callable[[int], Awaitable[object]], times: int, warm: int = 3) -> Timed:
    """Call again and again, after a few warm-up calls that do not count."""
    for number in range(warm):
        await call(-number - 1)
    return summed([await once(call, number) for number in range(times)])


def timed_calls(call: Callable[[int], object], times: int, warm: int = 3) -> Timed:
    """The same for calls that do not wait."""
    spent = []
    for number in range(-warm, times):
        started = perf_counter()
        call(number)
        spent.append((perf_counter() - started) * 1000)
    return Timed(median(spent[warm:]), quantiles(spent[warm:], n=100, method="inclusive")[98])


async def once(call: Callable[[int], Awaitable[object]], number: int) -> float:
    started = perf_counter()
    await call(number)
    return (perf_counter() - started) * 1000


def against(figure: float, aim: float | None, unit: str = "x") -> str:
    """A figure with its aim beside it, green where it is met."""
    if aim is None:
        return f"{figure:.2f} {unit}"
    colour = "green" if figure <= aim else "red"
    return f"[{colour}]{figure:.2f}[/] {unit} of {aim:g}"


def show(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = Table(*columns, title=title, title_justify="left")
    for row in rows:
        table.add_row(*row)
    console.print(table)
