"""Lists under a head: "three things for today: shower, call Bo, eat"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import When, whole_when

THINGS: Final = (
    r"(?:things?|tasks?|items?|stuff|errands|chores|jobs|reminders?|to ?-?dos?|todo list"
    r"|list|agenda"
    r"|notes?|shopping(?: list)?|groceries|grocery list|homework)"
)
COUNT: Final = (
    r"(?:(?:a|an|the|my|these|those|some|few|couple|of|two|three|four|five|six|\d+|new|more|other"
    r"|following|quick|another|last|all|next|small|our) )*"
)
START: Final = (
    r"(?:(?:here are|here is|here comes|heres|there are|theres|i have|i have got|got|add"
    r"|note|put|write"
    r"|save|remember|please|down|and|also|okay|so|create|make|on|for|jot|to) )*"
)
TO_DO: Final = (
    r"(?: (?:to do|to add|to get done|to remember|to note|to buy|i need to do|i have to"
    r" do|i must do"
    r"|i want to do|i need to get done|on (?:my|the) list|for (?:my|the|your) list|to"
    r" (?:my|the) list"
    r"|down|for me|that i need to do|still|please))*"
)
DAY: Final = (
    r"(?: ?(?:for |on |due |by |until )?(?P<when>(?:first thing |early |late )*(?:today"
    r"|tonight|tomorrow)|(?:this |next |on |the )*(?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|(?:this |the |next )?weekend|next"
    r" week|this week"
    r"|(?:this |tomorrow )?(?:morning|afternoon|evening)|(?:the )?\d{1,2}(?:st|nd|rd"
    r"|th)?(?: of)?(?:"
    r" \w+)?|\w+ \d{1,2}(?:st|nd|rd|th)?))?"
)
HEADED: Final = re.compile(
    rf"{START}(?:{COUNT}{THINGS}{TO_DO}{DAY}{TO_DO}|(?:my |the )?list{DAY.replace('when', 'when2')}"
    rf"|{DAY.replace('when', 'when3')[:-1]}) :(?= \S)"
)


def headed(found: Found) -> Outcome | None:
    """Adds what stands under the head, or moves it to the head's day where all is known."""
    head = HEADED.match(found.line.low)
    if head is None:
        return headed_when(found)
    when = None
    for name in ("when", "when2", "when3"):
        if head[name]:
            when = whole_when(found.line.part(*head.span(name)), found.scene.facts)
            if when is None:
                return None
    rest = found.line.part(head.end() + 1, len(found.line.low))
    if (known := refer(rest, found.scene)).certainty == "sure":
        acts = moved_to(known.tasks, when, found.scene.facts) if when else ()
        return Outcome(acts=acts, about=known.ids) if acts else None
    outcome = adding(rest, found.scene)
    return dated(outcome, when, found) if outcome else None


def headed_when(found: Found) -> Outcome | None:
    """ "Sat 10am: haircut"."""
    at = found.line.low.find(" : ")
    head, rest = found.line.part(0, at), found.line.part(at + 3, len(found.line.low))
    when = whole_when(head, found.scene.facts) if len(head.tokens) <= LONGEST_HEAD else None
    if when is None or mentioned(rest.low, found.scene):
        return None
    outcome = adding(rest, found.scene)
    return dated(outcome, when, found) if outcome else None


LONGEST_HEAD: Final = 5


def dated(outcome: Outcome, when: When | None, found: Found) -> Outcome:
    """The head's day for all that have none of their own."""
    if when is None:
        return outcome
    due = when.due(found.scene.facts.zone)
    acts = tuple(
        Act(act.tool, act.arguments | {"due_date": act.arguments["due_date"] or due})
        for act in outcome.acts
    )
    return replace(outcome, acts=acts)


def numbered(found: Found) -> Outcome | None:
    """ "1. fix the tap 2. bleed the radiators"."""
    return None if mentioned(found.line.low, found.scene) else adding(found.line, found.scene)


def often(found: Found) -> Outcome | None:
    """ "Every Friday: clean the litter box"."""
    pre, what = found.part("pre"), found.part("what")
    if mentioned(what.low, found.scene) or what.low.split()[0] not in VERBS:
        return None
    return adding(Line(what.message, what.tokens + pre.tokens), found.scene)


HEADED_RULES: Final = rules(
    (r"1 ?[.):-] .+ 2 ?[.):-] .+", numbered),
    (
        r"(?:also )?(?P<pre>(?:every|each) [\w ]{2,24}?|daily|weekly|monthly|on weekdays"
        r"|once a (?:day|week|month))"
        r" (?::|,|-|i (?:need|have) to|i must|we have to)? ?(?P<what>\w+ .+)",
        often,
    ),
    (r".+ : .+", headed),
)
