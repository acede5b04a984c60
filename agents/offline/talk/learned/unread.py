"""What no rule reads, or what one only asks about, as the words were learned to be meant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import Acts, choosing
from agents.offline.talk.learned.hearing import ENDS, Heard, plain
from agents.offline.talk.learned.making import made
from agents.offline.talk.learned.settled import asked, asking, doing, is_unsure, yes_of
from agents.offline.talk.learned.targets import alike
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask, Question, Understanding
from agents.offline.talk.text.line import Line

LIKELY: Final = 0.35
"""So likely, it is asked whether it is meant where nothing else was read."""


def unread(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """What no rule reads, or what one only asks about, is done where it is likely enough, and
    asked about where it is but likely."""
    acts = made(said.intent, said.shown, line, scene)
    if not said.is_sure:
        is_likely = said.chance >= LIKELY and is_unsure(found)
        is_change = any(act.tool not in LOOKS for act in acts)
        return asked(replace(found, acts=acts), scene) if is_likely and is_change else found
    if not acts and is_unsure(found) and (one := which(said, line, scene)) is not None:
        return asking(found, one)
    offered = confirmed(found, said)
    if offered is not None and (acts or said.tool not in ENDS):
        return doing(found, offered)
    return doing(found, acts) if acts else found


def which(said: Heard, line: Line, scene: Scene) -> Question | None:
    """Which of the tasks that the words fit ("I made that call")."""
    tasks = alike(line, scene) if not said.shown.tasks else ()

    def make(some: tuple[KnownTask, ...]) -> Acts:
        return made(said.intent, replace(said.shown, tasks=some), line, scene)

    is_clear = bool(tasks) and all(make((task,)) for task in tasks)
    return choosing("Which one do you mean?", tasks, make).question if is_clear else None


def confirmed(found: Understanding, said: Heard) -> Acts | None:
    """What a yes would do, where that is what is meant."""
    yes = yes_of(found)
    is_one = found.question is not None and found.question.pending.kind == "confirm"
    return yes if yes and is_one and {plain(act) for act in yes} == {said.tool} else None
