"""What is said of a task that was just added: its day, its length, its weight, its place."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.edit import LEVELS, priority_acts
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Facts, KnownTask
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.when import When, length_of, whole_when
from agents.offline.talk.wording.orders import order_in_words

SUBJECT: Final = (
    r"(?:(?:it|that|this|thats|its|they|theyre|all|both|everything|each|them|these|those|the task"
    r"|all of (?:it|them|that)|i think|i guess|and|but|is|are|should|will|would|might|may|must|mark"
    r"|make|set|flag|give|treat|put|as|to|has to|have to|needs to|need to|probably|also"
    r"|really|be|only|just) )*"
)
LENGTH: Final = re.compile(
    rf"{SUBJECT}(?:(?:take|takes|taking|need|needs|last|lasts|about|around|roughly|estimate"
    r"|estimated|estimated time|duration|length|time|time needed|effort|for|like|an?|the|at|is|:|me"
    r"|us|it|~) )*(?P<q>.+?)(?: (?:or so|max|tops|long|total|job|task|thing|at most|i think|i guess"
    r"))*"
)
LEVEL: Final = re.compile(
    rf"{SUBJECT}(?:(?:priority|prio|importance|very|super|really|so|quite|pretty|top|a|:|is|with|of"
    rf"|as) )*(?P<level>{'|'.join(LEVELS)})(?: (?:priority|prio|one|importance"
    r"|actually|now|though|really|too|please|to me))*"
)
UNIMPORTANT: Final = re.compile(
    rf"{SUBJECT}(?:isnt|not|arent) (?:(?:that|very|so|really|too|all that|a) )*(?:urgent"
    rf"|important|priority)"
    r"(?: ,?(?: ?(?:so|just|make it|low|lowest|priority|prio))*)?"
)
DUE: Final = re.compile(
    rf"{SUBJECT}(?:(?:due|deadline|due date|date|day|when|done|finished|ready|happens?"
    rf"|at the latest)"
    r" )*(?:(?:is|:|by|on|for|at|until|before|date|the|due) )*(?P<when>.+?)(?: at the latest)?"
)
PLACE: Final = re.compile(
    rf"{SUBJECT}(?:(?:project|zone|category|in|for|under|goes|go|to|into|belongs|the|my|:) )+"
    r"(?P<place>[\w &'-]+?)(?: (?:project|zone|list))?"
)
LONGEST: Final = 14
Fields = dict[str, object]


def details(line: Line, facts: Facts) -> Fields | None:
    """`due`, `minutes`, `priority` or a place that a line says of a task; None for other words."""
    low = line.low
    if not low or len(line.tokens) > LONGEST:
        return None
    return _plain(low, facts) or _due(line, facts) or _several(line, facts)


def _several(line: Line, facts: Facts) -> Fields | None:
    """ "High priority and for tomorrow"."""
    cut = [at for at, token in enumerate(line.tokens) if token.low in ("and", ",")]
    if not cut:
        return None
    told = [
        details(Line(line.message, line.tokens[a + 1 : b]), facts)
        for a, b in pairwise([-1, *cut, len(line.tokens)])
        if a + 1 < b
    ]
    if any(one is None for one in told):
        return None
    return {name: value for one in told for name, value in (one or {}).items()}


def _plain(low: str, facts: Facts) -> Fields | None:
    if (found := LEVEL.fullmatch(low)) is not None:
        return {"priority": LEVELS[found["level"]]}
    if UNIMPORTANT.fullmatch(low):
        return {"priority": "low"}
    if (found := LENGTH.fullmatch(low)) is not None and (
        minutes := length_of(found["q"]) or length_of(f"an {found['q']}")
    ):
        return {"minutes": minutes}
    return _place(low, facts)


def _place(low: str, facts: Facts) -> Fields | None:
    found = PLACE.fullmatch(low)
    if found is None:
        return None
    zone = next((one for name, one in facts.zones.items() if name.lower() == found["place"]), None)
    project = next((name for name in facts.projects if name.lower() == found["place"]), None)
    if zone is not None and "project" not in low:
        return {"zone_id": zone}
    return {"project_id": project} if project is not None else None


def _due(line: Line, facts: Facts) -> Fields | None:
    found = DUE.fullmatch(line.low)
    if found is None:
        return None
    for start in sorted({found.start("when"), 0}):
        when = whole_when(line.part(start, len(line.low)), facts)
        if when is not None:
            return {"due": when}
    return None


def with_details(acts: tuple[Act, ...], found: Fields, facts: Facts) -> tuple[Act, ...]:
    """Tasks to add with what is said of the last of them, or of all where "all" is said."""
    return tuple(_with(act, found, facts) for act in acts)


def _with(act: Act, found: Fields, facts: Facts) -> Act:
    """A clock that is told after a day belongs to it."""
    when, due = found.get("due"), act.arguments.get("due_date")
    if isinstance(when, When) and when.clock_only and isinstance(due, str):
        found = found | {"due": When(date.fromisoformat(due[:10]), when.clock)}
    return Act(act.tool, act.arguments | as_fields(found, facts))


def as_fields(found: Fields, facts: Facts) -> Fields:
    fields = {name: value for name, value in found.items() if name not in ("due", "minutes")}
    if isinstance(when := found.get("due"), When):
        fields["due_date"] = when.due(facts.zone)
    if "minutes" in found:
        fields["estimated_minutes"] = found["minutes"]
    return fields


def with_its_details(line: Line, scene: Scene) -> Outcome | None:
    """ "Renew bus card, due Friday, 15 min, high": a new task, or a known one, and its details."""
    cut = [at for at, token in enumerate(line.tokens) if token.low in (",", "-", "(", ")", ":")]
    parts = [
        trimmed(line.message, line.tokens[a + 1 : b])
        for a, b in pairwise([-1, *cut, len(line.tokens)])
    ]
    told = [details(part, scene.facts) for part in parts[1:] if part.tokens]
    if not told or any(one is None for one in told) or not parts[0].tokens:
        return None
    return _of_known(parts[0], told, scene) or _of_new(parts[0], told, scene)


def _of_known(name: Line, told: list[Fields | None], scene: Scene) -> Outcome | None:
    task = refer(name, scene).one
    if task is None or len(told) < LEAST:
        return None
    acts = tuple(act for one in told if one for act in edits(task, one, scene.facts))
    return Outcome(acts=acts, about=(task.task_id,))


LEAST: Final = 2


def _of_new(name: Line, told: list[Fields | None], scene: Scene) -> Outcome | None:
    if mentioned(name.low, scene) or name.low.split()[0] not in VERBS or len(name.tokens) < LEAST:
        return None
    outcome = adding(name, scene)
    if outcome is None or len(outcome.acts) != 1:
        return None
    acts: tuple[Act, ...] = outcome.acts
    for one in told:
        acts = with_details(acts, one or {}, scene.facts)
    return replace(outcome, acts=acts)


def edited(line: Line, scene: Scene) -> Outcome | None:
    """The same said in the message after: changes the task that was added."""
    added = bool(scene.memory.acts) and scene.memory.acts[-1].tool == "add_task"
    tasks = scene.known(scene.spoken)
    if not added or len(tasks) != 1 or NUMBER.fullmatch(line.low):
        return None
    found = details(line, scene.facts)
    if found is None:
        return None
    acts = edits(tasks[0], found, scene.facts)
    if acts and line.low.startswith("for "):
        text = f"Shall I {order_in_words(acts, scene.facts)}?"
        return confirming(text, acts, (tasks[0].task_id,))
    return Outcome(acts=acts, about=(tasks[0].task_id,)) if acts else None


NUMBER: Final = re.compile(r"#?\d{1,3}|one|two|three|four|five")
"""An answer to some question, more than a time of day."""


def of_it(found: Found) -> Outcome | None:
    """ "It's urgent", "that takes two hours", of the one task spoken of."""
    tasks = found.scene.known(found.scene.spoken)
    told = details(found.line, found.scene.facts)
    if len(tasks) != 1 or tasks[0].is_done or told is None:
        return None
    acts = edits(tasks[0], told, found.scene.facts)
    return Outcome(acts=acts, about=(tasks[0].task_id,))


BARE: Final = ("is ", "has ", "takes ", "should take ", "will take ", "needs ", "lasts ")


def subjectless(line: Line, scene: Scene) -> Outcome | None:
    """ "It takes 10 minutes and is low priority": the second half, of the same task."""
    tasks = scene.known(scene.spoken)
    if len(tasks) != 1 or tasks[0].is_done or not line.low.startswith(BARE):
        return None
    told = details(line, scene.facts)
    if told is None:
        return None
    return Outcome(acts=edits(tasks[0], told, scene.facts), about=(tasks[0].task_id,))


def edits(task: KnownTask, found: Fields, facts: Facts) -> tuple[Act, ...]:
    acts: list[Act] = []
    if isinstance(when := found.get("due"), When):
        acts += moved_to((task,), when, facts)
    if "priority" in found:
        acts += priority_acts((task,), str(found["priority"]))
    if "minutes" in found:
        acts.append(Act("set_estimate", {"task_id": task.task_id, "minutes": found["minutes"]}))
    for name, tool in (("zone_id", "set_zone"), ("project_id", "set_project")):
        if name in found:
            acts.append(Act(tool, {"task_id": task.task_id, name: found[name]}))
    return tuple(acts)


IT_RULES: Final = rules(
    (r"(?:they|not|it|its|that|thats|this|this one|that one|this task|that task) .+", of_it)
)
