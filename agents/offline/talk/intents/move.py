"""Another day for a task, for many, or none."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from agents.offline.talk.asking import LEAVE, Acts, asked, not_found, on_named
from agents.offline.talk.entity.named import Named
from agents.offline.talk.entity.refer import all_open, refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.firm import certain
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, Facts, KnownTask, Pending, Question
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import SHIFT, When, for_task, shifted, split_when, whole_when


def move_acts(tasks: tuple[KnownTask, ...], due: str | None) -> Acts:
    if len(tasks) == 1:
        return (Act("move_task", {"task_id": tasks[0].task_id, "due_date": due}),)
    return (Act("move_tasks", {"task_ids": [t.task_id for t in tasks], "due_date": due}),)


def moved_to(tasks: tuple[KnownTask, ...], when: When, facts: Facts) -> Acts:
    settled = for_task(when, tasks[0], facts) if len(tasks) == 1 else when
    return move_acts(tasks, settled.due(facts.zone))


def move(found: Found) -> Outcome | None:
    """ "Move X to Friday", "push X by two days", "snooze X" (asks until when)."""
    rest = found.part("rest")
    if EARLIER.search(found.line.low) and split_when(rest, found.scene.facts) is None:
        return None
    return _by_length(rest, found) or _to_day(rest, found) or _without_day(rest, found)


EARLIER: Final = re.compile(
    r"^(?:bring|pull|move|shift|put) .*\b(?:forward|earlier|sooner|ahead)\b|^(?:move"
    r"|bring|pull|shift) .+ up (?:by |a |an |one |two |three |\d)|^(?:bring"
    r"|pull) |^move up "
)
"""Read as so much earlier than the task's day."""


def move_dated(found: Found) -> Outcome | None:
    """The same where only a day makes it a move: "the report to Friday", "do X tomorrow"."""
    return _to_day(found.part("rest"), found, known_only=True)


def _to_day(rest: Line, found: Found, *, known_only: bool = False) -> Outcome | None:
    cut = split_when(rest, found.scene.facts)
    if cut is None:
        return None
    return move_to(cut[0], cut[1], found, known_only=known_only)


def move_to(ref: Line, when: When, found: Found, *, known_only: bool = False) -> Outcome | None:
    ref = (
        ref.part(0, len(ref.low) - len(found_tail[0]))
        if (found_tail := AWAY.search(ref.low))
        else ref
    )
    if GOES_ON.search(ref.low):
        return None
    named = refer(ref, found.scene)
    facts = found.scene.facts
    if (every := all_open(named, found.scene)) is not named:
        return certain(Outcome(acts=moved_to(every.tasks, when, facts), about=every.ids))
    if named.certainty == "none" and not named.is_set:
        if not known_only and ref.quoted is not None:
            return adding(found.part("rest"), found.scene)
        if not known_only and found.line.low.startswith("put ") and not ref.low.startswith(OWN):
            return adding(found.part("rest"), found.scene)
        return None if known_only else not_found(ref.original, found.scene, when.due(facts.zone))
    if known_only and named.certainty == "near":
        return None
    return on_named(named, found.scene, lambda tasks: moved_to(tasks, when, facts))


GOES_ON: Final = re.compile(r" (?:and|but|,|or)(?: (?:for|to|by|on))?$")
"""What stands before has a wish of its own."""
AWAY: Final = re.compile(r" (?:down the road|along|further|some more|a bit|a little|ahead)$")


def _by_length(rest: Line, found: Found) -> Outcome | None:
    """ "By two days", "a week"."""
    for cue in (" by ", " for ", " another ", " a ", " one ", " back ", " out "):
        at = rest.low.find(cue)
        tail = rest.low[at:].strip()
        if at < 0 or not SHIFT.fullmatch(tail):
            continue
        return _moved_by(rest.part(0, at + 1), tail, found)
    if (last := BY_TAIL.search(rest.low)) is not None and last.start():
        return _moved_by(rest.part(0, last.start() + 1), last["span"], found)
    return None


BY_TAIL: Final = re.compile(
    r" (?P<span>(?:\d{1,2}|two|three|four|five|six|seven)(?: more| extra)? (?:day|week|month)s?)"
    r"(?: (?:later|back|out|further|more|please))*$"
)


def _moved_by(ref: Line, tail: str, found: Found) -> Outcome:
    named = refer(ref, found.scene)
    if (every := all_open(named, found.scene)) is not named:
        return certain(ask_day(every.tasks, found.scene.facts))
    if named.certainty != "sure" or not named.tasks:
        return asked(named, found.scene, lambda tasks: _later(tasks[-1], tail, found))
    acts = tuple(act for task in named.tasks for act in _later(task, tail, found))
    return Outcome(acts=acts, about=named.ids)


def _later(task: KnownTask, tail: str, found: Found) -> Acts:
    when = shifted(tail, task, found.scene.facts)
    return moved_to((task,), when, found.scene.facts) if when else ()


