"""Hours alone: "5pm", "at nine", "8ish"."""

import re

from agents.offline.grammar.clock.faces import AT, HOUR, LED, LED_WORDS, MERIDIEM, face, meridiem
from agents.offline.grammar.clock.parts import DAYTIME, part_of_day
from agents.offline.grammar.numbers import cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import CARDINAL_WORDS, LOOSE_HOURS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When, unite


def hour_alone(match: re.Match[str], frame: Frame) -> When | None:
    return face(cardinal(match["h"]), 0, meridiem(match.groupdict().get("mer")))


def _hour_of_part(match: re.Match[str], frame: Frame) -> When | None:
    hour = face(cardinal(match["h"]), 0, None)
    return unite(hour, part_of_day(match, frame) or When()) if hour else None


HOURS_LED = Table(
    LED_WORDS,
    (
        rule(
            rf"{LED} ?(?P<h>{HOUR})(?P<mer>{MERIDIEM})? or {HOUR}(?:{MERIDIEM})?(?![:.%$/]\d)",
            hour_alone,
        ),
        rule(rf"{LED} ?(?P<h>{HOUR})(?: sharp| ?-?ish)?(?![:.%$/]\d|%| ?- ?\d)", hour_alone),
    ),
)
HOURS_ALONE = Table(
    LED_WORDS | CARDINAL_WORDS | LOOSE_HOURS | {DIGIT},
    (
        rule(rf"{AT}(?P<h>{HOUR})(?P<mer>{MERIDIEM})(?: ?o'? ?clock| sharp)?", hour_alone),
        rule(
            rf"{AT}(?P<h>{HOUR})(?: ?o'? ?clock)? (?:in the|at|this) (?P<part>{DAYTIME})",
            _hour_of_part,
        ),
        rule(rf"{AT}(?P<h>{HOUR}) ?(?:o'? ?clock)(?P<mer>{MERIDIEM})?", hour_alone),
        rule(rf"(?:{LED} )?(?P<h>{HOUR}) ?-?ish(?P<mer>{MERIDIEM})?", hour_alone),
        rule(rf"(?P<h>{HOUR})(?![:.%$/]\d|%|-\d)", hour_alone, weak=True),
    ),
)
