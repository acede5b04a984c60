"""A clause that no rule reads as a whole, read piece by piece between its commas and joints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from agents.offline.talk.asides import given_way, not_eased
from agents.offline.talk.entity.mention import mention
from agents.offline.talk.intents.details import details, edits
from agents.offline.talk.moods import DOINGS, is_condition, is_story, is_telling, stance_of
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line, trimmed
from agents.offline.talk.trims import polite
from agents.offline.talk.when import length_of

Make = Callable[[Line, Scene], Outcome | None]
MARKED: Final = frozenset([",", "-", "(", ")", ":"])
JOINED: Final = MARKED | {"and", "but", "so", "then", "while", "because", "also", "plus", "since"}
HALF: Final = ["a", "half"]
"""Of "an hour and a half"."""
REMARKED: Final = frozenset(["and", "but"])
"""At these a mere remark may stand beside one wish."""
MOST: Final = 5
DAY_ALONE: Final = re.compile(
    r"(?:on |by |for |due |this |next )*(?:today|tomorrow|tonight|week|weekend|(?:mon"
    r"|tues|wednes|thurs|fri|satur"
    r"|sun)day)"
)
REASON: Final = re.compile(r"^(?:because|since|as|while|when|if|unless|or)\b")
DENIED: Final = re.compile(r"\b(?:not|dont|never|no|isnt|arent|cant|wont|didnt|except|instead)\b")


def in_pieces(line: Line, scene: Scene, make: Make) -> Outcome | None:
    """What two or more pieces come to, where each does something or says nothing to act on."""
    for joints, least in ((MARKED, 2), (JOINED, 2), (REMARKED, 1)):
        cut = list(pieces(line, joints))
        if not 2 <= len(cut) <= MOST + 1:
            continue
        found = read_pieces(cut, scene, make)
        if found is not None and len(found) >= least:
            return together(found)
    return None


def pieces(line: Line, joints: frozenset[str]) -> Iterator[Line]:
    at = [
        place
        for place, token in enumerate(line.tokens)
        if token.low in joints and [one.low for one in line.tokens[place + 1 : place + 3]] != HALF
    ]
    for start, end in pairwise([-1, *at, len(line.tokens)]):
        part = trimmed(line.message, line.tokens[start + 1 : end])
        if part.tokens:
            yield part


def read_pieces(cut: Sequence[Line], scene: Scene, make: Make) -> list[Outcome] | None:
    """What each piece that does something comes to; None where one of them is not clear."""
    found: list[Outcome] = []
    for part in cut:
        line = polite(part)[0]
        if not line.tokens:
            continue
        more = of_spoken(line, found, scene)
        outcome = more or (make(line, scene) if plain(line) and not bare_length(line) else None)
        if outcome is not None and not outcome.acts and harmless(line, scene):
            outcome = None
        if outcome is not None and (outcome.question is not None or not outcome.acts):
            return None
        if outcome is None and not harmless(line, scene):
            return None
        if outcome is not None:
            found.append(outcome)
            scene = scene.speaking_of(outcome.about)
        elif (named := mention(line.low.split(), scene)) is not None:
            scene = scene.speaking_of((named[0].task_id,))
    return found


EDITS: Final = frozenset(
    ["set_priority", "set_estimate", "move_task", "set_zone", "set_project", "rename_task"]
)


def of_spoken(line: Line, found: Sequence[Outcome], scene: Scene) -> Outcome | None:
    """ "Put the laundry in Home, low priority, for Saturday": more of the task just changed."""
    tasks = scene.known(scene.spoken)
    if not found or len(tasks) != 1 or any(act.tool not in EDITS for act in found[-1].acts):
        return None
    told = details(line, scene.facts)
    if told is None:
        return None
    return Outcome(acts=edits(tasks[0], told, scene.facts), about=(tasks[0].task_id,))


def bare_length(line: Line) -> bool:
    """ "15 min" or "tomorrow" between commas is a detail, and no wish of its own."""
    return length_of(line.low) is not None or DAY_ALONE.fullmatch(line.low) is not None


def plain(line: Line) -> bool:
    told = is_telling(line.low) or is_story(line.low) or is_condition(line.low)
    return not told and stance_of(line).mood == "plain"


IDIOM: Final = re.compile(
    r"(?:you (?:wont|will not|would not|wouldnt) believe|believe it or not|i cant"
    r" believe|cant believe|not gonna lie"
    r"|no joke|no kidding|guess what|long story short|to be honest)\b"
)


def harmless(line: Line, scene: Scene) -> bool:
    """A remark that names no task and denies nothing."""
    if IDIOM.match(line.low):
        return True
    return (
        (mention(line.low.split(), scene) is None or DOINGS.search(line.low) is not None)
        and not DENIED.search(line.low)
        and not REASON.match(line.low)
        and (not DETAIL.search(line.low) or SPENT.match(line.low) is not None)
    )


SPENT: Final = re.compile(
    r"(?:(?:it|that|they|this|which) )?(?:took|lost|spent|cost|wasted|i lost|i spent|i wasted)\b"
    r"|(?:he|she|hes|shes|they|theyre|my \w+|its (?:his|her|their|my))\b"
)


DETAIL: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|ten|urgent|high|low priority|medium|steps?"
    r"|minutes|hours|deadline|due"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|weekend|next week)\b"
)
"""What is not passed over: it would change what is done."""


def together(found: Sequence[Outcome]) -> Outcome:
    acts = tuple(act for one in given_way(not_eased(found)) for act in one.acts)
    about = tuple(dict.fromkeys(task_id for one in found for task_id in one.about))
    say = next((one.say for one in not_eased(found) if one.say), "")
    aside = "" if any(not one.aside for one in found) else found[0].aside
    return replace(found[0], aside=aside, acts=acts, about=about, say=say)
