"""One more thing to add, behind those of the clause before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.clauses import Clause
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.read import Read, is_adding
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line
from agents.offline.talk.trims import polite

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


ORDER: Final = re.compile(
    r"(?:(?:please|then|also|can you|could you|just|now) )*(?:move|push|postpone"
    r"|reschedule|shift|delete|remove|split|mark"
    r"|start|tick|complete|set|rename|cancel|put|change|reopen|block|make)\b"
)


def ordered(line: Line, scene: Scene) -> bool:
    """An order about a task that is known: no name of a new one."""
    return ORDER.match(line.low) is not None and mentioned(line.low, scene)


def belongs(clause: Clause, outcome: Outcome, before: Read, scene: Scene) -> bool:
    """After "add X and", another verb is one more thing to add, unless it names a known task or
    can only be meant for the secretary."""
    if not is_adding(before) or clause.joint not in ("and", ",", "also", "plus"):
        return False
    if clause.line.low.startswith(CLEAR) or outcome.say or ordered(clause.line, scene):
        return False
    settled = bool(outcome.acts) and outcome.question is None
    return not (settled and (outcome.about or all(a.tool != "add_task" for a in outcome.acts)))


def joined_to(before: Read, clause: Clause, scene: Scene) -> Read:
    """Both as one list of things to add."""
    line = polite(clause.line)[0]
    lead = ADD_LEAD.match(line.low)
    more = adding(line.part(lead.end(), len(line.low)) if lead else line, scene)
    acts = (*before.outcome.acts, *(more.acts if more else ()))
    return Read(replace(before.outcome, acts=acts), line, joins=True)


ADD_LEAD: Final = re.compile(
    r"(?:(?:then|also|please) )*(?:add|put|note|remind me to|create)(?: (?:down|:))* (?=\S)"
)
