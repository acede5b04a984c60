"""What a clause came to, and what a rule alone makes of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.order import COMMANDS, LAST, LOOKS, ORDERED
from agents.offline.talk.rule import first_outcome
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line, Token
from agents.offline.talk.wording.orders import order_in_words

COMMA: Final = Token(",", 0, 0)


LONGEST: Final = 260


NEED: Final = (
    "i need to ",
    "i have to ",
    "we need to ",
    "we have to ",
    "i must ",
    "i want to ",
    "need to ",
    "have to ",
)


@dataclass(frozen=True, slots=True)
class Read:
    """What a clause came to. `holds`: what follows is no order yet; `joins`: it belongs to the
    clause before and stands in its place; `lists`: what follows is to be added; `guessed`: no
    rule read it; `leans`: it only makes sense after the message before;
    `doubtful`: a thought or a question, to be asked back."""

    outcome: Outcome
    line: Line | None = None
    holds: bool = False
    joins: bool = False
    guessed: bool = False
    lists: bool = False
    leans: bool = False
    doubtful: bool = False
    mood: str = "plain"


def outcome_of(line: Line, scene: Scene) -> Outcome | None:
    if not line.tokens or len(line.low) > LONGEST:
        return long_add(line, scene)
    found = first_outcome(COMMANDS, line, scene)
    if found is not None:
        return found
    return needed(line, scene) or first_outcome(LAST, line, scene)


def long_add(line: Line, scene: Scene) -> Outcome | None:
    """A long clause is read only where it says "add" first."""
    for lead in ("add ", "remind me to ", "add : "):
        if line.low.startswith(lead):
            return adding(line.part(len(lead), len(line.low)), scene)
    return None


def needed(line: Line, scene: Scene) -> Outcome | None:
    """ "I need to move X to Friday": an order, where it is one and leaves nothing open."""
    for lead in NEED:
        if line.low.startswith(lead):
            found = first_outcome(ORDERED, line.part(len(lead), len(line.low)), scene)
            return found if found is not None and found.acts and found.question is None else None
    return None


def is_adding(read: Read) -> bool:
    return bool(read.outcome.acts) and all(act.tool == "add_task" for act in read.outcome.acts)


def weighed(outcome: Outcome, scene: Scene) -> Outcome:
    """What only looks is done; what changes something is asked first."""
    if not outcome.acts or all(act.tool in LOOKS for act in outcome.acts):
        return outcome
    text = order_in_words(outcome.acts, scene.facts)
    return confirming(f"Shall I {text}?", outcome.acts, outcome.about)
