"""Judging a kept run: what has words and no judgement yet, some at a time, within the budget."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from evals.budget import Budget
from evals.judgement import Judgement
from evals.judging.judge import Judge
from evals.judging.shown import shown
from evals.loading import Suite
from evals.results import Journal, Run
from evals.snapshot import Json
from evals.transcript import Transcript

MOST_MUTE = 5
"""So many answers in a row without one grade mean that the judge is not there."""


@dataclass
class Round:
    """One pass of a judge over a run. `problem` says in a sentence why it ended early."""

    judge: Judge
    journal: Journal
    budget: Budget
    concurrency: int = 1
    told: Callable[[Judgement], None] | None = None
    problem: str = ""
    mute: int = 0
    found: list[Judgement] = field(default_factory=list)

    async def run(self, kept: Run, suites: list[Suite]) -> list[Judgement]:
        """The judgements that were made now; each is on disk as soon as it is there."""
        gate = asyncio.Semaphore(self.concurrency)

        async def one(record: Transcript, told: Json) -> None:
            async with gate:
                if not self.is_over():
                    self.keep(await self.judge.judge(record, told))

        await asyncio.gather(*(one(record, told) for record, told in self.open(kept, suites)))
        return self.found

    def open(self, kept: Run, suites: list[Suite]) -> Iterator[tuple[Transcript, Json]]:
        cases = {(suite.name, case.id): case for suite in suites for case in suite.cases}
        for result in kept.results:
            record = kept.transcripts.get(result.key)
            known = kept.judgements.get(result.key)
            stands = known is not None and known.judge == self.judge.name and known.is_whole
            if record is None or result.trouble is not None or stands:
                continue
            told = shown(cases[record.suite, record.case], record)
            if told is not None:
                yield record, told

    def keep(self, judgement: Judgement) -> None:
        self.budget.spend(judgement.tokens)
        self.journal.judged(judgement)
        self.found.append(judgement)
        self.mute = 0 if judgement.votes else self.mute + 1
        if self.told is not None:
            self.told(judgement)

    def is_over(self) -> bool:
        if self.mute >= MOST_MUTE:
            self.problem = f"it gave no grade {self.mute} times ({self.found[-1].reason})"
        elif self.budget.is_spent:
            self.problem = "the budget is spent"
        return bool(self.problem)
