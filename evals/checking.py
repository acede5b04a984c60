"""What `run.py eval` does with the suites themselves: check, lint, schema."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence

from evals import floors, linting
from evals.loading import Suite, load_suites
from evals.players import App
from evals.results import Result
from evals.running import Plan, Runner
from evals.stage import opened
from evals.summary import summarise

HEAD = ("suite", "own", "public", "passed", "share", "floor", "harm")


async def check(_options: Namespace) -> int:
    """The offline suites against their floors, as a table; what a judge may say plays no part."""
    suites, known = load_suites(), floors.load_floors()
    async with opened() as theatre:
        results = await Runner(theatre, App("built-in"), Plan()).run(suites)
    for row in table(suites, results, known):
        print("| " + " | ".join(row) + " |")
    figures = floors.figures()
    for figure in figures:
        print(f"{figure.name}: {figure.value}, at most {figure.floor}")
    found = [*floors.below_floors(results, known), *floors.figures_that_fail(figures)]
    for line in found:
        print(line)
    passed = sum(result.passed for result in results)
    print(f"{passed} of {len(results)} cases passed; {len(found)} floors are not reached.")
    return int(bool(found))


def table(
    suites: Sequence[Suite], results: Sequence[Result], known: Mapping[str, floors.Floor]
) -> Iterator[tuple[str, ...]]:
    """Rows of a Markdown table: own and public cases of each suite, and what passed."""
    lines = {line.suite: line for line in summarise(results)}
    yield HEAD
    yield ("---",) * len(HEAD)
    for suite in suites:
        line, floor = lines[suite.name], known[suite.name]
        yield (
            *(suite.name, str(len(suite.cases) - suite.public), str(suite.public)),
            *(str(line.passed), f"{line.share:.1%}", f"{floor.passed:.0%}", str(line.harmful)),
        )


async def lint(_options: Namespace) -> int:
    found = linting.lint()
    for suite in load_suites():
        own = len(suite.cases) - suite.public
        print(f"{suite.name}: {own} cases of our own, {suite.public} from public data")
    for line in found:
        print(line)
    print(f"{len(found)} things to look at." if found else "The suites are fine.")
    return int(bool(found))


async def schema(_options: Namespace) -> int:
    for path in linting.write_schemas():
        print(path)
    return 0
