"""What a clock shows: hours, minutes, am and pm."""

from datetime import time

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.when import When

HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
HOUR = rf"(?:\d{{1,2}}|{HOURS})"
MERIDIEM = r"(?: ?(?:[ap]\. ?m\.?|[ap]m)(?!\w)|[ap](?!\w))"
TAIL = r"(?: ?(?:o'? ?clock|hrs|hours|h|sharp|on the dot))?"
LED = r"(?:at|@|by|before|b4|around|about|after|till|until|approximately)"
LED_WORDS = listed("at @ by before b4 around about after till until approximately")
AT = rf"(?:{LED} ?)?"
MINUTES = (
    r"(?:o'?h? ?(?:five)|fifteen|thirty|forty[ -]?five|(?:twenty|forty|fifty)(?:[ -]five)?|ten)"
)


def clock_of(hour: int, minute: int, meridiem: str | None) -> time | None:
    """A time of day, or None where no clock shows it."""
    if meridiem and not 1 <= hour <= 12:
        return time(hour, minute) if meridiem == "p" and 12 < hour < 24 and minute < 60 else None
    if meridiem:
        hour = hour % 12 + (12 if meridiem == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def face(hour: int, minute: int, meridiem: str | None, *, padded: bool = False) -> When | None:
    clock = clock_of(hour, minute, meridiem)
    if clock is None:
        return None
    return When(clock=clock, loose=not meridiem and 1 <= hour <= 12 and not padded)


def meridiem(text: str | None) -> str | None:
    return text.strip()[0] if text else None
