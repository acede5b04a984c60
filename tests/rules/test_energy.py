from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tools.rules.energy import (
    EnergyLog,
    energy_needed,
    hours_since,
    is_current,
    patterns,
    recommendations,
    time_of_day,
)
from tools.rules.kindness import find_shame

NOW = datetime(2025, 10, 28, 14, 30, tzinfo=UTC)


def logs(text: str) -> list[EnergyLog]:
    """'morning 3 3, night 1' in short."""
    groups = [group.split() for group in text.split(",") if group.strip()]
    return [EnergyLog(int(level), name) for name, *levels in groups for level in levels]


@pytest.mark.parametrize(
    ("clock", "name"),
    [
        ("04:59", "night"),
        ("05:00", "morning"),
        ("11:59", "morning"),
        ("12:00", "afternoon"),
        ("14:30", "afternoon"),
        ("17:00", "evening"),
        ("20:59", "evening"),
        ("21:00", "night"),
        ("00:00", "night"),
    ],
)
def test_the_day_has_four_parts(clock: str, name: str) -> None:
    moment = datetime.fromisoformat(f"2025-10-28T{clock}:00+05:30")
    assert time_of_day(moment, ZoneInfo("Asia/Kolkata")) == name


@pytest.mark.parametrize(
    ("priority", "hours", "needed"),
    [
        ("urgent", 0.1, 3),
        ("low", 1.01, 3),
        ("high", 1.0, 2),
        ("low", None, 2),
        ("low", 0.26, 2),
        ("high", 0.25, 1),
        ("low", 0.0, 1),
    ],
)
def test_long_and_urgent_tasks_take_more_energy(
    priority: str, hours: float | None, needed: int
) -> None:
    assert energy_needed(priority, hours) == needed


@pytest.mark.parametrize(
    ("minutes", "hours", "current"),
    [(-5, 0.0, False), (0, 0.0, True), (150, 2.5, True), (240, 4.0, True), (243, 4.1, False)],
)
def test_a_log_tells_how_somebody_feels_for_four_hours(
    minutes: int, hours: float, current: bool
) -> None:
    recorded_at = NOW - timedelta(minutes=minutes)
    assert hours_since(recorded_at, NOW) == hours
    assert is_current(recorded_at, NOW) is current


def test_no_logs_show_nothing() -> None:
    found = patterns([])
    assert (found.best_time_of_day, found.average_energy) == (None, None)
    assert (found.low_energy_count, found.high_energy_count) == (0, 0)


@pytest.mark.parametrize(
    ("text", "best", "average", "low", "high"),
    [
        ("morning 3 3 3 3", None, 3.0, 0, 4),
        ("morning 3 3 3 3 3", "morning", 3.0, 0, 5),
        ("morning 3 2, afternoon 1 1 2", "morning", 1.8, 2, 1),
        ("morning 3, evening 3 3, night 1 1", None, 2.2, 2, 3),
        ("morning 2, evening 3 3 3 3, night 1 1", "evening", 2.3, 2, 4),
        ("afternoon 2 2, evening 2 3 2 1 1 1", None, 1.8, 3, 1),
        ("morning 2 2 2 2, night 3", None, 2.2, 0, 1),
        ("morning 2 2 2 2, night 3 3 3 3 3", "night", 2.6, 0, 5),
    ],
)
def test_patterns_count_what_was_logged(
    text: str, best: str | None, average: float, low: int, high: int
) -> None:
    found = patterns(logs(text))
    assert found.best_time_of_day == best
    assert found.average_energy == average
    assert (found.low_energy_count, found.high_energy_count) == (low, high)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("", ["5 more energy logs will show your best time"]),
        ("night 1 1 1 1", ["1 more energy log will show your best time"]),
        (
            "morning 3 3 3, afternoon 1 1 2",
            [
                "Schedule high-focus tasks in the morning",
                "Take breaks during afternoon slumps (2 of 3 logs were low)",
            ],
        ),
        ("night 3 3 3, morning 2 1", ["Schedule high-focus tasks at night"]),
        ("morning 2 3, night 3 2 2", ["No part of the day stands out in 5 logs yet"]),
        (
            "night 1 1 1 1 1, evening 2 1 2 2 2",
            [
                "Small steps fit best in the evening, where your logs are highest",
                "Take breaks during night slumps (5 of 5 logs were low)",
            ],
        ),
        (
            "morning 1 2 1 2, evening 2 1 1 2",
            ["No part of the day stands out in 8 logs yet"],
        ),
    ],
)
def test_recommendations_rest_on_counts(text: str, advice: list[str]) -> None:
    found = recommendations(patterns(logs(text)))
    assert found == advice
    assert find_shame(" ".join(found)) == []
