"""All doubts, one after another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from agents.offline.talk.learned.doubts.days import (
    of_another_day,
    of_no_date,
    of_one_move,
    of_others,
    of_perhaps,
    of_struck,
    of_the_past,
    of_the_same_day,
    of_two_days,
    of_two_days_of_one,
)
from agents.offline.talk.learned.doubts.follow import (
    of_look_again,
    of_mixed_up,
    of_named_length,
    of_number,
    of_reopened,
    of_shift,
    of_undoing,
)
from agents.offline.talk.learned.doubts.places import (
    of_level,
    of_long_names,
    of_looks_beside,
    of_proposals,
    of_two_lengths,
    of_two_places,
)
from agents.offline.talk.learned.doubts.sessions import (
    of_asking,
    of_end,
    of_its_task,
    of_no_start,
    of_ritual,
    of_scrapped,
    of_step_done,
    of_timerless,
    of_timers,
    of_unknown,
)
from agents.offline.talk.learned.doubts.steps import of_a_step_done, of_no_end, of_one_step
from agents.offline.talk.learned.doubts.waits import of_direction
from agents.offline.talk.learned.hearing import Heard
from agents.offline.talk.scene import Scene
from agents.offline.talk.shapes import Understanding
from agents.offline.talk.text.line import Line

Doubt = Callable[[Understanding, Heard, Line, Scene], Understanding]
DOUBTS: Final[tuple[Doubt, ...]] = (
    of_proposals,
    of_undoing,
    of_reopened,
    of_mixed_up,
    of_look_again,
    of_named_length,
    of_number,
    of_shift,
    of_struck,
    of_the_past,
    of_one_move,
    of_two_days,
    of_the_same_day,
    of_two_days_of_one,
    of_another_day,
    of_no_date,
    of_others,
    of_perhaps,
    of_two_places,
    of_level,
    of_two_lengths,
    of_timerless,
    of_ritual,
    of_timers,
    of_unknown,
    of_end,
    of_its_task,
    of_step_done,
    of_scrapped,
    of_no_start,
    of_asking,
    of_long_names,
    of_no_end,
    of_a_step_done,
    of_one_step,
    of_direction,
    of_looks_beside,
)


def doubted(found: Understanding, said: Heard, line: Line, scene: Scene) -> Understanding:
    """The same where nothing is doubtful, else put right or asked."""
    for doubt in DOUBTS:
        if not found.acts:
            return found
        found = doubt(found, said, line, scene)
    return found
