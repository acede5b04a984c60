"""What stands around a new task's title: its level, length, place and number."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.scene import Scene
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import length_of

PLACE: Final = re.compile(
    r"^(?P<what>.+?) (?:to|in|into|under|on|onto) (?:the |my )?(?P<place>[\w &'-]+?)(?:"
    r" (?P<kind>zone|project|list))?$"
)


LIST_TAIL: Final = re.compile(
    r" (?:to|on|onto|in|into) (?:my|the|our|your) (?:(?:to ?-?do|task|shopping|grocery"
    r"|today|todo) )?(?:list|tasks?|plate|inbox|agenda)s?(?P<rest>.*)$"
)


LEVELLED: Final = re.compile(
    r"(?:an? |new )*(?P<level>low|medium|high|urgent)(?: priority)? "
    r"(?:task|item|reminder|thing|one)(?: (?::|to|called))? (?=\S)"
)


COUNTED: Final = re.compile(
    r"^(?:(?:a |an |the |these |those |some |few |two |three |four |five |\d+ |new "
    r"|following |more |another |couple of |of |quick )*(?:tasks?|things?|items?"
    r"|reminders?|ones|stuff|entry|entries|one)(?: (?:to|for|called|named|that says"
    r"|saying|titled|about|:|-|that|which))?(?: :)? )+"
)


SIZED: Final = re.compile(
    r"(?:an? |the |new )*(?P<q>(?:\d{1,3}|half an|an|one|two|five|ten|fifteen|twenty"
    r"|thirty)[ -](?:minutes|hours))"
    r" (?:long )?(?:task|job|thing|item|todo|reminder|one)(?: (?::|to|called|named|-|,))+ (?=\S)"
)


LEVEL_TAIL: Final = re.compile(
    r" (?:,|-|\(|;)(?: (?:it|is|its|as|a|very|with|priority|prio|:))* (?P<level>urgent"
    r"|high|medium|low)(?: (?:priority|prio|\)))*$"
)


def without_level_tail(line: Line) -> tuple[Line, dict[str, object]]:
    """ "X, 5 min, low"."""
    found = LEVEL_TAIL.search(line.low)
    if found is None or line.quoted is not None:
        return line, {}
    return line.part(0, found.start()), {"priority": found["level"]}


def without_length(line: Line) -> tuple[Line, dict[str, object]]:
    """ "A 20 minute task: X"."""
    found = SIZED.match(line.low)
    minutes = length_of(found["q"].replace("-", " ")) if found else None
    if found is None or minutes is None:
        return line, {}
    return line.part(found.end(), len(line.low)), {"estimated_minutes": minutes}


def without_level(line: Line) -> tuple[Line, dict[str, object]]:
    """ "A high priority task: X"."""
    found = LEVELLED.match(line.low)
    if found is None:
        return line, {}
    return line.part(found.end(), len(line.low)), {"priority": found["level"]}


NUMBERED: Final = re.compile(
    r"^(?:(?:i|we) )?(?:(?:need|want|have|must|got) )?(?:to )?(?:get|buy|do|remember|pick up|order)"
    r"(?: (?:these|the following|some things|things|stuff))?(?: :)? (?=(?:\( )?1 ?[).])"
)


def without_verb_of_list(line: Line) -> Line:
    """ "I need to get 1) stamps 2) ink": the verb stands for all of them."""
    found = NUMBERED.match(line.low)
    return line.part(found.end(), len(line.low)) if found else line


def without_count(line: Line) -> Line:
    cut = COUNTED.match(line.low + " ")
    return (
        line.part(min(cut.end(), len(line.low)), len(line.low))
        if cut and cut.end() <= len(line.low)
        else line
    )


def without_place(line: Line, scene: Scene) -> tuple[Line, dict[str, object]]:
    """Without "to my list", and without a zone or project that it is to be in."""
    if (tail := LIST_TAIL.search(line.low)) is not None and not re.search(
        r"\w{3}", re.sub(r"(?:for|on|by|please|tomorrow|today|next|this|\w+day)", "", tail["rest"])
    ):
        rest = tail["rest"].strip()
        kept = line.part(0, tail.start() + 1)
        if not rest or rest == "please":
            return kept, {}
        start = tail.start("rest") + 1
        later = line.part(start, len(line.low))
        return Line(line.message, kept.tokens + later.tokens), {}
    place = PLACE.match(line.low)
    if place is None:
        return line, {}
    where = where_of(place["place"], place["kind"], scene)
    return (line.part(0, place.end("what")), where) if where else (line, {})


def where_of(name: str, kind: str | None, scene: Scene) -> dict[str, object]:
    facts = scene.facts
    zone = next((zone_id for known, zone_id in facts.zones.items() if known.lower() == name), None)
    project = next((known for known in facts.projects if known.lower() == name), None)
    if zone is not None and kind in ("zone", "list"):
        return {"zone_id": zone}
    return {"project_id": project} if project is not None and kind in ("project", "list") else {}
