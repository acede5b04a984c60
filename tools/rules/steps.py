"""Micro-steps: the hard rules every list of steps keeps, whoever wrote it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.rules.step_titles import lows_of, names_any, object_words
from tools.rules.step_words import (
    FOREIGN_WORDS,
    SHAME_PHRASES,
    SHAME_WORDS,
    SMALL_WORDS,
    VERBS,
)

__all__ = ["StepDraft", "StepLimits", "is_one_emoji", "object_words", "same_text", "step_problems"]

FIRST_STEP_MINUTES = 2
MAX_WORDS = 12
MAX_CHARS = 200
_PHRASES = {
    first: [phrase for phrase in SHAME_PHRASES if phrase[0] == first] for first, *_ in SHAME_PHRASES
}
_ARTICLES = frozenset({"a", "an", "the", "my", "your", "our"})
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001faff]"
)
_PART = rf"{_PICTURE}\ufe0f?[\U0001f3fb-\U0001f3ff]?(?:[\U000e0020-\U000e007e]+\U000e007f)?"
_EMOJI = re.compile(
    rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_PART}(?:\u200d{_PART})*)"
)


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A micro-step before it is stored; `estimated_minutes` are whole minutes."""

    description: str
    estimated_minutes: int
    emoji: str


@dataclass(frozen=True, slots=True)
class StepLimits:
    """What a caller allows: 2 to 20 steps of 1 to 10 minutes."""

    max_steps: int = 8
    max_minutes_per_step: int = 10


def step_problems(steps: Sequence[StepDraft], limits: StepLimits, title: str) -> list[str]:
    """Every broken rule as a sentence that says what to change; empty when all hold."""
    problems = list(_list_problems(steps, limits, title))
    for number, step in enumerate(steps, 1):
        problems += [
            f"Step {number} {problem}" for problem in text_problems(step.description, title)
        ]
        problems += [f"Step {number} {problem}" for problem in _size_problems(step, limits)]
    return problems


def same_text(text: str) -> tuple[str, ...]:
    """What two texts share when they are alike: their words without case, marks and articles."""
    lows = lows_of(text)
    return tuple(low for low in lows if low not in _ARTICLES) or lows


def is_one_emoji(text: str) -> bool:
    """Whether a text is exactly one emoji: a picture, a flag, a keycap or a joined sequence."""
    return _EMOJI.fullmatch(text) is not None


def _list_problems(steps: Sequence[StepDraft], limits: StepLimits, title: str) -> Iterator[str]:
    if not 2 <= len(steps) <= limits.max_steps:
        yield f"Give 2 to {limits.max_steps} steps; there are {len(steps)}."
    if steps and steps[0].estimated_minutes > FIRST_STEP_MINUTES:
        yield f"Make the first step take at most {FIRST_STEP_MINUTES} minutes."
    yield from _doubles(steps)
    wanted = object_words(title)
    if wanted and not any(names_any(step.description, wanted) for step in steps):
        yield f"Name what the task is about in at least one step: {', '.join(wanted[:5])}."


def _doubles(steps: Sequence[StepDraft]) -> Iterator[str]:
    counts = Counter(same_text(step.description) for step in steps)
    for words, count in counts.items():
        if words and count > 1:
            yield f"Say each step once; {count} steps say '{' '.join(words)}'."


def _size_problems(step: StepDraft, limits: StepLimits) -> Iterator[str]:
    minutes, most = step.estimated_minutes, limits.max_minutes_per_step
    if type(minutes) is not int:
        yield "must have whole minutes."
    elif not 1 <= minutes <= most:
        yield f"must take 1 to {most} minutes, not {minutes}; split it or shorten it."
    if not is_one_emoji(step.emoji):
        yield "must have exactly one emoji."


def text_problems(text: str, title: str) -> Iterator[str]:
    """What is wrong with one step's words, each to follow "This step ..."."""
    if not text.strip() or len(text) > MAX_CHARS:
        yield f"must have a description of 1 to {MAX_CHARS} characters."
    if not is_one_line(text):
        yield "must be one line of plain text without control characters."
    if (count := len(text.split())) > MAX_WORDS:
        yield f"must have at most {MAX_WORDS} words; it has {count}."
    lows = lows_of(text)
    if not _opens_with_verb(text, lows):
        yield "must start with a plain verb, such as 'Open', 'Write' or 'Call'."
    if lows and same_text(text) == same_text(title):
        yield "repeats the title; say one smaller action instead."
    if shaming := shame_in(lows):
        yield f"must stay kind; leave out '{shaming}'."


def is_one_line(text: str) -> bool:
    """No control characters, line or paragraph separators, surrogates or unassigned noise."""
    return all(unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp") for char in text)


def _opens_with_verb(text: str, lows: Sequence[str]) -> bool:
    if not lows or not text[:1].isalnum():
        return False
    first = lows[1] if lows[0] == "re" and len(lows) > 1 else lows[0]
    return first in VERBS or _is_foreign(text, frozenset(lows))


def _is_foreign(text: str, lows: frozenset[str]) -> bool:
    """Other languages put verbs where we cannot judge them, so only English is held to it."""
    if lows & (SMALL_WORDS - FOREIGN_WORDS):
        return False
    foreign_letter = any(char.isalpha() and not char.isascii() for char in text)
    return foreign_letter or bool(lows & FOREIGN_WORDS)


def shame_in(lows: Sequence[str]) -> str:
    """The first word or phrase that would shame among the case-folded words, or ""."""
    if hard := next((low for low in lows if low in SHAME_WORDS), ""):
        return hard
    starts = ((at, phrase) for at, low in enumerate(lows) for phrase in _PHRASES.get(low, ()))
    return next((" ".join(p) for at, p in starts if tuple(lows[at : at + len(p)]) == p), "")
