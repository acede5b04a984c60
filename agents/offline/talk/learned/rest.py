"""Energy, focus sessions, rituals, and what is taken back or decided."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.intents.takeback import decision
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.targets import targets
from agents.offline.talk.learned.tasks import minutes_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act
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
    number = re.search(r"\b([123])(?: (?:out of|of|/) (?:3|three))?\b", line.low)
    level = (int(number[1]) if number else None) or told_level(line.low)
    level = level or (int(variant) if variant else None)
    return (Act("log_energy", {"energy_level": level}),) if level else ()


def _focus(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    minutes = minutes_of(line) or bare_minutes(line) or USUAL
    begun = targets(shown, line, scene)
    if scene.facts.focus or len(begun) > 1 or not LEAST <= minutes <= LONGEST:
        return ()
    task_id = begun[0].task_id if begun else None
    return (Act("start_focus", {"task_id": task_id, "minutes": minutes}),)


CLOCKED: Final = re.compile(
    r"\b(?:timer|focus|pomodoro|clock|session|sprint)\b(?: \w+){0,3}? (?P<n>\d{1,2})\b(?! ?[ap]m\b)"
    r"|\b(?P<m>\d{1,2}) on the (?:clock|timer)\b"
)


def bare_minutes(line: Line) -> int | None:
    """ "A timer for 15": minutes, for a focus session knows nothing else."""
    found = CLOCKED.search(line.low)
    return int(found["n"] or found["m"]) if found else None


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
    ids = [task.task_id for task in targets(shown, line, scene)]
    return (Act("choose_ritual", {"task_ids": ids}),) if 0 < len(ids) <= RITUAL_MOST else ()


def _bare(tool: str) -> Callable[[Seen, Line, Scene, str], Acts]:
    return lambda shown, line, scene, _: () if shown.tasks else (Act(tool, {}),)


MAKES: Final[dict[str, Callable[[Seen, Line, Scene, str], Acts]]] = {
    "log_energy": _log,
    "start_focus": _focus,
    "end_focus": _end,
    "decide_proposal": _decide,
    "choose_ritual": _choose,
    "undo_last": _bare("undo_last"),
    "skip_ritual": _bare("skip_ritual"),
}
