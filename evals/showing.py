"""A run on the screen."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from evals.results import Run
from evals.summary import table_of

SHOWN = 12


def show(found: Run) -> None:
    """A row a suite, then the first cases that did not pass with the reason."""
    head, *rows = table_of(found)
    table = Table(title=f"{found.manifest.model} ({found.folder})")
    for name in head:
        table.add_column(name)
    for row in rows:
        table.add_row(*row)
    console = Console(width=None if sys.stdout.isatty() else 160)
    console.print(table)
    if found.judges:
        console.print(
            f"The judge is {', '.join(found.judges)}; its grades decide nothing.", markup=False
        )
    failing = [result for result in found.results if not result.passed]
    for result in failing[:SHOWN]:
        console.print(f"  {result.suite}/{result.case}: {result.reasons[:200]}", markup=False)
    if len(failing) > SHOWN:
        console.print(f"  and {len(failing) - SHOWN} more: `run.py eval report {found.folder}`")
