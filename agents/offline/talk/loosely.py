"""A clause that no rule fits, read by the words it is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.entity.mention import mention, mentioned
from agents.offline.talk.intents.edit import priority_acts, start_acts
from agents.offline.talk.intents.energy import forecast
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.listing import listing, placed_in
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.intents.now import MINUTES, level_in, minutes_in, most_in, now_act
from agents.offline.talk.intents.plan import plan
from agents.offline.talk.intents.remove import delete_acts
from agents.offline.talk.intents.smaller import KIND_MUCH, KIND_STUCK, easier, split_acts
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, Scene, acting
from agents.offline.talk.sense.sensing import sensed
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line
from agents.offline.talk.vocabulary import BLOCKERS, COMMON, VOCABULARIES, Vocabulary
from agents.offline.talk.when import When, length_of, split_when

MOST_TOKENS: Final = 16
OWN: Final = frozenset(["i", "me", "my", "im", "we"])


def loosely(line: Line, scene: Scene) -> Outcome | None:
    """An act on one known task whose words are all accounted for, or something to look at."""
    if len(line.tokens) > MOST_TOKENS or line.quoted is not None or "qq" in line.low:
        return None
    return (
        about_task(line, scene)
        or asked_of(line, scene)
        or sensed(line, scene)
        or looking(line, scene)
    )


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


def about_task(line: Line, scene: Scene) -> Outcome | None:
    cut = split_when(line, scene.facts)
    body, when = cut if cut else (line, None)
    words = body.low.split()
    marked = mention(words, scene)
    if marked is None:
        return None
    task, used = marked
    rest = [word for at, word in enumerate(words) if at not in used]
    if BLOCKERS & set(rest) - {"dont", "cant", "no", "not"}:
        return None
    fitting = [one for one in VOCABULARIES if allows(one, rest, words, when)]
    if len(fitting) != 1:
        return None
    return made(fitting[0].intent, task, when, line, scene)


HAS_BEEN: Final = frozenset(["been", "was", "were", "had", "i have"])


def allows(one: Vocabulary, rest: Sequence[str], words: Sequence[str], when: When | None) -> bool:
    said = set(rest)
    if one.intent == "start" and said & HAS_BEEN:
        return False
    if not said & one.cues or (when is not None) != one.needs_day:
        return False
    plain = {word for word in said if not word.isdigit()} if one.intent == "focus" else said
    return plain <= one.cues | one.words | COMMON


def made(
    intent: str, task: KnownTask, when: When | None, line: Line, scene: Scene
) -> Outcome | None:
    tasks = (task,)
    acts = ACTS[intent](tasks) if intent in ACTS else _more(intent, task, when, line, scene)
    say = KIND_STUCK if intent == "stuck" else ""
    return Outcome(acts=acts, say=say, about=(task.task_id,)) if acts else None


def _more(intent: str, task: KnownTask, when: When | None, line: Line, scene: Scene) -> Acts:
    if intent == "move" and when is not None:
        return moved_to((task,), when, scene.facts)
    if intent != "focus" or scene.facts.focus:
        return ()
    length = MINUTES.search(line.low)
    minutes = length_of(length[0]) if length else 25
    return (Act("start_focus", {"task_id": task.task_id, "minutes": minutes}),) if minutes else ()


ACTS: Final[dict[str, Callable[[tuple[KnownTask, ...]], Acts]]] = {
    "complete": complete,
    "split": split_acts,
    "stuck": easier,
    "low": lambda tasks: priority_acts(tasks, "low"),
    "high": lambda tasks: priority_acts(tasks, "high"),
    "urgent": lambda tasks: priority_acts(tasks, "urgent"),
    "start": start_acts,
    "why": lambda tasks: (Act("explain_task", {"task_id": tasks[0].task_id}),),
    "delete": delete_acts,
}

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
ENERGY_LOG: Final = re.compile(r"\benergys?\b")
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