def _without_day(rest: Line, found: Found) -> Outcome | None:
    named = all_open(refer(rest, found.scene), found.scene)
    if named.certainty == "none":
        return None if len(rest.tokens) > 6 else not_found(rest.original, found.scene)
    if named.certainty != "sure":
        return then_when(asked(named, found.scene, lambda tasks: move_acts(tasks, None)))
    return ask_when(named, found.scene.facts)


def then_when(outcome: Outcome) -> Outcome:
    """The same question, after whose answer the day is asked."""
    question = outcome.question
    if question is None or any(
        act.tool not in MOVES for acts in question.pending.choices for act in acts
    ):
        return outcome
    later = replace(question.pending, kind="then_when")
    return replace(outcome, question=replace(question, pending=later))


MOVES: Final = ("move_task", "move_tasks")


def tomorrow(facts: Facts) -> str:
    return (facts.local.date() + timedelta(days=1)).isoformat()


def ask_when(named: Named, facts: Facts) -> Outcome:
    return ask_day(named.tasks, facts)


def ask_day(tasks: tuple[KnownTask, ...], facts: Facts) -> Outcome:
    """To which day: tomorrow, the coming Monday, or none; any other day may be said."""
    ids = tuple(task.task_id for task in tasks)
    today = facts.local.date()
    monday = (today + timedelta(days=7 - today.weekday())).isoformat()
    options = ("Tomorrow", "Next Monday", LEAVE)
    choices = (move_acts(tasks, tomorrow(facts)), move_acts(tasks, monday), ())
    waits = move_acts(tasks, None)
    asked_for = Pending("when", options, choices, waits, ids)
    return Outcome(question=Question("To which day?", options, asked_for), about=ids)


def due(found: Found) -> Outcome | None:
    """Reference and day in groups of their own: "X is due on Friday"."""
    when = whole_when(found.part("when"), found.scene.facts)
    if when is None or GOES_ON.search(found.said("ref")):
        return None
    return move_to(found.part("ref"), when, found, known_only=True)


