"""Finding the keys of the scripts among the words of a title."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from agents.offline.steps.library import DOMAINS
from agents.offline.steps.shapes import Reading, Script

COMMON = frozenset(word for script in DOMAINS for key in script.keys for word in key)
_WORD_SCORE, _OBJECT_SCORE, _HEAD_SCORE = 8, 3, 2
_ORDER = {script.name: order for order, script in enumerate(DOMAINS)}


@dataclass(frozen=True, slots=True)
class Hit:
    """A key found at word `at`. The higher the score, the more it says about the task."""

    at: int
    score: int
    is_compound: bool
    is_sure: bool
    is_own_verb: bool
    in_object: bool
    script: Script


def _index() -> dict[str, list[tuple[tuple[str, ...], Script]]]:
    by_word = defaultdict(list)
    for script in DOMAINS:
        for key in script.keys:
            by_word[key[0]].append((key, script))
    return dict(by_word)


_BY_WORD = _index()


def hits(stems: Sequence[str], reading: Reading) -> Iterator[Hit]:
    """Every key that stands among the words, in their order."""
    for at, word in enumerate(stems):
        for key, script in _BY_WORD.get(word, ()):
            if tuple(stems[at : at + len(key)]) == key:
                yield _hit(at, key, script, reading)


def best(found: Iterable[Hit]) -> Script | None:
    """The script of the best hit; of equals the one whose own verb it is, then the first."""
    top = max(found, key=_rank, default=None)
    return top.script if top else None


def _rank(hit: Hit) -> tuple[int, bool, int]:
    return hit.score, hit.is_own_verb, -_ORDER[hit.script.name]


def _hit(at: int, key: tuple[str, ...], script: Script, reading: Reading) -> Hit:
    return Hit(
        at=at,
        score=_score(key, reading),
        is_compound=len(key) > 1,
        is_sure=_is_sure(key, reading),
        is_own_verb=bool({reading.verb, reading.bare_verb} & script.own_verbs),
        in_object=key[-1] in reading.phrase,
        script=script,
    )


def _score(key: tuple[str, ...], reading: Reading) -> int:
    in_object = key[-1] in reading.phrase
    is_head = _head(reading) == key[-1]
    return len(key) * _WORD_SCORE + in_object * _OBJECT_SCORE + is_head * _HEAD_SCORE


def _is_sure(key: tuple[str, ...], reading: Reading) -> bool:
    """Not so where one word only describes something else ("garage" in "garage sale")."""
    head = _head(reading)
    if len(key) > 1 or not head or key[0] in (head, reading.phrase[-1]):
        return True
    if key[0] in reading.phrase:
        return head in COMMON or head.endswith("ed")
    return head not in COMMON


def _head(reading: Reading) -> str:
    """The noun an object ends with, without numbers or an "of" part ("chapter 5 of the book")."""
    first = takewhile(lambda word: word != "of", reading.phrase)
    nouns = [word for word in first if not word.isdigit()]
    return nouns[-1] if nouns else ""
