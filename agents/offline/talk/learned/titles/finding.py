"""New tasks whose titles are the words that were learned to be titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from agents.offline.grammar import read as read_capture
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.asking import Acts, new_task, titled
from agents.offline.talk.intents.adding import MOST, fields_of
from agents.offline.talk.learned.lengths import minutes_of
from agents.offline.talk.learned.titles.signs import inside_length, inside_when, signs
from agents.offline.talk.learned.titles.tagging import tagger
from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import MARKS, Line, Token

TELLING: Final = re.compile(
    r"^(?:every|each|daily|weekly|monthly|nightly|weekdays?|urgent|urgently|asap|high|low|medium"
    r"|important|priority|prio|energy|hours?|minutes?|takes?|month|morning|evening|night|\d+)$"
)
"""Words that tell the day, length or weight of a task."""
LEADING: Final = re.compile(r"^(?:no|not|actually|wait|by|before|on|at|in|until|first|last)$")
"""Words that say something of the day behind them."""
CLEAR: Final = 0.8
"""So likely, titles are taken without asking."""
Fields = dict[str, object]
FIELDS: Final = ("due_date", "priority", "estimated_minutes", "recurrence", "project_id")


@dataclass(frozen=True, slots=True)
class Titled:
    """`chance`: how likely it is that the titles are these, 0 to 1."""

    acts: Acts
    chance: float

    @property
    def titles(self) -> list[str]:
        return [str(act.arguments["title"]) for act in self.acts]


def titles_in(line: Line, scene: Scene) -> Titled:
    tags, chance = tagger().tag(signs(line, scene.facts))
    found = [span for span in parted(line, spans(tags)) if trimmed(line.tokens, span)][:MOST]
    days = inside_when(line, scene.facts)
    told_at = (days, inside_length(line))
    starts = [0, *(span[-1] + 1 for span in found)]
    ends = [*(span[0] for span in found[1:]), len(line.tokens)]
    told = [kept(line, *one, *told_at) for one in zip(found, starts, ends, strict=False)]
    zone = {"zone_id": zone_of(line, scene)}
    rows = shared([fields(Line(line.message, tuple(one)), scene) | zone for one in told])
    if len(rows) == 1:
        rows = [rows[0] | missed(line, found, rows[0])]
    return Titled(
        tuple(new_task(title_of(line, span), **row) for span, row in zip(found, rows, strict=True)),
        chance,
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


def parted(line: Line, found: Sequence[list[int]]) -> list[list[int]]:
    """ "Fix gate / oil hinges + paint shed": cut where such a mark is typed."""
    parts: list[list[int]] = []
    for span in found:
        parts.append(span[:1])
        for before, at in pairwise(span):
            gap = line.message[line.tokens[before].end : line.tokens[at].start]
            is_verb = line.tokens[at].low in EVERY_VERB
            if gap.strip() in ("+", "/") or (gap.strip() == "&" and is_verb):
                parts.append([])
            parts[-1].append(at)
    return parts


def title_of(line: Line, span: Sequence[int]) -> str:
    """What was typed from the first word to the last, without what stands between them."""
    places = trimmed(line.tokens, span)
    parts = [line.message[line.tokens[at].start : line.tokens[at].end] for at in places[:1]]
    for before, at in pairwise(places):
        token, last = line.tokens[at], line.tokens[before]
        gap = line.message[last.end : token.start] if at == before + 1 else " "
        parts += [gap, line.message[token.start : token.end]]
    start, end = line.tokens[places[0]].start, line.tokens[places[-1]].end
    sign, unit = SIGN.search(line.message[:start]), UNIT.match(line.message[end:])
    return titled((sign[0] if sign else "") + "".join(parts) + (unit[0] if unit else ""))


SIGN: Final = re.compile(r"(?<!\S)[£€$#]$")
UNIT: Final = re.compile(r"[€%£$](?!\S)")
"""What is typed before or behind a number and is no word of a line."""


def trimmed(tokens: Sequence[Token], span: Sequence[int]) -> Sequence[int]:
    while span and tokens[span[-1]].low in MARKS:
        span = span[:-1]
    return span


def kept(
    line: Line, span: Sequence[int], start: int, end: int, days: set[int], length: set[int]
) -> list[Token]:
    """The title and, from `start` to `end`, what tells its day, length or weight."""
    if any(at in days for at in range(span[-1] + 1, end)):
        start = span[0]  # the day behind a title is its own; one before it may be of the reason
    own, told = set(span), days | length
    for at in reversed(range(start, end)):
        low = line.tokens[at].low
        if TELLING.match(low) or (LEADING.match(low) and at + 1 in told and at + 1 < end):
            told.add(at)
    return [
        token
        for at, token in enumerate(line.tokens)
        if at in own or (start <= at < end and at in told)
    ]


def missed(line: Line, found: Sequence[Sequence[int]], row: Fields) -> Fields:
    """The level and the length of the one new task, where they stand away from it."""
    told = [token for at, token in enumerate(line.tokens) if at not in set(found[0])]
    said = minutes_of(Line(line.message, tuple(told)))
    return {
        "priority": row["priority"] or level_of(line, found),
        "estimated_minutes": row["estimated_minutes"] or said,
    }


LEVEL: Final = re.compile(r"^(?:urgent|urgently|asap|high|low|medium)$")


def level_of(line: Line, found: Sequence[Sequence[int]]) -> str | None:
    """The one level that is said outside of the titles ("urgent!! send the form")."""
    inside = {at for span in found for at in span}
    said = {
        token.low.removesuffix("ly").replace("asap", "urgent")
        for at, token in enumerate(line.tokens)
        if at not in inside and LEVEL.match(token.low) and not energy_beside(line, at)
    }
    return said.pop() if len(said) == 1 else None


def energy_beside(line: Line, at: int) -> bool:
    lows = [token.low for token in line.tokens[max(0, at - 1) : at + 3]]
    return bool({"energy", "effort", "not", "no"} & set(lows))


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
