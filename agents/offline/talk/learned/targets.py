"""The tasks that a message means: called by name, by their place, or the ones just spoken of."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.talk.entity.irregular import DAYS
from agents.offline.talk.entity.match import VERBS, chosen, fits
from agents.offline.talk.entity.mention import mention, places
from agents.offline.talk.entity.ordinals import NAMES, positions
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem, words_of
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import Line, line_of
from agents.offline.talk.vocabulary import CUES

Tasks = tuple[KnownTask, ...]
NTH: Final = re.compile(
    rf"\b(?:(?:{'|'.join(NAMES)})(?: (?:one|task|item|thing))?|(?:number|nr|no|task|item|option)"
    r" (?:one|two|three|four|five|\d{1,2})|#\d{1,2})\b"
)
ALL: Final = re.compile(
    r"\b(?:both|all (?:of (?:them|these|those)|those|these|three|two)|the lot)\b"
)
ALIKE: Final = 2
"""So many words tell a step by its description, or all it has."""


def targets(shown: Seen, line: Line, scene: Scene) -> Tasks:
    """Named ones, else those that a place in the list or "both" points at, else what was just
    spoken of, if that is one; () where it stays open."""
    if not shown.tasks and scene.memory.listed and NTH.search(line.low):
        return pointed(line, scene)
    return shown.tasks or pointed(line, scene) or told_apart(line, scene) or spoken(scene)


def pointed(line: Line, scene: Scene) -> Tasks:
    listed = scene.memory.listed
    found = NTH.search(line.low)
    if found is not None and listed:
        places = positions(found[0], len(listed)) or ()
        return scene.known(tuple(listed[place] for place in places))
    if ALL.search(line.low):
        several = scene.spoken if len(scene.spoken) > 1 else listed
        return scene.known(several) if len(several) in (2, 3) else ()
    return ()


def told_apart(line: Line, scene: Scene) -> Tasks:
    """The one task that has a word of the message to itself ("the one from Bob")."""
    titles = {
        task.task_id: {stem(word) for word in title_of(task.title).words} - COMMON
        for task in scene.open_tasks
    }
    said = {stem(word) for word in line.low.split() if word[0].isalpha()}
    named = Counter(word for words in titles.values() for word in words & said)
    own = {one for one, words in titles.items() if any(named[word] == 1 for word in words & said)}
    return scene.known(tuple(own)) if len(own) == 1 else ()


COMMON: Final = frozenset(map(stem, FUNCTION_WORDS | VERBS | DAYS))


def spoken(scene: Scene) -> Tasks:
    tasks = scene.known(scene.spoken)
    return tasks if len(tasks) == 1 else ()


MOST: Final = 3


def alike(line: Line, scene: Scene) -> Tasks:
    """The two or three open tasks that the words fit as well as each other; () for any other
    number."""
    words = [word for word in line.low.split() if word[0].isalpha()]
    at = places(words, scene.open_tasks)
    names = [words[place] for place in sorted(at) if words[place] not in CUES | DAYS]
    found = chosen(fits(names, scene.open_tasks)) if names else []
    return tuple(fit.task for fit in found) if 1 < len(found) <= MOST else ()


def one_of(words: str, scene: Scene) -> KnownTask | None:
    """The one open task that some words name, or point at."""
    plain = [word for word in words.split() if word[0].isalnum()]
    marked = mention(plain, scene)
    if marked is not None:
        return marked[0]
    near = refer(line_of(" ".join(plain)), scene)
    return near.one if near.certainty == "sure" else None


def done_task(line: Line, scene: Scene) -> KnownTask | None:
    """The one finished task that a word of the message names."""
    said = {stem(word) for word in line.low.split() if word not in FUNCTION_WORDS}
    named = [
        task
        for task in scene.done_tasks
        if said & {stem(word) for word in title_of(task.title).words if word not in FUNCTION_WORDS}
    ]
    return named[0] if len(named) == 1 else None


def by_step(line: Line, scene: Scene) -> KnownTask | None:
    """The task that has an open step of this description."""
    said = stems_of(line.low)
    found = [task for task in scene.open_tasks if any(tells(said, one) for one in open_steps(task))]
    return found[0] if len(found) == 1 else None


def open_steps(task: KnownTask) -> list[str]:
    return [step.description for step in task.steps if not step.is_completed]


def tells(said: set[str], description: str) -> bool:
    own = stems_of(description)
    return bool(own) and len(own & said) >= min(ALIKE, len(own))


def stems_of(text: str) -> set[str]:
    """What the words say, by stem."""
    return {stem(word) for word in words_of(text) if word not in FUNCTION_WORDS}
