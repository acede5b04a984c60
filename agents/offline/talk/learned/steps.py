"""What a message does with the steps of a task."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.intents.finish import complete_step
from agents.offline.talk.intents.smaller import NUMBERS, count_of, smaller_acts, split_acts
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.targets import by_step, open_steps, targets
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import Line

N: Final = rf"(?P<n>\d{{1,2}}|{'|'.join(NUMBERS)})"
MOST: Final = re.compile(
    rf"\b(?:max(?:imum)?|at most|no more than|not more than|up to|in) {N}\b"
    rf"|\b{N.replace('<n>', '<m>')} (?:(?:small|tiny|little|baby|easy|short) )?(?:steps|pieces|bits"
    r"|parts|chunks|at most|max|maximum|tops|or (?:less|fewer))\b"
)


def _split(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    cut = targets(shown, line, scene)
    return split_acts(cut, steps_at_most(line)) if len(cut) == 1 else ()


def steps_at_most(line: Line) -> int | None:
    found = MOST.search(line.low)
    return count_of(found["n"] or found["m"]) if found else None


def _smaller(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    """Only where there is a step to make smaller."""
    task = _stepped(shown, line, scene)
    return smaller_acts((task,)) if task is not None else ()


def _step(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    task = _stepped(shown, line, scene)
    return complete_step((task,)) if task is not None else ()


def _stepped(shown: Seen, line: Line, scene: Scene) -> KnownTask | None:
    """The task with an open step that is named, told by that step, in focus or spoken of."""
    said = shown.tasks[:1] if len(shown.tasks) == 1 else ()
    own = by_step(line, scene)
    known: tuple[KnownTask | None, ...] = (*said, own, scene.focus_task)
    for task in (*known, *targets(shown, line, scene)):
        if task is not None and open_steps(task):
            return task
    return None


MAKES: Final[dict[str, Callable[[Seen, Line, Scene, str], Acts]]] = {
    "split_task": _split,
    "smaller_step": _smaller,
    "complete_step": _step,
}
