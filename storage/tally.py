"""Counts of what happened in this process since it began, and their words for Prometheus."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

BEGAN = time.monotonic()
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})
Values = tuple[str, ...]


@dataclass(frozen=True)
class Sample:
    """One number: `suffix` goes behind the family's name, `values` belong to its labels."""

    values: Values
    number: float
    suffix: str = ""
    le: str | None = None


@dataclass(frozen=True)
class Family:
    """Samples of one name, as a scrape sees them."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    meaning: str
    labels: tuple[str, ...] = ()
    samples: Sequence[Sample] = ()


def gauge(name: str, meaning: str, number: float) -> Family:
    return Family(name, "gauge", meaning, samples=[Sample((), number)])


class Counter:
    """A number a combination of label values, that only grows."""

    def __init__(self, name: str, meaning: str, *labels: str) -> None:
        self.name, self.meaning, self.labels = name, meaning, labels
        self._counts: defaultdict[Values, float] = defaultdict(float)

    def add(self, *values: str, amount: float = 1) -> None:
        self._counts[values] += amount

    def count(self, *values: str) -> float:
        return self._counts.get(values, 0)

    def family(self) -> Family:
        samples = [Sample(values, count) for values, count in self._counts.items()]
        return Family(self.name, "counter", self.meaning, self.labels, samples)


@dataclass
class Spread:
    """How many observations fell into each bucket (the last one is open), and their sum."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(SECONDS) + 1))
    total: float = 0.0


class Histogram:
    """Durations in seconds, in buckets of `SECONDS`."""

    def __init__(self, name: str, meaning: str, *labels: str) -> None:
        self.name, self.meaning, self.labels = name, meaning, labels
        self._spreads: defaultdict[Values, Spread] = defaultdict(Spread)

    def observe(self, seconds: float, *values: str) -> None:
        spread = self._spreads[values]
        spread.counts[bisect_left(SECONDS, seconds)] += 1
        spread.total += seconds

    def family(self) -> Family:
        samples = [s for values, spread in self._spreads.items() for s in bars(values, spread)]
        return Family(self.name, "histogram", self.meaning, self.labels, samples)


def bars(values: Values, spread: Spread) -> Iterator[Sample]:
    """Each bucket counts what is in those before it too."""
    seen = 0
    for bound, count in zip((*map(str, SECONDS), "+Inf"), spread.counts, strict=True):
        seen += count
        yield Sample(values, seen, "_bucket", bound)
    yield Sample(values, spread.total, "_sum")
    yield Sample(values, seen, "_count")


def exposition(families: Iterable[Family], **everywhere: str) -> str:
    """Prometheus' text format 0.0.4; the labels `everywhere` go to every sample."""
    lines = (line for family in families for line in lines_of(family, everywhere))
    return "\n".join(lines) + "\n"


def lines_of(family: Family, everywhere: dict[str, str]) -> Iterator[str]:
    yield f"# HELP {family.name} {family.meaning}"
    yield f"# TYPE {family.name} {family.kind}"
    for sample in family.samples:
        labels = {**dict(zip(family.labels, sample.values, strict=True)), **everywhere}
        if sample.le is not None:
            labels["le"] = sample.le
        named = ",".join(f'{name}="{text.translate(ESCAPES)}"' for name, text in labels.items())
        braces = f"{{{named}}}" if named else ""
        yield f"{family.name}{sample.suffix}{braces} {sample.number:.17g}"
