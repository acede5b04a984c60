"""The times that a message tells of a plan, as clocks of its day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import pairwise
from typing import Final

from agents.offline.talk.planning.days import Bounds, ahead_in, day_in, part_bounds, part_in
from agents.offline.talk.planning.marks import Mark, marks_in
from agents.offline.talk.planning.reckoning import Clocks, Stretch, minute_of
from agents.offline.talk.planning.sorting import Sorted, Use, sorted_out
from agents.offline.talk.shapes import Facts

ASKED: Final = ("event", "unclear")
LATE: Final = ("evening", "eve", "night", "tonight")


@dataclass(frozen=True, slots=True)
class Open:
    """A time of which it is not told what it is for; without an end it is a point."""

    start: time
    end: time | None
    use: Use


@dataclass(frozen=True, slots=True)
class Told:
    day: date | None = None
    start: time | None = None
    end: time | None = None
    busy: tuple[Stretch, ...] = ()
    asks: tuple[Open, ...] = ()
    part: str | None = None

    @property
    def has_times(self) -> bool:
        return bool(self.start or self.end or self.busy)


def told_in(low: str, facts: Facts, fallback: date | None = None, *, is_late: bool = False) -> Told:
    """ "I'm free tomorrow from 2, make a plan": the day and the clocks of all clauses, where no
    day is said those of the `fallback`."""
    marks = marks_in(low)
    places = [mark.span for mark in marks]
    day, part = day_in(low, facts, places), part_in(low, places)
    is_today = (day or fallback or facts.local.date()) == facts.local.date()
    clocks = Clocks(minute_of(facts.local) if is_today else None, is_late or part in LATE)
    found = [_yet_to_come(one, clocks) for one in sorted_out(marks)]
    told = replace(_told(found, clocks, ahead_in(low, facts.local)), day=day, part=part)
    return replace(told, asks=tuple(_open(found, clocks, told)))


def _yet_to_come(one: Sorted, clocks: Clocks) -> Sorted:
    """A start that is over this morning may be one of the evening."""
    face, clock = one.mark.first, clocks.point(one.mark)
    if one.use != "start" or face is None or clock is None or clocks.now is None:
        return one
    is_past = face.is_loose and clock < clocks.now and not one.mark.is_stretch
    return Sorted(one.mark, "unclear") if is_past else one


def _told(found: Sequence[Sorted], clocks: Clocks, ahead: Bounds) -> Told:
    windows, taken = _apart(
        sorted(_stretches(found, "window", clocks)), _stretches(found, "busy", clocks)
    )
    busy = (*taken, *_gaps(windows))
    start, end = (windows[0][0], windows[-1][1]) if windows else ahead
    starts = [start, *_points(found, "start", clocks, None)]
    start = max((one for one in starts if one), default=None)
    ends = [end, *_points(found, "end", clocks, start or clocks.now)]
    return Told(start=start, end=min((one for one in ends if one), default=None), busy=busy)


def _stretches(found: Sequence[Sorted], use: Use, clocks: Clocks) -> list[Stretch]:
    taken = (clocks.stretch(one.mark) for one in found if one.use == use)
    return [one for one in taken if one is not None]


def _apart(windows: list[Stretch], busy: list[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """ "From 10 to 3, the concert is 1 to 2": what holds another stretch is no busy time."""
    if windows or len(busy) < 2:
        return windows, busy
    start, end = min(one[0] for one in busy), max(one[1] for one in busy)
    inside = [one for one in busy if one != (start, end)]
    return ([(start, end)], inside) if len(inside) < len(busy) else (windows, busy)


def _gaps(windows: Sequence[Stretch]) -> list[Stretch]:
    return [(before[1], after[0]) for before, after in pairwise(windows) if before[1] < after[0]]


def _points(
    found: Sequence[Sorted], use: Use, clocks: Clocks, after: time | None
) -> list[time | None]:
    kept: list[time | None] = []
    for at, one in enumerate(found):
        if one.use == use:
            mark = found[at - 1].mark if one.mark.is_then else one.mark
            kept.append(_clock(mark, one.use, clocks, after))
    return kept


def _clock(mark: Mark, use: Use, clocks: Clocks, after: time | None) -> time | None:
    if not mark.is_stretch:
        return clocks.point(mark, after)
    both = clocks.stretch(mark)
    return both[1 if use == "start" else 0] if both else None


def _open(found: Sequence[Sorted], clocks: Clocks, told: Told) -> Iterator[Open]:
    """What is left to ask: not what lies outside of the plan anyway."""
    first, last = part_bounds(told.part)
    for mark, use in found:
        if use not in ASKED:
            continue
        both = clocks.stretch(mark) if mark.is_stretch else None
        start, end = both or (clocks.point(mark, clocks.now), None)
        if start is not None and not _is_outside(
            start, end, (told.start or first, told.end or last)
        ):
            yield Open(start, end, use)


def _is_outside(start: time, end: time | None, bounds: Bounds) -> bool:
    first, last = bounds
    return (first is not None and (end or start) <= first) or (last is not None and start >= last)
