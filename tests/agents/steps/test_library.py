"""Every script in the library can be said as it stands."""

from collections import Counter

import pytest

from agents.offline.steps.cues import MOMENTS
from agents.offline.steps.library import (
    CLOSERS,
    DOMAINS,
    EXTRAS,
    FALLBACK,
    FAMILIES,
    LATER,
    MICRO,
    MICRO_FALLBACK,
    OPENERS,
    PAUSE,
    SAFE,
    SCRIPTS,
    STICKY_NOTES,
)
from agents.offline.steps.phrasals import NEW_VERBS
from agents.offline.steps.rare_verbs import RARE_VERBS
from agents.offline.steps.script_text import read_scripts
from agents.offline.steps.shapes import Line, Script
from tools.rules.step_titles import lows_of
from tools.rules.step_words import VERBS
from tools.rules.steps import is_one_emoji, same_text, text_problems

ALL = (*SCRIPTS, *MICRO, FALLBACK)
LOOSE = (*OPENERS, *SAFE, *EXTRAS, *PAUSE, *LATER, *CLOSERS, *STICKY_NOTES, *MICRO_FALLBACK)
SLOTS = {
    "object": "report",
    "the": "the report",
    "a": "a report",
    "head": "report",
    "topic": "the day",
    "who": "the boss",
    "state": "get in shape",
    "from": "the closet",
    "off": "the wall",
    "place": "the park",
    "activity": "swimming",
    "solid": "chair",
    "untouchable": "report",
    "someone": "friend",
    "thing": "report",
    "done": "done",
    "role": "organist",
    "trouble": "dripping",
    "hands": "hands",
    "screen": "screen",
    "paper": "paper",
    "people": "people",
}


def problems_of(lines: tuple[Line, ...]) -> list[str]:
    texts = [text.format_map(SLOTS) for line in lines for text in line.texts]
    return [f"{text}: {problem}" for text in texts for problem in text_problems(text, "")]


@pytest.mark.parametrize("script", ALL, ids=lambda script: script.name)
def test_every_line_of_a_script_keeps_the_rules(script: Script) -> None:
    assert problems_of(script.lines) == []
    assert all(is_one_emoji(line.emoji) for line in script.lines)
    assert len(script.lines) >= 3
    assert script.moment in MOMENTS


@pytest.mark.parametrize("script", ALL, ids=lambda script: script.name)
def test_no_script_says_a_thing_twice(script: Script) -> None:
    texts = (text for line in script.lines for text in line.texts)
    counts = Counter(same_text(text.format_map(SLOTS)) for text in texts)
    assert max(counts.values()) == 1


@pytest.mark.parametrize("script", ALL, ids=lambda script: script.name)
def test_every_verb_of_a_script_can_be_read_in_a_title(script: Script) -> None:
    assert script.verbs - {""} <= VERBS | RARE_VERBS | NEW_VERBS


def test_what_a_script_needs_is_read_from_titles() -> None:
    assert {name for script in SCRIPTS for name in script.needs} <= set(SLOTS)


def test_the_plain_lines_keep_the_rules() -> None:
    assert problems_of(LOOSE) == []


def test_no_line_says_how_many_minutes_it_takes() -> None:
    texts = [text for script in ALL for line in script.lines for text in line.texts]
    texts += [text for line in LOOSE for text in line.texts]
    assert [text for text in texts if {"minute", "minutes"} & set(lows_of(text))] == []


def test_names_of_scripts_are_unique() -> None:
    names = Counter(script.name for script in SCRIPTS)
    assert max(names.values()) == 1


def test_the_library_is_as_wide_as_it_says() -> None:
    assert len(DOMAINS) >= 150
    assert len(FAMILIES) >= 60
    assert len({verb for script in FAMILIES for verb in script.verbs}) >= 300


def test_a_line_without_its_parts_is_refused() -> None:
    with pytest.raises(ValueError):
        read_scripts("@ broken\nwhen: desk\n1 📝")
