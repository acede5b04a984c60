"""What the capture grammar hears in a new task and is not meant: years in titles, rhythms that no
rule of recurrence tells, words that point at the task itself."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.shapes import Act

OFTEN: Final = re.compile(
    r"\b(?:twice|thrice|(?:two|three|four|five|six|several|a few|a couple of|\d{1,2}) ?(?:times|x))"
    r" (?:a|per|every|each|in a) (?:day|week|month|year)\b"
)
NO_RHYTHM: Final = (
    "I can't repeat a task “{}”, so it doesn't repeat. “Every Monday” or “daily” I can."
)
POINTING: Final = re.compile(
    r"(?:please )?(?:delete|remove|undo|move|complete|finish|start|rename|cancel|drop|split|do)"
    r" (?:it|that|this|them)(?: (?:again|now|please|right away|too))*",
    re.IGNORECASE,
)
LEFT_OUT: Final = "I left out “{}”. Say it once more, now that the task is there."
NAMED: Final = re.compile(
    r"(?P<verb>\b(?:read|reread|finish reading|watch|rewatch|play|listen to|review|borrow|buy))"
    r"\s+(?P<year>[12]\d{3})\b(?! ?(?:pages|words|euros?|dollars|pounds))",
    re.IGNORECASE,
)
"""Four digits right behind such a verb are the name of a book or film, and no clock."""
LETTERS: Final = "bdfghklmpr"
HIDDEN: Final = re.compile(rf"\bQx([{LETTERS}]{{4}})\b", re.IGNORECASE)


def kept_numbers(text: str) -> str:
    """The text with such names as words, so that no year is heard in them."""
    return NAMED.sub(lambda found: f"{found['verb']} Qx{_letters(found['year'])}", text)


def with_numbers(title: str) -> str:
    """The title with those numbers again."""
    return HIDDEN.sub(lambda found: _digits(found[1].lower()), title)


def _letters(digits: str) -> str:
    return "".join(LETTERS[int(digit)] for digit in digits)


def _digits(letters: str) -> str:
    return "".join(str(LETTERS.index(letter)) for letter in letters)


def as_sound(acts: Acts, low: str) -> tuple[Acts, str]:
    """The tasks without a rhythm or a clause that is none, and what is said of that."""
    acts, told = unpointed(acts)
    often = OFTEN.search(low)
    if often is None or not any(act.arguments["recurrence"] for act in acts):
        return acts, told
    plain = tuple(Act(act.tool, act.arguments | {"recurrence": None}) for act in acts)
    return plain, NO_RHYTHM.format(often[0])


def unpointed(acts: Acts) -> tuple[Acts, str]:
    """Without "delete it" as a task of its own beside the one that it points at."""
    kept = tuple(act for act in acts if not POINTING.fullmatch(_title(act)))
    if not kept or len(kept) == len(acts):
        return acts, ""
    words = next(_title(act) for act in acts if act not in kept)
    return kept, LEFT_OUT.format(words[:1].lower() + words[1:])


def _title(act: Act) -> str:
    return str(act.arguments.get("title", "")) if act.tool == "add_task" else ""
