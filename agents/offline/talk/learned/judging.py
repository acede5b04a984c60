"""What the rules made of a message, beside what its words were learned to speak for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from agents.offline.talk.asking import Acts, confirming
from agents.offline.talk.guessing import UNSURE, keep
from agents.offline.talk.learned.agreeing import agreed, ids_of, same_titles, with_fields
from agents.offline.talk.learned.hearing import ALIKE, ENDS, Heard, heard
from agents.offline.talk.learned.making import made
from agents.offline.talk.learned.model import NONE, SEVERAL
from agents.offline.talk.learned.sound import ADD, sound, title_of
from agents.offline.talk.learned.tasks import is_over
from agents.offline.talk.learned.titles.finding import titles_in
from agents.offline.talk.moods import OTHERS, is_condition, is_story, is_telling
from agents.offline.talk.order import LOOKS
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, Understanding
from agents.offline.talk.text.line import Line
from agents.offline.talk.wording.orders import order_in_words

CLEAR: Final = 0.75
"""So likely, nothing else is done beside it, and a change is made where a rule only looks."""


UNLIKELY: Final = 0.08
"""What is less likely than this is not done, or asked about first."""


FEW, CLEAREST = 4, 0.93
"""Tokens of a short message, and how likely its intent must be to go before a rule's."""


OF_ONES_OWN: Final = 0.8
"""So likely, what sounds like a story is a wish."""


CLEAR_TITLE: Final = 30
"""So much better than the next reading, a title is taken without asking."""


SHORT: Final = 10
"""Tokens of a message that a rule which adds reads as well as can be."""


LONGEST: Final = 60


CODE: Final = re.compile(r"[;{}\[\]<>=|\\]|--|://")
"""Signs of what is no sentence, and was not learned from."""


PEOPLE: Final = re.compile(rf"(?!the ){OTHERS.pattern}")
"""What others say or do is no wish."""


SMALLER: Final = {"split_task", "smaller_step"}
"""Told apart by whether there are steps, more than by words."""


MOVES: Final = re.compile(
    r"\b(?:postpone|reschedule|push|move|shift|delay|snooze|bring forward|put off)\b"
)
"""Words for a task that is there already."""


MOVED: Final = re.compile(
    rf"^(?:(?:please|kindly|can you|could you|and|then) )*{MOVES.pattern}.*\bto\b|"
    r"\b(?:postpone|reschedule|snooze) (?:it )?(?:to|until|till)\b|^put .* instead$"
)


def plain(act: Act) -> str:
    return ALIKE.get(act.tool, act.tool)


def judged(
    found: Understanding, line: Line, scene: Scene, *, guessed: bool, doubtful: bool = False
) -> Understanding:
    """`guessed`: no rule read any of it; `doubtful`: one did, and asks whether it is so."""
    if not line.tokens or len(line.tokens) > LONGEST or line.quotes or CODE.search(line.message):
        return found
    said = heard(line, scene)
    new = newly(found, said, line, scene)
    if new is not None:
        return sound(new, line, scene)
    return sound(decided(found, said, line, scene, guessed=guessed, doubtful=doubtful), line, scene)


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
        is_open = guessed or found.question is not None
        is_open = is_open and (not doubtful or said.tool in LOOKS)
        return unread(found, said, line, scene) if is_open else found
    tools = {plain(act) for act in found.acts}
    if tools == {"move_task"} and sounds_over(said, line):
        return asked(found, scene)
    if said.tool == SEVERAL or tools == {"choose_ritual"}:
        return found
    if said.tool in tools or tools | {said.tool} == SMALLER:
        return agreeing(found, said, line, scene)
    return another(found, said, line, scene)


def sounds_over(said: Heard, line: Line) -> bool:
    """ "The email went out this morning" has a day, and moves nothing to it."""
    done, moved = said.of("complete_task"), said.of("move_task")
    return done >= moved and said.tool != "complete_task" and any(map(is_over, line.low.split()))


