"""A run: every case as often as wanted, some at a time, within a budget, going on where it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic_evals import Case as Row
from pydantic_evals import Dataset
from pydantic_evals.evaluators import EvaluationReason, Evaluator, EvaluatorContext

from evals.budget import Budget
from evals.loading import Suite
from evals.players.player import Player
from evals.playing import hearing, play
from evals.results import Journal, Key, Result, result_of
from evals.scoring import score
from evals.shapes import Case
from evals.stage import Theatre
from evals.transcript import Transcript

Told = Callable[[Result], None]


@dataclass(frozen=True)
class Plan:
    """How to run: how often each case, how many at a time, how often without an answer."""

    repeats: int = 1
    concurrency: int = 1
    retries: int = 2


@dataclass(frozen=True)
class Turnout:
    """One case to be played once."""

    suite: Suite
    case: Case
    repeat: int

    @property
    def key(self) -> Key:
        return self.suite.name, self.case.id, self.repeat


@dataclass(repr=False)
class Criteria(Evaluator[str, bool, None]):
    """The checks of a case as assertions of a pydantic-evals report.

    Cases go through it by name: its spans write down whatever goes in and out, worlds and all.
    """

    result_of: Callable[[str], Result | None]

    def evaluate(self, ctx: EvaluatorContext[str, bool, None]) -> dict[str, EvaluationReason]:
        result = self.result_of(ctx.inputs)
        checks = result.checks if result is not None else []
        return {one.name: EvaluationReason(one.passed, one.reason) for one in checks}


@dataclass
class Runner:
    """Plays suites with one player; `known` are results that stand already."""

    theatre: Theatre
    player: Player
    plan: Plan
    journal: Journal | None = None
    known: dict[Key, Result] = field(default_factory=dict)
    told: Told | None = None
    budget: Budget = field(default_factory=Budget)
    is_stopped: bool = False

    async def run(self, suites: list[Suite]) -> list[Result]:
        """Results in the order of the suites; cases beyond the budget have none."""
        with hearing():
            found = [await self.run_suite(suite) for suite in suites]
        return [result for results in found for result in results]

    async def run_suite(self, suite: Suite) -> list[Result]:
        turnouts = {
            f"{case.id}/{repeat}": Turnout(suite, case, repeat)
            for repeat in range(self.plan.repeats)
            for case in suite.cases
        }
        results: dict[str, Result] = {}

        async def play(name: str) -> bool:
            result = await self.play(turnouts[name])
            if result is not None:
                results[name] = result
            return result is not None and result.passed

        dataset: Dataset[str, bool, None] = Dataset(
            name=suite.name,
            cases=[Row(name=name, inputs=name) for name in turnouts],
            evaluators=[Criteria(results.get)],
        )
        report = await dataset.evaluate(play, max_concurrency=self.plan.concurrency, progress=False)
        if report.failures:
            raise RuntimeError(report.failures[0].error_stacktrace)
        return [results[name] for name in turnouts if name in results]

    async def play(self, turnout: Turnout) -> Result | None:
        """The result of one case, at last after some tries; None when the budget is spent."""
        standing = self.known.get(turnout.key)
        if standing is not None and standing.counts:
            return standing
        if self.budget.is_spent:
            self.is_stopped = True
            return None
        for attempt in range(self.plan.retries + 1):
            record = await play(
                self.theatre, self.player, turnout.suite, turnout.case, turnout.repeat
            )
            self.budget.spend(record.usage.tokens)
            if record.trouble != "infrastructure" or self.budget.is_spent:
                break
            await asyncio.sleep(0.05 * 2**attempt)
        return self.keep(turnout.case, record)

    def keep(self, case: Case, record: Transcript) -> Result:
        result = result_of(record, score(case, record))
        if self.journal is not None:
            self.journal.add(result, record)
        if self.told is not None:
            self.told(result)
        return result
