"""Everything at once is asked first, in one question for all."""

from __future__ import annotations

from agents.offline.talk.asking import Make, confirming, titles
from agents.offline.talk.entity.named import Named
from agents.offline.talk.entity.refer import all_open
from agents.offline.talk.entity.sets import EXCEPT, set_of
from agents.offline.talk.intents.firm import certain
from agents.offline.talk.scene import Outcome, Scene

MOST_NAMED = 3


def every_one(named: Named, low: str, scene: Scene) -> Named | None:
    """All open tasks, or all but some, where "everything" was said with no day or place."""
    if (every := all_open(named, scene)) is not named:
        return every
    less = EXCEPT.fullmatch(low)
    base = set_of(less["set"], scene) if less is not None else None
    is_all = base is not None and all_open(base, scene) is not base
    return named if is_all and named.certainty == "sure" and named.tasks else None


def all_asked(text: str, every: Named, scene: Scene, make: Make) -> Outcome:
    """`text` has a place for the tasks."""
    count = len(every.tasks)
    is_all = count == len(scene.open_tasks)
    many = f"all {count} open tasks" if is_all else f"{count} tasks and leave the rest"
    told = titles(every.tasks) if count <= MOST_NAMED else many
    return certain(confirming(text.format(told), make(every.tasks), every.ids[:MOST_NAMED]))
