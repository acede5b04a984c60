"""New tasks whose titles are the words that were learned to be titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from agents.offline.grammar import read as read_capture
from agents.offline.talk.asking import Acts, new_task, titled
from agents.offline.talk.intents.adding import MOST, fields_of
from agents.offline.talk.learned.titles.signs import inside_length, inside_when, signs
from agents.offline.talk.learned.titles.tagging import tagger
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import MARKS, Line, Token

BESIDE: Final = re.compile(
    r"^(?:every|each|daily|weekly|monthly|weekdays?|no|not|actually|wait|urgent|urgently|asap|high"
    r"|low|medium|important|priority|prio|energy|hours?|minutes?|takes?|by|before|on|at|in|until"
    r"|first|last|month|morning|evening|night|\d+)$"
)
"""Words that may tell the day, length or weight of a task, beside those that do."""
Fields = dict[str, object]
FIELDS: Final = ("due_date", "priority", "estimated_minutes", "recurrence", "project_id")


@dataclass(frozen=True, slots=True)
class Titled:
    """`margin`: by how much it is likelier than the next reading; from 0."""

    acts: Acts
    margin: float

    @property
    def titles(self) -> list[str]:
        return [str(act.arguments["title"]) for act in self.acts]


def titles_in(line: Line, scene: Scene) -> Titled:
    tags, margin = tagger().tag(signs(line, scene.facts))
    found = spans(tags)[:MOST]
    when = inside_when(line, scene.facts) | inside_length(line)
    starts = [0, *(span[-1] + 1 for span in found)]
    ends = [*(span[0] for span in found[1:]), len(line.tokens)]
    told = [kept(line, *one, when) for one in zip(found, starts, ends, strict=False)]
    zone = {"zone_id": zone_of(line, scene)}
    rows = shared([fields(Line(line.message, tuple(one)), scene) | zone for one in told])
    return Titled(
        tuple(new_task(title_of(line, span), **row) for span, row in zip(found, rows, strict=True)),
        margin,
    )


def shared(rows: Sequence[Fields]) -> list[Fields]:
    """ "For Friday: A, B": a day told once, before the first, is the day of all."""
    dues = [row["due_date"] for row in rows]
    if len(rows) < 2 or dues[0] is None or any(dues[1:]):
        return list(rows)
    return [row | {"due_date": dues[0]} for row in rows]


def spans(tags: Sequence[str]) -> list[list[int]]:
    """The places of the words of each title."""
    found: list[list[int]] = []
    for at, tag in enumerate(tags):
        if tag == "B":
            found.append([at])
        elif tag == "I" and found:
            found[-1].append(at)
    return found


def title_of(line: Line, span: Sequence[int]) -> str:
    """What was typed from the first word to the last, without what stands between them."""
    places = trimmed(line.tokens, span)
    parts = [line.message[line.tokens[at].start : line.tokens[at].end] for at in places[:1]]
    for before, at in pairwise(places):
        token, last = line.tokens[at], line.tokens[before]
        gap = line.message[last.end : token.start] if at == before + 1 else " "
        parts += [gap, line.message[token.start : token.end]]
    return titled("".join(parts))


def trimmed(tokens: Sequence[Token], span: Sequence[int]) -> Sequence[int]:
    while span and tokens[span[-1]].low in MARKS:
        span = span[:-1]
    return span


def kept(line: Line, span: Sequence[int], start: int, end: int, when: set[int]) -> list[Token]:
    """The title and, from `start` to `end`, what tells its day, length or weight."""
    own = set(span)
    if any(at in when for at in range(span[-1] + 1, end)):
        start = span[0]  # the day behind a title is its own; one before it may be of the reason
    return [
        token
        for at, token in enumerate(line.tokens)
        if at in own or (start <= at < end and (at in when or BESIDE.match(token.low)))
    ]


def fields(told: Line, scene: Scene) -> Fields:
    facts = scene.facts
    text = " ".join(token.low for token in told.tokens)
    items = read_capture(text, facts.now, facts.zone, facts.projects, tuple(facts.zones)).items
    return merged([fields_of(item, scene) for item in items])


def zone_of(line: Line, scene: Scene) -> str | None:
    """ "…, home zone": the zone that is called one."""
    for name, zone_id in scene.facts.zones.items():
        plain = re.escape(name.lower())
        if re.search(rf"\b(?:{plain} zone|zone {plain}|(?:in|under) (?:my )?{plain})\b", line.low):
            return zone_id
    return None


def merged(rows: Sequence[Fields]) -> Fields:
    """The first value of each field that any part tells."""
    return {
        name: next((row[name] for row in rows if row[name] is not None), None) for name in FIELDS
    }
