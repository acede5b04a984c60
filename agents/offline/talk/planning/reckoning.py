"""Faces as clocks of the plan's day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from agents.offline.talk.planning.clocks import LAST, later
from agents.offline.talk.planning.cues import BED, EVENING
from agents.offline.talk.planning.marks import Mark

Stretch = tuple[time, time]
DAY_LONG: Final = 24 * 60


def minute_of(moment: datetime) -> time:
    return moment.time().replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class Clocks:
    """Turns faces into clocks: `now` where the plan is for today, `late` for an evening."""

    now: time | None
    late: bool

    def stretch(self, mark: Mark) -> Stretch | None:
        found = _between(mark, late=self._is_late(mark)) or _between(mark, late=False)
        if found is None or mark.first is None or self.now is None or found[1] > self.now:
            return found
        return (later(found[0]), later(found[1])) if mark.first.is_loose else found

    def point(self, mark: Mark, after: time | None = None) -> time | None:
        return mark.first.time(late=self._is_late(mark), after=after) if mark.first else None

    def _is_late(self, mark: Mark) -> bool:
        words = f"{mark.left} {mark.said} {BED.sub('', mark.right)}"
        return self.late or EVENING.search(words) is not None


def _between(mark: Mark, *, late: bool) -> Stretch | None:
    """From its first clock to its last; what goes on into the night ends with the day."""
    start = mark.first.time(late=late) if mark.first else None
    if start is None:
        return None
    end = mark.last.time(late=late, after=start) if mark.last else _plus(start, mark.minutes)
    if late and end is not None and end <= start and EVENING.search(mark.words):
        return start, LAST
    return (start, end) if end is not None and start < end else None


def _plus(start: time, minutes: int | None) -> time | None:
    last = start.hour * 60 + start.minute + (minutes or 0)
    return time(last // 60, last % 60) if last < DAY_LONG else LAST
