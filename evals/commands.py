"""What `run.py eval` does: run, compare, report, rescore, check, and looking after the suites."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from evals import floors, linting
from evals.comparing import compare, side_by_side
from evals.loading import Suite, load_suites
from evals.players import PUPPETS, App, Player
from evals.reports import as_csv, as_html, as_junit, as_markdown
from evals.results import (
    Journal,
    Manifest,
    Result,
    Run,
    read_results,
    read_run,
    result_of,
    suites_of,
)
from evals.running import Plan, Runner
from evals.scoring import score
from evals.source import EvalError
from evals.stage import ModelChoice, opened
from evals.summary import HEAD, row_of, summarise

SHOWN = 12


def chosen_models(options: Namespace) -> list[ModelChoice]:
    """The ladder of `--model`, the built-in brain without any."""
    key = os.environ.get(options.key_env) if options.key_env else None
    if options.key_env and key is None:
        raise EvalError(f"The environment has no {options.key_env}")
    return [
        ModelChoice(
            None if name == "built-in" else name, options.url, key, options.price, options.seconds
        )
        for name in options.model or ["built-in"]
    ]


async def run(options: Namespace) -> int:
    """Run suites with each model; 1 when a model answered nothing at all."""
    suites = load_suites(options.suites)
    code = 0
    for choice in chosen_models(options):
        folder = Path(options.out) / file_name(options.player or choice.label)
        results, journal, stopped = await played(suites, choice, folder, options)
        manifest = manifest_of(suites, choice, options)
        show(Run(folder, manifest, results))
        for problem in journal.problems:
            print(f"{folder}: {problem}", file=sys.stderr)
        if stopped:
            print("The budget is spent; run it again with more to go on.", file=sys.stderr)
        code |= told_trouble(results, choice) | bool(journal.problems)
    return code


def file_name(label: str) -> str:
    return "".join(char if char.isalnum() or char in "-._" else "-" for char in label)


def manifest_of(suites: list[Suite], choice: ModelChoice, options: Namespace) -> Manifest:
    return Manifest(
        model=options.player or choice.label,
        repeats=options.repeats,
        suites=suites_of(suites),
        price=choice.price,
    )


async def played(
    suites: list[Suite], choice: ModelChoice, folder: Path, options: Namespace
) -> tuple[list[Result], Journal, bool]:
    """Results, old ones of the same run with them."""
    journal = Journal(folder)
    journal.begin(manifest_of(suites, choice, options))
    known = read_results(folder)
    plan = Plan(
        repeats=options.repeats,
        concurrency=options.concurrency,
        retries=options.retries,
        most_tokens=options.budget_tokens,
        most_money=options.budget_money,
        price=choice.price,
    )
    total = options.repeats * sum(len(suite.cases) for suite in suites)
    with Progress(console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task(choice.label, total=total)
        told: Callable[[Result], None] = lambda _: progress.advance(bar)  # noqa: E731
        async with opened(choice) as theatre:
            runner = Runner(theatre, player_of(options, choice), plan, journal, known, told)
            results = await runner.run(suites)
    return results, journal, runner.is_stopped


def player_of(options: Namespace, choice: ModelChoice) -> Player:
    return PUPPETS[options.player] if options.player else App(choice.label)


def told_trouble(results: list[Result], choice: ModelChoice) -> int:
    unknown = [result for result in results if not result.counts]
    if not unknown:
        return 0
    print(
        f"{choice.label}: {len(unknown)} of {len(results)} cases had no answer "
        f"({unknown[0].reasons}); they count as neither. Run it again to try them again.",
        file=sys.stderr,
    )
    return 1


def show(found: Run) -> None:
    table = Table(title=f"{found.manifest.model} ({found.folder})")
    for name in HEAD:
        table.add_column(name)
    for line in summarise(found.results):
        table.add_row(*row_of(line, found.manifest.price))
    console = Console(width=None if sys.stdout.isatty() else 160)
    console.print(table)
    failing = [result for result in found.results if not result.passed]
    for result in failing[:SHOWN]:
        console.print(f"  {result.suite}/{result.case}: {result.reasons[:200]}", markup=False)
    if len(failing) > SHOWN:
        console.print(f"  and {len(failing) - SHOWN} more: `run.py eval report {found.folder}`")


async def compare_runs(options: Namespace) -> int:
    """Print which is better; 0 unless B is worse for sure."""
    a, b = read_run(Path(options.a)), read_run(Path(options.b))
    found = compare(a, b)
    print(f"A: {a.manifest.model}   B: {b.manifest.model}")
    for one in found:
        low, high = one.interval.low, one.interval.high
        print(
            f"{one.suite:<12}{one.share_a:>7.1%} →{one.share_b:>7.1%}  {one.difference:+.1%} "
            f"[{low:+.1%} to {high:+.1%}]  p={one.p:.3f}  {one.verdict}"
        )
    suites = [one for one in found if one.suite != "all"]
    for word, lists in (
        ("failing", [(one.suite, one.newly_failing) for one in suites]),
        ("passing", [(one.suite, one.newly_passing) for one in suites]),
    ):
        for suite, cases in lists:
            for case in cases[: options.show]:
                print(f"\nnewly {word}: {suite}/{case}\n{side_by_side(a, b, suite, case)}")
    return int(any(one.is_real and one.difference < 0 for one in found))


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
    """Score kept transcripts by the cases as they are now; no calls are made."""
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
    show(Run(kept.folder, kept.manifest, results))
    for result in results:
        if before.get(result.key) not in (None, result.passed):
            print(
                f"{result.suite}/{result.case}: now {'passed' if result.passed else 'not passed'}"
            )
    return 0


async def check(_options: Namespace) -> int:
    """The offline suites against their floors."""
    suites = load_suites()
    async with opened() as theatre:
        results = await Runner(theatre, App("built-in"), Plan()).run(suites)
    found = [*floors.below_floors(results, floors.load_floors()), *floors.figures_that_fail()]
    for line in found:
        print(line)
    passed = sum(result.passed for result in results)
    print(f"{passed} of {len(results)} cases passed; {len(found)} floors are not reached.")
    return int(bool(found))


async def lint(_options: Namespace) -> int:
    found = linting.lint()
    for line in found:
        print(line)
    print(f"{len(found)} things to look at." if found else "The suites are fine.")
    return int(bool(found))


async def schema(_options: Namespace) -> int:
    for path in linting.write_schemas():
        print(path)
    return 0
