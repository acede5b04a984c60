"""A clause that no rule fits, read by the words it is made of."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mention, mentioned
from agents.offline.talk.intents.energy import forecast
from agents.offline.talk.intents.listing import listing, placed_in
from agents.offline.talk.intents.now import level_in, minutes_in, most_in, now_act
from agents.offline.talk.intents.plan import plan
from agents.offline.talk.intents.smaller import KIND_MUCH
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, Scene, acting
from agents.offline.talk.text.line import Line

MOST_TOKENS: Final = 16
OWN: Final = frozenset(["i", "me", "my", "im", "we"])


def loosely(line: Line, scene: Scene) -> Outcome | None:
    """Something to look at; it changes nothing."""
    if len(line.tokens) > MOST_TOKENS or line.quoted is not None or "qq" in line.low:
        return None
    return asked_of(line, scene) or looking(line, scene)


ASKED: Final = re.compile(
    r"^(?:when|what|whats|which|how|hows|where|wheres|show|tell me)\b(?!.*\b(?:until"
    r"|till|by|move|why)\b)"
)
NO_FACT: Final = re.compile(
    r"\b(?:if|do you|should|shall|could|would|can|will|think|help|start|begin|first|next"
    r"|now|and|or|not|never|all"
    r"|everything|tasks|list|steps?|easier|smaller)\b"
)


def asked_of(line: Line, scene: Scene) -> Outcome | None:
    """ "What priority does the passport have": a question of one task shows it."""
    if not ASKED.match(line.low) or NO_FACT.search(line.low):
        return None
    marked = mention(line.low.split(), scene)
    if marked is None:
        return None
    task_id = marked[0].task_id
    return acting("get_task", (task_id,), task_id=task_id)


NOW: Final = re.compile(
    r"\b(?:what|which|where|gimme|suggest|pick|choose|recommend|tell me|find me|hit me"
    r"|whats)\b.*\b(?:first|next|now|start|begin|do|tackle|attend|doing|braindead|easy"
    r"|quick|small|tiny|up|move|fits|simple|light|should|best|work)\b"
)
LIST: Final = re.compile(
    r"\b(?:overview|list|show|deadlines?|due|tasks?|stuff|things|everything|anything"
    r"|what|whats|which|todo|agenda|summary|rundown)\b"
)
FILTER: Final = re.compile(
    r"\b(?:today|tomorrow|week|over ?due|past due|late|behind|undated|without (?:a |any"
    r" )?(?:date|deadline)s?|no date|no deadlines?|urgent|open|blocked)\b"
)
FORECAST: Final = re.compile(
    r"\b(?:when|will|what (?:time|hours?|part)|which|usually|later|tonight|forecast"
    r"|predict|best (?:time|hours?|part)|good time)\b.*\b(?:energy|energetic|(?:hard"
    r"|deep|difficult|demanding|focus|brain|creative) (?:stuff|work|things|tasks)"
    r"|sharp(?:est)?|alert|productive|focused|awake|at"
    r" my best|peak)\b"
)
MUCH: Final = re.compile(
    r"\b(?:everything (?:is|feels|seems|looks) (?:urgent|important|too much)|frozen"
    r"|piling up|pile up|freaking out|overwhelm\w*|too much|too many (?:things"
    r"|tasks)|drowning|panicking|panic|swamped|going under|losing it|falling apart|cant"
    r" cope|meltdown|so much(?! energy| fun| better| xp))\b"
)
PROGRESS: Final = re.compile(
    r"\b(?:my|i|me)\b.*\b(?:xp|level(?:led|ed)?|streak|points)\b|\b(?:xp|level|streak"
    r"|points)\b.*\b(?:my|i|me)\b"
)
PLAN: Final = re.compile(r"\b(?:plan|schedule|look like|organi[sz]e|timetable|arrange)\b")
PART: Final = re.compile(r"\b(?:day|morning|afternoon|evening|tonight|tomorrow)\b")
DENIES: Final = re.compile(
    r"\b(?:dont|not|never|no|isnt|wont|stop|he|she|they|his|her|their|yesterday|last"
    r"|used)\b(?! (?:date|deadline|due))"
)


NEW: Final = " : "
"""What follows it is told, not asked for."""


def looking(line: Line, scene: Scene) -> Outcome | None:
    """What only looks may be read from a few words; it changes nothing."""
    low = line.low
    if MUCH.search(low) and not DENIES.search(low):
        return Outcome(acts=now_act(scene, None, 1, 1).acts, say=KIND_MUCH)
    if DENIES.search(low):
        return None
    if FORECAST.search(low):
        return forecast(_found(line, scene))
    if PROGRESS.search(low) and not re.search(r"\b(?:give|gimme|add|want|need|free)\b", low):
        return acting("get_progress")
    if (_names_place(low, scene) and NEW not in low) or (LIST.search(low) and FILTER.search(low)):
        named = mentioned(low, scene)
        return None if named else listing(_found(line, scene))
    if PLAN.search(low) and PART.search(low) and OWN & set(low.split()):
        return plan(_found(line, scene))
    if (
        NOW.search(low)
        and len(line.tokens) <= MOST_TOKENS
        and OWN & {*low.split(), "me" if "gimme" in low else ""}
    ):
        return now_act(scene, minutes_in(low), level_in(low), most_in(low))
    return None


def _names_place(low: str, scene: Scene) -> bool:
    names = [*scene.facts.projects, *scene.facts.zones]
    cue = re.search(r"\b(?:show|list|everything|all|tasks|stuff|project|zone|things)\b", low)
    return cue is not None and any(placed_in(low, name.lower()) for name in names)


def _found(line: Line, scene: Scene) -> Found:
    return Found(next(re.finditer("", line.low)), line, scene)
