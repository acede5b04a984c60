"""Priority, estimate, title, zone, project, and starting on a task."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import (
    LEAVE,
    Acts,
    asked,
    confirming,
    on_named,
    pending,
    quote,
    titled,
)
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.intents.adding import adding_at
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Act, KnownTask, Question
from agents.offline.talk.when import length_of

LEVELS: Final = {
    "urgent": "urgent", "critical": "urgent", "top": "urgent", "asap": "urgent",
    "highest": "urgent", "p1": "urgent", "high": "high", "important": "high", "p2": "high",
    "medium": "medium",
    "normal": "medium", "mid": "medium", "p3": "medium", "low": "low", "lowest": "low",
    "unimportant": "low", "p4": "low",
}  # fmt: skip
ORDER: Final = ("low", "medium", "high", "urgent")
LEVEL: Final = rf"(?P<level>{'|'.join(LEVELS)})"


def priority_acts(tasks: tuple[KnownTask, ...], level: str) -> Acts:
    return tuple(
        Act("set_priority", {"task_id": task.task_id, "priority": level}) for task in tasks
    )


def priority(found: Found) -> Outcome | None:
    level = LEVELS[found.said("level")]
    ref = found.part("ref")
    named = refer(ref, found.scene)
    if named.certainty == "none" and not found.match.re.pattern.startswith("(?:make"):
        return None
    return on_named(named, found.scene, lambda tasks: priority_acts(tasks, level))


def nudge(found: Found) -> Outcome | None:
    """ "Raise the priority" names no level: the two nearest are offered."""
    named = refer(found.part("ref"), found.scene)
    if (task := named.one) is None:
        return asked(named, found.scene, lambda tasks: priority_acts(tasks, "high"))
    at = ORDER.index(task.priority) if task.priority in ORDER else 1
    down = found.said("verb").startswith(("lower", "drop", "reduce", "decrease"))
    levels = ORDER[max(0, at - 2) : at] if down else ORDER[at + 1 : at + 3]
    if not levels:
        return saying(f"{quote(task.title)} is {task.priority} already.", named.ids)
    options = [*(level.capitalize() for level in levels), LEAVE]
    choices = [*(priority_acts((task,), level) for level in levels), ()]
    text = f"How important shall {quote(task.title)} be?"
    return Outcome(
        question=Question(text, tuple(options), pending(options, choices, named.ids)),
        about=named.ids,
    )


LATER: Final = re.compile(r"\b(?:another|more|extra|longer)\b.*\b(?:day|week|month)s?\b")


def estimate(found: Found) -> Outcome | None:
    minutes = length_of(found.said("length"))
    if minutes is None or LATER.search(found.said("length")):
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty in ("none", "near"):
        return None

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(
            Act("set_estimate", {"task_id": task.task_id, "minutes": minutes}) for task in tasks
        )

    return on_named(named, found.scene, acts)


def priority_known(found: Found) -> Outcome | None:
    """ "Taxes: top priority", only where the taxes are a task."""
    named = refer(found.part("ref"), found.scene)
    return priority(found) if named.certainty == "sure" and named.tasks else None


def unimportant(found: Found) -> Outcome | None:
    """ "The dishes aren't important" names no level: whether it is to be low is asked."""
    named = refer(found.part("ref"), found.scene)
    if (task := named.one) is None or task.priority == "low":
        return None
    acts = priority_acts((task,), "low")
    return confirming(f"Shall I set {quote(task.title)} to low priority?", acts, named.ids)


def matters(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    level = LEVELS[found.said("level")] if found.said("level") else "high"
    return on_named(named, found.scene, lambda tasks: priority_acts(tasks, level))


def place_known(found: Found) -> Outcome | None:
    """ "The slides are for the Website project", only where both are known."""
    name = found.said("place").removeprefix("the ").removeprefix("my ")
    facts = found.scene.facts
    known = {one.lower() for one in (*facts.projects, *facts.zones)}
    named = refer(found.part("ref"), found.scene)
    if name not in known or named.certainty != "sure" or not named.tasks or named.is_set:
        return None
    return place(found)


def start_known(found: Found) -> Outcome | None:
    return start(found) if refer(found.part("ref"), found.scene).one else None


STARTING: Final = frozenset(
    map(
        stem,
        ["do", "work", "tackle", "start", "begin", "attack", "face", "take", "get", "dig", "go"],
    )
)


def start_doing(found: Found) -> Outcome | None:
    """ "Doing the dishes right now", in the verb of the title or one that fits any."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    verb, first = stem(found.said("verb")), stem(title_of(task.title).words[0])
    return start(found) if verb in {first, *STARTING} else None


