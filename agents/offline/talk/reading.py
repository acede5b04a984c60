"""One clause: its mood, the rule that reads it, and what becomes of both."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from agents.offline.talk.again import also_new, once_more, same_day
from agents.offline.talk.clauses import Clause
from agents.offline.talk.correcting import correction
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.following import LEFT, LISTS, following
from agents.offline.talk.guessing import guess
from agents.offline.talk.intents.details import (
    edited,
    subjectless,
    with_its_details,
)
from agents.offline.talk.intents.scheduling import scheduled_bare
from agents.offline.talk.intents.takeback import kept
from agents.offline.talk.intents.waiting import UNTIL_RULES
from agents.offline.talk.joined import belongs, joined_to, ordered
from agents.offline.talk.likewise import so_too
from agents.offline.talk.loosely import loosely
from agents.offline.talk.moods import (
    HINDERED,
    WILL,
    Stance,
    is_condition,
    is_never,
    is_story,
    is_telling,
    stance_of,
)
from agents.offline.talk.pieces import bare_length, harmless, in_pieces
from agents.offline.talk.planning.whole import changed
from agents.offline.talk.read import Read, is_adding, outcome_of, weighed
from agents.offline.talk.rule import first_outcome
from agents.offline.talk.safety import medicine
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.trims import polite

MOST_PIECES: Final = 4


def read_clause(
    clause: Clause, scene: Scene, *, held: bool, before: Read | None, beside: bool = False
) -> Read:
    """`beside`: another clause of the message reports something done, so a day alone sets one."""
    line, asked = polite(clause.line)
    if not line.tokens:
        return Read(Outcome(), line)
    line = without_note(line, scene)
    if before is not None and (same := so_too(before, clause, line, scene)) is not None:
        return same
    if beside and not held and (moved := scheduled_bare(line, scene)) is not None:
        return Read(moved, line)
    early = (
        opening(clause, line, scene) if before is None else following(before, clause, line, scene)
    )
    if early is not None:
        return early
    if medicine.is_medical(line.low):
        return Read(saying(medicine.ANSWER), line)
    if (waits := first_outcome(UNTIL_RULES, line, scene)) is not None:
        return Read(waits, line)
    if before is not None and not before.outcome.acts and (plan := changed(line, scene)):
        return Read(plan, line)
    stance = stance_of(line)
    if stance.mood == "never" or is_never(clause.line.low):
        return Read(kept(line, scene) or saying(LEFT), line, mood="never")
    outcome = outcome_of(stance.line, scene)
    if outcome is None:
        return unread(clause, line, scene, stance, before)
    doubtful = held or stance.mood == "maybe" or (clause.asks and not asked)
    doubtful = doubtful and not (moves_on(line, outcome, before) or asks_how(line, outcome))
    return settled(clause, line, scene, stance, before, outcome, doubtful=doubtful)


NOTE_THAT: Final = re.compile(
    r"^(?:(?:just )?(?:(?:big |good |great |quick )?(?:news|update)|guess what|inform"
    r" you|tell you|let you know"
    r"|announce|to let you know|happy to (?:report|say)|i can report|note|be aware|know"
    r"|fyi|for the record|heads up|news|update|good news|just so you know"
    r"|for your information|i want you to know|i wanted to (?:say|tell you)|wanted to"
    r" (?:say|tell you)|let it be"
    r" known))(?: (?:that|:|,|-))* (?=\S)"
)


def without_note(line: Line, scene: Scene) -> Line:
    """ "Please note that the taxes are done" tells of a task, and adds none."""
    found = NOTE_THAT.match(line.low)
    if found is None or not mentioned(line.low, scene):
        return line
    return line.part(found.end(), len(line.low))


def moves_on(line: Line, outcome: Outcome, before: Read | None) -> bool:
    """ "No time for the dishes today, I'll do them tomorrow": no plan but a new day."""
    hindered = before is not None and before.line and HINDERED.search(before.line.low)
    return bool(hindered and outcome.acts and WILL.match(line.low)) and all(
        act.tool in ("move_task", "move_tasks") for act in outcome.acts
    )


def asks_how(line: Line, outcome: Outcome) -> bool:
    """ "How do I start with the taxes?" asks for the steps, not whether to cut them."""
    tools = {act.tool for act in outcome.acts}
    return line.low.startswith(("how ", "where ", "what")) and tools <= {
        "split_task",
        "smaller_step",
    }


def opening(clause: Clause, line: Line, scene: Scene) -> Read | None:
    """A first clause that heads a list to add, or corrects what was done before."""
    if LISTS.fullmatch(line.low):
        return Read(Outcome(), line, lists=True)
    again = once_more(clause.line, scene)
    if again is None and scene.memory.pending is None:
        again = once_more(line, scene)
    fixed = (
        (weighed(again, scene) if again and clause.asks else again)
        or correction(clause.line, scene)
        or edited(clause.line, scene)
        or (same_day(line, scene.memory.acts[-1], scene) if scene.memory.acts else None)
        or also_new(clause.line, scene)
        or changed(clause.line, scene)
    )
    return Read(fixed, line, leans=True) if fixed is not None else None


def settled(
    clause: Clause,
    line: Line,
    scene: Scene,
    stance: Stance,
    before: Read | None,
    outcome: Outcome,
    *,
    doubtful: bool,
) -> Read:
    """What a rule made of a clause, weighed against its mood and the clause before."""
    if outcome.question is not None and not outcome.acts:
        several = in_pieces(line, scene, piece_of) if stance.mood == "plain" else None
        outcome = several or only_piece(line, scene, stance) or outcome
    if before is not None and belongs(clause, outcome, before, scene):
        return joined_to(before, clause, scene)
    if doubtful:
        return Read(weighed(outcome, scene), line, mood=stance.mood, doubtful=True)
    return Read(outcome, line, mood=stance.mood)


def unread(clause: Clause, line: Line, scene: Scene, stance: Stance, before: Read | None) -> Read:
    """A condition or somebody's word holds what follows; anything else is guessed at."""
    if is_condition(clause.line.low) or is_telling(line.low):
        told = guess(line, scene, asks=True)
        return Read(Outcome(question=told.question), line, holds=True, guessed=True)
    swallows = clause.joint in ("and", ",", "also", "plus") and not ordered(clause.line, scene)
    if before is not None and is_adding(before) and swallows:
        return joined_to(before, clause, scene)
    if before is not None and (more := also_new(clause.line, scene)) is not None:
        return Read(more, line)
    if stance.mood == "plain" and (new := with_its_details(line, scene)) is not None:
        return in_doubt(new, line, scene, doubtful=clause.asks)
    if stance.mood == "plain" and (several := in_pieces(line, scene, piece_of)) is not None:
        return in_doubt(several, line, scene, doubtful=clause.asks)
    if (piece := only_piece(line, scene, stance)) is not None:
        return in_doubt(piece, line, scene, doubtful=clause.asks)
    story = is_story(line.low)
    loose = None if story else loosely(stance.line, scene)
    if loose is not None:
        doubtful = clause.asks or stance.mood == "maybe"
        return in_doubt(loose, line, scene, doubtful=doubtful)
    found = guess(line, scene, asks=clause.asks or stance.mood == "maybe")
    if story and found.acts:
        found = weighed(found, scene)
    return Read(found, line, guessed=True)


def in_doubt(outcome: Outcome, line: Line, scene: Scene, *, doubtful: bool) -> Read:
    """Asked back where it is a question or a thought."""
    return Read(weighed(outcome, scene) if doubtful else outcome, line, doubtful=doubtful)


def piece_of(line: Line, scene: Scene) -> Outcome | None:
    return (
        scheduled_bare(line, scene)
        or outcome_of(line, scene)
        or loosely(line, scene)
        or subjectless(line, scene)
    )


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
    parts = [part for part in parts if part.tokens]
    if any(bare_length(part) for part in parts):
        return None
    read = [outcome for part in parts if (outcome := outcome_of(part, scene))]
    acting = [outcome for outcome in read if outcome.acts]
    idle = [part for part in parts if outcome_of(part, scene) is None]
    if any(not harmless(part, scene) for part in idle):
        return None
    return acting[0] if len(acting) == 1 and acting[0].question is None else None
