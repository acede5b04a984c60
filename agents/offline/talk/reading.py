"""One clause: its mood, the rule that reads it, and what becomes of both."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from agents.offline.talk.again import also_new, once_more
from agents.offline.talk.answering import with_day
from agents.offline.talk.asking import confirming
from agents.offline.talk.clauses import Clause
from agents.offline.talk.correcting import correction
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.guessing import guess
from agents.offline.talk.intents.adding import ADD_ONE, CALLED, adding
from agents.offline.talk.intents.day_only import day_asked, day_only
from agents.offline.talk.intents.details import details, edited, with_details, with_its_details
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.focus import FOCUS_RULES
from agents.offline.talk.intents.noting import ADD_IT, noted
from agents.offline.talk.intents.noting import NEED as NEEDED
from agents.offline.talk.intents.plan import PLAN_RULES, REDO, added_busy
from agents.offline.talk.intents.ranges import stretches
from agents.offline.talk.intents.scheduling import scheduled_bare
from agents.offline.talk.intents.takeback import kept
from agents.offline.talk.intents.waiting import UNTIL_RULES
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
from agents.offline.talk.order import COMMANDS, LAST, LOOKS, ORDERED
from agents.offline.talk.pieces import bare_length, harmless, in_pieces
from agents.offline.talk.rule import first_outcome
from agents.offline.talk.safety import medicine
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, Token, line_of, trimmed
from agents.offline.talk.trims import polite
from agents.offline.talk.when import whole_when
from agents.offline.talk.wording.orders import order_in_words

COMMA: Final = Token(",", 0, 0)
LONGEST: Final = 260
MOST_PIECES: Final = 4
WHAT_TO_ADD: Final = "Tell me what it is, and I put it on your list."
LEFT: Final = "All right, nothing is changed."
LISTS: Final = re.compile(
    r"(?:i have |i got |here are |there are |theres |add |ive got )?(?:(?:a few|some|the"
    r" following|these|two|three|four|five|six|new|more|other|\d+|couple of|a couple of"
    r"|following) )*"
    r"(?:things|tasks|items|stuff|ones|tasks for me)(?: (?:to add|i need to add|for"
    r" (?:my|the) list|to put on (?:my|the) list|to remember|to do|to note|to write"
    r" down))*"
)
RETRACTED: Final = re.compile(
    r"(?:(?:oh|no|wait|actually|hm+|haha|lol|sorry|please) )*(?:(?:just |im |i am |only )*"
    r"(?:kidding|joking)|jk|dont(?: do (?:it|that))?|never mind|scratch that|forget (?:it|that)"
    r"|on second thoughts?(?: .{0,30})?|cancel that|ignore that|no|wait|leave it)"
    r"(?: (?:,|no|dont|never mind|do it|please|sorry|wait))*"
)
LOG_IT: Final = re.compile(
    r"(?:please )?(?:log|record|note|save|write|jot|put|track) (?:it|that|this)(?:"
    r" (?:down|please))*"
)
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


def read_clause(
    clause: Clause, scene: Scene, *, held: bool, before: Read | None, beside: bool = False
) -> Read:
    """`beside`: another clause of the message reports something done, so a day alone sets one."""
    line, asked = polite(clause.line)
    if not line.tokens:
        return Read(Outcome(), line)
    line = without_note(line, scene)
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
    if before is not None and not before.outcome.acts and (plan := replanned(line, scene)):
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
    fixed = (
        (weighed(again, scene) if again and clause.asks else again)
        or correction(clause.line, scene)
        or edited(clause.line, scene)
        or also_new(clause.line, scene)
        or replanned(clause.line, scene)
    )
    return Read(fixed, line) if fixed is not None else None


def replanned(line: Line, scene: Scene) -> Outcome | None:
    """ "I forgot, lunch 12 to 1", right after a plan was made."""
    last = scene.memory.acts[-1] if scene.memory.acts else None
    if last is None or last.tool != "plan_day":
        return None
    if ORDERS_FIRST.match(line.low) and not BREAK_IN.match(line.low):
        return None
    fresh = added_busy(last, line.low, scene.facts)
    return Outcome(acts=(fresh,)) if fresh is not None else None


BREAK_IN: Final = re.compile(
    r"(?:please |and |also )*add (?:in )?(?:a |an |my |the )?(?:\w+ )?(?:break|lunch"
    r"|meeting|call|appointment|walk"
    r"|pause|rest|nap|breakfast|dinner|gym|class|buffer)\b"
)
ORDERS_FIRST: Final = re.compile(
    r"(?:please |now |then )*(?:move|push|add|remind|start|show|delete|done|finished"
    r"|what|whats|set|make)\b"
)


def following(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """A clause that only makes sense with the one before it."""
    if (new := called(before, line, scene)) is not None:
        return new
    if (more := adding_on(before, clause, line, scene)) is not None:
        return more
    if before.lists and not first_outcome(COMMANDS, line, scene):
        return Read(adding(line, scene) or Outcome(), line)
    if LISTS.fullmatch(line.low):
        return Read(Outcome(), line, lists=True)
    if before.line is not None and (new := behind(before.line, line, scene)) is not None:
        return new
    if not before.outcome.acts:
        return reported(before, line, scene)
    if (filled := focus_filled(before, line, scene)) is not None:
        return filled
    if RETRACTED.fullmatch(line.low) or RETRACTED.fullmatch(clause.line.low):
        return Read(saying(LEFT), line, joins=True, mood="never")
    return corrected(before, clause, scene) or still_planning(before, line, scene)


def adding_on(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """More of what is being added, or the word to add what was said."""
    if ADD_IT.fullmatch(line.low):
        note = to_note(before, line, scene)
        return note or (Read(saying(WHAT_TO_ADD), line) if not before.outcome.acts else None)
    if not is_adding(before):
        return None
    more = further(before, clause, line, scene)
    if more is None and REMARK.match(line.low) and not NEED_LEAD.match(line.low):
        return Read(Outcome(), line)
    return more


def behind(before: Line, line: Line, scene: Scene) -> Read | None:
    """What the words before give a sense to: a day, busy hours, a plan to be made anew."""
    if HINDERED.search(before.low):
        moved = day_only(line, scene) or day_asked(line, scene)
        return Read(moved, line) if moved is not None else None
    if FREE.match(before.low) and FILL_IT.match(line.low):
        whole = Line(line.message, (*before.tokens, COMMA, *line.tokens))
        outcome = first_outcome(PLAN_RULES, whole, scene)
        return Read(outcome, whole, joins=True) if outcome is not None else None
    if PLANNED.search(before.low) and REDO.fullmatch(line.low):
        outcome = first_outcome(PLAN_RULES, line_of("replan"), scene)
        return Read(outcome, line) if outcome is not None else None
    return None


def reported(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Done. Dishes and laundry." """
    if before.line is None or DONE_WORD.fullmatch(before.line.low) is None:
        return None
    named = refer(line, scene)
    if named.certainty != "sure" or not named.tasks or named.is_set:
        return None
    return Read(Outcome(acts=complete(named.tasks), about=named.ids), line, joins=True)


