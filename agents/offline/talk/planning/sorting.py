"""What each time of a message is for: the plan's window, its start or end, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Literal, NamedTuple

from agents.offline.talk.planning.cues import (
    AROUND_IT,
    AWAY,
    DENIED,
    ENDS,
    EVENTS,
    FREE,
    HOME,
    INTO_IT,
    LASTS,
    LEAVES,
    NO_LATER,
    NO_SOONER,
    ORDER,
    OTHERS,
    PASSED,
    PHRASAL,
    RELEASE,
    SEATED,
    SINCE,
    STARTS,
    TAKEN,
    UNTIL,
    WORKING,
    Side,
    content,
    leaning,
)
from agents.offline.talk.planning.marks import Mark

Use = Literal["window", "busy", "start", "end", "event", "unclear", "passed"]
"""An "event" is something at a time that is not said to last."""


class Sorted(NamedTuple):
    mark: Mark
    use: Use


def sorted_out(marks: Sequence[Mark]) -> list[Sorted]:
    """Every mark with its use, those of one event made one."""
    kept: list[Sorted] = []
    for mark in marks:
        before = kept[-1] if kept else None
        if before is not None and (one := _one_event(before, mark)) is not None:
            kept[-1] = one
        else:
            kept.append(Sorted(mark, _use(mark, before)))
    return list(_explained(kept))


def _one_event(before: Sorted, mark: Mark) -> Sorted | None:
    """ "Picking up the twins at 3, takes till half past"."""
    is_open = before.use in ("event", "unclear") or (
        before.use == "end" and _side(before.mark) == "since"
    )
    first = before.mark
    if not is_open or mark.is_stretch or mark.is_then or first.is_stretch or first.is_then:
        return None
    if _side(mark) != "until" or not LASTS.fullmatch(mark.left):
        return None
    return Sorted(replace(first, last=mark.first), "busy")


def _explained(found: Sequence[Sorted]) -> Iterator[Sorted]:
    """ "I get off at 5, plan from then": the second says what the first is for."""
    for at, one in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        is_told = _goes_for(after, one)
        if is_told:
            yield Sorted(one.mark, "passed")
        else:
            yield Sorted(one.mark, "start") if _is_home(one, found[at + 1 :]) else one


def _goes_for(after: Sorted | None, one: Sorted) -> bool:
    """Whether a "then" stands for this point and says what it is for."""
    is_then = after is not None and after.mark.is_then and after.use != "passed"
    return is_then and not one.mark.is_stretch


def _is_home(one: Sorted, after: Sequence[Sorted]) -> bool:
    """ "I get home at 6 and go to bed at 10"."""
    is_point = one.use == "unclear" and not one.mark.is_stretch
    is_back = is_point and HOME.search(one.mark.left) and not OTHERS.search(one.mark.left)
    return bool(is_back) and any(other.use == "end" for other in after)


def _use(mark: Mark, before: Sorted | None) -> Use:
    if mark.is_then:
        return _of_then(mark, before)
    if PASSED.search(mark.left) and not ORDER.search(mark.left):
        return "passed"
    return _of_stretch(mark, before) if mark.is_stretch else _of_point(mark)


def _of_then(mark: Mark, before: Sorted | None) -> Use:
    if before is None or (content(mark.right) and not ORDER.search(mark.words)):
        return "passed"
    side = _side(mark)
    if side == "since":
        return "end" if DENIED.search(mark.left) else "start"
    is_end = side == "until" or mark.said.endswith("later") or ENDS.search(mark.left)
    return "end" if is_end else "passed"


def _of_stretch(mark: Mark, before: Sorted | None) -> Use:
    if (edge := NEXT_TO.search(mark.left)) is not None:
        return "start" if edge[1] == "after" else "end"
    if WORKING.search(mark.left) and not AROUND_IT.search(mark.rest):
        return "window" if _is_filled(mark) else "unclear"
    if _is_filled(mark) and not TAKEN.search(mark.left):
        return "window"
    lean = leaning(mark.left)
    if lean == "open" and not ORDER.search(mark.left) and AROUND_IT.search(mark.rest):
        return "busy"
    if lean == "open" and not content(mark.left):
        return _bare(mark, before)
    if lean == "open":
        return "busy" if AROUND_IT.search(mark.rest) else "unclear"
    return "window" if lean == "free" else _taken(mark)


NEXT_TO: Final = re.compile(r"\b(after|before|until|till|til)(?: (?:my|the|a))?$")
"""What leads to "after my 9 to 10 lecture"."""


def _taken(mark: Mark) -> Use:
    is_here = SEATED.search(mark.left) and not DENIED.search(mark.left)
    if is_here and not AROUND_IT.search(mark.rest):
        return "unclear"
    return "busy"


def _is_filled(mark: Mark) -> bool:
    """ "…, fit my tasks into that", where nothing else is said to be there."""
    if AROUND_IT.search(mark.rest):
        return False
    return INTO_IT.search(mark.rest) is not None


def _bare(mark: Mark, before: Sorted | None) -> Use:
    """With nothing named before it: as the one it is joined to, or as what is said behind it."""
    goes_on = JOINING.fullmatch(mark.joint) is not None and not ORDER.search(mark.left)
    if before is not None and before.use == "busy" and goes_on and not FREE.search(mark.right):
        return "busy"
    if re.search(rf"{EVENTS.pattern}|\ba?round\b", mark.joint) and not ORDER.search(mark.words):
        return "busy"
    lean = leaning(mark.right)
    if lean == "taken" or (lean == "open" and content(mark.right) and not ORDER.search(mark.right)):
        return "busy"
    is_whole = before is None or before.use not in ("window", "start", "end")
    return "window" if is_whole or ORDER.search(mark.left) else _second(before)


def _second(before: Sorted | None) -> Use:
    """ "9 to 12 and 2 to 5" are two windows."""
    return "window" if before is not None and before.use == "window" else "unclear"


JOINING: Final = re.compile(r"[\s,]*(?:(?:and|also|plus|again|then|&)[\s,]*)*")


def _of_point(mark: Mark) -> Use:
    if NO_LATER.search(mark.words):
        return "end"
    if NO_SOONER.search(mark.words):
        return "start"
    if (behind := BEHIND.match(mark.right)) is not None:
        return "start" if behind[0].startswith("start") else "end"
    side = _side(mark)
    if side == "at":
        return _at(mark)
    if _is_indirect(mark):
        return "start" if side == "since" else "end"
    return _since(mark) if side == "since" else _until(mark)


BEHIND: Final = re.compile(r"(?:start|finish|end|stop)\b(?! (?:at|by|around|from))")
"""The last word of "10 am start"."""


def _side(mark: Mark) -> Side:
    """The word that leads to a point: "from", "until", or "at" and none."""
    words = mark.left.split()[-NEAR:]
    for word in reversed(words):
        if SINCE.fullmatch(word):
            return "since"
        if UNTIL.fullmatch(word) and (word != "to" or words[-1] == "to"):
            return "until"
    return "since" if mark.right.startswith(("on", "onward")) and mark.right[:3] != "one" else "at"


NEAR: Final = 8


def _is_indirect(mark: Mark) -> bool:
    """ "Before the kids get home at 3", "from after church at 12"."""
    words = mark.left.split()
    return len(words) > 1 and words[-1] == "at" and not SINCE.fullmatch(words[-2])


def _since(mark: Mark) -> Use:
    """ "Not after 3" ends it; so does "I work the bar from 6"."""
    if DENIED.search(mark.left):
        return "end"
    if RELEASE.search(mark.left) or _starts(mark.left):
        return "start"
    lean = leaning(mark.words)
    is_plan = lean == "free" or (lean == "open" and not content(mark.left))
    return "start" if is_plan else _clash(mark)


def _clash(mark: Mark) -> Use:
    if OTHERS.search(mark.words) or not _is_busy(mark):
        return "unclear"
    return "end" if GONE.search(mark.words) else "event"


GONE: Final = re.compile(
    r"\b(?:busy|away|out|gone|offline|off|unavailable|not (?:free|available|here|around)|cant"
    r"|(?:im|will be|be) (?:at|in|on|with)|i work|working|on shift)\b"
)
"""From then on there is no more time."""


def _is_busy(mark: Mark) -> bool:
    """Whether something is said to go on, and not only to be had: "the car until 3"."""
    words = PHRASAL.sub(r"\1", mark.words)
    return bool(TAKEN.search(words) or EVENTS.search(words) or GONE.search(words))


def _until(mark: Mark) -> Use:
    """ "Not before 10" begins it; so does "in a meeting until 11"."""
    word = mark.left.split()[-1]
    if DENIED.search(mark.left):
        return "start"
    if ENDS.search(mark.left):
        return "end" if _ends(mark.left) else "unclear"
    if word == "before" and BEING.search(mark.left) and leaning(mark.left) == "taken":
        return "start"
    if word == "by" or (word == "before" and not TAKEN.search(mark.left)):
        return "unclear" if _is_anothers(mark.left) else "end"
    if WORKING.search(mark.left) or OTHERS.search(mark.left):
        return "unclear"
    if SEATED.search(mark.left) or leaning(mark.words) != "taken":
        return "end"
    return "start" if _is_busy(mark) else "unclear"


def _is_anothers(left: str) -> bool:
    """ "Buy milk by 3" is something to do until then."""
    is_told = ORDER.search(left) or FIRST_PERSON.search(left)
    return not is_told and bool(content(left))


BEING: Final = re.compile(r"\b(?:im|i am)\b")
FIRST_PERSON: Final = re.compile(r"\b(?:i|im|we)\b")


def _at(mark: Mark) -> Use:
    if RELEASE.search(mark.left) or OTHERS.search(mark.left):
        return "unclear"
    if DENIED.search(mark.left):
        return "unclear"
    if STARTS.search(mark.left):
        return "start" if _starts(mark.left) else "unclear"
    if ENDS.search(mark.left):
        return "end" if _ends(mark.left) else "unclear"
    if AWAY.search(mark.left):
        return "unclear"
    if FREE.search(mark.left):
        return "start"
    return "event" if leaning(mark.words) == "taken" else "unclear"


def _starts(left: str) -> bool:
    """ "My shift starts at 5" and "I start work at 5" are no starts of the plan."""
    found = STARTS.search(left)
    if found is None or re.match(r" (?:my )?work\b", left[found.end() :]):
        return False
    return not content(STARTS.sub("", left)) or ORDER.search(left) is not None


def _ends(left: str) -> bool:
    """ "Finish by 3", not "finish the report by 3" or "the concert ends at 9"."""
    if LEAVES.search(left):
        return True
    found = ENDS.search(left)
    if found is None or content(left[found.end() :]):
        return False
    before = left[: found.start()]
    return not content(before) or FIRST_PERSON.search(before) is not None
