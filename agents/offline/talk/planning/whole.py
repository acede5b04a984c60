"""A plan read from its whole message, and one that the next message changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.planning.cues import ENDS, STARTS, content
from agents.offline.talk.planning.days import DAY
from agents.offline.talk.planning.making import LENGTHS, TOOL, bare_plan, timed, with_length
from agents.offline.talk.planning.told import Told, told_in
from agents.offline.talk.read import Read
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Facts, Understanding
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.when import length_of


def with_times(
    found: Understanding, reads: Sequence[Read], line: Line, scene: Scene
) -> Understanding:
    """The acts with the day and the times of the plan from all clauses that are not of others."""
    at = next((n for n, act in enumerate(found.acts) if act.tool == TOOL), None)
    if at is None:
        return found
    own = line if len(found.acts) == 1 else _without_others(line, reads)
    outcome = timed(found.acts[at], told_in(own.low, scene.facts), scene.facts)
    acts = (*found.acts[:at], *outcome.acts, *found.acts[at + 1 :])
    return replace(found, acts=acts, question=found.question or outcome.question)


def _without_others(line: Line, reads: Sequence[Read]) -> Line:
    """ "Put energy 3, and plan my day till 4": the clauses of the plan alone."""
    others = [one.line for one in reads if one.line is not None and _is_other(one)]
    taken = {token.start for other in others for token in other.tokens}
    return trimmed(line.message, tuple(one for one in line.tokens if one.start not in taken))


def _is_other(read: Read) -> bool:
    """What to do now is asked for with the times of the plan."""
    tools = {act.tool for act in read.outcome.acts}
    return bool(tools) and not tools & {TOOL, "what_now"}


def planned_at_once(line: Line, scene: Scene) -> Outcome | None:
    """What a whole message makes of a plan before its clauses are read."""
    if scene.memory.pending is not None:
        return lasting(line, scene)
    return changed(line, scene) or asked_by_times(line, scene)


def asked_by_times(line: Line, scene: Scene) -> Outcome | None:
    """ "I've got until 1, plan it": only the times say what is to be planned."""
    is_plan = ITS_PLAN.search(line.low) and not _orders(LOOKS_LIKE.sub("", line.low))
    if not is_plan or mentioned(line.low, scene):
        return None
    told = told_in(line.low, scene.facts)
    is_told = told.has_times and not told.asks
    return timed(bare_plan(scene.facts), told, scene.facts) if is_told else None


ITS_PLAN: Final = re.compile(
    r"\b(?:plan|map) (?:it|me|that|those|those(?: \w+)? hours|everything(?: else)?|the rest)"
    r"(?= (?:all|out|a?round|from|till?|until|up to|please|for me|today|then|and|[,.!?:])|$)"
    r"|\b(?:plan|map)(?: me)?(?: out)?(?: from| between)? (?=\d|noon|half|quarter)"
    r"|\b(?:plan|map)(?: me)?(?: out)? (?:from|between) "
    r"|\bplan(?: please)?$|\b(?:a|my|the) plan look like if\b"
)
LOOKS_LIKE: Final = re.compile(r"\bwhat (?:would|will|could|does) (?:a|my|the) plan look like\b")


def tells_times(line: Line, scene: Scene) -> bool:
    """Whether a clause beside a plan tells of the plan's times and asks for nothing else."""
    if _orders(line.low):
        return False
    told = told_in(line.low, scene.facts)
    if told.busy or OWN_TIME.match(line.low) or not mentioned(line.low, scene):
        return told.has_times or bool(told.asks)
    return False


OWN_TIME: Final = re.compile(
    r"(?:but |and |so )*(?:(?:i|we) (?:have|got) (?!to\b)|(?:im|i will be|we are) "
    r"(?:at|in|on|with|away|out|busy|off|not)\b)"
)


