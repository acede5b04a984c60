"""What `run.py eval` does with runs: run, compare, report, rescore."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TaskID

from evals.budget import Budget
from evals.comparing import Compared, compare, side_by_side
from evals.judging import Judge, Round
from evals.loading import Suite, load_suites
from evals.models import ModelChoice, judging_model, ladder_of
from evals.players import PUPPETS, App, Player
from evals.reports import as_csv, as_html, as_junit, as_markdown
from evals.results import (
    Journal,
    Manifest,
    Result,
    Run,
    read_judgements,
    read_results,
    read_run,
    result_of,
    suites_of,
)
from evals.running import Plan, Runner
from evals.scoring import score
from evals.showing import show
from evals.stage import opened


async def run(options: Namespace) -> int:
    """Run suites with each model; 1 when a model answered nothing at all."""
    suites = load_suites(options.suites)
    ladder, judge = ladder_of(options), judge_of(options)
    code = 0
    for choice in ladder:
        code |= await Session(suites, choice, judge, options).run()
    return code


def judge_of(options: Namespace) -> Judge | None:
    model = judging_model(options)
    return Judge(options.judge, model, options.seconds) if model is not None else None


def file_name(label: str) -> str:
    return "".join(char if char.isalnum() or char in "-._" else "-" for char in label)


@dataclass
class Session:
    """One model's run over the suites, and the judge's over what it said."""

    suites: list[Suite]
    choice: ModelChoice
    judge: Judge | None
    options: Namespace

    def __post_init__(self) -> None:
        self.label = self.options.player or self.choice.label
        self.folder = Path(self.options.out) / file_name(self.label)
        self.journal = Journal(self.folder)
        self.budget = Budget(
            self.options.budget_tokens, self.options.budget_money, self.choice.price
        )
        self.manifest = Manifest(
            model=self.label,
            repeats=self.options.repeats,
            suites=suites_of(self.suites),
            price=self.choice.price,
        )

    async def run(self) -> int:
        self.journal.begin(self.manifest)
        results, is_stopped = await self.play()
        if self.judge is not None:
            await self.judged(self.judge)
        grades = read_judgements(self.folder)
        show(Run(self.folder, self.manifest, results, judgements=grades))
        for problem in self.journal.problems:
            tell(f"{self.folder}: {problem}")
        if is_stopped:
            tell("The budget is spent; run it again with more to go on.")
        return told_trouble(results, self.label) | bool(self.journal.problems)

    async def play(self) -> tuple[list[Result], bool]:
        """Results, old ones of the same run with them, and whether the budget ended it."""
        options = self.options
        plan = Plan(options.repeats, options.concurrency, options.retries)
        total = options.repeats * sum(len(suite.cases) for suite in self.suites)
        known = read_results(self.folder)
        player: Player = PUPPETS[options.player] if options.player else App(self.label)
        with progress(self.label, total) as (bar, task):
            async with opened(self.choice) as theatre:
                runner = Runner(
                    theatre,
                    player,
                    plan,
                    self.journal,
                    known,
                    lambda _: bar.advance(task),
                    self.budget,
                )
                results = await runner.run(self.suites)
        return results, runner.is_stopped

    async def judged(self, judge: Judge) -> None:
        """Grades of what has words; what the judge's server did wrong leaves them out."""
        if judge.name == self.label:
            tell(f"{judge.name} judges itself; another judge says more.")
        with progress(f"judge {judge.name}", None) as (bar, task):
            one = Round(
                judge,
                self.journal,
                self.budget,
                self.options.concurrency,
                lambda _: bar.advance(task),
            )
            found = await one.run(read_run(self.folder), self.suites)
        graded = sum(judgement.grade is not None for judgement in found)
        tokens = sum(judgement.tokens for judgement in found)
        tell(f"judge {judge.name}: {graded} of {len(found)} answers graded, {tokens} tokens")
        if one.problem:
            tell(f"judge {judge.name}: {one.problem}; the same line again goes on.")


@contextmanager
def progress(label: str, total: int | None) -> Iterator[tuple[Progress, TaskID]]:
    with Progress(console=Console(stderr=True), transient=True) as bar:
        yield bar, bar.add_task(label, total=total)


def tell(text: str) -> None:
    print(text, file=sys.stderr)


def told_trouble(results: list[Result], label: str) -> int:
    unknown = [result for result in results if not result.counts]
    if not unknown:
        return 0
    tell(
        f"{label}: {len(unknown)} of {len(results)} cases had no answer "
        f"({unknown[0].reasons}); they count as neither. Run it again to try them again."
    )
    return 1


async def compare_runs(options: Namespace) -> int:
    """Print which is better; 0 unless B is worse for sure."""
    a, b = read_run(Path(options.a)), read_run(Path(options.b))
    found = compare(a, b)
    print(f"A: {a.manifest.model}   B: {b.manifest.model}")
    for one in found:
        print(line_of(one))
    if a.judges and b.judges and a.judges != b.judges:
        print(f"judges differ: {', '.join(a.judges)} and {', '.join(b.judges)}")
    suites = [one for one in found if one.suite != "all"]
    for word, lists in (
        ("failing", [(one.suite, one.newly_failing) for one in suites]),
        ("passing", [(one.suite, one.newly_passing) for one in suites]),
    ):
        for suite, cases in lists:
            for case in cases[: options.show]:
                print(f"\nnewly {word}: {suite}/{case}\n{side_by_side(a, b, suite, case)}")
    return int(any(one.is_real and one.difference < 0 for one in found))


def line_of(one: Compared) -> str:
    low, high = one.interval.low, one.interval.high
    line = (
        f"{one.suite:<12}{one.share_a:>7.1%} →{one.share_b:>7.1%}  {one.difference:+.1%} "
        f"[{low:+.1%} to {high:+.1%}]  p={one.p:.3f}  {one.verdict}"
    )
    if one.graded is None:
        return line
    return f"{line}  judge {one.graded.a:.1f} → {one.graded.b:.1f} ({one.graded.cases} cases)"


async def report(options: Namespace) -> int:
    """Write report.html, report.md, junit.xml and results.csv beside the first run."""
    runs = [read_run(Path(folder)) for folder in options.runs]
    home = runs[0].folder
    files = {
        "report.html": as_html(runs),
        "report.md": "\n".join(map(as_markdown, runs)),
        "junit.xml": as_junit(runs[0]),
        "results.csv": as_csv(runs[0]),
    }
    for name, text in files.items():
        (home / name).write_text(text, encoding="utf-8")
        print(home / name)
    return 0


async def rescore(options: Namespace) -> int:
    """Score kept transcripts by the cases as they are now; no calls are made, grades stay."""
    kept = read_run(Path(options.run))
    cases = {
        (suite.name, case.id): case
        for suite in load_suites(list(kept.manifest.suites))
        for case in suite.cases
    }
    before = {result.key: result.passed for result in kept.results}
    results = [
        result_of(record, score(cases[record.suite, record.case], record))
        for record in kept.transcripts.values()
        if (record.suite, record.case) in cases
    ]
    show(Run(kept.folder, kept.manifest, results, judgements=kept.judgements))
    for result in results:
        if before.get(result.key) not in (None, result.passed):
            print(
                f"{result.suite}/{result.case}: now {'passed' if result.passed else 'not passed'}"
            )
    return 0
