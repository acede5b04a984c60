"""What the rules made of a message, beside what its words were learned to speak for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.grammar.lexicon.function_words import FUNCTION_WORDS
from agents.offline.talk.asking import Acts
from agents.offline.talk.learned.adding import added, checked, newly, quoted
from agents.offline.talk.learned.agreeing import agreed, ids_of
from agents.offline.talk.learned.doubts.all import doubted
from agents.offline.talk.learned.doubts.days import of_two_days_of_one
from agents.offline.talk.learned.doubts.follow import of_chosen, of_day_meant, of_place
from agents.offline.talk.learned.doubts.sessions import time_left
from agents.offline.talk.learned.doubts.steps import SMALLER, of_one_step
from agents.offline.talk.learned.hearing import Heard, heard, plain
from agents.offline.talk.learned.making import made
from agents.offline.talk.learned.model import NONE, SEVERAL
from agents.offline.talk.learned.settled import asked, doing, unclear
from agents.offline.talk.learned.several import each_heard
from agents.offline.talk.learned.sound import ADD, sound
from agents.offline.talk.learned.unread import unread
from agents.offline.talk.moods import OTHERS, is_condition, is_story, is_telling
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask, Understanding
from agents.offline.talk.text.line import Line

CLEAR: Final = 0.75
"""So likely, nothing else is done beside it, and a change is made where a rule only looks."""


UNLIKELY: Final = 0.08
"""What is less likely than this is not done, or asked about first."""


FEW, CLEAREST = 4, 0.97
"""Tokens of a short message, and how likely its intent must be to go before a rule's."""


OF_ONES_OWN: Final = 0.8
"""So likely, what sounds like a story is a wish."""


SAID: Final = 0.9
"""So likely, something is done where the rules only say a word."""


LONGEST: Final = 60


CODE: Final = re.compile(r"[;{}\[\]<>=|\\]|--|://")
"""Signs of what is no sentence, and was not learned from."""


PEOPLE: Final = re.compile(rf"(?!the ){OTHERS.pattern}")
"""What others say or do is no wish."""


def judged(
    found: Understanding, line: Line, scene: Scene, *, guessed: bool, doubtful: bool = False
) -> Understanding:
    """`guessed`: no rule read any of it; `doubtful`: one did, and asks whether it is so."""
    if not line.tokens or len(line.tokens) > LONGEST or CODE.search(line.message):
        return found
    if (left := time_left(found, line, scene)) is not None:
        return left
    said = heard(line, scene)
    if line.quotes:
        found = of_one_step(of_new_name(found, said, line, scene), said, line, scene)
        return sound(quoted(found, line, scene), line, scene)
    for leaning in (of_chosen, of_day_meant, of_place):
        found = leaning(found, said, line, scene)
    is_open = bool(found.acts) or guessed or found.question is not None
    new = newly(found, said, line, scene, guessed=guessed) if is_open else None
    if new is not None:
        return sound(of_two_days_of_one(new, said, line, scene), line, scene)
    both = each_heard(found, said, line, scene)
    found = both or decided(found, said, line, scene, guessed=guessed, doubtful=doubtful)
    found = doubted(found, said, line, scene)
    return sound(checked(found, line, scene), line, scene)


