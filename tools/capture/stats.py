"""Figures over all captures, kept as they are made."""

from __future__ import annotations

from sqlalchemy import bindparam, func

from storage.tables import DayRow
from tools.context import Context, mine
from tools.rules.days import week_bounds
from tools.rules.rounding import half_up_int
from tools.shapes import Output

MOST_SHOWN = 3
THIS_WEEK = (
    mine(DayRow)
    .where(DayRow.day >= bindparam("monday"), DayRow.day <= bindparam("sunday"))
    .with_only_columns(func.coalesce(func.sum(DayRow.captures), 0))
)


class CaptureType(Output):
    type: str
    count: int


class CaptureStats(Output):
    """`top_capture_types`: each capture counts once, by its first item."""

    total_captures: int
    captures_this_week: int
    average_processing_time_ms: int | None
    top_capture_types: list[CaptureType]


async def get_capture_stats(context: Context) -> CaptureStats:
    """How many captures, how fast, of which types."""
    figures: dict[str, int] = context.user.memo.get("captures", {})
    count = figures.get("count", 0)
    monday, sunday = week_bounds(context.today)
    kinds = [(-n, name.removeprefix("type:")) for name, n in figures.items() if ":" in name]
    return CaptureStats(
        total_captures=count,
        captures_this_week=int(await context.scalar(THIS_WEEK, monday=monday, sunday=sunday)),
        average_processing_time_ms=half_up_int(figures["ms"] / count) if count else None,
        top_capture_types=[
            CaptureType(type=kind, count=-n) for n, kind in sorted(kinds)[:MOST_SHOWN]
        ],
    )
