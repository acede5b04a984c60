"""Times of day in digits: "5:30 pm", "at 9 20", "17h30", "0900 hrs"."""

import re

from agents.offline.grammar.clock.faces import AT, LED_WORDS, MERIDIEM, TAIL, face, meridiem
from agents.offline.grammar.numbers import cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When


def written(match: re.Match[str], frame: Frame) -> When | None:
    hour, minute = cardinal(match["h"]), int(match["m"])
    return face(hour, minute, meridiem(match["mer"]), padded=match["h"].startswith("0"))


def _military(match: re.Match[str], frame: Frame) -> When | None:
    return face(int(match["h"]), int(match["m"] or 0), None, padded=True)


WRITTEN = Table(
    LED_WORDS | {DIGIT},
    (
        rule(
            rf"{AT}(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::[0-5]\d(?:[.,]\d+)?)?(?!:\d)"
            rf"(?P<mer>{MERIDIEM})?{TAIL}",
            written,
        ),
        rule(rf"{AT}(?P<h>1[0-2]|[1-9]) (?P<m>[0-5]\d)(?P<mer>{MERIDIEM})", written),
        rule(r"at (?P<h>1[0-2]|[1-9]) (?P<m>[0-5][05])(?P<mer>)(?! ?[%/.:\d])", written),
        rule(rf"(?:at|@) ?(?P<h>\d{{1,2}})\.(?P<m>\d\d)(?P<mer>{MERIDIEM})?(?!\.?\d|%)", written),
        rule(r"(?:at )?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d) ?(?:hrs|hours|h)", _military),
        rule(r"(?:at |@ ?|by |before |until )(?P<h>\d|[01]\d|2[0-3])h(?P<m>[0-5]\d)?", _military),
        rule(r"(?:at|@) ?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)", _military),
    ),
)
DIGITS = Table(
    frozenset([DIGIT]),
    (
        rule(rf"(?P<h>\d{{1,2}})[.h](?P<m>\d\d)(?P<mer>{MERIDIEM})", written),
        rule(r"(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?P<mer>)(?![.\d%])", written, weak=True),
        rule(r"(?P<h>1[3-9]|2[0-3])h(?P<m>[0-5]\d)?", _military),
    ),
)
