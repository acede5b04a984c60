"""New tasks that are sound: with the day that is meant, and titles that are titles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.asking import Acts
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.guessing import UNSURE, keep
from agents.offline.talk.learned.settled import asked
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line

ADD: Final = "add_task"


def sound(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """Without new tasks that are only words about the adding; asked, where others are no titles."""
    found = replace(found, acts=in_zone(on_that_day(found.acts, line, scene), scene))
    kept = tuple(act for act in found.acts if not ABOUT.fullmatch(title_of(act)))
    if not any(act.tool == ADD for act in kept) or len(kept) == len(found.acts):
        kept = found.acts
    kept = without_talk(replace(found, acts=kept)).acts
    if any(is_no_title(title_of(act)) for act in kept if act.tool == ADD):
        question = keep(line.original, UNSURE).question
        return replace(found, acts=(), question=question, say="")
    found = replace(found, acts=kept)
    return asked(found, scene) if any(is_there(act, scene) for act in kept) else found


def without_talk(found: Understanding) -> Understanding:
    """Without new tasks that are no titles, beside something else."""
    kept = tuple(act for act in found.acts if act.tool != ADD or not is_no_title(title_of(act)))
    return replace(found, acts=kept) if kept else found


def is_there(act: Act, scene: Scene) -> bool:
    """Whether a new task is called as an open one is."""
    own = {task.title.lower() for task in scene.open_tasks}
    return act.tool == ADD and title_of(act) in own


def is_no_title(title: str) -> bool:
    """What tells or points, or says that something is over."""
    first = title.split()[0] if title else ""
    is_past = (first in PAST or first.endswith("ed")) and first not in EVERY_VERB
    is_past = is_past and first not in NOT_PAST
    return is_past or NO_TITLE.match(title) is not None or YOUR.search(title) is not None


YOUR: Final = re.compile(r"\b(?:your|yours|yourself)\b")
"""Of the secretary's, not of the user's."""


NOT_PAST: Final = frozenset(["feed", "seed", "weed", "embed", "bed", "shed", "red", "need", "used"])


def spoken(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """What leans on the words before, with the day that is meant, and without mere talk."""
    return without_talk(replace(found, acts=on_that_day(found.acts, line, scene)))


def on_that_day(acts: Acts, line: Line, scene: Scene) -> Acts:
    """ "Add X for that day", "plan that day": the day of what was done or shown just now."""
    day = day_spoken_of(scene) if THAT_DAY.search(line.low) else None
    if day is None:
        return acts
    return tuple(dated(act, day) for act in acts)


def in_zone(acts: Acts, scene: Scene) -> Acts:
    """ "Book the flu clinic, health zone": the zone is no word of the title, nor that it is
    needed."""
    return tuple(zoned(act, scene) if act.tool == ADD else act for act in acts)


NEEDED: Final = re.compile(r"(?<=\w) (?:needs|wants|has) (?:doing|to be done)$", re.IGNORECASE)
"""What is said of any task."""


def zoned(act: Act, scene: Scene) -> Act:
    title = str(act.arguments["title"])
    title = NEEDED.sub("", title)
    act = Act(ADD, act.arguments | {"title": title})
    for name, zone_id in scene.facts.zones.items():
        tail = re.search(rf"[ ,]+(?:in (?:the )?)?{re.escape(name)} zone$", title, re.IGNORECASE)
        if tail is not None and tail.start() > 0:
            more = {"title": title[: tail.start()], "zone_id": zone_id}
            return Act(ADD, act.arguments | more)
    return act


def day_spoken_of(scene: Scene) -> str | None:
    last = scene.memory.acts[-1] if scene.memory.acts else None
    if last is None:
        return None
    near = {"today": 0, "tomorrow": 1}.get(str(last.arguments.get("when")))
    if near is not None:
        return (scene.facts.local.date() + timedelta(days=near)).isoformat()
    said = last.arguments.get("due_date") or last.arguments.get("day") or last.arguments.get("date")
    return str(said)[:10] if said else None


def dated(act: Act, day: str) -> Act:
    if act.tool == ADD:
        title = THAT_DAY.sub("", str(act.arguments["title"])).strip(" ,")
        due = act.arguments["due_date"] or day
        return Act(ADD, act.arguments | {"title": title or act.arguments["title"], "due_date": due})
    return Act(act.tool, act.arguments | {"date": day}) if act.tool == "plan_day" else act


THAT_DAY: Final = re.compile(
    r",? ?(?:(?:\b(?:for|on|to) )?\b(?:that|the same|same) day|\bfor then)\b"
    r"(?: (?:too|as well|an all|and all))?",
    re.IGNORECASE,
)


def title_of(act: Act) -> str:
    return str(act.arguments.get("title", "")).lower() if act.tool == ADD else ""


ABOUT: Final = re.compile(
    r"(?:(?:and|so|please|just|oh) )*(?:don'?t let me forget|don'?t forget|remind me"
    r"|keep forgetting"
    r"|would you|could you|can you|thanks|please|put (?:it|that)|add (?:it|that)|write"
    r" (?:it|that) down"
    r"|stick (?:it|that)|as a task|only forget|register|note (?:it|that))(?: (?:it|that"
    r"|down|in|on|there"
    r"|on (?:the|my) list|please|for me|now|somewhere|too))*"
)
"""Words about the adding, not about what is added."""


NO_TITLE: Final = re.compile(
    r"(?:i|i'm|im|i've|i'll|i'd|it|it's|its|there's|theres|they're|they|you|you're|he|she|we|we're)"
    r"\b|(?:my|the|his|her|our) \w+ (?:is|are|was|has|had|wants|says|got|did|said|told)\b"
    r"|(?:something|anything|stuff|tell (?:me|us)|same again|keep forgetting)\b"
    r"|(?:that|this)(?:'s| is| one)?\b|(?:over ?due|tomoz|late|fewer|more|less)\b"
    r"|(?:move|push|shift|postpone|reschedule) (?:the|my|that|this)\b"
    r"|change the (?:day|date|time)\b|(?:draw up|make|lay out|map out) an? (?:plan|programme"
    r"|program|timetable|schedule)$"
    r"|(?:another one|\w+'s|out|cancel|stop|wait|help|yes|no|over)$"
    r"|(?:give|take|put|get|make|do|move|push|shift|knock|set|bring)(?: back"
    r"| on| off| down| it)?$"
)
"""What tells or points is no title: it is asked whether to keep the message as it is."""
