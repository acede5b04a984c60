"""Words cut to what they share: "renewed", "renewing" and "renew"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from agents.offline.talk.entity.irregular import FORMS

WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
DOUBLED: Final = re.compile(r"([bdgmnprt])\1$")
SHORTEST: Final = 3


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The stem of a lower-case word."""
    plain = word.replace("’", "'").removesuffix("'s").replace("'", "")
    plain = FORMS.get(plain, plain)
    plain = FORMS.get(plain, plain)
    bare = _cut(plain)
    return _cut(FORMS[bare]) if bare in FORMS else bare


def _cut(word: str) -> str:
    for ending, put in (("ies", "y"), ("ied", "y"), ("ying", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + put
    for ending in ("ing", "ed", "es", "s"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= SHORTEST and not word.endswith("ss"):
            return _bare(rest)
    return _bare(word)


def _bare(word: str) -> str:
    if word.endswith("e") and len(word) > SHORTEST:
        return word[:-1]
    return DOUBLED.sub(r"\1", word) if len(word) > SHORTEST else word


def words_of(text: str) -> list[str]:
    """The lower-case words of a text in order."""
    return [found[0].replace("’", "'") for found in WORD.finditer(text.lower())]
