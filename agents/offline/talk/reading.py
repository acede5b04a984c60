"""One clause: its mood, the rule that reads it, and what becomes of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.clauses import Clause
from agents.offline.talk.correcting import correction
from agents.offline.talk.guessing import guess
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.loosely import loosely
from agents.offline.talk.moods import (
    Stance,
    is_condition,
    is_never,
    is_story,
    is_telling,
    stance_of,
)
from agents.offline.talk.order import COMMANDS, LAST, LOOKS, ORDERED
from agents.offline.talk.rule import first_outcome
from agents.offline.talk.safety import medicine
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.trims import polite
from agents.offline.talk.wording.orders import order_in_words

LONGEST: Final = 260
MOST_PIECES: Final = 4
LEFT: Final = "All right, nothing is changed."
NEED: Final = ("i need to ", "i have to ", "we need to ", "we have to ", "i must ", "i want to ", "need to ", "have to ")


@dataclass(frozen=True, slots=True)
class Read:
    """What a clause came to. `holds`: what follows is no order yet; `joins`: it belongs to the
    clause before and stands in its place; `guessed`: no rule read it."""

    outcome: Outcome
    line: Line | None = None
    holds: bool = False
    joins: bool = False
    guessed: bool = False
    mood: str = "plain"


def read_clause(clause: Clause, scene: Scene, *, held: bool, before: Read | None) -> Read:
    line, asked = polite(clause.line)
    if not line.tokens:
        return Read(Outcome(), line)
    if medicine.is_medical(line.low):
        return Read(saying(medicine.ANSWER), line)
    if (fixed := correction(clause.line, scene)) is not None and before is None:
        return Read(fixed, line)
    stance = stance_of(line)
    if stance.mood == "never" or is_never(clause.line.low):
        return Read(saying(LEFT), line, mood="never")
    outcome = outcome_of(stance.line, scene)
    if outcome is None:
        return unread(clause, line, scene, stance, before)
    if before is not None and belongs(clause, outcome, before):
        return joined_to(before, clause, scene)
    doubtful = held or stance.mood == "maybe" or (clause.asks and not asked)
    return Read(weighed(outcome, scene) if doubtful else outcome, line, mood=stance.mood)


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


def unread(clause: Clause, line: Line, scene: Scene, stance: Stance, before: Read | None) -> Read:
    """A condition or somebody's word holds what follows; anything else is guessed at."""
    if is_condition(clause.line.low) or is_telling(line.low):
        return Read(Outcome(), line, holds=True, guessed=True)
    if before is not None and is_adding(before) and clause.joint in ("and", ",", "also", "plus"):
        return joined_to(before, clause, scene)
    if (piece := only_piece(line, scene, stance)) is not None:
        return Read(weighed(piece, scene) if clause.asks else piece, line)
    story = is_story(line.low)
    loose = None if story else loosely(stance.line, scene)
    if loose is not None:
        doubtful = clause.asks or stance.mood == "maybe"
        return Read(weighed(loose, scene) if doubtful else loose, line)
    found = guess(line, scene, asks=clause.asks or stance.mood == "maybe")
    if story and found.acts:
        found = weighed(found, scene)
    return Read(found, line, guessed=True)


def only_piece(line: Line, scene: Scene, stance: Stance) -> Outcome | None:
    """The one part between commas that a rule reads, where the others say nothing to act on."""
    commas = [at for at, token in enumerate(line.tokens) if token.low in (",", "-", "(")]
    if not commas or len(commas) > MOST_PIECES or stance.mood != "plain" or is_story(line.low):
        return None
    edges = [-1, *commas, len(line.tokens)]
    parts = [
        polite(trimmed(line.message, line.tokens[start + 1 : end]))[0]
        for start, end in pairwise(edges)
    ]
    if any(stance_of(part).mood != "plain" or is_telling(part.low) for part in parts):
        return None
    read = [outcome for part in parts if part.tokens and (outcome := outcome_of(part, scene))]
    acting = [outcome for outcome in read if outcome.acts]
    return acting[0] if len(acting) == 1 and acting[0].question is None else None


def is_adding(read: Read) -> bool:
    return bool(read.outcome.acts) and all(act.tool == "add_task" for act in read.outcome.acts)


CLEAR: Final = ("what", "show", "undo", "im", "i ", "done", "finished", "did", "plan my", "list", "how", "start a", "start the", "log ")


def belongs(clause: Clause, outcome: Outcome, before: Read) -> bool:
    """After "add X and", another verb is one more thing to add, unless it names a known task or
    can only be meant for the secretary."""
    if not is_adding(before) or clause.joint not in ("and", ",", "also", "plus"):
        return False
    if clause.line.low.startswith(CLEAR) or outcome.say:
        return False
    settled = bool(outcome.acts) and outcome.question is None
    return not (settled and (outcome.about or all(a.tool != "add_task" for a in outcome.acts)))


def joined_to(before: Read, clause: Clause, scene: Scene) -> Read:
    """Both as one list of things to add."""
    line = polite(clause.line)[0]
    more = adding(line, scene)
    acts = (*before.outcome.acts, *(more.acts if more else ()))
    return Read(replace(before.outcome, acts=acts), line, joins=True)


def weighed(outcome: Outcome, scene: Scene) -> Outcome:
    """What only looks is done; what changes something is asked first."""
    if not outcome.acts or all(act.tool in LOOKS for act in outcome.acts):
        return outcome
    text = order_in_words(outcome.acts, scene.facts)
    return confirming(f"Shall I {text}?", outcome.acts, outcome.about)

