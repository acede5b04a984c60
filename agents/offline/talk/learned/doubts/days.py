"""Doubts of days: what is over, which of two days, whether any at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import LEAVE, offering, titles
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.move import move_acts
from agents.offline.talk.intents.remove import delete_acts
from agents.offline.talk.learned.agreeing import ids_of
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.settled import asked, asking
from agents.offline.talk.learned.tasks import ENDED, UNDATED, wanted
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask, Understanding
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import spans_of_when
from agents.offline.talk.wording.days import argument_in_words

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
    moves = [act for act in found.acts if act.tool in ("move_task", "move_tasks")]
    tasks = scene.known(tuple(sorted(ids_of(found.acts))))
    if not moves or not tells_past(line.low.split(), tasks):
        return found
    if any(act.tool == "move_tasks" for act in moves) and ENDED.search(line.low):
        return asked(found, scene)
    if AHEAD.search(line.low):
        return found
    if len(moves) < len(found.acts):
        return asked(found, scene)
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


RIGHT: Final = re.compile(
    r"\b(?:no|nope|wait|actually|instead|but|sorry|hang on|let us say|lets say|well say|to be safe"
    r"|rather|scratch)\b"
)
"""Words with which one puts oneself right."""
DATED: Final = ("move_task", "add_task")


def of_one_move(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "At the weekend, let it be on Sunday": a task that is moved twice is moved to the last."""
    last = {act.arguments["task_id"]: act for act in found.acts if act.tool == "move_task"}
    kept = tuple(act for act in found.acts if act.tool != "move_task" or act in last.values())
    return replace(found, acts=kept)


def of_two_days(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Monday, no, they're shut, Tuesday": asked, unless only one of the days is wished."""
    act = found.acts[0]
    due = str(act.arguments.get("due_date") or "")[:10]
    days = [when.day.isoformat() for _, _, when in spans_of_when(line, scene.facts)]
    days = list(dict.fromkeys(days))
    is_one = len(found.acts) == 1 and act.tool in DATED and due in days
    if not is_one or len(days) < 2 or not RIGHT.search(line.low):
        return found
    if {when.day.isoformat() for when in wanted(line, scene)} == {due}:
        return found
    if act.tool == "add_task":
        return asked(found, scene)
    moved = scene.known(tuple(ids_of(found.acts)))
    choices = tuple(move_acts(moved, day) for day in days[:2])
    options = (*(argument_in_words(day, scene.facts).capitalize() for day in days[:2]), LEAVE)
    text = f"To which day shall I move {titles(moved)}?"
    return asking(found, offering(text, options, (*choices, ())).question)


def of_no_date(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Get rid of the date on the slides" deletes no task."""
    if [act.tool for act in found.acts] != ["delete_tasks"] or not UNDATED.search(line.low):
        return found
    return replace(found, acts=move_acts(scene.known(tuple(sorted(ids_of(found.acts)))), None))


OF_OTHERS: Final = re.compile(
    r"(?!i |we |ive |have )(?:(?:my|the) )?\w+ (?:just |has )?(?:emailed|called|rang|phoned|texted"
    r"|wrote|messaged|sent|mailed) (?:me|us|to say|again)\b"
)


def of_others(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Bob emailed me" is no e-mail to Bob."""
    ends = any(act.tool.startswith("complete_") for act in found.acts)
    return asked(found, scene) if ends and OF_OTHERS.match(line.low) else found


def of_the_same_day(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """A move that would move nothing ("when exactly is that call due?") is asked about, or goes to
    the other time that is said."""
    act = found.acts[0]
    task = scene.facts.task(str(act.arguments.get("task_id")))
    if len(found.acts) > 1 or act.tool != "move_task" or task is None or task.due_at is None:
        return found
    own = task.due_at.astimezone(scene.facts.zone)
    same = own.isoformat() if task.due_has_time else own.date().isoformat()
    if act.arguments["due_date"] != same:
        return found
    others = {when.due(scene.facts.zone) for when in wanted(line, scene)} - {same}
    if len(others) == 1:
        return replace(found, acts=move_acts((task,), others.pop()))
    return asked(found, scene) if WHEN.search(line.low) else found


WHEN: Final = re.compile(r"\b(?:when|whens|what (?:day|time|date)|which day|how late)\b")


def of_two_days_of_one(
    found: Understanding, said: Heard, line: Line, scene: Scene
) -> Understanding:
    """Of several days in a story, that of the one new task may be another."""
    if [act.tool for act in found.acts] != ["add_task"] or found.acts[0].arguments["recurrence"]:
        return found
    title = str(found.acts[0].arguments["title"]).lower()
    days = {
        when.day
        for start, end, when in spans_of_when(line, scene.facts)
        if not when.clock_only and line.tokens[start].low not in title.split()
    }
    return asked(found, scene) if len(days) > 1 else found


STRUCK: Final = re.compile(
    r"\b(?:strike|wipe|rub|scrub|clear) (?:\S+ ){1,8}?(?:off|out|from (?:the|my) list)\b|\bstrike\b"
)


def of_struck(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Strike it from my list": done, or to be deleted."""
    is_done = [act.tool for act in found.acts] == ["complete_task"]
    if not is_done or not STRUCK.search(line.low) or tells_past(line.low.split(), ()):
        return found
    tasks = scene.known(tuple(ids_of(found.acts)))
    options = ("It is done", "Delete it", LEAVE)
    text = f"Is {titles(tasks)} done, or shall it be deleted?"
    choices = (found.acts, delete_acts(tasks), ())
    return asking(found, offering(text, options, choices).question)


OTHER_DAY: Final = re.compile(
    r"\b(?:to|on|for|till|until) (?:another|some other|any other|a different|a later|a better)"
    r" (?:day|time|date)\b"
)


def of_another_day(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Shift the slides to another day" names none."""
    moves = any(act.tool in ("move_task", "move_tasks") for act in found.acts)
    return asked(found, scene) if moves and OTHER_DAY.search(line.low) else found


PERHAPS: Final = re.compile(r"\b(?:might not|well see|maybe not|who knows|not sure yet)\b")


def of_perhaps(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    return asked(found, scene) if PERHAPS.search(line.low) else found
