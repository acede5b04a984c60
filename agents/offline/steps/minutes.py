"""Sharing minutes among steps by weight, inside the limits."""

from collections.abc import Sequence

from tools.rules.steps import FIRST_STEP_MINUTES

DEFAULT_ESTIMATE = 30


def room(count: int, most: int) -> int:
    """How many minutes `count` steps can hold when each takes at most `most`."""
    return min(FIRST_STEP_MINUTES, most) + (count - 1) * most


def wanted_count(estimate: int, available: int, most: int) -> int:
    """How many steps suit an estimate: few for a short task, enough to hold a longer one."""
    by_size = max(2, min(estimate, 3 + estimate // 3))
    needed = 2 + max(0, estimate - room(2, most) + most - 1) // most
    return max(2, min(available, max(by_size, needed)))


def share(weights: Sequence[int], total: int, most: int) -> list[int]:
    """Whole minutes for each step: at least 1, the first at most 2, near its weight's share.

    One minute at a time to the step that is furthest below its share (D'Hondt).
    """
    caps = [min(FIRST_STEP_MINUTES, most)] + [most] * (len(weights) - 1)
    minutes = [1] * len(weights)
    for _ in range(min(total, sum(caps)) - len(weights)):
        open_steps = [at for at in range(len(weights)) if minutes[at] < caps[at]]
        furthest = max(open_steps, key=lambda at: weights[at] / (minutes[at] + 1))
        minutes[furthest] += 1
    return minutes
