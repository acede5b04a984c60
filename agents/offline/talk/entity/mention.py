"""The task whose title words stand in a clause, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.entity.closeness import SAME, closeness
from agents.offline.talk.entity.irregular import DAYS, STOP
from agents.offline.talk.entity.match import chosen, fits
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.titles import Titles, titles_of
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.respellings import REAL
from agents.offline.talk.vocabulary import CUES

LENGTHS = re.compile(r"\b(?:half|quarters?) (?:of )?an? hours?\b|\bquarter hours?\b")
"""Lengths whose words look like those of a title ("Quarterly report")."""


def mention(
    words: Sequence[str], scene: Scene, tasks: Sequence[KnownTask] | None = None
) -> tuple[KnownTask, set[int]] | None:
    """The one task (an open one, if none are given) whose title words stand among some words, and
    where they stand."""
    among = scene.open_tasks if tasks is None else tasks
    at = places(words, among)
    names = [words[place] for place in sorted(at) if words[place] not in CUES | DAYS]
    found = chosen(fits(names, among))
    if len(found) != 1 or not found[0].sure:
        return None
    own = title_of(found[0].task.title).words
    used = {place for place in at if any(closeness(words[place], one) for one in own)}
    return found[0].task, used


def places(words: Sequence[str], tasks: Sequence[KnownTask]) -> set[int]:
    """Where words stand that are in some title."""
    titles = titles_of(tuple(task.title for task in tasks))
    return {
        place
        for place, word in enumerate(words)
        if word not in STOP and word[0].isalpha() and means_title(word, titles)
    }


def means_title(word: str, titles: Titles) -> bool:
    """Near a word of a title; an everyday word ("takes") only where it is the same ("taxes" no)."""
    near = titles.near(word)
    if SAME in near.values() or SAME in titles.near(word.removesuffix("s")).values():
        return True
    return bool(near) and word not in EVERYDAY and stem(word) not in EVERYDAY_STEMS


EVERYDAY: Final = EVERY_VERB | FUNCTION_WORDS | REAL
EVERYDAY_STEMS: Final = frozenset(map(stem, EVERY_VERB))


def mentioned(low: str, scene: Scene) -> bool:
    """Whether words name a task for sure, one or several that fit."""
    words = LENGTHS.sub(" ", low).split()
    at = sorted(places(words, scene.open_tasks))
    names = [words[place] for place in at if words[place] not in CUES | DAYS]
    return any(fit.sure for fit in fits(names, scene.open_tasks))