def focus_filled(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Focus time! Report, 50 minutes": the session takes the task and the length said next."""
    last = before.outcome.acts[-1]
    if last.tool == "end_focus" and DONE_WORD.fullmatch(line.low):
        return Read(Outcome(), line)
    if last.tool != "start_focus" or last.arguments["task_id"] is not None:
        return None
    outcome = first_outcome(FOCUS_RULES, line_of(f"focus time : {line.original}"), scene)
    if outcome is None or [act.tool for act in outcome.acts] != ["start_focus"]:
        return None
    return Read(outcome, line, joins=True)


FREE: Final = re.compile(r"(?:im|i am|i have|i have got)(?: got)? (?:free|available|time|open)\b")
FILL_IT: Final = re.compile(r"(?:please )?(?:plan|schedule|organi[sz]e|fill)\b")
PLANNED: Final = re.compile(r"\b(?:plan|plans|planned|schedule|timetable|day)\b")
DONE_WORD: Final = re.compile(
    r"(?:(?:done|all|both|yes|now|finally|just|already|i have|got|these|them|two|three)"
    r" )*(?:done|finished"
    r"|completed|did it|sorted|check|ticked|finito|did|done today|finished today)(?:"
    r" (?:today|now|so far"
    r"|already|:))*"
)


def called(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Add a task. It's called “Sort photos”"."""
    if before.line is None or ADD_ONE.fullmatch(before.line.low) is None:
        return None
    found = CALLED.fullmatch(line.low)
    what = line.part(*found.span("what" if found["what"] else "what2")) if found else line
    outcome = adding(what, scene)
    return Read(outcome, line, joins=True) if outcome is not None else None


def to_note(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Add that", said of the clause before."""
    if is_adding(before):
        return Read(Outcome(), line)
    if before.outcome.acts or before.line is None:
        return None
    outcome = noted(before.line, scene)
    return Read(outcome, before.line, joins=True) if outcome is not None else None


def further(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """The day, length or weight of what was just added."""
    found = details(line, scene.facts) or details(clause.line, scene.facts)
    if found is None:
        return None
    acts, last = before.outcome.acts, len(before.outcome.acts) - 1
    start = 0 if ALL.match(line.low) else last
    acts = (*acts[:start], *with_details(acts[start:], found, scene.facts))
    return Read(replace(before.outcome, acts=acts), before.line, joins=True)


ALL: Final = re.compile(r"(?:and |but )?(?:all|both|everything|each|they|these|those|them)\b")


REMARK: Final = re.compile(
    r"(?:its|thats|this is|that is|he|she|they|hes|shes|theyre|it|that|because|cause"
    r"|since|otherwise"
    r"|or else|so that|sorry|ugh|hope|hopefully|wish|(?:my|the|our|his|her) \w+ (?:is|are|was|wants"
    r"|needs|has|said|will|turns?|comes?))\b(?! (?:is |s )?(?:done|finished))"
)
NEED_LEAD: Final = re.compile(rf"(?:and |also )*{NEEDED} ")


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
    if stance.mood == "plain" and (new := with_its_details(line, scene)) is not None:
        return Read(weighed(new, scene) if clause.asks else new, line)
    if stance.mood == "plain" and (several := in_pieces(line, scene, piece_of)) is not None:
        return Read(weighed(several, scene) if clause.asks else several, line)
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


def piece_of(line: Line, scene: Scene) -> Outcome | None:
    return scheduled_bare(line, scene) or outcome_of(line, scene) or loosely(line, scene)


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
