"""Priority, estimate, title, zone, project, and starting on a task."""

from __future__ import annotations

import re
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
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.intents.adding import adding_at
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, saying
from agents.offline.talk.shapes import Act, KnownTask, Question
from agents.offline.talk.when import length_of, spans_of_when

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
    if ref.low.endswith((" and", " ,", " but")):
        return None
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


LATER: Final = re.compile(r"\b(?:another|more|extra|longer)\b.*\b(?:day|week|month)s?\b")


def estimate(found: Found) -> Outcome | None:
    minutes = length_of(found.said("length"))
    if minutes is None or LATER.search(found.said("length")):
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty in ("none", "near"):
        return None

    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(
            Act("set_estimate", {"task_id": task.task_id, "minutes": minutes}) for task in tasks
        )

    return on_named(named, found.scene, acts)


def priority_known(found: Found) -> Outcome | None:
    """ "Taxes: top priority", only where the taxes are a task."""
    named = refer(found.part("ref"), found.scene)
    return priority(found) if named.certainty == "sure" and named.tasks else None


def unimportant(found: Found) -> Outcome | None:
    """ "The dishes aren't important" names no level: whether it is to be low is asked."""
    named = refer(found.part("ref"), found.scene)
    if (task := named.one) is None or task.priority == "low":
        return None
    acts = priority_acts((task,), "low")
    return confirming(f"Shall I set {quote(task.title)} to low priority?", acts, named.ids)


def matters(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    level = LEVELS[found.said("level")] if found.said("level") else "high"
    return on_named(named, found.scene, lambda tasks: priority_acts(tasks, level))


def place_known(found: Found) -> Outcome | None:
    """ "The slides are for the Website project", only where both are known."""
    name = found.said("place").removeprefix("the ").removeprefix("my ")
    facts = found.scene.facts
    known = {one.lower() for one in (*facts.projects, *facts.zones)}
    named = refer(found.part("ref"), found.scene)
    if name not in known or named.certainty != "sure" or not named.tasks or named.is_set:
        return None
    return place(found)


def priority_of(found: Found) -> Outcome | None:
    """ "Make mum a priority" is high, "the top priority" urgent."""
    named = refer(found.part("ref"), found.scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    top = re.search(r"\b(?:top|absolute|number one)\b", found.line.low)
    acts = priority_acts(named.tasks, "urgent" if top else "high")
    return Outcome(acts=acts, about=named.ids)


def rename_added(found: Found) -> Outcome | None:
    """ "Change that to buy oat milk", right after it was added."""
    scene, fresh = found.scene, found.part("title")
    added = any(act.tool == "add_task" for act in scene.memory.acts[-1:])
    tasks = scene.known(scene.spoken)
    if not added or len(tasks) != 1 or spans_of_when(fresh, scene.facts) or fresh.low in LEVELS:
        return None
    if length_of(fresh.low) or (len(fresh.tokens) < 2 and fresh.quoted is None):
        return None
    act = Act(
        "rename_task",
        {"task_id": tasks[0].task_id, "title": titled(fresh.quoted or fresh.original)},
    )
    return Outcome(acts=(act,), about=(tasks[0].task_id,))


def start_spoken(found: Found) -> Outcome | None:
    """ "Start the first one", right after a task was cut into steps."""
    scene = found.scene
    cut = any(act.tool in ("split_task", "smaller_step") for act in scene.memory.acts[-1:])
    tasks = scene.known(scene.spoken)
    if not cut or len(tasks) != 1:
        return None
    return Outcome(acts=start_acts(tasks), about=(tasks[0].task_id,))


def start_known(found: Found) -> Outcome | None:
    return start(found) if refer(found.part("ref"), found.scene).one else None


STARTING: Final = frozenset(
    map(
        stem,
        [
            "do",
            "work",
            "tackle",
            "start",
            "begin",
            "attack",
            "face",
            "take",
            "get",
            "dig",
            "go",
            "pick",
        ],
    )
)


def start_doing(found: Found) -> Outcome | None:
    """ "Doing the dishes right now", in the verb of the title or one that fits any."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    verb, first = stem(found.said("verb")), stem(title_of(task.title).words[0])
    return start(found) if verb in {first, *STARTING} else None


def estimate_of_it(found: Found) -> Outcome | None:
    """ "The passport's an hour, tops"."""
    return estimate(found) if "'s" in found.part("ref").original.replace("’", "'") else None


def rename_it(found: Found) -> Outcome | None:
    return rename(found) if refer(found.part("ref"), found.scene).one else None


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


def _placed(found: Found, tool: str, where: dict[str, str]) -> Outcome | None:
    def acts(tasks: tuple[KnownTask, ...]) -> Acts:
        return tuple(Act(tool, {"task_id": task.task_id, **where}) for task in tasks)

    named = refer(found.part("ref"), found.scene)
    if named.certainty == "none" and found.part("ref").quoted is not None:
        return adding_at(found.part("ref"), found.scene, dict(where))
    return on_named(named, found.scene, acts)


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
