"""Choosing the script that fits a title best."""

from collections.abc import Sequence

from agents.offline.steps.library import FALLBACK, SCRIPTS
from agents.offline.steps.shapes import Reading, Script
from tools.rules.step_titles import stem, words_of

COMMON = frozenset(word for script in SCRIPTS for key in script.keys for word in key)
_KEY, _EXTRA_WORD, _VERB = 4, 5, 3
_TAG, _HINT = 2, 1


def best_script(reading: Reading, description: str, tags: Sequence[str]) -> Script:
    """The script with most in common with the title, then tags, then description."""
    tag_stems = _stems(" ".join(tags))
    hint_stems = _stems(description)
    scored = [(_score(script, reading, tag_stems, hint_stems), script) for script in SCRIPTS]
    best = max(scored, key=lambda pair: pair[0], default=(0, FALLBACK))
    return best[1] if best[0] > 0 else FALLBACK


def _score(script: Script, reading: Reading, tags: Sequence[str], hints: Sequence[str]) -> int:
    if reading.verb not in script.verbs and not _names_itself(script, reading):
        return 0
    if not script.keys:
        return _VERB if reading.verb else 0
    hits = _hits(script, reading.stems)
    if hits:
        return hits + _VERB * bool(reading.verb) + min(_hits(script, hints), _HINT)
    if _hits(script, tags):
        return _TAG
    return 0


def _names_itself(script: Script, reading: Reading) -> bool:
    """A phrase of two words or more is sure enough, whatever the verb."""
    return any(len(key) > 1 and _has(reading.stems, key) for key in script.keys)


def _hits(script: Script, stems: Sequence[str]) -> int:
    scores = (_KEY + _EXTRA_WORD * (len(key) - 1) for key in script.keys if _has(stems, key))
    return max(scores, default=0)


def _has(stems: Sequence[str], key: tuple[str, ...]) -> bool:
    if len(key) == 1:
        return key[0] in stems
    spans = range(len(stems) - len(key) + 1)
    return any(tuple(stems[at : at + len(key)]) == key for at in spans)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word.low) for word in words_of(text[:2000]))
