"""How well the energy forecast foretells each next log, beside simple ways; and how fast it is.

Every log is predicted from the earlier ones alone, by the very function that the API calls. The
loss is the mean of -ln(chance given to the level that came): less is better, and what the true
chances of a simulated person lose is the least there is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from math import exp, log
from random import Random
from statistics import fmean

from bench.energy_people import DAY, HOME, MONDAY, MOODS, Person, real_person, simulated
from bench.timing import show, timed
from tools.rules.forecast import Reading, forecast, learnt
from tools.rules.hour_counts import Chances
from tools.rules.week_hours import HOUR, HOURS_A_DAY, week_hours

SIMULATED_DAYS = 150
AHEAD_HOURS = 6
MANY_LOGS = 5_000
LOGS_A_DAY = 6
LAST_SHARE, SLOW_FADING, QUICK_FADING = 0.3, 48, 4
Way = Callable[[Sequence[Reading], Sequence[int], int, int, Person], Chances]
"""Earlier readings, their hours of the week, a moment and its hour of the week."""


def counts(past: Sequence[Reading], *_: object) -> Chances:
    return smoothed(Counter(level for _, level in past))


def hour_table(
    past: Sequence[Reading], hours: Sequence[int], _second: int, hour: int, _: object
) -> Chances:
    same = hour % HOURS_A_DAY
    levels = [level for (_, level), h in zip(past, hours, strict=True) if h % HOURS_A_DAY == same]
    return smoothed(Counter(levels))


def smoothed(found: Counter[int]) -> Chances:
    total = found.total() + 3
    return (found[1] + 1) / total, (found[2] + 1) / total, (found[3] + 1) / total


def last_value(fading: int) -> Way:
    """The last level for a share that fades with the hours, counts for the rest."""

    def way(past: Sequence[Reading], _h: Sequence[int], second: int, *_: object) -> Chances:
        share = LAST_SHARE * exp(-(second - past[-1][0]) / HOUR / fading) if past else 0.0
        low, medium, high = (
            (1 - share) * chance + share * (bool(past) and past[-1][1] == level)
            for level, chance in enumerate(counts(past), 1)
        )
        return low, medium, high

    return way


def ours(
    past: Sequence[Reading], _h: Sequence[int], second: int, hour: int, who: Person
) -> Chances:
    return learnt(past, who.zone, second).chances(second, hour)


WAYS: dict[str, Way] = {
    "counts": counts,
    "hours": hour_table,
    "last": last_value(SLOW_FADING),
    "last, quick": last_value(QUICK_FADING),
    "forecast": ours,
}


def loss(who: Person, way: Way, ahead_hours: int = 0) -> float:
    """Mean log loss in nats; `ahead_hours` keeps the logs of that long before back."""
    seconds = [second for second, _ in who.readings]
    hours = week_hours(seconds, who.zone)
    losses = []
    for place, (second, level) in enumerate(who.readings):
        known = bisect_right(seconds, second - ahead_hours * HOUR, 0, place)
        chances = way(who.readings[:known], hours[:known], second, hours[place], who)
        losses.append(-log(chances[level - 1]))
    return fmean(losses)


def row_of(who: Person, ahead_hours: int) -> list[str]:
    losses = [f"{loss(who, way, ahead_hours):.3f}" for way in WAYS.values()]
    truth = "" if who.truth is None else f"{who.truth:.3f}"
    return [who.name, f"{len(who.readings):,}", *losses, truth]


async def measure(quick: bool = False) -> None:
    """All people; the real one alone where it must be quick."""
    names = [] if quick else list(MOODS)
    people = [real_person(), *(simulated(name, SIMULATED_DAYS) for name in names)]
    columns = ["Person", "logs", *WAYS, "truth"]
    show("Energy: loss on the next log", columns, [row_of(who, 0) for who in people])
    title = f"Energy: loss on a log {AHEAD_HOURS} hours ahead or more"
    show(title, columns, [row_of(people[0], AHEAD_HOURS)])
    await measure_speed()


def many_logs() -> list[Reading]:
    draw = Random(5)
    days = range(-(-MANY_LOGS // LOGS_A_DAY))
    moments = sorted(
        MONDAY + day * DAY + draw.randrange(DAY) for day in days for _ in range(LOGS_A_DAY)
    )
    return [(second, draw.choice((1, 2, 3))) for second in moments[:MANY_LOGS]]


async def measure_speed() -> None:
    readings = many_logs()
    now = readings[-1][0] + HOUR

    async def call(_number: int) -> object:
        return forecast(readings, HOME, now, 12)

    found = await timed(call, 100)
    rows = [[f"{MANY_LOGS:,}", f"{found.p50:.1f}", f"{found.p99:.1f}"]]
    show("Energy: a forecast of 12 hours, ms", ["logs", "p50", "p99"], rows)
