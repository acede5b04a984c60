"""A run in figures: each suite's share, its interval, harm, and what it cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from evals.judgement import Judgement
from evals.results import Key, Result, Run
from evals.statistics import Interval, wilson


@dataclass(frozen=True)
class Line:
    """One suite. `each_time`: cases that passed in every repeat; `unknown`: never answered.

    `grades` are those of a judge; nothing else here rests on them.
    """

    suite: str
    cases: int
    results: int
    passed: int
    each_time: int
    harmful: int
    unknown: int
    interval: Interval
    seconds: float
    turns: int
    tokens: int
    requests: int
    p95_seconds: float
    grades: list[int]

    @property
    def share(self) -> float:
        return self.passed / self.results if self.results else 0.0

    @property
    def share_each_time(self) -> float:
        return self.each_time / self.cases if self.cases else 0.0


def summarise(
    results: Iterable[Result], judgements: Mapping[Key, Judgement] | None = None
) -> list[Line]:
    by_suite: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_suite[result.suite].append(result)
    return [line_of(suite, found, judgements or {}) for suite, found in by_suite.items()]


def line_of(suite: str, found: Sequence[Result], judgements: Mapping[Key, Judgement]) -> Line:
    counted = [result for result in found if result.counts]
    by_case: dict[str, list[bool]] = defaultdict(list)
    for result in counted:
        by_case[result.case].append(result.passed)
    passed = sum(result.passed for result in counted)
    seconds = sorted(result.seconds for result in counted)
    judged = [judgements[result.key].grade for result in counted if result.key in judgements]
    return Line(
        suite=suite,
        cases=len(by_case),
        results=len(counted),
        passed=passed,
        each_time=sum(all(each) for each in by_case.values()),
        harmful=sum(result.is_harmful for result in counted),
        unknown=len(found) - len(counted),
        interval=wilson(passed, len(counted)),
        seconds=sum(seconds),
        turns=sum(result.turns or 1 for result in counted),
        tokens=sum(result.tokens for result in found),
        requests=sum(result.requests for result in found),
        p95_seconds=seconds[min(len(seconds) - 1, int(len(seconds) * 0.95))] if seconds else 0.0,
        grades=[grade for grade in judged if grade is not None],
    )


HEAD = (
    *("suite", "cases", "pass^1", "95 %", "every time", "harm", "no answer"),
    *("s a turn", "p95 s", "calls a turn", "tokens", "money"),
)
JUDGED = "judge, of 5"


def table_of(run: Run) -> list[list[str]]:
    """The head and a row a suite; with a column for a judge where there was one."""
    lines = summarise(run.results, run.judgements)
    rows = [[*HEAD], *(row_of(line, run.manifest.price) for line in lines)]
    if not run.judges:
        return rows
    grades = [JUDGED, *(told_grades(line.grades) for line in lines)]
    return [[*row, cell] for row, cell in zip(rows, grades, strict=True)]


def told_grades(grades: Sequence[int]) -> str:
    """Mean and number of confirmed grades; nothing without one."""
    return f"{fmean(grades):.1f} ({len(grades)})" if grades else ""


def row_of(line: Line, price: float) -> list[str]:
    """The line in the order of `HEAD`; `price` is for a million tokens."""
    low, high = line.interval.low, line.interval.high
    return [
        line.suite,
        str(line.cases),
        f"{line.share:.1%}",
        f"{low:.0%} to {high:.0%}",
        f"{line.share_each_time:.1%}",
        str(line.harmful),
        str(line.unknown),
        f"{line.seconds / max(1, line.turns):.3f}",
        f"{line.p95_seconds:.3f}",
        f"{line.requests / max(1, line.turns):.2f}",
        str(line.tokens),
        f"{line.tokens * price / 1_000_000:.4f}",
    ]