def estimate_of_it(found: Found) -> Outcome | None:
    """ "The passport's an hour, tops"."""
    return estimate(found) if "'s" in found.part("ref").original.replace("’", "'") else None


def rename_it(found: Found) -> Outcome | None:
    return rename(found) if refer(found.part("ref"), found.scene).one else None


def rename(found: Found) -> Outcome | None:
    fresh = found.part("title")
    title = titled(fresh.quoted or fresh.original)
    named = refer(found.part("ref"), found.scene)
    if not title:
        return None

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return (Act("rename_task", {"task_id": tasks[-1].task_id, "title": title}),)

    if named.certainty == "none" and found.match.re.pattern.startswith("call"):
        return None
    return on_named(named, found.scene, acts)


def place(found: Found) -> Outcome | None:
    """ "Put X in the Home zone", "move X to the Website project"."""
    name = found.said("place").removeprefix("the ").removeprefix("my ")
    facts = found.scene.facts
    zone = next((zone_id for known, zone_id in facts.zones.items() if known.lower() == name), None)
    project = next((known for known in facts.projects if known.lower() == name), None)
    kind = found.said("kind")
    if zone is not None and kind != "project":
        return _placed(found, "set_zone", {"zone_id": zone})
    if project is not None and kind != "zone":
        return _placed(found, "set_project", {"project_id": project})
    if kind in ("project", "zone"):
        known = [*facts.zones] if kind == "zone" else [*facts.projects]
        row = ", ".join(known[:8]) or "none yet"
        return saying(f"I don't find a {kind} of that name. Yours are: {row}.")
    return None


def _placed(found: Found, tool: str, where: dict[str, str]) -> Outcome | None:
    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(Act(tool, {"task_id": task.task_id, **where}) for task in tasks)

    named = refer(found.part("ref"), found.scene)
    if named.certainty == "none" and found.part("ref").quoted is not None:
        return adding_at(found.part("ref"), found.scene, dict(where))
    return on_named(named, found.scene, acts)


