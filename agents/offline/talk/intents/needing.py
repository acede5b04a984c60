"""What people say they need to do: added, or asked about where it is on the list."""

from __future__ import annotations

import re
from typing import Final

from agents.offline.talk.asking import LEAVE, Acts, confirming, pending, quote
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.apart import NAMING_RULES
from agents.offline.talk.intents.choosing import asked_now
from agents.offline.talk.rule import Found, rules
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, Question
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import split_when


def need(found: Found) -> Outcome | None:
    """ "I need to X" adds it, asks where it is a task already, and is talk where it is nothing
    to do."""
    ref = found.part("what")
    if TALK.fullmatch(ref.low) or not ref.low:
        return None
    if (known := existing(ref, found.scene)) is not None:
        return known
    outcome = adding(ref, found.scene)
    if outcome is not None and found.said("soft"):
        return confirming(
            f"Shall I add {quote(str(outcome.acts[0].arguments['title']))}?", outcome.acts
        )
    return outcome


def existing(ref: Line, scene: Scene) -> Outcome | None:
    """What to do about a task that is on the list already."""
    cut = split_when(ref, scene.facts)
    named = refer(cut[0] if cut else ref, scene)
    if named.certainty not in ("sure", "several") or not named.tasks:
        return None
    task = named.tasks[0]
    focus = Act("start_task", {"task_id": task.task_id})
    options, choices = ["Start it", LEAVE], [(focus,), ()]
    if cut is not None:
        move = Act("move_task", {"task_id": task.task_id, "due_date": cut[1].due(scene.facts.zone)})
        options.insert(0, "Move it to that day")
        choices.insert(0, (move,))
    else:
        done: Acts = (Act("complete_task", {"task_id": task.task_id}),)
        options.insert(1, "It is done")
        choices.insert(1, done)
    text = f"{quote(task.title)} is on your list. What shall I do with it?"
    return Outcome(
        question=Question(text, tuple(options), pending(options, choices, named.ids[:1])),
        about=named.ids[:1],
    )


TALK: Final = re.compile(
    r"(?:go|leave|run|think|sleep|rest|stop|eat|pee|focus|relax|vent|talk|be|get going"
    r"|move|lie down|breathe|hurry|cry|scream|concentrate|calm down|know|say|tell you"
    r"|ask|admit|see|wait|die|poop|nap|chill|start|work|do something|do stuff|get up|do"
    r" this|do it|do that|do more|do less|get started|get better|be better|slow down|get"
    r" organi[sz]ed|get my (?:life|act|shit) together|get out of (?:here|bed)|go (?:now"
    r"|soon|home|to bed|to sleep|to work)|have (?:fun|a break)|take (?:a )?(?:break|rest"
    r"|nap)|get some (?:rest|sleep)|help|some .*|a .*|you .*|more .*|an .*|nothing .*"
    r"|calm .*)(?: .{0,12})?"
)
NEED: Final = (
    r"(?:(?:i|we) )?(?:(?:really|also|still|probably|absolutely|urgently|just|finally"
    r"|seriously|desperately) )*(?:need to|have to|must|got to|ought to|am supposed to"
    r"|need 2)(?: (?:remember to|also|still|finally|really|not forget to|go and|go))*"
)
NEEDING_RULES: Final = NAMING_RULES + rules(
    (
        r"(?:i |we )?(?:(?:really|probably|guess i|think i|also|just) )*(?:should|want to"
        r"|need to|have to|must|ought to|could|would like to|wanna|gotta)(?: (?:probably"
        r"|really|be|get))*"
        r" (?:do|doing|do with|get done|start|be doing|tackle|accomplish|get) (?:something"
        r"|anything|one thing)(?: (?:useful|productive|else|sensible|good|meaningful|now"
        r"|today|easy|small|quick|tiny"
        r"|done|but|what|not sure what|dont know what|no idea what|,))*",
        lambda found: asked_now(found.scene, found.line.low),
    ),
    (rf"{NEED} (?P<what>.+?)", need),
    (
        r"(?:i |we )?(?P<soft>should|should probably|probably should|might want to|could"
        r"|might|would love to|want to|would like to|wish to|plan to|planning to|am planning"
        r" to|hope to|intend to|better|had better)(?: (?:really|also|probably|remember to"
        r"|finally))* (?P<what>.+?)",
        need,
    ),
)
