"""What came of a message, in words: from what the tools answered and from nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from agents.offline.talk.shapes import Done, Facts, Memory, Reply, Understanding
from agents.offline.talk.wording.answers import row_of
from agents.offline.talk.wording.changes import CHANGES
from agents.offline.talk.wording.orders import order_in_words
from agents.offline.talk.wording.remembering import remembered
from agents.offline.talk.wording.views import VIEWS

TELL: Final = CHANGES | VIEWS
NOTHING: Final = "I'm here. Tell me what you would like to do."


def word(
    understanding: Understanding, results: Sequence[Done], facts: Facts, memory: Memory
) -> Reply:
    """The reply to a message, and the memory for the next one.

    "Done" is said only of what a tool returned; an error is told with what it says.
    """
    parts = [understanding.say, *(told(done, facts) for done in results), *understanding.not_done]
    if understanding.question is not None:
        parts.append(asked(understanding.question.text, understanding.question.options))
    text = "\n".join(part for part in parts if part) or NOTHING
    return Reply(text, remembered(understanding, results, facts, memory))


def told(done: Done, facts: Facts) -> str:
    if done.error is not None:
        return f"I could not {order_in_words((done.act,), facts)}: {done.error.rstrip('.')}."
    tell = TELL.get(done.act.tool)
    return tell(row_of(done.result), done, facts) if tell else ""


def asked(text: str, options: Sequence[str]) -> str:
    """A question with its options numbered, but for a plain yes or no."""
    if options[0] == "Yes":
        return text
    return "\n".join([text, *(f"{at}. {option}" for at, option in enumerate(options, 1))])
