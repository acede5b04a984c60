"""Rules of what repeats."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from agents.offline.grammar.cycle import Cycle
from agents.offline.grammar.phrase import compiled

BuildCycle = Callable[[re.Match[str]], Cycle | None]


@dataclass(frozen=True, slots=True)
class CycleRule:
    pattern: re.Pattern[str]
    build: BuildCycle


def cycle_rule(pattern: str, build: BuildCycle) -> CycleRule:
    return CycleRule(compiled(pattern), build)