def start(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    if named.certainty == "none":
        return None
    return on_named(named, found.scene, start_acts)


def start_acts(tasks: tuple[KnownTask, ...]) -> Acts:
    return (Act("start_task", {"task_id": tasks[0].task_id}),) if len(tasks) == 1 else ()


def going_to(found: Found) -> Outcome | None:
    """ "I'm going to do X now" tells a plan; whether to start it is asked."""
    named = refer(found.part("ref"), found.scene)
    if (task := named.one) is None:
        return None
    return confirming(
        f"Good plan. Shall I mark {quote(task.title)} as started?", start_acts((task,)), named.ids
    )


PRIORITY: Final = r"(?: priority| prio| importance)?"
VERY: Final = (
    r"(?:(?:to be|to|as|a|an|very|really|super|top|the|of|more|most|with|is|now|at|into)"
    r" )*"
)
TAKES: Final = (
    r"(?:(?:is |are |will be )(?:more like|rather|closer to|about|around|roughly)|(?:(?:will"
    r"|would|should|could|might|may|probably|only|usually|actually|really|is going to|are going to"
    r"|is gonna|going to|normally|certainly|surely|always|just|wont|doesnt|dont|shouldnt"
    r"|still) )*(?:takes?"
    r"|taking|needs?|lasts?|requires?|eats?(?: up)?|costs?|swallows?|uses?(?: up)?"
    r"|be)(?: me| us| you)?(?:"
    r" about| around| at least| only| roughly| like| up| a whole| more than| longer than"
    r"| no more than"
    r"| no longer than| up to| a good| over| under| less than| almost| nearly)*)"
)
EDIT_RULES: Final = rules(
    (
        r"(?:move|put|add|assign|file|set|switch|change) (?P<ref>.+?) (?:to|in|into|under"
        r"|on) (?P<place>[\w &'-]+?)(?: (?P<kind>zone|project))?",
        place,
    ),
    (
        r"(?P<ref>.+?) (?:(?:belongs?|goes?|is|are|s|should|be|go|must|can|will|part|one|of"
        r"|a|an|the|my|with"
        r"|to|in|into|under|for|on|within|inside) )+(?P<place>[\w &'-]+?)(?: (?P<kind>zone"
        r"|project))?(?: (?:thing"
        r"|things|task|stuff|matter|topic|one|please|zone|project))*",
        place_known,
    ),
    (
        rf"(?:set|change|make|put|raise|lower) (?:the )?(?:priority|importance) (?:of|for"
        rf"|on) (?P<ref>.+?) {VERY}{LEVEL}",
        priority,
    ),
    (
        rf"(?:make|mark|set|drop|raise|lower|change|put|bump|turn) (?P<ref>.+?)(?:s)?"
        rf" (?:priority|prio"
        rf"|importance) (?:down |up )?(?:to|at|as) {VERY}{LEVEL}",
        priority,
    ),
    (
        rf"(?:make|mark|set|bump|raise|lower|flag|treat|change|put|drop) (?P<ref>.+?)"
        rf" {VERY}{LEVEL}{PRIORITY}(?: now| again)?",
        priority,
    ),
    (rf"(?P<ref>.+?) (?::|,|-|=) {VERY}{LEVEL}{PRIORITY}(?: please| now)*", priority_known),
    (
        rf"(?P<ref>.+?) (?:isnt|arent|is not|are not|not|doesnt|dont|really doesnt|really"
        rf" dont|didnt) (?:(?:so"
        rf"|that|very|really|too|all that|particularly|actually|terribly|super)"
        rf" )*(?:important|urgent|matter"
        rf"|pressing|a priority)(?: (?:at all|much|that much|anymore|right now|to me"
        rf"|really))*(?: (?:,|-|so"
        rf"|:|make it|set it|put it|to|on|its|just|with|and))* {VERY}{LEVEL}{PRIORITY}",
        priority_known,
    ),
    (
        r"(?P<ref>.+?) (?:isnt|arent|is not|are not|not|doesnt|dont|really doesnt|really"
        r" dont) (?:(?:so|that"
        r"|very|really|too|all that|particularly|actually|terribly|super) )*(?:important"
        r"|urgent|matter"
        r"|pressing|a priority)(?: (?:at all|much|that much|anymore|right now|to me|really))*",
        unimportant,
    ),
    (
        rf"(?P<ref>.+?) (?:matters?|is (?:key|crucial|essential|vital)|are (?:key|crucial"
        rf"|essential|vital))(?:"
        rf" (?:a lot|to me|so much|most|really|very much|now|,|so|make it))*(?:"
        rf" {VERY}{LEVEL}{PRIORITY})?",
        matters,
    ),
    (rf"priority (?:of|for) (?P<ref>.+?) (?:is|:|to|should be|s)? ?{VERY}{LEVEL}", priority),
    (rf"{LEVEL} priority (?:for|on|to) (?P<ref>.+?)", priority),
    (rf"(?:give|assign|gimme) (?P<ref>.+?) (?:a )?{LEVEL} (?:priority|prio|importance)", priority),
    (
        rf"(?P<ref>.+?) (?:(?:is|are|s|its|became|should be|must be|has|have|needs to be"
        rf"|just became|got|now|so|actually|thats|can|could|may|might|should|get|gets"
        rf"|deserves|become"
        rf"|becomes|turned|be|has become|have become|went) )+{VERY}{LEVEL}{PRIORITY}(?: now|"
        rf" again)?",
        priority,
    ),
    (
        r"(?P<verb>raise|bump up|bump|up|increase|lower|drop|reduce|decrease|change|set)"
        r" (?:the )?(?:priority|importance)(?: (?:of|for|on) (?P<ref>.+?))",
        nudge,
    ),
    (
        rf"(?P<ref>.+?) {TAKES} .+? (?:,|-|so|or|meaning) (?:say|so|about|meaning|i mean"
        rf"|roughly|around|maybe|like)"
        rf"(?: about)? (?P<length>.+?)",
        estimate,
    ),
    (
        rf"(?P<ref>.+?) {TAKES} (?P<length>.+?)(?: (?:usually|normally|probably|each time"
        rf"|every time|to do|to finish|in total|long|or so|i"
        rf" think|tops|max))*",
        estimate,
    ),
    (
        r"(?:estimate|set|put|change|guess) (?:the )?(?:(?:estimate|time|duration|length)"
        r" (?:of|for|on) )?(?P<ref>.+?) (?:at|to|as|is|will be|for|takes?)(?: about|"
        r" around)? (?P<length>.+?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?) (?:is|are|:|s|should be|will be|as|=) (?:(?:about|around|roughly|a|an"
        r"|like|usually"
        r"|normally|only|just|probably|estimated at|estimated to take|at)"
        r" )*(?P<length>.+?)(?: (?:task|job"
        r"|thing|long|of work|estimate|affair|chore|exercise))*",
        estimate,
    ),
    (
        r"(?:i|we)?(?: ?(?:will|would|probably|usually|always|only|just))* (?:need|reckon(?:"
        r" with)?|estimate"
        r"|guess|calculate|expect|require)(?: (?:about|around|roughly|at least|maybe|like"
        r"|only|some))*"
        r" (?P<length>.+?) (?:for|on|to do|to finish|with) (?P<ref>.+?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?s) (?P<length>(?:an?|about|around|roughly|only|like|maybe|\d+"
        r"|half)\b.*?)(?: ,)?(?: (?:tops|max"
        r"|at most|i think|or so))*",
        estimate_of_it,
    ),
    (
        r"(?:its|thats|it is|it will be|it would be|it must be|it should be)(?: (?:more like"
        r"|about|around|rather"
        r"|closer to|roughly|at least|only|probably))* (?P<length>.+?) (?:for|on|to do|to"
        r" finish) (?P<ref>.+?)",
        estimate,
    ),
    (
        r"it (?:(?:will|would|usually|probably|normally|always|only|should|might)"
        r" )*(?:takes?|needs?|costs?)(?:"
        r" (?:me|us|you|about|around|roughly|only))* (?P<length>.+?) to (?P<ref>.+?)",
        estimate,
    ),
    (
        r"(?:time|estimate|estimated time|duration|length|time needed|effort)(?: (?:needed"
        r"|required))? (?:for|of"
        r"|on) (?P<ref>.+?) (?:(?:is|:|=|s|about|around) )*(?P<length>(?:\d+|an?|half|one"
        r"|two|three|four|five"
        r"|ten|fifteen|twenty|thirty|forty|ninety|sixty)\b.*?)",
        estimate,
    ),
    (
        r"(?P<ref>.+?) estimate(?: (?:is|:|=|to|at))? (?P<length>.+?)(?: (?:instead of|not"
        r"|rather than) .+)?",
        estimate,
    ),
    (
        r"(?:give|gimme|allow|reserve|budget|plan|allocate) (?P<ref>.+?) (?:(?:about|around"
        r"|roughly|some|a good) )*(?P<length>(?:\d+|an?|half|one|two|three|four|five|ten"
        r"|fifteen|twenty|thirty|forty|ninety|sixty)\b.*?)",
        estimate,
    ),
    (
        r"(?:estimate|estimated time|duration) (?:for|of) (?P<ref>.+?) (?:is|:|s)?"
        r" ?(?P<length>.+?)",
        estimate,
    ),
    (r"(?:rename|retitle) (?P<ref>.+?) (?P<title>qq)", rename),
    (r"(?:rename|retitle) (?P<ref>.+?) (?:to|as|into|:) (?P<title>.+?)", rename),
    (
        r"(?:change|set) (?:the )?(?:title|name) of (?P<ref>.+?) (?:to|into|:) (?P<title>.+?)",
        rename,
    ),
    (
        r"call (?P<ref>(?:it|that|this|the .+?(?: task)?)) (?P<title>qq|.+?)(?: instead|"
        r" from now on)",
        rename,
    ),
    (
        r"(?:from now on )?(?P<ref>.+?) (?:should (?:rather |now )?be|is now|is|are now|will"
        r" be|gets|has to be"
        r"|must be|shall be)(?: now)? (?:called|named|titled|renamed(?: to)?)"
        r" (?P<title>.+?)(?: from now on"
        r"| instead| now)*",
        rename,
    ),
    (
        r"(?:edit|update|correct|fix|alter|modify) (?:the )?(?:title|name) of (?P<ref>.+?)"
        r" (?:to|into|:|as)"
        r" (?P<title>.+?)",
        rename,
    ),
    (r"(?P<ref>.+?) should (?:rather |really |now )?(?:be|say|read) (?P<title>qq)", rename),
    (
        r"(?:call|name|title|rename) (?P<ref>it|that|this|that one|this one|that task|this"
        r" task)(?: (?:to|as|now"
        r"|rather))? (?P<title>qq|(?!a day|quits|back|off|in)\w.+?)(?: (?:instead|please"
        r"|from now on|now))*",
        rename_it,
    ),
    (
        r"(?:(?:i have |im |lets |lets get |i will |i |now )?(?:now )?(?:start|starting"
        r"|begin|beginning|started|kick off|get started|getting started|get going|dive into"
        r"|diving into|jump into|crack on)(?: (?:working|work|to work|doing|with))?)(?:"
        r" (?:on|with|at|into))? (?P<ref>.+?)(?: (?:now|right now|then|right away))*",
        start,
    ),
    (
        r"(?:im |im now |currently |now |still |im still )+(?:working|busy) (?:on|with)"
        r" (?P<ref>.+?)(?: now|"
        r" right now)?",
        start,
    ),
    (r"(?:mark|set) (?P<ref>.+?) (?:as )?(?:started|in progress|begun|doing)", start),
    (
        r"(?:(?:im|currently|now|just|okay|still) )*(?P<verb>\w+ing)(?: (?:on with|on|with"
        r"|at|into|for))?"
        r" (?P<ref>.+?) (?:now"
        r"|right now|at the moment|currently|as we speak|this minute|next|first)",
        start_doing,
    ),
    (
        r"(?:im |now |okay )*(?:on|onto|off to|at|over to|moving on to|next up|back on|back"
        r" to) (?P<ref>.+?)"
        r" (?:now|next|then|first|again)",
        start_known,
    ),
    (r"(?:work|working) on (?P<ref>.+?)(?: now| first| then)?", start),
    (
        r"(?:im (?:going to|about to)|i will|i want to|i would like to|lets) (?:now )?(?:do"
        r"|work on|tackle|start|finish|get) (?P<ref>.+?)(?: (?:now|first|next|then|right"
        r" now))*",
        going_to,
    ),
)
LENGTH_RULES: Final = rules(
    (
        r"(?:plan|reserve|allow|budget|allocate|block|schedule|set aside|keep)(?: (?:in|out"
        r"|about|around|roughly"
        r"|some|off))* (?P<length>(?:\d+|an?|half|one|two|three|four|five|ten|fifteen|twenty"
        r"|thirty|forty"
        r"|ninety|sixty)\b[\w ]*?(?:minutes|hours)(?: and a half)?) (?:for|on) (?P<ref>.+?)",
        estimate,
    ),
)
PLACE_RULES: Final = rules(
    (
        r"(?:add|move|put|file|assign|sort|tag|place) (?P<ref>.+?) (?:to|in|into|under|with"
        r"|on|as) (?P<place>"
        r"[\w &'-]+?)(?: (?P<kind>zone|project))?(?: (?:please|thing|stuff|list))*",
        place_known,
    ),
    (
        r"(?P<ref>.+?) (?:in|under|into|to|for) (?:the |my )?(?P<place>[\w &'-]+?)"
        r" (?P<kind>zone|project)(?:"
        r" please)?",
        place_known,
    ),
)
"""Read before anything is added or planned, for they speak of tasks that are there."""
