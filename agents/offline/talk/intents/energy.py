"""Logging energy, and when it will be high."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.intents.now import HIGH, LOW, MEDIUM, level_of
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act

NUMBERS: Final = {"1": 1, "2": 2, "3": 3, "one": 1, "two": 2, "three": 3}
OF_TEN: Final = re.compile(r"(?P<n>\d+)(?: ?/ ?| out of | of )(?P<most>\d+)")
HOURS: Final = re.compile(r"\b(?P<n>\d{1,2}) ?hours\b")


def log(found: Found) -> Outcome | None:
    level = found.said("level")
    if (scaled := OF_TEN.fullmatch(level)) is not None:
        return _scaled(int(scaled["n"]), int(scaled["most"]))
    if level.isdigit() and level not in NUMBERS:
        return saying("I log energy as 1 (low), 2 (medium) or 3 (high). Which one fits?")
    number = NUMBERS.get(level) or level_of(level)
    return acting("log_energy", energy_level=number) if number else None


def _scaled(number: int, most: int) -> Outcome | None:
    if not 0 <= number <= most or most < 2:
        return None
    if most == 3 and number:
        return acting("log_energy", energy_level=number)
    level = 1 + min(2, 3 * number // (most + 1))
    name = ("low", "medium", "high")[level - 1]
    return confirming(
        f"Shall I log that as {name} energy?", (Act("log_energy", {"energy_level": level}),)
    )


def forecast(found: Found) -> Outcome | None:
    hours = HOURS.search(found.line.low)
    return acting("get_energy_forecast", hours=max(1, min(48, int(hours["n"]))) if hours else 12)


LEVEL: Final = (
    rf"(?P<level>(?:(?:pretty|very|so|really|quite|a bit|kind of|at|super|not|too|rather"
    rf"|fairly|extremely|somewhat|feeling|to) )*(?:{LOW}|{HIGH}|{MEDIUM}|one|two|three)"
    rf"|\d{{1,3}}(?: ?/ ?\d+| out of \d+| of \d+)?)"
)
LOG: Final = (
    r"(?:put me down as|put me down for|log|record|note|save|track|enter|register|put"
    r"|set|update|write down|put down)"
)
TIME: Final = (
    r"(?: (?:now|right now|today|at the moment|this morning|this afternoon|this evening"
    r"|currently|atm|again|please|level|energy))*"
)
ENERGY_RULES: Final = rules(
    (r"(?:my |the )?energy (?:outlook|curve|prediction|peaks?|chart)(?: .*)?", forecast),
    (
        r"whens (?:a |the )?(?:good|best|right) (?:time|moment|hour) (?:for|to do) (?:hard|deep"
        r"|focused|difficult|creative|important|demanding|serious) .*",
        forecast,
    ),
    (r"log (?P<level>low|medium|high|[123])", log),
    (
        rf"{LOG}(?: (?:my|the|an|a|down))*(?: current)? (?:energy|energy level)(?: (?:level"
        rf"|as|is|to|at|of|:|,|-|=|in))* {LEVEL}{TIME}",
        log,
    ),
    (
        rf"{LOG}(?: (?:that|me|down|as))* (?:im|i am|i feel|my energy is|im feeling)(?:"
        rf" (?:feeling|at))? {LEVEL}{TIME}",
        log,
    ),
    (rf"{LOG}(?: (?:a|my|as))? {LEVEL} (?:energy)(?: level)?{TIME}", log),
    (
        rf"(?:my )?(?:current )?energys?(?: level)?(?: (?:is|kind of|kinda|sort of|more like"
        rf"|are|s|at|:|,|-|=|now|right|today|feels|currently|level|has been|just|level is"
        rf"|around|about|like|went|dropped|to))* {LEVEL}{TIME}",
        log,
    ),
    (r".*\b(?:energy forecast|forecast)\b.*", forecast),
    (
        r"(?:when|what time|which hours?)(?: (?:will|do|should|would|am|is|are|can|does|my|i"
        r"|the|s))* (?:next )?(?:have|be|feel|get|my|expect|most|the|peak"
        r"|best)?.*\b(?:energy|energetic|energized|sharpest|most awake|most productive|most"
        r" focused|at my best|peak|best (?:time|hours?))\b.*",
        forecast,
    ),
    (
        r"whens (?:my |the )?(?:best|peak|high(?:est)?|next)(?: (?:energy|time|hour|hours"
        r"|focus|productive|high))*(?: .{0,30})?",
        forecast,
    ),
    (
        r"(?:how|what) (?:will|does|s|is)? ?my energy (?:be|look|going to be|looking).*|hows"
        r" my energy (?:looking|going to be|later|today|tomorrow).*|whats my energy (?:later"
        r"|going to be|forecast|like later|looking like).*",
        forecast,
    ),
)
