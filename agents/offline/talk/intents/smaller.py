"""Splitting, smaller steps, and help for those who cannot start."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, on_named
from agents.offline.talk.entity.named import Named, sure
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.move import ask_day
from agents.offline.talk.intents.now import now_act
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import line_of

NUMBERS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
}


LEAST, MOST = 2, 20


KIND_STUCK: Final = "That happens to everyone; a tiny first step is enough."


KIND_MUCH: Final = "That is a lot to carry. One small thing is enough for now."


def named_or_it(found: Found) -> Named:
    ref = found.part("ref")
    return refer(ref, found.scene) if ref.low else refer(line_of("it"), found.scene)


def split_acts(tasks: tuple[KnownTask, ...], most: int | None = None) -> Acts:
    return tuple(Act("split_task", {"task_id": task.task_id, "max_steps": most}) for task in tasks)


def split(found: Found) -> Outcome | None:
    named = named_or_it(found)
    most = count_of(found.said("n"))
    if named.certainty == "none" and found.said("loose"):
        return None
    if named.one is not None and most is None and was_split(named.one, found):
        return Outcome(acts=smaller_acts(named.tasks), about=named.ids)
    return on_named(named, found.scene, lambda tasks: split_acts(tasks, most))


def count_of(said: str) -> int | None:
    number = NUMBERS.get(said) or (int(said) if said.isdigit() else 0)
    return max(LEAST, min(MOST, number)) if number else None


def smaller_acts(tasks: tuple[KnownTask, ...]) -> Acts:
    return (Act("smaller_step", {"task_id": tasks[-1].task_id}),)


def was_split(task: KnownTask, found: Found) -> bool:
    """By the message before."""
    return any(
        act.tool in ("split_task", "smaller_step") and act.arguments.get("task_id") == task.task_id
        for act in found.scene.memory.acts
    )


def split_known(found: Found) -> Outcome | None:
    """ "The bank call, in small steps", where the call is a task."""
    named = refer(found.part("ref"), found.scene)
    return split(found) if named.one is not None and not named.is_set else None


def split_counted(found: Found) -> Outcome | None:
    """ "Taxes step by step, four at most"."""
    return split_known(found) if STEPWISE.search(found.line.low) else None


STEPWISE: Final = re.compile(r"\b(?:steps?|step by step|pieces|chunks|bit by bit)\b")


def first_step(found: Found) -> Outcome | None:
    """Shown where there are steps, made where there are none."""
    task = refer(found.part("ref"), found.scene).one
    if task is None:
        return None
    if task.steps:
        return Outcome(acts=(Act("get_task", {"task_id": task.task_id}),), about=(task.task_id,))
    return Outcome(acts=split_acts((task,)), say=KIND_STUCK, about=(task.task_id,))


def just_split(found: Found) -> bool:
    return any(act.tool in ("split_task", "smaller_step") for act in found.scene.memory.acts[-1:])


def smaller(found: Found) -> Outcome | None:
    """The next step is cut again; a task without steps is split."""
    named = named_or_it(found)
    if (task := named.one) is None:
        return asked(named, found.scene, easier)
    return Outcome(acts=easier((task,), found), about=named.ids)


def easier(tasks: tuple[KnownTask, ...], found: Found | None = None) -> Acts:
    """Smaller where it has an open step (or was just split), split where it has none."""
    task = tasks[-1]
    if (found is not None and was_split(task, found)) or any(
        not step.is_completed for step in task.steps
    ):
        return smaller_acts(tasks)
    return split_acts((task,))


def stuck_known(found: Found) -> Outcome | None:
    return stuck(found) if refer(found.part("ref"), found.scene).one else None


def stuck(found: Found) -> Outcome | None:
    """A kind word and a first tiny step."""
    ref = found.part("ref")
    if not ref.low:
        return too_much(found)
    named = refer(ref, found.scene)
    if named.certainty == "none" or (named.certainty == "which" and named.text == "all"):
        return too_much(found) if EVERYTHING.fullmatch(ref.low) else None
    if named.certainty == "sure" and NOT_TODAY.search(found.line.low):
        return ask_day(named.tasks, found.scene.facts)
    if named.certainty == "sure" and len(named.tasks) > 1:
        named = sure(named.tasks[0])
    if (task := named.one) is None:
        return asked(named, found.scene, split_acts)
    return Outcome(acts=anew(task, found), say=KIND_STUCK, about=named.ids)


def anew(task: KnownTask, found: Found) -> Acts:
    """Cut anew, or smaller where that was just done."""
    return smaller_acts((task,)) if was_split(task, found) else split_acts((task,))


def stuck_on_it(found: Found) -> Outcome | None:
    """ "I can't start" of the task spoken of, if there is one."""
    named = refer(line_of("it"), found.scene)
    if (task := named.one) is None:
        return too_much(found)
    return Outcome(acts=anew(task, found), say=KIND_STUCK, about=named.ids)


def too_much(found: Found) -> Outcome | None:
    least = now_act(found.scene, None, 1, 1)
    return Outcome(acts=least.acts, say=KIND_MUCH, aside="mood")


NOT_TODAY: Final = re.compile(r"\b(?:do|get to|finish) .+ (?:today|tonight|this week)\b")


EVERYTHING: Final = re.compile(
    r"(?:(?:it|this|all|my|of|the|by|with) )*(?:it|this|everything|life|work|all|list"
    r"|things|stuff|tasks|to do list|task list|day|week|house|anything|today|workload"
    r"|too much|so much)"
)


COUNT: Final = rf"(?P<n>\d{{1,2}}|{'|'.join(NUMBERS)})"


AT_MOST: Final = r"(?: (?:at most|max|maximum|tops|or less|at the most|or fewer|please|for me))*"
