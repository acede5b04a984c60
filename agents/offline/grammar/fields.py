"""The fields of one item from its phrases."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, timezone

from agents.offline.grammar.almanac import at, moved_to
from agents.offline.grammar.cycle import Cycle, first_day
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.marks import LEVELS
from agents.offline.grammar.moment import Moment, moment_of
from agents.offline.grammar.phrase import Atom
from agents.offline.grammar.remain import remains
from agents.offline.grammar.settle import read_clock, settle
from agents.offline.grammar.shapes import Priority
from agents.offline.grammar.sheet import Sheet
from agents.offline.grammar.when import Frame, When, unite

NOON = time(12)
_MORNING_WORDS = listed(
    """
    morning mornings breakfast wake alarm sunrise coffee jog commute standup
    """
)
_EVENING_CYCLES = frozenset(["night", "nights", "nightly", "evening", "evenings", "afternoon"])
_EVENING_WORDS = listed(
    """
    dinner supper party drinks movie cinema concert theatre theater bed bedtime pub date table
    reservation restaurant takeaway beers gig opera ballet
    """
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What the phrases of an item say; `used` are those that go from its title."""

    due_at: datetime | None = None
    due_has_time: bool = False
    priority: Priority | None = None
    tags: tuple[str, ...] = ()
    project: str | None = None
    recurrence: str | None = None
    estimated_minutes: int | None = None
    moment: Moment = field(default_factory=Moment)
    used: tuple[Atom, ...] = ()


def fields_of(
    sheet: Sheet, start: int, end: int, frame: Frame, heading: When | None = None
) -> Fields:
    """Reads all phrases within a word range; `heading` is a day that stands over it."""
    atoms = _atoms(sheet, start, end)
    cycle = next((a for a in atoms if a.kind == "recurrence"), None)
    moment = moment_of(sheet, atoms, frame, repeats=cycle is not None)
    moment = replace(moment, when=_under(heading, moment.when))
    plain = _plain(atoms, repeats=cycle is not None)
    limits = [a for a in atoms if a.kind == "limit"]
    said = [*moment.used, *plain.used, *limits, *([cycle] if cycle else [])]
    used = sorted((a for a in said if not remains(sheet, a)), key=lambda a: a.start)
    found = replace(plain, moment=moment, used=tuple(used))
    half = _half_of_day(sheet, start, end)
    if cycle is None or cycle.cycle is None:
        return _dated(found, moment.when, frame, half)
    return _repeating(found, _limited(cycle.cycle, limits, moment), frame, half)


def _under(heading: When | None, said: When | None) -> When | None:
    if heading is None or (said is not None and said.dated):
        return said
    return unite(heading, said) if said is not None else heading


def marks_of(sheet: Sheet, start: int, end: int) -> Fields:
    """Only tags, project and priority: for thoughts, in which a day is no due date."""
    atoms = [a for a in _atoms(sheet, start, end) if a.kind in ("tag", "project", "priority")]
    return _plain(atoms, repeats=False)


def kept_whole(fields: Fields) -> Fields:
    """The same fields with every phrase but the marks left in the title."""
    marks = tuple(a for a in fields.used if a.kind in ("tag", "project"))
    return replace(fields, used=marks)


def _atoms(sheet: Sheet, start: int, end: int) -> list[Atom]:
    found: list[Atom] = []
    for i in range(start, end):
        atom = sheet.own(i)
        if atom is not None and (not found or found[-1] is not atom):
            found.append(atom)
    return found


def _plain(atoms: list[Atom], *, repeats: bool) -> Fields:
    levels: list[Priority] = [LEVELS[a.text] for a in atoms if a.kind == "priority"]
    tags = [a for a in atoms if a.kind == "tag"]
    projects = [a for a in atoms if a.kind == "project"]
    priorities = [a for a in atoms if a.kind == "priority"]
    lengths = [a for a in atoms if a.kind == "duration" or (a.kind == "limit" and not repeats)]
    used = [*tags, *projects, *priorities, *lengths[:1]]
    return Fields(
        tags=tuple(dict.fromkeys(a.text.casefold() for a in tags)),
        project=projects[0].text if projects else None,
        priority=sorted(levels, key=_rank)[-1] if levels else None,
        estimated_minutes=max(1, round(lengths[0].amount)) if lengths else None,
        used=tuple(used),
    )


def _rank(level: Priority) -> int:
    return ("low", "medium", "high", "urgent").index(level)


def _half_of_day(sheet: Sheet, start: int, end: int) -> str | None:
    said = {sheet.low(i) for i in range(start, end)}
    if said & _EVENING_CYCLES:
        return "pm"
    if said & _MORNING_WORDS:
        return "am"
    return "pm" if said & _EVENING_WORDS else None


def _dated(found: Fields, when: When | None, frame: Frame, half: str | None) -> Fields:
    settled = settle(when, frame, half) if when is not None else None
    if when is None or settled is None:
        return found
    day, clock = settled
    minutes = found.estimated_minutes or when.minutes
    if when.moment is not None:
        return replace(found, due_at=moved_to(when.moment, UTC), due_has_time=True)
    there = frame.now.tzinfo
    if when.offset is not None:
        there = timezone(timedelta(minutes=when.offset))
    due = at(day, clock or NOON, there)
    timed = clock is not None and due is not None
    return replace(found, due_at=due, due_has_time=timed, estimated_minutes=minutes)


def _limited(cycle: Cycle, limits: list[Atom], moment: Moment) -> Cycle:
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


def _repeating(found: Fields, cycle: Cycle, frame: Frame, half: str | None) -> Fields:
    found = replace(found, recurrence=cycle.rrule())
    when = found.moment.when
    if when is not None and when.dated:
        return _dated(found, _on_cycle(cycle, when, frame), frame, half)
    clock = read_clock(when, half) if when is not None else None
    over = clock is not None and clock <= frame.now.time()
    first = first_day(cycle, frame.today, over=over)
    return _first(found, first, clock, frame)


def _on_cycle(cycle: Cycle, when: When, frame: Frame) -> When:
    """ "Every Wednesday, starting next week": the first Wednesday from there."""
    settled = settle(replace(when, clock=None), frame)
    first = first_day(cycle, settled[0], over=False) if settled and cycle.days else None
    return replace(when, day=first, week=None, weekday=None) if when.vague and first else when


def _first(found: Fields, day: date | None, clock: time | None, frame: Frame) -> Fields:
    if day is None:
        return found
    due = at(day, clock or NOON, frame.now.tzinfo)
    return replace(found, due_at=due, due_has_time=clock is not None and due is not None)
