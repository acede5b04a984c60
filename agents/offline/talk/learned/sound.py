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
from agents.offline.talk.text.spelling import surely_mended

ADD: Final = "add_task"


def sound(found: Understanding, line: Line, scene: Scene) -> Understanding:
    """Without new tasks that are only words about the adding; asked, where others are no titles."""
    acts = in_zone(on_that_day(found.acts, line, scene), scene)
    found = replace(found, acts=tuple(spelt(act, line, scene) for act in acts))
    kept = tuple(act for act in found.acts if not ABOUT.fullmatch(title_of(act)))
    if not any(act.tool == ADD for act in kept) or len(kept) == len(found.acts):
        kept = found.acts
    kept = without_talk(replace(found, acts=kept)).acts
    if any(is_no_title(title_of(act)) for act in kept if act.tool == ADD):
        question = keep(line.original, UNSURE).question
        return replace(found, acts=(), question=question, say="")
    found = replace(found, acts=kept)
    is_doubtful = any(is_there(act, scene) or is_order(act, line) for act in kept)
    return asked(found, scene) if is_doubtful else found


ORDER: Final = re.compile(
    r"(?:cancel|mark|reopen|rename|unblock|reschedule|postpone|strike|untick|tick"
    r"|look (?:through|for)|search|show|list|pause|resume|snooze|break up|break down|split)\b"
)
NEW: Final = re.compile(
    r"\b(?:add|remind|reminder|new|note|put|stick|jot|pop|list|forget|have to|need|needs|must|task"
    r"|todo|write|log|capture|remember|should|got to|gotta|going to|supposed|want)\b"
)
"""Words of what is new: without them, an order goes for a task that is there."""


def is_order(act: Act, line: Line) -> bool:
    """ "Cancel the piano lesson", of which there is none: perhaps to be noted, perhaps not."""
    return ORDER.match(title_of(act)) is not None and NEW.search(line.low) is None


WORD: Final = re.compile(r"(?<![\w'’@./-])[A-Za-z]+(?![\w'’@./-])")


def spelt(act: Act, line: Line, scene: Scene) -> Act:
    """ "Pay teh bill" as "Pay the bill": words that are surely slips, unless they are quoted."""
    if act.tool not in (ADD, "rename_task") or line.quotes:
        return act
    own = {word for task in scene.facts.tasks for word in task.title.lower().split()}
    title = WORD.sub(lambda word: respelt(word, own), str(act.arguments["title"]))
    if act.tool != ADD:
        title = AROUND.sub("", title)
        title = title[:1].upper() + title[1:]
    return Act(act.tool, act.arguments | {"title": title})


AROUND: Final = re.compile(
    r"^task (?=\w)|,? (?:please|pls|plz)\b.*$|,? instead$|, (?:that|which|so|because)\b.*$", re.I
)
"""Words around a new name."""


def respelt(word: re.Match[str], own: set[str]) -> str:
    typed = word[0]
    if word.start() and typed != typed.lower():
        return typed
    meant = typed if typed.lower() in own else surely_mended(typed.lower())
    return typed if meant == typed.lower() else meant.capitalize() if not word.start() else meant


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


NEEDED: Final = re.compile(
    r"(?<=\w),? (?:(?:needs|wants|has) (?:doing|to be done)|an? all|and all|while you'?re at it"
    r"|along with that|as a task|as well)$",
    re.IGNORECASE,
)
"""What is said of any task."""
FILLERS: Final = re.compile(
    r"(?:(?:u+h+|u+m+|e+r+m*|h+m+|oh|ok(?:ay)?|so|right)\b,? )+(?=\w)"
    r"|(?:slap|lash|stick|pop|bung|chuck|sling|whack|fling|throw) (?:on|in|down) (?=\w)",
    re.IGNORECASE,
)


def zoned(act: Act, scene: Scene) -> Act:
    title = str(act.arguments["title"])
    title = NEEDED.sub("", FILLERS.sub("", title, count=1) if FILLERS.match(title) else title)
    title = title[:1].upper() + title[1:]
    act = Act(ADD, act.arguments | {"title": title})
    for name, zone_id in scene.facts.zones.items():
        tail = re.search(rf"[ ,]+(?:in (?:the )?)?{re.escape(name)} zone$", title, re.IGNORECASE)
        if tail is not None and tail.start() > 0:
            more = {"title": title[: tail.start()], "zone_id": zone_id}
            return Act(ADD, act.arguments | more)
    return act


def day_spoken_of(scene: Scene) -> str | None:
    last = scene.last_act
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
