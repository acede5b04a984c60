"""Parts of what is added that belong to the task before them: a day, a sum, a length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import whole_when


def and_to(line: Line) -> Line:
    """ "Take out the bins and to water the plants": two things, each with its verb."""
    kept = [
        token
        for at, token in enumerate(line.tokens)
        if token.low != "to" or not at or line.tokens[at - 1].low != "and"
    ]
    return line if len(kept) == len(line.tokens) else Line(line.message, tuple(kept))


SHARED: Final = re.compile(
    r"(?P<list>.+(?:,| and | \d ?[).]).+?)(?: (?:,|-|:|;|\())* (?:all|both|each"
    r"|everything)(?: (?:of|them|it|those|three"
    r"|four|due|to be|done|needed|are|is))* (?P<when>(?:by|on|for|before|until|tomorrow"
    r"|today|tonight|this|next)\b.*?)"
    r"(?: (?:please|\)))*"
)


def without_shared_day(line: Line, scene: Scene) -> tuple[Line, str | None]:
    """ "Rent, gas and internet, all by December 1": the day of each."""
    found = SHARED.fullmatch(line.low)
    when = whole_when(line.part(*found.span("when")), scene.facts) if found else None
    if found is None or when is None:
        return line, None
    return line.part(*found.span("list")), when.due(scene.facts.zone)


def on_day(act: Act, due: str | None) -> Act:
    known = act.arguments["due_date"] or due
    return Act(act.tool, act.arguments | {"due_date": known})


DETAIL: Final = re.compile(
    r"(?:(?>(?:due|by|on|until|for|at|the|of|priority|prio|about|around|takes?|quick one"
    r"|short one|long one|max|tops"
    r"|only|just|a|quick|short|deadline|it|should|take|is|as)(?!\w)) ?)*(?:(?P<level>urgent"
    r"|high|low|medium)(?: priority)?"
    r"|(?>(?:\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august"
    r"|september|october|november"
    r"|december|quick one|short one|long one| |\d{1,2}(?::\d\d)?(?:am|pm)?"
    r"|\d{1,2}/\d{1,2}|(?:mon|tues|wednes|thurs"
    r"|fri|satur|sun)day|tomorrow|today|tonight)(?!\w))+)?"
)


def with_parts(acts: Sequence[Act]) -> tuple[Act, ...]:
    """A part that is only a day, a length or a level belongs to the task before it."""
    kept: list[Act] = []
    for act in acts:
        title = str(act.arguments["title"]).lower()
        part = DETAIL.fullmatch(title)
        if kept and (MONEY.fullmatch(title) or OF_IT.fullmatch(title)):
            kept[-1] = with_money(kept[-1], act)
            continue
        if not kept or part is None:
            kept.append(act)
            continue
        before = kept[-1].arguments
        told = {name: act.arguments[name] for name in DETAILS if act.arguments[name] is not None}
        level = {"priority": part["level"]} if part["level"] else {}
        kept[-1] = Act("add_task", before | told | level)
    return tuple(kept)


MONEY: Final = re.compile(
    r"(?:about |around |max |up to )?(?:[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:euros?|dollars?"
    r"|bucks|pounds?|quid|usd|eur|gbp|[$€£]))"
)


OF_IT: Final = re.compile(r"\w+(?: \w+)? (?:it|them|that|those)(?: \w+){0,2}")


def with_money(act: Act, part: Act) -> Act:
    """ "Dentist bill, 45 euros, due Friday": the sum is of the task before it."""
    fields = {n: part.arguments[n] for n in DETAILS if part.arguments[n] is not None}
    title = f"{act.arguments['title']}, {part.arguments['title']!s}"
    return Act("add_task", act.arguments | fields | {"title": title})


DETAILS: Final = ("due_date", "priority", "estimated_minutes", "recurrence")
