"""Doubts of what waits for what."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import permutations
from typing import Final

from agents.offline.talk.asking import LEAVE, offering
from agents.offline.talk.intents.waiting import block_acts
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.settled import asking
from agents.offline.talk.learned.targets import one_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask, Understanding
from agents.offline.talk.text.line import Line

Pair = tuple[KnownTask, KnownTask]
"""What waits, and what it waits for."""
WAIT: Final = re.compile(
    r"\b(?:waits?|waiting|hold|holds|held|park|parked|blocked|block|stuck|depends?|depend(?:ing)?"
    r"|relies|(?:cant|cannot|not|wont) (?:\S+ ){0,2}(?:start|begin|happen|go|be|do|move|touch"
    r"|send|finish)\w*)\b"
)
UNTIL: Final = re.compile(
    r"\b(?:until|till|til|unless|before|after|once|for|on|behind|by|only when|upon)\b"
)
FIRST: Final = re.compile(
    r"\b(?:(?:has|have|needs?|must|should|got) (?:to )?(?:come|go|be|get|happen)?(?: \w+)? ?first"
    r"|comes? first|goes first|first)\b"
)
CLAUSE: Final = re.compile(r" [,.;:!?-] | (?:so|and|because|since|as|which means) ")


def of_direction(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """Of two tasks that are named, the one that waits for the other; which, where it is unclear."""
    blocks = [act for act in found.acts if act.tool == "block_task"]
    if len(blocks) > 1 and len({act.arguments["task_id"] for act in blocks}) == 1:
        best = max(blocks, key=lambda act: bool(act.arguments["blocked_by"]))
        found = replace(found, acts=tuple(a for a in found.acts if a is best or a not in blocks))
    if [act.tool for act in found.acts] != ["block_task"]:
        return found
    pair = pair_in(line.low, scene)
    if pair is not None:
        return replace(found, acts=block_acts((pair[0],), (pair[1].task_id,)))
    tasks = said.shown.tasks
    is_told = len(tasks) != 2 or found.acts[0].arguments["blocked_by"]
    return found if is_told else which(found, tasks)


def pair_in(low: str, scene: Scene) -> Pair | None:
    """What waits stands before its "wait", or between that and "until"; what is first, before
    "first"."""
    for wait in reversed(list(WAIT.finditer(low))):
        until = UNTIL.search(low, wait.end())
        if until is None:
            continue
        before, behind = low[: wait.start()], low[wait.end() : until.start()]
        waiting = one_of(behind, scene) or nearest(before, scene)
        by = one_of(CLAUSE.split(low[until.end() :])[0], scene) or other(low, scene, waiting)
        return paired(waiting or other(low, scene, by), by)
    first = FIRST.search(low)
    if first is None:
        return None
    by = nearest(low[: first.start()], scene)
    return paired(nearest(low[first.end() :], scene), by)


def nearest(low: str, scene: Scene) -> KnownTask | None:
    """The one task of the last clause that names one."""
    named = (one_of(part, scene) for part in reversed(CLAUSE.split(low)) if part.strip())
    return next((task for task in named if task is not None), None)


def other(low: str, scene: Scene, known: KnownTask | None) -> KnownTask | None:
    """The one that is named beside a known one, in any part of the message."""
    if known is None:
        return None
    parts = (part for clause in CLAUSE.split(low) for part in PART.split(clause) if part.strip())
    found = {task.task_id: task for part in parts if (task := one_of(part, scene)) is not None}
    left = [task for task_id, task in found.items() if task_id != known.task_id]
    return left[0] if len(left) == 1 else None


PART: Final = re.compile(rf"{UNTIL.pattern}|\b(?:done|finished|is|are|has|have)\b")


def paired(waiting: KnownTask | None, by: KnownTask | None) -> Pair | None:
    return (waiting, by) if waiting and by and waiting != by else None


def which(found: Understanding, tasks: tuple[KnownTask, ...]) -> Understanding:
    pairs = list(permutations(tasks))
    options = tuple(f"‘{a.title}’ waits for ‘{b.title}’" for a, b in pairs)
    acts = tuple(block_acts((a,), (b.task_id,)) for a, b in pairs)
    return asking(found, offering("Which waits?", (*options, LEAVE), (*acts, ())).question)
