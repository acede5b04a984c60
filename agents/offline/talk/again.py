"""The same once more: "and the passport too", right after something was done to another task."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.grammar.lexicon.goods import GOODS
from agents.offline.grammar.lexicon.verbs import EVERY_VERB
from agents.offline.talk.entity.mention import mentioned
from agents.offline.talk.entity.refer import refer
from agents.offline.talk.intents.adding import adding
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.listing import list_of_day
from agents.offline.talk.intents.move import move_acts
from agents.offline.talk.intents.remove import delete_acts
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import MARKS, Line
from agents.offline.talk.when import whole_when

LEAD: Final = (
    r"(?:and(?: also| then)?|also|plus|oh|oh and|then|same (?:for|with|goes for|thing"
    r" for|thing with)"
    r"|the same (?:for|with|goes for|thing for|thing with)|ditto(?: for)?|likewise|do"
    r" the same (?:for"
    r"|with|to)|and do the same (?:for|with)|and the same (?:for|with)|so (?:is|are|did)|as well as"
    r"|not to forget|okay and)"
)
TOO: Final = r"(?: (?:too|as well|also|please|likewise|same|ditto|now|then|with it|there))"
AGAIN: Final = re.compile(
    rf"(?:{LEAD}(?: ,| :)? (?P<a>.+?){TOO}*|(?P<b>.+?){TOO}*(?: (?:too|as well|also"
    rf"|likewise|ditto)){TOO}*)"
)
LONGEST: Final = 8
Make = Callable[[tuple[KnownTask, ...], Act], tuple[Act, ...]]


def once_more(line: Line, scene: Scene) -> Outcome | None:
    """The last act with the task that is named now; one more task to add after adding."""
    found = AGAIN.fullmatch(line.low)
    last = scene.last_act
    if found is None or last is None or len(line.tokens) > LONGEST:
        return None
    rest = line.part(*found.span("a" if found["a"] else "b"))
    return one_more(rest, last, scene)


def one_more(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    if last.tool == "list_tasks":
        return _listed(rest, last, scene)
    if last.tool == "add_task":
        return _to_add(rest, scene)
    make = AGAIN_ACTS.get(last.tool)
    if make is None:
        return None
    named = refer(rest, scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    return Outcome(acts=make(named.tasks, last), about=named.ids)


def _listed(rest: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "And tomorrow?", after a list of today."""
    when = whole_when(rest, scene.facts)
    if when is None or when.clock is not None:
        return None
    return Outcome(acts=(list_of_day(when.day, scene.facts),))


THERE: Final = re.compile(
    r"(?:please |and |also )*(?:move|push|put|shift|bring|schedule|do|postpone"
    r"|reschedule) (?P<ref>.+?)"
    r" (?:there|(?:to|on|for) (?:that|the same) (?:day|date|time)|(?:that|the same)"
    r" day)(?: (?:too|as well|also|please|then))*"
)


def same_day(line: Line, last: Act, scene: Scene) -> Outcome | None:
    """ "Push Bob there too": to the day that was just given or looked at."""
    found = THERE.fullmatch(line.low)
    due = last.arguments.get("due_date") or last.arguments.get("day")
    if found is None or not isinstance(due, str):
        return None
    named = refer(line.part(*found.span("ref")), scene)
    if named.certainty != "sure" or not named.tasks:
        return None
    return Outcome(acts=move_acts(named.tasks, due[:10]), about=named.ids)


def _to_add(rest: Line, scene: Scene) -> Outcome | None:
    if VERBAL.match(rest.low) or mentioned(rest.low, scene):
        return None
    return adding(rest, scene)


def also_new(line: Line, scene: Scene) -> Outcome | None:
    """ "Also shampoo", "oh and milk, eggs and flour": more for the list, whatever came before."""
    found = ALSO.match(line.low)
    if found is None or "qq" in line.low:
        return None
    rest = line.part(found.end(), len(line.low))
    words = [word for word in rest.low.split() if word not in MARKS and word != "and"]
    if not words or (len(words) > SHORT and not set(words) & GOODS):
        return None
    if len(words) > LONGEST or words[0] in EVERY_VERB - GOODS:
        return None
    return _to_add(rest, scene)


SHORT: Final = 2
ALSO: Final = re.compile(
    r"(?:(?:oh|and|also|plus|then) )*(?:also|oh and|plus|and)(?: (?:i |we )?(?:need|want"
    r"|get|grab|buy|more))?(?: (?:some|a|an|more))* (?=\S)"
)
VERBAL: Final = re.compile(
    r"(?:i|im|we|you|he|she|they|it|its|thats|that|this|what|whats|when|where|why|who|how|is|are|do"
    r"|did|can|could|should|would|will|move|push|delete|remove|show|list|plan|undo|done"
    r"|finished|start"
    r"|stop|make|tell|not|no|yes|then|now|next|thanks|please|me|okay|him|her|them|us|overdue|undated"
    r"|late|tomoz|same)\b"
)


def _each(tool: str) -> Make:
    def make(tasks: tuple[KnownTask, ...], last: Act) -> tuple[Act, ...]:
        return tuple(Act(tool, last.arguments | {"task_id": task.task_id}) for task in tasks)

    return make


def _moved(tasks: tuple[KnownTask, ...], last: Act) -> tuple[Act, ...]:
    due = last.arguments.get("due_date")
    return move_acts(tasks, due if isinstance(due, str) else None)


AGAIN_ACTS: Final[dict[str, Make]] = {
    "move_task": _moved,
    "move_tasks": _moved,
    "complete_task": lambda tasks, last: complete(tasks),
    "complete_tasks": lambda tasks, last: complete(tasks),
    "delete_tasks": lambda tasks, last: delete_acts(tasks),
    **{
        tool: _each(tool)
        for tool in ("set_priority", "set_estimate", "set_zone", "set_project", "split_task")
    },
}
