"""Where the words of a clause name tasks, or point at them."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mention
from agents.offline.talk.entity.ordinals import NAMES
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import line_of

JOINT: Final = re.compile(r" (?:and|,|plus|&|or) ")
PRONOUN: Final = re.compile(r"\b(?:it|its|that|thats|this|them|they|those|these|both)\b")
PLACE: Final = re.compile(
    rf"\b(?:the )?(?:{'|'.join(NAMES)}) (?:ones?|tasks?)\b|\b(?:number|nr|no) (?:\d{{1,2}}|one|two"
    rf"|three|four|five)\b|#\d{{1,2}}"
)


def tasks_in(plain: str, scene: Scene) -> tuple[tuple[KnownTask, ...], set[int], bool]:
    """The tasks that some words name or point at, and where those words stand."""
    found: list[KnownTask] = []
    used: set[int] = set()
    at = 0
    for part in JOINT.split(plain):
        words = part.split()
        marked = mention(words, scene)
        if marked is not None:
            found.append(marked[0])
            used |= {at + place for place in marked[1]}
        at += len(words) + 1
    if found:
        return tuple(dict.fromkeys(found)), used, True
    return (*pointed(plain, scene), False)


def pointed(plain: str, scene: Scene) -> tuple[tuple[KnownTask, ...], set[int]]:
    """ "It" of what was spoken of, or places of the list shown."""
    place = PLACE.search(plain)
    words = place[0] if place is not None and scene.memory.listed else ""
    if not words and PRONOUN.search(plain) and scene.spoken:
        words = "them" if len(scene.spoken) > 1 else "it"
    named = refer(line_of(words), scene) if words else None
    if named is None or named.certainty != "sure" or any(task.is_done for task in named.tasks):
        return (), set()
    gone = set(words.split()) | (
        {"it", "its", "that", "them", "they", "this"} if not place else set()
    )
    return named.tasks, {at for at, word in enumerate(plain.split()) if word in gone}
