"""Tasks that wait: for another task, or for somebody outside."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, on_named
from agents.offline.talk.entity.match import fits
from agents.offline.talk.entity.named import Named
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.intents.finish import ASKS
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import line_of
from agents.offline.talk.when import whole_when


def block_acts(tasks: tuple[KnownTask, ...], by: tuple[str, ...]) -> Acts:
    return tuple(
        Act(
            "block_task",
            {"task_id": task.task_id, "blocked_by": [one for one in by if one != task.task_id]},
        )
        for task in tasks
    )


def block(found: Found) -> Outcome | None:
    """Who or what it waits for is a task of the user's, or somebody outside."""
    ref = found.part("ref")
    named = refer(ref, found.scene) if ref.low else refer(line_of("it"), found.scene)
    by = blockers(found)
    until = found.part("by")
    if ASKS.match(ref.low):
        return None
    if named.certainty == "none" or (until.low and whole_when(until, found.scene.facts)):
        return None
    return on_named(named, found.scene, lambda tasks: block_acts(tasks, by))


def blockers(found: Found) -> tuple[str, ...]:
    by = found.part("by")
    if not by.low:
        return ()
    named = refer(by, found.scene)
    finished = found.said("whom") in ("until", "till") or STATE.search(found.line.low)
    if named.certainty != "sure" or (
        found.said("whom") and not finished and not _whole(by.low, named)
    ):
        return ()
    return named.ids


def _whole(low: str, named: Named) -> bool:
    """ "Waiting for Bob" is about Bob, not about the task to write to him."""
    if low.startswith(("the ", "my ", "that ")):
        return True
    return all(fit.whole for fit in fits(words_of(low), named.tasks))


STATE: Final = re.compile(
    r" (?:is|are|s|has been|gets) (?:done|finished|ready|complete|completed)$"
)


def block_by_known(found: Found) -> Outcome | None:
    """ "Can't do X until Y is done", only where X is known."""
    named = refer(found.part("ref"), found.scene)
    if named.certainty == "none":
        return None
    if named.certainty != "sure":
        return asked(named, found.scene, lambda tasks: block_acts(tasks, blockers(found)))
    return on_named(named, found.scene, lambda tasks: block_acts(tasks, blockers(found)))


def unblock(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene) if ref.low else refer(line_of("it"), found.scene)
    return on_named(
        named,
        found.scene,
        lambda tasks: tuple(Act("unblock_task", {"task_id": task.task_id}) for task in tasks),
    )


WAIT: Final = r"(?:(?:im|i am|we are|still|currently|now|just) )*(?:waiting|wait|hanging)"
FREE: Final = (
    r"(?:unblocked|free to go|no longer (?:blocked|waiting)|not (?:blocked|waiting)(?:"
    r" anymore| any more)?|free again|unstuck)"
)
WAITING_RULES: Final = rules(
    (r"(?P<ref>.+?) (?:is|are|goes|is now|are now) on hold(?: now| for now)?", block),
    (
        rf"(?P<ref>.+?) (?:(?:is|are|s|now|finally|isnt|arent|again) )*{FREE}(?: (?:now"
        rf"|again|anymore))*",
        unblock,
    ),
    (r"(?:unblock|un-block|release|free up) (?P<ref>.+?)(?: again| now)?", unblock),
    (r"(?P<ref>.+?) (?:isnt|arent|is not) (?:blocked|waiting)(?: .*)?", unblock),
    (
        rf"{WAIT} (?P<whom>for|on) (?P<by>.+?) (?:on|with|about|regarding|for|before i can"
        rf" (?:do|start|finish|continue(?: with)?)|to (?:do|start|finish|continue(?:"
        rf" with)?)) (?P<ref>.+?)",
        block,
    ),
    (
        r"(?P<ref>.+?) (?:(?:is|are|has|now|s|needs|still|currently|must|has to|need)"
        r" )*(?:waiting|to wait|wait|waits|on hold|hold) (?P<whom>for|on|until|till)(?:"
        r" (?:its|the reply from|a reply from))? (?P<by>.+?)(?: (?:(?:is|are|to be|s)"
        r" )?(?:done|finished|ready|back|answer|reply|complete))?",
        block,
    ),
    (
        r"(?P<ref>.+?) (?:(?:is|are|now|s|been|got) )*(?:blocked|held up)(?: (?:by|on|behind"
        r"|until|because of|waiting for|till|due to) (?P<by>.+?)(?: (?:is|are|s) (?:done"
        r"|finished|ready|back))?)?(?: (?:now|right now|again))*",
        block,
    ),
    (
        r"(?:mark|set|put) (?P<ref>.+?) (?:as |to |on )?(?:blocked|waiting|hold|on hold)(?:"
        r" (?:by|for|on|until) (?P<by>.+?))?",
        block,
    ),
    (
        r"block (?P<ref>.+?)(?: (?:by|on|until|with|behind) (?P<by>.+?)(?: (?:(?:is|are)"
        r" )?(?:done|finished))?)?",
        block,
    ),
    (
        r"(?:i |we )?(?:cant|couldnt|wont|should not|shouldnt|unable to|not able to) (?:do"
        r"|start|finish|continue|work on|begin|go on with|move on with) (?P<ref>.+?)"
        r" (?:until|till|before|unless|without) (?P<by>.+?)(?: (?:(?:is|are|has been|have"
        r" been|s|gets) )+(?:done|finished|ready|complete|back|answered|replied))?",
        block_by_known,
    ),
    (
        r"(?P<ref>.+?) (?:comes|goes|has to come|must come|should come|depends) (?:after|on)"
        r" (?P<by>.+?)",
        block_by_known,
    ),
)
