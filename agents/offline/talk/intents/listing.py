"""Lists by day, state, priority, project and zone."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.asking import list_act, show_list
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, acting, saying
from agents.offline.talk.shapes import Act, Facts
from agents.offline.talk.when import When, moment_of, spans_of_when

OTHER: Final[tuple[tuple[str, str], ...]] = (
    (
        r"\b(?:over ?due|past due|late|behind|past (?:its|their|the) (?:due )?(?:date|deadline)"
        r"|slip(?:ped)?(?: past)?|in delay|left over|delayed|from (?:the"
        r" )?past)\b",
        "overdue",
    ),
    (
        r"\b(?:undated|(?:dont|doesnt|havent|hasnt) (?:\w+ )?(?:have |got |need )?(?:a |any"
        r" )?(?:due )?(?:date|deadline)s?|no (?:due )?date|without (?:a |any )?(?:due"
        r" )?(?:date|deadline)s?|no"
        r" deadline|unscheduled)\b",
        "undated",
    ),
    (r"\btomorrows?\b", "tomorrow"),
    (
        r"\b(?:this|the|my|rest of the|coming|next few days|next 7 days) ?weeks?\b|\bweekly\b",
        "this_week",
    ),
    (r"\b(?:today|todays|tonight|this morning|this afternoon|this evening|my day)\b", "today"),
)
WHEN: Final = [(re.compile(pattern), when) for pattern, when in OTHER]
LEVEL: Final = re.compile(r"\b(urgent|high|important|low|medium)\b")
DONE: Final = re.compile(
    r"\b(?<!get )(?<!to be )(?<!be )(?<!getting )(?:done|finished|completed|complete"
    r"|accomplish(?:ed)?|achieved?|tick(?:ed)? off"
    r"|check(?:ed)? off|cross(?:ed)? off|did i (?:actually |really )?(?:do|finish"
    r"|complete|get|manage|tick|check|cross)"
    r"|managed)\b"
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
    days = [one for pattern, one in WHEN if pattern.search(low)]
    if BOTH.search(low) and not asked_for:
        return Outcome(acts=tuple(list_act(one) for one in ("today", "tomorrow") if one in days))
    return Outcome(acts=(list_act(when, **asked_for),))


BOTH: Final = re.compile(r"\b(?:today and tomorrow|tomorrow and today|today , tomorrow)\b")


def _status(low: str) -> str | None:
    if DONE.search(low):
        return "done"
    if PROGRESS.search(low):
        return "in_progress"
    return "blocked" if BLOCKED.search(low) else None


def _place(low: str, found: Found) -> dict[str, object]:
    facts = found.scene.facts
    for name in facts.projects:
        if placed_in(low, name.lower()) and "zone" not in low:
            return {"project_id": name}
    for name, zone_id in facts.zones.items():
        if placed_in(low, name.lower()):
            return {"zone_id": zone_id}
    return {}


def placed_in(low: str, name: str) -> bool:
    """ "In Work", "the Work zone"; and not the verb of "what shall I work on"."""
    if f" {name} " not in f" {low} ":
        return False
    plain = re.escape(name)
    return low.removeprefix("the ").removeprefix("my ") == name or bool(
        re.search(
            rf"\b(?:in|for|of|from|under|within|inside|to|on|belongs?) (?:the |my )?{plain}\b", low
        )
        or re.search(rf"\b{plain} (?:zone|project|tasks?|list|stuff|things|items|ones)\b", low)
        or re.search(
            rf"\b(?:zone|project|show|list|see|everything) (?:me )?(?:the |my )?{plain}\b", low
        )
    )


DAY: Final = re.compile(
    r"\b(?:on|for|due|by|is|have|this|next) (?P<when>(?:on )?(?:this |next )?\w+)$"
    r"|^(?P<only>\w+)s? (?:tasks|list)$"
)


def _other_day(low: str, found: Found) -> bool:
    return _day(low, found) is not None


def _day(low: str, found: Found) -> When | None:
    cut = DAY.search(low)
    text = (cut["when"] or cut["only"]) if cut else ""
    facts = found.scene.facts
    return moment_of(text, facts.now, facts.zone) if text else None


def _on_day(low: str, found: Found) -> Outcome:
    when = _day(low, found)
    return Outcome(acts=(list_of_day(when.day, found.scene.facts),)) if when else Outcome()


def list_of_day(day: date, facts: Facts) -> Act:
    today = facts.local.date()
    near = {today: "today", today + timedelta(days=1): "tomorrow"}
    return list_act(near[day]) if day in near else list_act("all", day=day.isoformat())


LISTY: Final = listed(
    """
    show list whats what which anything tasks task stuff things thing do i have got is there are
    any my
    me the for on due planned scheduled going happening left up please else all everything of in
    at see
    view tell read check look give gimme agenda plan plans calendar looking like does coming be to
    need
    we did s it this something day
    """
)
CUE: Final = re.compile(
    r"\b(?:show|list|whats|what|which|anything|any|tasks|stuff|things|agenda|see|view"
    r"|everything|something"
    r"|calendar)\b"
)


def on_day(found: Found) -> Outcome | None:
    """ "What's on Friday", "anything on Saturday?": every word is a day's or a list's."""
    line = found.line
    if not CUE.search(line.low):
        return None
    spans = spans_of_when(line, found.scene.facts)
    if len(spans) != 1 or spans[0][2].clock is not None:
        return None
    start, end, when = spans[0]
    rest = (*line.tokens[:start], *line.tokens[end:])
    if any(word not in LISTY for token in rest for word in token.low.split() if not token.is_mark):
        return None
    span = " ".join(token.low for token in line.tokens[start:end])
    if "weekend" in span and "next" not in span:
        return Outcome(acts=(list_act("this_week"),))
    return None if SPAN.search(span) else Outcome(acts=(list_of_day(when.day, found.scene.facts),))


SPAN: Final = re.compile(
    r"\b(?:week|weekend|month|year|now|morning|evening|afternoon|night|tonight)\b"
)


def projects(found: Found) -> Outcome | None:
    known = found.scene.facts.projects
    if not known:
        return saying("You have no projects yet. Say “add” a task “to the … project” to start one.")
    return saying(f"Your projects: {', '.join(known[:MOST_NAMED])}.")


MOST_NAMED: Final = 20


def waiting_ones(found: Found) -> Outcome | None:
    return Outcome(acts=(list_act("all", status="blocked"),))


def neglected(found: Found) -> Outcome | None:
    return Outcome(acts=(list_act("overdue"),))


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
