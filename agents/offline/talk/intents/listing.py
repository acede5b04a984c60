"""Lists by day, state, priority, project and zone."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import list_act, show_list
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, acting
from agents.offline.talk.when import moment_of

OTHER: Final[tuple[tuple[str, str], ...]] = (
    (
        r"\b(?:over ?due|past due|late|behind|past their (?:date|deadline)|from (?:the"
        r" )?past)\b",
        "overdue",
    ),
    (
        r"\b(?:undated|no (?:due )?date|without (?:a |any )?(?:due )?(?:date|deadline)s?|no"
        r" deadline|unscheduled)\b",
        "undated",
    ),
    (r"\btomorrows?\b", "tomorrow"),
    (
        r"\b(?:this|the|my|rest of the|coming|next few days|next 7 days) ?week\b|\bweekly\b",
        "this_week",
    ),
    (r"\b(?:today|todays|tonight|this morning|this afternoon|this evening|my day)\b", "today"),
)
WHEN: Final = [(re.compile(pattern), when) for pattern, when in OTHER]
LEVEL: Final = re.compile(r"\b(urgent|high|important|low|medium)\b")
DONE: Final = re.compile(
    r"\b(?:done|finished|completed|complete|get done|accomplish(?:ed)?|achieved?|did i"
    r" (?:do|finish|complete|get))\b"
)
PROGRESS: Final = re.compile(r"\b(?:in progress|started|working on|underway)\b")
BLOCKED: Final = re.compile(r"\b(?:blocked|stuck|waiting (?:for|on))\b")
ALL_DONE: Final = re.compile(r"\byesterday|last (?:week|month)|so far|ever\b")


def listing(found: Found) -> Outcome | None:
    """A list by what the words filter; None for a day that the list cannot filter."""
    low = found.line.low
    asked_for: dict[str, object] = {}
    if level := LEVEL.search(low):
        asked_for["priority"] = {"important": "high"}.get(level[1], level[1])
    status = _status(low)
    if status is not None:
        asked_for["status"] = status
    asked_for |= _place(low, found)
    when = next((when for pattern, when in WHEN if pattern.search(low)), "all")
    if when == "all" and not asked_for and _other_day(low, found):
        return _on_day(low, found)
    if status == "done" and when == "all":
        when = "today"
    return Outcome(acts=(list_act(when, **asked_for),))


def _status(low: str) -> str | None:
    if DONE.search(low):
        return "done"
    if PROGRESS.search(low):
        return "in_progress"
    return "blocked" if BLOCKED.search(low) else None


def _place(low: str, found: Found) -> dict[str, object]:
    facts = found.scene.facts
    padded = f" {low} "
    for name in facts.projects:
        if f" {name.lower()} " in padded and "zone" not in low:
            return {"project_id": name}
    for name, zone_id in facts.zones.items():
        if f" {name.lower()} " in padded:
            return {"zone_id": zone_id}
    return {}


DAY: Final = re.compile(
    r"\b(?:on|for|due|by|is|have|this|next) (?P<when>(?:on )?(?:this |next )?\w+)$"
    r"|^(?P<only>\w+)s? (?:tasks|list)$"
)


def _other_day(low: str, found: Found) -> bool:
    return _day(low, found) is not None


def _day(low: str, found: Found) -> object:
    cut = DAY.search(low)
    text = (cut["when"] or cut["only"]) if cut else ""
    facts = found.scene.facts
    return moment_of(text, facts.now, facts.zone) if text else None


def _on_day(low: str, found: Found) -> Outcome:
    """The desk lists this week at most: it shows the week, where the day is in it."""
    return Outcome(acts=(list_act("this_week"),))


def whole_list(found: Found) -> Outcome | None:
    return Outcome(acts=(show_list(),))


def zones(found: Found) -> Outcome | None:
    return acting("list_zones")


def what_have(found: Found) -> Outcome | None:
    low = found.line.low
    if re.fullmatch(r"what (?:should|must|do) i (?:do|need to do|have to do)(?: now)?", low):
        return None
    if (
        DONE.search(low) is None
        and re.search(r"\bdid\b|\bdone\b|\bachieve", low)
        and not re.search(r"done", low)
    ):
        return listing_done(found)
    return listing(found)


def listing_done(found: Found) -> Outcome | None:
    if ALL_DONE.search(found.line.low):
        return None
    return Outcome(acts=(list_act("today", status="done"),))


def placed(found: Found) -> Outcome | None:
    """A list of one project or zone; None where the name is none."""
    place = _place(found.said("place"), found)
    return Outcome(acts=(list_act("all", **place),)) if place else None


def which(found: Found) -> Outcome | None:
    rest = found.said("rest")
    known = any(pattern.search(rest) for pattern, _ in WHEN) or LEVEL.search(rest)
    if known or _status(rest) or _place(rest, found):
        return listing(found)
    return None
