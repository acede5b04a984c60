"""Kinds of people. What they are like is a judgement; what the application answers them is not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """Chances are from 0 to 1.

    `begins`: to begin with something small; each ten minutes of size multiply it by `dread`.
    `goes_on`: to go on after one thing is done. `true_minutes`: how long work takes against its
    estimate. `drifts`: to stay away after a day; `returns`: to come back on a day away, and
    `welcome` more where the first thing offered is small. `minutes`: time of a day.
    """

    name: str
    begins: float
    dread: float
    goes_on: float
    true_minutes: float
    drifts: float
    returns: float
    welcome: float
    minutes: tuple[int, int]


KINDS = {
    kind.name: kind
    for kind in (
        Kind("avoidant", 0.85, 0.72, 0.55, 1.1, 0.12, 0.25, 0.35, (30, 120)),
        Kind("hyperfocused", 0.70, 0.97, 0.92, 1.0, 0.10, 0.45, 0.10, (20, 300)),
        Kind("time-blind", 0.80, 0.92, 0.75, 1.9, 0.08, 0.50, 0.15, (60, 180)),
        Kind("away for days", 0.80, 0.88, 0.70, 1.2, 0.25, 0.15, 0.25, (30, 150)),
    )
}
ERRANDS = (
    ("Answer the letter from {name}", 10),
    ("Call {name} back", 10),
    ("Pay the bill for {name}", 5),
    ("Read the notes of {name}", 30),
    ("Write the report for {name}", 90),
    ("Clean the kitchen", 40),
    ("Sort the papers of {name}", 60),
    ("Book the appointment with {name}", 15),
    ("Prepare the talk on {name}", 120),
    ("Do the laundry", 25),
    ("Fix the shelf", 45),
    ("Buy a present for {name}", 30),
)
NAMES = ("Ana", "Bela", "Chidi", "Dora", "Emil", "Farah", "Gus", "Hana", "Ivo", "June")
PRIORITIES = ("low", "medium", "medium", "high", "urgent")
