"""No pattern of the talk can be made to think for long by words said again and again."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from random import Random
from types import FrameType, ModuleType

import pytest

import agents.offline.talk as talk
from agents.offline.talk.rule import Rule

SECONDS = 0.5  # far above what any of them takes
WORD = re.compile(r"[a-z]+")
TIMES, MOST_WORDS = 26, 30
FIXED = (", ", "it ", "no ", "do it ", "please ", "and ", ", and ", "the ", "1 ")


class TooLong(Exception):
    pass


def modules() -> Iterator[ModuleType]:
    yield talk
    for found in pkgutil.walk_packages(talk.__path__, f"{talk.__name__}."):
        yield importlib.import_module(found.name)


def patterns() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for module in modules():
        for value in vars(module).values():
            for one in compiled(value):
                found.setdefault(one.pattern, one)
    return found


def compiled(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Rule):
        yield value.pattern
    elif isinstance(value, tuple | list | dict) and depth < 3:
        for one in value.values() if isinstance(value, dict) else value:
            yield from compiled(one, depth + 1)


def attacks(pattern: str, every: int) -> Iterator[str]:
    """The pattern's own words, each alone and mixed, many times, and then what it can not read."""
    words = list(dict.fromkeys(WORD.findall(pattern)))[::every][:MOST_WORDS]
    chance = Random(1)
    mixed = (" ".join(chance.choice(words or ["a"]) for _ in range(TIMES)) for _ in range(6))
    for piece in (*(f"{word} " for word in words), *FIXED):
        yield f"{piece * TIMES}zq"
    for one in mixed:
        yield f"{one} zq"


def stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong


def slow_ones(every: int) -> list[str]:
    before = signal.signal(signal.SIGALRM, stop)
    found = []
    try:
        for source, pattern in patterns().items():
            for attack in attacks(source, every):
                signal.setitimer(signal.ITIMER_REAL, SECONDS)
                try:
                    pattern.fullmatch(attack)
                except TooLong:
                    found.append(f"{attack[:20]} … {source[:80]}")
                    break
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, before)
    return found


def test_words_said_again_and_again_are_read_in_a_moment() -> None:
    assert len(patterns()) > 500
    assert slow_ones(every=6) == []


@pytest.mark.slow
def test_every_word_of_every_pattern_said_again_and_again() -> None:
    assert slow_ones(every=1) == []


def test_a_pattern_that_thinks_for_long_is_found() -> None:
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with pytest.raises(TooLong):
            re.compile(r"(?:(?:it|i|t) ?)+").fullmatch("it " * 40 + "zq")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
