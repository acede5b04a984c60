"""Tasks that wait: for another task, or for somebody outside."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import Acts, asked, on_named
from agents.offline.talk.entity.match import fits
from agents.offline.talk.entity.named import Named, sure
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.intents.finish import ASKS
from agents.offline.talk.intents.unsure import NOT_THAT_RULES
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
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


def needs_first(found: Found) -> Outcome | None:
    """ "The slides need the report first": both are tasks."""
    named, by = refer(found.part("ref"), found.scene), refer(found.part("by"), found.scene)
    if named.certainty != "sure" or by.certainty != "sure" or not named.tasks or not by.tasks:
        return None
    return on_named(named, found.scene, lambda tasks: block_acts(tasks, by.ids))


def goes_on(found: Found) -> Outcome | None:
    """ "It can go on", where it is known to wait; a task by its name in any case."""
    ref = found.part("ref")
    if ref.low and not PRONOUN.fullmatch(ref.low):
        return unblock(found) if refer(ref, found.scene).one else None
    return unblock(found) if waits(found.scene) else None


PRONOUN: Final = re.compile(r"(?:it|that|this|its|thats|them|they|the task|that one|this one)")


def waits(scene: Scene) -> tuple[str, ...]:
    """The task that was said to wait just now, or the only one that waits."""
    last = [act for act in scene.memory.acts[-1:] if act.tool == "block_task"]
    if last:
        return (str(last[0].arguments["task_id"]),)
    spoken = [task for task in scene.known(scene.spoken) if task.status == "blocked"]
    blocked = spoken or [task for task in scene.open_tasks if task.status == "blocked"]
    return (blocked[0].task_id,) if len(blocked) == 1 else ()


def unblock(found: Found) -> Outcome | None:
    ref = found.part("ref")
    named = refer(ref, found.scene) if ref.low else refer(line_of("it"), found.scene)
    if (not ref.low or PRONOUN.fullmatch(ref.low)) and (ids := waits(found.scene)):
        named = sure(*found.scene.known(ids))
    return on_named(
        named,
        found.scene,
        lambda tasks: tuple(Act("unblock_task", {"task_id": task.task_id}) for task in tasks),
    )


def last_blocked(scene: Scene) -> bool:
    return any(act.tool == "block_task" for act in scene.memory.acts[-1:])


UNTIL: Final = re.compile(r"\bstuck (?:until|till|by|behind|before)\b")


def stuck_task(found: Found) -> Outcome | None:
    """ "The passport is stuck, the office is closed": it waits."""
    if UNTIL.search(found.line.low):
        return None
    named = refer(found.part("ref"), found.scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    return on_named(named, found.scene, lambda tasks: block_acts(tasks, ()))


def has_to_wait(found: Found) -> Outcome | None:
    """ "The taxes have to wait, the accountant hasn't answered"; without a reason it may mean
    another day."""
    return stuck_task(found) if REASON.search(found.line.low) else None


REASON: Final = re.compile(
    r"(?:,|because|since|as) .*\b(?:hasnt|havent|isnt|arent|not|no|closed|missing|away"
    r"|sick|answer\w*|reply"
    r"|replied|waiting|until|still|gone|out|broken|late)\b"
)
WAIT: Final = r"(?:(?:im|i am|we are|still|currently|now|just) )*(?:waiting|wait|hanging)"
FREE: Final = (
    r"(?:unblocked|free to go|no longer (?:blocked|waiting|on hold|stuck)|off hold|not"
    r" (?:blocked|waiting|on hold)(?:"
    r" anymore| any more)?|free again|unstuck)"
)
WAITING_RULES: Final = rules(
    (
        r"(?P<ref>.+?) (?:(?:is|are|goes|go|now|still|currently|put) )*on hold(?: (?:now"
        r"|please|for now|again|,.*))*",
        stuck_task,
    ),
    (r"put (?:a |the )?hold on (?P<ref>.+?)(?: please| for now)*", block),
    (
        r"(?:blocked|on hold|waiting) (?::|,|-) (?P<ref>.+?)(?: (?:,|-|because|since|for"
        r"|until) .+)?",
        stuck_task,
    ),
    (
        r"(?:can )?(?:carry on|go on|go ahead|move ahead|move on|continue|proceed|lets go on"
        r"|back on track|green light|all clear)(?: (?:with (?:it|that)|now"
        r"|then))*",
        lambda found: unblock(found) if last_blocked(found.scene) else None,
    ),
    (
        r"(?P<ref>.+?) (?:isnt|arent|is not|are not|not) (?:on hold|blocked|waiting"
        r"|stuck)(?: (?:anymore|any more|now|any"
        r" longer))*",
        unblock,
    ),
    (
        r"(?P<ref>.+?) needs? (?:to have )?(?P<by>.+?) (?:first|to be (?:done|finished"
        r"|ready)(?: first| before)?"
        r"|done first|finished first|beforehand)",
        needs_first,
    ),
    (
        r"(?P<ref>.+?) (?:can|may|could)(?: (?:now|finally|again))* (?:go on|continue"
        r"|proceed|move on|move forward"
        r"|go ahead|resume|be continued|carry on|start)(?: (?:now|again|finally))*",
        goes_on,
    ),
    (
        r"(?:now |so |finally )*(?:i|we) can(?: (?:now|finally|again))* (?:go on|continue"
        r"|proceed|move on|resume"
        r"|carry on|get on|work)(?: (?:with|on))?(?: (?P<ref>.+?))?(?: (?:now|again|finally))*",
        goes_on,
    ),
    (
        r"(?P<ref>(?!i|im|we|were)[\w' -]+?) (?:(?:is|are|currently|now|still|kind of"
        r"|totally) )*stuck(?:"
        r" (?:right now|now|at the moment|again))*(?: (?:because|since|until|at|with|,) .+)?",
        stuck_task,
    ),
    (
        r"(?P<ref>.+?) (?:has|have|needs?|must|will have|is going to have|is|are) (?:to"
        r" )?wait(?:ing)?(?: (?:now"
        r"|for now|a bit|a while|still))*(?: (?:,|because|since|as) .+)?",
        has_to_wait,
    ),
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
        r"(?P<ref>.+?) (?:(?:is|are|now|s|been|got) )*(?:blocked|held up|stuck)(?: (?:by|on|behind"
        r"|until|because of|waiting for|till|due to) (?P<by>.+?)(?: (?:is|are|s) (?:done"
        r"|finished|ready|back|through|complete|in))?)?(?: (?:now|right now|again))*",
        block,
    ),
    (
        r"(?:mark|set|put) (?:(?P<ref>.+?) )?(?:as |to |on )(?:blocked|waiting|hold|on"
        r" hold)(?: (?:please|then|for now"
        r"|now))*",
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
        r"(?P<ref>.+?) (?:(?:comes|goes|has to come|must come|should come|can only start"
        r"|starts) after"
        r"|depends? on|rel(?:y|ies) on|hinges? on) (?P<by>.+?)",
        block_by_known,
    ),
)
UNTIL_RULES: Final = NOT_THAT_RULES + rules(
    (
        r"(?:i |we )?can only (?:do|start|finish|continue|work on|begin|go on with|tackle)"
        r" (?P<ref>.+?) (?:once|when"
        r"|after|as soon as|if) (?P<by>.+?)(?: (?:(?:is|are|has been|have been|s|gets|get"
        r"|comes|arrives) ?)+(?:done"
        r"|finished|ready|complete|back|answered|here|in|through)?)?",
        block_by_known,
    ),
    (
        r"(?P<ref>.+?) (?:can|must|has to|have to|should) (?:only )?(?:start|begin|be done"
        r"|be started|go on|wait)"
        r" (?:once|when|after|as soon as) (?P<by>.+?)(?: (?:(?:is|are|has been|have been|s"
        r"|gets) )+(?:done|finished"
        r"|ready|complete|back|answered))?",
        block_by_known,
    ),
)
"""Read before moods are: "once" is no condition here."""
