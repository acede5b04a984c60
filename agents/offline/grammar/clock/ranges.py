"""From one time to another: "8 - 11pm", "from noon to two"."""

import re
from datetime import time

from agents.offline.grammar.clock.faces import (
    HOUR,
    HOURS,
    MERIDIEM,
    MINUTES,
    clock_of,
    face,
    meridiem,
)
from agents.offline.grammar.clock.hours import hour_alone
from agents.offline.grammar.clock.written import written
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.numbers import cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When

_DASH = r" ?(?:-|to|until|till|til|thru|through|and) ?"


def _range(match: re.Match[str], frame: Frame) -> When | None:
    ends = meridiem(match["mer2"])
    hour, last = cardinal(match["h"]), cardinal(match["h2"])
    starts = meridiem(match["mer"]) or ends
    if not match["mer"] and ends and hour % 12 > last % 12:
        starts = "a" if ends == "p" else "p"
    return _spread(face(hour, int(match["m"] or 0), starts), last, match["m2"], ends or starts)


def _spread(start: When | None, hour: int, minute: str | None, meridiem: str | None) -> When | None:
    end = clock_of(hour, int(minute or 0), meridiem)
    if start is None or end is None or start.clock is None:
        return None
    length = (end.hour - start.clock.hour) * 60 + end.minute - start.clock.minute
    return When(clock=start.clock, loose=start.loose, minutes=length % 720 or None)


def _worded_range(match: re.Match[str], frame: Frame) -> When | None:
    minute = str(cardinal(match["m2"]))
    start = face(cardinal(match["h"]), 0, meridiem(match["mer2"]))
    return _spread(start, cardinal(match["h2"]), minute, meridiem(match["mer2"]))


def _named_range(match: re.Match[str], frame: Frame) -> When | None:
    start = time(0) if match["name"] == "midnight" else time(12)
    last = {"noon": 12, "midday": 12, "midnight": 24}.get(match["h2"])
    if last is None:
        end = clock_of(cardinal(match["h2"]), 0, meridiem(match["mer2"]))
        last = end.hour if end else 0
    return When(clock=start, minutes=(last - start.hour) % 24 % 12 * 60 or 720)


FROM_TO = Table(
    listed("from between noon midday midnight"),
    (
        rule(
            rf"(?:from|between) (?P<h>\d{{1,2}})(?P<m>)(?P<mer>){_DASH}"
            r"(?P<h2>\d{1,2}) (?P<m2>[0-5][05])(?P<mer2>)",
            _range,
        ),
        rule(
            rf"(?:from|between) (?P<h>{HOUR}){_DASH}(?P<h2>{HOURS}) (?P<m2>{MINUTES})"
            rf"(?P<mer2>{MERIDIEM})?",
            _worded_range,
        ),
        rule(
            rf"(?:from|between) (?!\d+-[a-z])(?P<h>{HOUR})(?P<m>)?(?P<mer>{MERIDIEM})?{_DASH}"
            rf"(?P<h2>{HOUR})(?P<m2>)?(?P<mer2>{MERIDIEM})?",
            _range,
        ),
        rule(
            rf"(?:from )?(?P<name>noon|midday|midnight){_DASH}"
            rf"(?P<h2>{HOUR}|noon|midday|midnight)(?P<mer2>{MERIDIEM})?",
            _named_range,
        ),
        rule(rf"from (?P<h>{HOUR})(?P<mer>{MERIDIEM})?(?![:.%$/]\d|%|-)", hour_alone, weak=True),
        rule(rf"from (?P<h>\d{{1,2}}):(?P<m>\d\d)(?P<mer>{MERIDIEM})?", written),
    ),
)
HOUR_TO_HOUR = Table(
    frozenset(["from", "between", DIGIT]),
    (
        rule(
            r"(?P<h>[1-9]|1[0-2])(?P<m>)(?P<mer>) to (?P<h2>[1-9]|1[0-2])(?P<m2>)(?P<mer2>)"
            r"(?![:/.-]?\d)",
            _range,
            weak=True,
        ),
        rule(
            rf"(?:(?:from|between) )?(?P<h>\d{{1,2}})(?::(?P<m>\d\d))?(?::\d\d)?"
            rf"(?P<mer>{MERIDIEM})?{_DASH}(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d))?(?::\d\d)?(?P<mer2>{MERIDIEM})",
            _range,
        ),
        rule(
            rf"(?:(?:from|between) )?(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::\d\d)?"
            rf"(?P<mer>{MERIDIEM})?{_DASH}(?P<h2>\d{{1,2}})(?::(?P<m2>\d\d)(?::\d\d)?)?(?P<mer2>{MERIDIEM})?(?![:/.]\d)",
            _range,
        ),
        rule(
            r"(?P<h>[1-9]|1[0-2])(?P<m>)(?P<mer>)-(?P<h2>[1-9]|1[0-2])(?P<m2>)(?P<mer2>)(?![:/.-]?\d)",
            _range,
            weak=True,
        ),
    ),
)
