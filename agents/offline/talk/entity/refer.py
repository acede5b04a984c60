"""From the words for tasks to the tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from agents.offline.talk.entity.match import Fit, chosen, fits
from agents.offline.talk.entity.named import Named, sure
from agents.offline.talk.entity.ordinals import positions
from agents.offline.talk.entity.sets import EXCEPT, set_of
from agents.offline.talk.entity.stems import words_of
from agents.offline.talk.entity.titles import titles_of
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import KnownTask
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import local_day, moment_of

Pool = Literal["open", "done", "all"]

ITS: Final = re.compile(
    r"(?:it|that|this|its|thats|her|him|(?:that|this|the same|the current) (?:one|task|thing)"
    r"|the task|same one"
    r"|the same|that thing|this thing|the thing)(?: (?:too|as well|again))?"
)
THEM: Final = re.compile(
    r"(?:them|these|those|both|both of (?:them|these|those)|they|those two|these two|the"
    r" two|(?:these|those) (?:ones|tasks))"
)
DUE: Final = re.compile(
    r"(?:the |my |that )?(?:(?P<ref>[\w &-]+?) )?(?:one|task|thing)?s? ?"
    r"(?:thats due|that is due|due|for|from|thats|on|planned for|scheduled for) (?:on"
    r" )?(?P<when>[\w ]+)"
)
DAYS_ONE: Final = re.compile(r"(?:the |my |that )?(?P<when>\w+?)(?:s)? (?:one|task|thing|item)")
AND: Final = re.compile(
    r" (?:, and|and also|and then|, also|and|plus|as well as|along with|, plus|,) "
)
EDGES: Final = re.compile(
    r"^(?:(?:the|my|that|this|a|an|all|on|both|of|about|with|with the|to|also|just|our"
    r"|your|whole|entire|old|damn|task|called) )+"
    r"|(?: (?:task|tasks|one|thing|thingy|stuff|item|todo|too|as well|now|please|today"
    r"|already|again|finally|instead|already now|for now|"
    r"right now|at last|off|up|out|forward|forwards|back|over|ahead|down|along|earlier"
    r"|later|yet|tho|though|anymore|in the list|on the list|on my list|from my list|from"
    r" the list))+$"
)
OTHER: Final = re.compile(r"(?:the |my )?other(?: (?:one|task|thing)| (?P<ref>.+?))?")
LEVEL_ONE: Final = re.compile(
    r"(?:the |my |that )?(?P<level>urgent|high|low|medium|over ?due|late|past due)(?:"
    r" priority)? (?:one|task|thing)"
)
LONGEST: Final = 160


def refer(line: Line, scene: Scene, pool: Pool = "open") -> Named:
    """The tasks that a line names."""
    low = line.low.strip()
    if not low or len(low) > LONGEST:
        return Named("none", text=line.original[:80])
    if (quoted := line.quoted) is not None:
        return _titled(quoted, words_of(quoted), scene, pool)
    return _pointed(low, scene) or _counted(low, scene) or _many(line, scene, pool)


def _pointed(low: str, scene: Scene) -> Named | None:
    if ITS.fullmatch(low):
        return _its(scene)
    if THEM.fullmatch(low):
        return _them(low, scene)
    return None


def _its(scene: Scene) -> Named:
    tasks = scene.known(scene.spoken)
    if len(tasks) == 1:
        return sure(*tasks)
    if not tasks and scene.focus_task is not None:
        return sure(scene.focus_task)
    return Named("which", text="it")


def _them(low: str, scene: Scene) -> Named:
    if len(scene.spoken) == 1 and "both" not in low and "two" not in low:
        return _its(scene)
    for ids in (scene.spoken, scene.memory.listed):
        tasks = scene.known(ids)
        if len(tasks) == 2 or (len(tasks) > 2 and "both" not in low and "two" not in low):
            return sure(*tasks, is_set=True)
    return Named("which", text="them")


def _counted(low: str, scene: Scene) -> Named | None:
    listed = scene.memory.listed
    places = positions(low, len(listed))
    if places is None:
        return None
    tasks = scene.known(tuple(listed[place] for place in places))
    return sure(*tasks) if places and len(tasks) == len(places) else Named("which", text="place")


def _many(line: Line, scene: Scene, pool: Pool) -> Named:
    low = line.low
    if (found := set_of(low, scene)) is not None:
        return found
    if (less := EXCEPT.fullmatch(low)) and (rest := set_of(less["set"], scene)) is not None:
        return _without(all_open(rest, scene), refer(line.part(*less.span("ref")), scene, pool))
    if (level := LEVEL_ONE.fullmatch(low)) is not None:
        return _of_level(level["level"], low, scene, pool)
    if (other := OTHER.fullmatch(low)) is not None:
        return _other(line.part(*other.span("ref")), scene, pool)
    whole = _one(low, line, scene, pool)
    if whole.certainty == "sure" and len(whole.tasks) == 1:
        return whole
    return _listed(line, scene, pool) or _side_by_side(line, scene, pool) or whole


def _of_level(level: str, low: str, scene: Scene, pool: Pool) -> Named:
    """ "The urgent one", "the late task"."""
    today = scene.facts.local.date()
    late = level.endswith("due") or level == "late"
    tasks = tuple(
        task
        for task in _pool(scene, pool)
        if ((local_day(task, scene.facts) or today) < today if late else task.priority == level)
    )
    if len(tasks) == 1:
        return sure(tasks[0])
    return Named("several", tasks, low) if tasks else Named("none", text=low)


def _other(ref: Line, scene: Scene, pool: Pool) -> Named:
    """ "The other call": the one that fits and was not spoken of."""
    if ref.low:
        named = refer(ref, scene, pool)
        tasks = named.tasks if named.certainty in ("sure", "several") else _all_near(named)
    else:
        tasks = tuple(t for t in scene.known(scene.memory.listed) if not t.is_done)
    rest = [task for task in tasks if task.task_id not in scene.spoken]
    if len(rest) == 1:
        return sure(rest[0])
    return Named("several", tuple(rest), ref.original) if rest else Named("which", text="other")


def _all_near(named: Named) -> tuple[KnownTask, ...]:
    return named.tasks if named.certainty == "near" else ()


def all_open(named: Named, scene: Scene) -> Named:
    """Every open task, where "everything" was said and nothing else."""
    if named.certainty == "which" and named.is_set and named.text == "all" and scene.open_tasks:
        return sure(*scene.open_tasks, is_set=True)
    return named


def _without(rest: Named, less: Named) -> Named:
    """Whatever may be meant by what is left out is left out."""
    if rest.certainty != "sure" or less.certainty in ("none", "which"):
        return less if less.certainty != "sure" else rest
    return sure(*(task for task in rest.tasks if task not in less.tasks), is_set=True)


def _listed(line: Line, scene: Scene, pool: Pool) -> Named | None:
    """ "The dishes, the laundry and the report"."""
    if AND.search(line.low) is None:
        return None
    named: list[Named] = []
    at = 0
    for found in [*AND.finditer(line.low), None]:
        end = found.start() + 1 if found else len(line.low)
        part = line.part(at, end)
        at = found.end() if found else end
        if part.low:
            named.append(refer(part, scene, pool))
    return _joined(named)


def _side_by_side(line: Line, scene: Scene, pool: Pool) -> Named | None:
    """ "Dishes laundry report": each word names a task of its own."""
    words = [word for word in line.low.split() if word not in SMALL]
    if "+" in line.original or not 2 <= len(words) <= MOST_SIDE or line.low != " ".join(words):
        return None
    named = [_titled(word, [word], scene, pool) for word in words]
    tasks = [one.tasks[0] for one in named if one.one is not None]
    return sure(*tasks) if len(set(tasks)) == len(words) else None


SMALL: Final = frozenset(["and", ",", "the", "my", "also", "plus"])
MOST_SIDE: Final = 5


def _joined(named: Sequence[Named]) -> Named:
    tasks = [task for one in named if one.certainty == "sure" for task in one.tasks]
    unsure = [one for one in named if one.certainty != "sure"]
    if not unsure:
        return sure(*tasks)
    first = unsure[0]
    beside = tuple(dict.fromkeys(tasks))
    return Named(first.certainty, first.tasks, first.text, beside)


def _one(low: str, line: Line, scene: Scene, pool: Pool) -> Named:
    plain = EDGES.sub("", EDGES.sub("", low)).strip()
    found = _titled(line.original, words_of(plain or low), scene, pool)
    if found.certainty in ("sure", "several"):
        return found
    return _of_day(low, line, scene, pool) or found


def _titled(text: str, words: Sequence[str], scene: Scene, pool: Pool) -> Named:
    tasks = _pool(scene, pool)
    same = titles_of(tuple(task.title for task in tasks)).called(text)
    if len(same) == 1:
        return sure(tasks[same[0]])
    return _settled(chosen(fits(words, tasks)), scene, text)


def _settled(found: Sequence[Fit], scene: Scene, text: str) -> Named:
    tasks = tuple(fit.task for fit in found)
    if not tasks:
        return Named("none", text=text)
    if not found[0].sure:
        return Named("near", tasks, text)
    spoken = [task for task in tasks if task.task_id in scene.spoken]
    if len(tasks) == 1 or len(spoken) == 1:
        return sure(spoken[0] if len(tasks) > 1 else tasks[0])
    return Named("several", tasks, text)


def _of_day(low: str, line: Line, scene: Scene, pool: Pool) -> Named | None:
    """ "The one due Friday", "the Friday one"."""
    found = DUE.fullmatch(low) or DAYS_ONE.fullmatch(low)
    when = moment_of(found["when"], scene.facts.now, scene.facts.zone) if found else None
    if found is None or when is None or when.clock is not None:
        return None
    tasks = [task for task in _pool(scene, pool) if local_day(task, scene.facts) == when.day]
    ref = found.groupdict().get("ref")
    if ref and ref not in ("one", "task", "thing"):
        return _settled(chosen(fits(words_of(ref), tasks)), scene, line.original)
    if len(tasks) == 1:
        return sure(tasks[0])
    return Named("several", tuple(tasks), low) if tasks else Named("none", text=line.original)


def _pool(scene: Scene, pool: Pool) -> tuple[KnownTask, ...]:
    return {"open": scene.open_tasks, "done": scene.done_tasks, "all": scene.facts.tasks}[pool]
