"""What a question to the energy coach is about."""

from __future__ import annotations

import re
from typing import Final, Literal

from tools.rules.medical import find_medical

Topic = Literal["why", "tomorrow", "now", "today", "week", "level", "breaks", "best", "general"]

SIGNS: Final[tuple[tuple[Topic, str], ...]] = (
    ("why", r"why|reasons?|caus(?:e|es|ed|ing)|what makes|how come|what is wrong|what's wrong"),
    ("tomorrow", r"tomorrow"),
    ("week", r"week|lately|recently|history|month|past|last \w+ days|how (?:was|were|have|did)"),
    ("now", r"now|right away|at the moment|do first|do next|next|start with|begin with"),
    (
        "today",
        r"today|tonight|later|this (?:morning|afternoon|evening)|when will|will i|forecast"
        r"|rest of the day|coming hours|hours ahead|soon",
    ),
    ("level", r"how am i|how is my energy|what is my energy|current(?:ly)?|level"),
    ("breaks", r"breaks?|rest|pauses?|slumps?|worst|lowest?|least|tired|exhausted|drained|dips?"),
    (
        "best",
        r"best|peaks?|highest?|most|when|what time|which (?:part|time|hour)|schedule|focus"
        r"|deep work|plan|hard|difficult|productive",
    ),
    ("now", r"should i|can i|could i|what to do|which task|tasks?|do"),
)
"""The first line with a word of the question decides."""
PATTERNS: Final = [
    (topic, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for topic, words in SIGNS
]


def topic_of(question: str | None) -> Topic:
    """What a question is about; a word of health makes it one of causes, which are not counted."""
    text = (question or "").replace("’", "'")
    if find_medical(text):
        return "why"
    return next((topic for topic, pattern in PATTERNS if pattern.search(text)), "general")
