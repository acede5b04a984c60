"""Times of day in words: "half past three", "quarter to five", "nine thirty"."""

import re

from agents.offline.grammar.clock.faces import (
    AT,
    HOUR,
    HOURS,
    LED,
    LED_WORDS,
    MERIDIEM,
    MINUTES,
    TAIL,
    face,
    meridiem,
)
from agents.offline.grammar.clock.parts import DAYTIME, part_of_day
from agents.offline.grammar.lexicon.listed import listed
from agents.offline.grammar.numbers import NUMBER_WORD, cardinal
from agents.offline.grammar.phrase import rule
from agents.offline.grammar.starters import CARDINAL_WORDS
from agents.offline.grammar.tables import DIGIT, Table
from agents.offline.grammar.when import Frame, When, unite

_MINUTE = (
    r"(?:half|a quarter|quarter|\d{1,2} ?min(?:ute)?s?"
    r"|(?:5|10|20|25|five|ten|twenty(?:[ -]five)?|fifteen)(?: ?min(?:ute)?s?)?)"
)
_SIDE = "past|to|after|before|of|til|till"
_BEFORE = frozenset(["to", "before", "of", "til", "till"])
_QUARTERS = {"half": 30, "quarter": 15, "a quarter": 15}


def _words(match: re.Match[str], frame: Frame) -> When | None:
    minute = cardinal("five") if match["m"].startswith("o") else cardinal(match["m"])
    return face(cardinal(match["h"]), minute, meridiem(match["mer"]))


def _minute(text: str) -> int:
    return _QUARTERS.get(text) or cardinal(re.sub(r" ?min(?:ute)?s?$", "", text))


def _past(match: re.Match[str], frame: Frame) -> When | None:
    hour, minute = cardinal(match["h"]), _minute(match["m"])
    if match["side"] in _BEFORE:
        hour, minute = (hour - 1 or 12), 60 - minute
    return face(hour, minute, meridiem(match["mer"]))


def _past_named(match: re.Match[str], frame: Frame) -> When | None:
    hour, minute = 0 if match["name"] == "midnight" else 12, _minute(match["m"])
    if match["side"] in _BEFORE:
        hour, minute = (hour - 1) % 24, 60 - minute
    return face(hour, minute, None, padded=True)


def _half_past(match: re.Match[str], frame: Frame) -> When | None:
    return face(cardinal(match["h"]), 30, None)


def _half_of_part(match: re.Match[str], frame: Frame) -> When | None:
    half = _half_past(match, frame)
    return unite(half, part_of_day(match, frame) or When()) if half else None


def _hundred(match: re.Match[str], frame: Frame) -> When | None:
    return face(cardinal(match["h"]), 0, None, padded=True)


PAST_HOUR = Table(
    LED_WORDS | listed("a half quarter five ten fifteen twenty") | {DIGIT},
    (
        rule(
            rf"{AT}(?P<m>{_MINUTE}) (?P<side>{_SIDE}) (?P<h>{HOUR})(?!:)(?P<mer>{MERIDIEM})?{TAIL}",
            _past,
        ),
        rule(
            rf"{AT}(?P<m>{_MINUTE}) (?P<side>{_SIDE}) (?P<name>midnight|noon|midday)",
            _past_named,
        ),
    ),
)
SPOKEN = Table(
    LED_WORDS | CARDINAL_WORDS | listed("half for oh o zero"),
    (
        rule(rf"{AT}(?P<h>{HOURS}) (?P<m>{MINUTES})(?P<mer>{MERIDIEM})?{TAIL}", _words),
        rule(
            rf"(?:at|by|for|around|about|before|after|till|until|@) half ?-?(?P<h>{HOUR})"
            r"(?! ?(?:%|price|hours?))",
            _half_past,
        ),
        rule(rf"half (?P<h>{HOUR})", _half_past, weak=True),
        rule(rf"{AT}half (?P<h>{HOUR}) (?:in the|at|this) (?P<part>{DAYTIME})", _half_of_part),
        rule(rf"(?:at )?(?:oh|o|zero) (?P<h>{HOURS}) hundred(?: hours)?", _hundred),
        rule(rf"(?:at )?(?P<h>{NUMBER_WORD}) hundred hours", _hundred),
        rule(
            rf"{LED} (?P<h>thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
            rf" (?P<m>{MINUTES})(?P<mer>)",
            _words,
        ),
    ),
)
