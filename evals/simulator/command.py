"""`run.py eval simulate`: people by policies, as a table that is the same for the same seed."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from statistics import fmean
from time import process_time
from typing import TypeVar

from evals.simulator.life import Life, lived
from evals.simulator.people import KINDS
from evals.simulator.policies import POLICIES
from evals.source import EvalError
from evals.stage import opened

V = TypeVar("V")
HEAD = ("person", "policy", "finished", "of", "days", "to return", "plans kept", "streak", "calls")
DAYS_OF_A_YEAR = 365
WIDTHS = (14, 20, 9, 5, 5, 10, 11, 7, 6)


async def simulate(options: Namespace) -> int:
    """Print every person under every policy; beside it, on stderr, what a year of one costs."""
    if options.days < 1:
        raise EvalError("--days: at least one")
    kinds = among(KINDS, options.people, "person")
    policies = among(POLICIES, options.policies, "policy")
    spent: list[float] = []
    print(row_of(HEAD))
    for kind in kinds:
        for policy in policies:
            started = process_time()
            async with opened() as theatre:
                life = await lived(theatre, kind, policy, options.seed, options.days)
            spent.append(process_time() - started)
            print(row_of(cells(life)), flush=True)
    print(cost(spent, options.days), file=sys.stderr)
    return 0


def cost(spent: Sequence[float], days: int) -> str:
    """Seconds of one core that a person-year takes, by those that were lived."""
    years = [seconds * DAYS_OF_A_YEAR / days for seconds in spent]
    return (
        f"a person-year: {fmean(years):.1f} s of one core on average, at most {max(years):.1f} s "
        f"(from {len(spent)} of {days} days)"
    )


def among(known: Mapping[str, V], names: Sequence[str] | None, what: str) -> list[V]:
    for name in names or []:
        if name not in known:
            raise EvalError(f"There is no {what} {name!r}; there are: {', '.join(known)}")
    return [known[name] for name in names or known]


def cells(life: Life) -> tuple[str, ...]:
    kept = f"{life.plans_kept:.0%}" if life.planned else "-"
    return (
        *(life.kind, life.policy, str(life.finished), str(life.added), str(life.days_there)),
        *(f"{life.days_to_return:.1f}", kept, str(life.longest_streak), str(life.calls)),
    )


def row_of(cells: Sequence[str]) -> str:
    pairs = zip(cells, WIDTHS, strict=True)
    return " ".join(f"{cell:<{width}}" for cell, width in pairs).rstrip()
