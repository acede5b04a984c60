"""Planning a day by search: take a part of the plan away, put the best back, again and again.

Ruin and recreate (Schrimpf et al. 2000) with a fixed number of rounds and a seeded random order,
so that the same day always gets the same plan, however fast the machine is.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from tools.rules.dayplan import (
    MOST_FOCUS,
    MOST_IN_A_ROW,
    WARM_UP,
    Day,
    Place,
    Starts,
    is_unbroken,
    value,
)

SEED: Final = 7
SCOUTING: Final = 15
ROUNDS: Final = 150
PATIENCE: Final = 0.03
"""How much worse a plan may get on the way, at the start of the rounds."""
SKIPPED: Final = 0.15
"""How often the best place of a task is left to others."""
LUCK: Final = 0.6
MOST_OPENINGS: Final = 3
FORCED: Final = 12
FINALISTS: Final = 3
LARGEST: Final = 3
NARROW, WIDE = 6, 30
"""Cells of the stretch that a round clears; every third round clears single tasks instead."""
Key = Callable[[int, Place], float]


class Search:
    """A plan that is being changed. The `opening` stays first where there is one."""

    def __init__(self, day: Day, opening: tuple[int, Place] | None = None) -> None:
        self.day = day
        self.random = Random(SEED)  # noqa: S311 (a plan is no secret)
        self.placed: dict[int, Place] = {}
        self.held = self.worked = self.used = self.focus = self.worth = 0
        self.best: tuple[int, Starts] = (0, {})
        self.opening = None if opening is None else opening[0]
        self.choices = choices(day, 0 if opening is None else opening[1].end)
        self.possible = [index for index, places in enumerate(self.choices) if places]
        self.waiting = [index for index in in_line(day) if day.tasks[index].after]
        self.dependants = dependants(day)
        self.promises = [
            sum(self.choices[other][0].value for other in others if self.choices[other]) / 2
            for others in self.dependants
        ]
        self.keys: tuple[Key, ...] = (self.by_density, self.by_density, self.by_worth, self.by_room)
        if opening is not None:
            self.put(*opening)
            self.worth += WARM_UP

    def begin(self) -> None:
        """Put in the tasks that are worth most, where they are best together; fill in the rest."""
        free = [index for index in self.possible if index not in self.placed]
        ready = [index for index in free if not self.day.tasks[index].after]
        largest = sorted(ready, key=lambda index: -self.choices[index][0].value)[:LARGEST]
        for index, place in together([(index, self.choices[index]) for index in largest]).items():
            if self.fits(index) and not is_unbroken(self.worked | place.worked):
                self.put(index, place)
        self.fill()
        self.remember()

    def remember(self) -> None:
        if self.worth > self.best[0]:
            starts = {index: place.start for index, place in self.placed.items()}
            self.best = self.worth, starts

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
        return not task.after or all(other in self.placed for other in task.after)

    def find(self, index: int, skipped: float) -> Place | None:
        """The most valuable place that is left, now and then the one after it."""
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

    def fill(self) -> None:
        """Put in what fits, by one of the keys and some luck, until nothing more does."""
        key, luck = self.random.choice(self.keys), self.random.random
        skipped = self.random.choice((0.0, SKIPPED, 3 * SKIPPED))
        found = []
        for index in self.possible:
            if index in self.placed or not self.fits(index):
                continue
            if (place := self.find(index, skipped)) is not None:
                found.append((key(index, place) * (1 + LUCK * luck()), index, place))
        for _, index, place in sorted(found, key=lambda each: -each[0]):
            if self.fits(index):
                self.put_near(index, place, skipped)
        for index in self.waiting:
            if index in self.placed or not self.fits(index):
                continue
            if (late := self.find(index, skipped)) is not None:
                self.put(index, late)

    def put_near(self, index: int, place: Place, skipped: float) -> None:
        """At the place that was found, or at another where it has been taken since."""
        if self.held & place.held or is_unbroken(self.worked | place.worked):
            other = self.find(index, skipped)
            if other is None:
                return
            place = other
        self.put(index, place)

    def by_worth(self, index: int, place: Place) -> float:
        """What it is worth there, and half of what it makes possible."""
        return place.value + self.promises[index]

    def by_density(self, index: int, place: Place) -> float:
        return self.by_worth(index, place) / (self.day.tasks[index].cells + 1)

    def by_room(self, index: int, place: Place) -> float:
        return self.by_worth(index, place) / (len(self.choices[index]) + 1)

    def ruin(self, number: int) -> None:
        """Clear some tasks or a stretch of the day, or both around a task that was left out."""
        forced = self.make_room() if number % 3 == 2 else None
        movable = [index for index in self.placed if index not in {self.opening, forced}]
        if number % 3 == 0:
            cleared = self.random.sample(movable, min(len(movable), 1 + number % 4))
        else:
            first, last = self.stretch(forced)
            cleared = [index for index in movable if first <= self.placed[index].start < last]
        for index in cleared:
            self.take(index)

    def stretch(self, forced: int | None) -> tuple[int, int]:
        """A random stretch of the day; around the task that was put in by force, if any."""
        if forced is None:
            first = self.random.randrange(len(self.day.levels))
            return first, first + self.random.randrange(NARROW, WIDE)
        place, half = self.placed[forced], WIDE // 2
        return place.start - self.random.randrange(half), place.end + self.random.randrange(half)

    def make_room(self) -> int | None:
        """Put a task that is left out where it is worth much; whatever is in its way goes."""
        out = [
            index
            for index in self.possible
            if index not in self.placed
            and all(other in self.placed for other in self.day.tasks[index].after)
        ]
        if not out:
            return None
        weights = [self.choices[each][0].value + self.promises[each] for each in out]
        [index] = self.random.choices(out, weights)
        task, ready = self.day.tasks[index], self.ready(index)
        places = [place for place in self.choices[index] if place.start >= ready][:FORCED]
        if not places:
            return None
        place = self.random.choice(places)
        around = place.held | place.held << MOST_IN_A_ROW | place.held >> MOST_IN_A_ROW
        near = around if is_unbroken(self.worked & ~place.held | place.worked) else place.held
        keep = {self.opening, *task.after}
        for other in [one for one, at in self.placed.items() if at.held & near]:
            if other not in keep:
                self.take(other)
        for other in self.random.sample(list(self.placed), len(self.placed)):
            if self.fits(index):
                break
            if other not in keep:
                self.take(other)
        if self.fits(index) and not self.held & place.held:
            if not is_unbroken(self.worked | place.worked):
                self.put(index, place)
                return index
        return None

    def improve(self, rounds: int) -> None:
        """Keep what is better, and early on what is a little worse; the best is remembered."""
        for number in range(rounds):
            before = dict(self.placed)
            state = (self.held, self.worked, self.used, self.focus, self.worth)
            least = self.worth * (1 - PATIENCE * (rounds - number) / rounds)
            self.ruin(number)
            self.fill()
            self.remember()
            if self.worth < least:
                self.placed = before
                self.held, self.worked, self.used, self.focus, self.worth = state


def together(tasks: list[tuple[int, list[Place]]]) -> dict[int, Place]:
    """Places of few tasks that are worth most in sum, by branch and bound; some may stay out."""
    best: tuple[int, dict[int, Place]] = (0, {})
    hopes = [sum(places[0].value for _, places in tasks[depth:]) for depth in range(len(tasks) + 1)]

    def deepen(depth: int, worth: int, held: int, worked: int, chosen: dict[int, Place]) -> None:
        nonlocal best
        if worth > best[0]:
            best = worth, chosen
        if depth == len(tasks):
            return
        index, places = tasks[depth]
        for place in places:
            if worth + place.value + hopes[depth + 1] <= best[0]:
                break
            if not held & place.held and not is_unbroken(worked | place.worked):
                now = {**chosen, index: place}
                sum_ = worth + place.value
                deepen(depth + 1, sum_, held | place.held, worked | place.worked, now)
        if worth + hopes[depth + 1] > best[0]:
            deepen(depth + 1, worth, held, worked, chosen)

    deepen(0, 0, 0, 0, {})
    return best[1]


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


def search(day: Day) -> Starts:
    """A good plan of the day: with an easy task first, or without where that is worth more."""
    if not any(day.places):
        return {}
    modes = [None, *openings(day)]
    scouts = [Search(day, opening) for opening in (*modes, *modes)]
    for number, scout in enumerate(scouts):
        if number < len(modes):
            scout.begin()
        scout.improve(SCOUTING)
    for scout in sorted(scouts, key=lambda scout: -scout.best[0])[:FINALISTS]:
        scout.improve(ROUNDS * 36 // (len(day.tasks) + 12))
    return max((scout.best[1] for scout in scouts), key=lambda starts: value(day, starts))


def openings(day: Day) -> list[tuple[int, Place]]:
    """Easy tasks that can open the day, the most valuable first."""
    easy = [
        (index, day.places[index][0])
        for index, task in enumerate(day.tasks)
        if task.is_easy and not task.after and day.places[index]
    ]
    return sorted(easy, key=lambda pair: (-pair[1].value, pair[0]))[:MOST_OPENINGS]
