"""From when to when a day is planned, and what of it is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from tools.context import Context
from tools.errors import InvalidInput
from tools.plan.shapes import PlanRequest
from tools.rules.dayplan_grid import Span
from tools.rules.days import (
    ACTIVITY_DAY_STARTS_AT,
    activity_day,
    activity_day_start,
    has_date,
    instant_of,
)
from tools.shapes import resolve_moment

DAY_STARTS_AT: Final = time(9)
DAY_ENDS_AT: Final = time(18)
EVENING_ENDS_AT: Final = time(22)


@dataclass(frozen=True, slots=True)
class Window:
    """The activity day that is planned; nothing is left of it where `end` is not after `start`."""

    day: date
    start: datetime
    end: datetime
    busy: list[Span]


def resolve_window(context: Context, request: PlanRequest) -> Window:
    """The request's times as moments; `InvalidInput` says which one can not be."""
    day = resolve_day(context, request)
    start = moment_of(context, day, "start", request.start or DAY_STARTS_AT)
    if day == context.today:
        start = max(start, context.now)
    end = resolve_end(context, request, day, start)
    busy = [
        (
            on_day(context, day, each.start),
            on_day(context, day, each.end),
        )
        for each in request.busy
    ]
    if any(begins >= ends for begins, ends in busy):
        raise InvalidInput("A busy time must end after it starts", field="busy")
    return Window(day, start, end, busy)


def resolve_day(context: Context, request: PlanRequest) -> date:
    day: date = request.date or context.today
    if request.date is None and isinstance(request.start, datetime):
        day = activity_day(resolve_moment(request.start, context.zone), context.zone)
    if day < context.today:
        raise InvalidInput("This day is over; plan today or a day to come", field="date")
    return day


def resolve_end(context: Context, request: PlanRequest, day: date, start: datetime) -> datetime:
    """As it was said, else 18:00, or 22:00 where the start lies beyond."""
    if request.end is None:
        ends = [instant_of(datetime.combine(day, at), context.zone) for at in ENDS]
        return next((end for end in ends if end > start), start)
    end = moment_of(context, day, "end", request.end)
    if end <= start:
        raise InvalidInput("The day's end must come after its start, and after now", field="end")
    return end


ENDS: Final = (DAY_ENDS_AT, EVENING_ENDS_AT)


def moment_of(context: Context, day: date, field: str, said: datetime | time) -> datetime:
    """A bound of the planned day, which runs from 04:00 to 04:00."""
    moment = on_day(context, day, said)
    if activity_day_start(day, context.zone) <= moment <= next_day(context, day):
        return moment
    raise InvalidInput(f"Must lie between 04:00 on {day} and 04:00 a day later", field=field)


def next_day(context: Context, day: date) -> datetime:
    following = day + timedelta(days=1)
    while not has_date(following, context.zone):
        following += timedelta(days=1)
    return activity_day_start(following, context.zone)


def on_day(context: Context, day: date, said: datetime | time) -> datetime:
    if isinstance(said, datetime):
        return resolve_moment(said, context.zone)
    is_night = said < ACTIVITY_DAY_STARTS_AT
    wall = datetime.combine(day + timedelta(days=is_night), said)
    return instant_of(wall, context.zone)
