"""Facts as sentences; every number an answer says is in one of them."""

from __future__ import annotations

from tools.coaching import MONTH_DAYS, WEEK_DAYS, CoachFacts, FittingTask
from tools.energy import CurrentEnergy, HourOutlook
from tools.rules.energy import Patterns, TimeOfDayCount, phrase
from tools.rules.rounding import half_up, half_up_int

LEVEL_NAMES = {1: "low", 2: "medium", 3: "high"}


def count_of(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def common_facts(known: CoachFacts) -> list[str]:
    """What every answer rests on."""
    return [*pattern_facts(known.month.patterns), *current_facts(known.current)]


def pattern_facts(found: Patterns) -> list[str]:
    facts = [f"{count_of(found.logs, 'energy log')} in the last {MONTH_DAYS} days"]
    if found.average_energy is not None:
        facts.append(f"Average level {found.average_energy} of 3")
        facts.append(f"{found.low_energy_count} low, {found.high_energy_count} high")
    if found.best_time_of_day is not None:
        facts.append(f"Highest on average {phrase(found.best_time_of_day)}")
    return facts


def current_facts(current: CurrentEnergy) -> list[str]:
    if current.energy_level is None:
        return []
    return [f"Latest level {current.energy_level}, {current.hours_since_last} hours ago"]


def part_facts(found: Patterns) -> list[str]:
    return [part_fact(count) for count in found.by_time_of_day]


def part_fact(count: TimeOfDayCount) -> str:
    logs = count_of(count.logs, "log")
    average = half_up(count.average, 1)
    return f"{phrase(count.time_of_day)}: {logs}, average {average}, {count.low} low".capitalize()


def week_facts(known: CoachFacts) -> list[str]:
    return [
        span_fact(f"The last {WEEK_DAYS} days", known.week.patterns),
        span_fact(f"The {WEEK_DAYS} days before", known.week_before.patterns),
    ]


def span_fact(span: str, found: Patterns) -> str:
    if found.average_energy is None:
        return f"{span}: 0 energy logs"
    counts = f"{found.low_energy_count} low, {found.high_energy_count} high"
    logs = count_of(found.logs, "energy log")
    return f"{span}: {logs}, average {found.average_energy}, {counts}"


def outlook_fact(word: str, row: HourOutlook) -> str:
    high, low = percent(row.high), percent(row.low)
    return f"{word} around {clock_of(row)}: {high} % high, {low} % low"


def percent(chance: float) -> int:
    return half_up_int(100 * chance)


def clock_of(row: HourOutlook) -> str:
    """HH:MM of the local clock."""
    return row.local_hour[11:16]


def task_fact(task: FittingTask) -> str:
    minutes = "" if task.minutes is None else f", {count_of(task.minutes, 'minute')}"
    return f"Open: '{task.title}'{minutes}, takes energy {task.energy_needed}"
