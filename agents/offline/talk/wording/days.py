"""Days, times and lengths as people say them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agents.offline.talk.shapes import Facts


def day_in_words(day: date, today: date) -> str:
    """ "today", "tomorrow", else "Friday 27 Nov"; another year is said."""
    if day == today:
        return "today"
    if day == today + timedelta(days=1):
        return "tomorrow"
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day:%A} {day.day} {day:%b}{year}"


def due_in_words(due: object, has_time: bool, facts: Facts) -> str:
    """A due date of a tool (ISO) or of an act (ISO day or moment); "" where it is none."""
    local = local_of(due, facts.zone)
    if local is None:
        return ""
    clock = f", {local:%H:%M}" if has_time else ""
    return f"{day_in_words(local.date(), facts.local.date())}{clock}"


def argument_in_words(due: object, facts: Facts) -> str:
    return due_in_words(due, isinstance(due, str) and "T" in due, facts)


def local_of(due: object, zone: ZoneInfo) -> datetime | None:
    if not isinstance(due, str):
        return None
    try:
        moment = datetime.fromisoformat(due)
    except ValueError:
        return None
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def clock_in_words(moment: object, facts: Facts) -> str:
    local = local_of(moment, facts.zone)
    return f"{local:%H:%M}" if local else ""


def minutes_in_words(minutes: object) -> str:
    if not isinstance(minutes, int):
        return ""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"
