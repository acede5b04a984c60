"""Asking for a plan of a day or a part of it; its times are read from the whole message."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.planning.making import bare_plan
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome


def plan(found: Found) -> Outcome:
    return Outcome(acts=(bare_plan(found.scene.facts),))


def plan_a_new(found: Found) -> Outcome | None:
    """ "Make me a new one for the rest of the day"; without a day it may be anything new."""
    return plan(found) if DAYLIKE.search(found.line.low) or "plan" in found.line.low else None


def plan_if_asked(found: Found) -> Outcome | None:
    """ "Today's schedule please"; a bare "my plan" may be anything."""
    low = found.line.low
    if any(mentioned(part, found.scene) for part in re.split(r" [,:] ", low)):
        return None
    return plan(found) if low.startswith(("todays", "tomorrows", "please")) or "," in low else None


DAYLIKE: Final = re.compile(
    r"\b(?:day|today|tomorrow|morning|afternoon|evening|tonight|schedule)\b"
)
REDO: Final = re.compile(
    r"(?:please )?(?:redo|remake|rework|fix|change|adjust|update|make|do|create|gimme"
    r"|need|i need)(?: me)? "
    r"(?:it|that|this|a new one|another(?: one)?|a new plan|it again|it over|a fresh one"
    r"|a different one)"
    r"(?: (?:again|please|now|from scratch|from here|for me|over))*|new one(?: please)?"
    r"|start over|again please"
)
"""Said after words of a plan that does not hold."""


def plan_unless_steps(found: Found) -> Outcome | None:
    """ "A plan for the passport" is about steps; "a plan for the day" is this."""
    low = found.line.low
    rest = low.partition(" for ")[2]
    if (
        not rest
        or re.match(rf"(?:{WHAT})*{DAY_WORD}\b", rest)
        or re.match(r"me\b|now\b|it\b", rest)
    ):
        return plan(found)
    return None


PLAN: Final = (
    r"(?:help me(?: to)? )?(?:re-?plan|plan(?: out)?|organi[sz]e|schedule|structure|map"
    r" out|lay out|time"
    r" ?block|arrange|rearrange|reorgani[sz]e|block out|reschedule|redo|fix|sort out"
    r"|rework)"
)
WHAT: Final = (
    r"(?:my|the|a|this|our|for|whole|entire|rest of|remaining|remainder of|of|next|out"
    r"|me|today|today's|tasks|stuff|things|todos|work|schedule|on|in|to) "
)
DAY_WORD: Final = (
    r"(?:day|today|todays?|morning|afternoon|evening|night|tonight|tomorrow|schedule"
    r"|workday|(?:next )?(?:few |\d+ |two |three |four |couple of )?hours|(?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|plan)"
)
