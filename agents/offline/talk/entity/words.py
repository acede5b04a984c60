"""What a title is called: its telling words, and how many of them are its head."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from agents.offline.talk.entity.irregular import BREAKS, STOP
from agents.offline.talk.entity.stems import words_of

MOST_WORDS: Final = 14


@dataclass(frozen=True, slots=True)
class Title:
    """Telling words of a title; the first `head` of them are what it is, the rest describes."""

    words: tuple[str, ...]
    head: int


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
