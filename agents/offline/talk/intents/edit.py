"""Priority, estimate, title, zone, project, and starting on a task."""

from __future__ import annotations

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


def estimate(found: Found) -> Outcome | None:
    minutes = length_of(found.said("length"))
    if minutes is None:
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty in ("none", "near"):
        return None

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(
            Act("set_estimate", {"task_id": task.task_id, "minutes": minutes}) for task in tasks
        )

    return on_named(named, found.scene, acts)


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


def _placed(found: Found, tool: str, where: dict[str, str]) -> Outcome:
    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(Act(tool, {"task_id": task.task_id, **where}) for task in tasks)

    return on_named(refer(found.part("ref"), found.scene), found.scene, acts)


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
    r"(?:(?:is |will be )(?:more like|rather|closer to|about|around|roughly)|(?:(?:will"
    r"|would|should|could|might|may|probably|only|usually|actually|really) )*(?:takes?"
    r"|taking|needs?|lasts?|requires?)(?: me| us| you)?(?: about| around| at least| only"
    r"| roughly| like)*)"
)
EDIT_RULES: Final = rules(
    (
        r"(?:move|put|add|assign|file|set|switch|change) (?P<ref>.+?) (?:to|in|into|under"
        r"|on) (?P<place>[\w &'-]+?)(?: (?P<kind>zone|project))?",
        place,
    ),
    (
        r"(?P<ref>.+?) (?:belongs|goes) (?:to|in|into|under) (?P<place>[\w &'-]+?)(?:"
        r" (?P<kind>zone|project))?",
        place,
    ),
    (
        rf"(?:set|change|make|put|raise|lower) (?:the )?(?:priority|importance) (?:of|for"
        rf"|on) (?P<ref>.+?) {VERY}{LEVEL}",
        priority,
    ),
    (
        rf"(?:make|mark|set|bump|raise|lower|flag|treat|change|put|drop) (?P<ref>.+?)"
        rf" {VERY}{LEVEL}{PRIORITY}(?: now| again)?",
        priority,
    ),
    (rf"priority (?:of|for) (?P<ref>.+?) (?:is|:|to|should be|s)? ?{VERY}{LEVEL}", priority),
    (rf"{LEVEL} priority (?:for|on|to) (?P<ref>.+?)", priority),
    (rf"(?:give|assign|gimme) (?P<ref>.+?) (?:a )?{LEVEL} (?:priority|prio|importance)", priority),
    (
        rf"(?P<ref>.+?) (?:(?:is|are|s|its|became|should be|must be|has|have|needs to be"
        rf"|just became|got|now|so|actually|thats) )+{VERY}{LEVEL}{PRIORITY}(?: now| again)?",
        priority,
    ),
    (
        r"(?P<verb>raise|bump up|bump|up|increase|lower|drop|reduce|decrease|change|set)"
        r" (?:the )?(?:priority|importance)(?: (?:of|for|on) (?P<ref>.+?))",
        nudge,
    ),
    (
        rf"(?P<ref>.+?) {TAKES} (?P<length>.+?)(?: (?:to do|to finish|in total|long|or so|i"
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
        r"(?P<ref>.+?) (?:is|:|s|should be|will be|as) (?:(?:about|around|roughly|a|an|like"
        r"|only) )*(?P<length>.+?)(?: (?:task|job|thing|long|of work|estimate))*",
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
    (r"(?P<ref>.+?) should (?:rather )?be (?:called|named|titled) (?P<title>.+?)", rename),
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
    (r"(?:work|working) on (?P<ref>.+?)(?: now| first| then)?", start),
    (
        r"(?:im (?:going to|about to)|i will|i want to|i would like to|lets) (?:now )?(?:do"
        r"|work on|tackle|start|finish|get) (?P<ref>.+?)(?: (?:now|first|next|then|right"
        r" now))*",
        going_to,
    ),
)
