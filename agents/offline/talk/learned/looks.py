"""What a message wants to see."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from agents.offline.talk.asking import Acts
from agents.offline.talk.intents.choosing import until
from agents.offline.talk.intents.energy import forecast
from agents.offline.talk.intents.listing import ALL_DONE, listing
from agents.offline.talk.intents.now import level_in, most_in, now_act
from agents.offline.talk.intents.plan import plan
from agents.offline.talk.intents.states import told_level
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.lengths import minutes_of
from agents.offline.talk.learned.targets import targets
from agents.offline.talk.rule import Found
from agents.offline.talk.scene import Outcome, Scene
from agents.offline.talk.shapes import Act
from agents.offline.talk.text.line import Line

Make = Callable[[Seen, Line, Scene, str], Acts]


def whole(line: Line, scene: Scene) -> Found:
    return Found(next(re.finditer("", line.low)), line, scene)


def acts_of(outcome: Outcome | None) -> Acts:
    return outcome.acts if outcome is not None and outcome.question is None else ()


def _now(shown: Seen, line: Line, scene: Scene, variant: str) -> Acts:
    if shown.tasks:
        return ()
    minutes = minutes_of(line) or until(line.low, scene.facts.local)
    level = told_level(line.low) or level_in(line.low)
    level = int(variant) if variant.isdigit() else level
    return now_act(scene, minutes, level, most_in(line.low)).acts


WORDS: Final = re.compile(
    r"\b(?:about|with|for|containing|contains?|mention(?:s|ing)?|named|called|like|on|of|says?"
    r"|word) (?:(?:the|a|an|my|any|word|words) )*(?P<words>[^\W\d_][\w' -]{1,60}?)"
    r"(?: (?:in (?:it|there|here|them|the (?:title|name|list))|somewhere|anywhere|please|again"
    r"|on (?:my|the) list|tasks?|stuff|things?|at all|or something|or not))*$"
)
LEAD: Final = re.compile(r"^(?:.* )?(?:find|search|look up|search up|pull up|locate) ")


def _find(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    for part in reversed(re.split(r" [,.;?] ", line.low.strip(" ,.?!"))):
        if (found := WORDS.search(part)) is not None:
            return (find(found["words"]),)
    rest = TAIL.sub("", LEAD.sub("", line.low))
    return (find(rest),) if rest != line.low and len(rest.split()) <= MOST_WORDS else ()


TAIL: Final = re.compile(
    r"(?: (?:in (?:it|there|here|them|the (?:title|name|list))|somewhere|please|on (?:my"
    r"|the) list))+$"
)
MOST_WORDS: Final = 3


def find(words: str) -> Act:
    return Act("find_tasks", {"words": words.strip(), "limit": 5})


def _list(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    """What was done before today is not in a list."""
    return () if ALL_DONE.search(line.low) else acts_of(listing(whole(line, scene)))


def _one(tool: str) -> Make:
    def make(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
        seen = targets(shown, line, scene)
        return (Act(tool, {"task_id": seen[0].task_id}),) if len(seen) == 1 else ()

    return make


def _bare(tool: str) -> Make:
    return lambda shown, line, scene, _: (Act(tool, {}),)


MAKES: Final[dict[str, Make]] = {
    "what_now": _now,
    "list_tasks": _list,
    "plan_day": lambda shown, line, scene, _: acts_of(plan(whole(line, scene))),
    "get_energy_forecast": lambda shown, line, scene, _: acts_of(forecast(whole(line, scene))),
    "find_tasks": _find,
    "get_task": _one("get_task"),
    "explain_task": _one("explain_task"),
    "get_progress": _bare("get_progress"),
    "list_waiting": _bare("list_waiting"),
    "list_zones": _bare("list_zones"),
    "suggest_ritual": _bare("suggest_ritual"),
}
