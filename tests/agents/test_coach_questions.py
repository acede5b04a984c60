from __future__ import annotations

import pytest

from agents.offline.coach import topic_of


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        (None, "general"),
        ("", "general"),
        ("Hello there", "general"),
        ("When is my best time?", "best"),
        ("When should I write?", "best"),
        ("What time of day am I most productive?", "best"),
        ("Why am I tired?", "why"),
        ("What’s wrong with me", "why"),
        ("What is the cause of my slumps?", "why"),
        ("Do I have ADHD?", "why"),
        ("Should I take a nap now?", "why"),
        ("Would coffee help today?", "why"),
        ("What should I do now?", "now"),
        ("what next", "now"),
        ("Which task should I do first?", "now"),
        ("Can I do my taxes?", "now"),
        ("When will I have energy today?", "today"),
        ("When will I have energy?", "today"),
        ("How does this afternoon look?", "today"),
        ("When will I have energy tomorrow?", "tomorrow"),
        ("TOMORROW??", "tomorrow"),
        ("How was my week?", "week"),
        ("How have I been lately?", "week"),
        ("How am I?", "level"),
        ("When should I take breaks?", "breaks"),
        ("I am so exhausted", "breaks"),
    ],
)
def test_questions_are_understood_by_their_words(question: str | None, topic: str) -> None:
    assert topic_of(question) == topic
