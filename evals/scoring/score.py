"""The checks of a case of any kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from evals.scoring.checks import Check, Score, total
from evals.scoring.days import score_dayplan
from evals.scoring.making import score_capture, score_energy, score_order, score_split
from evals.scoring.talk import score_talk
from evals.shapes import (
    CaptureCase,
    Case,
    DayPlanCase,
    EnergyCase,
    PrioritizeCase,
    SplitCase,
    TalkCase,
)
from evals.transcript import Transcript

Scorer = Callable[[Any, Transcript], Iterator[Check]]
SCORERS: dict[type[Case], Scorer] = {
    TalkCase: score_talk,
    CaptureCase: score_capture,
    SplitCase: score_split,
    PrioritizeCase: score_order,
    DayPlanCase: score_dayplan,
    EnergyCase: score_energy,
}


def score(case: Case, record: Transcript) -> Score:
    """What the transcript is worth; one that a model broke off passes nothing."""
    if record.trouble is not None:
        return total([Check(name="answers", passed=False, reason=record.reason)])
    return total(SCORERS[type(case)](case, record))
