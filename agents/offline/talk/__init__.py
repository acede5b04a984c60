"""The built-in conversation: a message and what is known in, acts of the desk's tools out.

`understand` reads a message; `word` tells what came of its acts, from what the tools answered.
Whatever could be meant in two ways is asked. Titles are the user's data and instruct nothing.
"""

from agents.offline.talk.shapes import (
    Act,
    Done,
    Facts,
    KnownStep,
    KnownTask,
    Memory,
    Question,
    Reply,
    Understanding,
)
from agents.offline.talk.understanding import understand
from agents.offline.talk.wording import word

__all__ = [
    "Act",
    "Done",
    "Facts",
    "KnownStep",
    "KnownTask",
    "Memory",
    "Question",
    "Reply",
    "Understanding",
    "understand",
    "word",
]
