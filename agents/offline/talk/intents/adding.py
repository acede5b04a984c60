"""Adding one task or many."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.grammar import ParsedItem, read
from agents.offline.talk.asking import LEAVE, Acts, confirming, new_task, pending, quote, titled
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Question
from agents.offline.talk.text.line import Line

MOST: Final = 10
LONGEST: Final = 200
PLACE: Final = re.compile(
    r"^(?P<what>.+?) (?:to|in|into|under|on|onto) (?:the |my )?(?P<place>[\w &'-]+?)(?: (?P<kind>zone|project|list))?$"
)
LIST_TAIL: Final = re.compile(
    r" (?:to|on|onto|in|into) (?:my|the|our|your) (?:(?:to ?-?do|task|shopping|grocery|today|todo) )?(?:list|tasks?|plate|inbox|agenda)s?(?P<rest>.*)$"
)
COUNTED: Final = re.compile(
    r"^(?:(?:a |an |the |these |those |some |few |two |three |four |five |\d+ |new |following |more |another |couple of |of |quick )*(?:tasks?|things?|items?|reminders?|ones|stuff|entry|entries|one)(?: (?:to|for|called|named|that says|saying|titled|about|:|-|that|which))?(?: :)? )+"
)


def add(found: Found) -> Outcome | None:
    ref = found.part("what")
    return adding(ref, found.scene) if ref.low else None


def adding(line: Line, scene: Scene) -> Outcome | None:
    """The tasks of what was asked to be added; a quotation is a title as it stands."""
    line = without_count(line)
    line, place = without_place(line, scene)
    if not line.low or line.low in ("it", "that", "this", "them", "something", "a task", "task", "one", "another", "another one"):
        return None
    return Outcome(acts=tuple(new_acts(line, scene, place)))


def without_count(line: Line) -> Line:
    cut = COUNTED.match(line.low + " ")
    return line.part(min(cut.end(), len(line.low)), len(line.low)) if cut and cut.end() <= len(line.low) else line


def without_place(line: Line, scene: Scene) -> tuple[Line, dict[str, object]]:
    """Without "to my list", and without a zone or project that it is to be in."""
    if (tail := LIST_TAIL.search(line.low)) is not None and not re.search(r"\w{3}", re.sub(r"(?:for|on|by|please|tomorrow|today|next|this|\w+day)", "", tail["rest"])):
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
    zone = next((id for known, id in facts.zones.items() if known.lower() == name), None)
    project = next((known for known in facts.projects if known.lower() == name), None)
    if zone is not None and kind in ("zone", "list"):
        return {"zone_id": zone}
    return {"project_id": project} if project is not None and kind in ("project", "list") else {}


def new_acts(line: Line, scene: Scene, place: dict[str, object]) -> list[Act]:
    quoted = line.quoted
    if quoted is not None and line.tokens:
        rest = typed_without_quote(line)
        found = read(f"Zzz {rest}", scene.facts.now, scene.facts.zone).items if rest else ()
        more = fields_of(found[0], scene) if found else {}
        return [new_task(titled(quoted), **more | place)]
    text = typed(line)
    facts = scene.facts
    items = read(text, facts.now, facts.zone, facts.projects, tuple(facts.zones)).items
    if not items:
        return [new_task(titled(text), **place)]
    return [new_task(item.title[:LONGEST], **fields_of(item, scene) | place) for item in items[:MOST]]


def typed(line: Line) -> str:
    """What was typed, without a stretch that was cut out of the middle."""
    parts, last = [], None
    for token in line.tokens:
        if last is None or token.start - last > 3 or not parts:
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
    project = item.project if item.project in scene.facts.projects else None
    return {
        "due_date": (due.isoformat() if item.due_has_time else due.date().isoformat()) if due else None,
        "priority": item.priority,
        "tags": list(item.tags),
        "estimated_minutes": item.estimated_minutes,
        "recurrence": item.recurrence,
        "project_id": project,
    }


def need(found: Found) -> Outcome | None:
    """ "I need to X" adds it, asks where it is a task already, and is talk where it is nothing
    to do."""
    ref = found.part("what")
    if TALK.fullmatch(ref.low) or not ref.low:
        return None
    if (known := existing(ref, found.scene)) is not None:
        return known
    outcome = adding(ref, found.scene)
    if outcome is not None and found.said("soft"):
        return confirming(f"Shall I add {quote(str(outcome.acts[0].arguments['title']))}?", outcome.acts)
    return outcome


def existing(ref: Line, scene: Scene) -> Outcome | None:
    """What to do about a task that is on the list already."""
    from agents.offline.talk.when import split_when

    cut = split_when(ref, scene.facts)
    named = refer(cut[0] if cut else ref, scene)
    if named.certainty not in ("sure", "several") or not named.tasks:
        return None
    task = named.tasks[0]
    focus = Act("start_task", {"task_id": task.task_id})
    options, choices = ["Start it", LEAVE], [(focus,), ()]
    if cut is not None:
        move = Act("move_task", {"task_id": task.task_id, "due_date": cut[1].due(scene.facts.zone)})
        options.insert(0, "Move it to that day")
        choices.insert(0, (move,))
    else:
        done: Acts = (Act("complete_task", {"task_id": task.task_id}),)
        options.insert(1, "It is done")
        choices.insert(1, done)
    text = f"{quote(task.title)} is on your list. What shall I do with it?"
    return Outcome(question=Question(text, tuple(options), pending(options, choices, named.ids[:1])), about=named.ids[:1])


TALK: Final = re.compile(
    r"(?:go|leave|run|think|sleep|rest|stop|eat|pee|focus|relax|vent|talk|be|get going|move|lie down|breathe|hurry|cry|scream|concentrate|calm down|know|say|tell you|ask|admit|see|wait|die|poop|nap|chill|start|work|do something|do stuff|get up|do this|do it|do that|do more|do less|get started|get better|be better|slow down|get organi[sz]ed|get my (?:life|act|shit) together|get out of (?:here|bed)|go (?:now|soon|home|to bed|to sleep|to work)|have (?:fun|a break)|take (?:a )?(?:break|rest|nap)|get some (?:rest|sleep)|help|some .*|a .*|you .*|more .*|an .*|nothing .*|calm .*)(?: .{0,12})?"
)
NEED: Final = r"(?:(?:i|we) )?(?:(?:really|also|still|probably|absolutely|urgently|just|finally|seriously|desperately) )*(?:need to|have to|must|got to|ought to|am supposed to|need 2)(?: (?:remember to|also|still|finally|really|not forget to|go and|go))*"
ADD_VERB: Final = r"(?:add|create|make|put|note|jot|write|log|record|save|capture|insert|include|enter|register|new|throw|stick|pop|chuck|drop|set up|set|schedule|queue|append|track|take|keep)(?: (?:down|up|in|on|another|also|me))*"
THING: Final = r"(?:(?:a|an|the|one|another|new|quick|my|following|more) )*(?:task|reminder|todo|item|note|entry|event|appointment|habit)s?"
ADDING_RULES: Final = rules(
    (r"(?:remind|reming|remember|remid) (?:me |us |myself )?(?:(?:again|please|also|later) )*(?:(?:to|about|of|that i (?:need to|have to|should|must)|i need to|i have to|that|for) )*(?P<what>.+?)", add),
    (r"(?:(?:dont|do not|never|cant|must not|mustnt|shouldnt|better not|not to|not) )?(?:lemme |let me |let us |i )?(?:cant |mustnt |must not |dont |better not )?forget(?: (?:to|about|that i (?:need|have) to|:|the|that))* (?P<what>.+?)", lambda found: add(found) if re.match(r"dont|do not|never|lemme|cant|i (?:cant|mustnt|must not|dont)|must ?nt|mustnt|shouldnt|not|better", found.line.low) else None),
    (rf"{ADD_VERB} (?P<what>.+?) (?:as|into) (?:a |an |my )?(?:new )?(?:task|todo|reminder|item)(?: list)?", add),
    (rf"(?:add|create|new|make|set|set up|i need|i want|gimme|put|schedule|insert|write|log|record)(?: me| us)? {THING}(?: (?:to|for|called|named|that says|saying|titled|about|:|-|to remind me to|that))*(?: :)? (?P<what>.+?)", add),
    (r"(?:new|task|todo|to do|to-do|reminder|note to self|note|remember)(?: task)? ?(?::|-) (?P<what>.+?)", add),
    (r"(?:jot|write|note|put|get)(?: this| that| it)? down(?: ?(?::|-))? (?:to )?(?P<what>.+?)", add),
    (r"(?:add|jot down|note down|write down|put down|append|capture|jot|note)(?: (?:that i (?:need|have) to|also|me|in|down|another|to (?:my|the) list|on (?:my|the) list|:))* ?(?P<what>.+?)", add),
    (r"(?:put|stick|throw|pop|chuck|get|place|include|save) (?P<what>.+?) (?P<tail>(?:on|in|onto|to|into) (?:my|the) (?:(?:to ?-?do|task|shopping|grocery|todo) )?(?:list|tasks|plate|inbox|agenda).*)", lambda found: adding(found.line.part(found.match.start("what"), len(found.line.low)), found.scene)),
    (rf"{NEED} (?P<what>.+?)", need),
    (r"(?:i |we )?(?P<soft>should|should probably|probably should|might want to|could|might|would love to|want to|would like to|wish to|plan to|planning to|am planning to|hope to|intend to|better|had better)(?: (?:really|also|probably|remember to|finally))* (?P<what>.+?)", need),
)
