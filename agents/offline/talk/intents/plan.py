"""Planning a day or a part of it, around what is busy."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.ranges import SINCE, UNTIL, Stretch, at, edge, stretches
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, Facts
from agents.offline.talk.when import length_of, moment_of

PARTS: Final = {
    "morning": (time(8), time(12)),
    "afternoon": (time(12), time(18)),
    "evening": (time(18), time(22)),
    "night": (time(18), time(22)),
    "tonight": (time(18), time(22)),
    "workday": (time(9), time(17)),
}
PART: Final = re.compile(r"\b(morning|afternoon|evening|night|tonight|workday)\b")
DAY: Final = re.compile(
    r"\b(tomorrow|(?:next |this |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
NEXT: Final = re.compile(
    r"\bnext (?P<q>(?:\d+|an?|one|two|three|four|five|six|few|couple of)? ?(?:hours"
    r"|minutes))\b"
)
BUSY: Final = re.compile(
    r"\b(?:leave|keep|without|avoid|busy|meetings?|call|lunch|appointment|dentist|doctor"
    r"|school run|class|gym"
    r"|away|out|booked|have|got|except|around|commute"
    r"|blocked|unavailable|standup|interview|lecture|break|pickup|dinner|off|not free"
    r"|therapy|but|not available|not here|training|yoga|zoom|webinar|practice|brunch"
    r"|breakfast|visit"
    r"|party|session|rehearsal|gone|im at|shift|exam|physio|haircut|picking|driving"
    r"|theres|there is)\b"
)
"""What fills a stretch of time."""
LOOK_BACK: Final = 40
ASKED_FOR: Final = re.compile(
    r"\b(?:plan|timetable|schedule|(?:lay|map|sort) out|arrange|organi[sz]e|fit|free)"
    r"(?: (?:my|the|a|it|me|day|today|tomorrow|morning|afternoon|evening|tasks|time|for|in|on|from"
    r"|between|of|please|,|:|-|(?:mon|tues|wednes|thurs|fri|satur|sun)day))* ?$"
)
FILLED: Final = re.compile(
    r"\b(?:fit|put|squeeze|plan|fill|make|arrange|schedule)\b[^.;]{0,30}"
    r"\b(?:in(?:to)?|for|within|during) (?:that|it|then|there|this)\b|^ (?:i have|im|i"
    r" am) (?:today )?"
    r"(?:free|time)\b"
)
"""What is said of the time that the plan itself is to fill."""


def plan(found: Found) -> Outcome | None:
    low, facts = found.line.low, found.scene.facts
    day = day_in(low, facts)
    busy, window = told(low)
    start, end = bounds(low, day, window, facts)
    asked: dict[str, object] = {
        "date": day.isoformat(),
        "start": start,
        "end": end,
        "busy": [one.on(day, facts.zone) for one in busy],
    }
    if start and end and start >= end:
        later = asked | _tomorrow(low, day + timedelta(days=1), window, facts, busy)
        text = "That part of today is over. Shall I plan it for tomorrow?"
        return confirming(text, (Act("plan_day", later),))
    return Outcome(acts=(Act("plan_day", asked),))


def _tomorrow(
    low: str, day: date, window: Stretch | None, facts: Facts, busy: list[Stretch]
) -> dict[str, object]:
    start, end = bounds(low, day, window, facts)
    held = [one.on(day, facts.zone) for one in busy]
    return {"date": day.isoformat(), "start": start, "end": end, "busy": held}


def day_in(low: str, facts: Facts) -> date:
    found = DAY.search(low)
    when = moment_of(found[1], facts.now, facts.zone) if found else None
    return when.day if when else facts.local.date()


def told(low: str) -> tuple[list[Stretch], Stretch | None]:
    """Busy stretches, and the one that the plan itself is to fill."""
    busy: list[Stretch] = []
    window: Stretch | None = None
    last = 0
    for one in stretches(low):
        before = low[max(last, one.span[0] - LOOK_BACK) : one.span[0] + 5]
        after = low[one.span[1] : one.span[1] + 12]
        joined = bool(busy) and low[last : one.span[0]].strip(" ,") in ("", "and", "also", "plus")
        own = ASKED_FOR.search(low[max(last, one.span[0] - LOOK_BACK) : one.span[0]])
        own = own or FILLED.search(low[one.span[1] :])
        taken = BUSY.search(before) or joined or BUSY.match(after.strip())
        if window or (taken and not own):
            busy.append(one)
        else:
            window = one
        last = one.span[1]
    return busy, window


def bounds(
    low: str, day: date, window: Stretch | None, facts: Facts
) -> tuple[str | None, str | None]:
    """Where the plan starts and ends; today never before now."""
    zone, local = facts.zone, facts.local
    start, end = _clocks(low, window, local)
    if start is not None and day == local.date():
        start = max(start, local.time().replace(second=0, microsecond=0))
    return (at(day, start, zone) if start else None), (at(day, end, zone) if end else None)


def _clocks(low: str, window: Stretch | None, local: datetime) -> tuple[time | None, time | None]:
    if window is not None:
        return window.start, window.end
    if (ahead := NEXT.search(low)) is not None:
        minutes = length_of(ahead["q"].replace("few", "3").replace("couple of", "2")) or 60
        last = local + timedelta(minutes=minutes)
        return local.time().replace(second=0, microsecond=0), last.time().replace(
            second=0, microsecond=0
        )
    part = PART.search(low)
    start, end = PARTS[part[1]] if part else (None, None)
    bare = low if not list(stretches(low)) else ""
    return edge(SINCE, bare) or start, edge(UNTIL, bare) or end


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


def added_busy(act: Act, low: str, facts: Facts) -> Act | None:
    """A plan with the stretches of some words kept free."""
    day = date.fromisoformat(str(act.arguments["date"]))
    fresh = [one.on(day, facts.zone) for one in stretches(low)]
    if not fresh:
        return None
    known = act.arguments["busy"]
    busy = [*(known if isinstance(known, list) else []), *fresh]
    kept = [one for at, one in enumerate(busy) if one not in busy[:at]]
    return Act(act.tool, act.arguments | {"busy": kept})


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
PLAN_RULES: Final = rules(
    (
        r"(?:my |the |this )?(?:day|afternoon|morning|evening|today) needs? (?:a |some"
        r" )?(?:structure|plan|schedule|order)(?: .*)?",
        plan,
    ),
    (
        r"(?:please )?(?:todays|tomorrows|my|a|the|new) (?:schedule|timetable|day plan|time"
        r" plan|plan)(?: (?:for me|please|now"
        r"|then))*(?: (?:,|:|with|around|-) .*)?",
        plan_if_asked,
    ),
    (
        r"(?:re-?plan|rework|redo|replan) (?:the |my )?(?:rest|remainder|remaining hours"
        r"|whole thing|lot)(?: .*)?",
        plan,
    ),
    (
        r"(?:what|how) (?:should|could|would|might|will) (?:today|tomorrow|this (?:morning"
        r"|afternoon|evening)) (?:look"
        r"(?: like)?|be)(?: .*)?",
        plan,
    ),
    (
        r"(?:plan|fill|organi[sz]e|schedule|arrange) (?:the |my )?(?:rest|remainder"
        r"|remaining time|what(?:s| is) left)"
        r"(?: .*)?",
        plan,
    ),
    (rf"{PLAN} (?:from|between) \d.*", plan),
    (
        rf"(?:sort|lay|map|block|figure|work) (?:{WHAT})*(?:day|morning|afternoon|evening"
        rf"|tomorrow|today) out"
        r"(?: .*)?",
        plan,
    ),
    (
        r"(?:(?:a|an|my|the|todays|please|new|fresh|good|rough|for|some|quick) )*(?:plan"
        r"|schedule|timetable"
        r"|time table|time plan|day plan|structure|day schedule)(?: (?:for|of))? (?:(?:the"
        r"|my|rest|of|this|whole"
        r"|entire|remaining|remainder) )*(?:day|today|tomorrow|morning|afternoon|evening"
        r"|tonight)(?: .*)?",
        plan,
    ),
    (
        r"(?:make|create|gimme|show|do|need|i need|update|change)(?: me)? (?:my |the"
        r" )?(?:today|todays|tomorrows|this"
        r" (?:morning|afternoon|evening)s?) (?:plan|schedule|timetable)(?: .*)?",
        plan,
    ),
    (
        r"(?:make|do|create|gimme|draw up|need|i need|build|can i have|i would like|lets"
        r" make)(?: me)? (?:a"
        r" |an |the )?(?:new|fresh|another|different|better) (?:one|plan|schedule)(?: (?:for"
        r"|of) (?:the|my|this"
        r"|today|tomorrow|rest).*| please| now)*",
        plan_a_new,
    ),
    (rf"{PLAN} (?:it )?around (?:that|it|them|this|those)(?: .*)?", plan),
    (
        r"(?:how|what) (?:should|could|would|might|will) (?:my|the|this|todays) (?:day"
        r"|morning|afternoon"
        r"|evening|plan|schedule) (?:look(?: like)?|be)(?: .*)?|whats (?:a|the|my) (?:good"
        r"|best|realistic"
        r"|sensible|smart) (?:plan|schedule|way) (?:for|to spend|to use) .*(?:day|today"
        r"|morning|afternoon"
        r"|evening|tomorrow)\b.*",
        plan,
    ),
    (rf"{PLAN} (?:{WHAT})*{DAY_WORD}(?:\b.*)?", plan),
    (
        r"(?:make|create|do|build|draw up|write|gimme|i need|come up with|set up|put"
        r" together|need|want|i want|show)(?: me)? (?:a |an |my |the |new |another |fresh "
        r"|better |different |quick )*(?:plan|schedule|timetable|day plan)(?: .*)?",
        lambda found: plan_unless_steps(found),
    ),
    (
        r"(?:fit|slot|squeeze|put|pack|spread|distribute) (?:my (?:tasks|stuff|things|list"
        r"|day)|everything|it all|all of it|things|what i have) (?:in|into|in to|over|across"
        r"|between|around) (?:.*)",
        plan,
    ),
    (
        r"(?:im|i am|i have|i have got) (?:free|available|time|around|open) (?:from|between"
        r"|until|till) .+?(?:,|and|so|:) (?:please )?(?:plan|schedule|organi[sz]e|fill)(?:"
        r" .*)?",
        plan,
    ),
    (
        r"(?:scrap|redo|throw out|ditch|change|drop|update) (?:that|the|this|my|todays)"
        r" (?:day )?plan(?: .*)?",
        plan,
    ),
    (
        r"(?:re-?plan|new plan|plan again|plan it again|another plan|change of plans?|replan"
        r" please|start over with the plan)(?: (?:please|my day|today|from now|it|everything"
        r"|from here))*",
        plan,
    ),
    (
        r"(?:whats|what does) (?:my |the |todays )?(?:plan|day plan|schedule)(?: (?:for"
        r" )?(?:today|tomorrow|the day|now))?",
        plan,
    ),
    (
        r"(?:how should|how can|how do|how would|how) (?:i|we|you) (?:spend|use|structure"
        r"|organi[sz]e|plan|fill) (?:my |the |this )*(?:day|today|afternoon|morning|evening"
        r"|tomorrow|time)(?: .*)?",
        plan,
    ),
)


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
