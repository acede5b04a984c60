"""Titles that fit some words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from agents.offline.grammar.lexicon.verbish import NAMES
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.entity.closeness import NEAR, SAME, closeness
from agents.offline.talk.entity.irregular import BREAKS, DAYS, GENERAL, STOP
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.shapes import KnownTask

MOST_WORDS = 14
VERBS = EVERY_VERB - NAMES


@dataclass(frozen=True, slots=True)
class Title:
    """Telling words of a title; the first `head` of them are what it is, the rest describes."""

    words: tuple[str, ...]
    head: int


@dataclass(frozen=True, slots=True)
class Fit:
    """`sure`: every telling word fits the title and its head; `exact`: in its own form;
    `whole`: they are all of the title."""

    task: KnownTask
    sure: bool
    exact: bool
    whole: bool


@lru_cache(maxsize=2048)
def title_of(text: str) -> Title:
    words: list[str] = []
    head = 0
    for word in words_of(text)[: 3 * MOST_WORDS]:
        if word in BREAKS and words and not head:
            head = len(words)
        if word not in STOP and word not in BREAKS:
            words.append(word)
    kept = tuple(words[:MOST_WORDS]) or tuple(words_of(text)[:MOST_WORDS])
    return Title(kept, head or len(kept))


def telling(words: Iterable[str]) -> list[str]:
    """Words that can tell one task from another."""
    return [word for word in words if word not in STOP and word not in BREAKS][:MOST_WORDS]


def fits(words: Sequence[str], tasks: Iterable[KnownTask]) -> list[Fit]:
    """The tasks whose titles fit the words, sure ones first, each kind in the given order."""
    said = telling(words)
    if not said:
        return []
    found = [fit for task in tasks if (fit := fit_of(said, task)) is not None]
    return sorted(found, key=lambda fit: not fit.sure)


def fit_of(said: Sequence[str], task: KnownTask) -> Fit | None:
    title = title_of(task.title)
    best = [_best(word, title.words) for word in said]
    named = {at for close, at in best if close}
    missing = [word for word, (close, _) in zip(said, best, strict=True) if not close]
    missing = [word for word in missing if not _about(word, task)]
    verb_only = named == {0} and len(title.words) > 1 and title.words[0] in VERBS
    strong = [at for at in named if title.words[at] not in DAYS and title.words[at] not in GENERAL]
    if not strong and len(named) < len(title.words):
        return None
    whole = len(named) == len(title.words)
    loose = [word for word in missing if word not in GENERAL]
    if loose and 2 * len(loose) > len(said):
        return None
    headed = whole or (any(at < title.head for at in strong) and not verb_only)
    exact = all(close != NEAR for close, _ in best)
    return Fit(task, not loose and headed, exact, whole)


def _best(said: str, words: Sequence[str]) -> tuple[int, int]:
    found = (0, -1)
    for at, word in enumerate(words):
        close = closeness(said, word)
        if close == SAME:
            return SAME, at
        if close > found[0]:
            found = (close, at)
    return found


def _about(word: str, task: KnownTask) -> bool:
    """A word for the task's project or priority adds nothing to its title."""
    return word in words_of(task.project_id or "") or word == task.priority


def chosen(found: Sequence[Fit]) -> list[Fit]:
    """The one that fits best, or all that fit as well as each other."""
    sure = [fit for fit in found if fit.sure]
    for group in (
        [fit for fit in sure if fit.whole and fit.exact],
        [fit for fit in sure if fit.exact],
        sure,
    ):
        if group:
            return group
    return list(found)
