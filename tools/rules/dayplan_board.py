"""A plan of a day that is being changed: what is placed, and where there is room for more."""

from __future__ import annotations

from random import Random

from tools.rules.dayplan import MOST_FOCUS, WARM_UP, Day, Place, is_unbroken


class Board:
    """Tasks at their places, with what they hold in sum; the `opening` stays where it is.

    The same seed makes the same choices.
    """

    def __init__(self, day: Day, opening: tuple[int, Place] | None, seed: int) -> None:
        self.day = day
        self.random = Random(seed)  # noqa: S311 (a plan is no secret)
        self.placed: dict[int, Place] = {}
        self.held = self.worked = self.used = self.focus = self.worth = 0
        self.opening = None if opening is None else opening[0]
        self.choices = choices(day, 0 if opening is None else opening[1].end)
        self.possible = [index for index, places in enumerate(self.choices) if places]
        self.waiting = [index for index in in_line(day) if day.tasks[index].after]
        self.dependants = dependants(day)
        if opening is not None:
            self.put(*opening)
            self.worth += WARM_UP

    def put(self, index: int, place: Place) -> None:
        self.placed[index] = place
        self.held |= place.held
        self.worked |= place.worked
        self.worth += place.value
        self.used += self.day.tasks[index].cells
        self.focus += self.day.tasks[index].is_focus

    def take(self, index: int) -> None:
        """Take a task out, and those that wait for it."""
        place = self.placed.pop(index, None)
        if place is None:
            return
        self.held &= ~place.held
        self.worked &= ~place.worked
        self.worth -= place.value
        self.used -= self.day.tasks[index].cells
        self.focus -= self.day.tasks[index].is_focus
        for other in self.dependants[index]:
            self.take(other)

    def fits(self, index: int) -> bool:
        """Whether the day has room for a task at all, and what it waits for is done before."""
        task = self.day.tasks[index]
        if self.used + task.cells > self.day.capacity:
            return False
        if task.is_focus and self.focus >= MOST_FOCUS:
            return False
        return self.is_awaited(index)

    def is_awaited(self, index: int) -> bool:
        """Whether all that a task waits for is in the plan."""
        after = self.day.tasks[index].after
        return not after or all(other in self.placed for other in after)

    def is_open(self, place: Place) -> bool:
        return not self.held & place.held and not is_unbroken(self.worked | place.worked)

    def find(self, index: int, skipped: float) -> Place | None:
        """The most valuable place that is left; `skipped` is how often it is the one after it."""
        held, worked, luck = self.held, self.worked, self.random.random
        ready, passed_over = self.ready(index), None
        for place in self.choices[index]:
            if held & place.held or place.start < ready or is_unbroken(worked | place.worked):
                continue
            if luck() >= skipped:
                return place
            passed_over = passed_over or place
        return passed_over

    def ready(self, index: int) -> int:
        """The cell from which on all that a task waits for is done."""
        after = self.day.tasks[index].after
        return max(self.placed[other].end for other in after) if after else 0


def choices(day: Day, first: int) -> list[list[Place]]:
    """Where each task can be from a cell on, the most valuable place first."""
    return [
        sorted(
            (place for place in places if place.start >= first),
            key=lambda place: (-place.value, place.start),
        )
        for places in day.places
    ]


def dependants(day: Day) -> list[list[int]]:
    """The tasks that wait for each task and have a place at all."""
    return [
        [index for index, task in enumerate(day.tasks) if other in task.after and day.places[index]]
        for other in range(len(day.tasks))
    ]


def in_line(day: Day) -> list[int]:
    """Every task after those that it waits for."""
    known: dict[int, None] = {}

    def visit(index: int) -> None:
        if index not in known:
            for other in day.tasks[index].after:
                visit(other)
            known[index] = None

    for index in range(len(day.tasks)):
        visit(index)
    return list(known)
