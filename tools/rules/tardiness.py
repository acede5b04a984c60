"""Weighted tardiness: what an order of jobs costs, and moves that lower it.

A job that ends after its due moment costs its weight for each minute. Orders are lists of indices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import exp, inf
from typing import Final

TOLERANCE: Final = 1e-6
MOST_PASSES: Final = 100


@dataclass(frozen=True, slots=True)
class Jobs:
    """Minutes of work, cost a minute late, and due minutes from now, job by job."""

    minutes: Sequence[float]
    weights: Sequence[float]
    due: Sequence[float]

    def __len__(self) -> int:
        return len(self.minutes)


def tardiness(jobs: Jobs, order: Sequence[int]) -> float:
    """The weighted minutes late, summed over the jobs done one after the other."""
    clock = cost = 0.0
    for job in order:
        clock += jobs.minutes[job]
        cost += jobs.weights[job] * max(0.0, clock - jobs.due[job])
    return cost


def improved(jobs: Jobs, order: Sequence[int]) -> list[int]:
    """The order after insertion moves, each job to its best place, until none helps any more.

    Only moves that lower the cost are made, so an order without late jobs stays as it is.
    """
    line = Line(jobs, list(order))
    for _ in range(MOST_PASSES):
        moved = [insert_best(line, job) for job in tuple(line.order)]
        if not any(moved):
            break
    return line.order


class Line:
    """Jobs one after the other, and what their moves ask for: ends, minutes late, the last late."""

    def __init__(self, jobs: Jobs, order: list[int]) -> None:
        self.jobs, self.order = jobs, order
        self._follow()

    def _follow(self) -> None:
        self.ends = list(accumulate(self.jobs.minutes[job] for job in self.order))
        ends = zip(self.order, self.ends, strict=True)
        self.late = [end - self.jobs.due[job] for job, end in ends]
        self.last_late = max((place for place, late in enumerate(self.late) if late > 0), default=0)

    def move(self, place: int, target: int) -> None:
        self.order.insert(target, self.order.pop(place))
        self._follow()

    def cost(self, place: int) -> float:
        return self.jobs.weights[self.order[place]] * max(0.0, self.late[place])


def insert_best(line: Line, job: int) -> bool:
    """Move one job, in place, to where the order costs least; False where it stays."""
    place = line.order.index(job)
    later, later_gain = best_later(line, place)
    earlier, earlier_gain = best_earlier(line, place)
    best, gain = (later, later_gain) if later_gain >= earlier_gain else (earlier, earlier_gain)
    if gain <= TOLERANCE:
        return False
    line.move(place, best)
    return True


def best_later(line: Line, place: int) -> tuple[int, float]:
    """The place behind `place` that gains most, and the gain: the jobs passed end earlier.

    Behind the last job that is late nothing more is to be gained.
    """
    order, ends, weights = line.order, line.ends, line.jobs.weights
    job = order[place]
    own, weight, deadline = line.jobs.minutes[job], weights[job], line.jobs.due[job]
    cost = line.cost(place)
    best, most, gained = place, 0.0, 0.0
    for target in range(place + 1, line.last_late + 1):
        late, clock = line.late[target], ends[target]
        if late > 0:
            gained += weights[order[target]] * (late if late < own else own)
        gain = gained + cost - (weight * (clock - deadline) if clock > deadline else 0.0)
        if gain > most + TOLERANCE:
            best, most = target, gain
    return best, most


def best_earlier(line: Line, place: int) -> tuple[int, float]:
    """The place in front of `place` that gains most, and the gain: the jobs passed end later."""
    minutes, weights, due = line.jobs.minutes, line.jobs.weights, line.jobs.due
    job, cost = line.order[place], line.cost(place)
    own, weight, deadline, clock = minutes[job], weights[job], due[job], line.ends[place]
    best, most, lost = place, 0.0, 0.0
    for target in range(place - 1, -1, -1):
        if cost - lost <= most + TOLERANCE:  # no gain is larger from here on
            break
        passed = line.order[target]
        late = clock - due[passed]
        if late > 0:
            lost += weights[passed] * (late if late < own else own)
        clock -= minutes[passed]
        gain = cost - lost - (weight * (clock - deadline) if clock > deadline else 0.0)
        if gain > most + TOLERANCE:
            best, most = target, gain
    return best, most


def pressing_order(jobs: Jobs, order: Sequence[int], patience: float) -> list[int]:
    """Apparent tardiness cost (Vepsalainen and Morton, 1987): next is the most pressing job.

    Pressing is weight by minutes, falling off with slack measured in `patience` average jobs.
    """
    horizon = patience * sum(jobs.minutes[job] for job in order) / max(1, len(order)) or 1.0
    full = [w / max(m, TOLERANCE) for w, m in zip(jobs.weights, jobs.minutes, strict=True)]
    start = [due - minutes for due, minutes in zip(jobs.due, jobs.minutes, strict=True)]
    ranks = {job: rank for rank, job in enumerate(order)}
    waiting, pressing, clock = sorted(order, key=lambda job: -full[job]), [], 0.0
    while waiting:
        most, chosen = -1.0, waiting[0]
        for job in waiting:
            pressure, slack = full[job], start[job] - clock
            if pressure < most:  # and so are all behind it, whatever their slack
                break
            if slack > 0:
                pressure *= exp(-slack / horizon)
            if pressure > most or (pressure == most and ranks[job] < ranks[chosen]):
                most, chosen = pressure, job
        waiting.remove(chosen)
        pressing.append(chosen)
        clock += jobs.minutes[chosen]
    return pressing


def least(jobs: Jobs, order: Sequence[int]) -> list[int]:
    """An order of least cost, by dynamic programming over the sets of jobs already done.

    Among orders that cost the same, jobs early in the given order stay early. The work doubles
    with each job: meant for short lists.
    """
    rest, clocks = costs_after(jobs, order)
    best: list[int] = []
    done = 0
    while len(best) < len(order):
        place = next(
            place
            for place, job in enumerate(order)
            if not done >> place & 1
            and step_cost(jobs, job, clocks[done]) + rest[done | 1 << place]
            <= rest[done] + TOLERANCE
        )
        best.append(order[place])
        done |= 1 << place
    return best


def costs_after(jobs: Jobs, order: Sequence[int]) -> tuple[list[float], list[float]]:
    """For each set of jobs done (bit n is the n-th of the order): least cost to come, minutes."""
    size = 1 << len(order)
    places = [
        (1 << place, jobs.minutes[job], jobs.weights[job], jobs.due[job])
        for place, job in enumerate(order)
    ]
    clocks, rest = [0.0], [0.0] * size
    for _, minutes, _, _ in places:
        clocks += [clock + minutes for clock in clocks]
    for done in range(size - 2, -1, -1):
        clock, least_cost = clocks[done], inf
        for bit, minutes, weight, due in places:
            if done & bit:
                continue
            late = clock + minutes - due
            cost = rest[done | bit] + (weight * late if late > 0 else 0.0)
            if cost < least_cost:
                least_cost = cost
        rest[done] = least_cost
    return rest, clocks


def step_cost(jobs: Jobs, job: int, clock: float) -> float:
    return jobs.weights[job] * max(0.0, clock + jobs.minutes[job] - jobs.due[job])