def undated(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    return on_named(named, found.scene, lambda tasks: move_acts(tasks, None))


def undated_known(found: Found) -> Outcome | None:
    """ "Laundry: whenever, no date", only where the laundry is a task."""
    return undated(found) if refer(found.part("ref"), found.scene).one else None


def wait(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    return ask_when(named, found.scene.facts) if named.certainty == "sure" and named.tasks else None


def earlier_or_later(found: Found) -> Outcome | None:
    """ "Give me two more days for X"."""
    return _moved_by(found.part("ref"), found.said("span"), found)


OWN: Final = ("the ", "my ", "that ", "her", "him", "it", "this ", "them", "everything", "all ")
"""Words of what should be on the list already."""
VERB: Final = (
    r"(?:move|moving|push|pushing|shove|bump|shift|reschedule|rescheduling|postpone"
    r"|postponing|delay|defer|snooze|schedule|drag"
    r"|slide|kick|carry|put off|bring|pull|put|switch|change|set)(?: (?:back|over|out"
    r"|forward|up|off|down))?"
)
SPAN: Final = (
    r"(?:another |an extra )?(?:a|an|one|two|three|four|five|six|\d{1,2}|a couple of|a"
    r" few)(?: more| extra)? (?:day|week|month)s?(?: more| longer)?"
)
MOVE_RULES: Final = rules(
    (
        r"(?P<ref>.+?) (?:wont|cant|will not|cannot|isnt going to|is not going to|not going"
        r" to) (?:be|get|come) (?:ready|done|finished|complete|completed|through)"
        r" (?:before|until|till|by) (?P<when>.+)",
        due,
    ),
    (
        r"(?P<ref>.+?) (?:(?>(?:is|are|was|were|got|gets|has been|have been|had to be|now|just"
        r"|been|has|have)(?!\w)) )*(?:changed|moved|rescheduled|switched|shifted|postponed|pushed"
        r"|bumped|delayed|brought|put)"
        r"(?: (?:back|forward|off|over|out))? (?P<when>(?:to|until|till|for) .+)",
        due,
    ),
    (
        r"(?P<ref>.+?)(?: (?::|,|-|is|can be|=))+ (?:(?:whenever|someday|some day|any ?time"
        r"|no rush|:|,|-) ?)*(?:no (?:due )?(?:date|deadline)|undated|whenever|someday|some"
        r" day|any ?time)(?: (?:please|really|now|needed|at all))*",
        undated_known,
    ),
    (
        r"(?:gimme|give me|i need|i would need|let me have|lemme have|can i have|i have|i"
        r" want|allow me)(?: time| some time)?"
        r" (?P<when>(?:until|till|til) .+?) (?:for|on|with|to do|to finish) (?P<ref>.+?)",
        due,
    ),
    (
        r"(?:i )?(?:want|need|would like|have) (?P<ref>.+?) (?:to be )?(?:moved|pushed|shifted"
        r"|rescheduled|postponed|delayed)(?: back| out)? (?P<when>(?:to|until|till|for) .+)",
        due,
    ),
    (
        r"(?:take|remove|clear|drop|delete|strip|get rid of|lose) (?:the |any |its )?(?:due"
        r" )?(?:date"
        r"|deadline|due day)(?: away| off)? (?:off|from|of|on|for) (?P<ref>.+?)",
        undated,
    ),
    (
        r"(?:no|without(?: a| any)?|needs? no) (?:due )?(?:date|deadline|due date) (?:for|on"
        r"|needed for)"
        r" (?P<ref>.+?)(?: needed| anymore| now)*",
        undated,
    ),
    (
        r"(?P<ref>.+?) (?:dont|doesnt|does not|no longer|didnt)(?: really| actually)?"
        r" (?:need|needs|have"
        r"|has|require|requires)(?: to have)? (?:a |any |its |the )?(?:due )?(?:date"
        r"|deadline|due date)(?:"
        r" anymore| any more| now)*",
        undated,
    ),
    (
        r"(?:move|push|put|set|make|leave) (?P<ref>.+?) (?:to |for |as )?(?:someday|some day"
        r"|no date|without (?:a )?date|undated|no deadline|whenever|no due date)",
        undated,
    ),
    (
        r"(?P<ref>.+?) (?:has|needs|should have) no (?:due )?(?:date|deadline)(?: anymore|"
        r" now)?",
        undated,
    ),
    (
        rf"(?:gimme|i need|can i have|can i get) (?P<span>{SPAN}) (?:for|on|with)"
        rf" (?P<ref>.+?)",
        earlier_or_later,
    ),
    (rf"(?:extend|stretch) (?P<ref>.+?) (?:by |for )?(?P<span>{SPAN})", earlier_or_later),
    (
        r"(?:change|set|move|make|put)(?: back)? (?:the )?(?:due )?(?:date|deadline|due date"
        r"|day) (?:of|for|on) (?P<ref>.+?) (?:to|for|as|on) (?P<when>.+?)",
        due,
    ),
    (
        r"(?:set|give|make) (?P<ref>.+?) (?:a |the )?(?:due|due date|deadline)(?: date)?(?:"
        r" of| to| on| by| for)? (?P<when>.+?)",
        due,
    ),
    (
        r"(?:due date|deadline|date) (?:for|of|on) (?P<ref>.+?) (?:is|:|to|s)(?: now)?"
        r" (?P<when>.+?)",
        due,
    ),
    (r"(?P<ref>.+?) (?:is|are|s|its) (?:(?:now|actually|only|not) )*due (?P<when>.+?)", due),
    (
        r"(?P<ref>.+?) (?:can|could|should|must|has to|have to|needs to)(?: (?:both|all|also"
        r"|still|easily|just|well"
        r"|probably|surely))* (?:wait|be done"
        r"|happen|move|go|be moved|be pushed)(?: back)? (?P<when>(?:until|till|til|to|on|by|for"
        r"|tomorrow|next|later).*?)",
        due,
    ),
    (r"(?P<ref>.+?) (?:can|could) wait", wait),
    (
        rf"(?P<ref>.+?) (?::|,|-) (?:{VERB}|please {VERB}) (?:(?:it|that|this)"
        rf" )?(?P<when>(?:to|until|till|for|on) .+)",
        due,
    ),
    (
        r"(?P<ref>.+?) (?:(?:should|can|could|must|will|please|now|has to|needs to|just"
        r"|also) )*(?:goes?|moves?|shifts?|slides?|slips?|drifts?|gets? (?:pushed|moved"
        r"|postponed|delayed)|(?:be|is|are)"
        r" (?:pushed|moved|shifted)|happens?)(?: back| out| over)? (?P<when>(?:to|until|till"
        r"|on) .+)",
        due,
    ),
    (
        r"(?:let|make|have) (?P<ref>.+?) (?:slide|go|move|slip|wait|happen|be)(?: back| out|"
        r" over)? (?P<when>(?:to|until|till|on) .+)",
        due,
    ),
    (
        r"(?P<ref>.+?) (?:(?:really|now) )*(?:need|needs|has|have|must)(?: to)? (?:be"
        r" )?(?:done|finished|ready|complete|completed|in|happen)(?: by| on| until)?"
        r" (?P<when>.+)",
        due,
    ),
    (rf"{VERB} (?P<rest>.+?)", move),
    (
        r"(?:(?:i )?(?:would )?(?:rather |prefer to )?(?:do|doing|make|plan|leave|save|keep)"
        r" )(?P<rest>.+?)",
        move_dated,
    ),
    (r"(?P<rest>.+? (?:to|until|till|til) .+?)", move_dated),
)
