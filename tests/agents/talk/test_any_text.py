"""Whatever is typed: no error, the same answer twice, kind words, and time that grows with it."""

from __future__ import annotations

import random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.offline.talk import Memory, understand
from tests.agents.talk.desk import Desk
from tests.agents.talk.scoring import cases
from tests.agents.talk.test_paraphrases import FILES, HERE
from tests.agents.talk.worlds import DESK, TRAPS
from tools.rules.kindness import find_shame

WORDS = [
    "done",
    "move",
    "delete",
    "the",
    "report",
    "dishes",
    "laundry",
    "to",
    "friday",
    "tomorrow",
    "it",
    "that",
    "them",
    "all",
    "everything",
    "and",
    "then",
    ",",
    ".",
    "?",
    "!",
    "not",
    "don't",
    "should",
    "i",
    "maybe",
    "add",
    "remind",
    "me",
    "start",
    "focus",
    "25",
    "minutes",
    "plan",
    "my",
    "day",
    "what",
    "now",
    "list",
    "first",
    "second",
    "one",
    "of",
    "yes",
    "no",
    "undo",
    "urgent",
    "low",
    "stuck",
    "on",
    "with",
    "for",
    '"',
    "'",
    "🎉",
    ":",
    "-",
    "(",
    ")",
    "#",
    "1",
    "2",
]


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_any_words_are_answered_and_alike_each_time(text: str) -> None:
    desk = Desk(DESK)
    desk.say(text)
    assert desk.reply.text
    assert understand(text, DESK, Memory()) == understand(text, DESK, Memory())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    desk = Desk(TRAPS)
    desk.say(text)
    desk.say(text)
    assert desk.reply.text


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_a_question_has_two_or_three_options(text: str) -> None:
    question = understand(text, DESK, Memory()).question
    assert question is None or 2 <= len(question.options) <= 3
    assert question is None or len(question.options) == len(question.pending.choices)


def test_everything_said_is_kind() -> None:
    for name in FILES:
        for case in cases(HERE / name):
            desk = Desk(DESK)
            for message in (*case["before"], case["say"]):
                desk.say(message)
                said = desk.reply.text
                for own in (message, desk.understood.question and desk.understood.question.text):
                    said = said.replace(own or "", "")
                assert find_shame(said) == [], (message, said)


def seconds(text: str) -> float:
    start = process_time()
    understand(text, DESK, Memory())
    return process_time() - start


@pytest.mark.parametrize(
    "piece",
    ["a, ", "move the report ", "done and ", "friday to ", "the first and the second ", "( ",
     "\" ' ", "i want to ", "? ", "add milk and ", "ab", "5 ", "to ", "🎉", "really really "],
)  # fmt: skip
def test_endless_text_takes_time_in_proportion(piece: str) -> None:
    seconds((piece * 5_000)[:5_000])
    assert min(seconds((piece * 5_000)[:5_000]) for _ in range(3)) < 0.15
    assert min(seconds((piece * 40_000)[:40_000]) for _ in range(2)) < 1.2


def test_shuffled_messages_never_raise() -> None:
    chance = random.Random(7)
    said = [case["say"] for name in FILES for case in cases(HERE / name)]
    for _ in range(150):
        desk = Desk(DESK)
        for message in chance.sample(said, 4):
            desk.say(message)
            assert desk.reply.text
