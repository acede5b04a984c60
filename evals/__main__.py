"""`run.py eval [run|compare|report|rescore|check|lint|schema|add|simulate]`."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Coroutine
from typing import Any

from evals import checking, commands
from evals.adding import add
from evals.players import PUPPETS
from evals.simulator.command import simulate
from evals.source import EvalError
from storage.settings import SettingsError

Command = Callable[[Namespace], Coroutine[Any, Any, int]]


def parser() -> ArgumentParser:
    top = ArgumentParser("run.py eval", description="Measure the agents.")
    under = top.add_subparsers(dest="command", metavar="COMMAND")
    command(under, "run", commands.run, "run suites", add_run)
    command(under, "compare", commands.compare_runs, "two runs, A and B", add_compare)
    command(under, "report", commands.report, "HTML, Markdown, JUnit, CSV", add_report)
    command(under, "rescore", commands.rescore, "score kept transcripts anew", add_rescore)
    command(under, "check", checking.check, "the offline suites against their floors")
    command(under, "lint", checking.lint, "look at the suites")
    command(under, "schema", checking.schema, "write the JSON schemas for editors")
    command(under, "add", add, "make a case of a real conversation", add_add)
    command(under, "simulate", simulate, "let synthetic people live a year", add_simulate)
    return top


def command(
    under: Any,
    name: str,
    function: Command,
    text: str,
    more: Callable[[ArgumentParser], None] | None = None,
) -> None:
    one = under.add_parser(name, help=text, description=text)
    one.set_defaults(function=function)
    if more is not None:
        more(one)


def add_run(one: ArgumentParser) -> None:
    one.add_argument("suites", nargs="*", help="all without any")
    one.add_argument("--model", action="append", help="PROVIDER:NAME, or built-in; more than once")
    one.add_argument("--url", action="append", help="its server; once, or for each model")
    one.add_argument("--key-env", action="append", help="the variable that holds its key; likewise")
    one.add_argument("--price", action="append", type=float, help="of a million tokens; likewise")
    one.add_argument("--player", choices=sorted(PUPPETS), help="a puppet in place of a model")
    one.add_argument("--judge", help="PROVIDER:NAME of a model that grades the words")
    one.add_argument("--judge-url", help="the judge's server")
    one.add_argument("--judge-key-env", help="the variable that holds the judge's key")
    one.add_argument("--out", default="eval-runs", help="folder of the runs")
    one.add_argument("--repeats", type=int, default=1)
    one.add_argument("--concurrency", type=int, default=1)
    one.add_argument("--retries", type=int, default=2, help="of cases that had no answer")
    one.add_argument("--seconds", type=float, default=60.0, help="that a model has for an answer")
    one.add_argument("--budget-tokens", type=int, default=0, help="the judge's are counted too")
    one.add_argument("--budget-money", type=float, default=0.0, help="by the model's price")


def add_compare(one: ArgumentParser) -> None:
    one.add_argument("a", help="folder of a run")
    one.add_argument("b", help="folder of a run")
    one.add_argument("--show", type=int, default=3, help="cases of each kind with transcripts")


def add_report(one: ArgumentParser) -> None:
    one.add_argument("runs", nargs="+", help="folders of runs")


def add_rescore(one: ArgumentParser) -> None:
    one.add_argument("run", help="folder of a run")


def add_add(one: ArgumentParser) -> None:
    one.add_argument("--from-chat", required=True, metavar="ID", help="a conversation's id")
    one.add_argument("--user", required=True, help="whose conversation: the user's id")


def add_simulate(one: ArgumentParser) -> None:
    one.add_argument("--days", type=int, default=365)
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--people", nargs="*", help="kinds of people; all without any")
    one.add_argument("--policies", nargs="*", help="all without any")


def main(arguments: list[str]) -> int:
    options = parser().parse_args(arguments or ["run"])
    try:
        code: int = asyncio.run(options.function(options))
    except (EvalError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
