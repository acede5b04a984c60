"""How well captured text is read, beside two date libraries on the same cases."""

from __future__ import annotations

import warnings
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from statistics import median, quantiles
from time import perf_counter

from bench.cases import DATA, Case, Expected, Found, load
from bench.readers import READERS, Reader, ours
from bench.scoring import marks
from bench.timing import show

CASES = DATA / "capture.jsonl"
DICTATIONS = DATA / "dictations.jsonl"
"""Rambling speech that had no part in making the grammar."""
SPEECH = "um so i need to call the dentist tomorrow at 3 and then buy milk and eggs, email jo. "
LONG = 5000
DATES = ("date", "time", "no_false_date")
MEASURES = (
    *DATES,
    "recurrence",
    "split",
    "one_item",
    "noise",
    "title_exact",
    "title_part",
    "duration",
    "priority",
    "tags",
    "type",
    "all_fields",
)


@dataclass
class Score:
    """Right and scored by measure, milliseconds by case."""

    right: Counter[str] = field(default_factory=Counter)
    scored: Counter[str] = field(default_factory=Counter)
    spent: list[float] = field(default_factory=list)

    def percent(self, measure: str) -> str:
        scored = self.scored[measure]
        return f"{100 * self.right[measure] / scored:.1f}" if scored else ""


async def measure(quick: bool = False) -> None:
    """Print the tables; `quick` takes every fifth case."""
    cases, dictations = (load(path)[:: 5 if quick else 1] for path in (CASES, DICTATIONS))
    show(f"Captures, {len(cases)} cases, percent right", *_beside_libraries(cases))
    title = f"Dictations it was not made for, {len(dictations)} cases, percent right"
    show(title, *_table({"this project": score(dictations, ours)}))
    show("Confidence", ["said", "right", "items"], reliability([*cases, *dictations]))


def _beside_libraries(cases: list[Case]) -> tuple[list[str], list[list[str]]]:
    """The libraries are scored on the dates of texts with one item at most: they find no more."""
    single = [case for case in cases if len(case.items) == 1]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        scores = {"this project": score(cases, ours)} | {
            f"{name}, one item": score(single, reader) for name, reader in READERS.items()
        }
        long = [f"{long_text(cases[0], reader):.0f}" for reader in READERS.values()]
    header, rows = _table(scores)
    return header, [*rows, [f"ms for {LONG} characters", "", *long]]


def _table(scores: dict[str, Score]) -> tuple[list[str], list[list[str]]]:
    """Header and rows, one column for each score."""
    first, columns = next(iter(scores.values())), scores.values()
    rows = [[f"{name} ({first.scored[name]})", *_row(name, scores)] for name in MEASURES]
    rows = [row for row in rows if any(row[1:])]
    rows.append(["ms p50", *(f"{median(s.spent):.2f}" for s in columns)])
    rows.append(["ms p99", *(f"{quantiles(s.spent, n=100)[98]:.2f}" for s in columns)])
    return ["measure (cases)", *scores], rows


def _row(measure: str, scores: dict[str, Score]) -> list[str]:
    whole = [score.percent(measure) for score in scores.values()]
    return whole if measure in DATES else [whole[0], *("" for _ in whole[1:])]


def score(cases: Sequence[Case], reader: Reader) -> Score:
    for case in cases[:20]:
        reader(case)
    total = Score()
    for case in cases:
        started = perf_counter()
        found = reader(case)
        total.spent.append((perf_counter() - started) * 1000)
        for mark in marks(case, found):
            total.scored[mark.measure] += 1
            total.right[mark.measure] += mark.right
    return total


def long_text(case: Case, reader: Reader) -> float:
    """Milliseconds for a dictation of `LONG` characters, the best of three."""
    long = replace(case, text=(SPEECH * LONG)[:LONG])
    return min(score([long], reader).spent[0] for _ in range(3))


def reliability(cases: Sequence[Case]) -> list[list[str]]:
    """By the confidence said, rounded to a twentieth: how many such items were wholly right."""
    said: defaultdict[float, list[bool]] = defaultdict(list)
    for case in cases:
        found = ours(case)
        if len(found) == len(case.items) > 0:
            alone = [(replace(case, n_items=1, items=(e,)), f) for e, f in _pairs(case, found)]
            for single, item in alone:
                said[round(item.confidence * 20) / 20].append(marks(single, [item])[-1].right)
        else:
            for item in found:
                said[round(item.confidence * 20) / 20].append(False)
    return [
        [f"{level:.2f}", f"{sum(right) / len(right):.2f}", str(len(right))]
        for level, right in sorted(said.items())
    ]


def _pairs(case: Case, found: list[Found]) -> list[tuple[Expected, Found]]:
    return list(zip(case.items, found, strict=True))
