"""Finding the keys of the scripts among the words of a title."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from agents.offline.steps.library import DOMAINS
from agents.offline.steps.shapes import Reading, Script
from agents.offline.steps.word_sets import CUTS, HOLDERS, TELLING
from tools.rules.step_titles import lows_of, stem
from tools.rules.step_words import SMALL_WORDS, TIME_WORDS

COMMON = frozenset(word for script in DOMAINS for key in script.keys for word in key)
_WORD_SCORE, _OBJECT_SCORE, _HEAD_SCORE = 8, 3, 2
_FEW = 5
_OWNERS_OF = Counter(verb for script in DOMAINS for verb in script.own_verbs)
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
                yield _hit(at, key, script, reading, stems[at + len(key) :][:1])


def opens_compound(stem_of_first: str) -> bool:
    """Whether a key of two words or more begins with the word."""
    return any(len(key) > 1 for key, _ in _BY_WORD.get(stem_of_first, ()))


def best(found: Iterable[Hit]) -> Script | None:
    """The script of the best hit; of equals the one whose own verb it is, then the first."""
    top = max(found, key=_rank, default=None)
    return top.script if top else None


def _rank(hit: Hit) -> tuple[int, bool, int]:
    return hit.score, hit.is_own_verb, -_ORDER[hit.script.name]


def _hit(
    at: int, key: tuple[str, ...], script: Script, reading: Reading, following: Sequence[str]
) -> Hit:
    is_own_verb = bool({reading.verb, reading.bare_verb} & script.own_verbs)
    return Hit(
        at=at,
        score=_score(key, reading),
        is_compound=len(key) > 1,
        is_sure=_is_sure_with_verb(key, reading, following)
        if is_own_verb
        else _is_sure(key, reading) and not _is_stray(key, reading),
        is_own_verb=is_own_verb,
        in_object=key[-1] in reading.phrase,
        script=script,
    )


def _score(key: tuple[str, ...], reading: Reading) -> int:
    is_told = _is_told(key, reading)
    in_object = is_told or key[-1] in reading.phrase
    is_head = is_told or _head(reading) == key[-1]
    return len(key) * _WORD_SCORE + in_object * _OBJECT_SCORE + is_head * _HEAD_SCORE


def _tells_much(key: tuple[str, ...], reading: Reading) -> bool:
    """A verb of few scripts and a word of the object are two cues ("divide the rhubarb crown")."""
    return key[-1] in reading.phrase and _OWNERS_OF[reading.verb] <= _FEW


def _is_told(key: tuple[str, ...], reading: Reading) -> bool:
    """Where somebody is told, what it is about says more than who is told."""
    topic = lows_of(reading.slots["topic"]) if reading.verb in TELLING else ()
    return key[-1] in map(stem, topic[-1:])


def _is_stray(key: tuple[str, ...], reading: Reading) -> bool:
    """A word beside the object, such as "box" in "wallpaper in the box room"."""
    return len(key) == 1 and bool(reading.phrase) and key[0] not in reading.phrase


def _is_sure_with_verb(key: tuple[str, ...], reading: Reading, following: Sequence[str]) -> bool:
    """Whether a key is sure in a script that has the verb of the title."""
    if _is_told(key, reading) or _tells_much(key, reading):
        return True
    is_beside = _is_stray(key, reading) and _is_noun(following)
    return _is_sure(key, reading) and not is_beside


def _is_noun(words: Sequence[str]) -> bool:
    """Whether what follows makes a key only describe it ("box" in "box room")."""
    return any(word not in SMALL_WORDS | TIME_WORDS | CUTS for word in words)


def _is_sure(key: tuple[str, ...], reading: Reading) -> bool:
    """Not so where one word only describes something else ("garage" in "garage sale")."""
    head = _head(reading)
    if len(key) > 1 or not head or key[0] in (head, reading.phrase[-1]):
        return True
    if key[0] in reading.phrase:
        return head in COMMON or head.endswith("ed")
    return head not in COMMON


def _head(reading: Reading) -> str:
    """The noun an object ends with, without numbers, an "of" part ("chapter 5 of the book") or
    what only holds it ("book piles", "a box of books")."""
    first = list(takewhile(lambda word: word != "of", reading.phrase))
    is_held = len(reading.phrase) > len(first) + 1 and first[-1:] and first[-1] in HOLDERS
    words = reading.phrase if is_held else first
    nouns = [word for word in words if not word.isdigit()]
    bare = nouns[:-1] if len(nouns) > 1 and nouns[-1] in HOLDERS else nouns
    return bare[-1] if bare else ""
