"""Deleting: only on explicit words, and always as a proposal."""

from __future__ import annotations

from typing import Final

from agents.offline.talk.asking import (
    LEAVE,
    Acts,
    asked,
    confirming,
    on_named,
    pending,
    quote,
    titles,
)
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.sets import KIND
from agents.offline.talk.intents.every import all_asked, every_one
from agents.offline.talk.intents.firm import certain
from agents.offline.talk.intents.move import move_acts
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, KnownTask, Question
from agents.offline.talk.text.line import line_of


def delete_acts(tasks: tuple[KnownTask, ...]) -> Acts:
    return (Act("delete_tasks", {"task_ids": [task.task_id for task in tasks]}),)


def delete(found: Found) -> Outcome | None:
    named = refer(found.part("ref"), found.scene)
    if (every := every_one(named, found.said("ref"), found.scene)) is not None:
        return all_asked("Shall I propose to delete {}?", every, found.scene, delete_acts)
    if named.certainty == "none":
        before = refer(found.part("ref"), found.scene, "done")
        if before.certainty == "sure" and before.tasks:
            return on_named(before, found.scene, delete_acts)
    if KIND.fullmatch(found.said("ref")) and named.certainty == "sure":
        text = f"Shall I propose to delete {titles(named.tasks)}?"
        return confirming(text, delete_acts(named.tasks), named.ids)
    return on_named(named, found.scene, delete_acts)


def let_go(found: Found) -> Outcome | None:
    """ "Drop it", "cancel X", "give up on X" may mean less than deleting: asked."""
    named = refer(found.part("ref"), found.scene)
    if (every := every_one(named, found.said("ref"), found.scene)) is not None:
        count = f"all {len(every.tasks)} open tasks"
        return certain(fate(count, every.tasks, ("Delete them", "Take their dates off", LEAVE)))
    if (task := named.one) is None:
        return asked(named, found.scene, delete_acts) if named.certainty != "none" else None
    return certain(fate(quote(task.title), (task,), ("Delete it", "Take its date off", LEAVE)))


def fate(told: str, tasks: tuple[KnownTask, ...], options: tuple[str, ...]) -> Outcome:
    ids = tuple(task.task_id for task in tasks)
    choices = (delete_acts(tasks), move_acts(tasks, None), ())
    text = f"What shall happen to {told}?"
    return Outcome(question=Question(text, options, pending(options, choices, ids)), about=ids)


def delete_known(found: Found) -> Outcome | None:
    return delete(found) if refer(found.part("ref"), found.scene).one else None


def delete_spoken(found: Found) -> Outcome | None:
    """ "Delete", of the one task that was just spoken of."""
    task = refer(line_of("it"), found.scene).one if found.scene.spoken else None
    return Outcome(acts=delete_acts((task,)), about=(task.task_id,)) if task else None


FROM: Final = r"(?: (?:from|off) (?:my |the |this )?(?:list|tasks|plate))?"
OFF_LIST_RULES: Final = rules(
    (
        r"(?:get|take|cross|knock|move) (?P<ref>.+?) off (?:my |the )(?:list|plate)",
        let_go,
    ),
)
REMOVE_RULES: Final = rules(
    (r"(?:delete|remove|erase|bin|trash|scrap|discard)(?: (?:now|completely))*", delete_spoken),
    (
        r"(?:i |we )?(?:wont|dont|do not|no longer|will not|cant)(?: (?:really|actually"
        r"|even))* (?:need|want|have|be doing|do|use|care about|going to need)(?: to do)?"
        r" (?P<ref>.+?)(?: (?:after all|anymore|any more|at all|now|any longer))*(?: (?:,|\."
        r"|so|-|and|:))* (?:please |just |you can )*(?:delete|remove|bin|trash|scrap|get rid"
        r" of|take off|erase|throw out|toss)(?: (?:it|that|them|this|off))?(?: please)?",
        delete_known,
    ),
    (
        r"(?:delete|remove|erase|trash|bin|scrap|discard|get rid of|getting rid of|deleting"
        r"|removing|throw away|throw out|chuck out|wipe|purge|take) (?P<ref>.+?)(?: off"
        r" (?:my |the )list)",
        delete,
    ),
    (
        rf"(?:delete|remove|erase|trash|bin|scrap|discard|get rid of|getting rid of|deleting"
        rf"|removing|throw away|throw out|chuck out|wipe|purge) (?P<ref>.+?){FROM}(?: for"
        rf" good| completely| entirely)?",
        delete,
    ),
    (
        r"(?:throw|chuck|toss|kick) (?P<ref>.+?) (?:out|away|off)(?: (?:please|for good))*",
        lambda found: delete(found) if refer(found.part("ref"), found.scene).one else None,
    ),
    (
        rf"(?:(?:i|im) )?(?:drop|cancel|abandon|forget|forget about|skip|ditch|kill|give up on"
        rf"|giving up on|let go of|dont need|no longer need|clear|stop|nix) (?P<ref>.+?){FROM}(?:"
        rf" anymore| any more| for today| today)?",
        let_go,
    ),
    (
        r"(?P<ref>.+?) (?:is|are|s) (?:no longer|not) (?:needed|necessary|relevant)(?:"
        r" anymore| any more)?",
        let_go,
    ),
    (
        r"(?:i )?(?:dont|no longer) (?:need|have|want) (?:to do )?(?P<ref>.+?)(?: anymore|"
        r" any more)",
        let_go,
    ),
)
