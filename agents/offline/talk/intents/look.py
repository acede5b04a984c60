"""Looking: lists, searches, one task, why."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import asked, list_act, on_named, show_list
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, acting
from agents.offline.talk.shapes import Act
from agents.offline.talk.when import moment_of

ARTICLES: Final = re.compile(r"^(?:(?:the|my|a|an|any|some|that|this)\s+)+", re.IGNORECASE)
TODAY: Final = r"(?:today|tonight|todays|this (?:morning|afternoon|evening)|for today)"
OTHER: Final[tuple[tuple[str, str], ...]] = (
    (r"\b(?:over ?due|past due|late|past their (?:date|deadline)|from (?:the )?past)\b", "overdue"),
    (r"\b(?:undated|no (?:due )?date|without (?:a |any )?(?:due )?(?:date|deadline)|no deadline|unscheduled)\b", "undated"),
    (r"\btomorrows?\b", "tomorrow"),
    (r"\b(?:this|the|my|rest of the|coming|next few days|next 7 days) ?week\b|\bweekly\b", "this_week"),
    (r"\b(?:today|todays|tonight|this morning|this afternoon|this evening|my day)\b", "today"),
)
WHEN: Final = [(re.compile(pattern), when) for pattern, when in OTHER]
LEVEL: Final = re.compile(r"\b(urgent|high|important|low|medium)\b")
DONE: Final = re.compile(r"\b(?:done|finished|completed|complete|get done|accomplish(?:ed)?|achieved?|did i (?:do|finish|complete|get))\b")
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


DAY: Final = re.compile(r"\b(?:on|for|due|by|is|have|this|next) (?P<when>(?:on )?(?:this |next )?\w+)$|^(?P<only>\w+)s? (?:tasks|list)$")


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


def find(found: Found) -> Outcome | None:
    ref = found.part("ref")
    words = (ref.quoted or ARTICLES.sub("", ref.original)).strip(" ?.!,")
    return acting("find_tasks", words=words[:80], limit=5) if words else None


def find_known(found: Found) -> Outcome | None:
    """ "Do I have something about X?" """
    return find(found)


def explain(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene)
    if named.certainty == "which" and not found.scene.spoken:
        listed = found.scene.known(found.scene.memory.listed)
        tasks = listed or found.scene.open_tasks
        return acting("explain_task", (tasks[0].task_id,), task_id=tasks[0].task_id) if tasks else None
    if named.certainty == "none":
        return None
    return on_named(named, found.scene, lambda tasks: (Act("explain_task", {"task_id": tasks[-1].task_id}),))


def why_only(found: Found) -> Outcome | None:
    """ "Why is that?" of the one task spoken of."""
    return why_it(found) if len(found.scene.spoken) == 1 else None


def why_it(found: Found) -> Outcome | None:
    """ "Why?" of the task spoken of, else of the first one shown."""
    scene = found.scene
    tasks = scene.known(scene.spoken) or scene.known(scene.memory.listed)
    return acting("explain_task", (tasks[0].task_id,), task_id=tasks[0].task_id) if tasks else None


def get(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene, "all")
    if named.certainty == "none" or named.is_set:
        return None
    if named.certainty != "sure":
        return asked(named, found.scene, lambda tasks: (Act("get_task", {"task_id": tasks[-1].task_id}),))
    return on_named(named, found.scene, lambda tasks: (Act("get_task", {"task_id": tasks[0].task_id}),))


def whole_list(found: Found) -> Outcome | None:
    return Outcome(acts=(show_list(),))


def zones(found: Found) -> Outcome | None:
    return acting("list_zones")


THING: Final = r"(?:tasks?|list|stuff|things?|items|schedule|agenda|plate|day|week|everything|all|work|due|deadlines?|errands|chores|jobs)"
SHOW: Final = r"(?:show|list|display|see|view|open|read|gimme|tell|read out|check|look at|go over|go through|pull up|bring up|what about|remind me of)(?: me)?"
OF: Final = r"(?: .*)?"
LOOK_RULES: Final = rules(
    (r"(?:show|list|whats|see|which)(?: me)?(?: are)? (?:my |the |all )*(?:zones?)(?: do i have| are there)?|(?:my )?zones|hows? (?:are )?my zones(?: doing| looking)?|how are my zones(?: doing)?", zones),
    (r"(?:show|list|gimme|open|see)(?: me)? (?:the |my )?(?:steps|details|info|micro ?steps)(?: (?:of|for|on|in) (?P<ref>.+?))", get),
    (r"whats (?:the |my )?(?:next )?(?:steps?|micro ?steps?|details|plan|status|deadline|due date|priority|estimate)(?: (?:of|for|on|in|with) (?P<ref>.+?))", get),
    (r"(?:whens|when was|when will|when do i have to do|when do i need to do|when should i do) (?P<ref>.+?)(?: (?:due|happening|scheduled|supposed to be done|again))*", get),
    (r"(?:is|are|was|were|isnt) (?P<ref>.+?) (?:done|finished|completed?|due(?: .+)?|urgent|blocked|open|on (?:my|the) list|still open|started|late|already done)(?: yet| already| or not)?", get),
    (r"(?:did|have) i (?:already )?(?:finish|finished|do|done|complete|completed) (?P<ref>(?!today|yesterday).+?)(?: yet| already| today)?", get),
    (r"how (?:long|much time|many minutes) (?:will|does|should|would|is|do)(?: i need)?(?: for)? (?P<ref>.+?)(?: (?:take|need|last|be|going to take|require))*(?: me)?", get),
    (r"how (?:many|much) steps? (?:has|does|are|is|are left|left|do i have)(?: left)?(?: (?:in|of|on|for))? (?P<ref>.+?)(?: have| has)?", get),
    (r"how(?:s| far)?(?: am i| are we)?(?: with| on| along with)? (?P<ref>.+?) (?:going|coming along|looking|doing)", get),
    (r"(?:tell me|more|info|details)(?: more)? (?:about|on) (?P<ref>.+?)|whats (?P<ref2>qq|.+?) about", lambda found: get(found) if found.said("ref") else get_second(found)),
    (r"(?:why|whys|how come|explain)(?: is| are| does| do| did you (?:pick|choose|suggest|put|say))?(?: it| the)? ?(?P<ref>.+?)(?: (?:first|on top|at the top|so (?:high|urgent|important)|urgent|important|number one|number 1|up there|top|now|the priority|the top one|ranked first|up first|come first|next|high|come out on top|the first one))*", explain),
    (r"(?:why|how come|explain|why though|but why)", lambda found: why_it(found)),
    (r"(?:find|search|look for|look up|search for|where did i put|locate|wheres|find me)(?: me)?(?: (?:the |my |a |any |all |that )?(?:tasks?|things?|stuff|anything|something|everything|one))?(?: (?:for|about|with|on|containing|mentioning|called|named))? (?P<ref>.+?)", find),
    (r"(?:do i|did i|have i|is there|are there|isnt there|dont i)(?: already)?(?: (?:have|got|add|put|written|wrote|anything|something))*(?: (?:a|an|any|some|the))?(?: (?:tasks?|things?|one|something|anything|entry|item))?(?: (?:on (?:my|the) list|there))? (?:for|about|with|called|named|regarding|mentioning|on) (?P<ref>(?!today|tomorrow|my list|the list|my plate|this week).+?)(?: (?:on|in) (?:my|the) list)?", find_known),
    (rf"{SHOW} (?:me )?(?:(?:my|the|all|of|whole|full|entire|open|current|every|what|i|have|is|whats|on|for|in|left) )*(?:{THING}|today|todays|tomorrow|tomorrows|this week|(?:(?:low|high|medium|urgent)(?: priority)?) {THING}|over ?due|past due|undated|done|finished|completed|done today){OF}", listing),
    (rf"{SHOW}(?: me)? (?:(?:the|my|all|what is|whats|tasks|in|of|stuff) )*(?P<place>[\w &-]+?)(?: (?:project|zone))", lambda found: placed(found)),
    (r"whats? (?:is |s )?(?:(?:there|left|still|open|due|coming up|up|planned|waiting|going on|happening|scheduled|on|in|for|my|the|all|else|to do|remaining) )*(?:plate|list|agenda|schedule|calendar|day|today|tomorrow|this week|the week|week|tonight|this (?:morning|afternoon|evening)|tasks?|tomorrows? (?:list|plan|tasks)|todays? (?:list|plan|tasks)|due|left|open|over ?due|past due|undated|urgent|late|blocked|(?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|the weekend|this weekend)(?: (?:today|tomorrow|this week|now|for (?:today|tomorrow|me|the week)|on (?:my|the) (?:list|plate)|looking like|look like|left|open|for me today|like))*", listing),
    (r"whats? (?:(?:is|s|in|on|left|due|for|of|under) )*(?:the |my )?(?P<place>[\w &-]+?)(?: (?:project|zone|list))?", lambda found: placed(found)),
    (r"what (?:do|did|have|must|else do|should) i (?:still |already |even |all )*(?:have|need|got|get|do|done|finish|finished|complete|completed|accomplish|accomplished|achieve)(?: (?:to do|to get done|done|left|on|planned|due|open|coming up|going on|for|still|so far|to|do|on my (?:list|plate)))*(?: (?:today|tomorrow|this week|tonight|this (?:morning|afternoon|evening)|for (?:today|tomorrow)|now|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|this weekend|on the weekend))?", lambda found: what_have(found)),
    (r"(?:which|what)(?: of)?(?: my| the)? (?:tasks|things|ones|items|stuff)(?: (?:are|have|has|is|do|did|i|got|were|can))? ?(?P<rest>.+?)", lambda found: which(found)),
    (r"(?:is there |are there |do i have |got |have i got )?(?:any|anything|something|any ?thing|any tasks|any things)(?: (?:else|thats|that is|is|really|super|tasks|stuff))* ?(?:urgent|important|due(?: .+)?|over ?due|past due|late|left(?: .+)?|for (?:today|tomorrow|this week)|(?:on )?(?:today|tomorrow|this week)|blocked|open|on (?:my|the) list(?: .+)?|high priority|undated)(?: (?:today|tomorrow|this week|tasks|things|stuff|now|left))*", listing),
    (r"(?:my |the |all |all my )?(?:(?:urgent|open|over ?due|past due|undated|done|finished|completed|blocked|todays?|tomorrows?|high priority|low priority|weekly|weeks) )*(?:tasks|list|agenda|everything)(?: (?:for |of )?(?:today|tomorrow|this week|done today|please|now))?", listing),
    (r"(?:today|tomorrow|this week|over ?due|past due|undated|done today|todays list|rest of the week)", listing),
    (r"how (?:many|much)(?: (?:tasks|things|stuff|work))?(?: (?:do i have|is there|are there|are|is|have i got))? ?(?:left|open|over ?due|past due|due|today|tomorrow|this week|undated|on my (?:list|plate)).*", listing),
    (r"how does (?:my )?(?:day|today|tomorrow|week|this week) look(?: like)?|hows my (?:day|week|tomorrow)(?: looking)?|whats my (?:day|week|tomorrow) (?:look|looking)(?: like)?", listing),
)


def get_second(found: Found) -> Outcome | None:
    named = refer(found.part("ref2"), found.scene, "all")
    if named.one is None:
        return None
    return acting("get_task", named.ids, task_id=named.ids[0])


def what_have(found: Found) -> Outcome | None:
    low = found.line.low
    if re.fullmatch(r"what (?:should|must|do) i (?:do|need to do|have to do)(?: now)?", low):
        return None
    if DONE.search(low) is None and re.search(r"\bdid\b|\bdone\b|\bachieve", low) and not re.search(r"done", low):
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
