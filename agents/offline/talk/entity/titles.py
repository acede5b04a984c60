"""The words of all titles, and which of them are near a word that was said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from agents.offline.talk.entity.closeness import closeness
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.entity.words import title_of


class Titles:
    """Places of titles by their words; what is asked once is remembered."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._places: dict[str, set[int]] = defaultdict(set)
        self._whole: dict[str, list[int]] = defaultdict(list)
        self.words = frozenset(word for title in titles for word in words_of(title))
        for at, title in enumerate(titles):
            self._whole[title.casefold()].append(at)
            for word in title_of(title).words:
                self._places[word].add(at)
        self._near: dict[str, dict[str, int]] = {}

    def called(self, text: str) -> list[int]:
        """Places of the titles that are just this text."""
        return self._whole.get(text.strip().casefold(), [])

    def near(self, said: str) -> dict[str, int]:
        """Words of titles that are close to a word, with how close."""
        if said not in self._near:
            found: dict[str, int] = {
                word: close for word in self._places if (close := closeness(said, word))
            }
            self._near[said] = found
        return self._near[said]

    def having(self, said: Sequence[str]) -> list[int]:
        """Places of the titles in which one of these words, or one close to it, stands."""
        found: set[int] = set()
        for one in said:
            for word in self.near(one):
                found |= self._places[word]
        return sorted(found)


@lru_cache(maxsize=64)
def titles_of(titles: tuple[str, ...]) -> Titles:
    return Titles(titles)
