"""Doubts of places and levels, and of what is proposed already."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import LEAVE, offering
from agents.offline.talk.intents.edit import LEVELS
from agents.offline.talk.intents.takeback import decision
from agents.offline.talk.learned.agreeing import ids_of
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.learned.lengths import lengths_in
from agents.offline.talk.learned.model import SEVERAL
from agents.offline.talk.learned.settled import asked, asking
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line

PLACES: Final = {"set_zone": "zone_id", "set_project": "project_id"}
RIGHT: Final = re.compile(r"\b(?:no|nope|not|wait|actually|sorry|rather|instead|i mean)\b")


def of_two_places(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Under Health, no sorry, under Home": the last one is meant."""
    if not any(act.tool in PLACES for act in found.acts):
        return found
    acts = tuple(placed(act, line, scene) for act in found.acts)
    return replace(found, acts=acts)


def placed(act: Act, line: Line, scene: Scene) -> Act:
    if act.tool not in PLACES:
        return act
    zones = scene.facts.zones
    known = dict(zones) if act.tool == "set_zone" else {one: one for one in scene.facts.projects}
    said = sorted(
        (at.start(), name)
        for name in known
        for at in re.finditer(rf"\b{re.escape(name.lower())}\b", line.low)
    )
    if len(said) < 2 or not RIGHT.search(line.low[said[0][0] : said[-1][0]]):
        return act
    return Act(act.tool, act.arguments | {PLACES[act.tool]: known[said[-1][1]]})


DENIED: Final = re.compile(
    r"\b(?:not|isnt|aint|arent|no longer|never) (?:(?:that|so|really|all that|as|very|actually|at"
    r" all|an?y? ?more) )*(?:urgent|high|medium|low)\b"
)
"""The level that is taken away ("ain't that urgent")."""


def of_level(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Drop them to medium" is medium, whatever dropping means elsewhere."""
    plain = DENIED.sub("", line.low)
    words = {LEVELS[one] for one in re.findall(r"\b(?:urgent|high|medium|low)\b", plain)}
    if len(words) != 1 or len(found.acts) != 1 or found.acts[0].tool != "set_priority":
        return found
    if re.search(r"\b(?:not|isnt|aint|arent|less|no longer)\b", plain):
        return found
    act = found.acts[0]
    return replace(found, acts=(Act(act.tool, act.arguments | {"priority": words.pop()}),))


YES: Final = re.compile(r"(?:yes|yep|yeah|yup|sure|ok|okay|go ahead|fine|please do)\b")


def of_proposals(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Yes, bin the laundry": the proposal to delete it is accepted, and no other made."""
    waiting = scene.facts.proposals
    gone = [act for act in found.acts if act.tool == "delete_tasks"]
    if not gone or len(waiting) != 1 or not YES.match(line.low):
        return found
    proposal_id, summary = waiting[0]
    tasks = scene.known(tuple(ids_of(tuple(gone))))
    if not all(task.title in summary for task in tasks):
        return found
    yes = decision(proposal_id, accept=True)
    rest = tuple(act for act in found.acts if act.tool not in ("delete_tasks", "decide_proposal"))
    return replace(found, acts=(yes, *rest))


ORDERED: Final = re.compile(
    r" (?:and|then|also|,) (?:(?:and|then|please) )?(?:put|move|set|make|push|give|mark|add|start"
    r"|stick|pop|chuck|shove|have) (?:it|that|this)\b"
)


def of_long_names(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Rename the dishes to Wash up and put it tomorrow": a name with an order in it is asked."""
    named = [str(act.arguments["title"]) for act in found.acts if act.tool == "rename_task"]
    return asked(found, scene) if any(map(ORDERED.search, named)) else found


BESIDE: Final = 0.1
"""What only looks, and is less likely than this, is no second wish beside a change."""


ASKING: Final = re.compile(
    r"\?|\b(?:tell|show|what|whats|when|whens|which|how|hows|details?|look|see|read|steps?|about|is"
    r"|remind)\b"
)


def of_looks_beside(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "It's work stuff, pop it in the Work zone" lists nothing."""
    changes = tuple(act for act in found.acts if act.tool not in LOOKS)
    if not changes or len(changes) == len(found.acts):
        return found
    if {act.tool for act in found.acts if act.tool in LOOKS} == {"get_task"}:
        return found if ASKING.search(line.message.lower()) else replace(found, acts=changes)
    if said.tool == SEVERAL:
        return found
    kept = tuple(act for act in found.acts if act.tool not in LOOKS or said.of(act.tool) >= BESIDE)
    return replace(found, acts=kept) if said.of(SEVERAL) < BESIDE else found


def of_two_lengths(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Five minutes? In reality it takes thirty": which one, unless the words put it right."""
    lengths = list(dict.fromkeys(one.minutes for one in lengths_in(line)))
    if [act.tool for act in found.acts] != ["set_estimate"] or len(lengths) != 2:
        return found
    act = found.acts[0]
    if act.arguments["minutes"] == lengths[1]:
        return found
    acts = tuple((Act(act.tool, act.arguments | {"minutes": one}),) for one in lengths[::-1])
    options = (*(f"{one} minutes" for one in lengths[::-1]), LEAVE)
    question = offering("How long shall I note?", options, (*acts, ())).question
    return asking(found, question)