def of_new_name(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """ "Change “Call mum” to “Ring Mam”", which is no new task."""
    if said.tool != "rename_task" or not said.is_sure:
        return found
    acts = made(said.intent, said.shown, line, scene)
    return doing(found, acts) if acts else found


def decided(
    found: Understanding,
    said: Heard,
    line: Line,
    scene: Scene,
    *,
    guessed: bool,
    doubtful: bool,
) -> Understanding:
    if is_telling(line.low) or is_condition(line.low) or PEOPLE.match(line.low):
        return found
    if is_story(line.low) and said.tool not in LOOKS and said.chance < OF_ONES_OWN:
        return found
    if not found.acts:
        is_likely = bool(found.say) and said.chance >= SAID and said.tool != ADD
        is_open = guessed or found.question is not None or is_likely
        is_open = is_open and (not doubtful or said.tool in LOOKS)
        return unread(found, said, line, scene) if is_open else found
    tools = {plain(act) for act in found.acts}
    if said.tool == SEVERAL or tools == {"choose_ritual"}:
        return found
    if said.tool in tools or tools | {said.tool} == SMALLER:
        return agreeing(found, said, line, scene)
    return another(found, said, line, scene)


def agreeing(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """Without what stands beside the one thing that is clearly meant of the same task, and with
    all it needs."""
    own = SMALLER if said.tool in SMALLER else {said.tool}
    meant = tuple(act for act in found.acts if plain(act) in own)
    others = tuple(act for act in found.acts if plain(act) not in own)
    if others and said.chance >= CLEAR and all(said.of(plain(act)) < UNLIKELY for act in others):
        if any(is_apart(act, meant, line) for act in others):
            return found
        found = replace(found, acts=meant)
        others = ()
    if others:
        return found
    learned = made(said.intent, said.shown, line, scene) if said.is_sure else ()
    return replace(found, acts=agreed(found.acts, learned, said))


ORDERED: Final = re.compile(r"\b(?:remind me|add|new task|note|(?:put|write|jot) down)\b")


def is_apart(act: Act, meant: Acts, line: Line) -> bool:
    """Whether it can not be a second reading of what is meant: it is on another task, or a new one
    in so many words."""
    on = ids_of((act,))
    if act.tool == ADD and ORDERED.search(line.low) and meant[0].tool in LOOKS:
        return True
    is_decided = act.tool == "delete_tasks" and meant[0].tool == "decide_proposal"
    return act.tool not in LOOSE and not is_decided and not (on and on <= ids_of(meant))


LOOSE: Final = frozenset([ADD, "what_now", "undo_last", "suggest_ritual"])
"""What words in passing sound like."""


SPOKEN: Final = {
    "unblock_task": re.compile(r"\bunblock"),
    "reopen_task": re.compile(r"\breopen"),
    "rename_task": re.compile(r"\brenam"),
    "undo_last": re.compile(r"\bundo\b"),
    "find_tasks": re.compile(
        r"^(?:(?:please|can you|could you) )?(?:find|search|look (?:for|up))\b"
    ),
}
"""Words that name what is wished: no other wish goes before it."""


def another(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """Where the words speak for another thing than the rules did."""
    if any(act.tool in SPOKEN and SPOKEN[act.tool].search(line.low) for act in found.acts):
        return found
    chance = max(said.of(plain(act)) for act in found.acts)
    looks = all(act.tool in LOOKS for act in found.acts)
    if said.is_sure and clearer(said, chance, line):
        if is_called(found.acts, line, scene) and said.tool == ADD:
            return found
        if said.tool == ADD and (new := added(found, said, line, scene)) is not None:
            return new
        acts = made(said.intent, said.shown, line, scene)
        if acts:
            return doing(found, acts)
    if chance >= UNLIKELY or len(line.tokens) <= FEW or is_called(found.acts, line, scene):
        return found
    if looks:
        is_idle = said.tool == NONE and said.chance >= CLEAR
        return unclear(found, line) if is_idle else found
    return asked(found, scene)


def is_called(acts: Acts, line: Line, scene: Scene) -> bool:
    """Whether the message holds a whole title, or two words of one beside its verb: words in it
    say nothing of what is wished."""
    tasks = scene.known(tuple(str(act.arguments.get("task_id")) for act in acts))
    return any(
        " " in task.title and (task.title.lower() in line.low or names(task, line))
        for task in tasks
    )


def names(task: KnownTask, line: Line) -> bool:
    own = [word for word in task.title.lower().split()[1:] if word not in FUNCTION_WORDS]
    return len(own) > 1 and set(own) <= set(line.low.split())


def clearer(said: Heard, chance: float, line: Line) -> bool:
    """Of few words a rule knows more."""
    if len(line.tokens) <= FEW:
        return said.chance >= CLEAREST
    return said.chance >= CLEAR or chance < UNLIKELY
