"""Splitter, secretary, planner and coach: right, and how fast, without a model."""

from __future__ import annotations

from bench import energy, plan
from bench.dashboards import measure_dashboard
from bench.ordering import measure_order
from bench.overlap import measure_overlap
from bench.splitting import measure_split


async def measure(quick: bool) -> None:
    """Print the tables of all four."""
    measure_split()
    measure_overlap()
    measure_order()
    await measure_dashboard()
    await plan.measure(quick)
    await energy.measure(quick)
