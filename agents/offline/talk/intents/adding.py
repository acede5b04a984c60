"""Adding one task or many."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar import ParsedItem, read
from agents.offline.talk.asking import new_task, titled
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import DAY_WORD

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
    ]
)
MOST_MINUTES: Final = 6000
MOST: Final = 10
MEMORIES: Final = re.compile(r"(?:when|how|that time|the time|me of|what|who|why|where|if) ")
LONGEST: Final = 200
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


def add(found: Found) -> Outcome | None:
    ref = found.part("what")
    if MEMORIES.match(ref.low):
        return None
    return adding(ref, found.scene) if ref.low else None


def adding(line: Line, scene: Scene) -> Outcome | None:
    """The tasks of what was asked to be added; a quotation is a title as it stands."""
    line, level = without_level(line)
    line = without_count(line)
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
    acts = tuple(new_acts(line, scene, place | level))
    named = all(str(act.arguments["title"]).lower() not in NO_TITLES for act in acts)
    return Outcome(acts=acts) if acts and named else None


def without_level(line: Line) -> tuple[Line, dict[str, object]]:
    """ "A high priority task: X"."""
    found = LEVELLED.match(line.low)
    if found is None:
        return line, {}
    return line.part(found.end(), len(line.low)), {"priority": found["level"]}


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


def new_acts(line: Line, scene: Scene, place: dict[str, object]) -> list[Act]:
    if len(quotes := line.quotes) > 1:
        return [new_task(titled(quote), **place) for quote in quotes] if only_quotes(line) else []
    quoted = line.quoted
    if quoted is not None and line.tokens:
        rest = typed_without_quote(line)
        found = read(f"Zzz {rest}", scene.facts.now, scene.facts.zone).items if rest else ()
        more = fields_of(found[0], scene) if found else {}
        return [new_task(titled(quoted), **more | place)]
    text = typed(line)
    if not any(c.isalnum() for c in text):
        return []
    facts = scene.facts
    items = read(text, facts.now, facts.zone, facts.projects, tuple(facts.zones)).items
    if not items:
        return [new_task(titled(text), **place)]
    return [
        new_task(item.title[:LONGEST], **fields_of(item, scene) | place) for item in items[:MOST]
    ]


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
    return " ".join(line.message[start:end] for start, end in parts)


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


def put_down(found: Found) -> Outcome | None:
    """ "Put X down for Friday", where X is no task yet."""
    what = found.part("what")
    if refer(what, found.scene).certainty != "none":
        return None
    return adding(Line(what.message, what.tokens + found.part("day").tokens), found.scene)


def add_led(found: Found) -> Outcome | None:
    """ "Every day at 8 remind me to X": the time stands in front."""
    pre, what = found.part("pre"), found.part("what")
    if not DAY_WORD.search(pre.low) or len(pre.tokens) > 8:
        return None
    return adding(Line(what.message, what.tokens + pre.tokens), found.scene)


ADD_VERB: Final = (
    r"(?:add|create|make|put|note|jot|write|log|record|save|capture|insert|include|enter"
    r"|register|new|throw|stick|pop|chuck|drop|set up|set|schedule|queue|append|track"
    r"|take|keep)(?: (?:down|up|in|on|another|also|me))*"
)
THING: Final = (
    r"(?:(?:a|an|the|one|another|new|quick|my|following|more) )*(?:task|reminder|todo"
    r"|item|note|entry|event|appointment|habit)s?"
)
ADDING_RULES: Final = rules(
    (
        r"(?:put|write|note) (?:it|down|this)?(?: ?(?:on|in|onto) (?:my|the) list)? that"
        r" (?:i (?:need to|have to|should|must) )?(?P<what>.+?)",
        add,
    ),
    (r"(?:create|make|new|add|remember|note) (?P<what>qq(?: .*)?)", add),
    (
        r"(?:remind|reming|remember|remid) (?:me |us |myself )?(?:(?:again|please|also"
        r"|later) )*(?:(?:to|about|of|that i (?:need to|have to|should|must)|i need to|i"
        r" have to|that|for) )*(?P<what>.+?)",
        add,
    ),
    (
        r"(?:(?:dont|do not|never|cant|must not|mustnt|shouldnt|better not|not to|not)"
        r" )?(?:lemme |let me |let us |i )?(?:cant |mustnt |must not |dont |better not"
        r" )?forget(?: (?:to|about|that i (?:need|have) to|:|the|that))* (?P<what>.+?)",
        lambda found: (
            add(found)
            if re.match(
                r"dont|do not|never|lemme|cant|i (?:cant|mustnt|must not|dont)|must ?nt|mustnt"
                r"|shouldnt|not|better",
                found.line.low,
            )
            else None
        ),
    ),
    (
        rf"{ADD_VERB} (?P<what>.+?) (?:as|into) (?:a |an |my )?(?:new )?(?:task|todo"
        rf"|reminder|item)(?: list)?",
        add,
    ),
    (
        r"(?:an?|another|one|new|a new|here is a|heres a|heres another)(?: (?:new|more"
        r"|other))* (?:one|thing|task|item|entry|todo)(?: (?:for|to add to|to put on) (?:the"
        r"|my) list| to add| for me| for you)? (?::|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:put|pencil|book|mark|write)(?: in)? (?P<what>.+?) (?:down|in) (?P<day>(?:for"
        r"|on) .+)",
        put_down,
    ),
    (
        rf"(?:add|create|new|make|set|set up|i need|i want|gimme|put|schedule|insert|write"
        rf"|log|record)(?: me| us)? {THING}(?: (?:to|for|called|named|that says|saying"
        rf"|titled|about|:|-|to remind me to|that))*(?: :)? (?P<what>.+?)",
        add,
    ),
    (
        r"(?:new|task|todo|to do|to-do|reminder|note to self|note|remember)(?: task)? ?(?::"
        r"|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:jot|write|note|put|get)(?: this| that| it)? down(?: ?(?::|-))? (?:to"
        r" )?(?P<what>.+?)",
        add,
    ),
    (
        r"(?:add|jot down|note down|write down|put down|append|capture|jot|note)(?: (?:that"
        r" i (?:need|have) to|also|me|in|down|another|to (?:my|the) list|on (?:my|the) list"
        r"|:))* ?(?P<what>.+?)",
        add,
    ),
    (
        r"(?:put|stick|throw|pop|chuck|get|place|include|save) (?P<what>.+?) (?P<tail>(?:on"
        r"|in|onto|to|into) (?:my|the) (?:(?:to ?-?do|task|shopping|grocery|todo) )?(?:list"
        r"|tasks|plate|inbox|agenda).*)",
        lambda found: adding(
            found.line.part(found.match.start("what"), len(found.line.low)), found.scene
        ),
    ),
    (r"(?P<pre>.+?) ,? ?(?:please )?remind me (?:to|about|that) (?P<what>.+?)", add_led),
)
