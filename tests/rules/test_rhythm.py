"""The rhythm is judged by what it would have foretold, log by log."""

from __future__ import annotations

from math import log

import pytest

from bench.energy_people import MOODS, Person, real_person, simulated
from tools.rules.hour_counts import Log
from tools.rules.rhythm import Rhythm
from tools.rules.week_hours import week_hours

DAYS = 90


def logs_of(who: Person) -> list[Log]:
    hours = week_hours([second for second, _ in who.readings], who.zone)
    return [(s, hour, level) for (s, level), hour in zip(who.readings, hours, strict=True)]


def loss(who: Person) -> float:
    """Mean of -ln(chance of what came), each log foretold from the ones before."""
    logs = logs_of(who)
    rhythm, lost = Rhythm(logs[-1][0]), 0.0
    for second, hour, level in logs:
        lost -= log(rhythm.chances(second, hour)[level - 1])
        rhythm.learn((second, hour, level))
    return lost / len(logs)


def loss_of_counts(who: Person) -> float:
    counts, lost = [1, 1, 1], 0.0
    for _, level in who.readings:
        lost -= log(counts[level - 1] / sum(counts))
        counts[level - 1] += 1
    return lost / len(who.readings)


def test_a_real_person_is_foretold_better_than_by_counts() -> None:
    who = real_person()
    assert loss_of_counts(who) == pytest.approx(1.065, abs=0.001)
    assert loss(who) < 1.0


@pytest.mark.parametrize("name", [name for name in MOODS if name != "no rhythm"])
def test_a_rhythm_is_found(name: str) -> None:
    who = simulated(name, DAYS)
    assert who.truth is not None
    assert who.truth < loss(who) < loss_of_counts(who) - 0.05


def test_where_there_is_no_rhythm_none_is_made_up() -> None:
    who = simulated("no rhythm", DAYS)
    assert loss(who) < loss_of_counts(who) + 0.02


def test_counting_at_once_counts_what_learning_counts() -> None:
    logs = logs_of(simulated("weekender", 40))
    at_once, one_by_one = Rhythm(logs[-1][0]), Rhythm(logs[-1][0])
    at_once.count(logs)
    for entry in logs:
        one_by_one.learn(entry)
    assert at_once.overall == pytest.approx(one_by_one.overall)
    for part in ("working", "weekend", "lately"):
        cells = getattr(one_by_one, part).cells
        assert getattr(at_once, part).cells == pytest.approx(cells)


def test_the_last_level_lasts_for_hours_and_not_for_days() -> None:
    who = simulated("no rhythm", 30)
    rhythm = Rhythm(who.readings[-1][0])
    for second, hour, level in logs_of(who):
        rhythm.learn((second, hour, level))
    rhythm.odds = [0.001, 0.001, 0.001, 0.001, 1_000, 0.001]
    last = who.readings[-1]
    after = [rhythm.chances(last[0] + hours * 3_600, 0)[last[1] - 1] for hours in (0, 2, 48)]
    assert after[0] > after[1] > after[2]
    assert after[2] == pytest.approx(rhythm.chances(last[0] + 96 * 3_600, 0)[last[1] - 1], abs=0.02)


def test_chances_of_any_moment_add_to_one() -> None:
    rhythm = Rhythm(0)
    for number in range(60):
        assert sum(rhythm.chances(number * 5_000, number % 168)) == pytest.approx(1)
        rhythm.learn((number * 5_000, number % 168, number % 3 + 1))
    assert sum(rhythm.chances(-(10**12), 3)) == pytest.approx(1)
    assert sum(rhythm.chances(10**12, 3)) == pytest.approx(1)
