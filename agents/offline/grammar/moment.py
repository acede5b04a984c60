"""Puts the phrases of one item together: which dates belong together, which one was taken back."""

import re
from datetime import date
from typing import NamedTuple

from agents.offline.grammar.almanac import shift, shift_days
from agents.offline.grammar.corrections import CORRECTION
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.quantity import quantity
from agents.offline.grammar.settle import settle
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import Frame, When, unite

_RANGE = re.compile(r"\s{0,3}(?:-|to|until|till|til|through|thru|/|and|,)\s{0,3}(?:the\s{1,3})?")
_BESIDE = 3
_UNTIL = ("until", "till", "til", "through", "thru", "ending", "ends")


class Moment(NamedTuple):
    """What an item says of its time. `used` are the phrases that said it, `taken_back` those that
    a correction replaced, with the correction's words; `until` ends a recurrence,
    `other` is the second of two days to choose from ("tuesday or wednesday")."""

    when: When | None = None
    used: tuple[Atom, ...] = ()
    taken_back: tuple[tuple[int, int], ...] = ()
    until: date | None = None
    other: When | None = None


def moment_of(sheet: Sheet, atoms: list[Atom], frame: Frame, *, repeats: bool) -> Moment:
    """All `when` and `offset` phrases of an item united in order."""
    result = Moment()
    pending: Atom | None = None
    for atom in atoms:
        if atom.kind == "offset":
            pending = atom
        elif atom.kind == "when" and atom.when is not None:
            when = _shifted(pending, atom.when, result.when, frame)
            result = _joined(sheet, result, pending, atom, when, frame, repeats=repeats)
            pending = None
    return result


def _joined(
    sheet: Sheet,
    said: Moment,
    pending: Atom | None,
    atom: Atom,
    when: When,
    frame: Frame,
    *,
    repeats: bool,
) -> Moment:
    used = (*said.used, *((pending,) if pending else ()), atom)
    if repeats and _led_by_until(sheet, atom):
        return said._replace(used=used, until=_end_of(when, frame))
    if said.when is None or (pending and when.day is not None):
        return said._replace(when=when, used=used)
    return _with(sheet, said, atom, when, frame, repeats=repeats)


def _end_of(when: When, frame: Frame) -> date | None:
    settled = settle(when, frame) if when.dated else None
    return settled[0] if settled else None


def _with(
    sheet: Sheet, said: Moment, atom: Atom, when: When, frame: Frame, *, repeats: bool
) -> Moment:
    old = said.when or When()
    last = said.used[-1] if said.used else atom
    gap = sheet.folded[last.end : min(atom.start, last.end + 60)] + " "
    if CORRECTION.fullmatch(gap):
        gone = (*said.taken_back, (last.start, atom.start))
        return Moment(_corrected(old, when), (*said.used[:-1], atom), gone, said.until)
    used = (*said.used, atom)
    both = unite(old, when)
    if both is not None and _compatible(old, when):
        return said._replace(when=both, used=used)
    if _named_beside(old, when) and atom.start - last.end <= _BESIDE:
        return said._replace(when=when if when.day else old, used=used)
    if gap.strip() == "or" and when.dated:
        return said._replace(used=used, other=when)
    if not _range_end(sheet, last, atom):
        return said
    return said._replace(used=used, until=said.until or _end_of(when, frame) if repeats else None)


def _named_beside(old: When, when: When) -> bool:
    """A wrong weekday beside a full date: "Thursday, 15 December 2027"; the date counts."""
    return (old.day is None) != (when.day is None) and None not in (
        old.weekday if old.day is None else when.weekday,
        old.day or when.day,
    )


def _corrected(said: When, fresh: When) -> When:
    """The new words replace what they speak of; a new day keeps the old clock."""
    if fresh.dated and fresh.clock is None and said.clock is not None:
        return fresh._replace(clock=said.clock, loose=said.loose, part=said.part)
    if fresh.loose and fresh.clock is not None and said.clock is not None and not said.loose:
        clock = fresh.clock.replace(hour=fresh.clock.hour % 12 + 12 * (said.clock.hour >= 12))
        fresh = fresh._replace(clock=clock, loose=False)
    if not fresh.dated and fresh.clock is not None and said.dated:
        return said._replace(clock=fresh.clock, loose=fresh.loose, part=fresh.part)
    return fresh


def _compatible(said: When, fresh: When) -> bool:
    return fresh.year is None or said.month is not None or fresh.month is not None


def _led_by_until(sheet: Sheet, atom: Atom) -> bool:
    first = sheet.first(atom)
    return sheet.low(first) in _UNTIL or sheet.low(first - 1) in _UNTIL


def _range_end(sheet: Sheet, last: Atom, atom: Atom) -> bool:
    gap = sheet.folded[last.end : atom.start] if atom.start - last.end < 40 else "?" * 40
    first = sheet.first(atom)
    return bool(_RANGE.fullmatch(gap)) or any(
        sheet.low(i) in (*_UNTIL, "within", "to") for i in (first - 1, first)
    )


def _shifted(offset: Atom | None, when: When, said: When | None, frame: Frame) -> When:
    settled = settle(when._replace(clock=None), frame) if offset is not None else None
    if offset is None or settled is None:
        return when
    return When(day=_counted(settled[0], offset, said), clock=when.clock, loose=when.loose)


def _counted(day: date, offset: Atom, said: When | None) -> date | None:
    """Units after a day; after "Sunday", weeks count Sundays: the third one after that day."""
    parts = quantity(offset.text)
    if said is not None and said.weekday is not None and [name for _, name in parts] == ["week"]:
        ahead = (said.weekday - day.weekday() - 1) % 7 + 1
        return shift_days(day, ahead + 7 * (round(parts[0][0]) - 1))
    found: date | None = day
    for count, name in parts:
        found = shift(found, name, offset.amount * count) if found else None
    return found
