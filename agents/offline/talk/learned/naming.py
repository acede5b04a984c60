"""The new name that a task is to have."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, titled
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.targets import one_of, targets
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line

CUES: Final = (
    re.compile(
        r"\b(?:be|is|are|task|one|it|that|get) (?:now |really |just )?(?:re)?(?:called|named|titled"
        r"|styled|labelled|worded)\b"
        r"|\b(?:should|shall|must|can|to|will|would|it|that|one) (?:now |really |just )?"
        r"(?:say|read)\b"
        r"|\b(?:call|name|title|label|rename|retitle|reword|rephrase) (?:it|that|this)"
        r"(?: one| task)?\b"
    ),
    re.compile(r"\b(?:to|into|as|its|:)(?= )"),
)
"""What stands in front of a new name, the surest kinds first."""
BEHIND: Final = re.compile(
    r"(?:,? (?:instead|please|from now on|thanks|thank you|for me|would you|will you|ok|okay|ta|plz"
    r"|if you can|now|rather))+[.!?]*$|,? (?:instead of|rather than|not) .*$"
    r"|, (?:that|which|so|because|since|change|fix|same|its|it's|thats|that's|just)\b.*$",
    re.IGNORECASE,
)
OTHER: Final = re.compile(
    r"\b(?:and|then) (?:set|make|shift|move|push|put|give|bump|mark|do it)\b|\binstead of\b"
)
"""Another wish, or the old name behind the new one."""
LONGEST: Final = 12


def renamed(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    new = new_name(line)
    task = named(shown, line, scene)
    if new is None or task is None or titled(new).lower() == task.title.lower():
        return ()
    return (Act("rename_task", {"task_id": task.task_id, "title": titled(new)}),)


def named(shown: Seen, line: Line, scene: Scene) -> KnownTask | None:
    """The one that is named before the new name, else the one spoken of."""
    if len(line.quotes) > 1:
        return called(line.quotes[0], scene)
    at = cue(line)
    task = one_of(line.low[: at.start()], scene) if at else None
    found = (task,) if task else targets(shown, line, scene)
    return found[0] if len(found) == 1 else None


def called(title: str, scene: Scene) -> KnownTask | None:
    own = [task for task in scene.open_tasks if task.title.lower() == title.lower()]
    return own[0] if len(own) == 1 else None


def new_name(line: Line) -> str | None:
    if line.quotes:
        return line.quotes[-1] if not OTHER.search(line.low) else None
    at = cue(line)
    if at is None or OTHER.search(line.low):
        return None
    text = BEHIND.sub("", line.part(at.end(), len(line.low)).original).strip(" :,.!?")
    return text if 0 < len(text.split()) <= LONGEST else None


def cue(line: Line) -> re.Match[str] | None:
    for cues in CUES:
        found = list(cues.finditer(line.low))
        if found:
            return found[-1] if cues is CUES[0] else found[0]
    return None
