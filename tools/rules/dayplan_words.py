"""What a plan says for itself: why something is where it is, why something is not in it."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from tools.rules.days import local_wall

LEVELS: Final = {1: "low", 2: "medium", 3: "high"}
BREAK: Final = "Break"
MEAL: Final = "Lunch break"
MEAL_REASON: Final = "Time to eat, move and look out of the window"
WARM_UP: Final = "A short, easy start"
CHOSEN: Final = "One of the tasks you chose for the day"
DONE: Final = "It is done already"
BLOCKED: Final = "It is marked as blocked"
NO_TIME: Final = "No free time is left in this day"
FOCUS: Final = "Three focus tasks are enough for one day"
NO_PLACE: Final = "It found no place beside the other tasks and their breaks"
CROWDED: Final = "More urgent tasks came first"
FULL: Final = "Only 70 % of the free time is planned, and that is full"


def clock(moment: datetime, zone: ZoneInfo) -> str:
    return f"{local_wall(moment, zone):%H:%M}"


def duration(minutes: int) -> str:
    """20 min, 1 h, 1 h 15 min."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] * (hours > 0) + [f"{rest} min"] * (rest > 0 or not hours)
    return " ".join(parts)


def after_work(minutes: int) -> str:
    return f"A break after {duration(minutes)} of work"


def inside_sitting() -> str:
    return "A break in the middle of a long task"


def energy_fit(needed: int, expected: int) -> str | None:
    """Why now, by energy; nothing where there is more of it than the task takes."""
    if needed == expected:
        return f"fits the {LEVELS[expected]} energy expected then"
    if needed > expected:
        return f"takes {LEVELS[needed]} energy where {LEVELS[expected]} is expected; go gently"
    return None


def in_time(due: str) -> str:
    return f"ends before it is due at {due}"


def not_in_time(due: str) -> str:
    return f"nothing free is long enough before it is due at {due}"


def one_sitting(minutes: int, left: int) -> str:
    return f"one sitting of {duration(minutes)} towards {duration(left)}"


def waits_for(titles: list[str]) -> str:
    named = " and ".join(f"'{title}'" for title in titles)
    return f"It waits for {named}"


def waits_for_rest(title: str) -> str:
    return f"It waits for '{title}', which takes more than one sitting"


def too_long(minutes: int, longest: int) -> str:
    free = f"the longest free stretch is {duration(longest)}" if longest else "none is free"
    return f"It takes {duration(minutes)} in one piece; {free}"


def too_full(minutes: int, most: int) -> str:
    return f"It takes {duration(minutes)}; 70 % of the free time is {duration(most)}"


def before_due(due: str) -> str:
    return f"No place was left before it is due at {due}"


def sentence(parts: list[str]) -> str:
    text = "; ".join(parts)
    return text[:1].upper() + text[1:]
