"""What is told first and then to be noted: "tomorrow I must see the notary, write that down"."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.adding import adding, adding_at
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line
from agents.offline.talk.trims import polite
from agents.offline.talk.when import whole_when

THAT: Final = (
    r"(?:that|it|this|them|those|these|all (?:of )?(?:that|it|this|them|those|these)|everything"
    r"|the lot|both)"
)
ADD_IT: Final = re.compile(
    r"(?:(?:and|so|just|please|maybe|then|also) )*(?:add|put|save|note|keep|remember"
    r"|write|jot|stick"
    r"|pop|throw|chuck|get|track|list|log|capture|pencil|enter|record|include|take|dont"
    r" (?:lose|forget"
    r"|drop|let me (?:forget|lose|miss))|lemme not forget|make (?:a note|a task|a reminder|a todo)"
    r"(?: (?:of|out of|for|from))?|remind me(?: (?:of|about))?|make sure (?:i|you|we)"
    r" (?:dont|do not)"
    rf" (?:forget|lose|miss))(?: (?:down|in|to|on))? {THAT}(?: (?:too|down|in|on (?:my"
    rf"|the|our|your)"
    r" (?:\w+ )?list|to (?:my|the|our|your) (?:\w+ )?list|onto (?:my|the) list|in (?:my"
    r"|the) list|on"
    r" (?:it|there)|there|please|as (?:a )?(?:new )?(?:tasks?|reminders?|todos?)|as well|for me|now"
    r"|somewhere|thanks|so i dont forget(?: it)?|before i forget(?: it)?|in case i forget|of|about"
    r"|all))*|(?:put|note|write|jot|save) down (?:please|that|it)?|add (?:a|to) (?:task"
    r"|list)(?: for it)?"
)
WHO: Final = (
    r"(?:(?:my|the|our|his|her) )?(?:\w+ )?\w+ (?:wants|wanted|asked|asks|needs|told"
    r"|would like|expects"
    r"|begged|reminded|said|wishes|keeps asking|has asked|has told)(?: (?:me|us))? to"
)
NEED: Final = (
    r"(?:i|we)(?: (?:also|really|still|just|probably|now|then|definitely"
    r"|absolutely))*(?: (?:need|have"
    r"|ought|must|should|want|would like|plan|promised(?: my)?(?: \w+)?|agreed|am"
    r" supposed|have got|got"
    r"|am meant|would love|intend|better|had better))+(?: (?:to|too|2))?"
)
LEAD: Final = re.compile(
    r"^(?:(?:hi|hello|so|and|also|oh|well|okay|first|second|next|then|but|(?:the |one |first |next"
    r" |only |other |another )*thing is|first of all|just|please|ah|right|(?:to"
    r" )?(?:remember|make sure"
    r"|be sure|not forget)(?: (?:to|that))?"
    rf"|{WHO}|{NEED})(?: ,| :)? )+(?:to )?(?=\S)"
)
LED: Final = re.compile(rf"^(?P<pre>.{{2,40}}?) ,? ?{NEED} (?P<what>.+)")


def core(line: Line) -> Line:
    """Without who wants it and that it must be done."""
    found = LEAD.match(line.low)
    return polite(line.part(found.end(), len(line.low)))[0] if found else line


def noted(line: Line, scene: Scene) -> Outcome | None:
    """The tasks of a told clause that is to be noted; None where it speaks of a known one."""
    what = core(line)
    if not what.low or mentioned(what.low, scene):
        return None
    return adding(without_need(what, scene), scene)


def without_need(line: Line, scene: Scene) -> Line:
    """ "On Monday I must call Bo" as "on Monday call Bo"."""
    led = LED.match(line.low)
    if led is None or whole_when(line.part(*led.span("pre")), scene.facts) is None:
        return line
    pre, what = line.part(*led.span("pre")), line.part(*led.span("what"))
    return Line(line.message, pre.tokens + what.tokens)


def must_then(found: Found) -> Outcome | None:
    """ "On Monday I must bring the car to the garage"."""
    if whole_when(found.part("pre"), found.scene.facts) is None:
        return None
    if mentioned(found.part("what").low, found.scene):
        return None
    return adding(found.line, found.scene)


def in_place(found: Found) -> Outcome | None:
    """ "New Garden task: prune the roses"."""
    name = HEAD_FILL.sub(" ", f" {found.said('head')} ").strip()
    facts = found.scene.facts
    zone = next((one for known, one in facts.zones.items() if known.lower() == name), None)
    project = next((known for known in facts.projects if known.lower() == name), None)
    if zone is None and project is None:
        return None
    place: dict[str, object] = {"project_id": project} if project else {"zone_id": zone}
    return adding_at(found.part("what"), found.scene, place)


HEAD_FILL: Final = re.compile(
    r"(?<= )(?:(?:new|add|a|an|put|for|in|to|into|under|the|my|task|tasks|something|this|one|create"
    r"|make|note|on|project|projects|zone|list|another|more|todo|item|it|please) )+"
)
MUST: Final = (
    r"(?:i|we)(?: (?:also|really|still|just|then|will))* (?:need to|have to|must|gotta|ought to|am"
    r" supposed to|have got to|should)"
)
NOTING_RULES: Final = rules(
    (
        r"(?:add|create|make|new|put|set up)(?: (?:me|a|an|the|new|another|one))*"
        r" (?P<head>[\w &'-]+?) (?:task|todo"
        r"|reminder|item|thing)(?: (?:called|named|to|:|-|for|titled|that says))+ (?P<what>.+)",
        in_place,
    ),
    (r"(?P<head>[\w &'-]{3,60}) (?::|-) (?P<what>.+)", in_place),
    (rf"(?P<pre>.{{2,40}}?) ,? ?{MUST} (?P<what>.+)", must_then),
)
