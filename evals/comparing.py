"""Two runs of the same suites: which is better, and whether chance alone could say so."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from statistics import fmean

from evals.results import Key, Run
from evals.source import EvalError
from evals.statistics import Interval, bootstrap, mcnemar
from evals.transcript import Transcript

LEVEL = 0.05
Name = tuple[str, str]


@dataclass(frozen=True)
class Graded:
    """Mean grades of one judge over `cases` that it graded in both runs; beside the verdict."""

    a: float
    b: float
    cases: int


@dataclass(frozen=True)
class Compared:
    """`difference`: share of B less that of A, over `cases` that both have answered."""

    suite: str
    cases: int
    share_a: float
    share_b: float
    interval: Interval
    p: float
    newly_failing: list[str]
    newly_passing: list[str]
    graded: Graded | None = None

    @property
    def difference(self) -> float:
        return self.share_b - self.share_a

    @property
    def is_real(self) -> bool:
        outside = self.interval.low > 0 or self.interval.high < 0
        return self.p < LEVEL and outside

    @property
    def verdict(self) -> str:
        if not self.newly_failing and not self.newly_passing:
            return "equal: every case came out the same"
        if not self.is_real:
            return f"no difference that {self.cases} cases can tell"
        return "B is better" if self.difference > 0 else "B is worse"


def compare(a: Run, b: Run) -> list[Compared]:
    """All suites together first, then each; `EvalError` for runs of unlike suites."""
    check_alike(a, b)
    first, second = shares(a), shares(b)
    both = sorted(name for name in first if name in second)
    if not both:
        raise EvalError(f"{a.name} and {b.name} have no case that both have answered")
    found = [compared("all", both, first, second)] if len(a.manifest.suites) > 1 else []
    for suite in a.manifest.suites:
        named = [name for name in both if name[0] == suite]
        if named:
            found.append(compared(suite, named, first, second))
    grades = grades_of(a), grades_of(b)
    same_judge = len(a.judges) == 1 and a.judges == b.judges
    return [with_grades(one, *grades) for one in found] if same_judge else found


def grades_of(run: Run) -> dict[Name, float]:
    """The mean grade of each case that has one."""
    by_case: dict[Name, list[int]] = defaultdict(list)
    for one in run.judgements.values():
        if one.grade is not None:
            by_case[one.suite, one.case].append(one.grade)
    return {name: fmean(grades) for name, grades in by_case.items()}


def with_grades(one: Compared, first: dict[Name, float], second: dict[Name, float]) -> Compared:
    both = [n for n in first if n in second and one.suite in ("all", n[0])]
    if not both:
        return one
    means = fmean(first[name] for name in both), fmean(second[name] for name in both)
    return replace(one, graded=Graded(*means, len(both)))


def check_alike(a: Run, b: Run) -> None:
    if a.manifest.suites == b.manifest.suites:
        return
    names = sorted({*a.manifest.suites, *b.manifest.suites})
    unlike = [n for n in names if a.manifest.suites.get(n) != b.manifest.suites.get(n)]
    raise EvalError(
        f"{a.name} and {b.name} can not be compared: not the same cases in {', '.join(unlike)}"
    )


def shares(run: Run) -> dict[Name, list[bool]]:
    by_case: dict[Name, list[bool]] = defaultdict(list)
    for result in run.results:
        if result.counts:
            by_case[result.suite, result.case].append(result.passed)
    return by_case


def compared(
    suite: str, names: list[Name], first: dict[Name, list[bool]], second: dict[Name, list[bool]]
) -> Compared:
    pairs = {name: (all(first[name]), all(second[name])) for name in names}
    means = [(fmean(first[name]), fmean(second[name])) for name in names]
    failing = [told(name, suite) for name, (was, now) in pairs.items() if was and not now]
    passing = [told(name, suite) for name, (was, now) in pairs.items() if now and not was]
    return Compared(
        suite=suite,
        cases=len(names),
        share_a=fmean(one for one, _ in means),
        share_b=fmean(one for _, one in means),
        interval=bootstrap([now - was for was, now in means]),
        p=mcnemar(len(failing), len(passing)),
        newly_failing=failing,
        newly_passing=passing,
    )


def told(name: Name, suite: str) -> str:
    return "/".join(name) if suite == "all" else name[1]


def side_by_side(a: Run, b: Run, suite: str, case: str, width: int = 58) -> str:
    """What both said and did in a case, A on the left."""
    key: Key = (suite, case, 0)
    left, right = (lines_of(run.transcripts.get(key), width) for run in (a, b))
    rows = max(len(left), len(right))
    left, right = (one + [""] * (rows - len(one)) for one in (left, right))
    return "\n".join(f"{one:<{width}} │ {other}" for one, other in zip(left, right, strict=True))


def lines_of(record: Transcript | None, width: int) -> list[str]:
    if record is None:
        return ["(no transcript)"]
    told = [f"! {record.reason}"] if record.reason else []
    for turn in record.turns:
        calls = ", ".join(call.tool for call in turn.calls) or "no call"
        told += [
            f"> {turn.said}",
            f"  [{calls}]",
            *(f"  {line}" for line in turn.reply.split("\n")),
        ]
    if record.output:
        told += [f"{name}: {value}" for name, value in record.output.items()]
    return [line[start : start + width] for line in told for start in range(0, len(line), width)]
