"""What the built-in coach answers: one small function a topic, advice and the facts under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from agents.offline.coach.facts import (
    LEVEL_NAMES,
    clock_of,
    common_facts,
    count_of,
    outlook_fact,
    part_facts,
    percent,
    task_fact,
    week_facts,
)
from agents.offline.coach.questions import Topic
from tools.coaching import CoachFacts, FittingTask
from tools.energy import HourOutlook
from tools.rules.days import ONE_HOUR
from tools.rules.energy import ENOUGH_LOGS, HIGH, LOW, MEDIUM, STILL_CURRENT, phrase

MOST_ADVICE = 4
FIRST_WAKING, LAST_WAKING = "06:00", "22:59"
ROUND_THE_CORNER = 3
LEAST_SPREAD = 0.1
"""Between the best and the least hour, in chances of high less low, before one is named."""


@dataclass(frozen=True)
class Answer:
    """One to four sentences of advice, and the facts they rest on."""

    facts: list[str]
    advice: list[str]


def answer(topic: Topic, known: CoachFacts) -> Answer:
    """The built-in coach's answer; the same facts give the same words."""
    found = ANSWERS[topic](known)
    return Answer([*common_facts(known), *found.facts], found.advice[:MOST_ADVICE])


def in_general(known: CoachFacts) -> Answer:
    return Answer(part_facts(known.month.patterns), known.month.recommendations)


def best_time(known: CoachFacts) -> Answer:
    facts = part_facts(known.month.patterns)
    best = known.month.patterns.best_time_of_day
    if best is None:
        return Answer(facts, known.month.recommendations)
    carried = [fact for fact in facts if fact.lower().startswith(phrase(best))]
    return Answer(facts, [*known.month.recommendations[:1], *carried])


def breaks(known: CoachFacts) -> Answer:
    """Where low logs gather."""
    found = known.month.patterns
    if found.logs < ENOUGH_LOGS:
        return in_general(known)
    if slumps := known.month.recommendations[1:]:
        return Answer(part_facts(found), slumps)
    counted = f"{found.low_energy_count} of {count_of(found.logs, 'log')} were low"
    return Answer(
        [*part_facts(found), counted],
        [f"No part of the day gathers low logs: {counted}", "A short break fits wherever you are"],
    )


def why(known: CoachFacts) -> Answer:
    """Counts, and an open word that causes are not among them."""
    found = known.month.patterns
    counted = f"{found.low_energy_count} of {count_of(found.logs, 'log')} were low"
    return Answer(
        [*part_facts(found), counted],
        [
            f"I can count, and no more: {counted}",
            *known.month.recommendations[1:3],
            "Why it is so, no log knows; people you trust or a professional may help with that",
        ],
    )


def level(known: CoachFacts) -> Answer:
    current = known.current
    if current.energy_level is None:
        return Answer([], ["Log your energy once, and I can tell you more"])
    name, hours = LEVEL_NAMES[current.energy_level], current.hours_since_last
    return Answer([], [f"Your latest log is {name}, {hours} hours ago"])


def week(known: CoachFacts) -> Answer:
    """These seven days beside the seven before."""
    this, before = known.week.patterns, known.week_before.patterns
    facts = week_facts(known)
    if this.average_energy is None:
        return Answer(facts, ["No logs in these days yet; one now is a fine start"])
    advice = [facts[0]]
    if before.average_energy is not None:
        advice.append(f"The average before was {before.average_energy}, now {this.average_energy}")
    if this.best_time_of_day is not None:
        advice.append(f"It was highest {phrase(this.best_time_of_day)}")
    return Answer(facts, advice)


def now(known: CoachFacts) -> Answer:
    """The first of the secretary's order that fits the energy at hand."""
    facts = [task_fact(task) for task in known.tasks]
    if not known.tasks:
        return Answer(facts, ["Nothing is waiting. A good moment for a break"])
    energy = energy_at_hand(known)
    fitting = next((task for task in known.tasks if task.energy_needed <= energy), None)
    if fitting is None:
        return Answer(facts, [f"A few minutes of '{known.tasks[0].title}' are plenty now"])
    return Answer(facts, [f"A good fit now: {in_short(fitting)}", *gently(energy)])


def energy_at_hand(known: CoachFacts) -> int:
    """The latest level while it is fresh, else the likeliest one of this hour."""
    hours = known.current.hours_since_last
    if hours is not None and 0 <= hours <= STILL_CURRENT / ONE_HOUR:
        return known.current.energy_level or MEDIUM
    if known.outlook is None:
        return MEDIUM
    row = known.outlook.rows[0]
    likely = max((row.medium, MEDIUM), (row.low, LOW), (row.high, HIGH), key=lambda pair: pair[0])
    return likely[1]


def in_short(task: FittingTask) -> str:
    minutes = "" if task.minutes is None else f", {count_of(task.minutes, 'minute')}"
    return f"'{task.title}'{minutes}"


def gently(energy: int) -> list[str]:
    return ["Be gentle with yourself: a few minutes of it count"] if energy == LOW else []


def today(known: CoachFacts) -> Answer:
    rows = rows_of(known, 0)
    return outlook(known, rows or rows_soon(known), "today" if rows else "next")


def tomorrow(known: CoachFacts) -> Answer:
    return outlook(known, rows_of(known, 1), "tomorrow")


def rows_soon(known: CoachFacts) -> list[HourOutlook]:
    return known.outlook.rows[:ROUND_THE_CORNER] if known.outlook else []


def rows_of(known: CoachFacts, days_ahead: int) -> list[HourOutlook]:
    """The waking hours left of a day of the local calendar, today 0."""
    rows = known.outlook.rows if known.outlook else []
    day = (known.today + timedelta(days=days_ahead)).isoformat()
    waking = [row for row in rows if FIRST_WAKING <= clock_of(row) <= LAST_WAKING]
    return [row for row in waking if row.local_hour.startswith(day)]


def outlook(known: CoachFacts, rows: list[HourOutlook], when: str) -> Answer:
    """The likeliest high and low hours among some."""
    best, least = max(rows, key=lift), min(rows, key=lift)
    facts = [outlook_fact("Likeliest high", best), outlook_fact("Likeliest low", least)]
    if lift(best) - lift(least) < LEAST_SPREAD:
        return Answer(facts, [*first_guess(known), f"No hour stands out {when}"])
    return Answer(
        facts,
        [
            *first_guess(known),
            f"Energy is likeliest {when} around {clock_of(best)}: {percent(best.high)} % high",
            f"A break may fit around {clock_of(least)}: {percent(least.low)} % low",
        ],
    )


def lift(row: HourOutlook) -> float:
    return row.high - row.low


def first_guess(known: CoachFacts) -> list[str]:
    if known.outlook is None or known.outlook.status == "ready":
        return []
    return ["Your logs are still few, so this is a first guess"]


ANSWERS: dict[Topic, Callable[[CoachFacts], Answer]] = {
    "general": in_general,
    "best": best_time,
    "breaks": breaks,
    "why": why,
    "level": level,
    "week": week,
    "now": now,
    "today": today,
    "tomorrow": tomorrow,
}
WITH_OUTLOOK: frozenset[Topic] = frozenset({"now", "today", "tomorrow"})
WITH_TASKS: frozenset[Topic] = frozenset({"now"})
