"""A clause that only makes sense with the one before it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from agents.offline.talk.again import same_day
from agents.offline.talk.answering import with_day
from agents.offline.talk.clauses import Clause
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import ADD_ONE, CALLED, adding
from agents.offline.talk.intents.day_only import day_asked, day_only
from agents.offline.talk.intents.details import (
    details,
    edited,
    with_details,
)
from agents.offline.talk.intents.edit import start_acts
from agents.offline.talk.intents.edit_rules import FIRST_STEP
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.focus_rules import FOCUS_RULES
from agents.offline.talk.intents.noting import ADD_IT, ADD_IT_ON, noted
from agents.offline.talk.intents.noting import NEED as NEEDED
from agents.offline.talk.intents.plan import REDO
from agents.offline.talk.intents.plan_rules import PLAN_RULES
from agents.offline.talk.moods import (
    HINDERED,
)
from agents.offline.talk.order import COMMANDS
from agents.offline.talk.planning.whole import tells_times
from agents.offline.talk.read import COMMA, Read, is_adding
from agents.offline.talk.rule import first_outcome
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, line_of
from agents.offline.talk.when import whole_when

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


def following(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """A clause that only makes sense with the one before it."""
    after = After(before, clause, line, scene)
    return next((read for follow in FOLLOWERS if (read := follow(after)) is not None), None)


def follow_words(after: After) -> Read | None:
    """Whatever the clause before came to."""
    before, clause, line, scene = after
    if (new := called(before, line, scene)) is not None:
        return new
    return adding_on(before, clause, line, scene)


def follow_heading(after: After) -> Read | None:
    """ "Some things to add", and what stands behind it."""
    before, _, line, scene = after
    if before.lists and not first_outcome(COMMANDS, line, scene):
        return Read(adding(line, scene) or Outcome(), line, lists=True)
    return Read(Outcome(), line, lists=True) if LISTS.fullmatch(line.low) else None


def follow_sense(after: After) -> Read | None:
    """What the words before give a sense to, or the task that they told of."""
    before, clause, line, scene = after
    if before.line is not None and (new := behind(before.line, line, scene)) is not None:
        return new
    more = edited(clause.line, scene) if added_before(before, scene) else None
    if more is not None:
        return Read(more, line)
    return None if before.outcome.acts else reported(before, line, scene)


def follow_acts(after: After) -> Read | None:
    """What belongs to the acts of the clause before."""
    before, clause, line, scene = after
    if not before.outcome.acts:
        return None
    there = same_day(line, before.outcome.acts[-1], scene)
    return (
        (Read(there, line) if there is not None else None)
        or focus_filled(before, line, scene)
        or begun_first(before, line, scene)
        or three_of(before, line)
        or retracted(before, clause, line)
        or corrected(before, clause, scene)
        or still_planning(before, line, scene)
    )


def three_of(before: Read, line: Line) -> Read | None:
    """ "…, that's my three for today"."""
    if MY_THREE.fullmatch(line.low) is None or not 0 < len(before.outcome.about) <= RITUAL_MOST:
        return None
    act = Act("choose_ritual", {"task_ids": list(before.outcome.about)})
    return Read(Outcome(acts=(act,), about=before.outcome.about), line, joins=True)


def retracted(before: Read, clause: Clause, line: Line) -> Read | None:
    """ "Delete it. No, don't": what was just asked for is not done."""
    if not (RETRACTED.fullmatch(line.low) or RETRACTED.fullmatch(clause.line.low)):
        return None
    if all(act.tool == "decide_proposal" for act in before.outcome.acts):
        return Read(Outcome(), line)
    return Read(saying(LEFT), line, joins=True, mood="never")


class After(NamedTuple):
    """A clause and the one before it."""

    before: Read
    clause: Clause
    line: Line
    scene: Scene


FOLLOWERS: Final = (follow_words, follow_heading, follow_sense, follow_acts)


def adding_on(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """More of what is being added, or the word to add what was said."""
    if (noted_on := note_on(before, clause, line, scene)) is not None:
        return noted_on
    if ADD_IT.fullmatch(line.low):
        note = to_note(before, line, scene)
        return note or (Read(saying(WHAT_TO_ADD), line) if not before.outcome.acts else None)
    if not is_adding(before):
        return None
    more = further(before, clause, line, scene)
    if more is None and REMARK.match(line.low) and not NEED_LEAD.match(line.low):
        return Read(Outcome(), line)
    return more


def note_on(before: Read, clause: Clause, line: Line, scene: Scene) -> Read | None:
    """ "Adding that for the weekend", said of the clause before."""
    found = ADD_IT_ON.fullmatch(line.low)
    day = line.part(*found.span("when")) if found else line
    if found is None or whole_when(day, scene.facts) is None:
        return None
    note = to_note(before, line, scene)
    return further(note, clause, day, scene) if note else None


def behind(before: Line, line: Line, scene: Scene) -> Read | None:
    """What the words before give a sense to: a day, busy hours, a plan to be made anew."""
    if HINDERED.search(before.low):
        sure = NOT_NOW.fullmatch(before.low) is not None
        moved = day_only(line, scene, sure=sure) or day_asked(line, scene)
        return Read(moved, line) if moved is not None else None
    if FREE.match(before.low) and FILL_IT.match(line.low):
        whole = Line(line.message, (*before.tokens, COMMA, *line.tokens))
        outcome = first_outcome(PLAN_RULES, whole, scene)
        return Read(outcome, whole, joins=True) if outcome is not None else None
    if PLANNED.search(before.low) and REDO.fullmatch(line.low):
        outcome = first_outcome(PLAN_RULES, line_of("replan"), scene)
        return Read(outcome, line) if outcome is not None else None
    return None


NOT_NOW: Final = re.compile(
    r"(?:but |well |just )*not (?:today|now|tonight|this week|tomorrow)(?: (?:though|please))*"
)


def begun_first(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Split the taxes and start with the first step"."""
    cut = all(act.tool in ("split_task", "smaller_step") for act in before.outcome.acts)
    tasks = scene.known(before.outcome.about)
    if not cut or len(tasks) != 1 or FIRST_STEP.fullmatch(line.low) is None:
        return None
    return Read(Outcome(acts=start_acts(tasks), about=before.outcome.about), line)


