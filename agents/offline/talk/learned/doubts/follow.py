"""Doubts of what leans on the turn before: its task, its list, its number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.intents.move import move_acts, moved_to
from agents.offline.talk.learned.hearing import Heard, heard
from agents.offline.talk.learned.lengths import bare_minutes, minutes_of
from agents.offline.talk.learned.rest import placed
from agents.offline.talk.learned.settled import asked, doing
from agents.offline.talk.learned.slots import PLACE, PRONOUN
from agents.offline.talk.learned.targets import pointed
from agents.offline.talk.learned.tasks import PUT_BACK, SHIFTED, shifted, wanted
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line, line_of

MEANT: Final = re.compile(
    r"\b(?:no|nope|not|naw|wait|actually|instead|sorry|rather|meant|mean|intended|correct"
    r"|correction|oops|scratch|better|wrong)\b"
)


def of_day_meant(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "I must correct the record, Saturday was intended": the task moved just now, to that day."""
    last = scene.last_act
    days = {when.due(scene.facts.zone) for when in wanted(line, scene)}
    tools = [act.tool for act in found.acts]
    is_one = last is not None and last.tool == "move_task" and len(days) == 1
    if not is_one or tools not in (["add_task"], ["move_task"]) or not MEANT.search(line.low):
        return found
    if said.tool == "add_task" or (said.shown.tasks and not PRONOUN.search(line.low)):
        return found
    moved = scene.known((str(last.arguments["task_id"]),)) if last is not None else ()
    return replace(found, acts=move_acts(moved, days.pop()), question=None) if moved else found


def of_undoing(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Scrap that, put it back": taken back, and nothing deleted or done beside it."""
    if not any(act.tool == "undo_last" for act in found.acts) or said.tool != "undo_last":
        return found
    return replace(found, acts=tuple(act for act in found.acts if act.tool == "undo_last"))


def of_place(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Stick the second one on Friday", of a list that is shown: no new task."""
    is_new = [act.tool for act in found.acts] == ["add_task"]
    if not is_new or not scene.memory.listed or not PLACE.search(line.low):
        return found
    moved, whens = pointed(line, scene), wanted(line, scene)
    if not moved or len(whens) != 1:
        return asked(found, scene)
    return replace(found, acts=moved_to(moved, whens[0], scene.facts), question=None)


def of_shift(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Make that half an hour later": than it is due, not than now."""
    if [act.tool for act in found.acts] != ["move_task"]:
        return found
    told = SHIFTED.search(line.low) or PUT_BACK.search(line.low)
    tasks = scene.known((str(found.acts[0].arguments["task_id"]),))
    acts = shifted(told, tasks, scene) if told and tasks else ()
    return replace(found, acts=acts or found.acts)


MEASURED: Final = ("set_estimate", "start_focus")


def of_number(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "No, 10", after a length: another length and no clock."""
    last = scene.last_act
    numbers = bare_minutes(line)
    is_clock = [act.tool for act in found.acts] == ["move_task"]
    if last is None or last.tool not in MEASURED or not is_clock or len(numbers) != 1:
        return found
    if len(line.tokens) > FEW or re.search(r"\b(?:at|by|until|till)\b", line.low):
        return found
    return replace(found, acts=(Act(last.tool, last.arguments | {"minutes": numbers[0]}),))


FEW: Final = 6


def of_named_length(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Call it half an hour" is no name."""
    if [act.tool for act in found.acts] != ["rename_task"]:
        return found
    task_id, title = (found.acts[0].arguments[name] for name in ("task_id", "title"))
    minutes = minutes_of(line_of(str(title)))
    if minutes is None or not LENGTH_ALONE.fullmatch(str(title).lower()):
        return found
    return replace(found, acts=(Act("set_estimate", {"task_id": task_id, "minutes": minutes}),))


LENGTH_ALONE: Final = re.compile(
    r"(?:(?:a|about|around|roughly|like|say|maybe|more like) )*[\w.]+(?: [\w.]+){0,5}?"
    r" ?(?:minutes?|mins?|hours?|hrs?)(?: and (?:a half|a quarter|[\w]+ minutes))?"
    r"(?: (?:job|task|thing))?"
)


def of_reopened(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "The slides aren't done, the report is", right after: what was just done is taken back."""
    last = scene.last_act
    if last is None or last.tool != "complete_task" or len(found.acts) < 2:
        return found
    acts = tuple(taken_back(act, last) for act in found.acts)
    return replace(found, acts=tuple(sorted(acts, key=lambda act: act.tool != "undo_last")))


def taken_back(act: Act, last: Act) -> Act:
    same = act.arguments.get("task_id") == last.arguments["task_id"]
    return Act("undo_last", {}) if act.tool == "reopen_task" and same else act


MIXED: Final = re.compile(
    r"\b(?:wrong|mixed|mixing|not (?:the )?\w+$|my bad|my mistake|oops|whoops|sorry|instead|wires"
    r"|muddled|confused|actually|i meant|hang on|rather)\b"
)


def of_mixed_up(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Wrong one, it was the dentist I called", right after: the first is taken back too."""
    last = scene.last_act
    is_one = last is not None and [act.tool for act in found.acts] == ["complete_task"]
    if not is_one or last is None or last.tool != "complete_task" or not MIXED.search(line.low):
        return found
    if last.arguments["task_id"] == found.acts[0].arguments["task_id"]:
        return found
    return replace(found, acts=(Act("undo_last", {}), *found.acts))


PERHAPS: Final = 0.2
"""So likely, places of a list that a ritual suggests are chosen."""


def of_chosen(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "I'm sold on the second one", of what a ritual suggests."""
    last = scene.last_act
    if last is None or last.tool != "suggest_ritual" or said.of("choose_ritual") < PERHAPS:
        return found
    if any(act.tool not in CHOICES for act in found.acts):
        return found
    ids = placed(line, scene)
    return doing(found, (Act("choose_ritual", {"task_ids": ids}),)) if ids else found


CHOICES: Final = ("choose_ritual", "start_task", "log_energy", "add_task", "complete_task")


SHORT: Final = 3
OWN_VERB: Final = re.compile(r"\b(?:add|note|put|remind|buy|get|task|list)\b")


def of_look_again(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "And Health?", after a list, asks to see more and names no new task."""
    last = scene.last_act
    is_new = [act.tool for act in found.acts] == ["add_task"]
    if last is None or last.tool not in LOOKS or not is_new or OWN_VERB.search(line.low):
        return found
    is_short = len(str(found.acts[0].arguments["title"]).split()) < SHORT
    return asked(found, scene) if is_short else found


LEANING: Final = (
    of_day_meant,
    of_place,
    of_look_again,
    of_number,
    of_shift,
    of_reopened,
    of_mixed_up,
)


def followed(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """What is said of a task or a list that the turn before was about."""
    said = heard(line, scene)
    found = of_chosen(found, said, line, scene)
    for doubt in LEANING:
        found = doubt(found, said, line, scene) if found.acts else found
    return found
