"""Planning a day by search: take a part of the plan away, put the best back, again and again.

Ruin and recreate (Schrimpf et al. 2000) with a fixed number of rounds and a seeded random order,
so that the same day always gets the same plan, however fast the machine is. The constants were
chosen on 140 made days against proven optima; `run.py bench plan` measures what they give.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tools.rules.dayplan import MOST_IN_A_ROW, Day, Place, Starts, is_unbroken, value
from tools.rules.dayplan_board import Board

SEED: Final = 7
SCOUTING: Final = 15
FINALISTS: Final = 3
ROUNDS: Final = 5_400
"""For each finalist, shared by the tasks and twelve."""
FEWEST_SHARES: Final = 12
PATIENCE: Final = 0.03
"""How much worse a plan may get on the way, at the start of the rounds."""
SKIPPED: Final = 0.15
LUCK: Final = 0.6
MOST_OPENINGS: Final = 3
LARGEST: Final = 3
FORCED: Final = 12
"""Among so many of its best places one is chosen for a task that is put in by force."""
NARROW, WIDE = 6, 30
"""Cells of the stretch that a round clears; every third round clears single tasks instead."""
Key = Callable[[int, Place], float]


class Search(Board):
    """A plan that gets better by rounds; `best` is the best one so far, with its worth."""

    def __init__(self, day: Day, opening: tuple[int, Place] | None = None) -> None:
        super().__init__(day, opening, SEED)
        self.best: tuple[int, Starts] = (0, {})
        self.promises = [
            sum(self.choices[other][0].value for other in others if self.choices[other]) / 2
            for others in self.dependants
        ]
        self.keys: tuple[Key, ...] = (self.by_density, self.by_density, self.by_worth, self.by_room)

    def begin(self) -> None:
        """Put in the tasks that are worth most, where they are best together; fill in the rest."""
        free = [index for index in self.possible if index not in self.placed]
        ready = [index for index in free if not self.day.tasks[index].after]
        largest = sorted(ready, key=lambda index: -self.choices[index][0].value)[:LARGEST]
        for index, place in together([(index, self.choices[index]) for index in largest]).items():
            if self.fits(index) and self.is_open(place):
                self.put(index, place)
        self.fill()
        self.remember()

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

    def remember(self) -> None:
        if self.worth > self.best[0]:
            starts = {index: place.start for index, place in self.placed.items()}
            self.best = self.worth, starts

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
        near = place if self.is_open(place) else self.find(index, skipped)
        if near is not None:
            self.put(index, near)

    def by_worth(self, index: int, place: Place) -> float:
        """What it is worth there, and half of what it makes possible."""
        return place.value + self.promises[index]

    def by_density(self, index: int, place: Place) -> float:
        return self.by_worth(index, place) / (self.day.tasks[index].cells + 1)

    def by_room(self, index: int, place: Place) -> float:
        return self.by_worth(index, place) / (len(self.choices[index]) + 1)

    def ruin(self, number: int) -> None:
        """Clear some tasks or a stretch of the day, or both around a task that was left out."""
        forced = self.force() if number % 3 == 2 else None
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

    def force(self) -> int | None:
        """Put a task where it is worth much, and before it what it waits for; None in vain.

        Tasks that are left out are chosen most, then those that are worth more elsewhere.
        """
        if not self.possible:
            return None
        [index] = self.random.choices(self.possible, [self.lack(each) for each in self.possible])
        place = self.random.choice(self.choices[index][:FORCED])
        self.take(index)
        for other in self.day.tasks[index].after:
            if not self.force_before(other, place):
                return None
        return index if self.put_by_force(index, place) else None

    def lack(self, index: int) -> int:
        """What a task could add to the plan, and a little, so that there is always a choice."""
        now = self.placed.get(index)
        if index == self.opening:
            return 1
        hope = self.choices[index][0].value
        return 1 + hope - now.value if now is not None else 1 + hope + int(self.promises[index])

    def force_before(self, index: int, place: Place) -> bool:
        """Whether a task is in the plan and ends before the place begins."""
        now = self.placed.get(index)
        if now is not None and now.end <= place.start:
            return True
        if index == self.opening:
            return False
        self.take(index)
        early = [one for one in self.choices[index] if one.end <= place.start][:FORCED]
        if not early or not self.is_awaited(index):
            return False
        return self.put_by_force(index, self.random.choice(early))

    def put_by_force(self, index: int, place: Place) -> bool:
        if not self.is_awaited(index) or self.ready(index) > place.start:
            return False
        self.make_room(index, place)
        if not self.fits(index) or not self.is_open(place):
            return False
        self.put(index, place)
        return True

    def make_room(self, index: int, place: Place) -> None:
        """Take out what is in a task's way there, then others until the day has room for it."""
        around = place.held | place.held << MOST_IN_A_ROW | place.held >> MOST_IN_A_ROW
        near = around if is_unbroken(self.worked & ~place.held | place.worked) else place.held
        keep = {self.opening, *self.day.tasks[index].after}
        movable = [other for other in self.placed if other not in keep]
        for other in [one for one in movable if self.placed[one].held & near]:
            self.take(other)
        for other in self.random.sample(movable, len(movable)):
            if self.fits(index):
                break
            self.take(other)


def together(tasks: list[tuple[int, list[Place]]]) -> dict[int, Place]:
    """Places of few tasks that are worth most in sum, by branch and bound; some may stay out."""
    best: tuple[int, dict[int, Place]] = (0, {})
    hopes = [sum(places[0].value for _, places in tasks[depth:]) for depth in range(len(tasks) + 1)]

    def deepen(depth: int, worth: int, held: int, worked: int, chosen: dict[int, Place]) -> None:
        nonlocal best
        if worth > best[0]:
            best = worth, chosen
        if worth + hopes[depth] <= best[0]:
            return
        index, places = tasks[depth]
        for place in places:
            if worth + place.value + hopes[depth + 1] <= best[0]:
                break
            if held & place.held or is_unbroken(worked | place.worked):
                continue
            now = {**chosen, index: place}
            deepen(depth + 1, worth + place.value, held | place.held, worked | place.worked, now)
        deepen(depth + 1, worth, held, worked, chosen)

    deepen(0, 0, 0, 0, {})
    return best[1]


def search(day: Day) -> Starts:
    """A good plan of the day: with an easy task first, or without where that is worth more."""
    if not any(day.places):
        return {}
    modes = [None, *openings(day)]
    begun, cold = ([Search(day, opening) for opening in modes] for _ in range(2))
    for scout in begun:
        scout.begin()
    scouts = [*begun, *cold]
    for scout in scouts:
        scout.improve(SCOUTING)
    for scout in sorted(scouts, key=lambda scout: -scout.best[0])[:FINALISTS]:
        scout.improve(ROUNDS // (len(day.tasks) + FEWEST_SHARES))
    return max((scout.best[1] for scout in scouts), key=lambda starts: value(day, starts))


def openings(day: Day) -> list[tuple[int, Place]]:
    """Easy tasks that can open the day, the most valuable first."""
    easy = [
        (index, day.places[index][0])
        for index, task in enumerate(day.tasks)
        if task.is_easy and not task.after and day.places[index]
    ]
    return sorted(easy, key=lambda pair: (-pair[1].value, pair[0]))[:MOST_OPENINGS]