def reported(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Done. Dishes and laundry." """
    if before.line is None or DONE_WORD.fullmatch(before.line.low) is None:
        return None
    named = refer(line, scene)
    if named.certainty != "sure" or not named.tasks or named.is_set:
        return None
    return Read(Outcome(acts=complete(named.tasks), about=named.ids), line, joins=True)


MY_THREE: Final = re.compile(
    r"(?:(?:thats|those are|these are|that is|this is|they are|as|for|are|is) )?(?:my"
    r"|todays|the|for todays) (?:three|3|top"
    r" three|big three|ritual|picks|choice|trio)(?: (?:for )?today)?"
)


RITUAL_MOST: Final = 3


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


FREE: Final = re.compile(
    r"(?:im only|im|i am|i have|i have got)(?: got)? (?:free|available|time|open)\b"
)


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


def added_before(before: Read, scene: Scene) -> bool:
    """Whether the clause before told of the task that the last message added."""
    tools = {act.tool for act in before.outcome.acts}
    added = bool(scene.memory.acts) and scene.memory.acts[-1].tool == "add_task"
    return added and bool(tools) and tools <= {"set_estimate", "set_priority", "move_task"}


def to_note(before: Read, line: Line, scene: Scene) -> Read | None:
    """ "Add that", said of the clause before."""
    if is_adding(before):
        return Read(Outcome(), line)
    if before.outcome.acts or before.outcome.say or before.line is None:
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
    if not tells_times(line, scene):
        return None
    whole = Line(line.message, (*before.line.tokens, COMMA, *line.tokens))
    return replace(before, line=whole, joins=True)
