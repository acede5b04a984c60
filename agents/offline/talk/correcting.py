"""Corrections of what was just done: another day, or another task."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from agents.offline.talk.answering import with_day
from agents.offline.talk.asking import confirming, quote, titled
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.move import move_acts
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import for_task, whole_when

LEAD: Final = re.compile(
    r"^(?:(?>(?:no+|nope|sorry|wait|actually|oops|whoops|hm+|ah|oh|rather|hang on|hold on"
    r"|(?:i )?changed my mind|on second thoughts?|second thought|thinking about it|come"
    r" to think of it|on reflection|thinking again|having thought about it|i thought"
    r" about it|after all|my bad|my mistake|correction|ugh|argh|i mean|i meant|i said"
    r"|make (?:that|it)|make"
    r"|instead|not (?:that(?: one)?|this(?: one)?|\w+day|tomorrow|today)|it should be"
    r"|should be|should have been|to|on|please|change (?:it|that) to|better|the(?!"
    r" (?:day|next|following"
    r"|week)\b)|but|okay|well|maybe|make that|lets say|or|oh no)(?!\w))(?:"
    r" ,| -| \.)? )+(?=\S)"
)
OTHER: Final = re.compile(
    r"(?:the )?other(?: one| task)?|(?:a )?different (?:one|task)|the wrong one|another"
    r" one"
)
DATED: Final = ("move_task", "move_tasks", "add_task")


def correction(line: Line, scene: Scene) -> Outcome | None:
    """A day or a task that takes the place of the one just acted on."""
    found = LEAD.match(line.low + " ")
    last = scene.last_act
    if last is None:
        return None
    rest = line.part(found.end(), len(line.low)) if found else line
    if (moved := _relative(rest, last, scene) or _preferred(rest, last, scene)) is not None:
        return moved
    if found is None and (clock := _clock(line, last, scene)) is not None:
        return clock
    if found is None:
        return None
    day = _to_day(rest, last, scene)
    return day or _to_title(rest, last, scene) or _to_task(rest, last, scene)


def _to_title(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "I mean “Fold towels”", of what was just added."""
    quoted, tasks = rest.quoted, scene.known(scene.memory.spoken)
    if last.tool != "add_task" or quoted is None or len(tasks) != 1 or len(rest.tokens) > 1:
        return None
    act = Act("rename_task", {"task_id": tasks[0].task_id, "title": titled(quoted)})
    return Outcome(acts=(act,), about=(tasks[0].task_id,))


def _clock(line: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "At 3pm", right after a task got its day."""
    when = whole_when(line, scene.facts)
    if when is None or not when.clock_only or last.tool not in DATED:
        return None
    return _to_day(line, last, scene)


RELATIVE: Final = re.compile(
    r"(?:make (?:it|that) |its |just |only |move it |push it |by )*(?:(?:the|a|an|one"
    r"|another|two|three"
    r"|\d{1,2}|a couple of)(?: (?:next|following|more|full|whole|extra))* (?P<unit>day"
    r"|week)s? ?(?P<way>"
    r"after|later|earlier|sooner|before|more|further|forward|back|longer|than that)?|(?P<next>the"
    r" (?:next|following) day))(?: (?:that|it|then|please|actually|instead|than that"
    r"|after|rather|maybe"
    r"|is better))*"
)
NUMBER: Final = re.compile(r"\b(?:two|three|\d{1,2}|couple)\b")
NUMBERS: Final = {"two": 2, "three": 3, "couple": 2}


def _relative(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "The day after", "a week later": counted from the day that was just given."""
    found = RELATIVE.fullmatch(rest.low)
    due = last.arguments.get("due_date")
    if found is None or not isinstance(due, str) or last.tool not in DATED:
        return None
    if not found["way"] and not found["next"]:
        return None
    count = NUMBER.search(rest.low)
    many = (NUMBERS.get(count[0]) or int(count[0])) if count else 1
    days = many * (7 if found["unit"] == "week" else 1)
    if found["way"] in ("earlier", "sooner", "before"):
        days = -days
    moment = datetime.fromisoformat(due) + timedelta(days=days)
    fresh = moment.isoformat() if "T" in due else moment.date().isoformat()
    ids = scene.memory.spoken
    if last.tool == "add_task":
        return Outcome(acts=move_acts(scene.known(ids), fresh), about=ids)
    return Outcome(acts=(Act(last.tool, last.arguments | {"due_date": fresh}),), about=ids)


PREFERRED: Final = re.compile(
    r"(?P<when>.+?) (?:(?:is|would be|works|suits|fits|might be|s)(?: me)?(?: (?:much|a bit|even))?"
    r" (?:better|best|easier|fine|nicer|me better)|instead|rather|after all|works better"
    r"|suits me better)"
    r"(?: (?:please|actually|for me|then|i think))*|(?P<when2>.+?) (?:even|better yet"
    r"|then|please|actually|make it)"
)


def _preferred(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "Saturday is better", said of what was just moved."""
    found = PREFERRED.fullmatch(rest.low)
    if found is None or last.tool not in ("move_task", "move_tasks"):
        return None
    return _to_day(rest.part(*found.span("when" if found["when"] else "when2")), last, scene)


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
