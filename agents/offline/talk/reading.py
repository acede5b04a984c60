"""One clause: its mood, the rule that reads it, and what becomes of both."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from agents.offline.talk.answering import with_day
from agents.offline.talk.asking import confirming
from agents.offline.talk.clauses import Clause
from agents.offline.talk.correcting import correction
from agents.offline.talk.guessing import guess
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.plan import PLAN_RULES
from agents.offline.talk.intents.ranges import stretches
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
from agents.offline.talk.text.line import Line, Token, trimmed
from agents.offline.talk.trims import polite
from agents.offline.talk.when import whole_when
from agents.offline.talk.wording.orders import order_in_words

COMMA: Final = Token(",", 0, 0)
LONGEST: Final = 260
MOST_PIECES: Final = 4
LEFT: Final = "All right, nothing is changed."
LISTS: Final = re.compile(
    r"(?:i have |i got |here are |there are |theres |add |ive got )?(?:(?:a few|some|the"
    r" following|these|two|three|four|five|six|new|more|other|\d+|couple of|a couple of"
    r"|following) )*"
    r"(?:things|tasks|items|stuff|ones|tasks for me)(?: (?:to add|i need to add|for"
    r" (?:my|the) list|to put on (?:my|the) list|to remember|to do|to note|to write"
    r" down))*"
)
ADD_IT: Final = re.compile(
    r"(?:add|put|save|note|keep|remember) (?:that|it|this|them|those)(?: (?:too|to my"
    r" list|on my list|to the list|down|please|as a task|as well))*"
)
RETRACTED: Final = re.compile(
    r"(?:(?:oh|no|wait|actually|hm+|haha|lol|sorry|please) )*(?:(?:just |im |i am |only )*"
    r"(?:kidding|joking)|jk|dont(?: do (?:it|that))?|never mind|scratch that|forget (?:it|that)"
    r"|on second thoughts?(?: .{0,30})?|cancel that|ignore that|no|wait|leave it)"
    r"(?: (?:,|no|dont|never mind|do it|please|sorry|wait))*"
)
LOG_IT: Final = re.compile(r"(?:please )?(?:log|record|note|save) (?:it|that|this)(?: please)?")
DAY_LEAD: Final = re.compile(
    r"^(?:(?:no|wait|actually|sorry|i mean|i meant|rather|hm+|oops|or rather|make (?:that|it)) "
    r"(?:, )?)+"
)
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
    rule read it."""

    outcome: Outcome
    line: Line | None = None
    holds: bool = False
    joins: bool = False
    guessed: bool = False
    lists: bool = False
    mood: str = "plain"


def read_clause(clause: Clause, scene: Scene, *, held: bool, before: Read | None) -> Read:
    line, asked = polite(clause.line)
    if not line.tokens:
        return Read(Outcome(), line)
    early = (
        opening(clause, line, scene) if before is None else following(before, clause, line, scene)
    )
    if early is not None:
        return early
    if medicine.is_medical(line.low):
        return Read(saying(medicine.ANSWER), line)
    stance = stance_of(line)
    if stance.mood == "never" or is_never(clause.line.low):
        return Read(saying(LEFT), line, mood="never")
    outcome = outcome_of(stance.line, scene)
    if outcome is None:
        return unread(clause, line, scene, stance, before)
    doubtful = held or stance.mood == "maybe" or (clause.asks and not asked)
    return settled(clause, line, scene, stance, before, outcome, doubtful=doubtful)


def opening(clause: Clause, line: Line, scene: Scene) -> Read | None:
    """A first clause that heads a list to add, or corrects what was done before."""
    if LISTS.fullmatch(line.low):
        return Read(Outcome(), line, lists=True)
    fixed = correction(clause.line, scene)
    return Read(fixed, line) if fixed is not None else None


def following(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """A clause that only makes sense with the one before it."""
    if is_adding(before) and ADD_IT.fullmatch(line.low):
        return Read(Outcome(), line)
    if before.lists and not first_outcome(COMMANDS, line, scene):
        return Read(adding(line, scene) or Outcome(), line)
    if LISTS.fullmatch(line.low):
        return Read(Outcome(), line, lists=True)
    if not before.outcome.acts:
        return None
    if RETRACTED.fullmatch(line.low) or RETRACTED.fullmatch(clause.line.low):
        return Read(saying(LEFT), line, joins=True, mood="never")
    return corrected(before, clause, scene) or still_planning(before, line, scene)


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
        outcome = only_piece(line, scene, stance) or outcome
    if before is not None and belongs(clause, outcome, before):
        return joined_to(before, clause, scene)
    return Read(weighed(outcome, scene) if doubtful else outcome, line, mood=stance.mood)


def corrected(before: Read, clause: Clause, scene: Scene) -> Read | None:
    """ "Move X to Thursday. No, Friday", and "log it" after words of one's energy."""
    last = before.outcome.acts[-1]
    level = last.arguments.get("energy_level")
    if LOG_IT.fullmatch(clause.line.low) and level is not None:
        logged = Act("log_energy", {"energy_level": level})
        return Read(Outcome(acts=(logged,)), clause.line, joins=True)
    if "due_date" not in last.arguments:
        return None
    rest = DAY_LEAD.sub("", clause.line.low + " ", count=1)
    if len(rest) == len(clause.line.low) + 1:
        return None
    day = clause.line.part(len(clause.line.low) + 1 - len(rest), len(clause.line.low))
    if whole_when(day, scene.facts) is None:
        return None
    acts = (*before.outcome.acts[:-1], with_day(last, day, scene))
    return Read(replace(before.outcome, acts=acts), clause.line, joins=True)


def still_planning(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Plan my day, call at 11-11:30": the busy times belong to the plan."""
    acts = before.outcome.acts
    if not acts or acts[-1].tool != "plan_day" or before.line is None:
        return None
    if not any(stretches(line.low)):
        return None
    whole = Line(line.message, (*before.line.tokens, COMMA, *line.tokens))
    outcome = first_outcome(PLAN_RULES, whole, scene)
    return Read(outcome, whole, joins=True) if outcome is not None else None


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
        told = guess(line, scene, asks=True)
        return Read(Outcome(question=told.question), line, holds=True, guessed=True)
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


CLEAR: Final = (
    "what",
    "show",
    "undo",
    "im",
    "i ",
    "done",
    "finished",
    "did",
    "plan my",
    "list",
    "how",
    "start a",
    "start the",
    "log ",
)


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
