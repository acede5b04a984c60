"""A day alone, after what keeps somebody from a task: "can't today, tomorrow is better"."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import confirming
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.move import moved_to
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.text.line import Line, line_of
from agents.offline.talk.when import whole_when
from agents.offline.talk.wording.orders import order_in_words


def day_asked(line: Line, scene: Scene) -> Outcome | None:
    """ "Not doing the dishes tonight. Tomorrow": whether they go there is asked."""
    when = whole_when(line, scene.facts)
    if when is None or not scene.spoken:
        return None
    named = refer(line_of("them" if len(scene.spoken) > 1 else "it"), scene)
    if named.certainty != "sure" or any(task.is_done for task in named.tasks):
        return None
    acts = moved_to(named.tasks, when, scene.facts)
    return confirming(f"Shall I {order_in_words(acts, scene.facts)}?", acts, named.ids)


ONLY: Final = re.compile(
    r"(?:(?:so|but|maybe|then|rather|better|lets say|it will be|make it|make that|make"
    r" them|its|both|all"
    r"|them|it|how about|lets do|lets make it|i will do (?:it|them|that)|do (?:it|them|that)) )*"
    r"(?P<when>.+?)"
    r"(?: (?:is|would be|works|suits|fits)(?: me)?(?: much| a bit)? (?:better|best|fine"
    r"|easier|good)"
    r"| instead| rather| it is| please| works| for me| for (?:it|them|both))*"
)
CLEAR: Final = re.compile(
    r"\b(?:better|best|fine|easier|instead|rather|it is|works|make|do|its|lets|say|both|please)\b"
)


def day_only(line: Line, scene: Scene, *, sure: bool = False) -> Outcome | None:
    """The tasks spoken of go to the day that a clause is."""
    found = ONLY.fullmatch(line.low)
    clear = sure or CLEAR.search(line.low)
    if found is None or not scene.spoken or not clear:
        return None
    when = whole_when(line.part(*found.span("when")), scene.facts)
    named = refer(line_of("them" if len(scene.spoken) > 1 else "it"), scene)
    if when is None or named.certainty != "sure" or any(task.is_done for task in named.tasks):
        return None
    return Outcome(acts=moved_to(named.tasks, when, scene.facts), about=named.ids)
