"""What the words of a message make doubtful in what was read of it: put right, or asked first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import LEAVE, offering, titles
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.edit import LEVELS
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.learned.agreeing import ids_of
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.settled import asking
from agents.offline.talk.learned.targets import by_step, open_steps
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask, Understanding
from agents.offline.talk.text.line import Line

Doubt = Callable[[Understanding, Heard, Line, Scene], Understanding]


def doubted(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    for doubt in DOUBTS:
        if not found.acts:
            return found
        found = doubt(found, said, line, scene)
    return found


OVER: Final = frozenset(["done", "finished", "completed"])
TOLD: Final = frozenset(["said", "told", "thought", "knew", "felt", "saw", "sat", "left", "got"])
"""Past forms of what is no task, and of days."""
AHEAD: Final = re.compile(
    r"\b(?:move|moved|push|pushed|shift|put|make|set|change|bump|postpone|reschedul\w+|snooze|delay"
    r"|instead|not|cant|wont|to (?:be|do)|need\w*|has to|have to|should|shall|will|ill|lets|due|by"
    r"|do|goes?|going|can|could|until|till|later|earlier|sooner|forward|back|rather|better|wants?"
    r"|didnt|havent|hasnt|never)\b"
)
"""Words for what is still to be done."""


def of_the_past(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Phoned the bank this morning": not moved to this morning, but perhaps done."""
    is_move = all(act.tool in ("move_task", "move_tasks") for act in found.acts)
    tasks = scene.known(tuple(sorted(ids_of(found.acts))))
    if not is_move or AHEAD.search(line.low) or not tells_past(line.low.split(), tasks):
        return found
    options = ("It is done", "Move it", LEAVE)
    text = f"Is {titles(tasks)} done, or shall I move it?"
    return asking(found, offering(text, options, (complete(tasks), found.acts, ())).question)


def tells_past(words: Sequence[str], tasks: Sequence[KnownTask]) -> bool:
    """A past form, or that of the verb of a title ("reviewed")."""
    verbs = {stem(task.title.split()[0].lower()) for task in tasks}
    return any(
        (word in PAST and word not in TOLD)
        or word in OVER
        or (word.endswith("ed") and stem(word) in verbs)
        for word in words
    )


PLACES: Final = {"set_zone": "zone_id", "set_project": "project_id"}
RIGHT: Final = re.compile(r"\b(?:no|nope|not|wait|actually|sorry|rather|instead|i mean)\b")


def of_two_places(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Under Health, no sorry, under Home": the last one is meant."""
    if not any(act.tool in PLACES for act in found.acts):
        return found
    acts = tuple(placed(act, line, scene) for act in found.acts)
    return replace(found, acts=acts)


def placed(act: Act, line: Line, scene: Scene) -> Act:
    if act.tool not in PLACES:
        return act
    zones = scene.facts.zones
    known = dict(zones) if act.tool == "set_zone" else {one: one for one in scene.facts.projects}
    said = sorted(
        (at.start(), name)
        for name in known
        for at in re.finditer(rf"\b{re.escape(name.lower())}\b", line.low)
    )
    if len(said) < 2 or not RIGHT.search(line.low[said[0][0] : said[-1][0]]):
        return act
    return Act(act.tool, act.arguments | {PLACES[act.tool]: known[said[-1][1]]})


def of_level(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Drop them to medium" is medium, whatever dropping means elsewhere."""
    words = {LEVELS[one] for one in re.findall(r"\b(?:urgent|high|medium|low)\b", line.low)}
    if len(words) != 1 or len(found.acts) != 1 or found.acts[0].tool != "set_priority":
        return found
    if re.search(r"\b(?:not|isnt|aint|arent|less|no longer)\b", line.low):
        return found
    act = found.acts[0]
    return replace(found, acts=(Act(act.tool, act.arguments | {"priority": words.pop()}),))


def of_timers(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "An hour on the report, start the timer": one session, on what is named."""
    timers = [act for act in found.acts if act.tool == "start_focus"]
    if len(timers) < 2:
        return found
    best = max(timers, key=lambda act: act.arguments.get("task_id") is not None)
    rest = tuple(act for act in found.acts if act.tool != "start_focus" or act is best)
    return replace(found, acts=rest)


ONE_STEP: Final = re.compile(
    r"\b(?:that|this|the|first|next|one|last|second|my|current|opening|single)\b(?: \S+){0,3} "
    r"step\b|\bstep (?:smaller|tinier|down|up)\b|\b(?:smaller|tinier|easier) step\b"
    r"|\bthe \S+ (?:bit|part|piece)\b"
)
FIRST: Final = re.compile(r"\b(?:first|next|second|that|this|it|last)\b")
SMALLER: Final = ("split_task", "smaller_step")


def of_one_step(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """A step that is pointed at is made smaller; a task that is named is cut anew."""
    if len(found.acts) != 1 or found.acts[0].tool not in SMALLER:
        return found
    task = scene.facts.task(str(found.acts[0].arguments["task_id"]))
    if task is None or not open_steps(task):
        return found
    last = scene.memory.acts[-1] if scene.memory.acts else None
    shown = last is not None and last.tool in (*SMALLER, "get_task", "complete_step")
    shown = shown and last is not None and last.arguments.get("task_id") == task.task_id
    is_step = ONE_STEP.search(line.low) or by_step(line, scene) == task
    if is_step or (shown and FIRST.search(line.low)):
        return replace(found, acts=(Act("smaller_step", {"task_id": task.task_id}),))
    if found.acts[0].tool == "split_task" or shown:
        return found
    return replace(found, acts=(Act("split_task", {"task_id": task.task_id, "max_steps": None}),))


DOUBTS: Final[tuple[Doubt, ...]] = (
    of_the_past,
    of_two_places,
    of_level,
    of_timers,
    of_one_step,
)
