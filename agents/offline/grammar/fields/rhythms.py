"""How an item repeats, and its first day."""

from dataclasses import replace
from datetime import date, time

from agents.offline.grammar.almanac import at
from agents.offline.grammar.cycle import Cycle, first_day
from agents.offline.grammar.fields.dues import NOON, with_due
from agents.offline.grammar.fields.shape import Fields
from agents.offline.grammar.moment import Moment
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.settle import read_clock, settle
from agents.offline.grammar.when import Frame, When


def limited(cycle: Cycle, limits: list[Atom], moment: Moment) -> Cycle:
    cycle = replace(cycle, until=moment.until)
    for limit in limits:
        if limit.text == "count":
            cycle = replace(cycle, count=int(limit.amount))
        elif limit.when is not None and limit.when.day is not None:
            cycle = replace(cycle, until=limit.when.day)
    return _with_days(cycle, moment.when)


def _with_days(cycle: Cycle, when: When | None) -> Cycle:
    """A day said apart from the recurrence belongs to it: "every week at 5 on Tuesday"."""
    if when is None or cycle.days or cycle.month_days:
        return cycle
    if cycle.freq == "WEEKLY" and when.weekday is not None:
        return replace(cycle, days=((0, when.weekday),))
    if cycle.freq == "MONTHLY" and when.dom is not None and when.month is None:
        return replace(cycle, month_days=(when.dom,))
    if cycle.freq == "YEARLY" and when.dom is not None and when.month is not None:
        return replace(cycle, month_days=(when.dom,), months=(when.month,))
    return cycle


def with_recurrence(found: Fields, cycle: Cycle, frame: Frame, half: str | None) -> Fields:
    found = found._replace(recurrence=cycle.rrule())
    when = found.moment.when
    if when is not None and when.dated:
        return with_due(found, _on_cycle(cycle, when, frame), frame, half)
    clock = read_clock(when, half) if when is not None else None
    over = clock is not None and clock <= frame.now.time()
    first = first_day(cycle, frame.today, over=over)
    return _first(found, first, clock, frame)


def _on_cycle(cycle: Cycle, when: When, frame: Frame) -> When:
    """ "Every Wednesday, starting next week": the first Wednesday from there."""
    settled = settle(when._replace(clock=None), frame)
    first = first_day(cycle, settled[0], over=False) if settled and cycle.days else None
    return when._replace(day=first, week=None, weekday=None) if when.vague and first else when


def _first(found: Fields, day: date | None, clock: time | None, frame: Frame) -> Fields:
    if day is None:
        return found
    due = at(day, clock or NOON, frame.now.tzinfo)
    return found._replace(due_at=due, due_has_time=clock is not None and due is not None)
