"""Many tasks at once: "everything today", "all urgent ones", "the rest", "what is past due"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from agents.offline.talk.entity.named import Named, sure
from agents.offline.talk.entity.stems import stem
from agents.offline.talk.entity.words import title_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.when import local_day, moment_of

ALL: Final = (
    r"(?:everything|every thing|all(?: of)?(?: (?:my|the|these|those))?(?: (?:tasks"
    r"|stuff|things|ones|items))?"
    r"|(?:the|my|every) (?:tasks|stuff|things|ones|task)|it all|the lot|what i have"
    r"|whatever is|whats)"
)
DUE: Final = (
    r"(?: (?:on (?:my|the) (?:list|plate|agenda)|thats|that is|thats due|that is due|due"
    r"|which is|planned|scheduled|left"
    r"|open|still open|for|on|from))*"
)
PAST: Final = (
    r"(?:over ?due|past due|late|from (?:the )?(?:past|yesterday|before)|leftover|left"
    r" over)"
)
LISTED: Final = re.compile(
    rf"(?:{ALL}|all of them|all of those|all of these|them all|all) (?:on|in|of) (?:the"
    rf"|that|this|my) list"
    r"|all of (?:them|those|these)|them all|the whole list|all (?:two|three|four|five|of it)"
)
TODAY: Final = re.compile(
    rf"{ALL}{DUE} (?:today|todays?)|(?:all )?(?:of )?todays?(?: (?:tasks|stuff|things"
    rf"|list|ones|items))?"
    r"|all of today|(?:my|the) (?:tasks|stuff|things) (?:for )?today"
)
PAST_DUE: Final = re.compile(
    rf"{ALL}{DUE} {PAST}|(?:all )?(?:of )?(?:the |my )?{PAST} (?:tasks|stuff|things|ones|items)"
)
ON_DAY: Final = re.compile(rf"{ALL}(?P<due>{DUE}) (?P<when>[\w ]+)")
URGENT: Final = re.compile(
    r"(?:all )?(?:of )?(?:the |my )?(?P<level>urgent|low priority|high priority|low|high) "
    r"(?:tasks|stuff|things|ones|items)"
)
PLACED: Final = re.compile(
    rf"{ALL}{DUE} (?:in|from|under|of) (?:the |my )?(?P<place>[\w &-]+?)(?: (?:zone"
    rf"|project))?"
)
KIND: Final = re.compile(
    r"(?P<many>both|the two|my two)(?: of)?(?: (?:the|my|these|those))*"
    r" (?P<noun>\w{3,}s)(?: tasks?)?"
)
BARE: Final = re.compile(rf"(?:{ALL})|all|everything (?:i have|open)|my (?:whole |entire )?list")
REST: Final = re.compile(
    r"(?:all )?the (?:rest|others|other ones|remaining (?:ones|tasks))(?: of (?:them|it"
    r"|today|the list))?|everything else"
)
EXCEPT: Final = re.compile(
    r"(?P<set>.+?) (?:except|but|apart from|besides|other than|minus)(?: for)?"
    r" (?P<ref>.+)"
)


def set_of(low: str, scene: Scene) -> Named | None:
    """The tasks that a set of words holds; None where they speak of no set."""
    for pattern, pick in KINDS:
        if (found := pattern.fullmatch(low)) is not None and (named := pick(found, scene)):
            return named
    return None


def _listed(found: re.Match[str], scene: Scene) -> Named | None:
    if scene.memory.listed:
        return _of(scene, scene.memory.listed)
    return _bare(found, scene) if "list" in found[0] else Named("which", text="list")


def _of(scene: Scene, ids: tuple[str, ...]) -> Named:
    tasks = [task for task in scene.known(ids) if not task.is_done]
    return sure(*tasks, is_set=True) if tasks else Named("none", text=_NOTHING, is_set=True)


def _where(scene: Scene, keep: Callable[[KnownTask], bool]) -> Named:
    tasks = [task for task in scene.open_tasks if keep(task)]
    return sure(*tasks, is_set=True) if tasks else Named("none", text=_NOTHING, is_set=True)


def _today(found: re.Match[str], scene: Scene) -> Named | None:
    today = scene.facts.local.date()
    return _where(scene, lambda task: local_day(task, scene.facts) == today)


def _past_due(found: re.Match[str], scene: Scene) -> Named | None:
    today = scene.facts.local.date()
    return _where(scene, lambda task: (local_day(task, scene.facts) or today) < today)


def _on_day(found: re.Match[str], scene: Scene) -> Named | None:
    text = found["when"]
    if text in ("this week", "the week"):
        today = scene.facts.local.date()
        sunday = today + timedelta(days=6 - today.weekday())
        return _where(
            scene,
            lambda task: (
                today <= (local_day(task, scene.facts) or today) <= sunday
                and task.due_at is not None
            ),
        )
    when = moment_of(text, scene.facts.now, scene.facts.zone)
    if when is None or when.clock is not None:
        return None
    return _where(scene, lambda task: local_day(task, scene.facts) == when.day)


def _level(found: re.Match[str], scene: Scene) -> Named | None:
    level = found["level"].removesuffix(" priority")
    return _where(scene, lambda task: task.priority == level)


def _placed(found: re.Match[str], scene: Scene) -> Named | None:
    place = found["place"]
    if project := next((name for name in scene.facts.projects if name.lower() == place), None):
        return _where(scene, lambda task: task.project_id == project)
    zone = next(
        (zone_id for name, zone_id in scene.facts.zones.items() if name.lower() == place), None
    )
    return _where(scene, lambda task: task.zone_id == zone) if zone else None


def _bare(found: re.Match[str], scene: Scene) -> Named | None:
    return Named("which", text="all", is_set=True)


def _kind(found: re.Match[str], scene: Scene) -> Named | None:
    """ "Both calls": the two that have that noun in their titles."""
    noun = stem(found["noun"])
    tasks = [
        one
        for one in scene.open_tasks
        if noun in {stem(word) for word in title_of(one.title).words}
    ]
    if len(tasks) != TWO:
        return None
    return sure(*tasks, is_set=True)


TWO: Final = 2


def _rest(found: re.Match[str], scene: Scene) -> Named | None:
    rest = tuple(one for one in scene.memory.listed if one not in scene.spoken)
    return _of(scene, rest) if rest else Named("which", text="rest", is_set=True)


_NOTHING = ""
KINDS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Scene], Named | None]], ...]] = (
    (LISTED, _listed),
    (TODAY, _today),
    (PAST_DUE, _past_due),
    (URGENT, _level),
    (REST, _rest),
    (PLACED, _placed),
    (KIND, _kind),
    (BARE, _bare),
    (ON_DAY, _on_day),
)
