"""What is told first and then to be noted: "tomorrow I must see the notary, write that down"."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.intents.adding import adding, adding_at
from agents.offline.talk.intents.needing import TALK
from agents.offline.talk.planning.marks import marks_in
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line
from agents.offline.talk.trims import polite
from agents.offline.talk.when import spans_of_when, whole_when

THAT: Final = (
    r"(?:that|it|this|them|those|these|all (?:of )?(?:that|it|this|them|those|these)|everything"
    r"|the lot|both)"
)
ADD_IT: Final = re.compile(
    r"(?:(?:and|so|just|please|maybe|then|also) )*(?:add|put|save|note|keep|remember"
    r"|write|jot|stick"
    r"|pop|throw|chuck|get|track|list|log|capture|pencil|enter|record|include|take down|dont"
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
    r"|all))*|(?:please )?(?:so )?(?:add|note|remember|save|remind me|dont (?:let me"
    r" )?forget|keep me posted|note it down|write it down)(?: please| too| then| ok|"
    r" okay)*|(?:dont|do not|never) let me (?:forget|miss|lose) (?:it|this|that)|(?:put"
    r"|note|write|jot|save) down (?:please|that|it)?|add (?:a|to) (?:task"
    r"|list)(?: for it)?"
)
ADD_IT_ON: Final = re.compile(
    rf"(?:(?:and|so|just|please|maybe|then|also) )*(?:add|adding|put|note|save|write|jot"
    rf"|pencil|schedule|enter|noting)"
    rf"(?: (?:down|in))? {THAT}(?: (?:down|in))? (?P<when>(?:for|on|by|until|due)"
    rf" (?!.*\bmonth).+?)(?: please| thanks)*"
)
WHO: Final = (
    r"(?:(?:my|the|our|his|her) )?(?:\w+ )?\w+ (?:wants|wanted|asked|asks|needs|told"
    r"|would like|expects"
    r"|begged|reminded|said|wishes|keeps asking|has asked|has told)(?: (?:me|us))? to"
)
NEED: Final = (
    r"(?:i|we)(?: (?:also|really|still|just|probably|now|then|definitely"
    r"|absolutely))*(?: (?:need|have"
    r"|ought|must|should|want|would like|plan|promised(?: my)?(?: \w+)?|agreed|said i"
    r" would|have promised|offered|am"
    r" supposed|have got|got"
    r"|am meant|would love|intend|better|had better))+(?: (?:to|too|2))?"
)
FORGOT: Final = (
    r"(?:i )?(?:(?:almost|nearly|just) )?(?:forgot|forgotten|didnt|havent|have to|need"
    r" to|wanted to|meant to|should)"
    r"(?: to)? (?:write|note|jot|mention|say|add|put)(?: (?:it|that|this|you))?(?:"
    r" (?:down|on the list|before|earlier|yet))*"
)
LEAD: Final = re.compile(
    r"^(?:(?>(?:hi|hello|so|and|also|oh|well|okay|first|second|next|then|but|(?:the |one"
    r" |first |next"
    r" |only |other |another )*thing is|first of all|just|please|ah|right|(?:to"
    r" )?(?:remember|make sure"
    r"|be sure|not forget)(?: (?:to|that))?"
    rf"|{WHO}|{NEED})(?!\w))(?: ,| :)? )+(?:to )?(?=\S)"
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
    what = found.part("what")
    if mentioned(what.low, found.scene) or TALK.fullmatch(what.low):
        return None
    return adding(Line(what.message, found.part("pre").tokens + what.tokens), found.scene)


def in_place(found: Found) -> Outcome | None:
    """ "New Garden task: prune the roses"."""
    name = HEAD_FILL.sub(" ", f" {found.said('head')} ").strip()
    facts = found.scene.facts
    zone = next((one for known, one in facts.zones.items() if known.lower() == name), None)
    project = next((known for known in facts.projects if known.lower() == name), None)
    if zone is None and project is None:
        return None
    place: dict[str, object] = {"project_id": project} if project else {"zone_id": zone}
    what = found.part("what")
    lead = re.match(
        r"(?:please )?(?:add|note|put|create|new task|task)(?: (?:down|:))* (?=\S)", what.low
    )
    what = what.part(lead.end(), len(what.low)) if lead else what
    return adding_at(what, found.scene, place)


def told_late(found: Found) -> Outcome | None:
    """ "I forgot to write it down: pick up the costume on Thursday"."""
    what = found.part("what")
    return None if mentioned(what.low, found.scene) else adding(core(what), found.scene)


def event(found: Found) -> Outcome | None:
    """ "I have an appointment on Monday at 11": noted where it says when."""
    what = found.part("what")
    whens = [when for _, _, when in spans_of_when(what, found.scene.facts)]
    clear = len(whens) == 1 and (whens[0].clock is not None or " due " in what.low)
    if not clear or any(mark.is_stretch for mark in marks_in(what.low)):
        return None
    if mentioned(what.low, found.scene):
        return None
    article = re.match(r"(?:an?|the|my) ", what.low)
    return adding(what.part(article.end(), len(what.low)) if article else what, found.scene)


HEAD_FILL: Final = re.compile(
    r"(?<= )(?:(?:new|add|a|an|put|for|in|to|into|under|the|my|task|tasks|something|this|one|create"
    r"|make|note|on|project|projects|zone|list|another|more|todo|item|it|please) )+"
)
MUST: Final = (
    r"(?:i|we)(?: (?:also|really|still|just|then|will))* (?:need to|have to|must|gotta|ought to|am"
    r" supposed to|have got to|should|want to|wanna|would like to|plan to)"
)
NOTING_RULES: Final = rules(
    (
        r"(?P<what>\w+ .+?)(?: ,| -)? (?:please )?(?:add|note|save|jot|write)(?: (?:it|that"
        r"|this))?(?: (?:down|please|in|for me))*",
        told_late,
    ),
    (rf"{FORGOT} (?::|,|-) (?P<what>.+)", told_late),
    (
        r"(?:the )?(?:project|zone) (?P<head>[\w &'-]+?) (?:needs|gets|could use|wants)(?:"
        r" (?:a|another|one|new|more))*"
        r" (?:task|todo|item|thing)?(?: ?(?::|-|,|called|to))+ (?P<what>.+)",
        in_place,
    ),
    (
        r"(?:i|we) (?:have|got|have got|ve got) (?P<what>(?:an? |my |the )?(?:\w+"
        r" )?(?:appointment|meeting|class|lesson"
        r"|interview|exam|test|quiz|check-?up|session|date|flight|rehearsal|training|game"
        r"|match|party|concert"
        r"|dinner|lunch|brunch|viewing|call|visit|essay|assignment|homework|paper"
        r"|presentation|deadline|project|delivery|doctor|dentist)\b.+)",
        event,
    ),
    (
        r"(?:add|create|make|new|put|set up)(?: (?:me|a|an|the|new|another|one))*"
        r" (?P<head>[\w &'-]+?) (?:task|todo"
        r"|reminder|item|thing)(?: (?:called|named|to|:|-|for|titled|that says))+ (?P<what>.+)",
        in_place,
    ),
    (r"(?P<head>[\w &'-]{3,60}) (?::|-) (?P<what>.+)", in_place),
    (rf"(?P<pre>.{{2,40}}?) ,? ?{MUST} (?P<what>.+)", must_then),
)
