"""Weighted tardiness: what an order of jobs costs, and moves that lower it.

A job that ends after its due moment costs its weight for each minute. Orders are lists of indices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    better = list(order)
    for _ in range(MOST_PASSES):
        moved = [insert_best(jobs, better, job) for job in tuple(better)]
        if not any(moved):
            break
    return better


def insert_best(jobs: Jobs, order: list[int], job: int) -> bool:
    """Move one job, in place, to where the order costs least; False where it stays."""
    place = order.index(job)
    before = sum(jobs.minutes[other] for other in order[:place])
    later, later_gain = best_later(jobs, order, place, before)
    earlier, earlier_gain = best_earlier(jobs, order, place, before)
    best, gain = (later, later_gain) if later_gain >= earlier_gain else (earlier, earlier_gain)
    if gain <= TOLERANCE:
        return False
    order.insert(best, order.pop(place))
    return True


def best_later(jobs: Jobs, order: list[int], place: int, before: float) -> tuple[int, float]:
    """The place behind `place` that gains most, and the gain: the jobs passed end earlier."""
    minutes, weights, due = jobs.minutes, jobs.weights, jobs.due
    job = order[place]
    own, weight, deadline = minutes[job], weights[job], due[job]
    clock = before + own
    cost = weight * max(0.0, clock - deadline)
    best, most, gained = place, 0.0, 0.0
    for target in range(place + 1, len(order)):
        passed = order[target]
        clock += minutes[passed]
        late = clock - due[passed]
        if late > 0:
            gained += weights[passed] * min(late, own)
        gain = gained + cost - (weight * (clock - deadline) if clock > deadline else 0.0)
        if gain > most + TOLERANCE:
            best, most = target, gain
    return best, most


def best_earlier(jobs: Jobs, order: list[int], place: int, before: float) -> tuple[int, float]:
    """The place in front of `place` that gains most, and the gain: the jobs passed end later."""
    minutes, weights, due = jobs.minutes, jobs.weights, jobs.due
    job = order[place]
    own, weight, deadline = minutes[job], weights[job], due[job]
    clock = before + own
    cost = weight * max(0.0, clock - deadline)
    best, most, lost = place, 0.0, 0.0
    for target in range(place - 1, -1, -1):
        passed = order[target]
        late = clock - due[passed]
        if late > 0:
            lost += weights[passed] * min(late, own)
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
    waiting, pressing, clock = list(order), [], 0.0
    while waiting:
        chosen = max(waiting, key=lambda job: pressure(jobs, job, clock, horizon))
        waiting.remove(chosen)
        pressing.append(chosen)
        clock += jobs.minutes[chosen]
    return pressing


def pressure(jobs: Jobs, job: int, clock: float, horizon: float) -> float:
    slack = max(0.0, jobs.due[job] - jobs.minutes[job] - clock)
    return jobs.weights[job] / max(jobs.minutes[job], TOLERANCE) * exp(-slack / horizon)


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
