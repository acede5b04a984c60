"""One task: found, shown, explained."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import asked, on_named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, acting
from agents.offline.talk.shapes import Act

ENDING: Final = re.compile(r"\s+(?:tasks?|things?|stuff|ones?|again|please)$", re.IGNORECASE)
ARTICLES: Final = re.compile(r"^(?:(?:the|my|a|an|any|some|that|this)\s+)+", re.IGNORECASE)


def find(found: Found) -> Outcome | None:
    ref = found.part("ref")
    words = (ref.quoted or ENDING.sub("", ARTICLES.sub("", ref.original))).strip(" ?.!,")
    return acting("find_tasks", words=words[:80], limit=5) if words else None


def where(found: Found) -> Outcome | None:
    """ "Where's X?" only where X is one of the tasks."""
    known = refer(found.part("ref"), found.scene, "all").certainty
    return find(found) if known != "none" else None


def explain(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene)
    if named.certainty == "which" and not found.scene.spoken:
        listed = found.scene.known(found.scene.memory.listed)
        tasks = listed or found.scene.open_tasks
        return (
            acting("explain_task", (tasks[0].task_id,), task_id=tasks[0].task_id) if tasks else None
        )
    if named.certainty == "none":
        return None
    return on_named(
        named, found.scene, lambda tasks: (Act("explain_task", {"task_id": tasks[-1].task_id}),)
    )


def why_it(found: Found) -> Outcome | None:
    """ "Why?" of the task spoken of, else of the first one shown."""
    scene = found.scene
    tasks = scene.known(scene.spoken) or scene.known(scene.memory.listed)
    return acting("explain_task", (tasks[0].task_id,), task_id=tasks[0].task_id) if tasks else None


def get(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene, "all")
    if named.certainty == "none" or named.is_set:
        return None
    if named.certainty != "sure":
        return asked(
            named, found.scene, lambda tasks: (Act("get_task", {"task_id": tasks[-1].task_id}),)
        )
    return on_named(
        named, found.scene, lambda tasks: (Act("get_task", {"task_id": tasks[0].task_id}),)
    )


def get_known(found: Found) -> Outcome | None:
    """Only where a task is named for sure."""
    return get(found) if refer(found.part("ref"), found.scene).one else None


def get_second(found: Found) -> Outcome | None:
    named = refer(found.part("ref2"), found.scene, "all")
    if named.one is None:
        return None
    return acting("get_task", named.ids, task_id=named.ids[0])
