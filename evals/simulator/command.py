"""`run.py eval simulate`: people by policies, as a table that is the same for the same seed."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TypeVar

from evals.simulator.life import Life, lived
from evals.simulator.people import KINDS
from evals.simulator.policies import POLICIES
from evals.source import EvalError
from evals.stage import opened

V = TypeVar("V")
HEAD = ("person", "policy", "finished", "of", "days", "to return", "plans kept", "streak", "calls")
WIDTHS = (14, 20, 9, 5, 5, 10, 11, 7, 6)


async def simulate(options: Namespace) -> int:
    """Print every person under every policy, and what a year of them cost."""
    kinds = among(KINDS, options.people, "person")
    policies = among(POLICIES, options.policies, "policy")
    print(row_of(HEAD))
    for kind in kinds:
        for policy in policies:
            async with opened() as theatre:
                life = await lived(theatre, kind, policy, options.seed, options.days)
            print(row_of(cells(life)), flush=True)
    return 0


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