def changed(line: Line, scene: Scene) -> Outcome | None:
    """ "I forgot, lunch 12 to 1", "Friday rather": what a plan becomes that was just made."""
    last = scene.last_act
    if last is None or last.tool != TOOL or AFRESH.search(line.low) or _orders(line.low):
        return None
    facts, known = scene.facts, date.fromisoformat(str(last.arguments["date"]))
    told = replace(told_in(line.low, facts, known, is_late=_is_late(last)), part=None)
    if not told.busy and mentioned(line.low, scene):
        return None
    if told.asks:
        return _unclear(last, told, line.low, facts)
    if told.has_times or _is_day(told, line.low):
        return timed(_based(last, told, line.low, facts), told, facts)
    return None


def _is_late(act: Act) -> bool:
    start = act.arguments["start"]
    return isinstance(start, str) and start[11:16] >= EVENING


EVENING: Final = "17:00"
AFRESH: Final = re.compile(r"\b(?:plan|schedule|timetable|map|lay|organi[sz]e|arrange)\b")
"""Words of a plan of its own."""
BREAK_IN: Final = re.compile(
    r"(?:please |and |also )*add (?:in )?(?:a |an |my |the )?(?:\w+ )?(?:break|lunch"
    r"|meeting|call|appointment|walk"
    r"|pause|rest|nap|breakfast|dinner|gym|class|buffer)\b"
)
ORDERS: Final = re.compile(
    r"(?:^|[,.;!?] |\b(?:and|then|but) )(?:please |now |then |can you |could you )*"
    r"(?:move|push|add|remind|show|delete|(?:done|finished)(?! (?:by|at|for)\b)|what|whats|when"
    r"|why|how|set|mark|log|tick"
    r"|start (?!at\b|from\b|it\b|after\b|around\b|later\b|\d)"
    r"|make (?!it\b|that\b|the (?:start|end|finish)\b)|put)\b"
)


def _orders(low: str) -> bool:
    """Whether a clause asks for something else."""
    return ORDERS.search(BREAK_IN.sub("", low)) is not None


def _unclear(last: Act, told: Told, low: str, facts: Facts) -> Outcome | None:
    """ "No, make it 3" goes for the one end that was told before."""
    if content(ENDS.sub("", STARTS.sub("", low))) or len(told.asks) > 1:
        return None
    first = told.asks[0]
    given = [name for name in ("start", "end") if last.arguments[name] is not None]
    if STARTS.search(low) or ENDS.search(low):
        given = ["start" if STARTS.search(low) else "end"]
    if first.end is not None or len(given) != 1:
        return timed(last, told, facts)
    start, end = (first.start, None) if given == ["start"] else (None, first.start)
    return timed(last, replace(told, asks=(), start=start, end=end), facts)


def _is_day(told: Told, low: str) -> bool:
    """ "For tomorrow I meant": a day and nothing else."""
    rest = DAY.sub(" ", low)
    return told.day is not None and not DAY_WORDS.sub(" ", rest).strip(" ,.!?-")


DAY_WORDS: Final = re.compile(
    r"\b(?:no|nope|not|for|i|meant|mean|do|me|one|it|that|as|well|too|also|please|rather|instead"
    r"|actually|is|was|already|lost|gone|make|make it|and|the|same|oh|wait|sorry|then|on|today"
    r"|better|maybe|lets|can|you|could|hm+|want|would|like|oops|this|to)\b"
)


def lasting(line: Line, scene: Scene) -> Outcome | None:
    """ "45 minutes", where it was asked how long something takes."""
    pending, minutes = scene.memory.pending, length_of(line.low)
    if pending is None or minutes is None or pending.options != tuple(LENGTHS):
        return None
    plans = [act for acts in pending.choices for act in acts if act.tool == TOOL]
    return Outcome(acts=(with_length(plans[0], plans[1], minutes),)) if len(plans) > 1 else None


BESIDE: Final = re.compile(r"\b(?:as well|too|also)\b")
MEANT: Final = re.compile(r"\b(?:meant|mean)\b")


def _based(last: Act, told: Told, low: str, facts: Facts) -> Act:
    """What stays of the plan before: another day has its own busy times."""
    if told.day is None or told.day.isoformat() == last.arguments["date"] or MEANT.search(low):
        return last
    if BESIDE.search(low):
        return bare_plan(facts)
    return Act(last.tool, last.arguments | {"busy": []})
