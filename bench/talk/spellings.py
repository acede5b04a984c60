"""Learns which words people say to the secretary, and which look like a slip of one and are none.

What is a word at all is told by the English list of symspellpy (82,765 words of SCOWL with how
often they stand in Google's books; MIT). A rare one is taken for a slip where it is near to a
word that the secretary must not miss.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any, Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.text.respellings import MERGED
from agents.offline.talk.text.spelling import LOST, SHORTEST, Words, slips
from bench.talk.messages import batches
from tests.agents.talk.scoring import Case

DICTIONARY: Final = "frequency_dictionary_en_82_765.txt"
LEAST, COMMAND = 5, 20
"""Messages that must say a word; a command counts as if so many did."""
COMMON: Final = 700_000
"""How often a real word stands in the books at least that is near to a command."""
USED, USUAL = 4, 20
"""A word of so many messages is real though no dictionary has it, unless the word it is near to
is said so many times as often."""
COMMANDS: Final = listed(
    """
    finished finish complete completed delete remove reschedule postpone snooze remind reminder
    tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday priority
    urgent estimate split break smaller start focus session pause resume rename project energy
    progress streak level undo everything list show move push task tasks with done what next
    weekend week blocked waiting accept reject proposal proposals ritual overwhelmed exhausted
    tired forecast afternoon evening morning minutes hours high medium suggest unblock reopen
    should finally already remember probably actually prioritize zone zones already inbox
    """
)
"""Words that must not be missed, however seldom they are said."""
OWN: Final = listed(
    """
    umm hmm repot ehm cba omw nana hadnt wouldnt shouldnt couldnt youd thatd whatd itll
    """
)
"""Words of talk that no dictionary has."""
WORD: Final = re.compile(r"[a-z]+")
APOSTROPHE: Final = re.compile(r"['’]")


def english() -> dict[str, int]:
    text = files("symspellpy").joinpath(DICTIONARY).read_text(encoding="utf-8-sig")
    return {word: int(count) for word, count in (line.split() for line in text.splitlines())}


def counted(cases: Iterable[Case]) -> Counter[str]:
    """In how many messages each word stands."""
    found: Counter[str] = Counter()
    for case in cases:
        for message in (case["say"], *case["before"]):
            found.update(set(WORD.findall(APOSTROPHE.sub("", message.lower()))))
    return found


def learned(more: Iterable[Case]) -> dict[str, Any]:
    """The words as the secretary reads them, of all batches and some more messages."""
    known = english()
    found = counted([*(case for cases in batches().values() for case in cases), *more])
    words = said(found, known)
    bare = Words(words, frozenset())
    return {"said": words, "real": sorted(real(bare, found, known) | OWN)}


def said(found: Mapping[str, int], known: Mapping[str, int]) -> dict[str, int]:
    forms = {word for pair in MERGED.items() for word in pair if word.isalpha()}
    words = {
        word: count
        for word, count in sorted(found.items())
        if len(word) >= SHORTEST and count >= LEAST and (word in known or word in forms)
    }
    for word in COMMANDS:
        if len(word) >= SHORTEST:
            words[word] = max(words.get(word, 0), COMMAND)
    return dict(sorted(words.items()))


def real(words: Words, found: Mapping[str, int], known: Mapping[str, int]) -> set[str]:
    near = {word: words.mended(word) for word in {*known, *found} if len(word) >= SHORTEST}
    near = {word: meant for word, meant in near.items() if meant != word}
    return {
        word
        for word, meant in near.items()
        if (word in known and is_own(word, meant, known[word]))
        or (found.get(word, 0) >= USED and is_talk(word, meant, words, found))
    }


def is_talk(word: str, meant: str, words: Words, found: Mapping[str, int]) -> bool:
    """Of no dictionary, but said too often for a slip; one that is small is always one."""
    return slips(word, meant) > LOST and words.said[meant] < USUAL * found[word]


def is_own(word: str, meant: str, count: int) -> bool:
    """A form of the word it is near to, a common one, or near to no command."""
    is_form = word.startswith(meant) or meant.startswith(word)
    return is_form or count >= COMMON or meant not in COMMANDS
