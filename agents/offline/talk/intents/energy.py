"""Logging energy, and when it will be high."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.now import HIGH, LOW, MEDIUM, MINUTES, level_of, now_act
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act

NUMBERS: Final = {"1": 1, "2": 2, "3": 3, "one": 1, "two": 2, "three": 3}
SPEAKS_OF_IT: Final = re.compile(r"\b(?:energys?|batter(?:y|ies|ys)|energi[sz]ed|energetic)\b")
ASKS: Final = re.compile(
    r"\b(?:what|whats|which|where|wheres|when|how|hows|any|anything|something|suggest|pick|choose"
    r"|gimme|recommend|decide|tell|hit me|should|could|can|need|want|one thing|thing|task|tasks)\b"
)
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


def told(found: Found) -> Outcome | None:
    """ "Slept well, feeling energised": noted where nothing is asked or ordered beside it; that
    somebody is tired asks for something that fits."""
    low = found.line.low
    level = told_level(low)
    if level is None or ASKS.search(low) or MINUTES.search(low):
        return None
    if mentioned(low, found.scene):
        return None
    if SPEAKS_OF_IT.search(low):
        return replace(acting("log_energy", energy_level=level), aside="told")
    if level == 1:
        return replace(now_act(found.scene, None, level, None), aside="mood")
    return replace(acting("log_energy", energy_level=level), aside="mood")


def log_said(found: Found) -> Outcome | None:
    """ "Note that I'm dead tired"."""
    rest = found.part("rest")
    level = told_level(rest.low)
    if level is None or mentioned(rest.low, found.scene) or MINUTES.search(rest.low):
        return None
    return acting("log_energy", energy_level=level)


def telling(found: Found) -> Outcome | None:
    """A level that is only told: it gives way to the question what to do with it."""
    outcome = log(found)
    return replace(outcome, aside="told") if outcome is not None else None


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
    rf"|fairly|extremely|somewhat|feeling|to) )*(?:{LOW}|{HIGH}|{MEDIUM}|one|two|three)(?:-?ish)?"
    rf"|\d{{1,3}}(?: ?/ ?\d+| out of \d+| of \d+)?)"
)
LOG: Final = (
    r"(?:put me down as|put me down for|log|record|note(?: down)?|save|track|enter|register|put"
    r"|set|update|write(?: down)?|put down|jot(?: down)?|make a note|mark(?: down)?)"
)
TIME: Final = (
    r"(?: (?:now|right now|today|at the moment|this morning|this afternoon|this evening"
    r"|currently|atm|again|please|level|energy))*"
)
TOLD_RULES: Final = rules((r".+", told))
ENERGY_RULES: Final = rules(
    (
        rf"(?:i would |i )?(?:rate|call|judge|estimate|score|give) my energy(?: level)?(?:"
        rf" (?:as|at|a|with|to be|around"
        rf"|about|is))* {LEVEL}{TIME}",
        log,
    ),
    (
        r"(?:which|what)(?: (?:hours?|time|part)s?)+(?: of (?:the )?day)? (?:am|are|is|do)"
        r" (?:i|my)(?: \w+)(0, 3)"
        r" (?:productive|sharp|awake|energetic|best|alert|focused|fresh|strong|energy"
        r"|peak)(?: .*)?",
        forecast,
    ),
    (
        r"(?:my |the )?energy(?: for| on| in)? (?:later|tonight|tomorrow|this (?:afternoon"
        r"|evening|morning)|the next"
        r" .+|next .+)(?: (?:morning|afternoon|evening|night|today))*",
        forecast,
    ),
    (
        r"when (?:am|will|do|are) i (?:usually |normally |generally |mostly |most |going to "
        r"|feel |be |the )*(?:fresh"
        r"|freshest|awake|sharp|sharpest|alert|productive|focused|energetic|at my best|on"
        r" top form|fittest|strong"
        r"|best)(?: .*)?",
        forecast,
    ),
    (
        r"(?:(?:whats|show|tell|how is|hows|what does|gimme|see|check|what will)(?: me)?"
        r" )?(?:my |the )?energy"
        r" (?:outlook|forecast|curve|prediction|peaks?|chart|profile)(?: .*)?",
        forecast,
    ),
    (
        r"(?:will|am|would|might) i (?:going to |gonna |likely to )?(?:be|feel|get|have)"
        r" (?:\w+ )?(?:tired|awake"
        r"|sharp|energetic|alert|sleepy|exhausted|fit|productive|energy|low|focused)(?: .*)?",
        forecast,
    ),
    (
        r"(?:when|what time) (?:should|can|could|would|is it best|do) (?:i|to|we) (?:best"
        r" )?(?:do|tackle|schedule|plan"
        r"|put|work on|focus on)(?: (?:my|the|some))* (?:hard|demanding|difficult|deep"
        r"|focused|creative|important"
        r"|heavy|serious|tough|challenging)(?: .*)?",
        forecast,
    ),
    (
        r"(?:is|will|does|how will|when will|when does|whens) (?:my |the )?energy (?:be "
        r"|going to |gonna |likely to |ever"
        r" )*(?:drop|rise|fall|peak|go up|go down|come back|get better|dip|sink|crash|be"
        r"|look)\b(?: .*)?",
        forecast,
    ),
    (
        r"how (?:energetic|awake|sharp|fit|tired|alert|productive|focused|full of energy)"
        r" (?:will|am|would|do"
        r"|might|could) i .*",
        forecast,
    ),
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
        rf"(?:i would |i |lets )?{LOG} (?:my |the )?energy(?: level)? (?:down )?(?:as|at|to"
        rf"|in as|is"
        rf"|for)(?: (?:a|about|around))* {LEVEL}{TIME}",
        log,
    ),
    (rf"{LOG}(?: (?:down|that|it down that|me down|my|as|how))* (?P<rest>.+)", log_said),
    (
        rf"(?:im |i am )(?:(?:at|on|about|around|a) )+(?P<level>[123] ?(?:/ ?3| of 3| out of"
        rf" 3)){TIME}",
        telling,
    ),
    (
        rf"(?:im |i am |its )?(?:(?:at|on|about|around|roughly|a) )*{LEVEL} (?:energy wise"
        rf"|energywise"
        rf"|in terms of energy|on energy|for energy|in energy)",
        telling,
    ),
    (
        rf"(?:my )?(?:current )?energys?(?: level)?(?: (?:is|check|update|status|report|kind"
        rf" of|kinda|sort of|more like"
        rf"|are|s|at|:|,|-|=|now|right|today|feels|currently|level|has been|just|level is"
        rf"|around|about|like|went|dropped|to|down|a|i think|i guess))* {LEVEL}{TIME}",
        telling,
    ),
    (
        rf"(?:my )?energys?(?: (?:is|level))* (?P<level>low|high|medium)(?: low| high)+{TIME}",
        telling,
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
