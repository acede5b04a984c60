"""Lists under a head: "three things for today: shower, call Bo, eat"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from typing import Final
from zoneinfo import ZoneInfo

from agents.offline.talk.entity.match import VERBS
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.intents.scheduling import parts
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.when import When, daytime, spans_of_when, whole_when

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
NEEDS: Final = (
    r"(?: (?:i|we) (?:need|want|must|have|should)(?: to)?(?: (?:get|buy|do|grab|pick up"
    r"|remember|have|bring|pack))?)"
)
HEADED: Final = re.compile(
    rf"(?:start (?:a |my )?|make (?:a |my )?|begin (?:a |my"
    rf" )?)?{START}(?:{COUNT}{THINGS}{TO_DO}{DAY}{TO_DO}|(?:(?:my|the|todays|tomorrows)"
    rf" )?(?:list|tasks|plan|to-?dos?|agenda){DAY.replace('when', 'when2')}(?: (?:is"
    rf"|are))?"
    rf"|{DAY.replace('when', 'when3')[:-1]}{NEEDS}?) :(?= \S)"
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
    if when is not None and mentioned(rest.low, found.scene):
        return known_on(rest, when, found.scene)
    if when is None:
        return None
    outcome = adding(rest, found.scene)
    return dated(outcome, when, found) if outcome else None


def known_on(rest: Line, when: When, scene: Scene) -> Outcome | None:
    """ "Friday: dentist at 2, mum at 5", where all are tasks already."""
    acts: list[Act] = []
    about: list[str] = []
    for part in parts(rest) or [rest]:
        spans = spans_of_when(part, scene.facts)
        if len(spans) > 1 or (spans and not spans[0][2].clock_only):
            return None
        tokens = (
            (*part.tokens[: spans[0][0]], *part.tokens[spans[0][1] :]) if spans else part.tokens
        )
        named = refer(Line(part.message, tokens), scene)
        if named.certainty != "sure" or not named.tasks:
            return None
        moment = When(when.day, daytime(spans[0][2])) if spans else when
        acts += moved_to(named.tasks, moment, scene.facts)
        about += named.ids
    return Outcome(acts=tuple(acts), about=tuple(about)) if acts else None


LONGEST_HEAD: Final = 5


def dated(outcome: Outcome, when: When | None, found: Found) -> Outcome:
    """The head's day for all that have none of their own."""
    if when is None:
        return outcome
    clocks = clocks_of(found)
    zone = found.scene.facts.zone
    acts = tuple(
        Act(act.tool, act.arguments | {"due_date": on_head(act, when, clocks, zone)})
        for act in outcome.acts
    )
    return replace(outcome, acts=acts)


def clocks_of(found: Found) -> dict[str, time | None]:
    """What each clock without a day comes to on another day, by how it was read for today."""
    at = found.line.low.find(" : ")
    rest = found.line.part(at + 3, len(found.line.low))
    facts = found.scene.facts
    spans = [when for _, _, when in spans_of_when(rest, facts) if when.clock_only]
    return {str(when.due(facts.zone)): daytime(when) for when in spans}


def on_head(act: Act, when: When, clocks: dict[str, time | None], zone: ZoneInfo) -> object:
    """The head's day, with the clock that stands beside the task."""
    due = act.arguments["due_date"]
    if due is None:
        return when.due(zone)
    if str(due) in clocks and when.clock is None:
        return When(when.day, clocks[str(due)]).due(zone)
    return due


def numbered(found: Found) -> Outcome | None:
    """ "1. fix the tap 2. bleed the radiators"."""
    if mentioned(found.line.low, found.scene):
        return None
    return each_numbered(found.line, found.scene) or adding(found.line, found.scene)


NUMBER: Final = re.compile(r"(?:^|(?<= ))(?:\( )?(?P<n>\d) ?[).:-](?= )")


def each_numbered(line: Line, scene: Scene) -> Outcome | None:
    """Each numbered part by itself: its words never run into the next number."""
    marks = list(NUMBER.finditer(line.low))
    if len(marks) < LEAST or [int(one["n"]) for one in marks] != list(range(1, len(marks) + 1)):
        return None
    ends = [one.start() for one in marks[1:]] + [len(line.low)]
    acts: list[Act] = []
    for one, end in zip(marks, ends, strict=True):
        part = trimmed(line.message, line.part(one.end() + 1, end).tokens)
        outcome = adding(part, scene) if part.tokens else None
        if outcome is None:
            return None
        acts += outcome.acts
    return Outcome(acts=tuple(acts))


LEAST: Final = 2


def often(found: Found) -> Outcome | None:
    """ "Every Friday: clean the litter box"."""
    pre, what = found.part("pre"), found.part("what")
    verbal = what.low.split()[0] in VERBS or " : " in found.line.low
    if mentioned(what.low, found.scene) or not verbal:
        return None
    return adding(Line(what.message, what.tokens + pre.tokens), found.scene)


HEADED_RULES: Final = rules(
    (r"(?:\( )?1 ?[.):-] .+ (?:\( )?2 ?[.):-] .+", numbered),
    (
        r"(?:also )?(?P<pre>(?:every|each) (?:other |second |two |three |single )?(?:day"
        r"|week|month|morning|evening|night|afternoon|weekday|weekend|year|hour|\w+day)s?(?:"
        r" (?:morning|evening|night|afternoon|at \d{1,2}(?::\d\d)?(?:am|pm)?))?|daily|weekly"
        r"|monthly|on weekdays"
        r"|once a (?:day|week|month))"
        r" (?::|,|-|i (?:need|have) to|i must|we have to)? ?(?P<what>\w+ .+)",
        often,
    ),
    (r".+ : .+", headed),
)
