"""The steps of the built-in splitter beside what people may write for the same titles."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from agents.offline.steps import split_task
from bench.overlap_floors import generic, verb_template
from bench.overlap_words import overlap
from bench.timing import show

FILE = Path(__file__).parent / "data" / "scripts" / "scripts.jsonl"
HALVES = ("dev", "dev tail", "held", "held tail", "strangers")
AIM, PEOPLE = 0.18, 0.22
"""What we aim for on titles of strangers, and how far two strangers agree with each other."""

Way = Callable[[str], Sequence[str]]
"""A title in, steps out."""


@dataclass(frozen=True)
class Told:
    """A title with the steps of one person, and of a `second` where there is one."""

    title: str
    half: str
    steps: tuple[str, ...]
    second: tuple[str, ...] = ()

    def score(self, steps: Sequence[str]) -> float:
        """Overlap with what is told, the mean over people."""
        return fmean(overlap(steps, told) for told in (self.steps, self.second) if told)


def load() -> list[Told]:
    rows = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    return [
        Told(row["title"], row["half"], tuple(row["steps"]), tuple(row.get("second", ())))
        for row in rows
    ]


def splitter(title: str) -> list[str]:
    return [step.description for step in split_task(title).steps]


WAYS: dict[str, Way] = {
    "same steps for all": generic,
    "steps by verb": verb_template,
    "splitter": splitter,
}


def mean_score(way: Way, told: Sequence[Told]) -> float:
    return fmean(one.score(way(one.title)) for one in told)


def between_people(told: Sequence[Told]) -> str:
    found = [overlap(one.steps, one.second) for one in told if one.second]
    return f"{fmean(found):.2f}" if found else "–"


def measure_overlap() -> None:
    """Print the table: a row for each way, a column for each half."""
    told = load()
    halves = [[one for one in told if one.half == half] for half in HALVES]
    rows = [
        [name, *(f"{mean_score(way, half):.2f}" for half in halves)] for name, way in WAYS.items()
    ]
    rows.append(["a second writer", *map(between_people, halves)])
    columns = [f"{name}, {len(half)}" for name, half in zip(HALVES, halves, strict=True)]
    title = f"Steps as people write them, F1 (aim {AIM}, two people {PEOPLE})"
    show(title, ["way", *columns], rows)
