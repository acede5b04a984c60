"""Energy, focus sessions, rituals, and what is taken back or decided."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.intents.choosing import until
from agents.offline.talk.intents.states import OF_THREE, told_level
from agents.offline.talk.intents.takeback import decision
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.lengths import bare_minutes, minutes_of
from agents.offline.talk.learned.targets import targets
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line

USUAL, LEAST, LONGEST = 25, 5, 180
"""Minutes of a focus session."""
RITUAL_MOST: Final = 3
HOWS: Final = (
    ("resume", re.compile(r"\b(?:resume|continue|go on|carry on|keep going|unpause)\b")),
    ("pause", re.compile(r"\b(?:pause|hold|break|brb)\b")),
    ("cancel", re.compile(r"\b(?:cancel|abort|scrap|ditch|quit|kill|bin|forget)\b")),
    ("complete", re.compile(r"\b(?:done|finished|complete|completed|wrap)\b")),
)


def _log(shown: Seen, line: Line, scene: Scene, variant: str) -> Acts:
    counted = OF_THREE.search(line.low) is not None
    told = told_level(line.low)
    level = int(variant) if variant and not counted else told
    if told and level != told:
        return ()
    return (Act("log_energy", {"energy_level": level}),) if level else ()


def _focus(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    begun = targets(shown, line, scene)
    minutes = focus_minutes(line, scene, begun)
    if scene.facts.focus or len(begun) > 1 or minutes is None or not LEAST <= minutes <= LONGEST:
        return ()
    task_id = begun[0].task_id if begun else None
    return (Act("start_focus", {"task_id": task_id, "minutes": minutes}),)


def focus_minutes(line: Line, scene: Scene, begun: tuple[KnownTask, ...]) -> int | None:
    """The length, or until a clock, or the one number; None where it is unclear which."""
    said = minutes_of(line) or until(line.low, scene.facts.local)
    if said is not None:
        return said
    named = {word for task in begun for word in task.title.split()}
    bare = [one for one in bare_minutes(line) if str(one) not in named]
    return USUAL if not bare else bare[0] if len(bare) == 1 else None


def _end(shown: Seen, line: Line, scene: Scene, variant: str) -> Acts:
    if not scene.facts.focus:
        return ()
    said = next((how for how, pattern in HOWS if pattern.search(line.low)), None)
    how = variant or said
    return (Act("end_focus", {"how": how}),) if how else ()


def _decide(shown: Seen, line: Line, scene: Scene, variant: str) -> Acts:
    """The one that waits; which of several is for a question."""
    known = scene.memory.proposals or tuple(one for one, _ in scene.facts.proposals)
    if len(known) != 1 or variant not in ("yes", "no"):
        return ()
    return (decision(known[0], accept=variant == "yes"),)


def _choose(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    ids = placed(line, scene) or [task.task_id for task in targets(shown, line, scene)]
    return (Act("choose_ritual", {"task_ids": ids}),) if 0 < len(ids) <= RITUAL_MOST else ()


FIRST: Final = re.compile(r"\bfirst (?:two|2|three|3)\b|\b(?:two|2) first\b")
ALL: Final = re.compile(r"\b(?:all (?:three|3|of (?:them|those))|all|the lot|every one)\b")
NTHS: Final = {"one": 0, "1": 0, "first": 0, "two": 1, "2": 1, "second": 1, "three": 2, "3": 2,
               "third": 2}  # fmt: skip
NTH: Final = re.compile(
    rf"(?<!first )(?<!second )(?<!third )(?<!last )(?<!that )(?<!this )\b(?:{'|'.join(NTHS)})\b"
)


def placed(line: Line, scene: Scene) -> list[str]:
    """ "Number two and three", "the first two", of what a ritual suggests."""
    listed = scene.memory.listed[:RITUAL_MOST]
    if ALL.search(line.low):
        return list(listed)
    if (run := FIRST.search(line.low)) is not None:
        return list(listed[: 3 if re.search("three|3", run[0]) else 2])
    said = dict.fromkeys(NTHS[found] for found in NTH.findall(line.low))
    return [listed[at] for at in said if at < len(listed)]


def _undo(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    """Also where "that" points at the task of the turn before."""
    is_named = shown.tasks and "pointed at" not in shown.features
    return () if is_named else (Act("undo_last", {}),)


def _bare(tool: str) -> Callable[[Seen, Line, Scene, str], Acts]:
    return lambda shown, line, scene, _: () if shown.tasks else (Act(tool, {}),)


MAKES: Final[dict[str, Callable[[Seen, Line, Scene, str], Acts]]] = {
    "log_energy": _log,
    "start_focus": _focus,
    "end_focus": _end,
    "decide_proposal": _decide,
    "choose_ritual": _choose,
    "undo_last": _undo,
    "skip_ritual": _bare("skip_ritual"),
}
