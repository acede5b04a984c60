"""Corrections of what was just done: another day, or another task."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.answering import with_day
from agents.offline.talk.asking import confirming, quote
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.move import move_acts
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import for_task, whole_when

LEAD: Final = re.compile(
    r"^(?:(?:no+|nope|sorry|wait|actually|oops|whoops|hm+|ah|oh|rather|hang on|hold on"
    r"|my bad|my mistake|correction|ugh|argh|i mean|i meant|i said|make (?:that|it)|make"
    r"|instead|not (?:that(?: one)?|this(?: one)?|\w+day|tomorrow|today)|it should be"
    r"|should be|should have been|to|on|please|change (?:it|that) to|better|the|but)(?:"
    r" ,| -| \.)? )+(?=\S)"
)
OTHER: Final = re.compile(
    r"(?:the )?other(?: one| task)?|(?:a )?different (?:one|task)|the wrong one|another"
    r" one"
)
DATED: Final = ("move_task", "move_tasks", "add_task")


def correction(line: Line, scene: Scene) -> Outcome | None:
    """A day or a task that takes the place of the one just acted on."""
    found = LEAD.match(line.low)
    last = scene.memory.acts[-1] if scene.memory.acts else None
    if found is None or last is None:
        return None
    rest = line.part(found.end(), len(line.low))
    day = _to_day(rest, last, scene)
    return day or _to_task(rest, last, scene)


def _to_day(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    when = whole_when(rest, scene.facts)
    if when is None or last.tool not in DATED:
        return None
    if last.tool != "add_task":
        return Outcome(acts=(with_day(last, rest, scene),), about=scene.memory.spoken)
    tasks = scene.known(scene.memory.spoken)
    if len(tasks) != 1:
        return None
    settled = for_task(when, tasks[0], scene.facts)
    return Outcome(acts=move_acts(tasks, settled.due(scene.facts.zone)), about=scene.memory.spoken)


def _to_task(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    """Takes back what was done to one task and does it to another, once the user says yes."""
    if "task_id" not in last.arguments or not scene.memory.last_run:
        return None
    if OTHER.fullmatch(rest.low):
        text = "I'm sorry. Shall I take back the last change? Then tell me which task you meant."
        return confirming(text, (Act("undo_last", {}),))
    task = refer(rest, scene).one
    if task is None or task.task_id == last.arguments["task_id"]:
        return None
    again = Act(last.tool, last.arguments | {"task_id": task.task_id})
    text = f"Shall I take back the last change and do it with {quote(task.title)} instead?"
    return confirming(text, (Act("undo_last", {}), again), (task.task_id,))
