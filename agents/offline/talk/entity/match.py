"""Titles that fit some words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agents.offline.grammar.lexicon.verbish import NAMES
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.entity.closeness import NEAR, SAME, closeness
from agents.offline.talk.entity.irregular import DAYS, GENERAL
from agents.offline.talk.entity.stems import stem, words_of
from agents.offline.talk.entity.titles import titles_of
from agents.offline.talk.entity.words import telling, title_of
from agents.offline.talk.shapes import KnownTask

VERBS = EVERY_VERB - NAMES
SAYING_LITTLE = frozenset(map(stem, GENERAL))


@dataclass(frozen=True, slots=True)
class Fit:
    """`sure`: every telling word fits the title and its head; `exact`: in its own form;
    `whole`: they are all of the title."""

    task: KnownTask
    sure: bool
    exact: bool
    whole: bool


def fits(words: Sequence[str], tasks: Iterable[KnownTask]) -> list[Fit]:
    """The tasks whose titles fit the words, sure ones first, each kind in the given order."""
    said = telling(words)
    if not said:
        return []
    pool = tuple(tasks)
    near = titles_of(tuple(task.title for task in pool)).having(said)
    found = [fit for at in near if (fit := fit_of(said, pool[at])) is not None]
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
    loose = [word for word in missing if word not in GENERAL and not _says_little(word)]
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


def _says_little(word: str) -> bool:
    """ "Did", "doing"; but "done" and "got" say what became of it."""
    return stem(word) in SAYING_LITTLE and word not in ("done", "got")


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
