"""One clock as it is said: "half eleven", "9.30", "three in the afternoon", "noon"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from agents.offline.grammar.clock.faces import HOURS, MINUTES, clock_of
from agents.offline.grammar.numbers import cardinal

NUMBER: Final = rf"(?:[01]?\d|2[0-4]|{HOURS})"
HALF: Final = r"(?: ?[ap]\.?m\b)"
PART: Final = r"(?: (?:in the |at |this )?(?:morning|afternoon|evening|night|tonight)\b)"
TAIL: Final = rf"(?: ?-?ish\b| oclock| or so| sharp)?{HALF}?(?: oclock)?{PART}?"
PAST: Final = (
    rf"(?:half|(?:a )?quarter|twenty(?: five)?|\d{{1,2}}|ten|five)(?: minutes)? past {NUMBER}"
)
TO: Final = rf"(?:(?:a )?quarter|twenty(?: five)?) (?:to|of) {NUMBER}"
EXACT: Final = (
    rf"(?:(?:12 )?(?:noon|midday|midnight)|{PAST}|{TO}|half {NUMBER}|\d{{1,2}}[:.][0-5]\d"
    rf"|\d{{1,2}}h(?:[0-5]\d)?|\d{{3,4}}(?= ?[ap]m\b)|(?:{HOURS}) {MINUTES}|\d{{1,2}} (?:15|30|45)"
    rf"|{NUMBER}(?= ?[ap]\.?m\b| oclock| ?-?ish\b|{PART}))"
)
MINUTES_TO: Final = rf"(?:ten|five|\d{{1,2}}) to {NUMBER}"
UNITS: Final = (
    r"(?! ?(?:hours?|minutes|h|days?|weeks?|things?|tasks?|items|jobs|kids|people|times|steps|of"
    r"|more|others?|percent|at a time|by one|last|quick|big|small|or \w+ hours|tabs|calls|meetings"
    r"|clients|and a half)\b| ?%)(?![\w%/]|[:.]\d)"
)
"""What follows a number that counts something."""
ROUND_CLOCK: Final = r"(?:[01]\d|2[0-3])[0-5][05]"
CLOCK: Final = rf"(?:{EXACT}{TAIL}(?!\w)|(?:{ROUND_CLOCK}|{NUMBER}){TAIL}{UNITS})"
TRAILING: Final = re.compile(
    rf"(?: ?-?ish| oclock| or so| sharp)?(?P<half>{HALF})?(?: oclock)?(?P<part>{PART})?$"
)
ALONE: Final = re.compile(r"(?P<m>half|quarter|a quarter) past$")
SHAPES: Final = (
    re.compile(r"(?:12 )?(?P<name>noon|midday|midnight)"),
    re.compile(rf"(?P<m>.+?)(?: minutes)? (?P<side>past|to|of) (?P<h>{NUMBER})"),
    re.compile(rf"(?P<m>half) (?P<h>{NUMBER})"),
    re.compile(r"(?P<h>\d{1,2})[:.h ](?P<m>\d\d)"),
    re.compile(r"(?P<h>\d{1,2}?)(?P<m>\d\d)"),
    re.compile(rf"(?P<h>{HOURS}) (?P<m>{MINUTES})"),
    re.compile(rf"(?P<h>{NUMBER})h?"),
)
FRACTIONS: Final = {"half": 30, "quarter": 15, "a quarter": 15}
DAYTIME, WORKDAY, NOON = 5, 7, 12
LAST: Final = time(23, 59)


@dataclass(frozen=True, slots=True)
class Face:
    """What a clock shows: `half` is "a", "p", or nothing where it was not said."""

    hour: int
    minute: int
    half: str = ""

    @property
    def is_loose(self) -> bool:
        return not self.half and 1 <= self.hour <= NOON

    def time(self, *, late: bool = False, after: time | None = None) -> time | None:
        """An open hour is one of a working day, `late` one of the evening; it comes `after`."""
        if self.hour == 24:
            return LAST
        shown = clock_of(self.hour, self.minute, self.half or None)
        if shown is None or not self.is_loose or self.hour == NOON:
            return shown
        is_pm = self.hour < (NOON if late and self.hour >= DAYTIME else WORKDAY)
        found = shown.replace(hour=self.hour + NOON) if is_pm else shown
        return later(found) if after is not None and found <= after else found


def later(clock: time) -> time:
    """The same hour of the afternoon, where there is one."""
    return clock.replace(hour=clock.hour + NOON) if clock.hour < NOON else clock


def face_of(said: str, before: Face | None = None) -> Face | None:
    """What a clock in words shows; a bare "half past" is that of the hour `before`."""
    if (alone := ALONE.match(said)) is not None:
        return Face(before.hour, FRACTIONS[alone["m"]], before.half) if before else None
    tail = TRAILING.search(said)
    plain = said[: tail.start()] if tail else said
    shape = next((found for one in SHAPES if (found := one.fullmatch(plain))), None)
    face = _shown(shape) if shape is not None else None
    return _halved(face, tail) if face is not None else None


def _shown(shape: re.Match[str]) -> Face | None:
    parts = shape.groupdict()
    if (name := parts.get("name")) is not None:
        return Face(24, 0) if name == "midnight" else Face(NOON, 0, "p")
    hour, minute = cardinal(parts["h"]), _minute(parts.get("m"))
    if parts.get("side") in ("to", "of"):
        hour, minute = (hour - 1 or NOON), 60 - minute
    return Face(hour, minute) if hour <= 24 and 0 <= minute < 60 else None


def _minute(said: str | None) -> int:
    if not said:
        return 0
    if said.startswith("o"):
        return cardinal("five")
    return FRACTIONS.get(said) or cardinal(said)


def _halved(face: Face, tail: re.Match[str] | None) -> Face:
    half, part = (tail["half"] or "", tail["part"] or "") if tail else ("", "")
    if half:
        return Face(face.hour, face.minute, half.strip()[0])
    if not part or not 0 < face.hour < NOON or face.half:
        return face
    return Face(face.hour, face.minute, "a" if part.endswith("morning") else "p")
