"""One person's rhythm of energy: how likely each level is at a moment, from their own logs.

The start is how often each level was logged at all. Six readings follow, from broad to close; each
counts the logs that are like the moment in some way, and sharpens what came before it by
pseudo-counts: (doubt * before + counts) / (doubt + sum of counts). How far a reading is believed is
learned from the person's own logs by Bayes' rule: the odds of "with it" against "without it" are
multiplied by how likely the next log was with and without. A reading that does not help a person
fades out by itself, so that noise stays near the plain frequencies.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from tools.rules.hour_counts import FORGOTTEN, LEVELS, Chances, HourCounts, Log, week_weights
from tools.rules.week_hours import HOUR, HOURS_A_DAY

LONG: Final = 180.0 * 24 * HOUR
RECENT: Final = 14.0 * 24 * HOUR
DAYS: Final = 36.0 * HOUR
HOURS: Final = 1.5 * HOUR
"""Half-lives in seconds: after one of them a log counts half."""
DOUBTS: Final = (4.0, 4.0, 6.0, 20.0, 3.0, 8.0)
"""Logs a reading needs to be worth as much as what came before it: same hours, same hours of
working days or weekends, same hours lately, last days, last hours, after such a level."""
GAPS: Final = (3 * HOUR, 8 * HOUR)
"""The last log is of the same part of the day, or of the same day. What follows a level later than
that is for the hours of the day to say: the next log's moment is no accident."""
FIRST_ODDS: Final = 1 / 3
MOST_ODDS: Final = 1_000.0
OPEN: Final = 0.003
"""The share kept for all levels alike: few logs rule nothing out."""
FIRST_WEEKEND_HOUR: Final = 5 * HOURS_A_DAY
NONE: Final[Chances] = (0.0, 0.0, 0.0)


class Rhythm:
    """What one person's logs say, oldest first; `until` is about when the last one was."""

    def __init__(self, until: int) -> None:
        self.overall: Chances = (1.0, 1.0, 1.0)
        self.working = HourCounts(LONG, until)
        self.weekend = HourCounts(LONG, until)
        self.lately = HourCounts(RECENT, until)
        self.after = [NONE] * (LEVELS * len(GAPS))
        self.days = NONE
        self.hours = NONE
        self.odds = [FIRST_ODDS] * len(DOUBTS)
        self.last: Log | None = None

    def count(self, logs: Sequence[Log]) -> None:
        """Add many logs at once, without learning which readings had expected them."""
        until = self.working.until
        for week_hour, index, weight in week_weights(logs, LONG, until):
            self.kind(week_hour).spread(week_hour % HOURS_A_DAY, index, weight)
            self.overall = one_more(self.overall, 1.0, index, weight)
        first = bisect_left(logs, (until - int(FORGOTTEN * RECENT), 0, 0))
        for week_hour, index, weight in week_weights(logs[first:], RECENT, until):
            self.lately.spread(week_hour % HOURS_A_DAY, index, weight)

    def learn(self, log: Log) -> None:
        """Add a log, after seeing which readings had expected it."""
        second, week_hour, level = log
        index, hour = level - 1, week_hour % HOURS_A_DAY
        chances = frequencies(self.overall)
        for place, counts in enumerate(self.readings(second, week_hour)):
            doubt, odds = DOUBTS[place], self.odds[place]
            helped = likelier(chances[index], counts, counts[index], doubt)
            self.odds[place] = min(MOST_ODDS, max(1 / MOST_ODDS, odds * helped))
            chances = sharpened(chances, counts, doubt, odds / (1 + odds))
        passed, row = self.passed(second), self.since(second)
        self.overall = one_more(self.overall, 1.0, index, self.working.weight(second))
        self.kind(week_hour).add(second, hour, index)
        self.lately.add(second, hour, index)
        self.days = one_more(self.days, 0.5 ** (passed / DAYS), index)
        self.hours = one_more(self.hours, 0.5 ** (passed / HOURS), index)
        if row is not None:
            self.after[row] = one_more(self.after[row], 1.0, index)
        self.last = log

    def chances(self, second: int, week_hour: int) -> Chances:
        """How likely each level is at a moment after the last log; they add to 1."""
        chances = frequencies(self.overall)
        readings = self.readings(second, week_hour)
        for counts, doubt, odds in zip(readings, DOUBTS, self.odds, strict=True):
            chances = sharpened(chances, counts, doubt, odds / (1 + odds))
        low, medium, high = scaled(chances, 1 - OPEN)
        return low + OPEN / 3, medium + OPEN / 3, high + OPEN / 3

    def readings(self, second: int, week_hour: int) -> list[Chances]:
        """Counts of the logs that are like a moment, in the order of `DOUBTS`."""
        hour, passed = week_hour % HOURS_A_DAY, self.passed(second)
        scale = 1 / self.working.weight(second)
        working = self.working.around(hour, scale)
        weekend = self.weekend.around(hour, scale)
        return [
            (working[0] + weekend[0], working[1] + weekend[1], working[2] + weekend[2]),
            weekend if week_hour >= FIRST_WEEKEND_HOUR else working,
            self.lately.around(hour, 1 / self.lately.weight(second)),
            scaled(self.days, 0.5 ** (passed / DAYS)),
            scaled(self.hours, 0.5 ** (passed / HOURS)),
            self.like_the_last(second),
        ]

    def like_the_last(self, second: int) -> Chances:
        """What was logged as long after a level like the last one."""
        row = self.since(second)
        return NONE if row is None else self.after[row]

    def kind(self, week_hour: int) -> HourCounts:
        return self.weekend if week_hour >= FIRST_WEEKEND_HOUR else self.working

    def passed(self, second: int) -> int:
        """Seconds since the last log."""
        return 0 if self.last is None else max(0, second - self.last[0])

    def since(self, second: int) -> int | None:
        """Which row of `after` speaks of a moment: by the last level and the time since."""
        gap = bisect_right(GAPS, self.passed(second))
        if self.last is None or gap == len(GAPS):
            return None
        return (self.last[2] - 1) * len(GAPS) + gap


def frequencies(counts: Chances) -> Chances:
    total = counts[0] + counts[1] + counts[2]
    return counts[0] / total, counts[1] / total, counts[2] / total


def scaled(counts: Chances, scale: float) -> Chances:
    return counts[0] * scale, counts[1] * scale, counts[2] * scale


def one_more(counts: Chances, kept: float, index: int, weight: float = 1.0) -> Chances:
    low, medium, high = counts[0] * kept, counts[1] * kept, counts[2] * kept
    if index == 0:
        return low + weight, medium, high
    return (low, medium + weight, high) if index == 1 else (low, medium, high + weight)


def likelier(before: float, counts: Chances, count: float, doubt: float) -> float:
    """How many times as likely a reading makes a level."""
    return (doubt + count / before) / (doubt + counts[0] + counts[1] + counts[2])


def sharpened(chances: Chances, counts: Chances, doubt: float, belief: float) -> Chances:
    """The chances as `doubt` logs with the counts on top, as far as they are believed."""
    total = counts[0] + counts[1] + counts[2]
    share = belief / (doubt + total)
    low = chances[0] + share * (counts[0] - total * chances[0])
    medium = chances[1] + share * (counts[1] - total * chances[1])
    return low, medium, chances[2] + share * (counts[2] - total * chances[2])
