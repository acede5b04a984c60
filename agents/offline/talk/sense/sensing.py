"""The intent that the words of a clause speak for most, where it is clear enough."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.intents.smaller import KIND_STUCK, easier, split_acts
from agents.offline.talk.moods import is_story
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.sense.cues import DENY, ENOUGH, FILL, OF_TASK, Cues
from agents.offline.talk.sense.slots import Slots, slots_of
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line

LONGEST: Final = 20
REPORTED: Final = re.compile(r"\b(?:done|finished|ticked|behind|did|anyone|someone|somebody)\b")
LEAST: Final = 2
ONE_TASK: Final = frozenset(["split", "stuck", "start", "focus", "why", "get", "unblock"])


def sensed(line: Line, scene: Scene) -> Outcome | None:
    """What is done for the tasks in a clause; None where two intents are as likely or none is."""
    if len(line.tokens) > LONGEST or "qq" in line.low or is_story(line.low):
        return None
    if REPORTED.search(line.low):
        return None
    slots = slots_of(line, scene)
    if not slots.tasks:
        return None
    denied = bool(set(slots.rest) & DENY)
    weighed = sorted(((weight(one, slots), one) for one in OF_TASK), key=lambda pair: -pair[0])
    (best, first), (other, _) = weighed[:2]
    strongest = max((first.weights.get(stem(word), 0) for word in slots.rest), default=0)
    if best < ENOUGH or strongest < LEAST or best - other < 1 or (denied and not first.denied):
        return None
    if strange(first, slots) > allowed(first, slots) or not fitting(first.intent, slots):
        return None
    acts = made(first.intent, slots, scene)
    say = KIND_STUCK if first.intent == "stuck" else ""
    about = tuple(task.task_id for task in slots.tasks)
    return Outcome(acts=acts, say=say, about=about) if acts else None


def weight(cues: Cues, slots: Slots) -> int:
    """The cues that are said, and what the slots add to them."""
    said = sum(cues.weights.get(stem(word), 0) for word in dict.fromkeys(slots.rest))
    held = SLOT_WEIGHTS.get(cues.intent)
    return said + (held(slots) if held else 0)


SLOT_WEIGHTS: Final[dict[str, Callable[[Slots], int]]] = {
    "move": lambda slots: 2 if slots.whens else -9,
    "estimate": lambda slots: 2 if slots.minutes and not slots.whens else -9,
    "focus": lambda slots: 1 if slots.minutes else 0,
}


def allowed(cues: Cues, slots: Slots) -> int:
    """Other words may stand beside a strong cue only."""
    strongest = max((cues.weights.get(stem(word), 0) for word in slots.rest), default=0)
    return cues.unknown if strongest >= ENOUGH else 0


def strange(cues: Cues, slots: Slots) -> int:
    """How many words neither speak for it nor say nothing."""
    return sum(
        stem(word) not in cues.weights and word not in FILL and not (cues.denied and word in DENY)
        for word in slots.rest
    )


def fitting(intent: str, slots: Slots) -> bool:
    """Whether there is exactly what the intent needs."""
    if intent in ONE_TASK and len(slots.tasks) > 1:
        return False
    if intent == "move":
        return len(slots.whens) == 1
    if intent in ("block", "unblock", "why", "get", "split", "stuck"):
        return not slots.whens
    return True


def made(intent: str, slots: Slots, scene: Scene) -> Acts:
    make = MAKES[intent]
    return make(slots, scene)


def _move(slots: Slots, scene: Scene) -> Acts:
    return moved_to(slots.tasks, slots.whens[0], scene.facts)


def _focus(slots: Slots, scene: Scene) -> Acts:
    if scene.facts.focus or not 5 <= (slots.minutes or 25) <= 180:
        return ()
    task_id = slots.tasks[0].task_id
    return (Act("start_focus", {"task_id": task_id, "minutes": slots.minutes or 25}),)


def _estimate(slots: Slots, scene: Scene) -> Acts:
    return tuple(
        Act("set_estimate", {"task_id": task.task_id, "minutes": slots.minutes})
        for task in slots.tasks
        if slots.minutes
    )


def _on(tool: str) -> Callable[[Slots, Scene], Acts]:
    return lambda slots, scene: (Act(tool, {"task_id": slots.tasks[0].task_id}),)


MAKES: Final[dict[str, Callable[[Slots, Scene], Acts]]] = {
    "move": _move,
    "split": lambda slots, scene: split_acts(slots.tasks),
    "stuck": lambda slots, scene: easier(slots.tasks),
    "focus": _focus,
    "estimate": _estimate,
    "why": _on("explain_task"),
    "unblock": _on("unblock_task"),
}
