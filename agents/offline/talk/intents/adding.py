"""Adding one task or many."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from agents.offline.grammar import ParsedItem, read
from agents.offline.talk.asking import new_task, titled
from agents.offline.talk.entity.irregular import DAYS
from agents.offline.talk.intents.adding_parts import and_to, on_day, with_parts, without_shared_day
from agents.offline.talk.intents.adding_sound import as_sound, kept_numbers, with_numbers
from agents.offline.talk.intents.adding_trims import (
    without_count,
    without_length,
    without_level,
    without_level_tail,
    without_place,
    without_verb_of_list,
)
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.text.respellings import MERGED
from agents.offline.talk.text.spelling import mended
from agents.offline.talk.when import readable

NO_TITLES: Final = frozenset(
    [
        "",
        "it",
        "that",
        "this",
        "them",
        "these",
        "those",
        "something",
        "one",
        "task",
        "a task",
        "that one",
        "her",
        "him",
        "you",
        "me",
    ]
)


ONLY_TIME: Final = re.compile(
    r"(?:(?>(?:the|a|an|on|at|by|in|for|this|next|last|one|two|three|few|\d+|it|that|this"
    r"|them|down|and|also|too"
    r"|please|days?|weeks?|hours?|minutes?|months?|mornings?|evenings?|afternoons?"
    r"|nights?|today|tomorrow"
    r"|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|before|after|later|earlier"
    r"|advance|weekend|noon|\d{1,2}/\d{1,2}|\d{1,2}(?::\d\d)?(?:am|pm)?"
    r"|now|then|again|ago|later)(?!\w)) ?)+"
)
"""No task is called so."""


MOST_MINUTES: Final = 6000


MOST: Final = 10


LONGEST: Final = 200


def adding(line: Line, scene: Scene) -> Outcome | None:
    """The tasks of what was asked to be added; a quotation is a title as it stands."""
    line, level = without_level(line)
    line, length = without_length(line)
    line, tail = without_level_tail(line)
    level = level | length | tail
    line = without_count(without_verb_of_list(and_to(line)))
    line, place = without_place(line, scene)
    if not line.low or line.low in (
        "it",
        "that",
        "this",
        "them",
        "something",
        "a task",
        "task",
        "one",
        "another",
        "another one",
    ):
        return None
    line, due = without_shared_day(line, scene)
    acts = with_parts(new_acts(line, scene, place | level))
    acts, not_done = as_sound(tuple(on_day(act, due) for act in acts), line.low)
    titles = [str(act.arguments["title"]).lower() for act in acts]
    named = not any(
        title in NO_TITLES or ONLY_TIME.fullmatch(title) or EMPTY.fullmatch(title)
        for title in titles
    )
    return Outcome(acts=acts, not_done=not_done) if acts and named else None


def adding_at(line: Line, scene: Scene, place: dict[str, object]) -> Outcome | None:
    """The same in a project or zone."""
    outcome = adding(line, scene)
    if outcome is None:
        return None
    acts = tuple(Act(act.tool, act.arguments | place) for act in outcome.acts)
    return replace(outcome, acts=acts)


def what_task(found: Found) -> Outcome | None:
    return saying("Gladly. What shall it be called?")


EMPTY: Final = re.compile(
    r"(?:(?:fine|okay|ok|sure|yes|no|great|cool|good|nice|well|wait|hm+|thanks|please"
    r"|sorry|so|now|then|and|for|the"
    r"|my|a|to|of|with|on|in|at|it|that|this|them|those|these|all|me|you) ?)+"
)


ADD_ONE: Final = re.compile(
    r"(?:(?:add|create|make|new|set up|need|i need|start) )(?:me )?(?:(?:a|an|another"
    r"|one|new|one more) )*(?:task"
    r"|reminder|todo|item|entry)"
)


CALLED: Final = re.compile(
    r"(?:its|it is|the (?:title|name) is|it should be|call it|name it|title|name)(?:"
    r" (?:called|named|:|to be))?"
    r" (?P<what>.+)|(?:called|named) (?P<what2>.+)"
)


def new_acts(line: Line, scene: Scene, place: dict[str, object]) -> list[Act]:
    if len(quotes := line.quotes) > 1:
        if only_quotes(line):
            return [new_task(titled(quote), **place) for quote in quotes]
        return each_quoted(line, scene, place)
    quoted = line.quoted
    if quoted is not None and line.tokens:
        rest = typed_without_quote(line)
        found = read(f"Zzz {rest}", scene.facts.now, scene.facts.zone).items if rest else ()
        more = fields_of(found[0], scene) if found else {}
        return [new_task(titled(quoted), **more | place)]
    text = kept_numbers(readable(closed(typed(line))))
    if not any(c.isalnum() for c in text):
        return []
    facts = scene.facts
    items = read(text, facts.now, facts.zone, facts.projects, tuple(facts.zones)).items
    if not items:
        return [new_task(titled(text), **place)]
    return [
        new_task(with_numbers(item.title[:LONGEST]), **fields_of(item, scene) | place)
        for item in items[:MOST]
    ]


def each_quoted(line: Line, scene: Scene, place: dict[str, object]) -> list[Act]:
    """ "“A” for Monday and “B” for Tuesday": what follows each quotation belongs to it."""
    starts = [at for at, token in enumerate(line.tokens) if token.low == "qq"]
    if starts[0]:
        return []
    acts: list[Act] = []
    for start, end in pairwise([*starts, len(line.tokens)]):
        tokens = list(line.tokens[start:end])
        while tokens and (tokens[-1].is_mark or tokens[-1].low in ("and", "also", "plus")):
            tokens.pop()
        acts += new_acts(Line(line.message, tuple(tokens)), scene, place)
    return acts


def closed(text: str) -> str:
    """With the bracket that was cut off its end."""
    text = f"{text})" if text.count("(") > text.count(")") else text
    return IN_BRACKETS.sub(r", \1 priority", text)


IN_BRACKETS: Final = re.compile(r" ?\((urgent|high|medium|low)\)$", re.IGNORECASE)


def only_quotes(line: Line) -> bool:
    return all(token.is_mark or token.low in ("qq", "and", "also", "plus") for token in line.tokens)


def typed(line: Line) -> str:
    """What was typed, without a stretch that was cut out of the middle."""
    parts, last = [], None
    for token in line.tokens:
        if last is None or not 0 <= token.start - last <= 3:
            parts.append([token.start, token.end])
        else:
            parts[-1][1] = token.end
        last = token.end
    text = " ".join(line.message[start:end] for start, end in parts)
    return with_days_mended(text, line)


def with_days_mended(text: str, line: Line) -> str:
    """ "Tonigt" as "tonight", for the capture grammar reads days as they are spelt."""
    for token in line.tokens:
        said = line.message[token.start : token.end]
        low = said.lower()
        if token.low in DAYS and low not in MERGED and mended(low) == token.low != low:
            text = text.replace(said, token.low, 1)
    return text


def typed_without_quote(line: Line) -> str:
    return " ".join(line.message[t.start : t.end] for t in line.tokens if t.low != "qq")


def fields_of(item: ParsedItem, scene: Scene) -> dict[str, object]:
    zone = scene.facts.zone
    due = item.due_at.astimezone(zone) if item.due_at else None
    minutes = item.estimated_minutes
    project = item.project if item.project in scene.facts.projects else None
    return {
        "due_date": (due.isoformat() if item.due_has_time else due.date().isoformat())
        if due
        else None,
        "priority": item.priority,
        "tags": list(item.tags),
        "estimated_minutes": minutes if minutes and minutes <= MOST_MINUTES else None,
        "recurrence": item.recurrence,
        "project_id": project,
    }
