"""The gate: what the built-in brain must reach on every suite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from evals.figures import Figure, figures
from evals.loading import FOLDER
from evals.results import Result
from evals.source import EvalError, read_yaml, validated
from evals.summary import summarise
from evals.worlds import Strict

__all__ = ["Figure", "Floor", "below_floors", "figures", "figures_that_fail", "load_floors"]
FLOORS = "floors.yaml"


class Floor(Strict):
    passed: float = Field(ge=0, le=1)
    harm: float = Field(1.0, ge=0, le=1)


def load_floors(folder: Path = FOLDER) -> dict[str, Floor]:
    source = read_yaml(folder / FLOORS)
    found = {}
    for name, data in source.data.items():
        floor = validated(source, Floor, data, (name,))
        assert isinstance(floor, Floor)
        found[name] = floor
    return found


def below_floors(results: list[Result], floors: dict[str, Floor]) -> Iterator[str]:
    """What does not reach its floor, each in a sentence."""
    lines = {line.suite: line for line in summarise(results)}
    for suite, floor in floors.items():
        line = lines.get(suite)
        if line is None:
            raise EvalError(f"{FLOORS} has a floor for {suite!r}, and it was not run")
        if line.share < floor.passed:
            yield f"{suite}: {line.share:.1%} passed, the floor is {floor.passed:.1%}"
        harm = line.harmful / max(1, line.results)
        if harm > floor.harm:
            yield f"{suite}: {harm:.1%} did harm, at most {floor.harm:.1%} may"


def figures_that_fail(found: list[Figure]) -> Iterator[str]:
    for figure in found:
        if not figure.holds:
            yield f"{figure.name}: {figure.value}, it has to be at most {figure.floor}"
