"""Doubts of steps: whether one is meant, or the task as a whole."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.intents.finish import complete_step
from agents.offline.talk.intents.smaller import split_acts
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.steps import steps_at_most
from agents.offline.talk.learned.targets import ALIKE, open_steps, stems_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask, Understanding
from agents.offline.talk.text.line import Line, lowered

ONE_STEP: Final = re.compile(
    r"\b(?:that|this|the|first|next|one|last|second|my|current|opening|single)\b(?: \S+){0,3} "
    r"(?:step|stp|setp|steps(?= (?:is|too|still|so|really|way|just|not|beyond|a)\b))\b"
    r"|\bstep (?:smaller|tinier|down|up)\b|\b(?:smaller|tinier|easier) step\b"
    r"|\b(?:the|that|this|my|next|first) (?:\S+ )?(?:bit|part|piece)\b"
)
FIRST: Final = re.compile(r"\b(?:first|next|second|last|(?:that|this) one)\b")
SMALLER: Final = frozenset(["split_task", "smaller_step"])
"""Told apart by whether there are steps, more than by words."""


def of_one_step(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """A step that is pointed at is made smaller; a task that is named is cut anew."""
    if len(found.acts) != 1 or found.acts[0].tool not in SMALLER:
        return found
    task = scene.facts.task(str(found.acts[0].arguments["task_id"]))
    if task is None or not open_steps(task):
        return found
    last = scene.last_act
    shown = last is not None and last.tool in (*SMALLER, "get_task", "complete_step")
    shown = shown and last is not None and last.arguments.get("task_id") == task.task_id
    most = steps_at_most(line)
    if most is not None:
        return replace(found, acts=split_acts((task,), most))
    is_step = ONE_STEP.search(line.low) or says_step(line, task)
    if is_step or (shown and FIRST.search(line.low)):
        return replace(found, acts=(Act("smaller_step", {"task_id": task.task_id}),))
    if found.acts[0].tool == "split_task" or shown:
        return found
    return replace(found, acts=(Act("split_task", {"task_id": task.task_id, "max_steps": None}),))


def says_step(line: Line, task: KnownTask) -> bool:
    """Whether words of an open step are said that the task is not called by."""
    own = stems_of(task.title)
    said = stems_of(lowered(line.message)) - own
    steps = (stems_of(one) - own for one in open_steps(task))
    return any(step and len(step & said) >= min(len(step), ALIKE) for step in steps)


A_STEP: Final = re.compile(
    r"\b(?:a|another|one|the|that|this|first|next|second|last) (?:\w+ )?step\b"
)
ONE_OF: Final = re.compile(r"\b(?:first|second|third|last|next|that one|one of)\b")


def of_a_step_done(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Another step of the report knocked off", "the first of those is done": the next step."""
    act = found.acts[0]
    task = scene.facts.task(str(act.arguments.get("task_id")))
    if [one.tool for one in found.acts] != ["complete_task"] or task is None:
        return found
    last = scene.last_act
    is_shown = last is not None and last.tool in (*SMALLER, "get_task")
    is_shown = is_shown and last is not None and last.arguments.get("task_id") == task.task_id
    is_one = A_STEP.search(line.low) or (is_shown and ONE_OF.search(line.low))
    if not is_one or not open_steps(task):
        return found
    return replace(found, acts=complete_step((task,)))


STILL: Final = re.compile(
    r"\b(?:cant|too (?:big|much|large)|smaller|tinier|half the size|break|chop|huge|cut)\b"
)


def of_no_end(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Opening the deck sounds easy but I can't": the step is not done."""
    if [act.tool for act in found.acts] != ["complete_step"] or not STILL.search(line.low):
        return found
    task_id = found.acts[0].arguments["task_id"]
    return replace(found, acts=(Act("smaller_step", {"task_id": task_id}),))
