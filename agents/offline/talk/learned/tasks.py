"""What changes tasks as wholes: another day, a level, a length, a place, done or gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Final

from agents.offline.grammar.lexicon.listed import listed
from agents.offline.talk.asking import Acts
from agents.offline.talk.entity.irregular import PAST
from agents.offline.talk.intents.edit import LEVELS, priority_acts, start_acts
from agents.offline.talk.intents.finish import complete
from agents.offline.talk.intents.move import move_acts, moved_to
from agents.offline.talk.intents.remove import delete_acts
from agents.offline.talk.intents.reopen import reopen_acts
from agents.offline.talk.intents.waiting import block_acts
from agents.offline.talk.learned.features import Seen
from agents.offline.talk.learned.lengths import bare_minutes, lengths_in, minutes_of
from agents.offline.talk.learned.targets import NTH, done_task, one_of, targets
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Act, KnownTask
from agents.offline.talk.text.line import Line
from agents.offline.talk.when import When, spans_of_when, with_clock

LESS: Final = re.compile(
    r"\b(?:everything|all|except|but not|besides|apart from|others?|rest|each|every)\b"
)
"""Words of sets and of what is left out, which the weights do not tell apart."""
UNDATED: Final = re.compile(
    r"\b(?:no|without (?:a|any)|any) (?:due )?(?:date|deadline)\b|\b(?:undated|whenever|someday)\b"
    r"|\b(?:date|deadline|due date) (?:off|away|from)\b"
    r"|\b(?:take|drop|remove|clear|lose|get rid of|scrap|delete) (?:the |its |that )?(?:due )?"
    r"(?:date|deadline)\b"
)
SHIFTED: Final = re.compile(
    r"\b(?P<n>an?|one|two|three|four|five|half an|a couple of|\d{1,2}) (?:more |full )?"
    r"(?P<unit>minute|hour|day|week)s? (?P<way>earlier|sooner|later|further|on|back"
    r"|behind|forward)\b"
)
PUT_BACK: Final = re.compile(
    r"\b(?P<way>back|out) (?P<n>an?|one|two|three|four|five|\d{1,2}) (?P<unit>day|week)s?\b"
)
COUNTS: Final = {
    "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0,
    "half an": 0.5, "a couple of": 2.0,
}  # fmt: skip


def shifted(found: re.Match[str], moved: tuple[KnownTask, ...], scene: Scene) -> Acts:
    """ "An hour earlier", "two days later" than the one task is due."""
    task = moved[0]
    if len(moved) != 1 or task.due_at is None:
        return ()
    count = COUNTS.get(found["n"]) or float(found["n"])
    length = timedelta(**{f"{found['unit']}s": count})
    local = task.due_at.astimezone(scene.facts.zone)
    due = local - length if found["way"] in ("earlier", "sooner") else local + length
    is_timed = task.due_has_time or found["unit"] in ("minute", "hour")
    return move_acts(moved, due.isoformat() if is_timed else due.date().isoformat())


NOT: Final = re.compile(r"\b(?:not|no|isnt|neednt be|need not be|instead of|rather than)(?: \w+)?$")


ENDED: Final = re.compile(r"\b(?:done|over|finished|sent|complete|completed|filed|rung|sorted)\b")


def _move(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    moved = targets(shown, line, scene)
    is_mixed = len(moved) > 1 and ENDED.search(line.low)
    if not moved or is_mixed or LESS.search(line.low):
        return ()
    if UNDATED.search(line.low):
        return move_acts(moved, None)
    if (found := SHIFTED.search(line.low) or PUT_BACK.search(line.low)) is not None:
        return shifted(found, moved, scene)
    whens = {when.due(scene.facts.zone): when for when in wanted(line, scene)}
    return moved_to(moved, whens.popitem()[1], scene.facts) if len(whens) == 1 else ()


def wanted(line: Line, scene: Scene) -> list[When]:
    """The days and times that are not the ones a task shall leave ("not Friday")."""
    line = without_place(line, scene)
    kept = [when for _, when in asked_for(line, scene)]
    if len(one := with_clock(kept)) < len(kept):
        return one
    left = not_denied(line, scene) if len(kept) > 1 or not NOT_OF.search(line.low) else kept
    return left if DENIED.search(line.low) else kept


def asked_for(line: Line, scene: Scene) -> Iterator[tuple[int, When]]:
    """Those that no "not" or "instead of" stands before."""
    for start, _, when in spans_of_when(line, scene.facts):
        before = " ".join(token.low for token in line.tokens[max(0, start - 3) : start])
        if not NOT.search(before):
            yield start, when


NOT_OF: Final = re.compile(r"\b(?:instead of|rather than|not)\b")


def without_place(line: Line, scene: Scene) -> Line:
    """ "The first", of the list shown, is no day."""
    found = NTH.search(line.low) if scene.memory.listed else None
    if found is None:
        return line
    kept = [
        token
        for token, start in zip(line.tokens, line.starts, strict=True)
        if not found.start() <= start < found.end()
    ]
    return Line(line.message, tuple(kept))


def not_denied(line: Line, scene: Scene) -> list[When]:
    """ "I can't do it today, Friday please": the day of the part that denies nothing."""
    marks = [-1, *(at for at, token in enumerate(line.tokens) if token.is_mark), len(line.tokens)]
    parts = [Line(line.message, line.tokens[a + 1 : b]) for a, b in pairwise(marks)]
    found = [
        (DENIED.search(part.low) is not None, when)
        for part in parts
        for _, _, when in spans_of_when(part, scene.facts)
    ]
    return [when for denied, when in found if not denied]


DENIED: Final = re.compile(
    r"\b(?:cant|cannot|wont|not|isnt|arent|couldnt|no time|never|didnt|dont|too \w+|instead of"
    r"|no good|no use|busy|occupied|booked|swamped|away)\b"
)


def _complete(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    done = targets(shown, line, scene)
    less = LESS.search(line.low.replace("all done", "").replace("all three", ""))
    if not done or less or UNDONE.search(line.low) or not any(map(is_over, line.low.split())):
        return ()
    return complete(done)


def is_over(word: str) -> bool:
    """A word of what is done: "called", "sent", "tick", and not "call"."""
    return word in PAST or word in OVER or (word.endswith("ed") and word not in NEED)


OVER: Final = listed(
    """
    done finished did complete sorted tick ticked check over closed close mark cross strike off out
    gone behind sent in paid finally through fini finito ready written rung made had wrote
    """
)
NEED: Final = frozenset(["need", "feed", "speed", "bed", "indeed", "weed", "seed"])


UNDONE: Final = re.compile(
    r"\b(?:not yet|havent|have not|hasnt|has not|didnt|did not|isnt|arent|wasnt|not done|still to"
    r"|(?:still|yet) (?:have|has|need|needs)|never (?:got|did|done)|will|ill|gonna|going to|want to"
    r"|almost|nearly|half)\b"
)
"""Words of what is not done, or not yet."""


def _priority(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    levels = levels_of(line)
    changed = targets(shown, line, scene)
    if not levels or shown.whens:
        return ()
    if len(changed) == len(levels) > 1:
        each = zip(changed, levels, strict=True)
        return tuple(act for task, level in each for act in priority_acts((task,), level))
    return priority_acts(changed, levels[-1])


LEVEL: Final = re.compile(rf"\b(?:{'|'.join(LEVELS)})\b")


def levels_of(line: Line) -> list[str]:
    """The levels that are not denied ("need not be high, medium will do")."""
    return [
        LEVELS[found[0]]
        for found in LEVEL.finditer(line.low)
        if not NOT.search(line.low[: found.start()].strip())
    ]


def _estimate(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    """As many lengths as tasks are for one each."""
    changed = targets(shown, line, scene)
    said = [one.minutes for one in lengths_in(line)]
    bare = bare_minutes(line)
    said = bare if set(said) <= set(bare) else said
    one = minutes_of(line)
    if len(changed) > 1 and len(said) > 1:
        each = said if len(said) == len(changed) else []
    else:
        each = [one] * len(changed) if one is not None else []
    return tuple(
        Act("set_estimate", {"task_id": task.task_id, "minutes": minutes})
        for task, minutes in zip(changed, each, strict=False)
    )


def _delete(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    gone = targets(shown, line, scene)
    return () if not gone or LESS.search(line.low) else delete_acts(gone)


def _reopen(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    task = shown.done or done_task(line, scene)
    return reopen_acts((task,)) if task else ()


def _start(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    begun = targets(shown, line, scene)
    return start_acts(begun) if len(begun) == 1 else ()


WAITS: Final = re.compile(
    r"\b(?:until|till|til|unless|before|once|after|only when|depends? on|relies on"
    r"|(?:is |are |s )?(?:stuck |blocked |waiting |held up )(?:by|on|for|behind)|waits? (?:for|on)"
    r"|needs?)\b"
)
OUTSIDE: Final = re.compile(r"\b(?:blocked|waiting|waits?|wait|stuck|hold|get back|hear)\b")


OVER_TAIL: Final = re.compile(
    r"(?:s| is| are| has been| gets)? (?:done|finished|ready|complete|completed|sent|back|in)$"
)


def _block(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    """What waits stands before "until", what it waits for behind it; or nobody is named."""
    found = WAITS.search(line.low)
    if found is not None:
        waiting = one_of(line.low[: found.start()], scene)
        by = one_of(OVER_TAIL.sub("", line.low[found.end() :]), scene)
        if waiting is not None and by is not None and waiting != by:
            return block_acts((waiting,), (by.task_id,))
    held = targets(shown, line, scene)
    return block_acts(held, ()) if len(held) == 1 and OUTSIDE.search(line.low) else ()


def _unblock(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    freed = targets(shown, line, scene)
    return (Act("unblock_task", {"task_id": freed[0].task_id}),) if len(freed) == 1 else ()


def _zone(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    zones = [one for name, one in scene.facts.zones.items() if says(line.low, name)]
    return _placed("set_zone", "zone_id", zones, targets(shown, line, scene))


def _project(shown: Seen, line: Line, scene: Scene, _: str) -> Acts:
    projects = [name for name in scene.facts.projects if says(line.low, name)]
    return _placed("set_project", "project_id", projects, targets(shown, line, scene))


def says(low: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name.lower())}\b", low) is not None


def _placed(tool: str, field: str, found: list[str], placed: tuple[KnownTask, ...]) -> Acts:
    if len(found) != 1 or len(placed) != 1:
        return ()
    return (Act(tool, {"task_id": placed[0].task_id, field: found[0]}),)


MAKES: Final[dict[str, Callable[[Seen, Line, Scene, str], Acts]]] = {
    "move_task": _move,
    "complete_task": _complete,
    "set_priority": _priority,
    "set_estimate": _estimate,
    "delete_tasks": _delete,
    "reopen_task": _reopen,
    "start_task": _start,
    "block_task": _block,
    "unblock_task": _unblock,
    "set_zone": _zone,
    "set_project": _project,
}
