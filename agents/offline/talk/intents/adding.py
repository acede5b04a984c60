"""Adding one task or many."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar import ParsedItem, read
from agents.offline.talk.asking import new_task, titled
from agents.offline.talk.entity.irregular import DAYS
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene, saying
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line, line_of
from agents.offline.talk.text.respellings import MERGED
from agents.offline.talk.text.slips import SLIPS
from agents.offline.talk.when import DAY_WORD, length_of

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
    r"(?:(?:the|a|an|on|at|by|in|for|this|next|last|one|two|three|few|\d+|it|that|this"
    r"|them|down|and|also|too"
    r"|please|days?|weeks?|hours?|minutes?|months?|mornings?|evenings?|afternoons?"
    r"|nights?|today|tomorrow"
    r"|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|before|after|later|earlier"
    r"|advance|weekend|noon|\d{1,2}(?::\d\d)?(?:am|pm)?"
    r"|now|then|again|ago|later) ?)+"
)
"""No task is called so."""
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
    line, length = without_length(line)
    level = level | length
    line = without_count(without_verb_of_list(line))
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
    titles = [str(act.arguments["title"]).lower() for act in acts]
    named = not any(title in NO_TITLES or ONLY_TIME.fullmatch(title) for title in titles)
    return Outcome(acts=acts) if acts and named else None


def adding_at(line: Line, scene: Scene, place: dict[str, object]) -> Outcome | None:
    """The same in a project or zone."""
    outcome = adding(line, scene)
    if outcome is None:
        return None
    return Outcome(acts=tuple(Act(act.tool, act.arguments | place) for act in outcome.acts))


SIZED: Final = re.compile(
    r"(?:an? |the |new )*(?P<q>(?:\d{1,3}|half an|an|one|two|five|ten|fifteen|twenty"
    r"|thirty)[ -](?:minutes|hours))"
    r" (?:long )?(?:task|job|thing|item|todo|reminder|one)(?: (?::|to|called|named|-|,))+ (?=\S)"
)


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
    r"(?: (?:these|the following|some things|things|stuff))?(?: :)? (?=1 [).])"
)


def without_verb_of_list(line: Line) -> Line:
    """ "I need to get 1) stamps 2) ink": the verb stands for all of them."""
    found = NUMBERED.match(line.low)
    return line.part(found.end(), len(line.low)) if found else line


def what_task(found: Found) -> Outcome | None:
    return saying("Gladly. What shall it be called?")


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
    text = closed(typed(line))
    if not any(c.isalnum() for c in text):
        return []
    facts = scene.facts
    items = read(text, facts.now, facts.zone, facts.projects, tuple(facts.zones)).items
    if not items:
        return [new_task(titled(text), **place)]
    return [
        new_task(item.title[:LONGEST], **fields_of(item, scene) | place) for item in items[:MOST]
    ]


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
        if token.low in DAYS and said.lower() not in MERGED and said.lower() in SLIPS:
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


def add_often(found: Found) -> Outcome | None:
    """ "A weekly task to clean the bathroom"."""
    every = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
    what = found.part("what")
    return adding(line_of(f"{what.original} every {every[found.said('often')]}"), found.scene)


def put_on_list(found: Found) -> Outcome | None:
    """ "Put X on my list"; "put X back on my list" is not new."""
    if found.said("what").endswith(" back"):
        return None
    return adding(found.line.part(found.match.start("what"), len(found.line.low)), found.scene)


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
    (ADD_ONE.pattern, what_task),
    (
        r"(?:put|write|note|jot|add)(?: (?:it|down|this))*(?: (?:on|in|onto) (?:my|the) list)? that"
        r" (?:i (?:need to|have to|should|must) )?(?P<what>.+?)",
        add,
    ),
    (
        r"(?:add|create|make|set up|set|new|i need|put)(?: (?:me|a|an|the|new|in|up))*"
        r" (?P<often>daily|weekly|monthly"
        r"|yearly) (?:task|reminder|todo|item|habit|chore)(?: (?:to|for|:|called|named|that"
        r" says|about|of))*"
        r" (?P<what>.+?)",
        add_often,
    ),
    (r"(?:create|make|new|add|remember|note) (?P<what>qq(?: .*)?)", add),
    (
        r"(?:remind|reming|remember|remid) (?:me |us |myself )?(?:(?:again|please|also"
        r"|later) )*(?:(?:to|about|of|that i (?:need to|have to|should|must)|i need to|i"
        r" have to|that|for) )*(?P<what>.+?)",
        add,
    ),
    (
        r"(?:(?:make|be) (?:sure|certain) (?:that )?)?(?:(?:dont|do not|never|cant|must not|mustnt"
        r"|shouldnt|better not|not to|not) )?(?:lemme |let me |let us |i )?(?:cant |mustnt "
        r"|must not |dont |better not"
        r" )?forget(?: (?:to|about|that i (?:need|have) to|:|the|that))* (?P<what>.+?)",
        lambda found: (
            add(found)
            if re.match(
                r"dont|do not|never|lemme|cant|i (?:cant|mustnt|must not|dont)|must ?nt|mustnt"
                r"|shouldnt|not|better|make sure|be sure|make certain",
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
        r"(?:new|task|todo|to do|to-do|reminder|note|remember|title|subject|memo|message"
        r"|self)(?: (?:task"
        r"|to (?:self|myself|me)|for (?:me|myself|later)|name))* ?(?::|-|,) (?P<what>.+?)",
        add,
    ),
    (r"(?:note|memo|reminder|message|mental note) to (?:self|myself|me) (?P<what>.+?)", add),
    (
        rf"(?:{ADD_VERB}|please)(?: (?:this|these|all this|all of this|the following|the"
        rf" below))?(?: "
        rf"(?:things|tasks|items|points|one|ones|stuff))?(?: (?:down|please|on|onto|to|in"
        rf"|into|my|the|our"
        rf"|to ?-?do|todo|task|list|lists|inbox|for me))* (?::|-) (?P<what>.+?)",
        add,
    ),
    (
        r"(?:write|note|jot|put|take)(?: (?:it|this|that))? down(?: (?:please|that|for me))* ,? ?"
        r"(?P<what>.+?)",
        add,
    ),
    (
        r"(?:make|create|do)(?: me)? (?:an? )?(?:task|todo|reminder|note)(?: out)? (?:of"
        r"|from) (?:this|that"
        r"|the following) (?::|-) (?P<what>.+?)",
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
        lambda found: put_on_list(found),
    ),
    (r"(?P<pre>.+?) ,? ?(?:please )?remind me (?:to|about|that) (?P<what>.+?)", add_led),
)
