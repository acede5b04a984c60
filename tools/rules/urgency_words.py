"""The facts behind an urgency score, in words that state and never scold."""

from __future__ import annotations

from datetime import date
from typing import Final

UNDATED: Final = "no due date"
STARTED: Final = "already started"
BLOCKED: Final = "waits for something else"
DAYS_OF_A_WEEK: Final = 7
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def due(day: date, today: date, past: bool) -> str:
    """When a task is, or was, due, seen from today."""
    days = (day - today).days
    if past:
        return f"was due {'earlier today' if days >= 0 else near_day(day, today)}"
    return f"due {near_day(day, today)}"


def near_day(day: date, today: date) -> str:
    """A day as people name it: today, tomorrow, on Friday, on 14 November."""
    days = (day - today).days
    named = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    if named:
        return named
    if abs(days) < DAYS_OF_A_WEEK:
        return f"on {WEEKDAYS[day.weekday()]}"
    year = "" if day.year == today.year else f" {day.year}"
    return f"on {day.day} {MONTHS[day.month - 1]}{year}"


def priority(name: str) -> str:
    return f"{name} priority"


def unblocks(tasks: int) -> str:
    return f"unblocks {tasks} other task{'' if tasks == 1 else 's'}"


def age(days: int) -> str:
    return f"on your list for {days} day{'' if days == 1 else 's'}"