def agreeing(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """Without what stands beside the one thing that is clearly meant of the same task, and with
    all it needs."""
    own = SMALLER if said.tool in SMALLER else {said.tool}
    meant = tuple(act for act in found.acts if plain(act) in own)
    others = tuple(act for act in found.acts if plain(act) not in own)
    if others and said.chance >= CLEAR and all(said.of(plain(act)) < UNLIKELY for act in others):
        if any(is_apart(act, meant) for act in others):
            return found
        found = replace(found, acts=meant)
        others = ()
    if others:
        return found
    learned = made(said.intent, said.shown, line, scene) if said.is_sure else ()
    return replace(found, acts=agreed(found.acts, learned, said))


def is_apart(act: Act, meant: Acts) -> bool:
    """Whether it can not be a second reading of what is meant: it is on another task."""
    on = ids_of((act,))
    is_decided = act.tool == "delete_tasks" and meant[0].tool == "decide_proposal"
    return act.tool not in LOOSE and not is_decided and not (on and on <= ids_of(meant))


LOOSE: Final = frozenset([ADD, "what_now", "undo_last", "suggest_ritual"])
"""What words in passing sound like."""


def another(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """Where the words speak for another thing than the rules did."""
    chance = max(said.of(plain(act)) for act in found.acts)
    looks = all(act.tool in LOOKS for act in found.acts)
    if said.is_sure and clearer(said, chance, line):
        acts = made(said.intent, said.shown, line, scene)
        if acts:
            return doing(found, acts)
    if chance >= UNLIKELY or len(line.tokens) <= FEW or is_called(found.acts, line, scene):
        return found
    if looks:
        is_idle = said.tool == NONE and said.chance >= CLEAR
        question = keep(line.original, UNSURE).question
        return replace(found, acts=(), question=question, say="") if is_idle else found
    return asked(found, scene)


def is_called(acts: Acts, line: Line, scene: Scene) -> bool:
    """Whether the message holds a whole title: words in it say nothing of what is wished."""
    tasks = scene.known(tuple(str(act.arguments.get("task_id")) for act in acts))
    return any(" " in task.title and task.title.lower() in line.low for task in tasks)


def clearer(said: Heard, chance: float, line: Line) -> bool:
    """Of few words a rule knows more."""
    if len(line.tokens) <= FEW:
        return said.chance >= CLEAREST
    return said.chance >= CLEAR or chance < UNLIKELY


def newly(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding | None:
    """New tasks, where nothing else is likely: what two readings of their titles agree on is added,
    the learned one where it is clear, and else it is asked about."""
    offered = found.acts or yes_of(found)
    if said.tool != ADD or not said.is_sure or said.shown.tasks:
        return None
    if {plain(act) for act in offered} - {ADD} or (not found.acts and MOVES.search(line.low)):
        return None
    is_moved = MOVED.search(line.low) is not None
    if found.acts and len(line.tokens) <= SHORT and not is_moved:
        return None
    learned = titles_in(line, scene)
    if is_moved:
        question = keep(line.original, UNSURE).question if found.acts else found.question
        return replace(found, acts=(), question=question, say="")
    if not learned.acts:
        return None
    if same_titles(offered, learned.acts):
        return doing(found, with_fields(offered, learned.acts))
    if found.acts and any(LED.match(title_of(act)) for act in learned.acts):
        return None
    if learned.margin >= CLEAR_TITLE:
        return doing(found, learned.acts)
    return asked(replace(found, acts=learned.acts), scene)


LED: Final = re.compile(r"(?:remind me|forget|don'?t|add|put|note)\b")
"""A title that begins so has swallowed the words of the adding."""


def unread(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """What no rule reads, or what one only asks about, is done where it is likely enough."""
    if not said.is_sure:
        return found
    acts = made(said.intent, said.shown, line, scene)
    offered = confirmed(found, said)
    if offered is not None and (acts or said.tool not in ENDS):
        return doing(found, offered)
    return doing(found, acts) if acts else found


def confirmed(found: Understanding, said: Heard) -> Acts | None:
    """What a yes would do, where that is what is meant."""
    yes = yes_of(found)
    is_one = found.question is not None and found.question.pending.kind == "confirm"
    return yes if yes and is_one and {plain(act) for act in yes} == {said.tool} else None


def yes_of(found: Understanding) -> Acts:
    """What the first option of a question does."""
    if found.question is None or found.question.pending.kind not in ("confirm", "choice"):
        return ()
    choices = found.question.pending.choices
    return choices[0] if choices else ()


def doing(found: Understanding, acts: Acts) -> Understanding:
    return replace(found, acts=acts, question=None, say="", not_done=())


def asked(found: Understanding, scene: Scene) -> Understanding:
    """The same acts, once the user says so."""
    if all(act.tool in LOOKS for act in found.acts):
        return found
    text = order_in_words(found.acts, scene.facts)
    question = confirming(f"Shall I {text}?", found.acts).question
    return replace(found, acts=(), question=question, say="")
