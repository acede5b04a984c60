"""A plan as a call of its tool, or the question that its times leave open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from agents.offline.talk.asking import confirming, offering
from agents.offline.talk.planning.days import part_bounds
from agents.offline.talk.planning.reckoning import Stretch, minute_of
from agents.offline.talk.planning.told import Open, Told
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, Facts

TOOL: Final = "plan_day"
OVER: Final = "That part of today is over. Shall I plan it for tomorrow?"
LENGTHS: Final = {"Half an hour": 30, "An hour": 60, "Two hours": 120}
WINDOW_OR_BUSY: Final = ("Plan that time", "I'm busy then")
POINT: Final = ("I start then", "I stop then", "I'm busy for an hour")


def bare_plan(facts: Facts) -> Act:
    """A plan of today, with nothing told of its times."""
    return Act(
        TOOL, {"date": facts.local.date().isoformat(), "start": None, "end": None, "busy": []}
    )


def timed(act: Act, told: Told, facts: Facts) -> Outcome:
    """The plan with what is told, or what has to be asked before."""
    if told.asks:
        return _asking(act, told, facts)
    made = filled(act, told, facts)
    start, end = made.arguments["start"], made.arguments["end"]
    if not (isinstance(start, str) and isinstance(end, str) and start >= end):
        return Outcome(acts=(made,))
    day = date.fromisoformat(str(made.arguments["date"]))
    if day == facts.local.date() and datetime.fromisoformat(end) <= facts.now:
        following = filled(act, replace(told, day=day + timedelta(days=1)), facts)
        return confirming(OVER, (following,))
    return _crossed(made)


def _crossed(made: Act) -> Outcome:
    """A start behind the end: one of them holds."""
    start, end = (str(made.arguments[name])[11:16] for name in ("start", "end"))
    options = (f"Start at {start}", f"Stop at {end}")
    choices = tuple((Act(TOOL, made.arguments | {name: None}),) for name in ("end", "start"))
    return offering("The start and the end don't fit together. Which one holds?", options, choices)


def filled(act: Act, told: Told, facts: Facts) -> Act:
    """A known plan with the day, the ends and the busy times that are told now."""
    known = act.arguments
    day = told.day or date.fromisoformat(str(known["date"]))
    start, end = _bounds(told, day, facts)
    busy = [
        *_kept(known["busy"], day),
        *({"start": _at(day, one, facts), "end": _at(day, two, facts)} for one, two in told.busy),
    ]
    return Act(
        act.tool,
        {
            "date": day.isoformat(),
            "start": _at(day, start, facts) if start else _moved(known["start"], day),
            "end": _at(day, end, facts) if end else _moved(known["end"], day),
            "busy": [one for at, one in enumerate(busy) if one not in busy[:at]],
        },
    )


def _bounds(told: Told, day: date, facts: Facts) -> tuple[time | None, time | None]:
    """Today never begins before now."""
    first, last = part_bounds(told.part)
    if first is not None and told.end is not None and told.end <= first:
        first = None
    start, end = told.start or first, told.end or last
    if start is not None and day == facts.local.date():
        start = max(start, minute_of(facts.local))
    return start, end


def _at(day: date, clock: time, facts: Facts) -> str:
    return datetime.combine(day, clock, facts.zone).isoformat()


def _moved(moment: object, day: date) -> str | None:
    """The same clock on the plan's day."""
    if not isinstance(moment, str):
        return None
    known = datetime.fromisoformat(moment)
    return datetime.combine(day, known.time(), known.tzinfo).isoformat()


def _kept(busy: object, day: date) -> list[dict[str, object]]:
    rows = busy if isinstance(busy, list) else []
    return [{name: _moved(moment, day) for name, moment in row.items()} for row in rows]


def _asking(act: Act, told: Told, facts: Facts) -> Outcome:
    """Asks about the first of its kind; the answer goes for all of that kind."""
    first = told.asks[0]
    alike = [one for one in told.asks if one.use == first.use and bool(one.end) == bool(first.end)]
    plain = replace(told, asks=())
    text, choices = _choices(alike, plain)
    acts = tuple((filled(act, one, facts),) for one in choices.values())
    return offering(text, tuple(choices), acts)


def _choices(alike: Sequence[Open], told: Told) -> tuple[str, dict[str, Told]]:
    first = alike[0]
    at = f"{first.start:%H:%M}"
    if first.end is not None:
        window = replace(told, start=first.start, end=first.end)
        busy = [(one.start, one.end) for one in alike if one.end]
        text = f"Is {at} to {first.end:%H:%M} the time to plan, or are you busy then?"
        return text, dict(zip(WINDOW_OR_BUSY, (window, _with(told, busy)), strict=True))
    if first.use == "event":
        text = f"How long are you busy at {at}?"
        return text, {name: _lasting(told, alike, many) for name, many in LENGTHS.items()}
    text = f"Is {at} when you start, when you have to stop, or are you busy then?"
    start, end = replace(told, start=first.start), replace(told, end=first.start)
    return text, dict(zip(POINT, (start, end, _lasting(told, alike, 60)), strict=True))


def _lasting(told: Told, alike: Sequence[Open], minutes: int) -> Told:
    return _with(told, [(one.start, _after(one.start, minutes)) for one in alike])


def _after(clock: time, minutes: int) -> time:
    last = min(clock.hour * 60 + clock.minute + minutes, 24 * 60 - 1)
    return time(last // 60, last % 60)


def _with(told: Told, busy: Sequence[Stretch]) -> Told:
    return replace(told, busy=(*told.busy, *busy))


def with_length(one: Act, other: Act, minutes: int) -> Act:
    """The plan in which what the two do not share lasts so long."""
    shared = _rows(other)
    busy = [row if row in shared else _resized(row, minutes) for row in _rows(one)]
    return Act(one.tool, one.arguments | {"busy": busy})


def _rows(act: Act) -> list[dict[str, str]]:
    busy = act.arguments["busy"]
    return busy if isinstance(busy, list) else []


def _resized(row: dict[str, str], minutes: int) -> dict[str, str]:
    start = datetime.fromisoformat(row["start"])
    return row | {"end": (start + timedelta(minutes=minutes)).isoformat()}
